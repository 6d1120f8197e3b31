//! Measuring speed and size. What it prints depends on the machine, so nothing here is a test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::page::Build;
use crate::shell::{self, Problem, cargo, run, say};
use crate::{browser, module, pins, suite, tools};

/// The page that marks at once.
const EMPTY: &str = "<!doctype html><title>Empty</title><link rel=icon href=data:,>\
    <script>requestAnimationFrame(() => performance.mark('sayso:first-marked'))</script>";

/// Measures the page of `articles`, and the engine on them and on made text, beside others.
pub(crate) fn bench(articles: &Path) -> Result<(), Problem> {
    let build = Build { articles: articles.to_owned(), ..Build::sample() };
    build.run()?;
    let arena = arena(articles)?;
    let mut browser = browser::command(&["bench".as_ref(), build.dist.as_os_str(), arena.as_os_str()])?;

    say("Speed of the engine, natively: MB (a million bytes) a second of one core (target: at least 5)");
    run(bench_program().arg(articles))?;
    say("In headless Chromium");
    run(&mut browser)?;
    if let Some(lighthouse) = tools::lighthouse() {
        run(&mut browser::command(&[
            "lighthouse".as_ref(),
            build.dist.as_os_str(),
            lighthouse.as_os_str(),
        ])?)?;
    }
    say(&format!("Size of the page (target: at most {} kB of Brotli)", pins::BUDGET));
    suite::weigh(&build.dist, None)
}

fn bench_program() -> Command {
    cargo("run --quiet --profile native --package sayso-bench --")
}

/// Builds the folder in which engines are measured in a browser: a page, texts, and a folder for each engine.
fn arena(articles: &Path) -> Result<PathBuf, Problem> {
    let arena = shell::target().join("arena");
    let sources = shell::root().join("crates/bench/arena");
    if arena.exists() {
        fs::remove_dir_all(&arena).map_err(|e| format!("{}: {e}", arena.display()))?;
    }
    let ours = arena.join("sayso");
    module::build(&ours)?;
    fs::remove_file(ours.join("example.html")).map_err(|e| e.to_string())?;
    let copy = |from: &str, to: &str| {
        fs::copy(sources.join(from), arena.join(to)).map(drop).map_err(|e| format!("{from}: {e}"))
    };
    copy("sayso.js", "sayso/index.js")?;
    copy("index.html", "index.html")?;
    fs::write(arena.join("empty.html"), EMPTY).map_err(|e| e.to_string())?;
    say("Building the benchmark (about a minute the first time)");
    run(bench_program().arg("texts").arg(articles).arg(&arena))?;
    match tools::peers(&sources) {
        Some(peers) => {
            for peer in ["compromise", "wink"] {
                bundle(&peers, &sources.join(format!("{peer}.js")), &arena.join(peer))?;
            }
        }
        None => println!("  There is no npm: compromise and wink-nlp are not measured."),
    }
    Ok(arena)
}

/// Makes one small file of a peer and all that it needs, as its users do.
fn bundle(peers: &Path, entry: &Path, folder: &Path) -> Result<(), Problem> {
    // The entry lies beside the packages, where they are looked for.
    let name = entry.file_name().unwrap_or_default();
    fs::copy(entry, peers.join(name)).map_err(|e| format!("{}: {e}", entry.display()))?;
    let mut esbuild = Command::new("node");
    esbuild.current_dir(peers).arg("node_modules/esbuild/bin/esbuild").arg(Path::new(".").join(name));
    esbuild.args(["--bundle", "--minify", "--format=esm", "--log-level=warning"]);
    run(esbuild.arg(format!("--outfile={}", folder.join("index.js").display())))
}

/// Writes the hostile articles that are read into a folder of their own.
pub(crate) fn hostile(folder: &Path) -> Result<(), Problem> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    run(cargo("run --quiet --package sayso-fuzz -- hostile").arg(folder))
}

/// What can be fuzzed.
const TARGETS: &[&str] = &["engine", "articles", "address"];

/// Holds the laws of a target, or of each, as long as `words` say: a target, a count or minutes such as `10m`, a seed.
pub(crate) fn fuzz(articles: &Path, words: &[String]) -> Result<(), Problem> {
    let (named, numbers): (Vec<_>, Vec<_>) =
        words.iter().map(String::as_str).partition(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    let numbers = if numbers.is_empty() { vec!["10m"] } else { numbers };
    let targets = if named.is_empty() { TARGETS.to_vec() } else { named };
    for target in targets {
        match target {
            // The page is compiled for this one, and its test does it.
            "address" => run(cargo(
                "test --quiet --profile fuzz --package sayso --test address -- --nocapture any_address",
            )
            .env("SAYSO_FUZZ", numbers.join(" ")))?,
            _ if TARGETS.contains(&target) => {
                let mut fuzz = cargo("run --quiet --profile fuzz --package sayso-fuzz --");
                run(fuzz.arg(target).arg(articles).args(&numbers))?;
            }
            _ => return Err(format!("`{target}` cannot be fuzzed, but {}", TARGETS.join(", "))),
        }
    }
    Ok(())
}
