//! Labelled text: JSON lines with an `id`, a `text` and labels whose offsets are code points.

pub(crate) mod names;
pub(crate) mod quotes;

use sayso_engine::boilerplate;
use sayso_engine::document::Document;
use sayso_engine::lexicon::Lexicon;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Reads a file of JSON lines.
pub(crate) fn read<R: DeserializeOwned>(path: &Path) -> Result<Vec<R>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(n, line)| serde_json::from_str(line).map_err(|e| format!("{}:{}: {e}", path.display(), n + 1)))
        .collect()
}

/// Writes a file of JSON lines.
pub(crate) fn write<R: Serialize>(path: &Path, records: &[R]) -> Result<(), String> {
    let told = |e: std::io::Error| format!("{}: {e}", path.display());
    let mut file = BufWriter::new(std::fs::File::create(path).map_err(told)?);
    for record in records {
        let line = serde_json::to_string(record).map_err(|e| e.to_string())?;
        writeln!(file, "{line}").map_err(told)?;
    }
    file.flush().map_err(told)
}

/// Reads a text as the engine does.
pub(crate) fn document(text: &str) -> Document<'_> {
    Document::new(text, &boilerplate::find(text), Lexicon::shared())
}

/// The bytes at which the code points of a text begin, and its length.
pub(crate) fn bytes(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}
