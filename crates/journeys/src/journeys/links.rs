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

/// Loaded again, a report and a list stand where they were left.
pub(crate) fn again(browser: &Browser, world: &World) {
    let far = |scroll: f64| format!("Math.abs(scrollY - {scroll}) < 2");
    for address in [format!("#/read/{}", world.articles[0].slug), "#/quotes".into()] {
        browser.open_page(&address);
        browser.see("main h1");
        browser.script("scrollTo(0, 700)", &[]);
        browser.wait(
            "the page is scrolled, and says so",
            &format!("{} && parseInt(history.state) === 700", far(700.0)),
        );
        browser.reload();
        browser.all_read();
        browser.wait(&format!("{address} stands where it was left"), &far(700.0));
    }
}
