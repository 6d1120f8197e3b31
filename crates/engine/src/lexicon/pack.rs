//! Packs the word lists into what the engine carries: keys of words in place of words, a third of their letters' size.
//!
//! Stored, numbers with the least byte first: how many sets of classes there are (`u16`), then these, each by the number of its classes
//! and their bits' numbers (`u8` each), the most frequent first; how many words each has (`u16` each); then as bits, the least first,
//! the words of each set: their keys in rising order, each as its gap to the one before, the high part of it in ones and a zero, the low
//! part plainly. Words whose keys meet, and those of rare sets, stand in a last list: longer keys in the same way, then the sets' numbers.

use super::Classes;
use super::hash::{KEY_BITS, LONG_BITS, SETS, first, hash, plain_bits};
use std::collections::BTreeMap;

/// The entries of a list, without comments and blank lines.
pub(super) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Every entry and every first word of an entry of several, with its classes.
pub(super) fn words(lists: &[(Classes, &'static str)]) -> BTreeMap<&'static str, Classes> {
    let mut words = BTreeMap::<&str, Classes>::new();
    let mut add = |word: &'static str, class: Classes| {
        let known = words.entry(word).or_default();
        *known = known.with(class);
    };
    for (class, list) in lists {
        for entry in entries(list) {
            add(entry, *class);
            let first = first_word(entry);
            if first.len() < entry.len() {
                add(first, Classes::PHRASE);
            }
        }
    }
    words
}

/// The part of an entry that is its first token: `saudi` of `saudi arabia`, `at` of `at&t`.
fn first_word(entry: &str) -> &str {
    let end = entry.find([' ', '-', '&', '+', ',']).unwrap_or(entry.len());
    entry[..end].trim_end_matches("'s")
}

/// The lists, packed.
pub(super) fn pack(lists: &[(Classes, &'static str)]) -> Vec<u8> {
    let words = words(lists);
    let mut counts = BTreeMap::<u64, u32>::new();
    let mut keys = BTreeMap::<u64, u32>::new();
    for (word, classes) in &words {
        *counts.entry(classes.bits()).or_default() += 1;
        *keys.entry(first(hash(word.as_bytes()), KEY_BITS)).or_default() += 1;
    }
    let mut sets: Vec<(u64, u32)> = counts.into_iter().collect();
    sets.sort_by_key(|&(set, count)| (u32::MAX - count, set));
    let mut short = vec![Vec::new(); sets.len()];
    let mut long = Vec::new();
    for (word, classes) in &words {
        let set = sets.iter().position(|&(set, _)| set == classes.bits()).unwrap_or_default();
        let hash = hash(word.as_bytes());
        let key = first(hash, KEY_BITS);
        if set >= usize::from(SETS) || keys[&key] > 1 {
            long.push((first(hash, LONG_BITS), set));
        } else {
            short[set].push(key);
        }
    }
    long.sort_unstable();
    let narrow = |n: usize| u16::try_from(n).expect("no more than 65,535 words of a set").to_le_bytes();
    let mut bytes = narrow(sets.len()).to_vec();
    for (set, _) in &sets {
        let bits = (0..64u8).filter(|bit| set >> bit & 1 == 1);
        bytes.push(u8::try_from(set.count_ones()).unwrap_or_default());
        bytes.extend(bits);
    }
    for keys in short.iter().take(usize::from(SETS)) {
        bytes.extend(narrow(keys.len()));
    }
    bytes.extend(narrow(long.len()));
    let mut bits = Bits { bytes, free: 0 };
    for keys in short.iter_mut().take(usize::from(SETS)) {
        keys.sort_unstable();
        bits.rising(keys, KEY_BITS);
    }
    bits.rising(&long.iter().map(|&(key, _)| key).collect::<Vec<_>>(), LONG_BITS);
    for (_, set) in long {
        bits.plain(set as u64, u16::BITS);
    }
    bits.bytes
}

/// Bytes that are written bit by bit.
struct Bits {
    bytes: Vec<u8>,
    /// How many bits of the last byte are still free.
    free: u32,
}

impl Bits {
    fn bit(&mut self, bit: bool) {
        if self.free == 0 {
            self.bytes.push(0);
            self.free = 8;
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << (8 - self.free);
        }
        self.free -= 1;
    }

    fn plain(&mut self, number: u64, bits: u32) {
        (0..bits).for_each(|bit| self.bit(number >> bit & 1 == 1));
    }

    fn rising(&mut self, numbers: &[u64], bits: u32) {
        let plain = plain_bits(bits, numbers.len() as u64);
        let mut last = 0;
        for number in numbers {
            let gap = number - last;
            last = *number;
            (0..gap >> plain).for_each(|_| self.bit(true));
            self.bit(false);
            self.plain(gap, plain);
        }
    }
}
