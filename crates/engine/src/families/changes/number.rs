//! Another number: *three* for *four*, *dozens* for *hundreds*. *3* and *three* are the same before any rule is asked.

use super::Block;
use crate::families::align::reading::{Atom, Kind};

pub(super) fn holds(block: &Block<'_>) -> bool {
    let [base, own] = [block.base, block.own].map(|side| {
        let numbers = side.iter().filter(|one| one.atom.kind == Kind::Number || is_amount(one.atom));
        numbers.map(|one| one.atom.key).collect::<Vec<_>>()
    });
    // Both count: *one* for *a* is no other number.
    if base.is_empty() || own.is_empty() || base == own {
        return false;
    }
    let figures = block.count(Kind::Number) != [0, 0] || base.len() == 1 && own.len() == 1;
    let counts =
        |atom: &Atom| matches!(atom.kind, Kind::Number | Kind::Function) || is_amount(atom) || is_unit(atom);
    figures && block.without(counts).iter().all(Vec::is_empty)
}

/// What a sign at a number says.
fn is_unit(atom: &Atom) -> bool {
    matches!(&*atom.form, "percent" | "dollars" | "euros" | "pounds")
}

/// Words that count without saying how much.
fn is_amount(atom: &Atom) -> bool {
    matches!(
        &*atom.form,
        "dozen"
            | "dozens"
            | "hundred"
            | "hundreds"
            | "thousand"
            | "thousands"
            | "million"
            | "millions"
            | "billion"
            | "billions"
            | "trillion"
            | "trillions"
            | "half"
            | "third"
            | "quarter"
            | "several"
            | "many"
            | "few"
            | "some"
            | "both"
            | "double"
            | "triple"
            | "twice"
            | "once"
            | "most"
            | "all"
    )
}
