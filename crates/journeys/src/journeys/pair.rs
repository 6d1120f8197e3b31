//! Two reports beside each other.

use serde_json::{Value, json};

use crate::browser::{Browser, key};
use crate::steps::INSPECTOR;
use crate::world::World;

/// The lock.
const LOCK: &str = ".pairing .lock";
/// The pixels by which what should stand at one height may differ.
const ABOUT: f64 = 4.0;

/// Both stand beside each other and scroll together by what both quote; the lock is switched off, and set again here.
pub(crate) fn together(browser: &Browser, world: &World) {
    let [one, two] = open_beside(browser, world);
    browser.scrolls_not_sideways();
    world.picture(browser, "two reports");

    // The reader scrolls the first, and the second comes along until a shared quotation stands at the same height.
    let meeting = meeting(browser).expect("both have a quotation that both can bring to the same height");
    scroll(browser, 0, meeting.scroll);
    level(browser, &meeting.ids);
    world.picture(browser, "two reports, a shared quotation");
    scroll(browser, 0, 0.0);
    rests_at(browser, 1, 0.0);
    // The other way round.
    scroll(browser, 1, meeting.other);
    level(browser, &meeting.ids);
    // Both ends meet.
    scroll(browser, 1, 1e6);
    let most = browser.script(
        "const p = document.querySelector('[data-pane=\"0\"]'); return p.scrollHeight - p.clientHeight",
        &[],
    );
    rests_at(browser, 0, most.as_f64().unwrap_or(0.0));

    // Each by itself.
    scroll(browser, 0, 0.0);
    rests_at(browser, 1, 0.0);
    browser.click(LOCK);
    browser.see(&format!("{LOCK}[aria-pressed=false]"));
    scroll(browser, 1, 150.0);
    still(browser, 0, 0.0);

    // Set again here: nothing jumps, and the offset goes on the way to the next shared quotation.
    browser.click(LOCK);
    browser.see(&format!("{LOCK}[aria-pressed=true]"));
    still(browser, 1, 150.0);
    scroll(browser, 0, 2.0);
    // What follows a scroll comes once it rests.
    std::thread::sleep(std::time::Duration::from_millis(400));
    browser.wait("the second has not jumped", &format!("Math.abs({} - 150) < 40", top(1)));

    // A click on the sign of a shared quotation brings its partner in sight, without a mouse too.
    let sign = ".pane:first-of-type .shared";
    browser.script("document.querySelector(arguments[0]).focus()", &[json!(sign)]);
    let partner =
        browser.script("return document.querySelector(arguments[0]).dataset.partner", &[json!(sign)]);
    let partner = partner.as_str().unwrap_or_default().to_owned();
    browser.keys(key::ENTER);
    browser.see(INSPECTOR);
    browser.wait("the partner is in sight", &in_pane(1, &partner));
    assert!(browser.fragment().contains(&format!("s={partner}")), "{}", browser.fragment());
    browser.scrolls_not_sideways();
    world.picture(browser, "two reports and the inspector");
    browser.emulate("screen", "dark");
    world.picture(browser, "two reports, dark");
    browser.emulate("screen", "light");

    // Both and the selection stay when the page is loaded again, and back leads to where one was.
    browser.reload();
    browser.all_read();
    browser.see(".pair");
    browser.see(INSPECTOR);
    browser.wait("the partner is in sight again", &in_pane(1, &partner));
    browser.back();
    browser.see_no(INSPECTOR);
    browser.see(".pair");

    browser.click(".pairing a.button");
    browser.wait("they are swapped", &format!("location.hash.includes('/read/{two}?with={one}')"));
    browser.click(".pane:last-of-type .which .close");
    browser.see_no(".pair");
    assert_eq!(browser.fragment(), format!("/read/{two}"), "the other one stays, alone");
}

