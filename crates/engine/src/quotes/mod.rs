//! Quotations: pairing marks, and telling what is said from what is merely marked.

pub mod clause;
pub mod frame;
mod inverted;
pub mod marks;
pub mod scare;
pub mod spans;

use crate::document::Document;
use crate::lexicon::Classes;
use crate::phrases::UnitKind;
use crate::text::Span;
use frame::Frame;
use marks::Marked;
use spans::Reported;

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

/// What the word that reports says of the words: that they were said, or that somebody thinks so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// `said`, `wrote`, `according to`
    Speech,
    /// `believes`, `plans`, `wants`
    Thought,
}

/// The word or phrase that reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Where it stands.
    pub span: Span,
    /// What it says of the words.
    pub act: Act,
}

/// A quotation: one contiguous segment.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words, without marks at their edges. Of `said the bridge was “not safe” at all` all from *the bridge* on.
    pub span: Span,
    /// The words with the marks at their edges that are there (one may be missing).
    pub outer: Span,
    /// The words in marks, without the marks, in order: `span` itself if all are, none for indirect speech.
    pub marked: Vec<Span>,
    /// How the words are given.
    pub kind: QuoteKind,
    /// How likely it is, from 0 to 1, that somebody is reported as saying them: 1 for words without marks.
    pub said: f32,
    /// What reports them, where it was found together with them.
    pub cue: Option<Cue>,
    /// The phrase of who says them, where it was found together with them.
    pub source: Option<Span>,
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
pub fn find(document: &Document<'_>) -> Quotes {
    let marked = marks::pair(document);
    let frame = Frame::new(document, &marked);
    let contents = spans::find(&frame, &marked, spans::weights());
    let clauses: Vec<Reported> = contents.iter().filter(|r| r.is_clause(&frame)).cloned().collect();
    let judge = scare::Judge::new(&frame, &marked, &clauses);
    let mut found = Quotes::default();
    let mut parts: Vec<Vec<Span>> = vec![Vec::new(); clauses.len()];
    let mut utterance = 0;
    // Whether the stretch before is a quotation by itself.
    let mut follows = false;
    for (index, stretch) in marked.iter().enumerate() {
        let follows_one = std::mem::take(&mut follows);
        let said = if stretch.continues { 1.0 } else { judge.said(index, scare::weights()) };
        if !scare::Judge::is_quotation(said) {
            found.scare.push(stretch.inner);
            continue;
        }
        let item = frame.item_of[index];
        let clause = clauses.partition_point(|c| c.items.end <= item);
        if clauses.get(clause).is_some_and(|c| c.items.contains(&item) && !is_said_within(&frame, c, item)) {
            parts[clause].push(stretch.inner);
            continue;
        }
        follows = true;
        let continues = follows_one && (stretch.continues || continues_sentence(&frame, &marked, index));
        if !continues {
            utterance += 1;
        }
        let split = continues && !stretch.continues && follows_tag(&frame, &marked, index);
        let first = found.quotes.last().filter(|_| split).map(|q| q.kind);
        let kind =
            if first == Some(QuoteKind::Direct) { QuoteKind::Direct } else { kind(&frame, stretch, index) };
        let content = contents.get(contents.partition_point(|c| c.items.end <= item));
        let content = content.filter(|c| c.items.contains(&item) && !c.is_clause(&frame));
        found.quotes.push(Quote {
            span: stretch.inner,
            outer: stretch.outer,
            marked: vec![stretch.inner],
            kind,
            said,
            cue: content.and_then(|c| c.cue(&frame)),
            // Who says words in marks is for the ranker to find.
            source: None,
            utterance,
        });
    }
    for (clause, parts) in clauses.into_iter().zip(parts) {
        utterance += 1;
        found.quotes.push(Quote {
            span: clause.span,
            outer: clause.outer,
            kind: if parts.is_empty() { QuoteKind::Indirect } else { QuoteKind::Mixed },
            source: clause.speaker(&frame).filter(|_| parts.is_empty()),
            marked: parts,
            said: 1.0,
            cue: clause.cue(&frame),
            utterance,
        });
    }
    crate::order::by_number(&mut found.quotes, |q| q.span.longer_first());
    found
}

