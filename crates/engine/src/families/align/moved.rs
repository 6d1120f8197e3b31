//! Words that stand in another place: the same run, left out here and put in there.

use super::reading::{Atom, Kind, Reading};
use super::skeleton::Run;

/// Places of one word that are tried.
const TRIES: usize = 8;

/// Runs of words that `common` does not have and that both versions do, in the order of the base; they do not overlap.
pub(super) fn find(base: &Reading, own: &Reading, common: &[Run], aside: &[bool]) -> Vec<Run> {
    let (a, b) = (&base.atoms[..], &own.atoms[..]);
    let mut a_free: Vec<bool> = a.iter().map(|atom| !atom.bracketed).collect();
    let mut b_free: Vec<bool> = b.iter().zip(aside).map(|(atom, aside)| !atom.bracketed && !aside).collect();
    for run in common {
        a_free[run.base..run.base + run.len].fill(false);
        b_free[run.own..run.own + run.len].fill(false);
    }
    // What is free in `own`, by key and place.
    let mut places: Vec<(u64, usize)> = b
        .iter()
        .enumerate()
        .filter(|(at, atom)| b_free[*at] && atom.is_content())
        .map(|(at, atom)| (atom.key, at))
        .collect();
    if places.is_empty() {
        return Vec::new();
    }
    places.sort_unstable();
    let mut found = Vec::new();
    for at in 0..a.len() {
        if !a_free[at] || !a[at].is_content() {
            continue;
        }
        let first = places.partition_point(|(key, _)| *key < a[at].key);
        let same = places[first..].iter().take(TRIES).take_while(|(key, _)| *key == a[at].key);
        let best = same
            .filter(|(_, place)| b_free[*place])
            .map(|(_, place)| extend(a, b, &a_free, &b_free, at, *place))
            .max_by_key(|run| content(&a[run.base..run.base + run.len]));
        if let Some(run) = best
            && is_telling(&a[run.base..run.base + run.len])
        {
            a_free[run.base..run.base + run.len].fill(false);
            b_free[run.own..run.own + run.len].fill(false);
            found.push(run);
        }
    }
    found
}

/// Whether a run is long enough to be told as moved: two nouns, verbs or names; or one in a phrase, as in *into account*.
fn is_telling(atoms: &[Atom]) -> bool {
    let article =
        |atom: &Atom| matches!(&*atom.form, "the" | "a" | "of" | "and" | "'s") || atom.kind != Kind::Function;
    match content(atoms) {
        0 => false,
        1 => atoms.len() > 2 || atoms.len() == 2 && !article(&atoms[0]),
        _ => true,
    }
}

fn content(atoms: &[Atom]) -> usize {
    atoms.iter().filter(|atom| atom.is_content()).count()
}

/// The longest run of the same free words around a pair. What comes before it is free of content, or it had been found.
fn extend(a: &[Atom], b: &[Atom], a_free: &[bool], b_free: &[bool], base: usize, own: usize) -> Run {
    let same = |i: usize, j: usize| a_free[i] && b_free[j] && a[i].key == b[j].key;
    let before = (1..=base.min(own)).take_while(|step| same(base - step, own - step)).count();
    let rest = (a.len() - base).min(b.len() - own);
    let after = (1..rest).take_while(|step| same(base + step, own + step)).count();
    Run { base: base - before, own: own - before, len: before + 1 + after }
}
