//! *has begun* for *began*; *will* for *would* where the words are the reporter's.

use super::{Block, are_forms, modal, person};
use crate::families::align::reading::{Atom, Kind};

pub(super) fn holds(block: &Block<'_>) -> bool {
    let [no, not] = block.count(Kind::Negation);
    if no != not || block.count(Kind::Pronoun) != [0, 0] {
        return false;
    }
    let [base, own] = modal::modals(block);
    let future = |side: &[&str]| side.iter().all(|modal| matches!(*modal, "will" | "shall"));
    if base != own && !modal::is_shift(block) && !(future(&base) && future(&own)) {
        return false;
    }
    let rest = block.without(|atom| matches!(atom.kind, Kind::Auxiliary | Kind::Modal | Kind::Negation));
    if !are_forms(&rest) {
        return false;
    }
    if rest.iter().all(Vec::is_empty) {
        return if block.is_replaced() { !person::is_agreement(block) } else { block.enclosed };
    }
    // *talks* for *talk* alone is no other time.
    let [left, right] = &rest;
    let verbs = block.count(Kind::Auxiliary) != [0, 0] || base != own;
    verbs || left.iter().zip(right).any(|(one, other)| !is_plural(one.atom, other.atom))
}

/// Whether two forms differ in an *s* alone.
pub(super) fn is_plural(one: &Atom, other: &Atom) -> bool {
    let (short, long) =
        if one.form.len() < other.form.len() { (&one.form, &other.form) } else { (&other.form, &one.form) };
    // The past form of some verbs is the base form: *it costs*, *it cost*.
    if matches!(
        &**short,
        "cost" | "put" | "set" | "cut" | "let" | "hit" | "hurt" | "shut" | "spread" | "quit"
    ) {
        return false;
    }
    let ending = long.strip_prefix(&**short);
    matches!(ending, Some("s" | "es" | ""))
        || short.strip_suffix('y').is_some_and(|stem| long.strip_prefix(stem) == Some("ies"))
}
