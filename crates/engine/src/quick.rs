//! Maps and sets with a quick hash: words and numbers of one text, looked up often.
//!
//! The standard hash resists whoever wants keys to meet; here that is a reader who slows his own page down, and in
//! the page its seed would be known anyhow.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A map with a quick hash.
pub type Map<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A set with a quick hash.
pub type Set<T> = HashSet<T, BuildHasherDefault<Quick>>;

/// A hash that takes a rotation and a multiplication a number, or for eight bytes (as rustc's own `FxHasher`, by its
/// description), and mixes the bits at the end.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quick(u64);

impl Quick {
    fn add(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            self.add(eight.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)));
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.add(number.into());
    }

    fn write_u32(&mut self, number: u32) {
        self.add(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::{BuildHasher, Hash};

    fn of(value: impl Hash) -> u64 {
        BuildHasherDefault::<Quick>::default().hash_one(value)
    }

    #[test]
    fn words_and_numbers_spread() {
        let words: Set<u64> = (0..10_000).map(|n| of(format!("word {n}")) >> 40).collect();
        let numbers: Set<u64> = (0..10_000_usize).map(|n| of(n) & 0xff_ffff).collect();
        // Of 10,000 a perfect hash would lose 3; the upper bits of short words are a little worse, for the sake of speed.
        assert!(words.len() > 9_700 && numbers.len() > 9_950, "{}, {}", words.len(), numbers.len());
        assert_ne!(of("ab"), of("ba"));
        assert_ne!(of(("a", "bc")), of(("ab", "c")));
    }
}
