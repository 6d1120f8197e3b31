//! What is fuzzed: a name, the words that mean something to it, the bytes that are kept for it, and its laws.

use crate::laws::Breach;
use crate::mutate;
use crate::random::Random;
use std::collections::HashSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Something that takes any bytes and keeps its laws.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and that of its folder in `crates/fuzz/corpus`.
    pub name: &'static str,
    /// Words that mean something to it.
    pub dictionary: &'static [&'static str],
    /// Holds the laws on some bytes and says in short what became of them: bytes that meet with something new are kept
    /// while it runs, and others are made from them.
    pub hold: fn(&[u8]) -> Result<String, Breach>,
}

/// When to end.
#[derive(Clone, Copy, Debug)]
pub enum End {
    /// After so many.
    Count(u64),
    /// After this time.
    Time(Duration),
}

/// How it went.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// How many were tried.
    pub count: u64,
    /// How many bytes they had.
    pub bytes: usize,
    /// What they met with, each once.
    pub met: usize,
    /// Bytes that break a law, made short, and which.
    pub breaches: Vec<(Vec<u8>, Breach)>,
}

/// After so many breaches the rest would tell little more.
const ENOUGH: usize = 10;

/// So many are kept while it runs beside those of the folder.
const MOST_KEPT: usize = 4_000;

impl Target {
    /// The folder of the bytes that are kept for it.
    pub fn folder(&self) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus").join(self.name)
    }

    /// The bytes that are kept for it, in the order of their names.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn kept(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut files: Vec<_> =
            self.folder().read_dir()?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        files.sort();
        files.iter().map(std::fs::read).collect()
    }

    /// Tries bytes that are made from `kept` until the end; the same seed tries the same.
    pub fn run(&self, kept: Vec<Vec<u8>>, end: End, seed: u64) -> Outcome {
        let begin = Instant::now();
        let (mut pool, own) = (kept, seed);
        let all = pool.len() + MOST_KEPT;
        let mut met = HashSet::new();
        let mut outcome = Outcome::default();
        while outcome.breaches.len() < ENOUGH && !end.reached(outcome.count, begin) {
            let mut random = Random::new(own.wrapping_mul(0x1_0000_0001).wrapping_add(outcome.count));
            let bytes = mutate::bytes(&mut random, &pool, self.dictionary);
            outcome.count += 1;
            outcome.bytes += bytes.len();
            match self.hold(&bytes) {
                Ok(what) => {
                    if met.insert(what) && pool.len() < all {
                        pool.push(bytes);
                    }
                }
                Err(breach) => {
                    let small = self.shrink(bytes);
                    let known = outcome.breaches.iter().any(|(_, other)| *other == breach);
                    if !known {
                        outcome.breaches.push((small, breach));
                    }
                }
            }
        }
        outcome.met = met.len();
        outcome
    }

    /// Holds the laws; a panic breaks one.
    ///
    /// # Errors
    /// Says which law is broken.
    pub fn hold(&self, bytes: &[u8]) -> Result<String, Breach> {
        catch_unwind(AssertUnwindSafe(|| (self.hold)(bytes))).unwrap_or_else(|panic| {
            let words = panic.downcast_ref::<String>().map(String::as_str);
            Err(format!("panic: {}", words.or(panic.downcast_ref().copied()).unwrap_or("no words")))
        })
    }

    /// Fewer bytes that still break a law: halves, quarters and so on are left out as long as they do.
    pub fn shrink(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        let mut step = bytes.len().div_ceil(2);
        while step > 0 {
            let mut at = 0;
            while at < bytes.len() {
                let end = (at + step).min(bytes.len());
                let shorter = [&bytes[..at], &bytes[end..]].concat();
                if self.hold(&shorter).is_err() {
                    bytes = shorter;
                } else {
                    at = end;
                }
            }
            step /= 2;
        }
        bytes
    }
}

impl End {
    /// `200000` is a count, `10m` are minutes.
    pub fn read(word: &str) -> Option<Self> {
        match word.strip_suffix('m') {
            Some(minutes) => {
                minutes.parse::<u64>().ok().map(|minutes| Self::Time(Duration::from_secs(minutes * 60)))
            }
            None => word.replace('_', "").parse().ok().map(Self::Count),
        }
    }

    fn reached(self, count: u64, begin: Instant) -> bool {
        match self {
            Self::Count(most) => count >= most,
            Self::Time(most) => count.is_multiple_of(64) && begin.elapsed() >= most,
        }
    }
}
