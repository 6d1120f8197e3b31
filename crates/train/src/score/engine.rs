//! What the engine finds, in the scorers' terms.

use super::quotes::Found;
use super::words::Range;
use crate::data::names::{Labelled, type_name};
use sayso_engine::mentions::{Form, Mention};
use sayso_engine::text::{Offsets, Span};
use sayso_engine::{Analysis, analyze};

/// One text, read by the engine.
pub(crate) struct Reading<'t> {
    analysis: Analysis,
    offsets: Offsets<'t>,
}

impl<'t> Reading<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { analysis: analyze(text), offsets: Offsets::new(text) }
    }

    fn range(&self, span: Span) -> Range {
        (self.offsets.code_points(span.start) as usize, self.offsets.code_points(span.end) as usize)
    }

    /// The quotations, each with its speaker.
    pub(crate) fn quotes(&self) -> Vec<Found> {
        let analysis = &self.analysis;
        let found = analysis.quotes.iter().zip(&analysis.attributions).enumerate();
        found
            .map(|(index, (quote, attribution))| {
                let mention = attribution.source.and_then(|m| analysis.mentions.get(m.index()));
                let entity = analysis.speaker(index);
                Found {
                    span: self.range(quote.span),
                    speaker: mention.map(|m| self.range(m.span)),
                    speaker_name: entity.map(|id| analysis.entities[id.index()].name.clone()),
                    confidence: attribution.confidence,
                    reason: attribution.rule.name,
                }
            })
            .collect()
    }

    /// The names in the text, flat.
    pub(crate) fn names(&self) -> Vec<Labelled> {
        let analysis = &self.analysis;
        let of = |kind, mention: &Mention| {
            let (start, end) = self.range(mention.span);
            Labelled { start, end, kind: type_name(kind).to_owned(), fine: None }
        };
        let entities = analysis.entities.iter().flat_map(|entity| {
            let mentions = entity.mentions.iter().filter_map(|m| analysis.mentions.get(m.index()));
            mentions.filter(|m| m.form == Form::Name).map(move |m| (entity.kind, m))
        });
        entities.map(|(kind, mention)| of(kind, mention)).collect()
    }

    /// The name of whoever the mention at `range` refers to; a mention there overlaps it, the longest first.
    pub(crate) fn name_at(&self, (start, end): Range) -> Option<&str> {
        let analysis = &self.analysis;
        let overlap = |mention: &Mention| {
            let (s, e) = self.range(mention.span);
            e.min(end).saturating_sub(s.max(start))
        };
        let found = analysis.mentions.iter().zip(&analysis.links).filter(|(m, _)| overlap(m) > 0);
        let (_, link) = found.max_by_key(|(m, _)| overlap(m))?;
        link.as_ref().map(|link| analysis.entities[link.entity.index()].name.as_str())
    }
}
