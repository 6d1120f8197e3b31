//! A description with what belongs to it: `aides` of *aides to Ann Lee*, `a person close` of *a person close to the talks*.
//!
//! A nominal ends at its head; what follows tells whose aides they are, and readers want to see it.

use super::draft::Scene;
use crate::document::Document;
use crate::lexicon::Classes;
use crate::phrases::UnitKind;
use crate::text::Span;
use crate::tokens::TokenKind;

/// How many phrases a description is followed over.
const PHRASES: usize = 3;
/// How many tokens after its head it reaches at most.
const REACH: usize = 14;
/// How many mentions after it may hold the end of it.
const NEAR: usize = 12;

/// Prepositions that belong to the noun before them wherever it stands.
const CLOSE: &[&str] = &["of", "for", "to", "from", "with", "by"];
/// Prepositions that do so where no verb of speech stands before the noun: `officials in Oslo said`.
const LOOSE: &[&str] = &["in", "at", "on", "behind", "near", "inside", "about"];
/// Participles and adjectives that stand between a noun and its preposition and are no verb of the sentence.
const JOINED: &[&str] = &[
    "based",
    "briefed",
    "close",
    "commissioned",
    "conducted",
    "familiar",
    "involved",
    "obtained",
    "sponsored",
];

/// The span of a description from its first word to the end of what belongs to it.
pub(super) fn whole(scene: &Scene<'_, '_>, mention: usize) -> Span {
    let before = scene.document.token_at(scene.mentions[mention].span.start).checked_sub(1);
    let unit = before.map(|token| scene.document.units.partition_point(|u| u.tokens.end as usize <= token));
    let after_cue =
        unit.and_then(|unit| scene.document.units.get(unit)).is_some_and(|u| u.kind == UnitKind::SpeechVerb);
    reach(scene, mention, !after_cue)
}

/// The first token after a description and all that may belong to it: `her friend at the office`, whatever stands before.
pub(super) fn followed(scene: &Scene<'_, '_>, mention: usize) -> usize {
    scene.document.token_at(reach(scene, mention, true).end.saturating_sub(1)) + 1
}

fn reach(scene: &Scene<'_, '_>, mention: usize, loose: bool) -> Span {
    let m = &scene.mentions[mention];
    let document = scene.document;
    let head = document.token_at(m.head.start);
    let end = end(document, head, loose);
    // A name that the end would cut in two is taken whole.
    let cut = document.tokens.get(end - 1).map_or(m.span.end, |t| t.span.end).max(m.span.end);
    let named = scene.mentions[mention + 1..]
        .iter()
        .take(NEAR)
        .find(|other| other.span.start < cut && cut < other.span.end)
        .map_or(cut, |other| other.span.end);
    Span { start: m.span.start, end: named }
}

/// The first token after what belongs to the description whose head is token `head`.
fn end(document: &Document<'_>, head: usize, loose: bool) -> usize {
    let unit = document.units.partition_point(|u| u.tokens.end as usize <= head);
    let sentence = document.tokens.get(head).map(|t| document.sentence_at(t.span.start));
    let last = sentence
        .and_then(|at| document.sentences.get(at))
        .map_or(head + 1, |sentence| sentence.tokens.end as usize)
        .min(head + REACH);
    let mut end = head + 1;
    let mut next = unit + 1;
    for _ in 0..PHRASES {
        let mut at = next;
        if document.units.get(at).is_some_and(|u| joins(document, u.tokens.start as usize)) {
            at += 1;
        }
        let [link, phrase] = document.units.get(at..at + 2).unwrap_or_default() else { break };
        let word = document.word(link.tokens.start as usize);
        let is = |list: &[&str]| list.iter().any(|known| word.eq_ignore_ascii_case(known));
        if link.kind != UnitKind::Preposition || !(is(CLOSE) || (loose && is(LOOSE))) {
            break;
        }
        let (start, stop) = (phrase.tokens.start as usize, phrase.tokens.end as usize);
        if phrase.kind != UnitKind::Phrase || tells_when_or_how(document, phrase.head as usize) || stop > last
        {
            break;
        }
        let owner = document.tokens[stop - 1].kind == TokenKind::Possessive && stop - 1 > start;
        end = stop - usize::from(owner);
        next = at + 2;
    }
    end
}

fn joins(document: &Document<'_>, token: usize) -> bool {
    JOINED.iter().any(|word| document.is(token, word))
}

/// `on Tuesday`, `in a statement`: of the saying, not of who says it.
fn tells_when_or_how(document: &Document<'_>, head: usize) -> bool {
    let told = Classes::TIME_NOUN.with(Classes::WEEKDAY).with(Classes::MONTH).with(Classes::SPEECH_NOUN);
    let token = document.tokens.get(head);
    token.is_none_or(|t| t.classes.has(told))
        || ["interview", "conference", "reporters"].iter().any(|w| document.is(head, w))
}
