//! What a change is: an ordered table of small rules, one file a phenomenon.
//!
//! A rule looks at words of the longest version and the words that stand for them in another, and says whether they are a
//! change of its class. Where none holds, they are one word for another, words left out or put in, or said otherwise.

mod modal;
mod name;
mod negation;
mod number;
mod person;
mod tense;
mod word;

use super::align::kin::{Kin, Relative};
use super::align::reading::{Atom, Kind};
use super::class::Class;

/// Words that stand for one another, none of them the same on both sides.
pub(super) struct Block<'a> {
    /// Those of the longest version.
    pub(super) base: &'a [Relative<'a>],
    /// Those of this version.
    pub(super) own: &'a [Relative<'a>],
    /// Whether some are the reporter's words, in the longest version and in this one: there *I will* becomes *he would*.
    pub(super) reported: (bool, bool),
    /// The word before, in the longest version and in this one.
    pub(super) before: (Option<&'a Atom>, Option<&'a Atom>),
    /// Whether the neighbours before and after are in both versions: then the words are no part of a longer cut.
    pub(super) enclosed: bool,
}

/// Whether words are a change of a class.
type Holds = fn(&Block<'_>) -> bool;

/// The rules, the gravest class first.
const RULES: &[(Class, Holds)] = &[
    (Class::Negation, negation::holds),
    (Class::Modal, modal::holds),
    (Class::Number, number::holds),
    (Class::Name, name::holds),
    (Class::Tense, tense::holds),
    (Class::Person, person::holds),
    (Class::Word, word::holds),
];

/// The class of a change, if a rule knows it.
pub(super) fn name(block: &Block<'_>) -> Option<Class> {
    RULES.iter().find(|(_, holds)| holds(block)).map(|(class, _)| *class)
}

impl Block<'_> {
    /// Whether some are the reporter's words.
    fn is_reported(&self) -> bool {
        self.reported.0 || self.reported.1
    }

    /// Whether both versions have words here.
    fn is_replaced(&self) -> bool {
        !self.base.is_empty() && !self.own.is_empty()
    }

    /// The words of both sides without those that `drop` names.
    fn without(&self, drop: impl Fn(&Atom) -> bool) -> [Vec<&Relative<'_>>; 2] {
        [self.base, self.own].map(|side| side.iter().filter(|one| !drop(one.atom)).collect())
    }

    /// How many words of a kind both sides have.
    fn count(&self, kind: Kind) -> [usize; 2] {
        [self.base, self.own].map(|side| side.iter().filter(|one| one.atom.kind == kind).count())
    }
}

/// Whether both are the same words, in forms that may differ.
fn are_forms(sides: &[Vec<&Relative<'_>>; 2]) -> bool {
    let [base, own] = sides;
    base.len() == own.len()
        && base.iter().zip(own).all(|(one, other)| one.to(other) == Kin::Same || one.is_form(other))
}
