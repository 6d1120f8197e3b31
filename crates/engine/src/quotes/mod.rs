//! Quotations: pairing marks, and telling what is said from what is merely marked.

pub mod clause;
pub mod frame;
pub mod indirect;
pub mod marks;
pub mod scare;

use crate::document::Document;
use crate::mentions::Mention;
use crate::phrases::UnitKind;
use crate::text::Span;
use frame::Frame;
use marks::Marked;

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
    /// In order; segments in marks do not overlap, but indirect speech may hold some.
    pub quotes: Vec<Quote>,
    /// Words in marks that nobody is reported as saying, without the marks, in order.
    pub scare: Vec<Span>,
}

/// Finds the quotations and scare quotes of a document.
pub fn find(document: &Document<'_>, mentions: &[Mention]) -> Quotes {
    let marked = marks::pair(document);
    let frame = Frame::new(document, &marked);
    let contents = indirect::find(&frame, &marked);
    let mut found = Quotes::default();
    let mut utterance = 0;
    for (index, stretch) in marked.iter().enumerate() {
        if !stretch.continues && scare::is_scare(&frame, &marked, index, &contents) {
            found.scare.push(stretch.inner);
            continue;
        }
        let continues = stretch.continues || continues_sentence(&frame, &marked, index);
        if !continues || found.quotes.is_empty() {
            utterance += 1;
        }
        found.quotes.push(Quote {
            span: stretch.inner,
            marked: stretch.outer,
            kind: kind(&frame, stretch, index),
            utterance,
        });
    }
    for reported in contents {
        // A statement of nobody that can be named is no quotation.
        if !is_mentioned(&frame, mentions, reported.source) {
            continue;
        }
        utterance += 1;
        found.quotes.push(Quote {
            span: reported.span,
            marked: reported.span,
            kind: QuoteKind::Indirect,
            utterance,
        });
    }
    found.quotes.sort_by_key(|q| (q.span.start, std::cmp::Reverse(q.span.end)));
    found
}

/// Whether a mention lies in the phrase `item`.
fn is_mentioned(frame: &Frame<'_, '_>, mentions: &[Mention], item: usize) -> bool {
    let Some(unit) = frame.unit(item) else { return false };
    let head = frame.document.tokens[unit.head as usize].span;
    let end = mentions.partition_point(|m| m.span.start <= head.start.saturating_add(80));
    mentions[..end].iter().rev().take(40).any(|m| m.extent.overlaps(head))
}

/// Whether a stretch is the second half of `“…,” he said, “…”`: in the same sentence as the one before, which ends
/// with a comma.
fn continues_sentence(frame: &Frame<'_, '_>, marked: &[Marked], index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    frame.sentence_of[before] == frame.sentence_of[index]
        && marked[before].inner.of(frame.document.text).ends_with([',', '—', '–'])
}

/// A whole sentence or clause begins with a capital, where a sentence can begin; a fragment does not.
fn kind(frame: &Frame<'_, '_>, stretch: &Marked, index: usize) -> QuoteKind {
    let text = stretch.inner.of(frame.document.text);
    let capital = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let item = frame.item_of[index];
    let sentence = &frame.sentences[frame.sentence_of[index]];
    let before = item.checked_sub(1).filter(|b| sentence.contains(b));
    let place = before.is_none_or(|b| {
        use UnitKind::{Colon, Comma, Dash, SpeechVerb, Stop};
        frame.is_marked(b) || matches!(frame.kind(b), Some(Comma | Colon | Dash | SpeechVerb | Stop))
    });
    let words = frame.document.tokens_in(stretch.inner).len();
    if capital && words > 1 && (place || words > 12) { QuoteKind::Direct } else { QuoteKind::Mixed }
}

#[cfg(test)]
mod tests;
