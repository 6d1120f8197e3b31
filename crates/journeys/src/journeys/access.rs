//! The page enlarged, under a finger, and without a mouse: nothing is out of reach.

use serde_json::{Value, json};

use crate::browser::{Browser, Window, key};
use crate::steps::EMPTY;
use crate::world::World;

/// What a window of 1280 by 1024 shows when it is enlarged four times.
pub(crate) const ENLARGED: Window = Window { width: 320, height: 256 };

/// How many stops of each view are looked at.
const STOPS: usize = 40;

/// Every view, and two reports beside each other.
fn views(world: &World) -> Vec<String> {
    let [one, two] = [0, 1].map(|at| world.articles[at].slug.as_str());
    let plain = ["#/", "#/?as=differences", "#/quotes", "#/quotes?q=zyzzyva", "#/voices"];
    let reports = [format!("#/read/{one}"), format!("#/read/{one}?with={two}")];
    plain.into_iter().map(str::to_owned).chain(reports).collect()
}

/// In a small window nothing is cut off at the side, and whatever has the focus is seen.
pub(crate) fn enlarged(browser: &Browser, world: &World) {
    for (number, view) in views(world).iter().enumerate() {
        browser.open_page(view);
        browser.see("main h1, main .empty");
        browser.scrolls_not_sideways();
        let mut seen = 0;
        for _ in 0..STOPS {
            browser.keys(key::TAB);
            if let Some(hidden) = browser.script(HIDDEN, &[]).as_str() {
                panic!("{view}: the focus is on {hidden}, which is not seen");
            }
            seen += usize::from(
                browser.script("return document.hasFocus()", &[]) == json!(true) && !browser.focus("body"),
            );
        }
        assert!(seen > 5, "{view}: there are stops for the keyboard");
        world.picture(browser, &format!("enlarged {number}"));
    }
}

/// The element with the focus if neither its middle nor a corner can be seen; nothing where the browser's own frame has it.
const HIDDEN: &str = "const e = document.activeElement; if (!document.hasFocus() || !e || e === document.body) return null; \
    const r = e.getClientRects()[0]; if (!r) return e.outerHTML.slice(0, 120); \
    const at = (x, y) => document.elementFromPoint(r.left + r.width * x, r.top + r.height * y); \
    const shows = t => t && (t === e || e.contains(t)) || (e.closest('svg') && t?.closest('svg') === e.closest('svg')); \
    return [[.5, .5], [.15, .2], [.85, .2], [.15, .8], [.85, .8]].some(([x, y]) => shows(at(x, y))) ? null : e.outerHTML.slice(0, 120)";

/// What is touched is 44 pixels wide and high, folded or not, except for words of a report, and blocks of a picture whose
/// table stands under it.
pub(crate) fn touched(browser: &Browser, world: &World) {
    for view in views(world) {
        browser.open_page(&view);
        browser.see("main h1, main .empty");
        let coarse = browser.script("return matchMedia('(pointer: coarse)').matches", &[]);
        assert_eq!(coarse, json!(true), "the window is touched");
        assert_eq!(browser.script(SMALL, &[]), Value::Array(Vec::new()), "{view}: too small for a finger");
    }
    browser.open_filters();
    assert_eq!(browser.script(SMALL, &[]), Value::Array(Vec::new()), "the filters: too small for a finger");
}

/// What can be pressed and is smaller than a finger's tip, when all that is folded is open.
const SMALL: &str = "document.querySelectorAll('details').forEach(e => e.open = true); \
    return [...document.querySelectorAll('a[href], button, select, summary, label, input')].filter(e => { \
    if (e.disabled || e.closest('svg, .skip, label:has(input)') !== null && !e.matches('label') \
        || e.matches('.run') || !e.checkVisibility({ visibilityProperty: true })) return false; \
    const r = e.getBoundingClientRect(); return r.width < 43.5 || r.height < 43.5; \
    }).map(e => `${e.outerHTML.slice(0, 90)} ${e.getBoundingClientRect().width} x ${e.getBoundingClientRect().height}`)";

/// What is pressed and goes away takes the focus along to the view; the way back finds the link that led away.
pub(crate) fn kept(browser: &Browser, _: &World) {
    let in_main = "document.activeElement.matches('main, main *')";
    browser.open_page("#/");
    browser.script("document.querySelector('.intro .close').focus()", &[]);
    browser.keys(key::ENTER);
    browser.see_no(".intro");
    browser.wait("the focus stays in the view", in_main);

    browser.open_page("#/quotes?q=zyzzyva");
    browser.see(EMPTY);
    browser.script("document.querySelector('.empty .button').focus()", &[]);
    browser.keys(key::ENTER);
    browser.see_no(EMPTY);
    browser.wait("the focus stays in the view", in_main);

    browser.script("document.querySelector('.card:nth-child(3) blockquote a').focus()", &[]);
    let link = browser.script("return document.activeElement.getAttribute('href')", &[]);
    browser.keys(key::ENTER);
    browser.see(".article");
    browser.back();
    browser.see(".card");
    let there = format!("document.activeElement.getAttribute('href') === {link}");
    browser.wait("the focus is on the link that led away", &there);
}
