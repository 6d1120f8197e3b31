//! The reports as the build wrote them: before the page has started, without it, and when it has broken.

use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE, until};
use crate::steps::QUOTE;
use crate::world::World;

/// What makes the page start as nothing but text.
const TEXT: &str = "?text";

/// Every report stands in the document, marked, with its speakers, and what search engines are told is true of it.
pub(crate) fn text(browser: &Browser, world: &World) {
    browser.load(TEXT);
    browser.see(".article");
    assert_eq!(browser.count(".article"), world.articles.len(), "every report is written");
    let shown = browser.script("return document.body.innerText", &[]);
    let shown: String = shown.as_str().unwrap_or_default().split_whitespace().collect();
    // What is folded is in the document too, though out of sight.
    let all = browser.script("return document.body.textContent", &[]);
    let all: String = all.as_str().unwrap_or_default().split_whitespace().collect();
    for article in &world.articles {
        let longest = article.text.lines().max_by_key(|line| line.len()).unwrap_or_default();
        let longest: String = longest.split_whitespace().collect();
        assert!(shown.contains(&longest), "{} shows {longest}", article.file);
        let first: String = article.text.split_whitespace().take(4).collect();
        assert!(all.contains(&first), "{} begins with {first}", article.file);
        let last: String =
            article.text.split_whitespace().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect();
        assert!(all.contains(&last), "{} ends with {last}", article.file);
    }
    assert!(browser.count(QUOTE) > 0, "quotations are marked");
    browser.see(".plainly");
    browser.see_no(".search, .tabs, .tools");
    browser.see_some(".article [data-quote][title]");

    let data =
        browser.script("return document.querySelector('[type=\"application/ld+json\"]').textContent", &[]);
    let data: Value = serde_json::from_str(data.as_str().unwrap_or_default()).expect("the data are JSON");
    let of = |kind: &str| -> Vec<&Value> {
        data["@graph"].as_array().into_iter().flatten().filter(|node| node["@type"] == kind).collect()
    };
    assert_eq!(data["@context"], "https://schema.org");
    let reports = of("NewsArticle");
    assert_eq!(reports.len(), world.articles.len(), "every report is told of");
    for (node, article) in reports.into_iter().zip(&world.articles) {
        assert_eq!(node["@id"], json!(format!("#/read/{}", article.slug)));
        // What was guessed is not told.
        assert_eq!(node["headline"].as_str(), article.metadata.title.as_deref());
        assert_eq!(node["datePublished"].as_str(), article.metadata.date.as_deref());
        assert_eq!(node["publisher"]["name"].as_str(), article.metadata.outlet.as_deref());
    }
    let quotations = of("Quotation");
    assert!(!quotations.is_empty(), "somebody surely said something");
    for node in quotations {
        let text = node["text"].as_str().unwrap_or_default();
        let id = node["isPartOf"]["@id"].as_str().unwrap_or_default();
        let report = world.articles.iter().find(|article| id == format!("#/read/{}", article.slug));
        assert!(
            report.is_some_and(|report| !text.is_empty() && report.text.contains(text)),
            "{id} has “{text}”"
        );
        assert!(node["creator"]["name"].as_str().is_some_and(|name| !name.is_empty()), "{node}");
    }
    world.picture(browser, "as text");
}

/// How much of what is in sight moved, and how far, since the page was opened (Layout Instability, W3C); 0 in a browser that does
/// not tell. What follows soon after a key or a click does not count.
const SHIFTS: &str = "new Promise(give => { let sum = 0; \
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return give(0); \
    new PerformanceObserver(seen => seen.getEntries().forEach(shift => sum += shift.hadRecentInput ? 0 : shift.value))\
    .observe({ type: 'layout-shift', buffered: true }); setTimeout(() => give(sum), 200); })";

/// Whether the module that a served page names ahead has come.
const MODULE: &str = "location.protocol === 'file:' \
    || performance.getEntriesByType('resource').some(entry => entry.name.endsWith('.wasm'))";

/// The most that is good, by the Web Vitals.
const STILL: f64 = 0.1;

/// Where the page takes the place of the text, no line of it moves.
pub(crate) fn still(browser: &Browser, world: &World) {
    // A browser leaves what is far below unmeasured.
    let places = "return [...document.querySelectorAll('.article :is(.paragraph > :is(p, h2), .head h1, .fold > summary)')] \
        .filter(part => part.checkVisibility()).map(part => { const place = part.getBoundingClientRect(); \
        return part.checkVisibility({ contentVisibilityAuto: true }) \
            ? [place.left, place.top, place.width, place.height].map(n => Math.round(n * 2) / 2) : null; })";
    for article in &world.articles {
        browser.load(&format!("{TEXT}#/read/{}", article.slug));
        // Laid out as where the page is about to come.
        browser.script("document.documentElement.dataset.live = ''", &[]);
        browser.see(".article");
        // To leave while the service worker brings the module is a fault to Firefox.
        browser.wait("the module is there, though unused", MODULE);
        let written = browser.script(places, &[]);
        let seen = |parts: &Vec<Value>| parts.len() > 2 && parts.first().is_some_and(Value::is_array);
        assert!(written.as_array().is_some_and(seen), "{} is written", article.file);
        browser.open_page(&format!("#/read/{}", article.slug));
        browser.see_no("[data-static]");
        // Of a long report the page paints more and more.
        until(PATIENCE, &format!("{} stays where it was", article.file), || {
            let shown = browser.script(places, &[]);
            let [shown, written] =
                [&shown, &written].map(|places| places.as_array().map_or(&[][..], Vec::as_slice));
            let measured = shown
                .iter()
                .zip(written)
                .take_while(|(shown, written)| !shown.is_null() && !written.is_null());
            match measured.into_iter().find(|(shown, written)| shown != written) {
                Some((shown, written)) => Err(format!("a line at {written} goes to {shown}")),
                None if shown.len() == written.len() => Ok(()),
                None => Err("there are more lines, or less".into()),
            }
        });
        let shifts = browser.promise(SHIFTS).as_f64().unwrap_or(f64::MAX);
        assert!(shifts <= STILL, "{} shifts by {shifts:.3} before it stands where it was", article.file);
    }
}

/// The page breaks: it says so, what it shows can be read, and it leads to the text and to a new beginning.
pub(crate) fn broken(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.see(QUOTE);
    let fail = "for (const name of ['appendChild', 'insertBefore']) { const own = Node.prototype[name]; \
        Node.prototype[name] = function (...nodes) { if (this.localName === 'main') throw Error('made to fail'); \
        return own.apply(this, nodes); }; }";
    browser.script(fail, &[]);
    browser.click(".tabs a[href='#/quotes']");
    browser.see_text(".broken[role=alert]", "has broken");
    browser.see_text(".broken pre", "failed to append child");
    browser.see(".broken a[href$='?text']");
    world.picture(browser, "broken");
    let said = browser.complaints();
    assert!(said.iter().any(|line| line.contains("panicked")), "the console has it too: {said:?}");
    browser.load(TEXT);
    browser.see(".article");
    assert_eq!(browser.count(".article"), world.articles.len(), "every report can be read");
}
