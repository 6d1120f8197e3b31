//! An open-addressed hash table from lower-case entries to classes, made once from the lists.
//!
//! A look-up folds case as it hashes, allocates nothing for ASCII, and touches one word of memory a probe: a slot holds
//! 48 bits of the entry's 64-bit hash (the rest is its place) and the number of its set of classes, not the entry.
//! Two words of one hash would be taken for one another; among a million words the chance of that is one in ten million.

use super::{Classes, entries};

/// Entries and their classes.
pub(super) struct Table {
    /// A power of two of slots, at most half of them full: the upper 48 bits of the hash, and the number of a set, of
    /// which 0 says that the slot is free.
    slots: Vec<u64>,
    /// The sets of classes that occur, each once; the first is empty.
    sets: Vec<Classes>,
}

const SET: u64 = 0xffff;

impl Table {
    pub(super) fn read(lists: &[(Classes, &'static str)]) -> Self {
        let phrases = |entry: &str| 1 + usize::from(first_word(entry).len() < entry.len());
        let most: usize = lists.iter().flat_map(|(_, list)| entries(list)).map(phrases).sum();
        let mut table =
            Self { slots: vec![0; (most * 2 + 2).next_power_of_two()], sets: vec![Classes::default()] };
        for (class, list) in lists {
            for entry in entries(list) {
                table.add(hash(entry.as_bytes()), *class);
                let first = first_word(entry);
                if first.len() < entry.len() {
                    table.add(hash(first.as_bytes()), Classes::PHRASE);
                }
            }
        }
        table
    }

    fn add(&mut self, hash: u64, class: Classes) {
        let slot = self.slot(hash);
        let known = self.set(slot);
        let set = known.with(class);
        if !known.is_empty() && set == known {
            return;
        }
        // The sets are few, and the newest is the likeliest.
        let number = self.sets.iter().rposition(|&one| one == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        self.slots[slot] = hash & !SET | number as u64 & SET;
    }

    pub(super) fn get(&self, word: &str) -> Classes {
        if word.is_ascii() {
            return self.classes(word);
        }
        // `’` in contractions and accented letters: fold into a new string.
        self.classes(&word.to_lowercase().replace('’', "'"))
    }

    fn classes(&self, folded: &str) -> Classes {
        self.set(self.slot(hash(folded.as_bytes())))
    }

    /// The classes of the word in a slot; none for a free one.
    fn set(&self, slot: usize) -> Classes {
        usize::try_from(self.slots[slot] & SET).map_or(Classes::default(), |set| self.sets[set])
    }

    /// The slot that holds the word of this hash, or the free one where it would stand.
    fn slot(&self, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        // The low bits are not in the slot, so they must say where it is.
        let mut at = usize::try_from(hash & 0xffff_ffff).unwrap_or(0) & mask;
        while self.slots[at] & SET != 0 && self.slots[at] & !SET != hash & !SET {
            at = (at + 1) & mask;
        }
        at
    }
}

/// The part of an entry that is its first token: `saudi` of `saudi arabia`, `at` of `at&t`.
fn first_word(entry: &str) -> &str {
    let end = entry.find([' ', '-', '&', '+', ',']).unwrap_or(entry.len());
    entry[..end].trim_end_matches("'s")
}

/// FNV-1a over the ASCII-lowered bytes, its halves mixed.
fn hash(word: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in word {
        hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash ^ (hash >> 32)
}
