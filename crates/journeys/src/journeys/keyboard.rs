//! The keyboard.

use crate::browser::{Browser, key};
use crate::steps::{INSPECTOR, QUOTE};
use crate::world::World;

/// Every way through the page can be gone without a mouse.
pub(crate) fn alone(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.keys(key::TAB);
    assert!(browser.focus(".skip"), "the first stop leads to the text");
    browser.keys(key::ENTER);
    assert!(browser.focus("main, main *"), "and there one is");
    browser.keys(key::TAB);
    assert!(!browser.focus(".skip"), "the way goes on from there");

    browser.keys("j");
    browser.see(INSPECTOR);
    browser.wait_in_sight(&format!("{QUOTE}[aria-current]"));
    let first = browser.text(".inspector blockquote");
    let visible = "(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none')(getComputedStyle(document.activeElement))";
    browser.wait("one sees where the focus is", visible);
    browser.keys("j");
    browser.wait_text_other(".inspector blockquote", &first);
    world.picture(browser, "keyboard");
    browser.keys("k");
    browser.see_text(".inspector blockquote", &first);
    browser.keys(key::ESCAPE);
    browser.see_no(INSPECTOR);

    browser.keys("/");
    browser.wait("the search has the focus", "document.activeElement.matches('[data-input=q]')");
    browser.keys("jk?");
    browser.see_no("dialog.help");
    browser.wait("keys are letters while one types", "document.activeElement.value === 'jk?'");
    browser.wait("what is typed is searched", "location.hash.includes('q=jk')");
    browser.keys(key::ESCAPE);
    browser.keys(key::TAB);
    browser.keys("?");
    browser.see("dialog.help");
    world.picture(browser, "help");
    browser.keys(key::ESCAPE);
    browser.see_no("dialog.help");
}
