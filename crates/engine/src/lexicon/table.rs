//! An open-addressed hash table from words to classes, made once from the packed lists.
//!
//! A look-up folds case as it hashes, allocates nothing for ASCII, and touches one word of memory a probe: a slot holds
//! the key of a word (`hash.rs`) and the number of its set of classes, not the word. A word that no list has is taken for one that
//! some list has once in a thousand times.

use super::Classes;
use super::hash::{KEY_BITS, LONG_BITS, SETS, first, hash, plain_bits};
use crate::text::Lower;

/// Words and their classes.
pub(super) struct Table {
    /// A power of two of slots, at most two thirds of them full: the key, then the number of a set plus one, of which 0 says
    /// that the slot is free.
    slots: Vec<u32>,
    /// The sets of classes that occur, each once.
    sets: Vec<Classes>,
    /// Words that need a longer key, in its order, with their sets.
    long: Vec<(u64, u16)>,
}

/// What a slot says beside the key where the longer keys tell.
const FURTHER: u8 = SETS + 1;

impl Table {
    /// Reads packed lists as far as they go.
    pub(super) fn read(packed: &[u8]) -> Self {
        let mut reader = Reader { bytes: packed, at: 0 };
        let sets: Vec<Classes> = (0..reader.plain(16))
            .map(|_| {
                let classes = (0..reader.plain(8)).map(|_| reader.plain(8) & 63);
                Classes::of(classes.fold(0, |set, class| set | 1 << class))
            })
            .collect();
        let short = sets.len().min(usize::from(SETS));
        let counts: Vec<u64> = (0..=short).map(|_| reader.plain(16)).collect();
        let all = usize::try_from(counts.iter().sum::<u64>()).unwrap_or(0);
        let mut table =
            Self { slots: vec![0; (all + all / 2 + 1).next_power_of_two()], sets, long: Vec::new() };
        for (set, &count) in (1..=SETS).zip(&counts[..short]) {
            let mut key = 0;
            let plain = plain_bits(KEY_BITS, count);
            for _ in 0..count {
                key += reader.gap(plain);
                table.put(key, set);
            }
        }
        let (mut key, count) = (0, counts[short]);
        let plain = plain_bits(LONG_BITS, count);
        let keys: Vec<u64> = (0..count)
            .map(|_| {
                key += reader.gap(plain);
                key
            })
            .collect();
        for key in keys {
            let set = u16::try_from(reader.plain(u16::BITS)).unwrap_or(0);
            table.long.push((key, set));
            table.put(key >> (LONG_BITS - KEY_BITS), FURTHER);
        }
        table
    }

    fn put(&mut self, key: u64, set: u8) {
        let key = u32::try_from(key).unwrap_or(0) & ((1 << KEY_BITS) - 1);
        let slot = self.slot(key);
        self.slots[slot] = key << 8 | u32::from(set);
    }

    pub(super) fn get(&self, word: &str) -> Classes {
        if word.is_ascii() {
            return self.classes(word);
        }
        // `’` in contractions and accented letters: fold into a new string.
        self.classes(&word.lower().replace('’', "'"))
    }

    fn classes(&self, folded: &str) -> Classes {
        let hash = hash(folded.as_bytes());
        let key = u32::try_from(first(hash, KEY_BITS)).unwrap_or(0);
        let set = match self.slots[self.slot(key)].to_le_bytes()[0] {
            0 => return Classes::default(),
            FURTHER => {
                let long = first(hash, LONG_BITS);
                let place = self.long.binary_search_by_key(&long, |&(key, _)| key);
                place.map_or(usize::MAX, |place| usize::from(self.long[place].1))
            }
            set => usize::from(set) - 1,
        };
        self.sets.get(set).copied().unwrap_or_default()
    }

    /// The slot that holds the word of this key, or the free one where it would stand.
    fn slot(&self, key: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        while self.slots[at] != 0 && self.slots[at] >> 8 != key {
            at = (at + 1) & mask;
        }
        at
    }
}

/// Reads bytes bit by bit, zeros after their end.
struct Reader<'p> {
    bytes: &'p [u8],
    /// The bit that comes next.
    at: usize,
}

impl Reader<'_> {
    fn bit(&mut self) -> u64 {
        let byte = self.bytes.get(self.at / 8).copied().unwrap_or(0);
        let bit = byte >> (self.at % 8) & 1;
        self.at += 1;
        u64::from(bit)
    }

    fn plain(&mut self, bits: u32) -> u64 {
        (0..bits).fold(0, |number, bit| number | self.bit() << bit)
    }

    /// The gap to the next key, of which so many bits are written plainly.
    fn gap(&mut self, plain: u32) -> u64 {
        let mut high = 0;
        while self.bit() == 1 {
            high += 1;
        }
        high << plain | self.plain(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{lists::LISTS, pack};
    use super::*;

    #[test]
    fn every_word_has_its_classes_and_no_others() {
        let table = Table::read(&pack::pack(LISTS));
        for (word, classes) in pack::words(LISTS) {
            assert_eq!(table.get(word), classes, "{word}");
        }
    }

    #[test]
    fn few_other_words_are_taken_for_listed_ones() {
        let table = Table::read(&pack::pack(LISTS));
        let wrong = (0..20_000).filter(|n| !table.get(&format!("zzx{n}q")).is_empty()).count();
        assert!(wrong < 50, "{wrong} of 20,000");
    }

    #[test]
    fn a_broken_list_is_read_as_far_as_it_goes() {
        let packed = pack::pack(LISTS);
        for end in [0, 1, 2, 3, 100, 1500, 2000, 10_000] {
            let table = Table::read(&packed[..end]);
            assert!(table.get("zzxq").is_empty());
        }
    }
}
