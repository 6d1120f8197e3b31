//! Who is heard, and where.

use crate::browser::{Browser, key};
use crate::steps::{EMPTY, STATUS};
use crate::world::World;
use serde_json::json;

/// A cell with quotations.
const FILLED: &str = ".matrix .cell[data-state=filled]";

/// The counts add up; a cell leads to its quotations and back; words, groupings and the filter change what is counted.
pub(crate) fn counts(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.click_text(".tabs .tab", "Voices");
    browser.see(FILLED);
    let title = browser.text(".voices h1");
    assert!(title.contains(" speaks "), "the heading is a finding: {title}");
    browser.scrolls_not_sideways();
    world.picture(browser, "voices");
    browser.emulate("screen", "dark");
    world.picture(browser, "voices, dark");
    browser.emulate("screen", "light");
    let total = browser.numbers(STATUS)[0];
    let sums =
        "[...document.querySelectorAll('.matrix tfoot .sums .num')].map(e => +e.innerText.replace(',', ''))";
    let whole = format!(
        "const all = {sums}, sum = all.pop(); return all.reduce((a, b) => a + b) === {total} \
         && (sum === {total} || sum < {total} && !!document.querySelector('.again'))"
    );
    let whole = browser.script(&whole, &[]);
    assert_eq!(
        whole,
        json!(true),
        "the outlets have all {total} quotes, and the sum those that are told apart"
    );

    let number = browser.numbers(&format!("{FILLED} .count"))[0];
    browser.click(FILLED);
    browser.see(".cards .card");
    let address = browser.fragment();
    assert!(
        address.starts_with("/quotes?speaker=") && address.contains("&outlet="),
        "both are chosen: {address}"
    );
    browser.wait("so many are left", &format!("document.querySelectorAll('.card').length === {number}"));
    browser.back();
    browser.see(FILLED);

    browser.click_text(".choices a", "Words");
    browser.wait("words are counted", "location.hash.includes('count=words')");
    browser.see_text(".choices a[aria-current]", "Words");
    browser
        .wait("there are more words than quotes", &format!("(all => all[all.length - 1] > {total})({sums})"));
    browser.click_text(".choices a", "People and institutions");
    browser.see_text(".matrix tbody .sums[data-all] th", "People");
    let grouped = "[...document.querySelectorAll('.matrix tbody')].every(group => { \
        const sum = e => +e.innerText.replace(',', ''); \
        const [head, ...rows] = [...group.querySelectorAll('td.whole')].map(sum); \
        return head === rows.reduce((a, b) => a + b, 0) })";
    let group = "document.querySelectorAll('.matrix tbody .sums').length > 1";
    browser.wait("there are several groups", group);
    browser.script("document.querySelectorAll('.matrix details').forEach(e => e.remove())", &[]);
    browser.wait("their sums are those of their rows", grouped);
    browser.scrolls_not_sideways();
    browser.open_page("#/voices?by=country");
    browser.see(".matrix tbody .sums th");
    browser.scrolls_not_sideways();
    world.picture(browser, "voices by country");
}

/// Every empty cell says why it is empty, to the keyboard as well; one that names the speaker leads there.
pub(crate) fn empty(browser: &Browser, world: &World) {
    browser.open_page("#/voices");
    browser.see(".matrix .cell");
    for state in ["silent", "named", "filled"] {
        let cell = format!(".matrix > table .cell[data-state={state}]");
        assert!(browser.count(&cell) > 0, "there is a cell that is {state}");
        // From the one before it, as the keyboard comes there.
        browser.script(
            "const all = [...document.querySelectorAll('.matrix .name, .matrix .cell')]; \
             all[all.indexOf(document.querySelector(arguments[0])) - 1].focus()",
            &[json!(cell)],
        );
        browser.keys(key::TAB);
        assert!(browser.focus(&cell), "the keyboard reaches a cell that is {state}");
        let told = "(box => box.width > 200 && box.bottom <= innerHeight && box.right <= innerWidth)\
            (document.activeElement.querySelector('.told').getBoundingClientRect())";
        browser.wait("what it counts is said in sight", told);
        let words = browser.script("return document.activeElement.querySelector('.told').innerText", &[]);
        let words = words.as_str().unwrap_or_default().to_owned();
        let expected = match state {
            "silent" => "not named",
            "named" => "is not quoted in",
            _ => "quote",
        };
        assert!(words.contains(expected), "a cell that is {state} says: {words}");
        world.picture(browser, &format!("voices, a cell that is {state}"));
        browser.scrolls_not_sideways();
    }
    browser.script("document.querySelector('.matrix > table .cell[data-state=named]').focus()", &[]);
    browser.keys(key::ENTER);
    browser.see(".article [data-mention][aria-current]");
    browser.wait("it is selected", "location.hash.startsWith('#/read/') && location.hash.includes('s=e')");
    browser.back();
    browser.see(FILLED);
}

