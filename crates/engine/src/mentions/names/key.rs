//! Names as numbers: a word or a run of words, whatever its case, as one 64-bit key, and maps from such keys.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map from keys; the key is its own hash.
pub(super) type KeyMap<V> = HashMap<u64, V, BuildHasherDefault<Same>>;

/// Passes a 64-bit key on as its hash.
#[derive(Default)]
pub(super) struct Same(u64);

impl Hasher for Same {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// The key of the empty run.
pub(super) const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

/// The key of the run `key` with one more `word`; full stops and case do not count.
pub(super) fn extend(key: u64, word: &str) -> u64 {
    let mut hash = (key ^ 0x20).wrapping_mul(0x0000_0100_0000_01b3);
    for byte in word.bytes().filter(|&b| b != b'.') {
        hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3);
    }
    // The multiplication leaves the low bits of similar words alike; maps look at the high and the low ones.
    hash ^ (hash >> 29)
}

/// The key of one word.
pub(super) fn of(word: &str) -> u64 {
    extend(EMPTY, word)
}
