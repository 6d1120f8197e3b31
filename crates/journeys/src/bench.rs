//! Figures from a real browser; they are printed, never tested, for they depend on the machine.

use std::ffi::OsStr;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;

use crate::browser::{Browser, WIDE};
use crate::driver::Chromium;
use crate::place::Place;

/// How often each page is opened.
const ROUNDS: usize = 9;

/// What a page marks when the first article stands there with its marks, or is read.
const MARK: &str = "sayso:first-marked";

/// What the page marks when every report is read and linked.
const ALL_READ: &str = "sayso:all-read";

/// The longest task of the page's own thread so far, in milliseconds; none below 50 is told.
const LONGEST_TASK: &str = "new Promise(give => { let longest = 0; \
    new PerformanceObserver(seen => seen.getEntries().forEach(task => longest = Math.max(longest, task.duration)))\
    .observe({ type: 'longtask', buffered: true }); setTimeout(() => give(longest), 200); })";

/// The engines of the arena, ours first: the folder, and how it is shown.
const ENGINES: &[(&str, &str)] =
    &[("sayso", "sayso"), ("compromise", "compromise 14.17"), ("wink", "wink-nlp 2.4, web model")];

/// Seconds that a load is read, once to warm up and once to be measured.
const SECONDS: [f64; 2] = [0.7, 2.0];

/// Prints how soon the page in `dist` shows a marked article, then a table of the engines in `arena`, which has a page
/// that reads texts with the engine that its address names, and `empty.html`, which sets the mark at once.
pub(crate) fn run(dist: &Path, arena: &Path) -> Result<bool, String> {
    let engines: Vec<_> = ENGINES.iter().filter(|(folder, _)| arena.join(folder).exists()).collect();
    let (mut full, mut all, mut longest, mut empty) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut first = vec![Vec::new(); engines.len()];
    for _ in 0..ROUNDS {
        let ([marked, read], task) = until(dist, "#/read", [MARK, ALL_READ])?;
        full.push(marked);
        all.push(read);
        longest.push(task);
        empty.push(until(arena, "empty.html", [MARK])?.0[0]);
        for (times, (folder, _)) in first.iter_mut().zip(&engines) {
            times.push(until(arena, &format!("?{folder}"), [MARK])?.0[0]);
        }
    }
    let (full, all, empty) = (median(&mut full), median(&mut all), median(&mut empty));
    println!("  navigation to the first marked article: {full:.0} ms, median of {ROUNDS} fresh profiles");
    println!("  navigation to all articles marked: {all:.0} ms");
    println!(
        "  navigation to an empty page: {empty:.0} ms; the first article takes {:.1} times that",
        full / empty
    );
    println!("  the longest task of the page until then: {:.0} ms (0: none over 50)\n", median(&mut longest));

    println!("  In brackets: how many times ours.\n");
    let head = ["kB Brotli", "ms to the first report read", "MB a second of processor time"];
    println!("  {:<24} {:>16} {:>28}   {}", "", head[0], head[1], head[2]);
    let mut ours: Option<Row> = None;
    for ((folder, name), times) in engines.into_iter().zip(&mut first) {
        let row = Row {
            size: weight(&arena.join(folder)).map_err(|e| format!("{folder}: {e}"))?,
            first: median(times),
            speeds: speeds(arena, folder)?,
        };
        row.print(name, ours.as_ref().unwrap_or(&row));
        ours.get_or_insert(row);
    }
    Ok(true)
}

/// What is told of one engine.
struct Row {
    /// kB of everything that a page must fetch.
    size: f64,
    /// Milliseconds from navigation until the first report is read.
    first: f64,
    /// For each load its name and the speed.
    speeds: Vec<(String, f64)>,
}

