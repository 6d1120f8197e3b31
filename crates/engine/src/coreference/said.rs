//! What is said or written speaks for whoever said it: *his remarks*, *a study by Harbour College*, *the statement*.
//!
//! A thing is no speaker. Its owner is, or the author who is named with it, or whoever issued it a few sentences before.

use super::draft::{Draft, Scene};
use super::position::{Part, Position};
use crate::lexicon::Classes;
use crate::lexicon::spelling::plain;
use crate::mentions::{EntityKind, Form, Number};
use crate::quick::Map;

/// Over how many sentences `the statement` remembers who issued it.
const MEMORY: usize = 8;
/// How many mentions before or within a thing are looked at.
const NEAR: usize = 10;

/// Verbs that say who made a thing: `The board issued a statement.`
const ISSUED: &[&str] = &[
    "delivered",
    "distributed",
    "issued",
    "made",
    "posted",
    "published",
    "put",
    "released",
    "sent",
    "shared",
    "tweeted",
    "wrote",
];

/// Things that bear the name of the body that made them: `an Oxford poll`.
const BEARING: &[&str] = &[
    "analysis",
    "editorial",
    "index",
    "poll",
    "polls",
    "projection",
    "report",
    "reports",
    "statement",
    "study",
    "survey",
    "surveys",
];

/// Who speaks in which sentence, and who issued what.
pub(super) struct Things {
    /// By sentence: the last mention that speaks there.
    speakers: Map<usize, usize>,
    /// By head word: the author's mention, and at which step.
    issued: Map<String, (usize, usize)>,
}

impl Things {
    /// Knows whoever speaks.
    pub(super) fn new(places: &[Position]) -> Self {
        let speaks = places.iter().enumerate().filter(|(_, place)| place.speaks);
        let speakers = speaks.map(|(mention, place)| (place.sentence, mention)).collect();
        Self { speakers, issued: Map::default() }
    }

    /// Takes note of a description; if it is a thing that speaks, the mention of its author.
    pub(super) fn author(
        &mut self,
        scene: &Scene<'_, '_>,
        places: &[Position],
        draft: &Draft,
        mention: usize,
    ) -> Option<usize> {
        if !scene.head_is(mention, Classes::SPEECH_NOUN.with(Classes::DOCUMENT_NOUN)) {
            return None;
        }
        let head = plain(scene.mentions[mention].head.of(scene.document.text));
        let place = &places[mention];
        let own = owner(scene, places, draft, mention).or_else(|| by(scene, places, draft, mention));
        if !place.speaks {
            let issuer = own.or_else(|| self.issuer(scene, places, draft, mention));
            if let Some(issuer) = issuer {
                self.issued.insert(head, (issuer, place.step));
            }
            return None;
        }
        let known = || {
            let first = scene.words(mention).split(' ').next().unwrap_or("");
            let points = matches!(first.to_ascii_lowercase().as_str(), "the" | "this" | "that");
            let (author, step) = self.issued.get(&head).copied().filter(|_| points)?;
            (step + MEMORY >= place.step).then_some(author)
        };
        own.or_else(|| bearing(scene, draft, mention, &head)).or_else(known)
    }

    /// `Ann Lee said in a statement`, `The board issued a statement`.
    fn issuer(
        &self,
        scene: &Scene<'_, '_>,
        places: &[Position],
        draft: &Draft,
        mention: usize,
    ) -> Option<usize> {
        let place = &places[mention];
        let document = scene.document;
        let before = place.first.checked_sub(1)?;
        let issuer = if document.is(before, "in") || document.is(before, "on") {
            self.speakers.get(&place.sentence).copied()?
        } else if ISSUED.iter().any(|verb| document.is(before, verb)) {
            (mention.saturating_sub(NEAR)..mention)
                .rev()
                .take_while(|&m| places[m].sentence == place.sentence)
                .find(|&m| places[m].part == Part::Subject && draft.group(m).is_some())?
        } else {
            return None;
        };
        acts(scene, draft, issuer).then_some(issuer)
    }
}

/// Whether a mention is of somebody who can be an author.
fn acts(scene: &Scene<'_, '_>, draft: &Draft, mention: usize) -> bool {
    let known = draft.group(mention).map(|group| draft.groups[group].kind);
    matches!(known, Some(EntityKind::Person | EntityKind::Organization))
        && !scene.head_is(mention, Classes::DOCUMENT_NOUN)
}

/// The owner within a description: `His` in *His remarks*, `Ann Lee` in *Ann Lee’s remarks*.
pub(super) fn owner(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    mention: usize,
) -> Option<usize> {
    let span = scene.mentions[mention].span;
    (mention + 1..(mention + NEAR).min(places.len()))
        .take_while(|&m| scene.mentions[m].span.start < span.end)
        .filter(|&m| scene.mentions[m].extent.start == span.start && span.contains(scene.mentions[m].span))
        .find(|&m| places[m].part == Part::Owner && draft.group(m).is_some())
}

/// The author behind the head: `a study by Harbour College`, `a letter from Ann Lee`.
fn by(scene: &Scene<'_, '_>, places: &[Position], draft: &Draft, mention: usize) -> Option<usize> {
    let document = scene.document;
    let link = document.token_at(scene.mentions[mention].head.end.saturating_sub(1)) + 1;
    if !(document.is(link, "by") || document.is(link, "from")) {
        return None;
    }
    let first = link + 1 + usize::from(document.is(link + 1, "the"));
    (mention + 1..(mention + NEAR).min(places.len()))
        .find(|&m| scene.mentions[m].form == Form::Name && (link + 1..=first).contains(&places[m].first))
        .filter(|&m| scene.mentions[m].number != Number::Plural && acts(scene, draft, m))
}

/// The body right before the head: `an Oxford Institute poll`.
fn bearing(scene: &Scene<'_, '_>, draft: &Draft, mention: usize, head: &str) -> Option<usize> {
    let m = &scene.mentions[mention];
    BEARING.contains(&head).then_some(())?;
    (mention + 1..(mention + NEAR).min(scene.mentions.len()))
        .take_while(|&other| scene.mentions[other].span.start < m.span.end)
        .find(|&other| {
            let name = &scene.mentions[other];
            name.form == Form::Name
                && name.kind == EntityKind::Organization
                && name.span.end <= m.head.start
                && m.head.start - name.span.end <= 1
                && draft.group(other).is_some()
        })
}
