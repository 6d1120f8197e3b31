//! Quotations: pairing marks, and telling what is said from what is merely marked.

use crate::document::Document;
use crate::mentions::Mention;
use crate::text::Span;

/// An index into the quotes of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteId(pub u32);

/// How words are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuoteKind {
    /// Whole sentences or clauses in marks.
    Direct,
    /// A fragment in marks inside the reporter's sentence.
    Mixed,
    /// Without marks: said that …
    Indirect,
}

/// A quotation: one contiguous segment.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words, without the marks.
    pub span: Span,
    /// The words with the marks that are there (one may be missing); for indirect speech, `span`.
    pub marked: Span,
    /// How the words are given.
    pub kind: QuoteKind,
    /// Segments of one utterance share this number: `“…,” he said, “…”` and quotations over several paragraphs.
    pub utterance: u32,
}

/// What this stage finds.
#[derive(Debug, Default)]
pub struct Quotes {
    /// In order; segments in marks do not overlap.
    pub quotes: Vec<Quote>,
    /// Words in marks that nobody is reported as saying, without the marks, in order.
    pub scare: Vec<Span>,
}

/// Finds the quotations and scare quotes of a document.
pub fn find(_document: &Document<'_>, _mentions: &[Mention]) -> Quotes {
    Quotes::default()
}
