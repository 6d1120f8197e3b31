//! The smallest steps of an alignment: which words stand for which, in order.
//!
//! Between the runs that both versions have, words are set against words by their kin (Needleman and Wunsch, 1970), with steps
//! for several words that are one: *cease-fire* and *ceasefire*, *European Union* and *EU*.

use super::aside::ASIDE;
use super::kin::{Kin, Relative};
use super::reading::{Atom, Kind, Reading};
use super::skeleton::Run;
use std::ops::Range;

/// Atoms of both versions that stand for one another; one side may have none.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) base: Range<usize>,
    pub(super) own: Range<usize>,
    /// How they are related; [`Kin::None`] where one side has none.
    pub(super) kin: Kin,
    /// The moved run that they belong to; [`ASIDE`] for the reporter's own words.
    pub(super) moved: Option<usize>,
}

/// The largest region that is set word against word, in pairs.
const LARGEST: usize = 10_000;

/// Several words that may be one.
const JOINED: usize = 5;

/// What a word without a counterpart costs.
const ALONE: i32 = 1;

/// The steps that tile both versions, in order.
pub(super) fn all(
    base: &Reading,
    own: &Reading,
    runs: &[Run],
    moved: &[Run],
    aside: &[bool],
) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(base.atoms.len() + 8);
    let mut from = (0, 0);
    let end = Run { base: base.atoms.len(), own: own.atoms.len(), len: 0 };
    let mut base_moved = vec![None; base.atoms.len()];
    let mut own_moved: Vec<Option<usize>> = aside.iter().map(|aside| aside.then_some(ASIDE)).collect();
    for (number, run) in moved.iter().enumerate() {
        base_moved[run.base..run.base + run.len].fill(Some(number));
        own_moved[run.own..run.own + run.len].fill(Some(number));
    }
    for run in runs.iter().chain([&end]) {
        region(base, own, from.0..run.base, from.1..run.own, (&base_moved, &own_moved), &mut segments);
        for step in 0..run.len {
            let (i, j) = (run.base + step, run.own + step);
            segments.push(Segment { base: i..i + 1, own: j..j + 1, kin: Kin::Same, moved: None });
        }
        from = run.end();
    }
    segments
}

/// Sets the words of a region against one another.
fn region(
    base: &Reading,
    own: &Reading,
    a: Range<usize>,
    b: Range<usize>,
    moved: (&[Option<usize>], &[Option<usize>]),
    segments: &mut Vec<Segment>,
) {
    let alone = |base: Range<usize>, own: Range<usize>, moved| Segment { base, own, kin: Kin::None, moved };
    if a.is_empty() || b.is_empty() || a.len().saturating_mul(b.len()) > LARGEST {
        segments.extend(a.clone().map(|i| alone(i..i + 1, b.start..b.start, moved.0[i])));
        segments.extend(b.clone().map(|j| alone(a.end..a.end, j..j + 1, moved.1[j])));
        return;
    }
    let left: Vec<Relative<'_>> = base.atoms[a.clone()].iter().map(Relative::new).collect();
    let right: Vec<Relative<'_>> = own.atoms[b.clone()].iter().map(Relative::new).collect();
    let width = b.len() + 1;
    let mut score = vec![0i32; (a.len() + 1) * width];
    // How many atoms of each side the best step takes, and their kin.
    let mut came = vec![(0u8, 0u8, Kin::None); score.len()];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 && j == 0 {
                continue;
            }
            let mut best = (i32::MIN, (0, 0, Kin::None));
            let mut offer = |value: i32, step| {
                if value > best.0 {
                    best = (value, step);
                }
            };
            if i > 0 && j > 0 && moved.0[a.start + i - 1].is_none() && moved.1[b.start + j - 1].is_none() {
                let kin = left[i - 1].to(&right[j - 1]);
                offer(score[(i - 1) * width + j - 1] + kin.gain(), (1, 1, kin));
                for (n, m) in (2..=JOINED).flat_map(|n| [(n, 1), (1, n)]).filter(|(n, m)| *n <= i && *m <= j)
                {
                    let (x, y) = (a.start + i - n..a.start + i, b.start + j - m..b.start + j);
                    if let Some((kin, gain)) = joined(&base.atoms[x], &own.atoms[y]) {
                        // Of two pronouns brackets stand for the one at the edge.
                        let edge = (i == n && j == m) || (i == a.len() && j == b.len());
                        let step = (u8::try_from(n).unwrap_or(1), u8::try_from(m).unwrap_or(1), kin);
                        offer(score[(i - n) * width + j - m] + gain + i32::from(edge), step);
                    }
                }
            }
            if j > 0 {
                offer(score[i * width + j - 1] - ALONE, (0, 1, Kin::None));
            }
            if i > 0 {
                offer(score[(i - 1) * width + j] - ALONE, (1, 0, Kin::None));
            }
            score[i * width + j] = best.0;
            came[i * width + j] = best.1;
        }
    }
    let (mut left, mut right) = (a.len(), b.len());
    let first = segments.len();
    while left > 0 || right > 0 {
        let (taken, put, kin) = came[left * width + right];
        let (taken, put) = (usize::from(taken), usize::from(put));
        let moved = match (taken, put) {
            (1, 0) => moved.0[a.start + left - 1],
            (0, 1) => moved.1[b.start + right - 1],
            _ => None,
        };
        segments.push(Segment {
            base: a.start + left - taken..a.start + left,
            own: b.start + right - put..b.start + right,
            kin,
            moved,
        });
        (left, right) = (left - taken, right - put);
    }
    segments[first..].reverse();
    loosen(base, &mut segments[first..]);
}

