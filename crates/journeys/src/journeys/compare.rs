//! Comparing the versions of one utterance.

use serde_json::json;

use crate::browser::{Browser, Window, key};
use crate::steps::{EMPTY, INSPECTOR, QUOTE, STATUS};
use crate::world::World;

/// The narrowest phone.
pub(crate) const NARROW: Window = Window { width: 320, height: 640 };

/// A version other than the longest.
const OTHER: &str = ".witness:not([data-base])";
/// What the reader changed.
const EDITS: &str = ".edits";

/// The front page says in three lines what Sayso is, and shows the family that tells most; the lines can be closed for
/// good, and the help brings them back.
pub(crate) fn front(browser: &Browser, world: &World) {
    browser.open_page("#/");
    assert_eq!(browser.count(".intro li"), 3, "three lines say what Sayso is");
    browser.see_text(".witness[data-base] .note", "longest version printed");
    browser.see(OTHER);
    browser.see(&format!("{OTHER} ins, {OTHER} .gone"));
    browser.see(&format!("{OTHER} .tag"));
    let families = browser.count(".families li");
    assert!(families > 1, "there are other families");
    assert_eq!(browser.numbers(STATUS).first(), Some(&families), "the bar counts them");
    browser.scrolls_not_sideways();
    world.picture(browser, "compare");
    browser.emulate("screen", "dark");
    world.picture(browser, "compare, dark");
    browser.emulate("screen", "light");

    browser.click(".intro .close");
    browser.see_no(".intro");
    browser.reload();
    browser.all_read();
    browser.see(".witness");
    browser.see_no(".intro");
    browser.click(".tools .tool[aria-haspopup=dialog]");
    browser.click_text("dialog.help [role=switch]", "front page");
    browser.keys(key::ESCAPE);
    browser.see(".intro");
}

/// From family to family, from layout to layout, into a report at its place, and back.
pub(crate) fn versions(browser: &Browser, world: &World) {
    browser.open_page("#/");
    let first = browser.text("main h1");
    press(browser, ".families li:nth-child(2) a");
    browser.wait_text_other("main h1", &first);
    browser.see(".families a[aria-current]");
    browser.see_text(".apparatus .eyebrow", "2 OF");
    browser.click(".apparatus .turn a");
    browser.wait("the family before is open again", &title_is(&first));

    for (label, word, sign) in [
        ("Side by side", "as=side", "[data-layout=side]"),
        ("Only differences", "as=differences", ".variants li"),
    ] {
        browser.click_text(".layouts .button", label);
        browser.see(sign);
        browser.see_text(".layouts [aria-current]", label);
        assert!(browser.fragment().contains(word), "the address has the layout: {}", browser.fragment());
        browser.scrolls_not_sideways();
        world.picture(browser, label);
    }
    browser.back();
    browser.back();
    browser.see("[data-layout=aligned]");

    let outlet = browser.text(&format!("{OTHER} h3"));
    let address = browser.fragment();
    press(browser, &format!("{OTHER} h3 a"));
    browser.see(INSPECTOR);
    browser.wait_in_sight(&format!("{QUOTE}[aria-current]"));
    browser.see_text(".inspector dd", &outlet);
    browser.back();
    browser.see(OTHER);
    assert_eq!(browser.fragment(), address, "back leads back to the family");
}

/// Clicks what may lie under the tabs of a phone: it is brought to the middle of the window first.
fn press(browser: &Browser, css: &str) {
    browser.see(css);
    browser.script("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", &[json!(css)]);
    browser.click(css);
}

fn title_is(title: &str) -> String {
    format!("document.querySelector('main h1')?.innerText === {}", json!(title))
}

/// What the reader takes for another utterance goes out of the family, what is the same comes in; both stand in the
/// address, are told, and can be undone.
pub(crate) fn edits(browser: &Browser, world: &World) {
    browser.open_page("#/");
    browser.see(OTHER);
    let (versions, families) = (browser.count(".witness"), browser.count(".families li"));
    press(browser, &format!("{OTHER} .ways a:last-child"));
    browser.see_text(EDITS, "1 version taken out");
    browser.see_text(".notice", "Back undoes it");
    assert_eq!(browser.count(".witness"), versions - 1);
    assert!(browser.fragment().contains("apart=q"), "{}", browser.fragment());
    world.picture(browser, "a version is taken out");
    browser.reload();
    browser.all_read();
    browser.see_text(EDITS, "1 version taken out");
    browser.click_text(".tabs .tab", "Quotes");
    browser.see(".cards .card");
    assert!(browser.fragment().contains("apart=q"), "it goes along: {}", browser.fragment());
    browser.back();
    browser.click_text(&format!("{EDITS} a"), "put back");
    browser.see_no(EDITS);
    assert_eq!(browser.count(".witness"), versions);

    press(browser, ".joins summary");
    browser.see(".joins li a");
    browser.scrolls_not_sideways();
    world.picture(browser, "families to join");
    press(browser, ".joins li a");
    browser.see_text(EDITS, "1 join");
    browser.wait(
        "there are more versions",
        &format!("document.querySelectorAll('.witness').length > {versions}"),
    );
    assert_eq!(browser.count(".families li"), families - 1, "two families are one");
    browser.back();
    browser.see_no(EDITS);
    assert_eq!(browser.count(".witness"), versions, "back undoes it");
}

