//! What differs in a family: as chips, and as one plain sentence.

use super::print::Print;
use crate::words;
use crate::words::compare::{self as w, Outlets};
use sayso_engine::families::align::{Change, Row};

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bit {
    /// The words.
    pub words: String,
    /// Whether they are printed words, and stand out.
    pub strong: bool,
}

/// Words of the page.
pub fn plain(words: impl Into<String>) -> Bit {
    Bit { words: words.into(), strong: false }
}

/// Words of a report.
pub fn strong(words: impl Into<String>) -> Bit {
    Bit { words: words.into(), strong: true }
}

/// A change, named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name, with the words that changed where they are few.
    pub label: String,
    /// Whether the sense may move.
    pub alert: bool,
}

/// A version, as a sentence speaks of it.
pub(super) struct Told<'a> {
    /// What it is called.
    pub name: String,
    /// Its words.
    pub print: Print<'a>,
    /// How many words it has.
    pub length: usize,
    /// How it differs.
    pub row: &'a Row,
}

/// The chip of a change.
pub(super) fn tag(base: &Print<'_>, own: &Print<'_>, change: &Change) -> Tag {
    let label = w::tag(change.class, &base.short(change.base.clone()), &own.short(change.own.clone()));
    Tag { label, alert: change.class.may_alter_sense() }
}

/// The chips of a version, each once.
pub(super) fn tags(base: &Print<'_>, own: &Print<'_>, row: &Row) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    for change in &row.changes {
        let tag = tag(base, own, change);
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// After so many reports the others are counted.
const MOST: usize = 4;

/// What sums a family up; the first version is the longest.
pub(super) fn sum_up(versions: &[Told<'_>]) -> Vec<Bit> {
    let [base, others @ ..] = versions else { return Vec::new() };
    if others.iter().all(|other| other.row.changes.is_empty()) {
        return vec![plain(w::all_same(versions.len()))];
    }
    let mut bits;
    if others.iter().all(|other| other.length < base.length) {
        let printed = |word: usize| others.iter().any(|other| prints(other.row, word));
        let more = (0..base.length).filter(|word| !printed(*word));
        bits = vec![plain(w::keeps(&base.name, more.map(|word| base.print.count(word..word + 1)).sum()))];
        bits.push(plain(" "));
    } else {
        bits = vec![plain(w::against(&base.name)), plain(" ")];
    }
    let mut clauses: Vec<(Vec<String>, &Told<'_>)> = Vec::new();
    for other in others {
        match clauses.iter_mut().find(|(_, first)| does(base, first, &[]) == does(base, other, &[])) {
            Some((names, _)) => names.push(other.name.clone()),
            None => clauses.push((vec![other.name.clone()], other)),
        }
    }
    let more = clauses.len().saturating_sub(MOST);
    for (at, (names, first)) in clauses.iter().take(MOST).enumerate() {
        if at > 0 {
            bits.push(plain("; "));
        }
        bits.extend(told(&does(base, first, names)));
    }
    bits.push(plain(if more == 0 { ".".to_owned() } else { w::and_more(more) }));
    bits
}

/// What outlets do with the gravest change of a version, their names first.
fn does(base: &Told<'_>, own: &Told<'_>, names: &[String]) -> String {
    let outlets = Outlets(&words::list(names), names.len());
    match own.row.changes.iter().min_by_key(|change| change.class) {
        None => w::prints_the_same(outlets.0, outlets.1),
        Some(change) => {
            let (was, now) = (base.print.short(change.base.clone()), own.print.short(change.own.clone()));
            w::does(change.class, &was, &now, base.print.count(change.base.clone()), outlets)
        }
    }
}

/// A sentence as bits, by the signs around what is strong.
fn told(sentence: &str) -> Vec<Bit> {
    let pieces = sentence.split(w::STRONG).enumerate().filter(|(_, words)| !words.is_empty());
    pieces.map(|(at, words)| if at % 2 == 0 { plain(words) } else { strong(words) }).collect()
}

/// Whether a version prints something for a word of the longest.
fn prints(row: &Row, word: usize) -> bool {
    row.stretches.iter().any(|stretch| stretch.base.contains(&word) && !stretch.own.is_empty())
}
