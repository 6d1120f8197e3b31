//! The reporter's own words, which a version carries because some words of the quotation stand among them: *she warned
//! that much is to be done* before “in the end”. They say nothing of the utterance and are set against nothing.

use super::reading::Reading;
use super::skeleton::Run;

/// The number of the run that such words belong to, in place of one that is moved.
pub(super) const ASIDE: usize = usize::MAX;

/// Whether each atom of the base and of the other version is set aside.
pub(super) struct Aside {
    pub(super) base: Vec<bool>,
    pub(super) own: Vec<bool>,
}

/// The common runs without words set aside, and these. They are stretches out of marks of a version that has words in marks,
/// in which fewer than half of the nouns, verbs and names are common to both versions.
pub(super) fn find(base: &Reading, own: &Reading, common: &[Run]) -> (Vec<Run>, Aside) {
    let mut shared = (vec![false; base.atoms.len()], vec![false; own.atoms.len()]);
    for run in common {
        shared.0[run.base..run.base + run.len].fill(true);
        shared.1[run.own..run.own + run.len].fill(true);
    }
    let aside = Aside { base: of(base, &shared.0), own: of(own, &shared.1) };
    let mut kept: Vec<Run> = Vec::with_capacity(common.len());
    for run in common {
        for step in 0..run.len {
            let (i, j) = (run.base + step, run.own + step);
            if aside.base[i] || aside.own[j] {
                continue;
            }
            match kept.last_mut() {
                Some(last) if last.end() == (i, j) && step > 0 => last.len += 1,
                _ => kept.push(Run { base: i, own: j, len: 1 }),
            }
        }
    }
    (kept, aside)
}

fn of(reading: &Reading, shared: &[bool]) -> Vec<bool> {
    let atoms = &reading.atoms;
    let mut aside = vec![false; atoms.len()];
    if !atoms.iter().any(|atom| atom.marked) {
        return aside;
    }
    let mut at = 0;
    while at < atoms.len() {
        let end = at + atoms[at..].iter().take_while(|atom| atom.marked == atoms[at].marked).count();
        if !atoms[at].marked {
            let content = (at..end).filter(|&one| atoms[one].is_content());
            let (all, common) =
                content.fold((0, 0), |(all, common), one| (all + 1, common + usize::from(shared[one])));
            // A word or two may stand for others in the quotation.
            if all > 1 && common * 2 < all {
                aside[at..end].fill(true);
            }
        }
        at = end;
    }
    aside
}