/// Lets go of small words that are the same by chance between two stretches that are said otherwise.
fn loosen(base: &Reading, steps: &mut [Segment]) {
    // A stretch of several words on both sides, none of them surely for one another.
    let is_loose = |steps: &[Segment]| {
        let (a, b) = steps.iter().fold((0, 0), |(a, b), step| (a + step.base.len(), b + step.own.len()));
        a.min(b) > 0 && a.max(b) > 1 && steps.iter().all(|step| step.kin > Kin::Close)
    };
    let mut at = 0;
    // The small words since the last loose stretch.
    let mut island: Option<Range<usize>> = None;
    while at < steps.len() {
        let same = steps[at].kin == Kin::Same;
        let end = at + steps[at..].iter().take_while(|step| (step.kin == Kin::Same) == same).count();
        if same {
            let small =
                steps[at..end].iter().all(|step| !base.atoms[step.base.clone()].iter().any(Atom::is_content));
            island = island.filter(|_| small).map(|island| island.start..end);
        } else {
            let loose = is_loose(&steps[at..end]);
            if let Some(island) = island.take().filter(|_| loose) {
                steps[island].iter_mut().for_each(|step| step.kin = Kin::Other);
            }
            island = loose.then_some(end..end);
        }
        at = end;
    }
}

/// How several atoms on one side are one on the other, and what that gains: a compound, a name and its initials, words
/// in brackets for a pronoun.
fn joined(a: &[Atom], b: &[Atom]) -> Option<(Kin, i32)> {
    let (many, one) = if a.len() > b.len() { (a, b) } else { (b, a) };
    let [one] = one else { return None };
    if one.kind == Kind::Pronoun && many.iter().all(|atom| atom.bracketed) {
        return Some((Kin::Near, Kin::Near.gain() * i32::try_from(many.len()).unwrap_or(1)));
    }
    let length: usize = many.iter().map(|atom| atom.form.len()).sum();
    let compound = many.len() == 2
        && length == one.form.len()
        && one.form.starts_with(&*many[0].form)
        && one.form.ends_with(&*many[1].form);
    let initials = || {
        one.capital
            && one.form.len() == many.len()
            && many.iter().zip(one.form.chars()).all(|(atom, c)| atom.capital && atom.form.starts_with(c))
    };
    (compound || initials()).then_some((Kin::Same, Kin::Same.gain() + 4))
}
