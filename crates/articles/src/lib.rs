//! Reads files into articles: bytes, front matter, HTML.
//!
//! ```text
//! bytes → decode → (html) → front matter → Article
//! ```
//!
//! What is read is the file's text to the byte, without front matter and byte order mark; an HTML page gives its article's
//! text. A file is read whole or refused, with its line and the mend; it is never read by half.

mod decode;
mod fields;
mod folder;
mod front;
mod html;
mod problem;
mod slug;

pub use decode::LONGEST;
pub use folder::{LONGEST_SHOWN, MOST_SHOWN, hindrance, list, read_folder};
pub use problem::Problem;
pub use slug::{assign_slugs, slug};

use sayso_engine::{Article, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Reading {
    /// The articles, sorted by file name.
    pub articles: Vec<Article>,
    /// What was taken with a doubt.
    pub warnings: Vec<Problem>,
}

/// Reads one file, whatever its ending; `.html` and `.htm` are pages, the rest is text.
///
/// # Errors
/// Every problem of the file.
pub fn read_file(path: &Path) -> Result<(Article, Vec<Problem>), Vec<Problem>> {
    let shown = path.display().to_string();
    let bytes = content(path).map_err(|error| {
        vec![Problem::new(&shown, format!("the file cannot be read ({error})"), "check its name and rights")]
    })?;
    let (mut article, warnings) = read_bytes(&shown, &bytes)?;
    article.file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((article, warnings))
}

/// What a file has, as far as it is read, and one byte more that tells of the rest.
fn content(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe or a device would be waited for without end.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no plain file"));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(LONGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads the bytes of a file of this name: an article, and warnings of what was taken with a doubt.
///
/// # Errors
/// Every problem of the file.
pub fn read_bytes(file: &str, bytes: &[u8]) -> Result<(Article, Vec<Problem>), Vec<Problem>> {
    let (mut text, warning) = decode::decode(file, bytes).map_err(|problem| vec![problem])?;
    let (mut metadata, start) = front::read(file, &text)?;
    text.drain(..start);
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if matches!(ending.as_deref(), Some("html" | "htm")) {
        let (head, article) = html::read(&text).ok_or_else(|| {
            let what = "this page has too many elements within each other";
            vec![Problem::new(file, what, "save the article alone, as .txt or .md")]
        })?;
        text = article;
        complete(&mut metadata, head);
    }
    if text.trim().is_empty() {
        return Err(vec![Problem::new(
            file,
            "there is no text",
            "put the report's text into it, or remove the file",
        )]);
    }
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let article = Article { slug: slug(name), file: name.to_string(), metadata, text };
    Ok((article, warning.into_iter().collect()))
}

/// Fills what the front matter leaves out with what the page says.
fn complete(metadata: &mut Metadata, page: Metadata) {
    let Metadata { title, outlet, author, date, url, lang, agency, licence, tags, other } = metadata;
    let fields = [title, outlet, author, date, url, lang, agency, licence];
    let found =
        [page.title, page.outlet, page.author, page.date, page.url, page.lang, page.agency, page.licence];
    for (field, value) in fields.into_iter().zip(found) {
        if field.is_none() {
            *field = value;
        }
    }
    if tags.is_empty() {
        *tags = page.tags;
    }
    other.extend(page.other);
}
