//! Features as numbers: hashes of words and of parts of them, and the row that a feature has in a model.

use crate::text::small;

/// The number of rows is two to the power of this.
pub const ROW_BITS: u32 = 20;

/// The row of a feature: its template and its value, hashed (the finalizer of `MurmurHash3`, Appleby 2008).
pub fn row(template: u32, value: u32) -> u32 {
    let mut hash = value ^ template.wrapping_mul(0x9E37_79B1);
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85EB_CA6B);
    hash ^= hash >> 13;
    hash = hash.wrapping_mul(0xC2B2_AE35);
    hash >> (32 - ROW_BITS)
}

/// Gives each bit of a set by its number.
pub fn bits(mut set: u32, mut each: impl FnMut(u32)) {
    while set != 0 {
        each(set.trailing_zeros());
        set &= set - 1;
    }
}

/// Joins a value to a hash.
pub fn mix(hash: u32, value: u32) -> u32 {
    (hash ^ value).wrapping_mul(0x9E37_79B1).rotate_left(15)
}

/// FNV-1a over the bytes of a word in lower case, one apostrophe for all; never 0.
pub fn form(word: &str) -> u32 {
    let mut hash = SEED;
    if word.is_ascii() {
        for byte in word.bytes() {
            hash = step(hash, byte.to_ascii_lowercase());
        }
    } else {
        let mut buffer = [0; 4];
        for c in word.chars().map(small) {
            let c = if c == '’' { '\'' } else { c };
            for &byte in c.encode_utf8(&mut buffer).as_bytes() {
                hash = step(hash, byte);
            }
        }
    }
    hash.max(1)
}

/// `Byrne` and `Moss` are of one shape, `NATO` and `U.S.` of others; runs count up to two, eight signs in all.
pub fn shape(word: &str) -> u32 {
    let (mut hash, mut last, mut run, mut length) = (SEED, 0u8, 0, 0);
    for c in word.chars() {
        let sign = match c {
            'A'..='Z' => b'X',
            'a'..='z' => b'x',
            '0'..='9' => b'd',
            _ if c.is_ascii() => c as u8,
            _ if c.is_uppercase() => b'X',
            _ if c.is_lowercase() => b'x',
            _ => b'u',
        };
        run = if sign == last { run + 1 } else { 1 };
        last = sign;
        if run > 2 {
            continue;
        }
        hash = step(hash, sign);
        length += 1;
        if length == 8 {
            break;
        }
    }
    hash
}

const SEED: u32 = 0x811C_9DC5;

fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_only_in_case_or_apostrophe_are_one() {
        assert_eq!(form("Don’t"), form("don't"));
        assert_eq!(form("ÉCOLE"), form("école"));
        assert_ne!(form("moss"), form("mass"));
        assert_ne!(form(""), 0);
    }

    #[test]
    fn shapes_tell_names_from_initials() {
        assert_eq!(shape("Byrne"), shape("Moss"));
        assert_ne!(shape("NATO"), shape("U.S."));
        assert_ne!(shape("moss"), shape("Moss"));
    }

    #[test]
    fn rows_stay_in_the_table() {
        for value in 0..1000 {
            assert!(row(value % 7, value.wrapping_mul(0x9E37_79B1)) < 1 << ROW_BITS);
        }
    }
}
