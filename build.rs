//! Embeds the articles: reads the folder with the parser that the command line uses and stores all of them as one
//! postcard blob, sorted by file name, so that two builds of the same folder are the same to the byte.
//!
//! Writes the words of the interface: `words/*.ftl`, a language each, as a table each and one Rust function a message.
//!
//! The folder is `articles/`, or the one that `SAYSO_ARTICLES` names, relative to the workspace root. A doubt is a
//! warning; a file that cannot be read stops the build with file, line and mend.

#[path = "words/build.rs"]
mod words;

use sayso_articles::{Problem, read_folder};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=SAYSO_ARTICLES");
    let folder = folder();
    println!("cargo::rerun-if-changed={}", folder.display());
    let reading = match read_folder(&folder) {
        Ok(reading) => reading,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={}", sentence(problem));
            }
            return ExitCode::FAILURE;
        }
    };
    for warning in &reading.warnings {
        println!("cargo::warning={}", sentence(warning));
    }
    if reading.articles.is_empty() {
        println!(
            "cargo::warning={} holds no article: put .txt, .md or .html files into it, or name another folder in \
             SAYSO_ARTICLES",
            folder.display()
        );
    }
    for article in &reading.articles {
        println!("cargo::rerun-if-changed={}", folder.join(&article.file).display());
    }
    if let Err(problem) = store(&reading.articles) {
        println!("cargo::error=The articles could not be stored: {problem}");
        return ExitCode::FAILURE;
    }
    match words::write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The folder to embed.
fn folder() -> PathBuf {
    let root = env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from);
    let name = env::var_os("SAYSO_ARTICLES").filter(|name| !name.is_empty());
    root.join(name.as_deref().map_or(Path::new("articles"), Path::new))
}

/// Writes the blob to where `src/articles.rs` includes it from.
fn store(articles: &[sayso_engine::Article]) -> Result<(), Box<dyn std::error::Error>> {
    let blob = postcard::to_allocvec(articles)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    Ok(fs::write(out.join("articles.postcard"), blob)?)
}

/// File, line, what is wrong and how to mend it, on one line.
fn sentence(problem: &Problem) -> String {
    let line = problem.line.map_or_else(String::new, |line| format!(":{line}"));
    format!("{}{line}: {} {}", problem.file, problem.what, problem.mend).replace('\n', " ")
}
