//! Opening the page, and reading.

use serde_json::Value;

use crate::browser::{Browser, PATIENCE, until};
use crate::steps::QUOTE;
use crate::world::World;

/// The longest task that the start may have on a machine of any speed, in milliseconds. The aim is 50, and the figure
/// is printed.
const LONGEST_TASK: f64 = 400.0;

/// The first report stands there, with quotations, people and places marked.
pub(crate) fn open(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    browser.see(".article[data-marked=true]");
    browser.see(QUOTE);
    browser.see(".article a.run[data-mention=person]");
    browser.see(".article a.run[data-mention=place]");
    assert_eq!(browser.count(".report"), world.articles.len(), "every report is listed");
    browser.scrolls_not_sideways();
    world.picture(browser, "open");
    browser.emulate("screen", "dark");
    world.picture(browser, "open, dark");
}

/// The shown text and the folded text are the file's text: each block stands in the text as it is, one after the
/// other, and between them is only white space.
pub(crate) fn text(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    for article in &world.articles {
        browser.visit(&format!("#/read/{}", article.slug));
        until(PATIENCE, &article.file, || rebuild(browser, &article.text));
    }
}

pub(super) fn rebuild(browser: &Browser, text: &str) -> Result<(), String> {
    let body = "const text = css => [...document.querySelectorAll(css)].map(e => e.textContent); \
        return [text('.article .head h1'), text('.paragraph > :is(p, h2), .fold > .folded')]";
    let blocks = browser.script(body, &[]);
    let strings = |at: usize| -> Vec<&str> {
        blocks[at]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|text| !text.trim().is_empty())
            .collect()
    };
    // A headline that the text carries is shown in the head, wherever in the text it stands.
    let mut headline = strings(0);
    let mut rest = text.trim_start();
    for block in strings(1) {
        if let Some(title) = headline.first()
            && !rest.starts_with(block)
            && let Some(after) = rest.strip_prefix(title)
        {
            rest = after.trim_start();
            headline.clear();
        }
        let block = block.trim();
        let here = || rest.chars().take(60).collect::<String>();
        rest = rest
            .strip_prefix(block)
            .ok_or_else(|| format!("“{block:.60}” stands where “{}” does", here()))?
            .trim_start();
    }
    if rest.is_empty() { Ok(()) } else { Err(format!("“{rest:.60}” is not shown")) }
}

/// The main thread is free for the reader while the reports are read. Of three times the quietest counts, for whatever else
/// the machine does is not the page's.
pub(crate) fn busy(browser: &Browser, _: &World) {
    let longest = (0..3).map(|_| longest_task(browser)).fold(f64::INFINITY, f64::min);
    println!("         the longest task: {longest:.0} ms (0: none over 50 ms)");
    assert!(longest <= LONGEST_TASK, "a task of {longest} ms keeps the reader waiting");
}

/// The longest task of one start, in milliseconds; 0 where none took over 50.
fn longest_task(browser: &Browser) -> f64 {
    browser.open_page("#/read");
    let longest = browser.promise(
        "new Promise(done => { new PerformanceObserver(list => done(Math.max(...list.getEntries().map(e => \
         e.duration)))).observe({ type: 'longtask', buffered: true }); setTimeout(() => done(0), 500); })",
    );
    longest.as_f64().unwrap_or_default()
}
