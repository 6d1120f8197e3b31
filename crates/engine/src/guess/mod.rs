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
use crate::rule::Rule;

/// Declares the reasons and their table.
macro_rules! reasons {
    ($($name:ident = $spelling:literal, $gloss:literal;)*) => {
        $(static $name: Rule = Rule { name: $spelling, gloss: $gloss };)*
        /// Every reason for a guess.
        pub static REASONS: &[&Rule] = &[$(&$name),*];
    };
}

reasons! {
    BEGINNING = "beginning", "The text begins with it.";
    FIRST_WORDS = "first-words", "The text has no headline; these are its first words.";
    FILE_NAME = "file-name", "It stands in the file’s name.";
    ADDRESS = "address", "It stands in the address.";
    FIRST_PARAGRAPHS = "first-paragraphs", "The first paragraphs tell of this day.";
    STAMP = "stamp", "A stamp at the start of the text gives it.";
    DATE_LINE = "date-line", "A line over the report gives it.";
    DATELINE = "dateline", "The dateline names it.";
    COPYRIGHT_LINE = "copyright-line", "The copyright line at the end names it.";
    LINE_OVER = "line-over", "A line over the report names it.";
    CREDITS = "credits", "The credits say that it contributed.";
    PROMOTION = "promotion", "The line on promotional content names it.";
    BUTTON = "button", "A button to follow it names it.";
    SECOND_HEADLINE = "second-headline", "The headline’s second copy ends with it.";
}

/// Something the file does not say, read off the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The value; a date is ISO 8601.
    pub value: String,
    /// Why it was taken.
    pub why: &'static Rule,
}

impl Guess {
    fn new(value: impl Into<String>, why: &'static Rule) -> Self {
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
