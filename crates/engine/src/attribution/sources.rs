//! From the phrase that speaks to the mention that stands for it.

use crate::document::Document;
use crate::mentions::{Form, Mention, MentionId};
use crate::quotes::frame::Frame;
use crate::text::Span;

/// The mentions of a document, ready to be asked for by phrase.
pub(super) struct Sources<'a, 'd, 't> {
    document: &'d Document<'t>,
    mentions: &'a [Mention],
}

impl<'a, 'd, 't> Sources<'a, 'd, 't> {
    /// `mentions` stand in order of their start.
    pub(super) fn new(document: &'d Document<'t>, mentions: &'a [Mention]) -> Self {
        Self { document, mentions }
    }

    /// The mention that a phrase's head belongs to: its name if a name is its head, else the description.
    pub(super) fn mention(&self, frame: &Frame<'_, '_>, item: usize) -> Option<MentionId> {
        let unit = frame.unit(item)?;
        let tokens = &self.document.tokens;
        let head = tokens.get(unit.head as usize)?.span;
        let span = tokens[unit.tokens.start as usize].span.cover(tokens[unit.tokens.end as usize - 1].span);
        self.best(head, span)
    }

    /// The mention that the phrase at `span` belongs to, as [`Sources::mention`].
    pub(super) fn mention_of(&self, span: Span) -> Option<MentionId> {
        let (units, tokens) = (&self.document.units, &self.document.tokens);
        let unit = units.partition_point(|u| tokens[u.tokens.end as usize - 1].span.end <= span.start);
        self.best(tokens.get(units.get(unit)?.head as usize)?.span, span)
    }

    /// The mention that a single token belongs to.
    pub(super) fn mention_at(&self, token: usize) -> Option<MentionId> {
        let head = self.document.tokens.get(token)?.span;
        self.best(head, head)
    }

    /// The mention of the word `head` within the phrase `span`.
    fn best(&self, head: Span, span: Span) -> Option<MentionId> {
        // Mentions that hold the head and start in the phrase, or a little before it.
        // A title may stand before its name: `Secretary of State Ann Lee`.
        let reach = head.start.saturating_add(80);
        let end = self.mentions.partition_point(|m| m.span.start <= reach);
        let near = self.mentions[..end].iter().enumerate().rev().take(40);
        let holds = near.filter(|(_, m)| m.extent.overlaps(head));
        let best = holds.max_by_key(|(_, m)| {
            let name = m.form == Form::Name && (ends_with(m.span, head) || !m.span.overlaps(head));
            let inside = span.contains(m.span);
            (name, inside, m.form != Form::Name, std::cmp::Reverse(m.span.len()))
        });
        best.map(|(index, _)| MentionId(u32::try_from(index).unwrap_or(u32::MAX)))
    }
}

fn ends_with(span: Span, head: Span) -> bool {
    span.end == head.end
}
