//! Telling scare quotes (terms, titles, irony) from words that somebody is reported as saying.
//!
//! A sum of readable features; each weight is a change in log-odds towards *scare*.

use super::frame::Frame;
use super::marks::Marked;
use crate::phrases::UnitKind as Kind;
use crate::tokens::TokenKind;

/// Whether marked words are a scare quote.
pub(super) fn is_scare(frame: &Frame<'_, '_>, marked: &[Marked], index: usize) -> bool {
    score(frame, marked, index) > 0.0
}

fn score(frame: &Frame<'_, '_>, marked: &[Marked], index: usize) -> f32 {
    features(frame, marked, index)
        .iter()
        .zip(WEIGHTS)
        .map(|(&on, (_, weight))| if on { *weight } else { 0.0 })
        .sum()
}

/// What is looked at, and what it adds towards *scare*.
const WEIGHTS: &[(&str, f32)] = &[("always", -1.5), ("one word", 1.0)];

/// Which of the features of [`WEIGHTS`] hold, in the same order.
fn features(frame: &Frame<'_, '_>, marked: &[Marked], index: usize) -> Vec<bool> {
    let document = frame.document;
    let inner = marked[index].inner;
    let tokens = &document.tokens[document.tokens_in(inner)];
    let words = tokens.iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number)).count();
    let sentence = frame.sentences[frame.sentence_of[index]].clone();
    let cue = sentence.clone().any(|i| frame.kind(i) == Some(Kind::SpeechVerb));
    vec![true, words == 1 && !cue]
}
