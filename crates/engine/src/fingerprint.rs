//! Short names for things, made of their content: the same words have the same id wherever they stand, so a link
//! survives when reports are re-ordered and never points at other words.
//!
//! The hash is FNV-1a with 64 bits (offset basis `cbf29ce484222325`, prime `100000001b3`), written as 16 hex digits.

use crate::quick::Map;

/// What an FNV-1a hash of 64 bits begins with.
pub(crate) const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// One step of an FNV-1a hash of 64 bits; `value` is a byte in the published form.
pub(crate) fn step(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0100_0000_01b3)
}

/// A running FNV-1a hash of 64 bits.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(BASIS)
    }
}

impl Fingerprint {
    /// Of these parts, in this order; a part ends, so `["ab", "c"]` and `["a", "bc"]` differ.
    pub fn of(parts: &[&str]) -> Self {
        let whole = |hash, part: &&str| step(part.bytes().map(u64::from).fold(hash, step), 0xff);
        Self(parts.iter().fold(Self::default().0, whole))
    }
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Gives each thing of one text its id; the second with the same content gets `-2`, the third `-3`.
#[derive(Debug, Default)]
pub struct Ids {
    seen: Map<u64, u32>,
}

impl Ids {
    /// The id of the next thing, in order of the text, that is made of `parts`.
    pub fn next(&mut self, prefix: char, parts: &[&str]) -> String {
        let print = Fingerprint::of(parts);
        let count = self.seen.entry(print.0).or_default();
        *count += 1;
        if *count == 1 { format!("{prefix}{print}") } else { format!("{prefix}{print}-{count}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a() {
        // The published value for "a", and one more step for the end of the part.
        let a = (0xcbf2_9ce4_8422_2325_u64 ^ 0x61).wrapping_mul(0x0100_0000_01b3);
        assert_eq!(a, 0xaf63_dc4c_8601_ec8c);
        assert_eq!(Fingerprint::of(&["a"]).0, (a ^ 0xff).wrapping_mul(0x0100_0000_01b3));
    }

    #[test]
    fn same_words_are_told_apart_by_their_order() {
        let mut ids = Ids::default();
        let first = ids.next('q', &["We will come."]);
        assert_eq!(ids.next('q', &["We will come."]), format!("{first}-2"));
        assert_ne!(ids.next('q', &["We will go."]), first);
        assert_eq!(Ids::default().next('q', &["We will come."]), first);
    }
}