/// The keyboard alone opens, scrolls, unlocks and closes.
pub(crate) fn keyboard(browser: &Browser, world: &World) {
    let [one, _] = open_beside(browser, world);
    browser.script("document.querySelector('[data-pane=\"0\"]').focus()", &[]);
    browser.keys("\u{e00f}\u{e00f}");
    browser.wait("the first is scrolled", &format!("{} > 100", top(0)));
    browser.wait("the second comes along", &format!("{} > 0", top(1)));
    browser.script("document.querySelector(arguments[0]).focus()", &[json!(LOCK)]);
    browser.keys(key::ENTER);
    browser.see(&format!("{LOCK}[aria-pressed=false]"));
    browser.keys("j");
    browser.see(INSPECTOR);
    browser.keys(key::ESCAPE);
    browser.see_no(INSPECTOR);
    browser.see(".pair");
    browser.script("document.querySelector('.pane:last-of-type .which .close').focus()", &[]);
    browser.keys(key::ENTER);
    browser.see_no(".pair");
    assert!(browser.fragment().starts_with(&format!("/read/{one}")), "{}", browser.fragment());
}

/// For a reader who does not mind motion the second goes along while the first is scrolled.
pub(crate) fn smoothly(browser: &Browser, world: &World) {
    browser.move_freely();
    open_beside(browser, world);
    let body = "const done = arguments[arguments.length - 1], panes = [0, 1].map(n => document.querySelector(`[data-pane=\"${n}\"]`)); \
        const seen = []; let step = 0; \
        const go = () => { seen.push(panes[1].scrollTop); if (step++ > 20) { done(seen); return } panes[0].scrollTop += 20; requestAnimationFrame(go) }; go()";
    let seen = browser.promise(&format!("new Promise(resolve => (function () {{ {body} }})(resolve))"));
    let seen: Vec<f64> = seen.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    assert!(seen.len() > 20 && seen.windows(2).all(|two| two[0] <= two[1]), "never back: {seen:?}");
    let steps = seen.windows(2).filter(|two| two[0] < two[1]).count();
    assert!(steps > 5, "step by step: {seen:?}");
}

/// Paper has both, one after the other.
pub(crate) fn print(browser: &Browser, world: &World) {
    open_beside(browser, world);
    browser.emulate("print", "light");
    for chrome in [".top", ".bar", ".pairing", ".which", ".shared", ".others"] {
        browser.see_no(chrome);
    }
    let body = "const [a, b] = [...document.querySelectorAll('.pane')].map(e => e.getBoundingClientRect()); \
        const last = [...document.querySelectorAll('.pane:last-of-type .paragraph')].pop().getBoundingClientRect(); \
        return [b.top >= a.bottom, b.bottom >= last.bottom, a.left === b.left]";
    assert_eq!(
        browser.script(body, &[]),
        json!([true, true, true]),
        "the second stands below the whole of the first"
    );
    world.picture(browser, "two reports, print");
}

/// Opens the first report and sets beside it the one that shares most; gives their slugs.
pub(crate) fn open_beside(browser: &Browser, world: &World) -> [String; 2] {
    let one = world.articles[0].slug.clone();
    browser.open_page(&format!("#/read/{one}"));
    browser.click(".head .others summary");
    browser.click(".head .others li:first-child a");
    browser.see(".pair .pane:last-of-type .paragraph");
    let fragment = browser.fragment();
    let two = fragment.split_once("with=").expect("the address has both").1.to_owned();
    browser.wait(
        "both are marked",
        "document.querySelectorAll('.pane .article[data-marked=true]').length === 2",
    );
    browser.see_some(".pane .shared");
    [one, two]
}

/// A shared quotation that both panes can bring to the reading line; of several the one that runs backwards to fewest.
struct Meeting {
    /// Its ids.
    ids: [String; 2],
    /// How far the first pane is scrolled then.
    scroll: f64,
    /// How far the second pane is scrolled then.
    other: f64,
}

