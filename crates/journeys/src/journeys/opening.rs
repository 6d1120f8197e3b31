//! Opening the page.

use crate::browser::Browser;

use crate::world::World;

/// The page opens and shows an article.
pub(crate) fn open(browser: &Browser, world: &World) {
    browser.load("");
    browser.see("main");
    world.picture(browser, "open");
}
