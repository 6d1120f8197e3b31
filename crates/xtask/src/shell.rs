//! Running other programs, and saying so.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What went wrong, in words for the person at the keyboard.
pub(crate) type Problem = String;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates/xtask stands two folders deep")
}

/// The folder of everything that is built: `target`, or `CARGO_TARGET_DIR`.
pub(crate) fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from))
}

/// Says what is being done, on the line of its own that a person looks for.
pub(crate) fn say(what: &str) {
    println!("\n▸ {what}");
    let _ = std::io::stdout().flush();
}

/// A command of Cargo in the repository; Cargo.lock stays as it is.
pub(crate) fn cargo(arguments: &str) -> Command {
    let mut words = arguments.split_whitespace();
    let mut command = Command::new("cargo");
    command.current_dir(root()).args(words.next()).arg("--locked").args(words);
    command
}

/// Makes a command compile for WebAssembly with some flags, and without the paths of this machine: what panics names its file
/// as the repository or the registry has it, and the page is the same wherever it is built.
pub(crate) fn for_wasm<'a>(command: &'a mut Command, flags: &[&str]) -> &'a mut Command {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let places = [(home.join("registry/src"), "crates"), (root().to_owned(), ".")];
    let places = places.iter().map(|(place, name)| format!("--remap-path-prefix={}={name}", place.display()));
    // The variable knows no other separator.
    let flags: Vec<String> =
        flags.iter().map(|flag| (*flag).into()).chain(places.filter(|flag| !flag.contains(' '))).collect();
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "))
}

/// Runs to the end, in sight.
pub(crate) fn run(command: &mut Command) -> Result<(), Problem> {
    let status = command.status().map_err(|e| cannot_start(command, &e))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed", words(command))) }
}

/// Runs to the end, in sight, and hands each line of its standard output to `line` as well.
pub(crate) fn run_reading(command: &mut Command, mut line: impl FnMut(&str)) -> Result<(), Problem> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|e| cannot_start(command, &e))?;
    let output = child.stdout.take().expect("its output is piped");
    for text in BufReader::new(output).lines().map_while(Result::ok) {
        println!("{text}");
        line(&text);
    }
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed", words(command))) }
}

/// What a command prints to its standard output; its errors stay in sight.
pub(crate) fn output(command: &mut Command) -> Result<String, Problem> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|e| cannot_start(command, &e))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("`{}` failed", words(command)))
    }
}

/// The first line that `program --version` prints, or nothing where there is no such program.
pub(crate) fn version(program: impl AsRef<Path>) -> Option<String> {
    let output = Command::new(program.as_ref()).arg("--version").stderr(Stdio::null()).output().ok()?;
    String::from_utf8_lossy(&output.stdout).lines().next().map(str::to_owned)
}

/// The folders of the PATH with `first` before them.
pub(crate) fn path_with(first: &Path) -> std::ffi::OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(first.to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).unwrap_or(path)
}

fn words(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Problem {
    format!("`{}` does not start: {error}", command.get_program().to_string_lossy())
}
