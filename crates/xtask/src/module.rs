//! The engine as a JavaScript module: `sayso.js`, its WebAssembly, its types, and a page that shows how it is used.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Problem, cargo, for_wasm, run, say};
use crate::{pins, tools};

/// So that npm and bundlers can take the folder as it is.
const PACKAGE: &str = r#"{
    "name": "sayso",
    "version": "VERSION",
    "description": "Who said what: quotations, their speakers, people, organisations and places of English news text.",
    "license": "MIT OR Apache-2.0",
    "type": "module",
    "main": "sayso.js",
    "types": "sayso.d.ts",
    "files": ["sayso.js", "sayso.d.ts", "sayso_bg.wasm"],
    "sideEffects": false
}
"#;

/// Where the module goes if nobody says where.
pub(crate) fn folder() -> PathBuf {
    shell::target().join("js")
}

/// Builds the module into `folder`.
pub(crate) fn build(folder: &Path) -> Result<(), Problem> {
    tools::toolchain()?;
    let glue = tools::bindgen()?.join(format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX));
    say(&format!("Building the JavaScript module into {} (about a minute)", folder.display()));
    let mut compile =
        cargo(&format!("build --quiet --profile module --target {} --package sayso-js", pins::WASM));
    // Every browser since March 2023 has the instructions that add many numbers at once.
    run(for_wasm(&mut compile, &["-Ctarget-feature=+simd128"]))?;
    let mut bindgen = Command::new(glue);
    bindgen.env("SAYSO_WASM_OPT", tools::wasm_opt(&["-O3", "--enable-simd"]).unwrap_or_default());
    bindgen.args(["--target=web", "--out-name=sayso"]).arg(format!("--out-dir={}", folder.display()));
    run(bindgen.arg(shell::target().join(pins::WASM).join("module/sayso_js.wasm")))?;

    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).map_err(|e| format!("{}: {e}", folder.join(name).display()))
    };
    write("package.json", &PACKAGE.replace("VERSION", env!("CARGO_PKG_VERSION")))?;
    write("example.html", include_str!("../../js/example.html"))
}
