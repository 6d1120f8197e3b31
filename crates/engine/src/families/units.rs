//! A report cut into what is compared: utterances, and their units of about a sentence.

use super::{Source, Word, words};
use crate::coreference::EntityId;
use crate::lexicon::Lexicon;
use crate::quotes::QuoteKind;
use crate::sentences;
use crate::text::Span;
use crate::tokens::tokenize;
use std::ops::Range;

/// The fewest words of a unit that stands beside others of its utterance; fewer go with the sentence before.
const FEWEST: usize = 4;
/// The most words of a unit: a sentence without end is cut.
const MOST: usize = 96;

/// The longest tag between two segments, in bytes.
const LONGEST_TAG: usize = 120;

/// All segments of one utterance of a report.
#[derive(Clone, Debug)]
pub(super) struct Utterance {
    /// Its quotations, by their numbers in the analysis.
    pub(super) quotes: Vec<usize>,
    /// Whose words they are, in the report's own numbering.
    pub(super) speaker: Option<EntityId>,
    /// Its words.
    pub(super) words: Vec<Word>,
    /// For each quotation, one past its last word.
    ends: Vec<usize>,
    /// Its units: they tile the words.
    pub(super) units: Vec<Range<usize>>,
}

impl Utterance {
    /// The quotations that have one of these words.
    pub(super) fn quotes_of(&self, words: &Range<usize>) -> Vec<usize> {
        let first = self.ends.partition_point(|&end| end <= words.start);
        let last = self.ends.partition_point(|&end| end < words.end);
        self.quotes.get(first..=last).unwrap_or_default().to_vec()
    }

    /// From the first byte of some of its words to the last.
    pub(super) fn span(&self, words: &Range<usize>) -> Span {
        match (self.words.get(words.start), self.words.get(words.end.saturating_sub(1))) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::default(),
        }
    }
}

/// The utterances of a report that have words, in the order of their first quotation.
pub(super) fn utterances(source: &Source<'_>) -> Vec<Utterance> {
    let quotes = &source.analysis.quotes;
    let mut place: Vec<Option<usize>> = Vec::new();
    let mut all: Vec<Utterance> = Vec::new();
    for (number, quote) in quotes.iter().enumerate() {
        let id = quote.utterance as usize;
        if place.len() <= id {
            place.resize(id + 1, None);
        }
        // `“….” she said. “…”` goes on as `“…,” she said, “…”` does.
        let before = number.checked_sub(1).filter(|&before| follows(source, before, number));
        let before = before.and_then(|before| place[quotes[before].utterance as usize]);
        let at = *place[id].get_or_insert_with(|| {
            before.unwrap_or_else(|| {
                all.push(Utterance {
                    quotes: Vec::new(),
                    speaker: None,
                    words: Vec::new(),
                    ends: Vec::new(),
                    units: Vec::new(),
                });
                all.len() - 1
            })
        });
        let utterance = &mut all[at];
        let (words, starts) = words::with_sentences(source.text, quote);
        // After the comma of `“…,” she said, “…”` the sentence goes on.
        let goes_on = before.is_none()
            && utterance
                .quotes
                .last()
                .is_some_and(|&before| !quotes[before].span.of(source.text).ends_with(['.', '?', '!', '…']));
        let first = utterance.words.len();
        for start in starts.into_iter().filter(|&start| start > 0 || !goes_on || first == 0) {
            begin_unit(&mut utterance.units, first + start);
        }
        utterance.words.extend(words);
        utterance.speaker = utterance.speaker.or_else(|| source.analysis.speaker(number));
        utterance.quotes.push(number);
        utterance.ends.push(utterance.words.len());
        close_unit(utterance);
    }
    all.retain(|utterance| !utterance.words.is_empty());
    for utterance in &mut all {
        utterance.units = tiles(&utterance.units, utterance.words.len());
    }
    all
}

/// Whether a quotation of whole sentences goes on after the tag of the one before it: the same speaker, in the same
/// paragraph, with nothing between but who says it.
fn follows(source: &Source<'_>, before: usize, number: usize) -> bool {
    let [one, other] = [before, number].map(|quote| &source.analysis.quotes[quote]);
    let direct = one.kind == QuoteKind::Direct && other.kind == QuoteKind::Direct;
    let between = Span { start: one.outer.end, end: other.outer.start };
    if !direct
        || other.cue.is_some()
        || between.start > between.end
        || one.cue.is_none_or(|cue| cue.span.start < between.start)
    {
        return false;
    }
    let text = between.of(source.text);
    let speaker = source.analysis.speaker(number);
    text.len() <= LONGEST_TAG
        && !text.contains(['\n', '\u{2029}'])
        && speaker.is_some()
        && source.analysis.speaker(before) == speaker
        && sentences::split(source.text, &tokenize(source.text, between, Lexicon::shared())).len() == 1
}

/// The unit before ends where the next begins.
fn begin_unit(units: &mut Vec<Range<usize>>, start: usize) {
    if let Some(last) = units.last_mut() {
        last.end = start;
    }
    units.push(start..start);
}

fn close_unit(utterance: &mut Utterance) {
    if let Some(last) = utterance.units.last_mut() {
        last.end = utterance.words.len();
    }
}

/// Units of a fair length that tile the words, from sentences.
fn tiles(sentences: &[Range<usize>], words: usize) -> Vec<Range<usize>> {
    let mut units: Vec<Range<usize>> = Vec::with_capacity(sentences.len());
    let mut at = 0;
    for sentence in sentences {
        let end = sentence.end.clamp(at, words);
        match units.last_mut() {
            Some(before) if end - at < FEWEST || before.len() < FEWEST => before.end = end,
            _ => units.push(at..end),
        }
        at = end;
    }
    units
        .into_iter()
        .flat_map(|unit| unit.clone().step_by(MOST).map(move |start| start..unit.end.min(start + MOST)))
        .collect()
}
