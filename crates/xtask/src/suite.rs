//! The steps of the tests, and the table of how they went.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::page::{self, Build};
use crate::shell::{self, Problem, cargo, run, run_reading, say};
use crate::{bench, browser, doors, module, packages, pins, scores};

/// How many checks of a step passed, failed or were skipped.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Counts {
    const ONE: Self = Self { passed: 1, failed: 0, skipped: 0 };

    /// Adds what a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; …` says.
    fn read(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else { return };
        let words: Vec<&str> = counts.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
        let before = |word| words.windows(2).find(|pair| pair[1] == word).map(|pair| pair[0]);
        let number = |word| before(word).and_then(|text| text.parse().ok()).unwrap_or(0);
        self.passed += number("passed");
        self.failed += number("failed");
        self.skipped += number("ignored");
    }
}

/// One row of the table.
struct Row {
    name: &'static str,
    counts: Counts,
    seconds: u64,
    remark: String,
}

/// The steps that ran so far.
#[derive(Default)]
pub(crate) struct Suite {
    rows: Vec<Row>,
}

impl Suite {
    /// The quick part: what can be told without a browser or the page.
    pub(crate) fn check(&mut self) {
        self.step("format", || {
            run(Command::new("cargo").current_dir(shell::root()).args(["fmt", "--all", "--check"]))
        });
        self.step("lints", || run(&mut cargo("clippy --workspace --all-targets -- -D warnings")));
        self.step("lints for the page", || {
            let target = format!("--target {}", pins::WASM);
            run(&mut cargo(&format!("clippy {target} -p sayso -p sayso-engine -- -D warnings")))
        });
        self.step("doors between rooms", doors::check);
        self.step("packages, their licences", packages::check);
        match packages::advisories() {
            Err(None) => self.skip("packages, known faults", packages::NOT_LOOKED_FOR),
            known => drop(self.step("packages, known faults", || known.map_err(Option::unwrap_or_default))),
        }
        self.tests("tests", &mut cargo("test --workspace --no-fail-fast"));
    }

    /// Everything, over every room: what CI runs.
    pub(crate) fn test(&mut self) {
        self.check();
        self.step("documentation", || {
            let doc = "doc --workspace --no-deps --document-private-items";
            run(cargo(doc).env("RUSTDOCFLAGS", "-D warnings"))
        });
        match scores::labelled() {
            Some(data) => drop(self.tests("scores, no figure fell", &mut scores::hold(&data))),
            None => self.skip("scores", "there is no folder ../shared/data, nor SAYSO_DATA"),
        }
        let sample = Build::sample();
        if self.step("page", || sample.run()) {
            self.step("size of the page", || weigh(&sample.dist, Some(pins::BUDGET)));
            self.step("two builds alike", || page::alike(&sample));
            self.walk("journeys, sample corpus", browser::journeys(&sample, true));
        }
        if self.step("JavaScript module", || module::build(&module::folder())) {
            self.walk(
                "journeys, module",
                browser::command(&["module".as_ref(), module::folder().as_os_str()]),
            );
        }
        match reports() {
            Some(articles) => {
                let real = Build { release: true, articles, dist: shell::target().join("reports") };
                if self.step("page of real reports", || real.run()) {
                    self.walk("journeys, real reports", browser::journeys(&real, false));
                }
            }
            None => self
                .skip("journeys, real reports", "there is no folder ../shared/articles, nor SAYSO_ARTICLES"),
        }
    }

    /// The page of the hostile articles: long, and so not a part of every run.
    pub(crate) fn hostile(&mut self) {
        // A build of its own: what the build itself writes of such articles is tried too.
        let hostile = Build {
            release: true,
            articles: shell::target().join("hostile"),
            dist: shell::target().join("hostile-page"),
        };
        let made = || bench::hostile(&hostile.articles);
        if self.step("page of hostile articles", || made().and_then(|()| hostile.run())) {
            let words = ["hostile".as_ref(), hostile.dist.as_os_str(), hostile.articles.as_os_str()];
            self.walk("journeys, hostile articles", browser::command(&words));
        }
    }

    /// Prints the table; true if nothing failed.
    pub(crate) fn summary(&self) -> bool {
        println!("\n{:<26} {:>8} {:>8} {:>8} {:>8}", "step", "passed", "failed", "skipped", "seconds");
        let mut sum = Counts::default();
        for Row { name, counts, seconds, remark } in &self.rows {
            let Counts { passed, failed, skipped } = *counts;
            let verdict = if failed > 0 {
                "FAILED"
            } else if passed == 0 {
                "skipped"
            } else {
                "ok"
            };
            println!("{name:<26} {passed:>8} {failed:>8} {skipped:>8} {seconds:>8}  {verdict} {remark}");
            sum.passed += passed;
            sum.failed += failed;
            sum.skipped += skipped;
        }
        println!("\n{} passed, {} failed, {} skipped", sum.passed, sum.failed, sum.skipped);
        sum.failed == 0
    }

    /// A step that counts as one check; true if it passed.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Problem>) -> bool {
        self.measure(name, || (Counts::ONE, work()))
    }

    /// A step whose output says how many tests it ran.
    fn tests(&mut self, name: &'static str, command: &mut Command) -> bool {
        self.measure(name, || {
            let mut counts = Counts::default();
            let result = run_reading(command, |line| counts.read(line));
            if result.is_ok() && counts.passed == 0 {
                return (counts, Err("no test ran".into()));
            }
            (counts, result)
        })
    }

    fn measure(&mut self, name: &'static str, work: impl FnOnce() -> (Counts, Result<(), Problem>)) -> bool {
        say(name);
        let start = Instant::now();
        let (mut counts, result) = work();
        let remark = result.err().unwrap_or_default();
        if !remark.is_empty() {
            println!("✗ {name}: {remark}");
            if counts.failed == 0 {
                counts = Counts { failed: 1, passed: counts.passed.saturating_sub(1), ..counts };
            }
        }
        let passed = counts.failed == 0;
        self.rows.push(Row { name, counts, seconds: start.elapsed().as_secs(), remark });
        passed
    }

    fn skip(&mut self, name: &'static str, why: &str) {
        say(&format!("{name}: skipped, {why}"));
        let counts = Counts { skipped: 1, ..Counts::default() };
        self.rows.push(Row { name, counts, seconds: 0, remark: why.into() });
    }

    fn walk(&mut self, name: &'static str, command: Result<Command, Problem>) {
        match command {
            Ok(mut command) => drop(self.tests(name, &mut command)),
            Err(problem) => drop(self.step(name, || Err(problem))),
        }
    }
}

/// Prints what the files of a built page weigh; with a limit in kB, fails where they are heavier.
pub(crate) fn weigh(dist: &Path, limit: Option<&str>) -> Result<(), Problem> {
    run(cargo("run --quiet --package sayso-tools --bin weigh --").arg(dist).args(limit))
}

/// The folder of real reports: what `SAYSO_ARTICLES` names, else `../shared/articles`, if it is there.
fn reports() -> Option<PathBuf> {
    let named = std::env::var_os("SAYSO_ARTICLES").map(PathBuf::from);
    named.unwrap_or_else(|| shell::root().join("../shared/articles")).canonicalize().ok()
}
