//! `sayso-edition [FOLDER]`: makes of what Trunk built in FOLDER (default: the one that Trunk names to its hooks) an
//! edition of the page: `index.html` with the reports and the glue inside and a strict policy, what makes it work offline, and, of a
//! release, `sayso.html`, the whole page in one file that opens from disk.

mod built;
mod data;
mod document;
mod offline;
mod policy;
mod reports;
mod told;

use std::path::PathBuf;
use std::process::ExitCode;

use built::Built;

/// What went wrong, in a sentence.
type Problem = String;

fn main() -> ExitCode {
    let named = std::env::args_os().nth(1).or_else(|| std::env::var_os("TRUNK_STAGING_DIR"));
    let release = std::env::var_os("TRUNK_PROFILE").is_none_or(|profile| profile == "release");
    let Some(folder) = named.map(PathBuf::from) else {
        eprintln!("sayso-edition: name the folder that Trunk built");
        return ExitCode::FAILURE;
    };
    match Built::read(&folder).and_then(|built| publish(&built, release)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("sayso-edition: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the edition.
fn publish(built: &Built, release: bool) -> Result<(), Problem> {
    let model = reports::embedded();
    told::tell(&model);
    let reports = reports::written(&model)?;
    let whole = document::served(built, &reports)?;
    for (name, text) in offline::files(built, &whole) {
        built.write(&name, &text)?;
    }
    if release {
        built.write("sayso.html", &document::alone(built, &reports)?)?;
    }
    built.write("index.html", &whole)?;
    built.remove(&built.glue_name)
}
