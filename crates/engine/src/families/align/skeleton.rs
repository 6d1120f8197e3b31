//! What two versions have in common: runs of the same words in the same order.
//!
//! Myers' difference (by the library) finds it for long texts, but an edit script of least length likes to keep a lone
//! *the* inside a clause that was written anew. So only its long common runs stand as anchors; between them the best chain of common
//! words is found by their weight, where each break costs (an alignment with affine gaps: Gotoh, 1982). Runs that are
//! lighter than what is changed on both sides of them are let go (the semantic clean-up of N. Fraser's diff-match-patch),
//! and a run left out is moved to where a reader would cut: at an ellipsis, at the edge, between marks.

use super::reading::{Atom, Reading};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Atoms of both versions that are the same: `len` from `base` and from `own`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) base: usize,
    pub(super) own: usize,
    pub(super) len: usize,
}

impl Run {
    /// The atoms after it.
    pub(super) fn end(self) -> (usize, usize) {
        (self.base + self.len, self.own + self.len)
    }
}

/// The weight from which a common run of the library's difference is an anchor: some four nouns.
const ANCHOR: usize = 24;

/// The largest table, in pairs of words; beyond it the library's difference stands as it is.
const LARGEST: usize = 40_000;

/// What a break in the chain costs: two small words, or one pronoun.
const BREAK: i32 = 2;

/// How far a run left out is moved, in words.
const SLIDE: usize = 40;

/// The runs that two versions have in common, in order.
pub(super) fn find(base: &Reading, own: &Reading) -> Vec<Run> {
    let (a, b) = (&base.atoms[..], &own.atoms[..]);
    let keys = |atoms: &[Atom]| atoms.iter().map(|atom| atom.key).collect::<Vec<u64>>();
    let (a_keys, b_keys) = (keys(a), keys(b));
    let mut common: Vec<Run> = capture_diff_slices(Algorithm::Myers, &a_keys, &b_keys)
        .into_iter()
        .filter_map(|op| match op {
            DiffOp::Equal { old_index, new_index, len } => Some(Run { base: old_index, own: new_index, len }),
            _ => None,
        })
        .collect();
    if common.len() == 1 && common[0].len == a.len() && common[0].len == b.len() {
        return common;
    }
    common.push(Run { base: a.len(), own: b.len(), len: 0 });
    let weight = |run: &Run| a[run.base..run.base + run.len].iter().map(Atom::weight).sum::<usize>();
    let mut runs: Vec<Run> = Vec::with_capacity(common.len());
    let (mut from, mut first) = ((0, 0), 0);
    for (index, run) in common.iter().enumerate() {
        if run.len > 0 && weight(run) < ANCHOR {
            continue;
        }
        let size = (run.base - from.0).saturating_mul(run.own - from.1);
        if size <= LARGEST {
            chain(&a[from.0..run.base], &b[from.1..run.own], from, &mut runs);
        } else {
            for small in &common[first..index] {
                add(&mut runs, *small);
            }
        }
        add(&mut runs, *run);
        (from, first) = (run.end(), index + 1);
    }
    runs.retain(|run| run.len > 0);
    let mut runs = without_islands(&runs, a, b);
    for index in 0..=runs.len() {
        slide(&mut runs, index, base, own);
    }
    runs.retain(|run| run.len > 0);
    runs
}

/// Adds a run, joined to the last where it goes on from there.
fn add(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        Some(last) if last.end() == (run.base, run.own) => last.len += run.len,
        _ => runs.push(run),
    }
}

/// The best chain of common words of two stretches that begin at `from`.
fn chain(a: &[Atom], b: &[Atom], from: (usize, usize), runs: &mut Vec<Run>) {
    let width = b.len() + 1;
    if a.is_empty() || b.is_empty() {
        return;
    }
    // The best scores that end with a pair and with a break, a row of the table each; how they came about, all of it.
    let (mut pair, mut broken) = (vec![NEVER; width], vec![-BREAK; width]);
    (pair[0], broken[0]) = (0, NEVER);
    let (mut next_pair, mut next_broken) = (vec![NEVER; width], vec![NEVER; width]);
    let mut came = vec![0u8; (a.len() + 1) * width];
    for (j, way) in came[..width].iter_mut().enumerate() {
        *way = if j == 1 { LEFT_FROM_PAIR } else { LEFT };
    }
    for (i, one) in a.iter().enumerate() {
        next_pair[0] = NEVER;
        next_broken[0] = -BREAK;
        came[(i + 1) * width] = if i == 0 { UP_FROM_PAIR } else { UP };
        for (j, other) in b.iter().enumerate() {
            let mut way = 0;
            next_pair[j + 1] = NEVER;
            if one.key == other.key {
                let gain = i32::try_from(one.weight()).unwrap_or(0);
                // On a tie the pair goes on: longer runs.
                if pair[j] >= broken[j] {
                    way |= PAIR_FROM_PAIR;
                }
                next_pair[j + 1] = gain + pair[j].max(broken[j]);
            }
            let ways = [
                (broken[j + 1], UP),
                (next_broken[j], LEFT),
                (pair[j + 1] - BREAK, UP_FROM_PAIR),
                (next_pair[j] - BREAK, LEFT_FROM_PAIR),
            ];
            let mut best = ways[0];
            for other in &ways[1..] {
                if other.0 > best.0 {
                    best = *other;
                }
            }
            next_broken[j + 1] = best.0;
            came[(i + 1) * width + j + 1] = way | best.1;
        }
        std::mem::swap(&mut pair, &mut next_pair);
        std::mem::swap(&mut broken, &mut next_broken);
    }
    let (mut i, mut j) = (a.len(), b.len());
    let mut in_pair = pair[j] >= broken[j];
    let mut found = Vec::new();
    while i > 0 || j > 0 {
        let way = came[i * width + j];
        if in_pair {
            if i == 0 || j == 0 {
                break;
            }
            (i, j) = (i - 1, j - 1);
            found.push((i, j));
            in_pair = way & PAIR_FROM_PAIR != 0;
        } else {
            let step = way & !PAIR_FROM_PAIR;
            if matches!(step, UP | UP_FROM_PAIR) {
                i -= 1;
            } else {
                j -= 1;
            }
            in_pair = matches!(step, UP_FROM_PAIR | LEFT_FROM_PAIR);
        }
    }
    for (i, j) in found.into_iter().rev() {
        add(runs, Run { base: from.0 + i, own: from.1 + j, len: 1 });
    }
}

