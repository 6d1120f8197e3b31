//! What the text says that people are: titles before names, appositions, `is a …`.

use super::draft::{Draft, Scene};
use super::position::Position;
use super::role::{Role, is_honorific};
use super::roles::Roles;
use super::rules;
use super::whole::followed;
use crate::document::Document;
use crate::lexicon::Classes;
use crate::lexicon::country::{Country, country};
use crate::lexicon::role::kinds;
use crate::mentions::{EntityKind, Form, Number};
use crate::phrases::UnitKind;
use crate::rule::Rule;
use crate::text::Lower;
use crate::tokens::TokenKind;
use std::ops::Range;

/// How many mentions around a name are looked at.
const NEAR: usize = 12;
/// How many words a title has at most.
const TITLE: usize = 12;

/// Reads every role off the text and links the nominals that stand in apposition.
pub(super) fn collect(scene: &Scene<'_, '_>, places: &[Position], draft: &mut Draft) -> Roles {
    let mut roles = Roles::default();
    for (mention, m) in scene.of_form(Form::Name) {
        if m.kind != EntityKind::Person || m.number == Number::Plural {
            continue;
        }
        let Some(group) = draft.group(mention) else { continue };
        title(scene, places, draft, &mut roles, group, mention);
        if let Some(state) = spoken_for(scene, places[mention].after) {
            roles.serve(group, state);
        }
        for (nominal, rule) in beside(scene, places, mention) {
            if draft.links[nominal].is_none() && fits(scene, draft, &roles, group, nominal) {
                draft.join(scene, nominal, group, Some(mention), rule);
                let tokens = description(scene, places, nominal);
                roles.add(scene, group, nominal, tokens);
            }
        }
    }
    roles
}

/// The title before a name, and the state that owns it: `Norway’s President Ann Lee`. Descriptions within it are
/// the same person.
fn title(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &mut Draft,
    roles: &mut Roles,
    group: usize,
    mention: usize,
) {
    let document = scene.document;
    let name = document.token_at(scene.mentions[mention].span.start);
    let mut start = title_start(scene, places[mention].first, name);
    // A body that the phrase cuts in two belongs to the title: `State Department spokeswoman`.
    let body = (mention.saturating_sub(NEAR)..mention).find(|&m| {
        scene.mentions[m].form == Form::Name && places[m].first < start && start < places[m].after
    });
    start = body.map_or(start, |m| places[m].first);
    while start < name && (is_honorific(document.word(start)) || is_article(document.word(start))) {
        start += 1;
    }
    let mut end = name;
    while end > start
        && (is_honorific(document.word(end - 1)) || document.tokens[end - 1].kind == TokenKind::Mark)
    {
        end -= 1;
    }
    if start >= end {
        return;
    }
    for (other, place) in places.iter().enumerate().take(mention + 3).skip(mention.saturating_sub(NEAR)) {
        let inside = place.first + 1 >= start && place.after <= name && place.after > start;
        if inside && scene.mentions[other].form == Form::Nominal && draft.links[other].is_none() {
            draft.join(scene, other, group, Some(mention), &rules::APPOSITION);
        }
    }
    roles.add(scene, group, mention, start..end);
    let owner = start.checked_sub(2).filter(|_| document.tokens[start - 1].kind == TokenKind::Possessive);
    let state = owner.and_then(|at| {
        let two = at.checked_sub(1).map(|before| format!("{} {}", document.word(before), document.word(at)));
        two.and_then(|two| country(&two)).or_else(|| country(document.word(at)))
    });
    if let Some((state, _)) = state {
        roles.of_state(group, state);
    }
    if let (Some((state, _)), Some(known)) = (state, roles.of.get_mut(&group)) {
        for (role, _) in known.iter_mut().filter(|(role, at)| *at == mention && role.nation.is_none()) {
            role.nation = Some(state);
        }
    }
}

/// `Ann Lee spoke for Norway`, `Ann Lee, representing Norway`: the state that somebody's office is of.
fn spoken_for(scene: &Scene<'_, '_>, after: usize) -> Option<Country> {
    let document = scene.document;
    let verb = after + usize::from(document.is(after, ","));
    let state = match document.word(verb) {
        "represented" | "representing" => verb + 1,
        "spoke" | "speaking" | "speaks" if document.is(verb + 1, "for") => verb + 2,
        _ => return None,
    };
    let state = state + usize::from(document.is(state, "the"));
    let two = || country(&format!("{} {}", document.word(state), document.word(state + 1)));
    two().or_else(|| country(document.word(state))).map(|(state, _)| state)
}

