//! A folder of article files.

use crate::problem::Problem;
use crate::slug::assign_slugs;
use crate::{Reading, read_file};
use sayso_engine::Article;
use std::io;
use std::path::{Path, PathBuf};

/// The endings of files that are read.
const READ: &[&str] = &["txt", "text", "md", "markdown", "html", "htm"];

/// The endings of files that were surely meant to be read, but cannot be.
const MEANT: &[&str] = &["doc", "docx", "odt", "pdf", "rtf"];

/// Names of files that tell of the folder and are no article, whatever their ending.
const ABOUT: &[&str] = &["readme", "license", "licence", "notice"];

/// The longest text that a page takes in, in bytes.
pub const LONGEST_SHOWN: usize = 2_000_000;

/// The longest texts of a folder together that a page takes in, in bytes.
pub const MOST_SHOWN: usize = 20_000_000;

/// What hinders an article from standing in a page: a text or a name that a browser or a build cannot bear.
/// `file` is how it is named in what is told.
pub fn hindrance(file: &str, article: &Article) -> Option<Problem> {
    let text = &article.text;
    if article.file.contains(char::is_control) {
        let mend = "give it a name of letters, digits and hyphens";
        return Some(Problem::new(file, "a control character is in its name", mend));
    }
    if text.len() > LONGEST_SHOWN {
        let what = format!("{} bytes are too many for a page, at most {LONGEST_SHOWN} are shown", text.len());
        return Some(Problem::new(file, what, "cut it into several files, one a report"));
    }
    None
}

/// The article files of a folder, sorted by name, and warnings of files that were surely meant to be read.
///
/// Hidden files, files such as a README, other kinds of files and sub-folders are left out.
///
/// # Errors
/// If the folder cannot be read.
pub fn list(folder: &Path) -> Result<(Vec<PathBuf>, Vec<Problem>), Problem> {
    let shown = folder.display().to_string();
    let fail = |error: io::Error| {
        Problem::new(&shown, format!("the folder cannot be read ({error})"), "check its name and rights")
    };
    let mut paths = Vec::new();
    for entry in folder.read_dir().map_err(fail)? {
        paths.push(entry.map_err(fail)?.path());
    }
    paths.sort();
    let mut warnings = Vec::new();
    paths.retain(|path| {
        let name = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().to_lowercase();
        let (stem, ending) = (name(path.file_stem()), name(path.extension()));
        if stem.starts_with('.') || ABOUT.contains(&stem.as_str()) || path.is_dir() {
            return false;
        }
        if MEANT.contains(&ending.as_str()) {
            let what = format!("files of kind .{ending} are not read");
            warnings.push(Problem::new(&path.display().to_string(), what, "save it as .txt, .md or .html"));
        }
        READ.contains(&ending.as_str())
    });
    Ok((paths, warnings))
}

/// Reads every article of a folder for a page, sorted by file name, each with a slug of its own.
///
/// # Errors
/// Every problem of every file that cannot be read or shown, with the line and the mend; or that there is no article, or
/// too much of them.
pub fn read_folder(folder: &Path) -> Result<Reading, Vec<Problem>> {
    let (paths, warnings) = list(folder).map_err(|problem| vec![problem])?;
    let mut reading = Reading { articles: Vec::with_capacity(paths.len()), warnings };
    let mut problems = Vec::new();
    for path in &paths {
        match read_file(path) {
            Ok((article, warnings)) => {
                problems.extend(hindrance(&path.display().to_string(), &article));
                reading.articles.push(article);
                reading.warnings.extend(warnings);
            }
            Err(found) => problems.extend(found),
        }
    }
    if paths.is_empty() {
        let what = "there is no article in this folder";
        problems.push(Problem::new(
            &folder.display().to_string(),
            what,
            "put a .txt, .md or .html file into it",
        ));
    }
    let bytes: usize = reading.articles.iter().map(|article| article.text.len()).sum();
    if bytes > MOST_SHOWN {
        let what = format!("{bytes} bytes are too many for a page, at most {MOST_SHOWN} are shown");
        problems.push(Problem::new(
            &folder.display().to_string(),
            what,
            "make several pages, each of some reports",
        ));
    }
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    reading.warnings.sort();
    assign_slugs(&mut reading.articles);
    Ok(reading)
}
