//! Guessing what a file does not say of its article: title, outlet, date, agency. A guess is shown as one, with its reason;
//! where there is no evidence, nothing is guessed.

mod agency;
mod date;
mod outlet;
mod rights;
#[cfg(test)]
mod tests;
mod title;

use crate::analysis::Analysis;
use crate::article::Article;
use crate::direction::closed;
use crate::document::{Paragraph, ParagraphKind};

/// Something the file does not say, read off the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The value; a date is ISO 8601.
    pub value: String,
    /// Why it was taken, in a sentence for readers.
    pub why: &'static str,
}

impl Guess {
    fn new(value: impl Into<String>, why: &'static str) -> Self {
        Self { value: closed(&value.into()).into_owned(), why }
    }
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

/// Guesses what `article`'s metadata leaves out. `analysis` is that of the article's text.
pub fn guess(article: &Article, analysis: &Analysis) -> Guesses {
    let given = &article.metadata;
    let seen = Seen { text: &article.text, analysis };
    Guesses {
        title: given.title.is_none().then(|| title::guess(seen)).flatten(),
        outlet: given.outlet.is_none().then(|| outlet::guess(seen)).flatten(),
        date: given.date.is_none().then(|| date::guess(seen, &article.file, given.url.as_deref())).flatten(),
        agency: given.agency.is_none().then(|| agency::guess(seen)).flatten(),
    }
}

/// A text and what was seen in it.
#[derive(Clone, Copy)]
struct Seen<'a> {
    text: &'a str,
    analysis: &'a Analysis,
}

impl<'a> Seen<'a> {
    /// The texts that were folded for this reason, in order.
    fn folded(self, reason: &'static str) -> impl Iterator<Item = &'a str> {
        let folds = self.analysis.folds.iter().filter(move |fold| fold.reason == reason);
        folds.map(move |fold| fold.span.of(self.text))
    }

    /// The first `count` paragraphs of the report itself.
    fn opening(self, count: usize) -> impl Iterator<Item = &'a str> {
        self.of_kind(ParagraphKind::Body).take(count)
    }

    fn of_kind(self, kind: ParagraphKind) -> impl Iterator<Item = &'a str> {
        let paragraphs = self.analysis.paragraphs.iter().filter(move |p: &&Paragraph| p.kind == kind);
        paragraphs.map(move |paragraph| paragraph.span.of(self.text))
    }
}
