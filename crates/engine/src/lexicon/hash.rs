//! Words as numbers, the same whatever their case.

/// So many bits of a word's hash are its key: few enough to be short, and enough that of a thousand words that no list has
/// one looks as if it had a class.
pub(super) const KEY_BITS: u32 = 24;

/// So many bits tell words apart that have one key.
pub(super) const LONG_BITS: u32 = 48;

/// So many sets have a number in the table; words of the others are told apart by more bits of their hashes.
pub(super) const SETS: u8 = 254;

/// FNV-1a over the ASCII-lowered bytes, its bits mixed: the first bits are the key.
pub(super) fn hash(word: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in word {
        hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The first bits of a hash.
pub(super) fn first(hash: u64, bits: u32) -> u64 {
    hash >> (u64::BITS - bits)
}

/// How many low bits of the gaps between `count` numbers of `bits` bits are written plainly (Rice 1979).
pub(super) fn plain_bits(bits: u32, count: u64) -> u32 {
    bits.saturating_sub(count.max(1).ilog2() + 1)
}
