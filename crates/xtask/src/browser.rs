//! Finding a browser and its driver, and walking the journeys with them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::page::Build;
use crate::shell::{self, Problem, cargo, run, say};
use crate::tools;

/// The names of the browser, in the order in which they are looked for.
const BROWSERS: &[&str] =
    &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/// The command that walks the journeys through a built page.
pub(crate) fn journeys(build: &Build) -> Result<Command, Problem> {
    command(&[build.dist.as_os_str(), build.articles.as_os_str()])
}

/// The command `sayso-journeys` with these arguments, and all that it needs.
pub(crate) fn command(arguments: &[&OsStr]) -> Result<Command, Problem> {
    let (browser, driver) = ensure()?;
    run(&mut cargo("build --quiet --package sayso-journeys"))?;
    let mut command = cargo("run --quiet --package sayso-journeys --");
    command.args(arguments).env("SAYSO_BROWSER", browser).env("SAYSO_DRIVER", driver);
    if let Some(axe) = tools::axe() {
        command.env("SAYSO_AXE", axe);
    }
    Ok(command)
}

/// Chromium or Chrome, and chromedriver; on Debian as root they are installed where they are missing.
fn ensure() -> Result<(PathBuf, PathBuf), Problem> {
    if find().is_none() && Path::new("/etc/debian_version").exists() && is_root() {
        say("Installing Chromium and its driver with apt-get (about a minute, once)");
        let quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"];
        run(Command::new("apt-get").args(quiet).arg("update"))?;
        let mut install = Command::new("apt-get");
        install.env("DEBIAN_FRONTEND", "noninteractive").args(quiet);
        run(install.args(["install", "-y", "--no-install-recommends", "chromium", "chromium-driver"]))?;
    }
    find().ok_or_else(|| {
        "the journeys need Chromium or Chrome and its driver: on Debian and Ubuntu `sudo apt-get install chromium \
         chromium-driver`, on a Mac `brew install --cask chromium chromedriver`, elsewhere \
         https://googlechromelabs.github.io/chrome-for-testing/; both must be on the PATH"
            .into()
    })
}

fn find() -> Option<(PathBuf, PathBuf)> {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_file());
    let browser = named("SAYSO_BROWSER").or_else(|| BROWSERS.iter().find_map(|name| on_path(name)));
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    let browser = browser.or_else(|| Some(PathBuf::from(mac)).filter(|path| path.is_file()))?;
    // Hosted runners of GitHub keep the driver in a folder that this variable names.
    let hosted = std::env::var_os("CHROMEWEBDRIVER").map(|folder| Path::new(&folder).join("chromedriver"));
    let hosted = hosted.filter(|path| path.is_file());
    Some((browser, named("SAYSO_DRIVER").or(hosted).or_else(|| on_path("chromedriver"))?))
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
}

fn is_root() -> bool {
    shell::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
