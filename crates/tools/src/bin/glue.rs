//! `wasm-bindgen` for Trunk: makes the glue between the page's WebAssembly and the browser.
//!
//! It does the work of the program of that name, in the version that Cargo.lock names, and compiles with the
//! workspace in seconds; the one door copies it to where Trunk finds it under that name. (It cannot be called so
//! here: rustc takes a crate `wasm_bindgen` of version 0.1 for an ancient one and refuses it.)
//!
//! Where `SAYSO_WASM_OPT` is set the module is for readers: the names of functions go, and Binaryen's `wasm-opt`
//! makes it smaller or faster. The variable is that command with how, a word a line; empty, there is none.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use wasm_bindgen_cli_support::Bindgen;

/// What rustc 1.95 may use in a module for wasm32-unknown-unknown, in the words of `wasm-opt`.
///
/// Memory is left in its few pieces: splitting it where there are zeros makes the module smaller and what a server packs larger.
/// Two assumptions hold for what rustc makes: addresses near zero are not used, and fresh memory is zero.
const OPTIMISE: &[&str] = &[
    "--skip-pass=memory-packing",
    "--low-memory-unused",
    "--zero-filled-memory",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--version" || argument == "-V") {
        println!("wasm-bindgen {}", wasm_bindgen_shared::version());
        return ExitCode::SUCCESS;
    }
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("wasm-bindgen: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let small = std::env::var("SAYSO_WASM_OPT").ok();
    let mut bindgen = Bindgen::new();
    bindgen.remove_name_section(small.is_some());
    // As the program of that name does: a page that says nothing about the module's place has it beside the glue.
    bindgen.omit_default_module_path(false).typescript(true);
    let mut name = "page";
    let mut folder = PathBuf::from(".");
    for argument in arguments {
        match argument.split_once('=').unwrap_or((argument, "")) {
            ("--target", "web") => drop(bindgen.web(true).map_err(|e| e.to_string())?),
            ("--target", "no-modules") => drop(bindgen.no_modules(true).map_err(|e| e.to_string())?),
            ("--out-dir", value) => folder = PathBuf::from(value),
            ("--out-name", value) => name = value,
            ("--no-typescript", "") => drop(bindgen.typescript(false)),
            ("--debug", "") => drop(bindgen.debug(true)),
            ("--keep-debug", "") => drop(bindgen.keep_debug(true)),
            ("--no-demangle", "") => drop(bindgen.demangle(false)),
            (flag, _) if flag.starts_with('-') => return Err(format!("{argument} is not known here")),
            (input, _) => drop(bindgen.input_path(input)),
        }
    }
    bindgen.out_name(name).generate(&folder).map_err(|e| format!("{e:#}"))?;
    match small {
        Some(command) if !command.is_empty() => optimise(&command, &folder.join(format!("{name}_bg.wasm"))),
        _ => Ok(()),
    }
}

fn optimise(command: &str, module: &Path) -> Result<(), String> {
    let mut words = command.lines();
    let program = words.next().unwrap_or("wasm-opt");
    let status = Command::new(program)
        .args(words)
        .args(OPTIMISE)
        .arg(module)
        .arg("--output")
        .arg(module)
        .status()
        .map_err(|e| format!("{program} does not start: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("wasm-opt failed on {}", module.display())) }
}
