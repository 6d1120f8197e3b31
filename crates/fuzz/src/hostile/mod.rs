//! Hostile articles: files that are made to run something in the page, to freeze it, to turn its words round, or to break
//! the build. Each says what must become of it: it is read, to the byte, or it is refused with a clear word.
//!
//! They are made by a program, since the large ones would fill the repository and the names of some could not be
//! checked out on every system. `sayso-fuzz hostile DIR` writes those that are read into a folder.

mod front;
mod markup;
mod names;
mod signs;
mod sizes;

use std::io;
use std::path::Path;

/// What must become of a hostile file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is read, and its text is this.
    Read(String),
    /// It is refused, with these words among others.
    Refused(&'static str),
}

/// A hostile file.
#[derive(Clone, Debug)]
pub struct Hostile {
    /// Its name within the folder.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
    /// What must become of it.
    pub fate: Fate,
}

impl Hostile {
    /// A file of front matter and text.
    fn read(name: impl Into<String>, front: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            name: name.into(),
            bytes: [front.as_bytes(), text.as_bytes()].concat(),
            fate: Fate::Read(text),
        }
    }

    fn refused(name: impl Into<String>, bytes: impl Into<Vec<u8>>, words: &'static str) -> Self {
        Self { name: name.into(), bytes: bytes.into(), fate: Fate::Refused(words) }
    }
}

/// What is to run if anything can be made to run: a journey looks for the trace.
const RUN: &str = "window.pwned=(window.pwned||0)+1";

/// Two sentences of a report, so that there is something to mark beside what is hostile.
const REPORT: &str =
    "“We shall open the gates,” said Ada Byrne, the harbour master of Eastmere. The council met on Friday.\n";

/// Every hostile file, each with a name of its own.
pub fn files() -> Vec<Hostile> {
    [markup::files(), front::files(), signs::files(), names::files(), sizes::files()].concat()
}

/// Writes the files that are read into a folder; those whose names the system does not take are left out.
///
/// # Errors
/// If the folder cannot be made or no file can be written.
pub fn write(folder: &Path) -> io::Result<usize> {
    std::fs::create_dir_all(folder)?;
    let read = files().into_iter().filter(|file| matches!(file.fate, Fate::Read(_)));
    let written = read.filter(|file| std::fs::write(folder.join(&file.name), &file.bytes).is_ok()).count();
    if written == 0 { Err(io::Error::other("no file could be written")) } else { Ok(written) }
}
