//! Reads a folder of article files into articles.

use sayso_engine::Article;
use std::path::Path;

/// Something about a file that a person has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1, where one can be named.
    pub line: Option<u32>,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Reading {
    /// The articles, sorted by file name.
    pub articles: Vec<Article>,
    /// What was taken with a doubt.
    pub warnings: Vec<Problem>,
}

/// Reads every article of a folder.
///
/// # Errors
/// Every file that cannot be read, with the line and the mend.
pub fn read_folder(folder: &Path) -> Result<Reading, Vec<Problem>> {
    let mut reading = Reading::default();
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).map(|d| d.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    paths.sort();
    for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "txt")) {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_string();
        let file = path.file_name().unwrap_or_default().to_string_lossy().to_string();
        reading.articles.push(Article { slug: stem, file, text, ..Article::default() });
    }
    Ok(reading)
}
