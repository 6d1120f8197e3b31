//! Something about a file that a person has to know, with the place and the mend.

use sayso_engine::direction::turns;
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
    ///
    /// Controls and signs of direction in the name or in the words are spelled out: what is printed stays one line, in
    /// its order, and a terminal or a build that reads it takes no part of it for a command.
    pub(crate) fn new(file: &str, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { file: visible(file), line: None, what: visible(&shortened(what.into())), mend: mend.into() }
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

/// The same with every sign spelled out that is not seen but does something.
fn visible(words: &str) -> String {
    let odd = |c: char| c.is_control() || turns(c) || matches!(c, '\u{2028}' | '\u{2029}');
    let spelled = |c: char| if odd(c) { c.escape_unicode().to_string() } else { c.to_string() };
    words.chars().map(spelled).collect()
}

/// At most so many characters of an article are repeated to the person who mends it.
const MOST: usize = 300;

fn shortened(mut words: String) -> String {
    if let Some((at, _)) = words.char_indices().nth(MOST) {
        words.truncate(at);
        words.push('…');
    }
    words
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_one_line_and_no_command() {
        let problem = Problem::new("a\ncargo::b\u{202E}.txt", "it says \u{1b}[31m", "mend it").on(2);
        assert_eq!(problem.to_string(), "a\\u{a}cargo::b\\u{202e}.txt:2: it says \\u{1b}[31m; mend it");
        assert!(Problem::new("a", "x".repeat(9_999), "y").to_string().len() < 1_000);
    }
}
