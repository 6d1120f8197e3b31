//! The words of a unit as they are compared: senses with weights, and the keys by which alike units find one another.

use super::Word;
use crate::fingerprint;
use crate::lexicon::Lexicon;
use crate::lexicon::sense::{COMMON_WORD, FREQUENT_WORD, Sense, sense};
use crate::quick::Map;

/// How many of its rarest words a unit is found by in pairs.
const RAREST: usize = 8;

/// A word as it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// What it says, and how much.
    pub(super) sense: Sense,
    /// Whether it stands in quotation marks.
    pub(super) marked: bool,
}

/// What a unit says. Units of the same wording in any number of reports share one.
#[derive(Clone, Debug)]
pub(super) struct Wording {
    /// A hash of all items, equal for equal wordings.
    pub(super) hash: u64,
    /// In order.
    pub(super) items: Vec<Item>,
    /// The same by key, of one key the marked ones first.
    pub(super) sorted: Vec<Item>,
    /// The weight of all items.
    pub(super) weight: u32,
    /// The weight of those in marks.
    pub(super) marked: u32,
    /// By what it is found: runs of three words and pairs of rare words, sorted, each once.
    pub(super) keys: Vec<u32>,
}

/// The senses of words that were looked up before.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory(Map<Box<str>, Sense>);

impl Memory {
    /// The items of words of a text.
    pub(super) fn items(&mut self, text: &str, words: &[Word]) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::with_capacity(words.len());
        for (at, word) in words.iter().enumerate() {
            let written = word.span.of(text);
            let before = at.checked_sub(1).map_or("", |before| words[before].span.of(text));
            // One name of two words weighs as one.
            let short = match (before, written) {
                ("United", "States") => Some("U.S."),
                ("United", "Kingdom") => Some("Britain"),
                ("European", "Union") => Some("EU"),
                _ => None,
            };
            if short.is_some()
                && let Some(before) = items.last_mut()
            {
                before.sense = self.of("the");
            }
            items.push(Item { sense: self.of(short.unwrap_or(written)), marked: word.marked });
        }
        items
    }

    fn of(&mut self, word: &str) -> Sense {
        if let Some(&known) = self.0.get(word) {
            return known;
        }
        let sense = sense(word, Lexicon::shared());
        self.0.insert(word.into(), sense);
        sense
    }
}

impl Wording {
    /// Of these items.
    pub(super) fn new(items: Vec<Item>) -> Self {
        let step = |hash: u64, item: &Item| {
            fingerprint::step(hash, u64::from(item.sense.key) << 1 ^ u64::from(item.marked))
        };
        let hash = items.iter().fold(fingerprint::BASIS, step);
        let weight_of = |items: &[Item]| items.iter().map(|item| u32::from(item.sense.weight)).sum::<u32>();
        let mut order: Vec<(u64, usize)> = items.iter().map(Item::order).zip(0..).collect();
        order.sort_unstable();
        let sorted: Vec<Item> = order.into_iter().map(|(_, at)| items[at]).collect();
        let marked = items.iter().filter(|item| item.marked).map(|item| u32::from(item.sense.weight)).sum();
        let keys = keys(&items, &sorted);
        Self { hash, weight: weight_of(&items), marked, sorted, keys, items }
    }
}

impl Item {
    fn order(&self) -> u64 {
        u64::from(self.sense.key) << 1 | u64::from(!self.marked)
    }
}

fn keys(items: &[Item], sorted: &[Item]) -> Vec<u32> {
    let mut keys = Vec::with_capacity(items.len() + RAREST * RAREST / 2);
    for three in items.windows(3) {
        if three.iter().any(|item| item.sense.weight >= FREQUENT_WORD) {
            keys.push(mix(&[three[0].sense.key, three[1].sense.key, three[2].sense.key]));
        }
    }
    let mut rare: Vec<(u64, usize)> = (sorted.iter().zip(0..))
        .filter(|(item, _)| item.sense.weight >= COMMON_WORD)
        .map(|(item, at)| (u64::from(u8::MAX - item.sense.weight) << 32 | u64::from(item.sense.key), at))
        .collect();
    rare.sort_unstable();
    rare.dedup_by_key(|(rank, _)| *rank);
    rare.truncate(RAREST);
    for (place, &(_, one)) in rare.iter().enumerate() {
        for &(_, other) in &rare[place + 1..] {
            let (one, other) = (sorted[one].sense.key, sorted[other].sense.key);
            keys.push(mix(&[one.min(other), one.max(other)]));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// FNV-1a over whole words, the halves mixed.
fn mix(parts: &[u32]) -> u32 {
    let hash = parts.iter().copied().map(u64::from).fold(fingerprint::BASIS, fingerprint::step);
    u32::try_from((hash ^ hash >> 29) & 0xffff_ffff).unwrap_or(0)
}
