//! What the edits of two versions make of one another.

use super::edit::{Version, Word};
use super::statement::Kind;
use sayso_engine::families::class::Class;
use std::collections::HashMap;

/// A difference between two versions that is known, since it was made.
#[derive(Clone, Debug)]
pub struct Gold {
    /// What it is.
    pub class: Class,
    /// What it may as well be called.
    pub or: &'static [Class],
    /// What else may be said of the same words, though it is not enough.
    pub also: &'static [Class],
    /// The words that differ, or that the difference stands at.
    pub ids: Vec<usize>,
}

/// What may be said of the reporter's own words as well; but what the reporter has is not left out.
const OUTSIDE: &[Class] = &[
    Class::Negation,
    Class::Modal,
    Class::Number,
    Class::Name,
    Class::Reworded,
    Class::Word,
    Class::Added,
    Class::Moved,
    Class::Tense,
    Class::Person,
    Class::Bracket,
    Class::Punctuation,
];

/// The differences of `own` from the longer `base`.
pub(super) fn between(base: &Version, own: &Version) -> Vec<Gold> {
    let one = |class, also, ids| Gold { class, or: &[], also, ids };
    if base.reworded != own.reworded {
        let ids = base.words.iter().chain(&own.words).map(|word| word.id).collect();
        return vec![one(Class::Reworded, &Class::ALL as &[Class], ids)];
    }
    let of_base: HashMap<usize, &Word> = base.words.iter().map(|word| (word.id, word)).collect();
    let of_own: HashMap<usize, &Word> = own.words.iter().map(|word| (word.id, word)).collect();
    let mut gold = Vec::new();
    for word in &own.words {
        let Some(before) = of_base.get(&word.id) else { continue };
        // What the reporter makes of it in other words is no print of it.
        if word.meaning != before.meaning && word.outside == before.outside {
            gold.push(one(changed(before, word), &[], vec![word.id]));
        }
        let next = |version: &Version| {
            let at = version.words.iter().position(|other| other.id == word.id)?;
            version.words.get(at + 1).map(|next| next.id)
        };
        let seen = !word.closes && !before.closes && next(base) == next(own);
        if word.repunctuated != before.repunctuated && seen {
            gold.push(one(Class::Punctuation, &[], vec![word.id]));
        }
    }
    let differs = |of: fn(&Word) -> bool| -> Vec<usize> {
        let differs = |word: &&Word| of_base.get(&word.id).is_some_and(|before| of(before) != of(word));
        own.words.iter().filter(differs).map(|word| word.id).collect()
    };
    let moved = differs(|word| word.moved);
    if !moved.is_empty() {
        let also = &[Class::CutStart, Class::CutMiddle, Class::CutEnd, Class::Added];
        gold.push(one(Class::Moved, also, turned(base, own, &moved)));
    }
    let mut split = differs(|word| word.outside);
    // What the reporter puts in among his own words is no word put into the statement.
    let reporters = |word: &Word| word.outside && !of_base.contains_key(&word.id);
    if !split.is_empty() {
        split.extend(own.words.iter().filter(|word| reporters(word)).map(|word| word.id));
    }
    if !split.is_empty() {
        gold.push(one(Class::Split, OUTSIDE, split));
    }
    left_out(base, &of_own, &mut gold);
    for run in own
        .words
        .chunk_by(|a, b| of_base.contains_key(&a.id) == of_base.contains_key(&b.id) && a.put_in == b.put_in)
    {
        if !of_base.contains_key(&run[0].id) && (run[0].put_in != Some(Class::Added) || !reporters(&run[0])) {
            let ids = run.iter().map(|word| word.id).collect();
            gold.push(match run[0].put_in {
                Some(class @ (Class::Negation | Class::Bracket)) => one(class, &[], ids),
                // Where the longest has an ellipsis, this one has the words.
                _ if run[0].kind == Kind::Not => one(Class::Negation, &[], ids),
                _ => one(Class::Added, &[Class::EllipsisShown], ids),
            });
        }
    }
    gold
}

/// What changed places: the words that were moved, and those that they were moved past.
fn turned(base: &Version, own: &Version, moved: &[usize]) -> Vec<usize> {
    let mut ids = moved.to_vec();
    for version in [base, own] {
        let at = version.words.iter().position(|word| moved.contains(&word.id) && word.moved);
        let past = version.words[..at.unwrap_or(0)].iter().rev().take_while(|word| word.after != ".");
        ids.extend(past.map(|word| word.id));
    }
    ids
}

/// The class of one word for another.
fn changed(before: &Word, word: &Word) -> Class {
    match word.kind {
        Kind::Modal if before.meaning.ends_with(" not") != word.meaning.ends_with(" not") => Class::Negation,
        Kind::Modal => Class::Modal,
        Kind::Number => Class::Number,
        Kind::Place | Kind::Person | Kind::Body => Class::Name,
        Kind::Tense => Class::Tense,
        Kind::Pronoun => Class::Person,
        _ => Class::Word,
    }
}

/// What the base has and the other has not.
fn left_out(base: &Version, of_own: &HashMap<usize, &Word>, gold: &mut Vec<Gold>) {
    let class = |word: &Word| match word.put_in {
        Some(class @ (Class::Negation | Class::Bracket)) => Some(class),
        _ if word.kind == Kind::Not => Some(Class::Negation),
        _ => None,
    };
    let missing = |word: &Word| !of_own.contains_key(&word.id);
    let first = base.words.iter().position(|word| !missing(word));
    let last = base.words.iter().rposition(|word| !missing(word));
    let (Some(first), Some(last)) = (first, last) else { return };
    let mut at = 0;
    // A small word that goes with a whole phrase is left out with it.
    let same = |a: &Word, b: &Word| missing(a) == missing(b);
    for run in base.words.chunk_by(same) {
        let start = at;
        at += run.len();
        if !missing(&run[0]) {
            continue;
        }
        let ids: Vec<usize> = run.iter().map(|word| word.id).collect();
        if let Some(class) = run.iter().map(class).reduce(|a, b| if a == b { a } else { None }).flatten() {
            gold.push(Gold { class, or: &[], also: &[], ids });
            continue;
        }
        let cut = if start < first {
            Class::CutStart
        } else if start > last {
            Class::CutEnd
        } else {
            Class::CutMiddle
        };
        // The ellipsis stands before the word that follows.
        let next = base.words.get(at).and_then(|word| of_own.get(&word.id));
        gold.push(if next.is_some_and(|word| !word.ellipsis.is_empty()) {
            Gold {
                class: Class::EllipsisShown,
                or: &[],
                also: &[Class::CutStart, Class::CutMiddle, Class::CutEnd],
                ids,
            }
        } else if cut == Class::CutMiddle {
            Gold { class: cut, or: &[Class::EllipsisNotShown], also: &[], ids }
        } else {
            Gold { class: cut, or: &[], also: &[], ids }
        });
    }
}
