//! *should* for *could*, *must* for *will*; in the reporter's words *will* becomes *would* without a change of sense.

use super::{Block, are_forms};
use crate::families::align::reading::{Atom, Kind};

pub(super) fn holds(block: &Block<'_>) -> bool {
    let [base, own] = modals(block);
    if base == own || base.is_empty() && own.is_empty() || is_shift(block) {
        return false;
    }
    let [no, not] = block.count(Kind::Negation);
    if no != not || !block.is_replaced() && !block.enclosed {
        return false;
    }
    // *will* alone is a matter of time.
    if [&base, &own].into_iter().all(|side| side.iter().all(|modal| matches!(*modal, "will" | "shall")))
        && (base.is_empty() || own.is_empty())
    {
        return false;
    }
    are_forms(&block.without(is_helper))
}

/// The modals of both sides.
pub(super) fn modals<'b>(block: &'b Block<'_>) -> [Vec<&'b str>; 2] {
    [block.base, block.own].map(|side| {
        let modals = side.iter().filter(|one| one.atom.kind == Kind::Modal);
        modals.map(|one| &*one.atom.form).collect()
    })
}

/// Whether the modals differ as direct and reported speech do.
pub(super) fn is_shift(block: &Block<'_>) -> bool {
    let [base, own] = modals(block);
    let pair = |one: &str, other: &str| {
        matches!((one, other), ("will" | "shall", "would" | "should") | ("can", "could") | ("may", "might"))
    };
    // The reporter's words have the past form.
    base.len() == own.len()
        && base.iter().zip(&own).any(|(one, other)| one != other)
        && base.iter().zip(&own).all(|(one, other)| {
            one == other || block.reported.1 && pair(one, other) || block.reported.0 && pair(other, one)
        })
}

/// Verbs that stand with a modal or for one: *have to*, *need to*, *able to*.
fn is_helper(atom: &Atom) -> bool {
    matches!(atom.kind, Kind::Modal | Kind::Auxiliary)
        || matches!(&*atom.form, "to" | "need" | "needs" | "able" | "going" | "supposed" | "gotta" | "not")
}
