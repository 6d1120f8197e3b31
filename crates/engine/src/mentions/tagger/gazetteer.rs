//! Names of towns and people of the whole world, as hashes: too many to be word lists, and only a hint to the tagger.
//!
//! `crates/train/gazetteer.py` makes the list and tells its sources and how it is stored. A word that is none of the names
//! is taken for one in two of a hundred cases.

use crate::lexicon::spelling::plain;
use crate::model;
use std::sync::OnceLock;

static STORED: &[u8] = include_bytes!("../../../models/names/gazetteer.bin");

/// How many bits of a hash are kept.
const BITS: u32 = 22;
/// So many of them tell the bucket.
const BUCKET_BITS: u32 = 14;

/// Set beside the kinds of a word that begins a town's name of several words.
pub(super) const FIRST: u8 = 1 << 7;

/// The list, ready to be asked: hashes in rising order with their kinds, and where each bucket begins.
pub(super) struct Gazetteer {
    entries: Vec<(u32, u8)>,
    buckets: Vec<u32>,
}

impl Gazetteer {
    /// The one list, read when first asked for.
    pub(super) fn shared() -> &'static Self {
        static SHARED: OnceLock<Gazetteer> = OnceLock::new();
        SHARED.get_or_init(|| Self::decode(STORED))
    }

    /// Reads a stored list as far as it goes.
    fn decode(bytes: &[u8]) -> Self {
        let (count, rest) = bytes.split_first_chunk::<4>().unwrap_or((&[0; 4], &[]));
        let count = u32::from_le_bytes(*count) as usize;
        let (gaps, kinds) = rest.split_at(rest.len().saturating_sub(count));
        let (mut keys, mut key) = (Vec::with_capacity(kinds.len()), 0u32);
        for &gap in gaps {
            key = key.saturating_add(u32::from(gap));
            if gap < u8::MAX {
                keys.push(key);
            }
        }
        let mut entries: Vec<(u32, u8)> = keys.into_iter().zip(kinds.iter().copied()).collect();
        entries.retain(|&(key, _)| key >> BITS == 0);
        let mut buckets = vec![0; (1 << BUCKET_BITS) + 1];
        for (key, _) in &entries {
            buckets[(key >> (BITS - BUCKET_BITS)) as usize + 1] += 1;
        }
        for bucket in 1..buckets.len() {
            buckets[bucket] += buckets[bucket - 1];
        }
        Self { entries, buckets }
    }

    /// The kinds of names that a word or several, as [`key`] and [`model::mix`] make a hash of them, can be.
    pub(super) fn kinds(&self, key: u32) -> u8 {
        let key = key >> (u32::BITS - BITS);
        let bucket = (key >> (BITS - BUCKET_BITS)) as usize;
        let range = self.buckets[bucket] as usize..self.buckets[bucket + 1] as usize;
        self.entries[range].iter().find(|(known, _)| *known == key).map_or(0, |(_, kinds)| *kinds)
    }
}

/// The hash by which a word is looked up; `form` is its [`model::form`].
pub(super) fn key(word: &str, form: u32) -> u32 {
    if word.is_ascii() && !word.contains('\'') { form } else { model::form(&plain(word)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOWN: u8 = 1;
    const GIVEN: u8 = 2;
    const LAST: u8 = 4;

    fn of(words: &str) -> u8 {
        let keys = words.split(' ').map(|word| key(word, model::form(word)));
        Gazetteer::shared().kinds(keys.reduce(model::mix).unwrap_or(0))
    }

    #[test]
    fn the_worlds_names_are_known() {
        assert!(Gazetteer::shared().entries.len() > 50_000);
        for (words, kind) in [
            ("Kampala", TOWN),
            ("Buenos Aires", TOWN),
            ("São Paulo", TOWN),
            ("Buenos", FIRST),
            ("Aarav", GIVEN),
            ("Kowalczyk", LAST),
            ("O’Connor", LAST),
        ] {
            assert!(of(words) & kind != 0, "{words}: {}", of(words));
        }
    }

    #[test]
    fn few_other_words_are_taken_for_names() {
        let wrong = (0..2000).filter(|n| of(&format!("zzx{n}q")) != 0).count();
        assert!(wrong < 80, "{wrong} of 2000");
    }

    #[test]
    fn a_broken_list_is_read_as_far_as_it_goes() {
        for end in [0, 3, 4, 5, 1000] {
            assert_eq!(Gazetteer::decode(&STORED[..end]).kinds(1), 0);
        }
    }
}
