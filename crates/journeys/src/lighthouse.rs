//! What Lighthouse says of the page. It is printed, never tested: its figure for speed depends on the machine.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::place::Place;
use crate::world::scratch;

/// The forms of a reader's machine, and the words for them.
const FORMS: &[(&str, &[&str])] = &[("a desk", &["--preset=desktop"]), ("a slow phone", &[])];

/// Prints what the program `lighthouse` says of a report in the page in `dist`, served as a host serves it, packed.
pub(crate) fn run(dist: &Path, lighthouse: &Path) -> Result<bool, String> {
    let home = Place::Served.home(&packed(dist).map_err(|e| format!("{}: {e}", dist.display()))?)?;
    for (form, words) in FORMS {
        let mut command = Command::new("node");
        command.arg(lighthouse).arg(home.address() + "#/read").args(*words);
        command.args(["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"]);
        if let Some(browser) = std::env::var_os("SAYSO_BROWSER") {
            command.env("CHROME_PATH", browser);
        }
        let output = command.output().map_err(|e| format!("node does not start: {e}"))?;
        let said: Value = serde_json::from_slice(&output.stdout)
            .map_err(|_| format!("Lighthouse: {}", String::from_utf8_lossy(&output.stderr).trim()))?;
        println!("  Lighthouse {}, as {form} has it", said["lighthouseVersion"].as_str().unwrap_or_default());
        for category in said["categories"].as_object().into_iter().flat_map(|all| all.values()) {
            let score = category["score"].as_f64().unwrap_or_default() * 100.0;
            println!("  {score:>5.0}  {}", category["title"].as_str().unwrap_or_default());
        }
        for audit in ["first-contentful-paint", "total-blocking-time", "cumulative-layout-shift"] {
            let audit = &said["audits"][audit];
            let word = |name: &str| audit[name].as_str().unwrap_or_default().replace('\u{a0}', " ");
            println!("         {}: {}", word("title"), word("displayValue"));
        }
    }
    Ok(true)
}

/// A copy of a built page with each file packed beside it.
fn packed(dist: &Path) -> std::io::Result<PathBuf> {
    let folder = scratch().join("packed");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    for file in std::fs::read_dir(dist)?.flatten().filter(|file| file.path().is_file()) {
        let place = folder.join(file.file_name());
        let bytes = std::fs::read(file.path())?;
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        packer.write_all(&bytes)?;
        std::fs::write(place.with_added_extension("gz"), packer.finish()?)?;
        std::fs::write(place, bytes)?;
    }
    Ok(folder)
}
