//! Measuring speed and size. What it prints depends on the machine, so nothing here is a test.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::page::Build;
use crate::shell::{self, Problem, cargo, run, say};
use crate::{browser, pins, suite, tools};

/// The page that marks at once.
const EMPTY: &str = "<!doctype html><title>Empty</title><link rel=icon href=data:,>\
    <script>requestAnimationFrame(() => performance.mark('sayso:first-marked'))</script>";

/// Measures the page of `articles`, and the engine on them and on made text.
pub(crate) fn bench(articles: &Path) -> Result<(), Problem> {
    let build = Build { articles: articles.to_owned(), ..Build::sample() };
    build.run()?;
    let folder = shell::target().join("bench");
    engine_page(&folder, articles)?;
    let mut browser = browser::command(&["bench".as_ref(), build.dist.as_os_str(), folder.as_os_str()])?;

    say("Speed of the engine, natively: MB (a million bytes) a second on one core (target: at least 5)");
    run(cargo("run --quiet --profile native --package sayso-bench --").arg(articles))?;
    say("Speed in Chromium");
    run(&mut browser)?;
    say(&format!("Size (target: at most {} kB of Brotli)", pins::BUDGET));
    suite::weigh(&build.dist, None)
}

/// Builds the page that measures the engine in a browser, with every text of the corpus in it.
fn engine_page(folder: &Path, articles: &Path) -> Result<(), Problem> {
    say("Building the benchmark (about two minutes the first time)");
    let name = "sayso-bench";
    run(&mut cargo(&format!("build --release --target {} --package {name}", pins::WASM)))?;
    let module = shell::target().join(pins::WASM).join("release").join(format!("{name}.wasm"));
    let glue = tools::bindgen()?.join(format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX));
    let mut bindgen = Command::new(glue);
    bindgen.env("SAYSO_WASM_OPT", tools::wasm_opt().unwrap_or_default().join("\n"));
    bindgen.args(["--target=web", "--no-typescript", "--out-name=bench"]);
    run(bindgen.arg(format!("--out-dir={}", folder.display())).arg(module))?;

    let mut html = String::from("<!doctype html><meta charset=utf-8><link rel=icon href=data:,>");
    let mut files: Vec<_> =
        fs::read_dir(articles).map_err(|e| e.to_string())?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.is_file()) {
        let text = String::from_utf8_lossy(&fs::read(file).map_err(|e| e.to_string())?)
            .replace('&', "&amp;")
            .replace('<', "&lt;");
        html = html + "<pre>" + &text + "</pre>";
    }
    html += "<script type=module>import init from './bench.js'; init()</script>";
    fs::write(folder.join("index.html"), html).map_err(|e| e.to_string())?;
    fs::write(folder.join("empty.html"), EMPTY).map_err(|e| e.to_string())
}

/// Holds the laws of the engine on odd texts: so many, and from this seed, if `numbers` say so.
pub(crate) fn fuzz(articles: &Path, numbers: &[String]) -> Result<(), Problem> {
    let many = ["10000000".to_owned()];
    let numbers = if numbers.is_empty() { &many } else { numbers };
    run(cargo("run --quiet --profile fuzz --package sayso-fuzz --").arg(articles).args(numbers))
}