impl Row {
    fn print(&self, name: &str, ours: &Row) {
        let ratio = |own: f64, ours: f64| format!("({:.2})", own / ours);
        let size = format!("{:.0} {}", self.size, ratio(self.size, ours.size));
        let first = format!("{:.0} {}", self.first, ratio(self.first, ours.first));
        println!("  {name:<24} {size:>16} {first:>28}");
        for ((load, speed), (_, our_speed)) in self.speeds.iter().zip(&ours.speeds) {
            println!("  {:<72}{speed:>6.2} {:>7}  {load}", "", ratio(*speed, *our_speed));
        }
    }
}

/// MB (a million bytes) that an engine reads in a second of its process's time, whichever thread takes it, for each load.
fn speeds(arena: &Path, folder: &str) -> Result<Vec<(String, f64)>, String> {
    let driver = Chromium::start()?;
    let browser = Browser::open(&driver, Place::Served.home(arena)?, WIDE)?;
    browser.load(&format!("?{folder}"));
    browser.wait("the engine is ready", "window.race && window.found !== undefined");
    driver.devtools("Performance.enable", &json!({}))?;
    let mut speeds = Vec::new();
    let mut load = 0;
    loop {
        browser.promise(&format!("race({load}, {})", SECONDS[0]));
        let about = browser.script(
            "const load = loads[arguments[0]]; return load && [load[0], load[1].reduce((sum, text) => sum + \
             new TextEncoder().encode(text).length, 0), loads.length]",
            &[json!(load)],
        );
        let start = process_time(&driver)?;
        let rounds = browser.promise(&format!("race({load}, {})", SECONDS[1])).as_f64().ok_or("no rounds")?;
        let seconds = process_time(&driver)? - start;
        let bytes = about[1].as_f64().unwrap_or_default();
        speeds.push((about[0].as_str().unwrap_or_default().to_owned(), bytes * rounds / 1e6 / seconds));
        load += 1;
        if Some(load) >= about[2].as_u64() {
            return Ok(speeds);
        }
    }
}

/// Seconds that the page's process had a processor.
fn process_time(driver: &Chromium) -> Result<f64, String> {
    let answer = driver.devtools("Performance.getMetrics", &json!({}))?;
    let metrics = answer["metrics"].as_array().into_iter().flatten();
    let time =
        metrics.filter(|metric| metric["name"] == "ProcessTime").find_map(|metric| metric["value"].as_f64());
    time.ok_or_else(|| "the browser tells no process time".into())
}

/// kB (1000 bytes) of all scripts and modules in a folder after Brotli.
fn weight(folder: &Path) -> std::io::Result<f64> {
    let mut sum = 0;
    for file in std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()) {
        let fetched = ["js", "wasm"].iter().any(|kind| file.extension() == Some(OsStr::new(kind)));
        if !fetched {
            continue;
        }
        let bytes = std::fs::read(&file)?;
        let mut packed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
        sum += packed.len();
    }
    #[expect(clippy::cast_precision_loss, reason = "some millions are exact in a float")]
    let kilobytes = sum as f64 / 1000.0;
    Ok(kilobytes)
}

/// Milliseconds from the command to navigate until each of the marks, in a browser with an empty profile, and the longest task
/// until the last of them.
fn until<const MARKS: usize>(
    folder: &Path,
    address: &str,
    marks: [&str; MARKS],
) -> Result<([f64; MARKS], f64), String> {
    let driver = Chromium::start()?;
    let browser = Browser::open(&driver, Place::Served.home(folder)?, WIDE)?;
    let start =
        SystemTime::now().duration_since(UNIX_EPOCH).map_err(|e| e.to_string())?.as_secs_f64() * 1000.0;
    browser.visit(address);
    let mut times = [0.0; MARKS];
    for (time, mark) in times.iter_mut().zip(marks) {
        let entries = format!("performance.getEntriesByName('{mark}')");
        browser.wait(mark, &format!("{entries}.length"));
        let end = format!("return performance.timeOrigin + {entries}[0].startTime");
        *time = browser.script(&end, &[]).as_f64().ok_or("a mark has a time")? - start;
    }
    let longest = browser.promise(LONGEST_TASK).as_f64().ok_or("a task has a length")?;
    Ok((times, longest))
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
