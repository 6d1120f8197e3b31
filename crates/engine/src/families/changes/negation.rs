//! *not*, *never*, *no* here and not there; *likely* and *unlikely*.

use super::{Block, Relative, are_forms, modal};
use crate::families::align::reading::{Atom, Kind};

pub(super) fn holds(block: &Block<'_>) -> bool {
    let [base, own] = [block.base, block.own].map(|side| {
        let not = side.iter().filter(|one| one.atom.kind == Kind::Negation).count();
        not + usize::from(side.iter().any(|one| is_failure(one.atom)))
    });
    // *won't* for *may* is one change; *never may* for *will* are two.
    let [left, right] = modal::modals(block);
    let contracted =
        |side: &[Relative<'_>]| matches!(side, [one, other] if one.atom.words == other.atom.words);
    if left != right && !contracted(block.base) && !contracted(block.own) {
        return false;
    }
    let rest = block.without(is_helper);
    if base % 2 == own % 2 {
        if block.count(Kind::Modal) != [0, 0] {
            return false;
        }
        // The same but for one word that is turned round.
        let [left, right] = &rest;
        let turned = left
            .iter()
            .zip(right)
            .filter(|(one, other)| one.is_opposite(other) && !one.is_form(other))
            .count();
        let others = left
            .iter()
            .zip(right)
            .filter(|(one, other)| one.is_opposite(other) || one.is_form(other))
            .count();
        return turned == 1 && left.len() == right.len() && others == left.len();
    }
    if !block.is_replaced() {
        return block.enclosed && rest.iter().all(Vec::is_empty) && block.count(Kind::Modal) == [0, 0];
    }
    // *do not want* for *want*, or *never* for *always*.
    let swapped = block.base.len() == 1 && block.own.len() == 1 && block.enclosed;
    are_forms(&rest) || swapped
}

/// Words that a negation brings along, or that it is.
fn is_helper(atom: &Atom) -> bool {
    atom.kind == Kind::Negation
        || atom.kind == Kind::Auxiliary
        || atom.kind == Kind::Modal
        || is_failure(atom)
        || matches!(&*atom.form, "any" | "longer" | "yet" | "ever" | "to" | "a")
}

/// *failed to agree* is *did not agree*.
fn is_failure(atom: &Atom) -> bool {
    matches!(&*atom.form, "fail" | "fails" | "failed" | "failing")
}
