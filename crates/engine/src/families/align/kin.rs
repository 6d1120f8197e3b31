//! How two words that stand for one another are related.

use super::reading::{Atom, Kind};
use crate::lexicon::country::Naming;
use crate::lexicon::spelling::fold;

/// How two words are related, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::families) enum Kin {
    /// The same in another spelling.
    Same,
    /// Forms of one word, two modals, two numbers, two names of one state: one stands for the other.
    Close,
    /// Words of one sort.
    Near,
    /// A word for another sort of word.
    Other,
    /// They do not stand for one another.
    None,
}

impl Kin {
    /// What a pair gains.
    pub(in crate::families) fn gain(self) -> i32 {
        match self {
            Self::Same => 8,
            Self::Close => 6,
            Self::Near => 2,
            Self::Other => 0,
            Self::None => -6,
        }
    }
}

/// An atom with what is asked of it again and again.
pub(in crate::families) struct Relative<'a> {
    pub(in crate::families) atom: &'a Atom,
    stem: String,
    /// The word without *un-*, *in-*, *non-*, if it has one.
    positive: Option<String>,
    folded: String,
}

impl<'a> Relative<'a> {
    pub(in crate::families) fn new(atom: &'a Atom) -> Self {
        let folded = if atom.capital { fold(&atom.form) } else { String::new() };
        let positive = positive(&atom.form).map(crate::lexicon::forms::stem);
        Self { atom, stem: atom.stem(), positive, folded }
    }

    /// How it is related to another.
    pub(in crate::families) fn to(&self, other: &Self) -> Kin {
        let (a, b) = (self.atom, other.atom);
        if a.key == b.key || is_clitic(&a.form, &b.form) || is_clitic(&b.form, &a.form) {
            return Kin::Same;
        }
        let one = |kind| a.kind == kind && b.kind == kind;
        if a.capital && b.capital {
            if self.folded == other.folded && !self.folded.is_empty() {
                return Kin::Same;
            }
            if let (Some((x, _)), Some((y, _))) = (a.country, b.country)
                && x == y
            {
                return Kin::Close;
            }
        }
        if one(Kind::Modal)
            || one(Kind::Number)
            || one(Kind::Pronoun)
            || one(Kind::Name)
            || one(Kind::Negation)
        {
            return Kin::Close;
        }
        if self.stem == other.stem
            || self.positive.as_ref() == Some(&other.stem)
            || other.positive.as_ref() == Some(&self.stem)
        {
            return Kin::Close;
        }
        let verb = |kind| matches!(kind, Kind::Auxiliary | Kind::Modal);
        let small = |kind| matches!(kind, Kind::Function | Kind::Number | Kind::Pronoun | Kind::Negation);
        if a.bracketed || b.bracketed {
            // Brackets mostly stand for a pronoun.
            let pronoun = a.kind == Kind::Pronoun || b.kind == Kind::Pronoun;
            return if pronoun { Kin::Near } else { Kin::Other };
        }
        match (a.kind, b.kind) {
            (Kind::Content, Kind::Content) => Kin::Near,
            (x, y) if x == y || verb(x) && verb(y) => Kin::Near,
            (Kind::Name, Kind::Pronoun | Kind::Content) | (Kind::Pronoun | Kind::Content, Kind::Name) => {
                Kin::Near
            }
            (Kind::Negation, _) | (_, Kind::Negation) => {
                let other = if a.kind == Kind::Negation { b } else { a };
                if is_positive(&other.form) { Kin::Near } else { Kin::None }
            }
            (Kind::Content, kind) | (kind, Kind::Content) if !matches!(kind, Kind::Modal | Kind::Number) => {
                Kin::Other
            }
            (x, y) if small(x) && small(y) => Kin::Other,
            _ => Kin::None,
        }
    }

    /// Whether the two are a word and its opposite: *likely*, *unlikely*.
    pub(in crate::families) fn is_opposite(&self, other: &Self) -> bool {
        self.positive.as_ref() == Some(&other.stem) || other.positive.as_ref() == Some(&self.stem)
    }

    /// Whether the two are forms of one word.
    pub(in crate::families) fn is_form(&self, other: &Self) -> bool {
        self.stem == other.stem
    }
}

/// Whether two name one state, by whatever name.
pub(in crate::families) fn is_one_state(a: &Atom, b: &Atom) -> bool {
    matches!((a.country, b.country), (Some((x, _)), Some((y, _))) if x == y)
}

/// Whether one names a state by its seat.
pub(in crate::families) fn is_seat(atom: &Atom) -> bool {
    matches!(atom.country, Some((_, Naming::Seat)))
}

/// Whether a word can stand where a negation was: *always* for *never*, *everyone* for *nobody*.
fn is_positive(form: &str) -> bool {
    matches!(
        form,
        "always"
            | "a"
            | "any"
            | "some"
            | "every"
            | "the"
            | "all"
            | "everybody"
            | "everyone"
            | "somebody"
            | "someone"
            | "anybody"
            | "anyone"
            | "everything"
            | "something"
            | "anything"
            | "both"
            | "either"
            | "or"
            | "with"
            | "often"
            | "still"
            | "really"
            | "indeed"
            | "#1000"
    )
}

/// `’s` is *is*, *has* or *us*; `’d` is *had* or *would*.
fn is_clitic(short: &str, long: &str) -> bool {
    match short {
        "'s" => matches!(long, "is" | "has" | "us"),
        "'d" => matches!(long, "had" | "would"),
        _ => false,
    }
}

/// The word without a prefix that turns it round, if enough is left.
fn positive(form: &str) -> Option<&str> {
    let prefixes = ["un", "in", "im", "ir", "il", "dis", "non"];
    let rest = prefixes.iter().find_map(|prefix| form.strip_prefix(prefix))?;
    (rest.len() >= 4 && rest.is_ascii()).then_some(rest)
}
