//! Whose words a quotation is: quote → source mention, with the cue, the reason and a confidence.
//!
//! A table of sieves, in falling precision, looks at the quotation's own sentence (`sieves.rs`, `turns.rs`); what they leave open
//! may be inherited from a neighbouring quotation (`inherit.rs`). What nobody claims stays *Unknown*.

mod inherit;
mod sieves;
mod sources;
mod turns;

use crate::document::Document;
use crate::mentions::{Mention, MentionId};
use crate::quotes::clause::{Clause, REACH};
use crate::quotes::frame::Frame;
use crate::quotes::{Quote, QuoteKind, marks};
use crate::rule::Rule;
use crate::text::Span;
use sieves::{Place, SIEVES};

/// The source of one quotation.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The mention that is reported as speaking; `None` is *Unknown*, which is better than a wrong one.
    pub source: Option<MentionId>,
    /// The word or phrase that reports: `said`, `according to`, a colon.
    pub cue: Option<Span>,
    /// The rule that decided.
    pub rule: &'static Rule,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// The rule of a quotation for which no other rule finds a source.
pub const UNKNOWN: Rule = Rule { name: "unknown", gloss: "Nobody is named as the speaker near these words." };

impl Attribution {
    fn unknown() -> Self {
        Self { source: None, cue: None, rule: &UNKNOWN, confidence: 0.0 }
    }
}

/// One attribution for each quote, in the same order.
pub fn attribute(document: &Document<'_>, mentions: &[Mention], quotes: &[Quote]) -> Vec<Attribution> {
    let marked = marks::pair(document);
    let frame = Frame::new(document, &marked);
    let sources = sources::Sources::new(document, mentions);
    let place_of = |quote: &Quote| {
        let first = quote.marked.first()?;
        let stretch = marked.binary_search_by_key(&first.start, |m| m.inner.start).ok()?;
        let item = frame.item_of[stretch];
        let sentence = frame.sentences.get(frame.sentence_of[stretch])?;
        let range = sentence.start.max(item.saturating_sub(REACH))..sentence.end.min(item + REACH);
        Some(Place {
            clause: Clause { frame: &frame, range },
            item,
            sentence,
            number: frame.sentence_of[stretch],
            marked: marked[stretch],
        })
    };
    let sieved = |quote: &Quote| {
        let place = place_of(quote)?;
        SIEVES.iter().find_map(|sieve| {
            let found = (sieve.find)(&place)?;
            let source = match found.token {
                Some(token) => sources.mention_at(token),
                None => sources.mention(&frame, found.source),
            }?;
            let cue = found.cue.and_then(|cue| frame.span(cue));
            Some(Attribution { source: Some(source), cue, rule: &sieve.rule, confidence: sieve.confidence })
        })
    };
    let governed = |quote: &Quote| {
        let (cue, source) = (quote.cue?.span, quote.source?);
        let rule = if source.start < cue.start { &sieves::REPORTS } else { &sieves::REPORTED_BY };
        let source = sources.mention_of(source)?;
        let confidence = sieves::REPORTED_CONFIDENCE;
        Some(Attribution { source: Some(source), cue: Some(cue), rule, confidence })
    };
    let mut attributions: Vec<Attribution> = quotes
        .iter()
        .map(|quote| {
            let found = if quote.kind == QuoteKind::Indirect { governed(quote) } else { sieved(quote) };
            found.unwrap_or_else(Attribution::unknown)
        })
        .collect();
    inherit::inherit(&frame, &marked, quotes, &mut attributions);
    attributions
}

#[cfg(test)]
mod tests;
