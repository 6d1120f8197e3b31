//! The trained finder of contents: which words are reported, by what cue, as whose.
//!
//! A linear-chain model over the items of the reporter's sentences (`frame.rs`), in which marked words are a single
//! item, so that the chain sees far. It runs paragraph by paragraph. `models/spans/MODEL.md` says what it was trained
//! on and how well it does.

mod collect;
mod context;
mod features;
pub mod label;
mod tags;
mod word;

use super::clause::{Clause, REACH};
use super::frame::Frame;
use super::marks::Marked;
use super::{Act, Cue};
use crate::lexicon::Classes;
use crate::model::{Chain, LABELS, Weights};
use crate::phrases::UnitKind as Kind;
use crate::text::Span;
use std::ops::Range;
use std::sync::OnceLock;

static STORED: &[u8] = include_bytes!("../../../models/spans/weights.bin");

/// The weights, decoded when first asked for.
pub fn weights() -> &'static Weights {
    static SHARED: OnceLock<Weights> = OnceLock::new();
    SHARED.get_or_init(|| Weights::decode(STORED).unwrap_or_default())
}

/// The chain of the labels.
pub fn chain() -> Chain {
    Chain::new(label::COUNT, label::may_follow)
}

/// Words that somebody is reported as saying or thinking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The words, without punctuation and marks at their edges.
    pub span: Span,
    /// The words with the marks at their edges.
    pub outer: Span,
    /// The items they are, in the frame.
    pub items: Range<usize>,
    /// The items of the cue, if there is one in the paragraph.
    pub cue: Option<Range<usize>>,
    /// The items of who speaks.
    pub source: Option<Range<usize>>,
}

impl Reported {
    /// Whether some of the words stand outside of marks.
    pub fn is_clause(&self, frame: &Frame<'_, '_>) -> bool {
        self.items.clone().any(|i| {
            matches!(frame.kind(i), Some(kind) if !matches!(kind, Kind::Comma | Kind::Stop | Kind::Dash | Kind::Other))
        })
    }

    /// The cue, and whether it is one of speech.
    pub fn cue(&self, frame: &Frame<'_, '_>) -> Option<Cue> {
        let items = self.cue.clone()?;
        let span = frame.span(items.start)?.cover(frame.span(items.end - 1)?);
        let thinks = items.clone().any(|i| frame.classes(i).has(Classes::THOUGHT));
        let says = items.clone().any(|i| {
            frame.classes(i).has(Classes::SPEECH_VERB.with(Classes::SPEECH_NOUN))
                || frame.is(i, "according")
                || frame.kind(i) == Some(Kind::Colon)
        });
        Some(Cue { span, act: if says && !thinks { Act::Speech } else { Act::Thought } })
    }

    /// The phrase of who speaks: of several the first, or the name that follows it as `a baker, Ada Byrne`.
    pub fn speaker(&self, frame: &Frame<'_, '_>) -> Option<Span> {
        let Some(items) = self.source.clone() else { return self.subject(frame) };
        let noun = |i: &usize| {
            let time = Classes::TIME_NOUN.with(Classes::WEEKDAY).with(Classes::MONTH);
            matches!(frame.kind(*i), Some(Kind::Phrase | Kind::Pronoun)) && !frame.classes(*i).has(time)
                || frame.is(*i, "who")
        };
        let first = items.clone().find(noun)?;
        let named = |i: &usize| {
            frame.unit(*i).is_some_and(|u| frame.document.tokens[u.head as usize].is_capitalized())
        };
        // The name may stand outside of what was found, up to the cue.
        let cue = self.cue.as_ref().map_or(0, |cue| cue.start);
        let end = if cue > first && cue - first <= 10 { cue } else { items.end };
        let name = (first + 2..end).find(|&i| {
            frame.kind(i) == Some(Kind::Phrase)
                && frame.kind(i - 1) == Some(Kind::Comma)
                && named(&i)
                && !named(&first)
        });
        // `State Department spokeswoman Ada Byrne` may be several phrases.
        let last = |first: usize| {
            (first..self.source.as_ref().map_or(first, |s| s.end))
                .take_while(|i| frame.kind(*i) == Some(Kind::Phrase))
                .last()
                .unwrap_or(first)
        };
        frame.span(last(name.unwrap_or(first)))
    }

    /// The subject of the cue, by the grammar of its sentence.
    fn subject(&self, frame: &Frame<'_, '_>) -> Option<Span> {
        let cue = self.cue.clone()?.find(|&i| frame.kind(i) == Some(Kind::SpeechVerb))?;
        let sentence = frame.sentences.get(frame.sentences.partition_point(|s| s.end <= cue))?;
        let range = sentence.start.max(cue.saturating_sub(REACH))..sentence.end.min(cue + REACH);
        let clause = Clause { frame, range };
        let subject = clause.source(cue).filter(|_| !clause.is_passive(cue))?;
        frame.span(subject).filter(|span| !self.span.overlaps(*span))
    }
}

/// Items of the longest stretch that is read at once; keeps endless paragraphs linear.
const LONGEST: usize = 400;

/// The contents of a document, in order; they do not overlap.
pub fn find(frame: &Frame<'_, '_>, marked: &[Marked], weights: &Weights) -> Vec<Reported> {
    let mut found = Vec::new();
    let (mut chain, mut rows, mut scores, mut path) = (chain(), Vec::new(), Vec::new(), Vec::new());
    let mut reader = features::Reader::new(frame, marked);
    for stretch in stretches(frame) {
        reader.open(&stretch);
        scores.clear();
        for at in stretch.clone() {
            rows.clear();
            reader.features(at, |row| rows.push(row));
            let mut sum = [0; LABELS];
            weights.add(&rows, &mut sum);
            scores.push(sum);
        }
        chain.best_path(weights, &scores, &mut path);
        tags::add(frame, &stretch, &mut path);
        collect::collect(frame, marked, stretch.start, &path, &mut found);
    }
    found
}

/// For training: the rows of each item of each stretch of a document.
pub fn rows(frame: &Frame<'_, '_>, marked: &[Marked], mut each: impl FnMut(Range<usize>, Vec<Vec<u32>>)) {
    let mut reader = features::Reader::new(frame, marked);
    for stretch in stretches(frame) {
        reader.open(&stretch);
        let rows = stretch.clone().map(|at| {
            let mut rows = Vec::with_capacity(80);
            reader.features(at, |row| rows.push(row));
            rows
        });
        let rows = rows.collect();
        each(stretch, rows);
    }
}

/// The paragraphs of a frame as ranges of its items; long ones are cut.
fn stretches(frame: &Frame<'_, '_>) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (sentence, paragraph) in frame.sentences.iter().zip(&frame.paragraphs) {
        let mut start = sentence.start;
        if let Some(open) = stretches.last_mut()
            && last == Some(paragraph)
            && sentence.end - open.start <= LONGEST
        {
            open.end = sentence.end;
            continue;
        }
        last = Some(paragraph);
        while start < sentence.end {
            let end = sentence.end.min(start + LONGEST);
            stretches.push(start..end);
            start = end;
        }
    }
    stretches
}