/// Behind each picture stands its table, with the same numbers.
pub(crate) fn tables(browser: &Browser, world: &World) {
    browser.open_page("#/voices");
    browser.see(FILLED);
    let total = browser.numbers(STATUS)[0];
    assert_eq!(browser.count(".voices .table"), 3, "each picture has its table");
    browser.script("document.querySelectorAll('.voices details').forEach(e => e.open = true)", &[]);
    browser.see(".table tbody td");
    let same = |what: &str, expression: &str| browser.wait(what, expression);
    let rows = "(n => [...document.querySelectorAll('.voices .table')[n].querySelectorAll('tbody tr')].filter(e => e.cells.length > 1))";
    same(
        "the table of the matrix has its cells",
        &format!("{rows}(0).length === document.querySelectorAll('.matrix .cell[data-state=filled]').length"),
    );
    same(
        "and their numbers",
        &format!("{rows}(0).reduce((sum, row) => sum + +row.cells[4].innerText, 0) === {total}"),
    );
    same(
        "the table of the bars has their parts",
        &format!("{rows}(1).length === document.querySelectorAll('.share svg > [data-hue]').length"),
    );
    same(
        "the table of the strip has its blocks",
        &format!(
            "{rows}(2).length === {total} && document.querySelectorAll('.strip svg > a').length === {total}"
        ),
    );
    same(
        "every part of a picture has a name",
        "[...document.querySelectorAll('.share svg > [data-hue], .strip svg > a')].every(e => e.getAttribute('aria-label').length > 5)",
    );
    browser.scrolls_not_sideways();
    browser.script("document.querySelector('.strip').scrollIntoView()", &[]);
    world.picture(browser, "voices, bars and strip");

    browser.see_some(".verbs summary");
    browser.see(".verbs dl dt");
    let block = ".strip svg > a:last-of-type rect";
    browser
        .script("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", &[json!(block)]);
    browser.click(block);
    browser.see(".article .run[data-quote][aria-current]");
    browser.wait("a block leads to its quotation", "location.hash.includes('s=q')");
}

/// The one filter counts here too, an empty result names it, and paper has the pictures with their tables.
pub(crate) fn filter(browser: &Browser, world: &World) {
    browser.open_page("#/voices?type=direct");
    browser.see(FILLED);
    browser.see_text(".voices .lead", "as the filter leaves them");
    browser.wait("what is filtered out is dimmed", "document.querySelector('.strip a[data-dim]')");
    assert_eq!(browser.count(".matrix .part:not([data-quote=direct])"), 0, "only one kind is counted");
    browser.scrolls_not_sideways();
    browser.open_page("#/voices?q=zyzzyva");
    browser.see(EMPTY);
    browser.see_no(".matrix");
    browser.click(".main .empty .button");
    browser.see(FILLED);

    browser.emulate("print", "light");
    for chrome in [".top", ".bar", ".facets", ".inspector", ".choices", ".told"] {
        browser.see_no(chrome);
    }
    for picture in [".matrix", ".share svg", ".strip svg", ".voices .table table", ".verbs dl"] {
        browser.see(picture);
    }
    browser.scrolls_not_sideways();
    world.picture(browser, "voices, print");
}
