//! How much two wordings share: the heaviest common subsequence, and the words that both have in any order.

use super::wording::{Item, Wording};
use crate::lexicon::sense::RARE;
use std::ops::Range;

/// What two wordings share; weights are tenths of a common word. Symmetric but for the two ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Score {
    /// The weight of the words that both have in the same order.
    pub(super) aligned: u32,
    /// The weight of the words that both have, in any order.
    pub(super) bag: u32,
    /// The weight of the words in marks that both have, in marks, in any order.
    pub(super) marked: u32,
    /// The weight of the words that both have and one of them at least in marks, in any order.
    pub(super) either: u32,
    /// The weight of the heaviest stretch that both have word by word.
    pub(super) run: u32,
    /// How many words of some weight both have.
    pub(super) content: u32,
    /// The weight of the rare words that both have, in any order.
    pub(super) rare: u32,
    /// The weight of the weightiest word in marks that both have.
    pub(super) telling: u32,
    /// How many words both have in the same order.
    pub(super) words: u32,
    /// From the first to the last word of weight that both have in the same order: of the one and of the other.
    pub(super) ranges: [Range<usize>; 2],
}

impl Score {
    /// Of a wording with itself.
    pub(super) fn whole(wording: &Wording) -> Self {
        let all = 0..wording.items.len();
        Self {
            aligned: wording.weight,
            run: wording.weight,
            ranges: [all.clone(), all],
            words: u32::try_from(wording.items.len()).unwrap_or(u32::MAX),
            ..Self::of_bags(wording, wording)
        }
    }

    /// Of two wordings, without their order: enough to see that they have nothing to do with one another.
    pub(super) fn of_bags(one: &Wording, other: &Wording) -> Self {
        let mut score = Self::default();
        let (mut left, mut right) = (0, 0);
        while let (Some(a), Some(b)) = (one.sorted.get(left), other.sorted.get(right)) {
            if a.sense.key == b.sense.key {
                let weight = both(a, b);
                score.bag += weight;
                if a.marked || b.marked {
                    score.either += weight;
                }
                if a.marked && b.marked {
                    score.marked += weight;
                    score.telling = score.telling.max(weight);
                }
                score.rare += if weight >= u32::from(RARE) { weight } else { 0 };
                score.content += u32::from(weight > 1);
            }
            // Without a branch, which no processor could foretell.
            let (a, b) = (a.sense.key, b.sense.key);
            left += usize::from(a <= b);
            right += usize::from(b <= a);
        }
        score
    }

    /// Adds what the order tells. Units are short, so the whole table is filled.
    pub(super) fn align(&mut self, one: &Wording, other: &Wording) {
        let width = other.items.len() + 1;
        let mut table = vec![0_u32; (one.items.len() + 1) * width];
        let mut runs = vec![0_u32; width];
        for (i, a) in one.items.iter().enumerate() {
            // From right to left, so that the run of the words before is still that of the row above.
            for (j, b) in other.items.iter().enumerate().rev() {
                runs[j + 1] = if a.sense.key == b.sense.key { runs[j] + both(a, b) } else { 0 };
                self.run = self.run.max(runs[j + 1]);
            }
            for (j, b) in other.items.iter().enumerate() {
                let skip = table[i * width + j + 1].max(table[(i + 1) * width + j]);
                let take = if a.sense.key == b.sense.key { table[i * width + j] + both(a, b) } else { 0 };
                table[(i + 1) * width + j + 1] = skip.max(take);
            }
        }
        self.aligned = table.last().copied().unwrap_or(0);
        self.trace(one, other, &table);
    }

    /// Goes back through the table for the first and the last word of weight.
    fn trace(&mut self, one: &Wording, other: &Wording, table: &[u32]) {
        let width = other.items.len() + 1;
        let (mut i, mut j) = (one.items.len(), other.items.len());
        let mut ranges: [Option<Range<usize>>; 2] = [None, None];
        while i > 0 && j > 0 {
            let here = table[i * width + j];
            if here == table[(i - 1) * width + j] {
                i -= 1;
            } else if here == table[i * width + j - 1] {
                j -= 1;
            } else {
                (i, j) = (i - 1, j - 1);
                self.words += 1;
                if both(&one.items[i], &other.items[j]) > 1 {
                    for (range, at) in ranges.iter_mut().zip([i, j]) {
                        *range = Some(at..range.as_ref().map_or(at + 1, |range| range.end));
                    }
                }
            }
        }
        self.ranges = ranges.map(Option::unwrap_or_default);
    }
}

/// What it weighs that both are there.
fn both(one: &Item, other: &Item) -> u32 {
    u32::from(one.sense.weight.min(other.sense.weight))
}
