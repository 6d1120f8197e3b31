//! Finding the browsers, and walking the journeys with them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::page::Build;
use crate::shell::{self, Problem, cargo, run, say};
use crate::tools;

/// The names of Chromium, in the order in which they are looked for.
const CHROMIUM: &[&str] =
    &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
/// The names of Firefox.
const FIREFOX: &[&str] = &["firefox", "firefox-esr"];

/// The programs that the journeys need.
struct Browsers {
    chromium: PathBuf,
    chromedriver: PathBuf,
    firefox: PathBuf,
}

/// The command that walks the journeys through a built page: all of them with our own articles, fewer with others.
pub(crate) fn journeys(build: &Build, own: bool) -> Result<Command, Problem> {
    let folders = [build.dist.as_os_str(), build.articles.as_os_str()];
    if own { command(&folders) } else { command(&["served".as_ref(), folders[0], folders[1]]) }
}

/// The command `sayso-journeys` with these arguments, and all that it needs.
pub(crate) fn command(arguments: &[&OsStr]) -> Result<Command, Problem> {
    let Browsers { chromium, chromedriver, firefox } = ensure()?;
    run(&mut cargo("build --quiet --package sayso-journeys"))?;
    let mut command = cargo("run --quiet --package sayso-journeys --");
    command.args(arguments).env("SAYSO_BROWSER", chromium).env("SAYSO_DRIVER", chromedriver);
    command.env("SAYSO_FIREFOX", firefox);
    if let Some(axe) = tools::axe() {
        command.env("SAYSO_AXE", axe);
    }
    Ok(command)
}

/// Chromium or Chrome with its driver, and Firefox; on Debian as root they are installed where they are missing.
fn ensure() -> Result<Browsers, Problem> {
    let debian = Path::new("/etc/debian_version").exists() && is_root();
    if debian && chromium().is_none() {
        install("Chromium and its driver", &["chromium", "chromium-driver"])?;
    }
    if debian && firefox().is_none() {
        install("Firefox", &["firefox-esr"])?;
    }
    let (chromium, chromedriver) = chromium().ok_or(
        "the journeys need Chromium or Chrome and its driver: on Debian and Ubuntu `sudo apt-get install chromium \
         chromium-driver`, on a Mac `brew install --cask chromium chromedriver`, elsewhere \
         https://googlechromelabs.github.io/chrome-for-testing/; both must be on the PATH",
    )?;
    let firefox = firefox().ok_or(
        "the journeys need Firefox too, and no driver for it: on Debian `sudo apt-get install firefox-esr`, on Ubuntu \
         `sudo apt-get install firefox`, on a Mac `brew install --cask firefox`, elsewhere \
         https://www.mozilla.org/firefox/; it must be on the PATH, or SAYSO_FIREFOX name it",
    )?;
    Ok(Browsers { chromium, chromedriver, firefox })
}

fn install(what: &str, packages: &[&str]) -> Result<(), Problem> {
    say(&format!("Installing {what} with apt-get (about half a minute, once)"));
    let quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"];
    run(Command::new("apt-get").args(quiet).arg("update"))?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(quiet);
    run(install.args(["install", "-y", "--no-install-recommends"]).args(packages))
}

fn chromium() -> Option<(PathBuf, PathBuf)> {
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    let browser = named("SAYSO_BROWSER").or_else(|| found(CHROMIUM, mac))?;
    // Hosted runners of GitHub keep the driver in a folder that this variable names.
    let hosted = std::env::var_os("CHROMEWEBDRIVER").map(|folder| Path::new(&folder).join("chromedriver"));
    let hosted = hosted.filter(|path| path.is_file());
    Some((browser, named("SAYSO_DRIVER").or(hosted).or_else(|| on_path("chromedriver"))?))
}

fn firefox() -> Option<PathBuf> {
    named("SAYSO_FIREFOX").or_else(|| found(FIREFOX, "/Applications/Firefox.app/Contents/MacOS/firefox"))
}

/// The file that a variable names, if it is there.
fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// The first of these programs on the PATH, else where a Mac has it.
fn found(names: &[&str], mac: &str) -> Option<PathBuf> {
    let mac = || Some(PathBuf::from(mac)).filter(|path| path.is_file());
    names.iter().find_map(|name| on_path(name)).or_else(mac)
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
}

fn is_root() -> bool {
    shell::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
