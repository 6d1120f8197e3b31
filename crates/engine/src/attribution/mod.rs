//! Whose words a quotation is: quote → source mention, with the cue, the reason and a confidence.
//!
//! A table of sieves, in falling precision, looks at the quotation's own sentence (`sieves.rs`, `turns.rs`). Those that are
//! always right decide; all others are features, beside many (`features.rs`), of a trained choice between the mentions
//! around (`ground.rs`, `ranker.rs`), which also knows who spoke before. What nobody fits stays *Unknown*.

mod features;
mod ground;
mod inherit;
pub mod ranker;
mod reasons;
mod sieves;
mod sources;
mod turns;

use crate::document::Document;
use crate::mentions::{Mention, MentionId};
use crate::quotes::Quote;
use crate::rule::Rule;
use crate::text::Span;

/// The source of one quotation.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The mention that is reported as speaking; `None` is *Unknown*, which is better than a wrong one.
    pub source: Option<MentionId>,
    /// The word or phrase that reports: `said`, `according to`, a colon.
    pub cue: Option<Span>,
    /// The rule that decided.
    pub rule: &'static Rule,
    /// What else told for the source, the strongest first: phrases that go on after its name.
    pub facts: Vec<&'static Rule>,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// The rule of a quotation for which no other rule finds a source.
pub const UNKNOWN: Rule = Rule { name: "unknown", gloss: "Nobody is named as the speaker near these words." };

/// How far an attribution can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It can be taken as it is.
    Sure,
    /// *Probably.*
    Probable,
    /// Nobody is told.
    Unknown,
}

/// The confidence from which on an attribution is sure: of those above it 97.0 % are right, of those between it and
/// [`PROBABLE`] 65 % (PolNeAR’s training part, cross-validated: `sayso-train speakers calibration --crossed`).
pub const SURE: f32 = 0.85;
/// The confidence below which nobody is told: of those below it 5 % were right.
pub const PROBABLE: f32 = 0.1;

impl Attribution {
    /// How far it can be relied on.
    pub fn certainty(&self) -> Certainty {
        match self.source {
            None => Certainty::Unknown,
            Some(_) if self.confidence >= SURE => Certainty::Sure,
            Some(_) => Certainty::Probable,
        }
    }

    fn unknown() -> Self {
        Self { source: None, cue: None, rule: &UNKNOWN, facts: Vec::new(), confidence: 0.0 }
    }
}

/// The rule of a quotation whose source the ranker found where no rule names it.
pub static RANKED: Rule = Rule {
    name: "ranked",
    gloss: "Of those who are named around the words, “{source}” fits best: {facts}.",
};

/// Every rule that an attribution may have.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let found = [&sieves::REPORTS, &sieves::REPORTED_BY, &RANKED, &UNKNOWN];
    sieves::SIEVES.iter().map(|sieve| &sieve.rule).chain(inherit::RULES).chain(found)
}

/// One attribution for each quote, in the same order.
pub fn attribute(document: &Document<'_>, mentions: &[Mention], quotes: &[Quote]) -> Vec<Attribution> {
    let sources = sources::Sources::new(document, mentions);
    let mut attributions: Vec<Attribution> =
        quotes.iter().map(|quote| governed(&sources, quote).unwrap_or_else(Attribution::unknown)).collect();
    let weights = ranker::weights();
    ranker::walk(document, mentions, quotes, &mut |choice| {
        let (best, share) = choice.best(weights)?;
        // That the words are said at all, and by this speaker.
        let confidence = quotes[choice.quote].said * share;
        if confidence >= PROBABLE {
            let source = Some(choice.candidates[best]);
            let (rule, facts) = choice.reason(best, weights);
            let cue = choice.cue(best);
            attributions[choice.quote] = Attribution { source, cue, rule, facts, confidence };
        }
        Some(best)
    });
    attributions
}

/// The source that was found together with the words.
fn governed(sources: &sources::Sources<'_, '_, '_>, quote: &Quote) -> Option<Attribution> {
    let (cue, source) = (quote.cue?.span, quote.source?);
    Some(Attribution {
        source: Some(sources.mention_of(source)?),
        cue: Some(cue),
        rule: if source.start < cue.start { &sieves::REPORTS } else { &sieves::REPORTED_BY },
        facts: Vec::new(),
        confidence: sieves::REPORTED_CONFIDENCE,
    })
}

#[cfg(test)]
mod tests;
