//! Links that lead nowhere.

use crate::browser::Browser;
use crate::steps::{EMPTY, INSPECTOR};
use crate::world::World;

/// Nonsense is the front page; a quotation that is gone is said to be gone, and nothing else is selected instead.
pub(crate) fn nowhere(browser: &Browser, world: &World) {
    browser.open_page("#/");
    let front = browser.text("main h1");
    for nonsense in ["#nonsense", "#/nonsense/of?some=kind", "#/read/%FF%FE", "#?&=&%"] {
        browser.open_page(nonsense);
        assert_eq!(browser.text("main h1"), front, "{nonsense} is the front page");
        browser.see_no(EMPTY);
    }
    let slug = &world.articles.last().expect("there are reports").slug;
    browser.open_page(&format!("#/read/{slug}?s=q00000000"));
    browser.see_text(EMPTY, "does not stand here any more");
    browser.see_no(INSPECTOR);
    world.picture(browser, "gone");
    browser.open_page("#/read/no-such-report");
    browser.see_text(EMPTY, "no-such-report");
}