/// Whether the words of a marked item within a clause have a cue of their own: `Byrne said Moss replied “no” to that`.
fn is_said_within(frame: &Frame<'_, '_>, clause: &Reported, item: usize) -> bool {
    let says =
        |i: usize| frame.kind(i) == Some(UnitKind::SpeechVerb) && frame.classes(i).has(Classes::SAY_VERB);
    let before = (clause.items.start..item)
        .rev()
        .find(|&i| !matches!(frame.kind(i), Some(UnitKind::Comma | UnitKind::Colon)));
    before.is_some_and(says)
}

/// Whether a stretch stands directly after the tag that splits its sentence: `“…,” she told them, “…”`.
fn follows_tag(frame: &Frame<'_, '_>, marked: &[Marked], index: usize) -> bool {
    let between = frame.item_of[index - 1] + 1..frame.item_of[index];
    let verbs = between.clone().filter(|&i| frame.kind(i) == Some(UnitKind::SpeechVerb)).count();
    let stretch = marked[index].inner.of(frame.document.text);
    verbs == 1
        && stretch.len() > 1
        && between.clone().next_back().is_some_and(|i| frame.kind(i) == Some(UnitKind::Comma))
        && !between.into_iter().any(|i| frame.word(i).ends_with("ing"))
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
    use UnitKind::{Auxiliary, Colon, Comma, Connective, Dash, Preposition, SpeechVerb, Stop};
    let text = stretch.inner.of(frame.document.text);
    let capital = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let item = frame.item_of[index];
    let sentence = &frame.sentences[frame.sentence_of[index]];
    let before = item.checked_sub(1).filter(|b| sentence.contains(b));
    let place = before.is_none_or(|b| {
        frame.is_marked(b) || matches!(frame.kind(b), Some(Comma | Colon | Dash | SpeechVerb | Stop))
    });
    let words = frame.document.tokens_in(stretch.inner).len();
    // `“The road will flood” to the north, she said`: the reporter's sentence goes on.
    let goes_on = text.ends_with(char::is_alphanumeric)
        && sentence.contains(&(item + 1))
        && !frame.is(item + 1, "according")
        && match frame.kind(item + 1) {
            Some(Auxiliary | Preposition) => true,
            Some(Connective) => !["and", "or", "but"].iter().any(|w| frame.is(item + 1, w)),
            _ => false,
        };
    let whole = capital && words > 1 && (place || words > 12) && !goes_on;
    // `said “the road is wet.”`: a clause with its own subject and verb.
    let clause = || {
        let said = before
            .is_some_and(|b| frame.kind(b) == Some(SpeechVerb) && frame.classes(b).has(Classes::SAY_VERB));
        said && text.ends_with(['.', '?', '!']) && is_clause(frame.document, stretch.inner)
    };
    if whole || clause() { QuoteKind::Direct } else { QuoteKind::Mixed }
}

/// Whether words begin with a subject and its finite verb.
fn is_clause(document: &Document<'_>, span: Span) -> bool {
    let mut units = document.units.iter().filter(|u| {
        let start = document.tokens[u.tokens.start as usize].span.start;
        span.start <= start && start < span.end
    });
    let subject = units.next().map(|u| u.kind);
    let verb = units.find(|u| u.kind != UnitKind::Adverb);
    matches!(subject, Some(UnitKind::Phrase | UnitKind::Pronoun))
        && verb.is_some_and(|u| {
            let word = document.word(u.head as usize);
            u.kind == UnitKind::Auxiliary && word != "to"
                || matches!(u.kind, UnitKind::Verb | UnitKind::SpeechVerb) && !word.ends_with("ing")
        })
}

#[cfg(test)]
mod tests;
