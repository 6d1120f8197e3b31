//! All quotations of all reports.

use crate::browser::Browser;
use crate::steps::{INSPECTOR, QUOTE, STATUS};
use crate::world::World;

/// The list can be sorted and grouped; a quotation's words lead to its place in the text, and back leads back.
pub(crate) fn all(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.click_text(".tabs .tab", "Quotes");
    browser.see(".cards .card");
    let total = browser.numbers(STATUS)[0];
    browser
        .wait("every quotation is a card", &format!("document.querySelectorAll('.card').length === {total}"));
    browser.scrolls_not_sideways();
    world.picture(browser, "quotes");
    browser.emulate("screen", "dark");
    world.picture(browser, "quotes, dark");
    browser.emulate("screen", "light");

    browser.choose("[data-input=group]", "by speaker");
    browser.see(".quotes section h2");
    let heading = browser.text(".quotes section h2");
    let first = browser.text(".quotes section .who");
    let name = first.rsplit('\n').next().unwrap_or("?").trim_start_matches("probably ");
    assert!(heading.starts_with(name), "{first} stands under {heading}");
    browser.choose("[data-input=group]", "not grouped");
    browser.see_no(".quotes section h2");
    browser.choose("[data-input=sort]", "longest first");
    browser.wait(
        "the longest comes first",
        "(all => all.every((e, at) => at === 0 || e.length <= all[at - 1].length))\
         ([...document.querySelectorAll('.card blockquote')].map(e => e.textContent).slice(0, 3))",
    );
    let address = browser.fragment();

    let words = browser.text(".card blockquote");
    browser.click(".card blockquote a");
    browser.see(".article[data-marked=true]");
    browser.see(INSPECTOR);
    browser.wait_in_sight(&format!("{QUOTE}[aria-current]"));
    let shown = browser.text(".inspector blockquote");
    assert_eq!(shown, words, "the inspector shows the quotation that was chosen");
    browser.back();
    browser.see(".cards .card");
    assert_eq!(browser.fragment(), address, "back leads back to the list as it was");
}
