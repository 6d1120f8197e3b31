//! The tools: taken from the PATH in the pinned version, else from Sayso's cache, else installed there, once.
//!
//! The cache stands outside of `target`, so that cleaning costs nothing: `sayso/tools` in `XDG_CACHE_HOME`, by
//! default `~/.cache`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::pins;
use crate::shell::{self, Problem, say};

/// Makes sure of the pinned compiler and the page's target.
///
/// With rustup's usual settings Cargo has fetched both by now; where `RUSTUP_AUTO_INSTALL=0` it does not.
pub(crate) fn toolchain() -> Result<(), Problem> {
    if target_is_there() {
        return Ok(());
    }
    say(&format!("Adding the target {} to Rust (a few seconds, once)", pins::WASM));
    let add = ["target", "add", pins::WASM];
    shell::run(Command::new("rustup").current_dir(shell::root()).args(add))
        .map_err(|problem| format!("{problem}. Sayso needs rustup, see https://rustup.rs"))
}

fn target_is_there() -> bool {
    let mut command = Command::new("rustc");
    command.current_dir(shell::root()).args(["--print", "target-libdir", "--target", pins::WASM]);
    shell::output(&mut command).is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// Trunk.
pub(crate) fn trunk() -> Result<PathBuf, Problem> {
    let wanted = format!("trunk {}", pins::TRUNK);
    let root = cache()?.join(format!("trunk-{}", pins::TRUNK));
    let cached = root.join("bin").join(format!("trunk{}", std::env::consts::EXE_SUFFIX));
    let known = [PathBuf::from("trunk"), cached.clone()];
    if let Some(found) = known.into_iter().find(|path| shell::version(path).as_ref() == Some(&wanted)) {
        return Ok(found);
    }
    say(&format!(
        "Installing Trunk {}, which builds the page, into {} (about 3 minutes, once)",
        pins::TRUNK,
        root.display()
    ));
    let mut install = Command::new("cargo");
    install.current_dir(shell::root()).env_remove("CARGO_TARGET_DIR");
    install.args(["install", "trunk", "--version", pins::TRUNK, "--locked", "--debug", "--force"]);
    install.args(["--no-default-features", "--features", "rustls", "--root"]).arg(&root);
    shell::run(&mut install)?;
    Ok(cached)
}

/// A folder with the workspace's own `wasm-bindgen`, for Trunk's PATH.
pub(crate) fn bindgen() -> Result<PathBuf, Problem> {
    say("Building the glue maker, wasm-bindgen (about 30 seconds the first time)");
    shell::run(&mut shell::cargo("build --quiet --package sayso-tools --bin glue"))?;
    let suffix = std::env::consts::EXE_SUFFIX;
    let folder = shell::target().join("tools");
    let built = shell::target().join("debug").join(format!("glue{suffix}"));
    let placed = folder.join(format!("wasm-bindgen{suffix}"));
    let fresh = folder.join(format!("fresh-{}{suffix}", std::process::id()));
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::copy(&built, &fresh))
        // One that runs just now, for a page that is served, cannot be written to, only replaced.
        .and_then(|_| std::fs::rename(&fresh, &placed))
        .map_err(|e| format!("{} cannot be copied: {e}", built.display()))?;
    Ok(folder)
}

/// The command `wasm-opt` with these options, a word a line, if Binaryen is on the PATH in the pinned version or npm can
/// bring it.
pub(crate) fn wasm_opt(options: &[&str]) -> Option<String> {
    let major = pins::BINARYEN.split('.').next().unwrap_or_default();
    let program = if shell::version("wasm-opt").is_some_and(|line| line.split(' ').any(|word| word == major))
    {
        "wasm-opt".to_owned()
    } else {
        format!("node\n{}", npm("binaryen", pins::BINARYEN, "bin/wasm-opt")?.display())
    };
    Some([&[program.as_str()], options].concat().join("\n"))
}

/// The script of axe-core, if npm can bring it.
pub(crate) fn axe() -> Option<PathBuf> {
    npm("axe-core", pins::AXE, "axe.min.js")
}

/// The program of Lighthouse, if npm can bring it.
pub(crate) fn lighthouse() -> Option<PathBuf> {
    npm("lighthouse", pins::LIGHTHOUSE, "cli/index.js")
}

/// A folder with the npm packages that `sources/package-lock.json` names with their hashes, installed there if need be;
/// nothing without npm.
pub(crate) fn peers(sources: &Path) -> Option<PathBuf> {
    let lock = std::fs::read(sources.join("package-lock.json")).ok()?;
    let root = cache().ok()?.join("peers");
    // npm writes this file last, so that it tells of a whole installation.
    let whole = root.join("node_modules/.package-lock.json").exists();
    if whole && std::fs::read(root.join("package-lock.json")).ok().as_ref() == Some(&lock) {
        return Some(root);
    }
    shell::version(NPM)?;
    say(&format!(
        "Fetching compromise, wink-nlp and esbuild with npm into {} (some seconds, once)",
        root.display()
    ));
    std::fs::create_dir_all(&root).ok()?;
    std::fs::copy(sources.join("package.json"), root.join("package.json")).ok()?;
    std::fs::write(root.join("package-lock.json"), &lock).ok()?;
    let mut install = Command::new(NPM);
    install.args(["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&root);
    match shell::run(install.stdout(Stdio::null())) {
        Ok(()) => Some(root),
        Err(problem) => {
            println!("{problem}; going on without the peers");
            None
        }
    }
}

/// The program of that name.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// A file of an npm package from the cache, installed there if need be; nothing without npm.
fn npm(package: &str, version: &str, file: &str) -> Option<PathBuf> {
    let root = cache().ok()?.join(format!("{package}-{version}"));
    let file = root.join("node_modules").join(package).join(file);
    if file.exists() {
        return Some(file);
    }
    shell::version(NPM)?;
    say(&format!("Fetching {package} {version} with npm into {} (some seconds, once)", root.display()));
    std::fs::create_dir_all(&root).ok()?;
    let mut install = Command::new(NPM);
    install.args([
        "install",
        "--silent",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--prefix",
    ]);
    install.arg(&root).arg(format!("{package}@{version}")).stdout(Stdio::null());
    match shell::run(&mut install) {
        Ok(()) => file.exists().then_some(file),
        Err(problem) => {
            println!("{problem}; going on without {package}");
            None
        }
    }
}

pub(crate) fn cache() -> Result<PathBuf, Problem> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_CACHE_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .ok_or("there is no home folder to keep tools in: set XDG_CACHE_HOME")?;
    Ok(base.join("sayso").join("tools"))
}
