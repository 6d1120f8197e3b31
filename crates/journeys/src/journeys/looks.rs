//! How the page looks on a phone, in the dark, and on paper.

use serde_json::json;

use crate::browser::{Browser, key};
use crate::steps::{INSPECTOR, QUOTE};
use crate::world::World;

/// On a phone the filters and the inspector are sheets; the inspector leaves the text in sight.
pub(crate) fn sheets(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.see_no(".facets");
    browser.click(".bar .filters-button");
    browser.see(".facets .speaker");
    browser.scrolls_not_sideways();
    world.picture(browser, "filters as a sheet");
    browser.keys(key::ESCAPE);
    browser.see_no(".facets");

    browser.click(&format!("{QUOTE}:not([data-mention])"));
    browser.see(INSPECTOR);
    let body = "const e = document.querySelector('.inspector').getBoundingClientRect(); \
        return [e.top / innerHeight, Math.abs(e.bottom - innerHeight)]";
    let place = browser.script(body, &[]);
    let top = place[0].as_f64().unwrap_or(0.0);
    assert!(top >= 0.3, "the sheet begins {:.0} % down the window and leaves the text in sight", top * 100.0);
    assert!(place[1].as_f64().is_some_and(|gap| gap < 80.0), "the sheet stands at the bottom: {place}");
    browser.wait_in_sight(&format!("{QUOTE}[aria-current]"));
    browser.scrolls_not_sideways();
    world.picture(browser, "inspector as a sheet");
}

/// The theme follows the system until one is chosen, and the choice lasts.
pub(crate) fn theme(browser: &Browser, _: &World) {
    let colour = || browser.script("return getComputedStyle(document.body).backgroundColor", &[]);
    browser.open_page("#/read");
    let light = colour();
    browser.emulate("screen", "dark");
    let dark = colour();
    assert_ne!(light, dark, "the page follows the system");
    browser.emulate("screen", "light");
    let mut seen = Vec::new();
    for _ in 0..3 {
        browser.click(".tools .tool[aria-label^=Theme]");
        seen.push(colour());
    }
    assert!(seen.contains(&light) && seen.contains(&dark), "the switch knows both: {seen:?}");
    while colour() != dark {
        browser.click(".tools .tool[aria-label^=Theme]");
    }
    browser.reload();
    browser.all_read();
    assert_eq!(colour(), dark, "the choice lasts");
}

/// Paper has the report and nothing of the page around it.
pub(crate) fn print(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.see_no(".colophon");
    browser.emulate("print", "light");
    for chrome in [".top", ".bar", ".facets", ".inspector", ".notice p", ".onward"] {
        browser.see_no(chrome);
    }
    browser.see(".article h1");
    browser.see(".article .paragraph p");
    browser.see(".colophon li b");
    browser.see(".colophon .run[data-quote=mixed]");
    world.picture(browser, "print");
}

/// Where the system prescribes its few colours, quotations, people and places are still told from plain words.
pub(crate) fn forced(browser: &Browser, world: &World) {
    browser.force_colours();
    browser.open_page("#/read");
    browser.see(QUOTE);
    let forced = browser.script("return matchMedia('(forced-colors: active)').matches", &[]);
    assert_eq!(forced, json!(true), "the browser forces colours");
    // Pronouns and descriptions are marked quietly, by a click alone.
    let plain = "return [...document.querySelectorAll('.article a.run:is([data-quote], [data-mention=person][data-form=name], \
        [data-mention=place][data-form=name])')].filter(e => { const s = getComputedStyle(e); \
        return s.textDecorationLine === 'none' && s.borderBottomStyle === 'none' }).map(e => e.textContent)";
    assert_eq!(browser.script(plain, &[]), json!([]), "nothing that is marked looks like plain words");
    world.picture(browser, "forced colours");
}
