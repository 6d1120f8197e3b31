//! Telling scare quotes (terms, titles, irony) from words that somebody is reported as saying.
//!
//! A log-linear model over features of closed kinds: the words' number, case and marks, the kinds of words around them, verbs
//! of speech and small words near them, what else is marked beside them. `models/scare/MODEL.md` says what it was trained on.

mod features;
mod turns;

use super::frame::Frame;
use super::marks::Marked;
use super::spans::Reported;
use crate::model::{Weights, form};
use crate::quick::Map;
use crate::text::Span;
use std::sync::OnceLock;

/// Items looked at to each side; keeps endless sentences linear.
const REACH: usize = 40;

static STORED: &[u8] = include_bytes!("../../../models/scare/weights.bin");

/// The weights, decoded when first asked for: a positive sum is for *said*.
pub fn weights() -> &'static Weights {
    static SHARED: OnceLock<Weights> = OnceLock::new();
    SHARED.get_or_init(|| Weights::decode(STORED).unwrap_or_default())
}

/// The share of *said* from which on marked words are a quotation: where most quotations got their right speaker on PolNeAR’s
/// training part, cross-validated.
const THRESHOLD: f32 = 0.55;

/// How likely words are said, at least, in a sentence that begins with *according to*.
const CREDITED: f32 = 0.6;

/// The marked stretches of a document, ready to be judged.
pub struct Judge<'a, 'd, 't> {
    frame: &'a Frame<'d, 't>,
    marked: &'a [Marked],
    reported: &'a [Reported],
    /// How often the same words are marked.
    repeats: Map<u32, u32>,
}

impl<'a, 'd, 't> Judge<'a, 'd, 't> {
    /// `reported` are the clauses that are reported, in order.
    pub fn new(frame: &'a Frame<'d, 't>, marked: &'a [Marked], reported: &'a [Reported]) -> Self {
        let mut repeats = Map::default();
        for stretch in marked {
            *repeats.entry(words(frame, stretch.inner)).or_insert(0) += 1;
        }
        Self { frame, marked, reported, repeats }
    }

    /// How likely it is, from 0 to 1, that the words of a stretch are said, and not merely marked.
    pub fn said(&self, index: usize, weights: &Weights) -> f32 {
        if self.is_term(index) {
            return 0.0;
        }
        let mut rows = Vec::with_capacity(100);
        self.features(index, |row| rows.push(row));
        let sum = weights.first(&rows);
        #[expect(clippy::cast_precision_loss, reason = "a sum of some dozens of small numbers")]
        let odds = sum as f32 * weights.unit();
        let said = 1.0 / (1.0 + (-odds).exp());
        // `According to Ada, …`: the whole sentence is hers.
        let sentence = &self.frame.sentences[self.frame.sentence_of[index]];
        if self.frame.is(sentence.start, "according") { said.max(CREDITED) } else { said }
    }

    /// Whether marked words are a quotation if they are said with this likelihood.
    pub fn is_quotation(said: f32) -> bool {
        said > THRESHOLD
    }

    /// Whether a stretch lies in reported speech.
    fn inside(&self, index: usize) -> bool {
        let inner = self.marked[index].inner;
        let last = self.reported.partition_point(|r| r.span.start <= inner.start);
        self.reported[..last].iter().rev().take(3).any(|r| r.span.contains(inner))
    }
}

/// The marked words, hashed.
fn words(frame: &Frame<'_, '_>, inner: Span) -> u32 {
    form(inner.of(frame.document.text).trim_end_matches(['.', ',', '?', '!']))
}