/// Where the title of a name begins: its extent, or the noun phrase around it if that names a role.
fn title_start(scene: &Scene<'_, '_>, first: usize, name: usize) -> usize {
    let document = scene.document;
    let holds = |token: usize| {
        let unit = document.units.partition_point(|u| (u.tokens.end as usize) <= token);
        document
            .units
            .get(unit)
            .filter(|u| u.kind == UnitKind::Phrase && u.tokens.start as usize <= token)
            .map(|_| unit)
    };
    // `former secretary of state Ann Lee`: the words of the office may look like a verb.
    let office = |length: usize| {
        let start = name.checked_sub(length)?;
        let words: Vec<String> = (start..name).map(|t| document.word(t).lower()).collect();
        (document.is(start + 1, "of") && !kinds(&words.join(" ")).is_empty()).then(|| holds(start))?
    };
    if let Some(unit) = office(3).or_else(|| office(4)) {
        return document.units[unit].tokens.start as usize;
    }
    let Some(unit) = holds(name) else { return first };
    let mut start = document.units[unit].tokens.start as usize;
    // `Secretary of State Ann Lee`: the phrase before `of` belongs to it.
    if let Some(before) = unit.checked_sub(2)
        && document.is(document.units[unit - 1].tokens.start as usize, "of")
    {
        let head = document.units[before].head as usize;
        let office = format!("{} of {}", document.word(head), document.word(start)).lower();
        let title = document.tokens[head].is_capitalized() && !kinds(&document.word(head).lower()).is_empty();
        if title || !kinds(&office).is_empty() {
            start = document.units[before].tokens.start as usize;
        }
    }
    let cut = (start..name).rev().find(|&t| {
        matches!(document.tokens[t].kind, TokenKind::Possessive)
            || (document.tokens[t].kind == TokenKind::Mark && document.word(t) != "-")
    });
    let start = cut.map_or(start, |t| t + 1).max(name.saturating_sub(TITLE));
    if start >= first {
        return first;
    }
    let words: Vec<&str> = (start..name).map(|t| document.word(t)).collect();
    let known = Role::read(&words).last().is_some_and(|role| {
        !role.kinds.is_empty() && words.get(role.at.end).is_none_or(|next| *next == "of")
    });
    if known { start } else { first }
}

fn is_article(word: &str) -> bool {
    matches!(word, "the" | "The" | "a" | "an" | "A" | "An")
}

/// The tokens of a nominal without its determiner: `Norwegian foreign minister`.
pub(super) fn description(scene: &Scene<'_, '_>, places: &[Position], nominal: usize) -> Range<usize> {
    let document = scene.document;
    let mut start = places[nominal].first;
    let end = places[nominal].after;
    let head = document.token_at(scene.mentions[nominal].head.start);
    let determiner = |word: &str| {
        matches!(
            word.to_ascii_lowercase().as_str(),
            "the"
                | "a"
                | "an"
                | "this"
                | "that"
                | "these"
                | "those"
                | "his"
                | "her"
                | "its"
                | "their"
                | "my"
                | "our"
                | "your"
                | "another"
                | "one"
                | "some"
                | "any"
                | "each"
                | "every"
        )
    };
    while start < end && start < head && determiner(document.word(start)) {
        start += 1;
    }
    // `Norway’s president` keeps its state; `Ann Lee’s adviser` is an adviser.
    if let Some(owner) =
        (start..head.min(end)).rev().find(|&t| document.tokens[t].kind == TokenKind::Possessive)
    {
        let state = owner > start && country(document.word(owner - 1)).is_some();
        if !state {
            start = owner + 1;
        }
    }
    start..end + office(document, head.max(start), end)
}

/// How many tokens after a description belong to the name of its office: two for `secretary` in *secretary of state*.
fn office(document: &Document<'_>, head: usize, end: usize) -> usize {
    if !document.is(end, "of") {
        return 0;
    }
    let named = |length: usize| {
        let words: Vec<String> = (head..end + length).map(|t| document.word(t).lower()).collect();
        !kinds(&words.join(" ")).is_empty()
    };
    [3, 2].into_iter().find(|&length| named(length)).unwrap_or(0)
}

