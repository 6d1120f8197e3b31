//! Figures from a real browser; they are printed, never tested, for they depend on the machine.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::browser::{Browser, WIDE};
use crate::driver::Driver;
use crate::server::Server;

/// How often each page is opened.
const ROUNDS: usize = 9;

/// What the page marks when the first article stands there with its marks.
const MARK: &str = "sayso:first-marked";

/// Prints milliseconds to the first marked article and to an empty page, and the engine's speed. BENCH has the page
/// that measures the engine, and `empty.html`, which sets the mark at once.
pub(crate) fn run(dist: &Path, bench: &Path) -> Result<bool, String> {
    let page = Server::start(dist).map_err(|e| e.to_string())?;
    let engine = Server::start(bench).map_err(|e| e.to_string())?;
    let driver = Driver::start()?;
    let (mut full, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        full.push(until_mark(&driver, &page.address, "")?);
        empty.push(until_mark(&driver, &engine.address, "empty.html")?);
    }
    let (full, empty) = (median(&mut full), median(&mut empty));
    println!("navigation to the first marked article: {full:.0} ms, median of {ROUNDS} fresh profiles");
    println!("navigation to an empty page: {empty:.0} ms");
    println!("the one to the other: {:.1} times (target: at most 2.5)", full / empty);

    let browser = Browser::open(&driver, &engine.address, WIDE)?;
    browser.load("");
    let patience = Duration::from_mins(2);
    browser.wait_up_to(patience, "the engine was measured", "document.title.startsWith('done')");
    let title = browser.script("return document.title", &[]);
    for row in title.as_str().unwrap_or_default().trim_start_matches("done: ").split("; ") {
        println!("the engine in the browser, MB a second (target: at least 2), {row}");
    }
    Ok(true)
}

/// Milliseconds from the command to navigate until the mark, in a browser with an empty profile.
fn until_mark(driver: &Driver, origin: &str, address: &str) -> Result<f64, String> {
    let browser = Browser::open(driver, origin, WIDE)?;
    let start =
        SystemTime::now().duration_since(UNIX_EPOCH).map_err(|e| e.to_string())?.as_secs_f64() * 1000.0;
    browser.visit(address);
    browser.wait("the first marked article", &format!("performance.getEntriesByName('{MARK}').length"));
    let end = format!("return performance.timeOrigin + performance.getEntriesByName('{MARK}')[0].startTime");
    let end = browser.script(&end, &[]).as_f64().ok_or("a mark has a time")?;
    Ok(end - start)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
