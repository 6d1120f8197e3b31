//! The reporter's own words, which a version carries because some words of the quotation stand among them: *she warned
//! that much is to be done* before “in the end”. They say nothing of the utterance and are set against nothing.

use super::reading::Reading;
use super::skeleton::Run;

/// The number of the run that such words belong to, in place of one that is moved.
pub(super) const ASIDE: usize = usize::MAX;

/// The common runs without words of `own` that are set aside, and whether each of its atoms is. These are stretches out of
/// marks, of a version that has words in marks, in which fewer than half of the nouns, verbs and names are common.
pub(super) fn find(own: &Reading, common: Vec<Run>) -> (Vec<Run>, Vec<bool>) {
    let atoms = &own.atoms;
    let mut aside = vec![false; atoms.len()];
    if atoms.iter().all(|atom| atom.marked) || !atoms.iter().any(|atom| atom.marked) {
        return (common, aside);
    }
    let mut shared = vec![false; atoms.len()];
    for run in &common {
        shared[run.own..run.own + run.len].fill(true);
    }
    let mut at = 0;
    while at < atoms.len() {
        let end = at + atoms[at..].iter().take_while(|atom| atom.marked == atoms[at].marked).count();
        if !atoms[at].marked {
            let content = (at..end).filter(|&one| atoms[one].is_content());
            let (all, both) =
                content.fold((0, 0), |(all, both), one| (all + 1, both + usize::from(shared[one])));
            if both * 2 < all {
                aside[at..end].fill(true);
            }
        }
        at = end;
    }
    let mut kept: Vec<Run> = Vec::with_capacity(common.len());
    for run in common {
        for step in (0..run.len).filter(|step| !aside[run.own + step]) {
            let (base, own) = (run.base + step, run.own + step);
            match kept.last_mut() {
                Some(last) if last.end() == (base, own) && step > 0 => last.len += 1,
                _ => kept.push(Run { base, own, len: 1 }),
            }
        }
    }
    (kept, aside)
}
