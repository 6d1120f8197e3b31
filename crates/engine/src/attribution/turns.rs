//! Sieves of fixed turns of phrase: `according to Ada`, `as Ada put it`, `in Ada’s words`, `Ada’s promise to`.

use super::sieves::{Found, Place};
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::quotes::frame::Frame;
use crate::tokens::{Case, TokenKind};
use std::ops::Range;

/// `According to Ada, …`
pub(super) fn according_to(place: &Place<'_, '_, '_>) -> Option<Found> {
    let range = place.clause.range.clone();
    let found = range
        .clone()
        .filter(|&i| place.frame().is(i, "according") && place.frame().is(i + 1, "to"))
        .min_by_key(|&i| i.abs_diff(place.item))?;
    let source = (found + 2..(found + 5).min(range.end)).find(|&i| place.clause.is_noun(i))?;
    // A verb of speech between them speaks first.
    let between = if found < place.item { found + 2..place.item } else { place.item + 1..found };
    if between.clone().any(|i| place.is_say(i)) {
        return None;
    }
    Some(Found { source, token: None, cue: Some(found) })
}

/// `“…,” in Ada’s words`, `In Ada’s words, “…”`
pub(super) fn in_words(place: &Place<'_, '_, '_>) -> Option<Found> {
    let frame = place.frame();
    let words = |i: usize| ["words", "phrase"].contains(&frame.word(i)) && frame.is(i - 1, "in");
    let before = place.item.checked_sub(2).filter(|&i| place.kind(i + 1) == Some(Kind::Comma));
    let noun = [Some(place.after() + 1), before]
        .into_iter()
        .flatten()
        .find(|&i| i > place.clause.range.start && place.kind(i) == Some(Kind::Phrase) && words(i))?;
    let unit = frame.unit(noun)?;
    possessor(frame, unit.tokens.start as usize..unit.tokens.end as usize).map(|token| Found {
        source: noun,
        token: Some(token),
        cue: Some(noun),
    })
}

/// `As Ada put it: “…”`, `“…,” as Ada put it`
pub(super) fn put_it(place: &Place<'_, '_, '_>) -> Option<Found> {
    let frame = place.frame();
    let put = |i: usize| ["put", "puts"].contains(&frame.word(i)) && frame.is(i + 1, "it");
    let end = place.clause.range.end.min(place.item + 8);
    let cue = (place.clause.range.start.max(place.item.saturating_sub(8))..end).find(|&i| put(i))?;
    let introduces = cue < place.item
        && (cue + 2..place.item)
            .next_back()
            .is_some_and(|i| matches!(place.kind(i), Some(Kind::Comma | Kind::Colon)));
    let follows = cue > place.item && frame.is(place.after(), "as");
    let source = place.clause.subject(cue).filter(|_| introduces || follows)?;
    Some(Found { source, token: None, cue: Some(cue) })
}

/// `The plan, Ada said, was “…,” and the town had agreed to “…”`
pub(super) fn inserted(place: &Place<'_, '_, '_>) -> Option<Found> {
    let frame = place.frame();
    let comma = |i: usize| place.kind(i) == Some(Kind::Comma);
    (place.clause.range.start + 1..place.item).find_map(|source| {
        let verb = source + 1;
        let said = place.is_say(verb) && comma(verb + 1);
        let went_on =
            ["went", "goes"].contains(&frame.word(verb)) && frame.is(verb + 1, "on") && comma(verb + 2);
        let own = place.clause.is_noun(source) && comma(source - 1);
        (own && (said || went_on) && verb + 2 < place.item).then_some(Found {
            source,
            token: None,
            cue: Some(verb),
        })
    })
}

/// `For Ada Byrne it was a “…”`
pub(super) fn for_whom(place: &Place<'_, '_, '_>) -> Option<Found> {
    let frame = place.frame();
    let range = place.clause.range.clone();
    let it = (range.start + 2..place.item).find(|&i| {
        ["it", "this", "that"].iter().any(|w| frame.is(i, w)) && place.kind(i + 1) == Some(Kind::Auxiliary)
    })?;
    let source = if place.kind(it - 1) == Some(Kind::Comma) { it - 2 } else { it - 1 };
    let leads = range.contains(&source)
        && (range.start..source).all(|i| frame.is(i, "for") || place.kind(i) == Some(Kind::Phrase))
        && frame.is(range.start, "for");
    let named = frame.unit(source).is_some_and(|u| frame.document.tokens[u.head as usize].is_capitalized());
    let speaks = (it + 1..place.item).any(|i| place.is_speech(i));
    (leads && named && place.clause.is_noun(source) && !speaks).then_some(Found {
        source,
        token: None,
        cue: None,
    })
}

/// `“…” — Ada`
pub(super) fn signature(place: &Place<'_, '_, '_>) -> Option<Found> {
    let cue = place.item + 1;
    let source = cue + 1;
    let dash = place.kind(cue) == Some(Kind::Dash);
    let ends = matches!(place.kind(source + 1), None | Some(Kind::Stop | Kind::Comma));
    (dash && place.clause.is_noun(source) && ends && !place.frame().is_marked(source + 1)).then_some(Found {
        source,
        token: None,
        cue: Some(cue),
    })
}

/// `Ada’s promise to “…”`, `his claim that “…”`
pub(super) fn spoken_noun(place: &Place<'_, '_, '_>) -> Option<Found> {
    let frame = place.frame();
    let noun = (place.clause.range.start..place.item)
        .rev()
        .take(5)
        .find(|&i| place.kind(i) == Some(Kind::Phrase) && frame.classes(i).has(Classes::SPEECH_NOUN))?;
    let verb = (noun + 1..place.item).any(|i| matches!(place.kind(i), Some(Kind::SpeechVerb)));
    let unit = frame.unit(noun)?;
    let possessor = possessor(frame, unit.tokens.start as usize..unit.tokens.end as usize)?;
    (!verb).then_some(Found { source: noun, token: Some(possessor), cue: Some(noun) })
}

/// `“ADA: I know.”`: a label within the marks.
pub(super) fn labelled(place: &Place<'_, '_, '_>) -> Option<Found> {
    let document = place.frame().document;
    let tokens = document.tokens_in(place.marked.inner);
    let colon = tokens.clone().take(4).find(|&t| document.word(t) == ":")?;
    let name = (tokens.start..colon).all(|t| document.tokens[t].case == Case::Upper);
    (name && colon > tokens.start && colon + 1 < tokens.end).then_some(Found {
        source: place.item,
        token: Some(colon - 1),
        cue: None,
    })
}

/// The token of the phrase `tokens` that its head belongs to: `Ada` in `Ada’s words`, `his` in `his words`.
fn possessor(frame: &Frame<'_, '_>, mut tokens: Range<usize>) -> Option<usize> {
    let start = tokens.start;
    tokens.find_map(|t| {
        let mark = frame.document.tokens[t].kind == TokenKind::Possessive;
        let pronoun = ["his", "her", "their", "its"].iter().any(|w| frame.document.is(t, w));
        if mark && t > start { Some(t - 1) } else { pronoun.then_some(t) }
    })
}
