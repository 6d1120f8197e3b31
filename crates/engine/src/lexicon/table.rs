//! An open-addressed hash table from lower-case entries to classes, made once from the lists.
//!
//! Entries are slices of the lists themselves; a look-up folds case as it hashes and allocates nothing for ASCII.

use super::{Classes, entries};

/// Entries and their classes.
pub(super) struct Table {
    /// A power of two of slots, at most half of them full: the entry's hash, and one more than its index; 0 is free.
    slots: Vec<(u32, u32)>,
    entries: Vec<(&'static str, Classes)>,
}

impl Table {
    pub(super) fn read(lists: &[(Classes, &'static str)]) -> Self {
        let lines: usize = lists.iter().map(|(_, list)| list.bytes().filter(|&b| b == b'\n').count()).sum();
        let mut table = Self {
            slots: vec![(0, 0); (lines * 2 + 2).next_power_of_two()],
            entries: Vec::with_capacity(lines),
        };
        for (class, list) in lists {
            for entry in entries(list) {
                table.add(entry, *class);
                let first = first_word(entry);
                if first.len() < entry.len() {
                    table.add(first, Classes::PHRASE);
                }
            }
        }
        table
    }

    pub(super) fn get(&self, word: &str) -> Classes {
        if word.is_ascii() {
            return self.classes(word);
        }
        // `’` in contractions and accented letters: fold into a new string.
        self.classes(&word.to_lowercase().replace('’', "'"))
    }

    fn classes(&self, folded: &str) -> Classes {
        match self.slots[self.slot(folded.as_bytes(), hash(folded.as_bytes()))] {
            (_, 0) => Classes::default(),
            (_, next) => self.entries[next as usize - 1].1,
        }
    }

    fn add(&mut self, entry: &'static str, class: Classes) {
        let hash = hash(entry.as_bytes());
        let slot = self.slot(entry.as_bytes(), hash);
        if self.slots[slot].1 == 0 {
            if (self.entries.len() + 1) * 2 > self.slots.len() {
                self.grow();
                return self.add(entry, class);
            }
            self.entries.push((entry, Classes::default()));
            self.slots[slot] = (hash, u32::try_from(self.entries.len()).unwrap_or(0));
        }
        let index = self.slots[slot].1 as usize - 1;
        let known = &mut self.entries[index].1;
        *known = known.with(class);
    }

    fn grow(&mut self) {
        let full = std::mem::take(&mut self.slots);
        self.slots = vec![(0, 0); full.len() * 2];
        for (hash, next) in full.into_iter().filter(|&(_, next)| next != 0) {
            let slot = self.slot(self.entries[next as usize - 1].0.as_bytes(), hash);
            self.slots[slot] = (hash, next);
        }
    }

    /// The slot that holds `word`, or the free one where it would stand.
    fn slot(&self, word: &[u8], hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let (known, next) = self.slots[at];
            let holds = |next: u32| self.entries[next as usize - 1].0.as_bytes().eq_ignore_ascii_case(word);
            if next == 0 || known == hash && holds(next) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }
}

/// The part of an entry that is its first token: `saudi` of `saudi arabia`, `at` of `at&t`.
fn first_word(entry: &str) -> &str {
    let end = entry.find([' ', '-', '&', '+', ',']).unwrap_or(entry.len());
    entry[..end].trim_end_matches("'s")
}

/// FNV-1a over the ASCII-lowered bytes.
fn hash(word: &[u8]) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in word {
        hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3);
    }
    u32::try_from((hash ^ (hash >> 32)) & 0xffff_ffff).unwrap_or(0)
}
