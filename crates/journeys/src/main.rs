//! `sayso-journeys DIST ARTICLES [WORDS]`: does what readers do, in a real browser, on the built page in DIST that
//! embeds the folder ARTICLES; with WORDS, only the journeys whose name has them.
//!
//! `sayso-journeys module FOLDER`: does the same with the JavaScript module in FOLDER.
//!
//! `sayso-journeys bench DIST BENCH`: measures how soon the page in DIST shows a marked article, beside an empty page,
//! and what the page in BENCH tells of the engine's speed.
//!
//! Each journey begins with an empty profile and ends with an empty console. Pictures go to `target/journeys`.

mod bench;
mod browser;
mod driver;
mod journeys;
mod server;
mod steps;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use driver::Driver;
use journeys::{JOURNEYS, Journey, MODULE};
use server::Server;
use world::World;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.as_slice() {
        [first, dist, engine] if first == "bench" => bench::run(Path::new(dist), Path::new(engine)),
        [first, folder] if first == "module" => walk(Path::new(folder), None, MODULE, ""),
        [dist, articles, rest @ ..] => {
            walk(Path::new(dist), Some(Path::new(articles)), JOURNEYS, &rest.join(" "))
        }
        _ => Err("usage: sayso-journeys DIST ARTICLES [WORDS] | module FOLDER | bench DIST BENCH".into()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("sayso-journeys: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// After so many failures the rest is not walked: the page is broken, and each would wait in vain.
const ENOUGH: usize = 5;

/// Walks those journeys whose name has `words` through what `folder` holds; true if none failed.
fn walk(folder: &Path, articles: Option<&Path>, journeys: &[Journey], words: &str) -> Result<bool, String> {
    let server = Server::start(folder).map_err(|e| e.to_string())?;
    let driver = Driver::start()?;
    let world = World::new(&server.address, articles)?;
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for journey in journeys.iter().filter(|journey| journey.name.contains(words)) {
        for window in journey.windows {
            let name = format!("{} at {} px", journey.name, window.width);
            let reason =
                if failed < ENOUGH { (journey.unless)(&world) } else { Some("too much failed before") };
            if let Some(reason) = reason {
                println!("skipped  {name}: {reason}");
                skipped += 1;
                continue;
            }
            let start = Instant::now();
            let walked = catch_unwind(AssertUnwindSafe(|| world.walk(&driver, journey, *window)));
            let ok = matches!(walked, Ok(Ok(())));
            if let Ok(Err(problem)) = walked {
                println!("  {problem}");
            }
            println!(
                "{}  {name}, {:.1} s",
                if ok { "ok     " } else { "FAILED " },
                start.elapsed().as_secs_f32()
            );
            passed += usize::from(ok);
            failed += usize::from(!ok);
        }
    }
    println!("test result: {passed} passed; {failed} failed; {skipped} ignored");
    Ok(failed == 0)
}
