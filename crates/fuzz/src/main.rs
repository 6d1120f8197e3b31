//! `sayso-fuzz ARTICLES [N] [SEED]`: holds the laws on N odd texts, some of them damaged sentences of the files in the
//! folder ARTICLES. A text that breaks a law is made smaller, printed, and the seed with it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use sayso_fuzz::{laws, odd};

/// After so many breaches the rest would tell little more.
const ENOUGH: usize = 10;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "articles".into());
    let mut number = |usual| arguments.next().map_or(Ok(usual), |word| word.replace('_', "").parse::<u64>());
    let (Ok(count), Ok(seed)) = (number(10_000), number(0)) else {
        eprintln!("usage: sayso-fuzz ARTICLES [N] [SEED]");
        return ExitCode::FAILURE;
    };
    let corpus = match read(&folder) {
        Ok(corpus) => corpus,
        Err(problem) => {
            eprintln!("sayso-fuzz: {folder}: {problem}");
            return ExitCode::FAILURE;
        }
    };
    let samples = sentences(&corpus);
    let start = Instant::now();
    let (mut bytes, mut breaches) = (0, 0);
    // A panic is caught and told below, in one line.
    std::panic::set_hook(Box::new(|_| {}));
    for at in 0..count {
        let text = odd::text(seed.wrapping_add(at), &samples);
        bytes += text.len();
        if let Some(what) = breach(&text) {
            let small = shrink(text);
            println!("seed {}: {what}\n    {small:?}", seed.wrapping_add(at));
            breaches += 1;
        }
        if breaches == ENOUGH {
            break;
        }
        if (at + 1) % 1_000_000 == 0 {
            println!("{} million texts, {} s", (at + 1) / 1_000_000, start.elapsed().as_secs());
        }
    }
    println!(
        "{count} odd texts, {bytes} bytes, {:.1} s: {breaches} break a law",
        start.elapsed().as_secs_f64()
    );
    if breaches == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What the files of a folder have, in the order of their names.
fn read(folder: &str) -> std::io::Result<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    files.iter().map(|file| Ok(String::from_utf8_lossy(&std::fs::read(file)?).into_owned())).collect()
}

/// Pieces of a sentence or some, as they stand.
fn sentences(corpus: &str) -> Vec<&str> {
    corpus
        .lines()
        .flat_map(|line| line.split_inclusive(". "))
        .filter(|piece| !piece.trim().is_empty())
        .collect()
}

/// Which law a text breaks, if any.
fn breach(text: &str) -> Option<String> {
    match catch_unwind(AssertUnwindSafe(|| laws::hold(text))) {
        Ok(held) => held.err(),
        Err(panic) => {
            let words = panic.downcast_ref::<String>().map(String::as_str);
            Some(format!("panic: {}", words.or(panic.downcast_ref().copied()).unwrap_or("no words")))
        }
    }
}

/// A shorter text that still breaks a law: halves, quarters and so on are left out as long as it does.
fn shrink(mut text: String) -> String {
    let mut step = text.len().div_ceil(2);
    while step > 0 {
        let mut at = 0;
        while at < text.len() {
            let end = text.ceil_char_boundary(at + step);
            let shorter = format!("{}{}", &text[..at], &text[end..]);
            if end > at && breach(&shorter).is_some() {
                text = shorter;
            } else {
                at = end.max(at + 1);
            }
        }
        step /= 2;
    }
    text
}