/// The nominals that stand beside a name and say who that is.
fn beside(scene: &Scene<'_, '_>, places: &[Position], mention: usize) -> Vec<(usize, &'static Rule)> {
    let document = scene.document;
    let place = &places[mention];
    let mut found = Vec::new();
    let one_sentence = |other: usize| places[other].sentence == place.sentence;
    let person = |other: usize| {
        let m = &scene.mentions[other];
        m.form == Form::Nominal
            && m.kind == EntityKind::Person
            && m.number != Number::Plural
            && one_sentence(other)
            && (places[other].speaks
                || scene.head_is(other, Classes::ROLE_NOUN.with(Classes::PERSON_NOUN).with(Classes::ROLE)))
    };
    let ends_clause = |token: usize| {
        let follows = document.tokens.get(token);
        follows.is_none_or(|t| t.kind == TokenKind::Mark) || !is_and(document.word(token))
    };
    // `Ann Lee, the foreign minister, …` and `Ann Lee is the foreign minister`.
    for other in mention + 1..(mention + NEAR).min(places.len()) {
        if !person(other) {
            continue;
        }
        let gap = place.after..places[other].first;
        if gap.len() == 1 && document.is(gap.start, ",") {
            let next = places[other].after;
            // Not in a list: `Ann Lee, the minister and Bob Day`; nor another's title: `the Star of Bob, Speaker Ann Lee`.
            let titles = name_begins(scene, other, followed(scene, other));
            if titles {
                break;
            }
            if ends_clause(next) || !name_follows(scene, places, other, next + 1) {
                found.push((other, &rules::APPOSITION));
            }
        } else if is_being(scene, gap) {
            found.push((other, &rules::COPULA));
        }
        break;
    }
    // `the foreign minister, Ann Lee, …`, `the envoy to Oslo, Ann Lee, …` and `her adviser Ann Lee`.
    for other in (mention.saturating_sub(NEAR)..mention).rev() {
        if !person(other) || places[other].after > place.first {
            continue;
        }
        let gap = places[other].after..place.first;
        let end = followed(scene, other);
        let comma = [gap.start, end].iter().any(|&end| end + 1 == gap.end && document.is(end, ","));
        let listed = comma && is_and(document.word(place.after));
        if (comma || gap.is_empty() && !quantified(scene, other)) && !listed {
            found.push((other, &rules::APPOSITION));
        }
        break;
    }
    found
}

fn is_and(word: &str) -> bool {
    matches!(word, "and" | "or" | "&")
}

/// Whether a name with its titles begins at a token, or ends what is read up to it.
fn name_begins(scene: &Scene<'_, '_>, from: usize, token: usize) -> bool {
    (from + 1..(from + NEAR).min(scene.mentions.len())).map(|m| &scene.mentions[m]).any(|m| {
        let (start, end) =
            (scene.document.token_at(m.extent.start), scene.document.token_at(m.span.end - 1) + 1);
        m.form == Form::Name && m.kind == EntityKind::Person && (start == token || end == token)
    })
}

/// Whether a mention by name begins at a token.
fn name_follows(scene: &Scene<'_, '_>, places: &[Position], from: usize, token: usize) -> bool {
    (from + 1..(from + NEAR).min(places.len()))
        .any(|m| places[m].first == token && scene.mentions[m].form == Form::Name)
}

/// `one official`, `an official` before a name is no apposition without a comma: the name is another's.
fn quantified(scene: &Scene<'_, '_>, nominal: usize) -> bool {
    let first = scene.words(nominal).split(' ').next().unwrap_or("");
    matches!(
        first.to_ascii_lowercase().as_str(),
        "one" | "each" | "every" | "any" | "no" | "some" | "another"
    )
}

/// `is`, `was`, `who is`, `became`.
fn is_being(scene: &Scene<'_, '_>, gap: Range<usize>) -> bool {
    let verb = |word: &str| matches!(word, "is" | "was" | "became" | "remains");
    let words: Vec<&str> = gap.take(4).map(|t| scene.document.word(t)).filter(|w| *w != ",").collect();
    match words[..] {
        [one] => verb(one),
        ["who", two] => verb(two),
        _ => false,
    }
}

/// Whether a nominal beside a name may be of its group: genders and states must agree.
fn fits(scene: &Scene<'_, '_>, draft: &Draft, roles: &Roles, group: usize, nominal: usize) -> bool {
    use crate::mentions::Gender;
    let (gender, known) = (scene.mentions[nominal].gender, draft.groups[group].gender());
    if gender != Gender::Unknown && known != Gender::Unknown && gender != known {
        return false;
    }
    let words: Vec<&str> = scene.words(nominal).split(' ').collect();
    let said = Role::read(&words).into_iter().find_map(|role| role.nation.map(|nation| (role, nation)));
    let Some((role, nation)) = said else { return true };
    // Another state is a contradiction only within one role.
    roles.of.get(&group).is_none_or(|known| {
        !known.iter().any(|(other, _)| other.head == role.head && other.nation.is_some_and(|n| n != nation))
    })
}
