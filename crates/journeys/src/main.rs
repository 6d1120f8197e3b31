//! `sayso-journeys DIST ARTICLES [WORDS]`: does what readers do, in real browsers, on the built page in DIST that
//! embeds the folder ARTICLES; with WORDS, only the journeys whose description has them, such as `Firefox, from disk`.
//!
//! `sayso-journeys served DIST ARTICLES`: the same, without the page from disk and with fewer widths.
//!
//! `sayso-journeys hostile DIST ARTICLES`: what a reader of hostile articles lives to see.
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
mod lighthouse;
mod place;
mod plan;
mod server;
mod steps;
mod walks;
mod world;

use std::path::Path;
use std::process::ExitCode;

use journeys::{HOSTILE, JOURNEYS, MODULE};
use plan::Extent;
use world::World;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let page = |dist: &str, articles: &str, extent, rest: &[String]| {
        let world = World::new(Path::new(dist), Some(Path::new(articles)))?;
        walks::all(&world, JOURNEYS, extent, &rest.join(" "))
    };
    let outcome = match words.as_slice() {
        [first, dist, engine] if first == "bench" => bench::run(Path::new(dist), Path::new(engine)),
        [first, dist, program] if first == "lighthouse" => {
            lighthouse::run(Path::new(dist), Path::new(program))
        }
        [first, folder] if first == "module" => {
            World::new(Path::new(folder), None).and_then(|world| walks::all(&world, MODULE, Extent::Once, ""))
        }
        [first, dist, articles, rest @ ..] if first == "hostile" => {
            World::new(Path::new(dist), Some(Path::new(articles)))
                .and_then(|world| walks::all(&world, HOSTILE, Extent::Once, &rest.join(" ")))
        }
        [first, dist, articles, rest @ ..] if first == "served" => page(dist, articles, Extent::Served, rest),
        [dist, articles, rest @ ..] => page(dist, articles, Extent::Whole, rest),
        _ => {
            Err("usage: sayso-journeys [served | hostile] DIST ARTICLES [WORDS] | module FOLDER | bench DIST BENCH | \
                 lighthouse DIST PROGRAM"
                .into())
        }
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
