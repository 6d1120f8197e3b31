//! *he* for *I*, *their* for *our*, and the verb that goes with it: *has* for *have*.

use super::Block;
use super::tense::is_plural;
use crate::families::align::kin::Kin;
use crate::families::align::reading::{Atom, Kind};

pub(super) fn holds(block: &Block<'_>) -> bool {
    if block.base.len() != block.own.len() {
        return is_named(block);
    }
    let mut changed = false;
    for (one, other) in block.base.iter().zip(block.own) {
        let (a, b) = (one.atom, other.atom);
        let pronouns = a.kind == Kind::Pronoun && b.kind == Kind::Pronoun;
        if pronouns && person(&a.form) != person(&b.form) || agrees(a, b) {
            changed = true;
        } else if is_plural(a, b) && a.form != b.form {
            // *he wants* for *I want*.
            let (Some(before), Some(own)) = block.before else { return false };
            if changed || before.kind == Kind::Pronoun && own.key != before.key {
                changed = true;
            } else {
                return false;
            }
        } else if one.to(other) != Kin::Same {
            return is_named(block);
        }
    }
    changed
}

/// Whether the reporter says who is meant by a pronoun.
fn is_named(block: &Block<'_>) -> bool {
    let only =
        |side: &[super::Relative<'_>], kind| !side.is_empty() && side.iter().all(|one| one.atom.kind == kind);
    let named = |side: &[super::Relative<'_>]| {
        side.iter().any(|one| one.atom.kind == Kind::Name)
            && side.iter().all(|one| one.atom.kind == Kind::Name || matches!(&*one.atom.form, "the" | "'s"))
    };
    block.is_reported()
        && (only(block.base, Kind::Pronoun) && named(block.own)
            || named(block.base) && only(block.own, Kind::Pronoun))
}

/// Whether verbs alone differ, and only as person and number of their subject ask for.
pub(super) fn is_agreement(block: &Block<'_>) -> bool {
    block.base.len() == block.own.len()
        && block
            .base
            .iter()
            .zip(block.own)
            .all(|(one, other)| agrees(one.atom, other.atom) || one.to(other) == Kin::Same)
}

/// *has* and *have*, *was* and *were*.
pub(super) fn agrees(one: &Atom, other: &Atom) -> bool {
    let group = |form: &str| match form {
        "am" | "is" | "are" => 1,
        "was" | "were" => 2,
        "has" | "have" => 3,
        "do" | "does" => 4,
        _ => 0,
    };
    one.kind == Kind::Auxiliary
        && one.key != other.key
        && group(&one.form) != 0
        && group(&one.form) == group(&other.form)
}

/// Who a pronoun stands for.
fn person(form: &str) -> u8 {
    match form {
        "i" | "me" | "my" | "mine" | "myself" => 1,
        "we" | "us" | "our" | "ours" | "ourselves" => 2,
        "you" | "your" | "yours" | "yourself" | "yourselves" => 3,
        "he" | "him" | "his" | "himself" => 4,
        "she" | "her" | "hers" | "herself" => 5,
        "it" | "its" | "itself" => 6,
        _ => 7,
    }
}
