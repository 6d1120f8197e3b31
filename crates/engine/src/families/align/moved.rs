//! Words that stand in another place: the same run, left out here and put in there.

use super::aside::Aside;
use super::reading::{Atom, Reading};
use super::skeleton::Run;

/// Nouns, verbs, names that a run must have to be told as moved.
const LEAST: usize = 2;

/// Words of a run that has only one of them: *in the end*.
const PHRASE: usize = 3;

/// Places of one word that are tried.
const TRIES: usize = 8;

/// Runs of words that `common` does not have and that both versions do, in the order of the base; they do not overlap.
pub(super) fn find(base: &Reading, own: &Reading, common: &[Run], aside: &Aside) -> Vec<Run> {
    let (a, b) = (&base.atoms[..], &own.atoms[..]);
    let free = |aside: &[bool]| aside.iter().map(|aside| !aside).collect::<Vec<_>>();
    let (mut a_free, mut b_free) = (free(&aside.base), free(&aside.own));
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
            && (content(&a[run.base..run.base + run.len]) >= LEAST || run.len >= PHRASE)
        {
            a_free[run.base..run.base + run.len].fill(false);
            b_free[run.own..run.own + run.len].fill(false);
            found.push(run);
        }
    }
    found
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
