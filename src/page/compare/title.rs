//! What a family is called: the words that all its versions share, with an ellipsis where they part.

use super::print::Print;
use sayso_engine::Family;
use std::ops::Range;

/// How many words a title has at most.
const LONG: usize = 16;
/// How many words a name in the list has at most.
const SHORT: usize = 9;
/// Shared runs shorter than this are left out where there are longer ones.
const RUN: usize = 2;

/// The title of the open family.
pub(super) fn long(base: &Print<'_>, family: &Family) -> String {
    title(base, family, LONG)
}

/// Its name in the list.
pub(super) fn short(base: &Print<'_>, family: &Family) -> String {
    title(base, family, SHORT)
}

fn title(base: &Print<'_>, family: &Family, most: usize) -> String {
    let length = family.versions[0].words.len();
    let shared = |word: usize| {
        family.apparatus.rows.iter().all(|row| {
            row.stretches.iter().any(|stretch| {
                stretch.base.contains(&word)
                    && stretch.own.len() == stretch.base.len()
                    && stretch.change.is_none_or(|change| {
                        row.changes.get(change).is_some_and(|change| !super::print::alters(change.class))
                    })
            })
        })
    };
    let parted = |word: usize| {
        family.apparatus.rows.iter().any(|row| {
            row.stretches.iter().any(|stretch| stretch.base.is_empty() && stretch.base.start == word)
        })
    };
    let mut runs = runs((0..length).map(|word| (shared(word), parted(word))));
    if runs.iter().any(|run| run.len() >= RUN) {
        runs.retain(|run| run.len() >= RUN);
    }
    if runs.iter().map(ExactSizeIterator::len).sum::<usize>() < RUN {
        runs = std::iter::once(0..length).collect();
    }
    let mut rest = most;
    let mut parts = Vec::new();
    let mut end = None;
    for run in runs {
        let taken = run.start..run.end.min(run.start + rest);
        if taken.is_empty() {
            break;
        }
        rest -= taken.len();
        if end.is_some() || taken.start > 0 {
            parts.push("…".to_owned());
        }
        end = Some(taken.end);
        parts.push(base.run(taken));
    }
    if end < Some(length) {
        parts.push("…".to_owned());
    }
    crate::words::quoted(&parts.join(" "))
}

/// The runs of shared words; where another version puts something in before a word, a new one begins.
fn runs(words: impl Iterator<Item = (bool, bool)>) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, (_, parted)) in words.enumerate().filter(|(_, (shared, _))| *shared) {
        match runs.last_mut() {
            Some(run) if run.end == at && !parted => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}
