//! Whose words a quotation is: quote → source mention, with the cue, the reason and a confidence.

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
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// The rule of a quotation for which no other rule finds a source.
pub const UNKNOWN: Rule = Rule { name: "unknown", gloss: "Nobody is named as the speaker near these words." };

/// One attribution for each quote, in the same order.
pub fn attribute(_document: &Document<'_>, _mentions: &[Mention], quotes: &[Quote]) -> Vec<Attribution> {
    quotes.iter().map(|_| Attribution { source: None, cue: None, rule: &UNKNOWN, confidence: 0.0 }).collect()
}