/// The score of what cannot be.
const NEVER: i32 = i32::MIN / 2;

/// How a score came about.
const UP: u8 = 0;
const LEFT: u8 = 1;
const UP_FROM_PAIR: u8 = 2;
const LEFT_FROM_PAIR: u8 = 3;
const PAIR_FROM_PAIR: u8 = 4;

/// The runs without those of small words alone that weigh no more than what is changed on both sides of them.
fn without_islands(runs: &[Run], a: &[Atom], b: &[Atom]) -> Vec<Run> {
    let weight = |atoms: &[Atom]| atoms.iter().map(Atom::weight).sum::<usize>();
    let mut kept: Vec<Run> = Vec::with_capacity(runs.len());
    for (index, run) in runs.iter().enumerate() {
        let start = kept.last().map_or((0, 0), |last| last.end());
        let stop = runs.get(index + 1).map_or((a.len(), b.len()), |next| (next.base, next.own));
        let (end, atoms) = (run.end(), &a[run.base..run.base + run.len]);
        let before = weight(&a[start.0..run.base]).max(weight(&b[start.1..run.own]));
        let after = weight(&a[end.0..stop.0]).max(weight(&b[end.1..stop.1]));
        let own = weight(atoms);
        let replaced = start.0 < run.base && start.1 < run.own || end.0 < stop.0 && end.1 < stop.1;
        let small = !atoms.iter().any(Atom::is_content);
        if !(small && replaced && own <= before && own <= after) {
            add(&mut kept, *run);
        }
    }
    kept
}

/// Moves what is left out, or put in, before the run `index` to where a reader would cut.
fn slide(runs: &mut [Run], index: usize, base: &Reading, own: &Reading) {
    let (a, b) = (&base.atoms, &own.atoms);
    let start = index.checked_sub(1).map_or((0, 0), |before| runs[before].end());
    let stop = runs.get(index).map_or((a.len(), b.len()), |next| (next.base, next.own));
    let cut = match (stop.0 - start.0, stop.1 - start.1) {
        (0, 0) => return,
        (_, 0) => true,
        (0, _) => false,
        _ => return,
    };
    // The side that has the words, where they begin there, and how many they are.
    let (long, from, count) =
        if cut { (a, start.0, stop.0 - start.0) } else { (b, start.1, stop.1 - start.1) };
    let left_room = index.checked_sub(1).map_or(0, |before| runs[before].len).min(SLIDE);
    let right_room = runs.get(index).map_or(0, |next| next.len).min(SLIDE);
    let same = |one: usize, other: usize| long[one].key == long[other].key;
    let left = (1..=left_room).take_while(|step| same(from - step, from + count - step)).count();
    let right = (0..right_room).take_while(|step| same(from + step, from + count + step)).count();
    if left + right == 0 {
        return;
    }
    let score = |shift: isize| {
        let at = from.saturating_add_signed(shift);
        let (side, other) = if cut { (base, own) } else { (own, base) };
        let mut score = 0;
        let place = if cut { start.1 } else { start.0 }.saturating_add_signed(shift);
        if other.gap_before(place).ellipsis {
            score += 16;
        }
        if at == 0 || at + count == long.len() {
            score += 8;
        }
        // Words in brackets are put in as one.
        if long[at..at + count].iter().all(|atom| atom.bracketed) {
            score += 16;
        }
        for edge in [at, at + count] {
            if side.gap_before(edge).is_pause() {
                score += 2;
            }
        }
        (score, -shift.abs())
    };
    let (left, right) = (isize::try_from(left).unwrap_or(0), isize::try_from(right).unwrap_or(0));
    let best = (-left..=right).max_by_key(|shift| score(*shift)).unwrap_or(0);
    if let Some(before) = index.checked_sub(1) {
        runs[before].len = runs[before].len.saturating_add_signed(best);
    } else if best != 0 {
        return;
    }
    if let Some(next) = runs.get_mut(index) {
        next.base = next.base.saturating_add_signed(best);
        next.own = next.own.saturating_add_signed(best);
        next.len = next.len.saturating_add_signed(-best);
    }
}

impl Reading {
    /// What stands before an atom; after the last for the number of atoms.
    pub(super) fn gap_before(&self, atom: usize) -> &super::gap::Gap {
        let word = self.atoms.get(atom).map_or(self.gaps.len() - 1, |atom| atom.words.start);
        &self.gaps[word]
    }
}
