//! An open-addressed hash table from lower-case entries to classes, made once from the lists.
//!
//! Entries are slices of the lists themselves; a look-up folds case as it hashes and allocates nothing for ASCII.

use super::{Classes, entries};

/// Entries and their classes.
pub(super) struct Table {
    /// A power of two of slots, at most half of them full.
    slots: Vec<Option<(&'static str, Classes)>>,
}

impl Table {
    pub(super) fn read(lists: &[(Classes, &'static str)]) -> Self {
        let count: usize = lists.iter().map(|(_, list)| entries(list).count()).sum();
        let mut table = Self { slots: vec![None; (count * 2 + 2).next_power_of_two()] };
        for (class, list) in lists {
            for entry in entries(list) {
                let slot = table.slot(entry.as_bytes());
                let known = table.slots[slot].map_or(Classes::default(), |(_, classes)| classes);
                table.slots[slot] = Some((entry, known.with(*class)));
            }
        }
        table
    }

    pub(super) fn get(&self, word: &str) -> Classes {
        if word.is_ascii() {
            return self.slots[self.slot(word.as_bytes())].map_or(Classes::default(), |(_, classes)| classes);
        }
        // `’` in contractions and accented letters: fold into a new string.
        let folded = word.to_lowercase().replace('’', "'");
        self.slots[self.slot(folded.as_bytes())].map_or(Classes::default(), |(_, classes)| classes)
    }

    /// The slot that holds `word`, or the free one where it would stand.
    fn slot(&self, word: &[u8]) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = hash(word) & mask;
        while let Some((entry, _)) = self.slots[at] {
            if entry.as_bytes().eq_ignore_ascii_case(word) {
                break;
            }
            at = (at + 1) & mask;
        }
        at
    }
}

/// FNV-1a over the ASCII-lowered bytes.
fn hash(word: &[u8]) -> usize {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in word {
        hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3);
    }
    usize::try_from((hash ^ (hash >> 32)) & 0xffff_ffff).unwrap_or(0)
}