fn meeting(browser: &Browser) -> Option<Meeting> {
    let body = "const panes = [0, 1].map(n => document.querySelector(`[data-pane=\"${n}\"]`)); \
        const line = Math.min(...panes.map(p => p.clientHeight)) / 3; \
        const place = (n, id) => { const e = panes[n].querySelector(`[data-q='${id}']`); \
            return e.getBoundingClientRect().top - panes[n].getBoundingClientRect().top + panes[n].scrollTop - line }; \
        const all = [...panes[0].querySelectorAll('.shared')].map(e => [e.dataset.of, e.dataset.partner]) \
            .map(([a, b]) => [a, b, place(0, a), place(1, b)]); \
        const fits = all.filter(([,, a, b]) => a > 20 && b > 20 && a < panes[0].scrollHeight - panes[0].clientHeight - 20 \
            && b < panes[1].scrollHeight - panes[1].clientHeight - 20); \
        const other = (o, f) => o[0] !== f[0] || o[1] !== f[1]; \
        const crossed = f => all.filter(o => other(o, f) && (o[2] - f[2]) * (o[3] - f[3]) <= 0).length; \
        return fits.sort((f, g) => crossed(f) - crossed(g))";
    let found = browser.script(body, &[]);
    // Of quotations that stand twice in a report only one pair can meet: the first pair that does is taken.
    found.as_array()?.iter().find_map(|pair| {
        let id = |at: usize| pair[at].as_str().map(str::to_owned);
        let meeting = Meeting { ids: [id(0)?, id(1)?], scroll: pair[2].as_f64()?, other: pair[3].as_f64()? };
        scroll(browser, 0, meeting.scroll);
        std::thread::sleep(std::time::Duration::from_millis(600));
        let meets = format!("return {}", at_one_height(&meeting.ids));
        (browser.script(&meets, &[]) == json!(true)).then_some(meeting)
    })
}

/// Scrolls a pane as a reader does.
fn scroll(browser: &Browser, pane: usize, top: f64) {
    browser.script(
        "document.querySelector(`[data-pane=\"${arguments[0]}\"]`).scrollTop = arguments[1]",
        &[json!(pane), json!(top)],
    );
}

/// Waits until both versions stand at about the same height.
fn level(browser: &Browser, ids: &[String; 2]) {
    browser.wait("both versions stand at one height", &at_one_height(ids));
}

fn at_one_height(ids: &[String; 2]) -> String {
    let place = |pane: usize| {
        format!(
            "(p => p.querySelector(\"[data-q='{}']\").getBoundingClientRect().top - p.getBoundingClientRect().top)\
             (document.querySelector('[data-pane=\"{pane}\"]'))",
            ids[pane]
        )
    };
    format!("Math.abs({} - {}) <= {ABOUT}", place(0), place(1))
}

fn top(pane: usize) -> String {
    format!("document.querySelector('[data-pane=\"{pane}\"]').scrollTop")
}

fn rests_at(browser: &Browser, pane: usize, at: f64) {
    browser
        .wait(&format!("pane {pane} comes to {at}"), &format!("Math.abs({} - {at}) <= {ABOUT}", top(pane)));
}

/// A pane stays where it is.
fn still(browser: &Browser, pane: usize, at: f64) {
    std::thread::sleep(std::time::Duration::from_millis(400));
    let now = browser.script(&format!("return {}", top(pane)), &[]).as_f64().unwrap_or(f64::NAN);
    assert!((now - at).abs() < 1.0, "pane {pane} stays at {at} and is at {now}");
}

fn in_pane(pane: usize, id: &str) -> String {
    format!(
        "(p => (e => e && e.top >= p.getBoundingClientRect().top && e.top < p.getBoundingClientRect().bottom)\
         (p.querySelector(\"[data-q='{id}']\")?.getBoundingClientRect()))(document.querySelector('[data-pane=\"{pane}\"]'))"
    )
}
