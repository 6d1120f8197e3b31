//! What the rules are surer of than the tagger: people whom it passes over, names that small words or hyphens tie, and where a
//! body's name ends before a role.

use super::{Rules, collect, label};
use crate::document::Document;
use crate::lexicon::spelling::fold;
use crate::lexicon::{Classes, Lexicon};
use crate::mentions::EntityKind;
use crate::quick::Set;
use std::ops::Range;

/// Mends the labels of a document's tokens.
pub(super) fn mend(document: &Document<'_>, rules: &Rules, labels: &mut [u8]) {
    for ((label, rule), decide) in labels.iter_mut().zip(&rules.labels).zip(&rules.decide) {
        if *decide {
            *label = *rule;
        }
    }
    let named = collect(&rules.labels);
    for tied in named.iter().filter(|name| is_tied(document, &name.tokens)) {
        let tokens = tied.tokens.clone();
        let inside = |at: usize| labels.get(at).is_some_and(|&label| label::is_inside(usize::from(label)));
        let apart = !inside(tokens.start) && !inside(tokens.end);
        if tied.kind == EntityKind::Person || tied.kind != EntityKind::Misc && apart {
            labels[tokens.clone()].copy_from_slice(&rules.labels[tokens.clone()]);
            // What went on after it is no name by itself.
            let rest = labels[tokens.end..].iter_mut();
            rest.take_while(|label| label::is_inside(usize::from(**label))).for_each(|label| *label = 0);
        }
    }
    let found = collect(labels);
    let lasts =
        last_names(document, found.iter().filter(|n| n.kind == EntityKind::Person).map(|n| &n.tokens));
    for person in named.into_iter().filter(|name| name.kind == EntityKind::Person) {
        let tokens = person.tokens;
        let free = labels[tokens.clone()].iter().all(|&label| usize::from(label) == label::OUTSIDE);
        let known = || lasts.contains(&fold(document.word(tokens.end - 1)));
        if free && (tokens.len() > 1 || known()) {
            labels[tokens.clone()].copy_from_slice(&rules.labels[tokens]);
        }
    }
    for name in found.into_iter().filter(|name| name.kind == EntityKind::Organization) {
        if let Some(end) = before_role(document, &name.tokens) {
            labels[end..name.tokens.end].fill(0);
        }
    }
}

/// Whether a small word or a hyphen ties a name: `Karim bin Walid`, `Al-Mareena`, `Ministry of Trade`.
fn is_tied(document: &Document<'_>, name: &Range<usize>) -> bool {
    let particle = |at: usize| {
        let token = document.tokens[at];
        token.classes.has(Classes::NAME_PARTICLE) && !token.is_capitalized()
    };
    let hyphen = |at: usize| document.word(at) == "-" && !document.tokens[at].spaced;
    let body = |at: usize| {
        document.word(at) == "of" && document.tokens[at - 1].classes.has(Classes::ORGANIZATION_HEAD)
    };
    name.clone().skip(1).any(|at| particle(at) || hyphen(at) || body(at))
}

/// The last words of people's full names, in one spelling for all.
fn last_names<'n>(document: &Document<'_>, names: impl Iterator<Item = &'n Range<usize>>) -> Set<String> {
    names.filter(|name| name.len() > 1).map(|name| fold(document.word(name.end - 1))).collect()
}

/// Where the name of a body ends that runs on into somebody's role: `White House | National Security Adviser`.
fn before_role(document: &Document<'_>, name: &Range<usize>) -> Option<usize> {
    let tokens = &document.tokens;
    let role = |at: usize| tokens.get(at).is_some_and(|t| t.is_capitalized() && t.classes.has(Classes::ROLE));
    let modifier = |at: usize| tokens[at].classes.has(Classes::ROLE_MODIFIER.with(Classes::ROLE));
    if !role(name.end) || !modifier(name.end - 1) {
        return None;
    }
    let whole = |end: usize| {
        let span = tokens[name.start].span.cover(tokens[end - 1].span);
        let known = Lexicon::shared().phrase(span.of(document.text));
        known.has(Classes::ORGANIZATION.with(Classes::COUNTRY)) && (end..name.end).all(modifier)
    };
    (name.start + 1..name.end).rev().find(|&end| whole(end))
}
