//! Walking: one browser of each make at the same time, and the one that is done first helps the other. Before that, what
//! is measured is walked alone.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use serde_json::json;

use crate::browser::PATIENCE;
use crate::driver::{Driver, Make, Order};
use crate::journeys::Journey;
use crate::place::Place;
use crate::plan::{self, Extent, Queue, Walk};
use crate::world::World;

/// After so many journeys that failed the rest is not walked: the page is broken, and each would wait in vain.
const ENOUGH: usize = 4;

/// How one walk went.
struct Outcome {
    walk: Walk,
    seconds: f32,
    verdict: Verdict,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passed,
    Failed,
    /// Why.
    Skipped(&'static str),
}

/// Walks the journeys whose description has `words`; true if none failed.
pub(crate) fn all(
    world: &World,
    journeys: &'static [Journey],
    extent: Extent,
    words: &str,
) -> Result<bool, String> {
    std::panic::set_hook(Box::new(|panic| {
        let words = panic.payload_as_str().unwrap_or("it broke down");
        let place = panic.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
        LAST_WORDS.set(format!("{words}{}", place.unwrap_or_default()));
    }));
    let fits = |walk: &Walk| walk.name().contains(words);
    let (walks, left_out) = plan::all(journeys, extent);
    let mut outcomes = Vec::new();
    for (walk, reason) in left_out.into_iter().filter(|(walk, _)| fits(walk)) {
        outcomes.push(Outcome { walk, seconds: 0.0, verdict: Verdict::Skipped(reason) });
    }
    let walks: Vec<_> = walks.into_iter().filter(fits).collect();
    if walks.is_empty() {
        return Err(format!("no journey that can be walked has “{words}” in its description"));
    }
    let (quiet, walks): (Vec<_>, Vec<_>) = walks.into_iter().partition(|walk| walk.journey.quiet);
    let outcomes = Mutex::new(outcomes);
    work(world, Make::Chromium, &Queue::new(quiet), &outcomes)?;
    let queue = Queue::new(walks);
    let problems: Vec<String> = std::thread::scope(|scope| {
        let workers = Make::ALL.map(|make| {
            let (queue, outcomes) = (&queue, &outcomes);
            scope.spawn(move || work(world, make, queue, outcomes))
        });
        workers.into_iter().filter_map(|worker| worker.join().ok()?.err()).collect()
    });
    let outcomes = outcomes.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(problem) = problems.into_iter().next() {
        return Err(problem);
    }
    Ok(summary(&outcomes))
}

thread_local! {
    /// What the last panic of this thread said, and where.
    static LAST_WORDS: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Walks until nothing is left, at first in this browser.
fn work(world: &World, make: Make, queue: &Queue, outcomes: &Mutex<Vec<Outcome>>) -> Result<(), String> {
    let mut driver: Option<Box<dyn Driver>> = None;
    let mut make = make;
    while let Some(walk) = queue.next(make) {
        make = walk.make;
        let reason = if failed(outcomes) >= ENOUGH {
            Some("too much failed before")
        } else {
            (walk.journey.unless)(world)
        };
        let start = Instant::now();
        let verdict = if let Some(reason) = reason {
            Verdict::Skipped(reason)
        } else {
            let browser = match driver.take().filter(|browser| browser.make() == make) {
                Some(browser) => browser,
                None => heard(make.start()?)?,
            };
            let walked = catch_unwind(AssertUnwindSafe(|| world.walk(&*browser, &walk)));
            let result = walked.unwrap_or_else(|_| Err(LAST_WORDS.take()));
            let seconds = start.elapsed().as_secs_f32();
            match result {
                Ok(()) => {
                    println!("ok       {}, {seconds:.1} s", walk.name());
                    driver = Some(browser);
                    Verdict::Passed
                }
                // Whatever it was: the next walk has another browser.
                Err(problem) => {
                    println!("FAILED   {}, {seconds:.1} s\n  {problem}", walk.name());
                    Verdict::Failed
                }
            }
        };
        let seconds = start.elapsed().as_secs_f32();
        outcomes.lock().unwrap_or_else(PoisonError::into_inner).push(Outcome { walk, seconds, verdict });
    }
    Ok(())
}

/// How many journeys failed so far, wherever.
fn failed(outcomes: &Mutex<Vec<Outcome>>) -> usize {
    let outcomes = outcomes.lock().unwrap_or_else(PoisonError::into_inner);
    let failed = outcomes.iter().filter(|outcome| outcome.verdict == Verdict::Failed);
    failed.map(|outcome| outcome.walk.journey.name).collect::<BTreeSet<_>>().len()
}

/// A browser of which it is sure that the faults of a page are heard.
fn heard(browser: Box<dyn Driver>) -> Result<Box<dyn Driver>, String> {
    let page = "data:text/html,<script>console.error('a fault')</script>";
    browser.order(Order::Visit, &json!({ "url": page }))?;
    let start = Instant::now();
    while !browser.complaints()?.iter().any(|complaint| complaint.contains("a fault")) {
        if start.elapsed() > PATIENCE {
            return Err(format!("{} does not tell what pages write to its console", browser.make().name()));
        }
    }
    Ok(browser)
}

/// Prints what was walked where, and what was not and why; true if nothing failed.
fn summary(outcomes: &[Outcome]) -> bool {
    println!("\n  {:<22} {:>8} {:>8} {:>8} {:>8}", "walked", "passed", "failed", "skipped", "seconds");
    for make in Make::ALL {
        for place in [Place::Served, Place::Disk] {
            let here = outcomes.iter().filter(|o| o.walk.make == make && o.walk.place == place);
            let [passed, failed, skipped] = count(here.clone());
            if passed + failed + skipped > 0 {
                let name = format!("{}, {}", make.name(), place.name());
                let seconds: f32 = here.map(|outcome| outcome.seconds).sum();
                println!("  {name:<22} {passed:>8} {failed:>8} {skipped:>8} {seconds:>8.0}");
            }
        }
    }
    let skipped = |outcome: &Outcome| match outcome.verdict {
        Verdict::Skipped(reason) => Some((reason, outcome.walk.name())),
        Verdict::Passed | Verdict::Failed => None,
    };
    let skipped: BTreeSet<_> = outcomes.iter().filter_map(skipped).collect();
    if !skipped.is_empty() {
        println!("\n  skipped");
    }
    for (reason, name) in skipped {
        println!("  {name}: {reason}");
    }
    let [passed, failed, skipped] = count(outcomes.iter());
    println!("\ntest result: {passed} passed; {failed} failed; {skipped} ignored");
    failed == 0
}

/// How many passed, failed and were skipped.
fn count<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> [usize; 3] {
    let mut counts = [0; 3];
    for outcome in outcomes {
        counts[match outcome.verdict {
            Verdict::Passed => 0,
            Verdict::Failed => 1,
            Verdict::Skipped(_) => 2,
        }] += 1;
    }
    counts
}
