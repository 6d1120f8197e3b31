//! The inspector.

use crate::browser::Browser;
use crate::steps::{INSPECTOR, QUOTE};
use crate::world::World;

/// A click on a quotation says whose words it is and why; its link, in a new tab, says the same.
pub(crate) fn why(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    // A quotation's own words, not a name within it.
    let quotation = format!("{QUOTE}:not([data-mention])");
    browser.click(&quotation);
    browser.see(INSPECTOR);
    let words = browser.text(".inspector blockquote");
    let speaker = browser.text(".inspector .speaks b");
    assert!(!words.is_empty() && !speaker.is_empty());
    browser.see(".inspector .why li");
    browser.see_some(&format!("{QUOTE}[aria-current]"));
    assert!(browser.in_sight(&format!("{QUOTE}[aria-current]")), "the quotation stays in sight");
    browser.scrolls_not_sideways();
    world.picture(browser, "why");
    browser.emulate("screen", "dark");
    world.picture(browser, "why, dark");
    browser.emulate("screen", "light");

    browser.click_text(".inspector .actions button", "Link");
    browser.see_text(".notice", "Link copied");
    let address = format!("#{}", browser.fragment());
    assert!(address.contains("s="), "the address has the selection: {address}");

    browser.new_tab();
    browser.open_page(&address);
    browser.see(INSPECTOR);
    assert_eq!(browser.text(".inspector blockquote"), words);
    assert_eq!(browser.text(".inspector .speaks b"), speaker);
    browser.wait_in_sight(&format!("{QUOTE}[aria-current]"));

    browser.click(".inspector .close");
    browser.see_no(&format!("{INSPECTOR} blockquote"));
}
