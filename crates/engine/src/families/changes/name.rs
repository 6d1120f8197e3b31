//! Another name, or a name for what the other version calls otherwise: *Moscow* for *the Russians*.

use super::Block;
use crate::families::align::kin::{Relative, is_one_state, is_seat};
use crate::families::align::reading::{Atom, Kind};
use crate::lexicon::{Classes, Lexicon};

/// The most nouns that stand for a name.
const LONGEST: usize = 4;

pub(super) fn holds(block: &Block<'_>) -> bool {
    let [base, own] = block.count(Kind::Name);
    if base + own == 0 || !block.is_replaced() {
        return false;
    }
    let sides = [block.base, block.own];
    if sides.iter().any(|side| !is_phrase(side)) {
        return false;
    }
    if base > 0 && own > 0 {
        // *US troops* and *American troops* name the same in the same way.
        let [one, other] = block.without(|atom| atom.form == "the");
        return !matches!((&one[..], &other[..]), ([one], [other]) if is_adjective(one.atom, other.atom));
    }
    let named = sides[usize::from(own > 0)];
    let other = sides[usize::from(base > 0)];
    // A day is called *yesterday*, and who is meant by *he* is said, without another name being given.
    let day = named.iter().all(|one| one.atom.kind != Kind::Name || is_day(one.atom));
    let pronoun = other.iter().all(|one| one.atom.kind == Kind::Pronoun);
    let noun = other.iter().any(|one| matches!(one.atom.kind, Kind::Content | Kind::Pronoun));
    !day && noun && !(pronoun && block.is_reported()) && block.enclosed
}

/// Whether words can be a name with what belongs to it.
fn is_phrase(side: &[Relative<'_>]) -> bool {
    let content = side.iter().filter(|one| one.atom.is_content()).count();
    let fits =
        |atom: &Atom| matches!(atom.kind, Kind::Name | Kind::Content | Kind::Pronoun) || is_link(&atom.form);
    content <= LONGEST && side.iter().all(|one| fits(one.atom))
}

fn is_link(form: &str) -> bool {
    matches!(form, "the" | "of" | "and" | "'s" | "a" | "both" | "'")
}

fn is_adjective(one: &Atom, other: &Atom) -> bool {
    let plural = |atom: &Atom| atom.form.ends_with('s');
    is_one_state(one, other) && !is_seat(one) && !is_seat(other) && !plural(one) && !plural(other)
}

fn is_day(atom: &Atom) -> bool {
    Lexicon::shared().classes(&atom.form).has(Classes::WEEKDAY.with(Classes::MONTH))
}
