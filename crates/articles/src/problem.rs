//! Something about a file that a person has to know, with the place and the mend.

use std::fmt;

/// Something about a file that a person has to know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named to us.
    pub file: String,
    /// The line, counted from 1, where one can be named.
    pub line: Option<u32>,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl Problem {
    /// A problem of a whole file.
    pub(crate) fn new(file: &str, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, what: what.into(), mend: mend.into() }
    }

    /// The same at the line that holds byte `at` of `text`.
    pub(crate) fn at(self, text: &[u8], at: usize) -> Self {
        let before = &text[..at.min(text.len())];
        let lines = before
            .iter()
            .enumerate()
            .filter(|&(i, &b)| b == b'\n' || b == b'\r' && text.get(i + 1) != Some(&b'\n'));
        self.on(u32::try_from(lines.count() + 1).unwrap_or(u32::MAX))
    }

    /// The same on line number `line`.
    pub(crate) fn on(self, line: u32) -> Self {
        Self { line: Some(line), ..self }
    }
}

impl fmt::Display for Problem {
    /// `articles/x.txt:3: what is wrong; how to mend it`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file)?;
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        write!(f, " {}; {}", self.what, self.mend)
    }
}

impl std::error::Error for Problem {}
