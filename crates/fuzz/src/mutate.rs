//! New bytes from those that are kept: pieces cut out, doubled, put together, and signs put in that mean something.
//!
//! It is the mutation of a fuzzer that is guided by coverage, without the coverage: that would take an unstable compiler.
//! What stands for it is told by the target, see [`Target`](crate::target::Target).

use crate::odd::{PIECES, TROUBLE};
use crate::random::Random;

/// The longest bytes that are made; longer ones are cut.
const LONGEST: usize = 1 << 14;

/// Bytes that were made from some of `kept`, with words of the dictionary put in. There must be one that is kept.
pub fn bytes(random: &mut Random, kept: &[Vec<u8>], dictionary: &[&str]) -> Vec<u8> {
    let any = |random: &mut Random| kept[random.below(kept.len())].clone();
    let mut made = any(random);
    for _ in 0..=random.below(6) {
        let (a, b) = (random.below(made.len() + 1), random.below(made.len() + 1));
        let (start, end) = (a.min(b), a.max(b));
        match random.below(12) {
            // The beginning of one and the end of another.
            0 | 1 => {
                let other = any(random);
                made.truncate(a);
                made.extend_from_slice(&other[random.below(other.len() + 1)..]);
            }
            2 => drop(made.drain(start..end)),
            3 => {
                let part = made[start..end].to_vec();
                insert(&mut made, a, &part);
            }
            4 => {
                if let Some(byte) = made.get_mut(a) {
                    *byte ^= 1 << random.below(8);
                }
            }
            5 => {
                let byte = random.number().to_le_bytes()[0];
                insert(&mut made, a, &[byte]);
            }
            6 => {
                let sign = random.pick(TROUBLE).to_string();
                insert(&mut made, a, sign.repeat(1 + random.below(3)).as_bytes());
            }
            7 => {
                let most = 1 << random.below(10);
                let word = random.pick(dictionary).repeat(1 + random.below(most));
                insert(&mut made, a, word.as_bytes());
            }
            8 => insert(&mut made, a, random.pick(PIECES).as_bytes()),
            _ => insert(&mut made, a, random.pick(dictionary).as_bytes()),
        }
        made.truncate(LONGEST);
    }
    made
}

fn insert(made: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    made.splice(at..at, bytes.iter().copied());
}
