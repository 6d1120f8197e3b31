//! All reports that were added, and which of their wordings are alike.
//!
//! Equal units share one wording. A wording is found by its keys (shingles: Broder, On the resemblance and containment of
//! documents, 1997): it is compared only with those that share a key which few have, so that stock phrases link nothing and time
//! stays near linear. Adding a report compares its new wordings and leaves all others as they are; whether a key is one that few
//! have is looked up when families are made, so that the order of adding shows in ties alone.

use super::decide::may_be;
use super::score::Score;
use super::units::{Utterance, utterances};
use super::wording::{Memory, Wording};
use super::{Families, Source, group};
use crate::corpus::Corpus;
use crate::quick::Map;
use std::ops::Range;

/// The most wordings that a key may have: one that more have is a stock phrase.
const FEW: u32 = 48;
/// The least weight that two wordings must share to be looked at again.
const LEAST: u32 = 12;
/// Of so many keys of the shorter of two wordings one must be shared, beside a first.
const OF_KEYS: usize = 40;

/// The units of the reports that were added, ready to be grouped.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) reports: Vec<Vec<Utterance>>,
    pub(super) units: Vec<Unit>,
    pub(super) wordings: Vec<Wording>,
    /// Pairs of wordings that share something, the one with the smaller hash first.
    pub(super) pairs: Vec<Pair>,
    known: Map<u64, u32>,
    memory: Memory,
    /// The numbers of the keys.
    numbers: Map<u32, u32>,
    /// For each key: the last of its postings, and how many wordings have it.
    keys: Vec<(u32, u32)>,
    /// A wording with a key, and the posting before it.
    postings: Vec<(u32, u32)>,
    /// For each wording, how many keys it shares with the one that is added; none between two additions.
    shared: Vec<u8>,
}

/// A unit of some report.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// The report's number.
    pub(super) report: usize,
    /// The number of the utterance in its report.
    pub(super) utterance: usize,
    /// Its words in the utterance.
    pub(super) words: Range<usize>,
    /// What it says.
    pub(super) wording: usize,
}

/// Two wordings that share something.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) wordings: [usize; 2],
    /// Without their order.
    pub(super) score: Score,
}

impl Index {
    /// Adds a report; its number is how many were added before.
    pub fn add(&mut self, source: &Source<'_>) {
        let report = self.reports.len();
        let utterances = utterances(source);
        for (number, utterance) in utterances.iter().enumerate() {
            let items = self.memory.items(source.text, &utterance.words);
            for words in &utterance.units {
                let wording = self.wording(Wording::new(items[words.clone()].to_vec()));
                self.units.push(Unit { report, utterance: number, words: words.clone(), wording });
            }
        }
        self.reports.push(utterances);
    }

    /// The families of the reports that were added; `sources` are these, in order, and `corpus` links them.
    pub fn families(&self, sources: &[Source<'_>], corpus: &Corpus) -> Families {
        group::find(self, sources, corpus)
    }

    /// Whether two wordings share enough keys that few have.
    pub(super) fn is_telling(&self, pair: &Pair) -> bool {
        let [mut left, mut right] = pair.wordings.map(|wording| self.wordings[wording].keys.as_slice());
        let mut missing = least(left, right);
        while let ([a, rest_a @ ..], [b, rest_b @ ..]) = (left, right) {
            if a != b {
                (left, right) = if a < b { (rest_a, right) } else { (left, rest_b) };
            } else if self.keys[*a as usize].1 <= FEW {
                missing -= 1;
                if missing == 0 {
                    return true;
                }
                (left, right) = (rest_a, rest_b);
            } else {
                (left, right) = (rest_a, rest_b);
            }
        }
        false
    }

    /// The number of a wording; a new one is compared with those that it may be like.
    fn wording(&mut self, mut wording: Wording) -> usize {
        let next = self.wordings.len();
        let number = u32::try_from(next).unwrap_or(u32::MAX);
        if let Some(&known) = self.known.get(&wording.hash) {
            return known as usize;
        }
        self.known.insert(wording.hash, number);
        for key in &mut wording.keys {
            let new = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
            *key = *self.numbers.entry(*key).or_insert(new);
            if *key == new {
                self.keys.push((u32::MAX, 0));
            }
        }
        wording.keys.sort_unstable();
        let mut met: Vec<u32> = Vec::new();
        for &key in &wording.keys {
            let (last, count) = &mut self.keys[key as usize];
            *count += 1;
            if *count > FEW {
                continue;
            }
            let before = std::mem::replace(last, u32::try_from(self.postings.len()).unwrap_or(u32::MAX));
            self.postings.push((number, before));
            let mut at = before;
            while let Some(&(other, before)) = self.postings.get(at as usize) {
                let shared = &mut self.shared[other as usize];
                if *shared == 0 {
                    met.push(other);
                }
                *shared = shared.saturating_add(1);
                at = before;
            }
        }
        for other in met {
            let there = &self.wordings[other as usize];
            let shared = std::mem::take(&mut self.shared[other as usize]);
            if shared < least(&there.keys, &wording.keys) {
                continue;
            }
            let mut wordings = [other as usize, next];
            let mut sides = [there, &wording];
            if wording.hash < there.hash {
                wordings.swap(0, 1);
                sides.swap(0, 1);
            }
            let score = Score::of_bags(sides[0], sides[1]);
            if score.bag >= LEAST && may_be(&score, sides[0], sides[1]) {
                self.pairs.push(Pair { wordings, score });
            }
        }
        self.wordings.push(wording);
        self.shared.push(0);
        next
    }
}

/// How many keys two wordings with these keys must share to be compared.
fn least(one: &[u32], other: &[u32]) -> u8 {
    u8::try_from(1 + one.len().min(other.len()) / OF_KEYS).unwrap_or(u8::MAX)
}

/// Whether two units are of one utterance.
pub(super) fn same_utterance(index: &Index, one: usize, other: usize) -> bool {
    let [one, other] = [one, other].map(|unit| &index.units[unit]);
    one.report == other.report && one.utterance == other.utterance
}
