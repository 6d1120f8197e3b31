//! Guessing what a file does not say of its article: title, outlet, date, agency. A guess is shown as one.

use crate::analysis::Analysis;
use crate::article::Article;

/// Something the file does not say, read off the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The value; a date is ISO 8601.
    pub value: String,
    /// Why it was taken, in a sentence for readers.
    pub why: &'static str,
}

/// What could be guessed; a field that the file gives is not guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guesses {
    /// The headline.
    pub title: Option<Guess>,
    /// Who published it.
    pub outlet: Option<Guess>,
    /// The day it appeared.
    pub date: Option<Guess>,
    /// The agency whose text it carries.
    pub agency: Option<Guess>,
}

/// Guesses what `article`'s metadata leaves out.
pub fn guess(_article: &Article, _analysis: &Analysis) -> Guesses {
    Guesses::default()
}