/// The one filter is also that of the families: it dims versions and never takes them away, and one that leaves no
/// family is named.
pub(crate) fn filter(browser: &Browser, world: &World) {
    browser.open_page("#/");
    browser.see(OTHER);
    let (versions, families) = (browser.count(".witness"), browser.count(".families li"));
    let outlet = browser.text(&format!("{OTHER} h3"));
    browser.open_filters();
    browser.click(&format!(".facets .pick[aria-label='Only {outlet}']"));
    browser.close_filters();
    browser.see_text(".bar .chip", &outlet);
    browser.see(".witness[data-dim]");
    assert_eq!(browser.count(".witness"), versions, "a filter takes no version away");
    assert_eq!(browser.numbers(STATUS).get(1), Some(&families), "the bar says of how many");
    assert!(browser.count(".witness") > browser.count(".witness[data-dim]"), "this outlet is not dimmed");
    world.picture(browser, "families of an outlet");

    browser.open_page("#/?q=zyzzyva");
    browser.see_text(EMPTY, "No family is left");
    browser.see_text(EMPTY, "zyzzyva");
    browser.see_no(".families li");
    world.picture(browser, "no family is left");
    browser.click(&format!("{EMPTY} button"));
    browser.see_no(EMPTY);
    browser.see(".families li");
}

/// All of it without a mouse.
pub(crate) fn keyboard(browser: &Browser, _: &World) {
    browser.open_page("#/");
    let first = browser.text("main h1");
    browser.keys("]");
    browser.wait_text_other("main h1", &first);
    browser.keys("[");
    browser.wait("and back", &title_is(&first));
    let reach = |css: &str| {
        for _ in 0..120 {
            if browser.focus(css) {
                return;
            }
            browser.keys(key::TAB);
        }
        panic!("{css} cannot be reached with the tabulator");
    };
    reach(".layouts li:nth-child(2) a");
    browser.keys(key::ENTER);
    browser.see("[data-layout=side]");
    reach(".joins summary");
    browser.keys(key::ENTER);
    browser.see(".joins li a");
    reach(".families li:nth-child(3) a");
    browser.keys(key::ENTER);
    browser.wait_text_other("main h1", &first);
    browser.wait("the focus is in the view", "document.activeElement.matches('main, main *')");
}

/// On a phone the longest version stays in sight over the others, what is left out and put in stands in the line, and
/// nothing is wider than the window.
pub(crate) fn phone(browser: &Browser, world: &World) {
    browser.open_page("#/");
    browser.see(&format!("{OTHER} blockquote"));
    browser.scrolls_not_sideways();
    let tops = "const last = [...document.querySelectorAll('.witness')].at(-1); last.scrollIntoView({ block: 'end' }); \
        const top = document.querySelector('.witness[data-base]').getBoundingClientRect(); \
        return [top.top, top.bottom, innerHeight]";
    let place = browser.script(tops, &[]);
    let [top, bottom, height] = [0, 1, 2].map(|at| place[at].as_f64().unwrap_or(-1.0));
    assert!(top >= 0.0 && bottom < height * 0.6, "the longest version is pinned and leaves room: {place}");
    world.picture(browser, "pinned");
    browser.see(&format!("{OTHER} blockquote > del, {OTHER} .gone summary"));
    for address in ["#/?as=side", "#/?as=differences"] {
        browser.open_page(address);
        browser.see(".witness");
        browser.scrolls_not_sideways();
    }
}

/// One who listens hears what differs; what is folded away can be opened.
pub(crate) fn heard(browser: &Browser, _: &World) {
    browser.open_page("#/");
    browser.see(OTHER);
    let body = "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)";
    let texts = browser.script(body, &[json!(format!("{OTHER} blockquote"))]).to_string();
    for (sign, words) in [("blockquote > del", "instead of "), (".gone", "not printed")] {
        let shown = browser.count(&format!("{OTHER} {sign}")) > 0;
        assert_eq!(shown, texts.contains(words), "“{words}” is heard where it is seen: {texts}");
    }
    if browser.count(".gone") > 0 {
        browser.see_no(".gone del");
        press(browser, ".gone summary");
        browser.see(".gone del");
    }
}

/// On paper the versions stand whole, and nothing of the page around them.
pub(crate) fn print(browser: &Browser, world: &World) {
    browser.open_page("#/");
    browser.see(OTHER);
    browser.emulate("print", "light");
    for chrome in [".top", ".bar", ".facets", ".families", ".intro", ".layouts", ".print .ways", ".joins"] {
        browser.see_no(chrome);
    }
    browser.see(".apparatus h1");
    browser.see(".witness blockquote");
    let folded = "return [...document.querySelectorAll('.gone del')].filter(e => e.getClientRects().length === 0).length";
    assert_eq!(browser.script(folded, &[]), json!(0), "nothing stays folded on paper");
    world.picture(browser, "print, compare");
}
