//! The one sure case: a sentence that ends with `, Ada Byrne reported.` is what she reported, up to the comma.

use super::label;
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::quotes::frame::Frame;
use std::ops::Range;

/// Labels such sentences of a stretch, where `labels` (of the items from `stretch.start` on) have nothing.
pub(super) fn add(frame: &Frame<'_, '_>, stretch: &Range<usize>, labels: &mut [u8]) {
    let first = frame.sentences.partition_point(|s| s.start < stretch.start);
    for sentence in frame.sentences[first..].iter().take_while(|s| s.end <= stretch.end) {
        let here = sentence.start - stretch.start..sentence.end - stretch.start;
        if here.len() < 6 || labels[here.clone()].iter().any(|&l| l != label::OUTSIDE) {
            continue;
        }
        let [comma, source, cue, stop] = std::array::from_fn(|n| sentence.end - 4 + n);
        let says = frame.kind(cue) == Some(Kind::SpeechVerb) && frame.classes(cue).has(Classes::SAY_VERB);
        let tag = frame.kind(comma) == Some(Kind::Comma)
            && matches!(frame.kind(source), Some(Kind::Phrase | Kind::Pronoun))
            && says
            && frame.kind(stop) == Some(Kind::Stop);
        if !tag || sentence.clone().any(|i| frame.is_marked(i)) {
            continue;
        }
        labels[here.start] = label::BEGIN_BEFORE;
        labels[here.start + 1..here.end - 4].fill(label::INSIDE_BEFORE);
        labels[here.end - 3] = label::SOURCE_BEHIND;
        labels[here.end - 2] = label::CUE_BEHIND;
    }
}
