//! `sayso-fuzz TARGET ARTICLES [N | MINUTESm] [SEED]`: holds the laws of TARGET (`engine` or `articles`) on bytes that are made
//! from those that are kept in `crates/fuzz/corpus/TARGET` and from the files in the folder ARTICLES. Bytes that break a law
//! are made smaller, printed, and kept as a file of that folder, which the tests read from then on.
//!
//! `sayso-fuzz hostile DIR` writes the hostile articles that are read into DIR.

use sayso_fuzz::hostile;
use sayso_fuzz::target::{End, Target};
use sayso_fuzz::targets::{ALL, ENGINE};
use sayso_fuzz::{odd, random::Random};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["hostile", folder] => hostile::write(Path::new(folder))
            .map(|count| println!("{count} hostile files in {folder}"))
            .map_err(|e| e.to_string()),
        [name, articles, rest @ ..] => fuzz(name, Path::new(articles), rest),
        _ => Err("usage: sayso-fuzz TARGET ARTICLES [N | MINUTESm] [SEED] | hostile DIR".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("sayso-fuzz: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// So many odd texts are made beside the bytes that are kept.
const ODD: u64 = 2_000;

fn fuzz(name: &str, articles: &Path, rest: &[&str]) -> Result<(), String> {
    let target =
        ALL.iter().find(|target| target.name == name).ok_or_else(|| format!("there is no target {name}"))?;
    let end = rest
        .first()
        .map_or(Some(End::Count(10_000)), |word| End::read(word))
        .ok_or("a count, or minutes such as 10m")?;
    let seed = rest.get(1).map_or(Ok(0), |word| word.parse::<u64>()).map_err(|e| format!("the seed: {e}"))?;
    let mut kept = target.kept().map_err(|e| format!("{}: {e}", target.folder().display()))?;
    let corpus = files(articles).map_err(|e| format!("{}: {e}", articles.display()))?;
    if name == ENGINE.name {
        let text = String::from_utf8_lossy(&corpus.concat()).into_owned();
        let samples: Vec<&str> = text
            .lines()
            .flat_map(|line| line.split_inclusive(". "))
            .filter(|piece| !piece.trim().is_empty())
            .collect();
        let first = Random::new(seed).number();
        kept.extend((0..ODD).map(|at| odd::text(first.wrapping_add(at), &samples).into_bytes()));
    } else {
        kept.extend(corpus.into_iter().map(|bytes| bytes[..bytes.len().min(4_000)].to_vec()));
        kept.extend(hostile::files().into_iter().map(|file| file.bytes).filter(|bytes| bytes.len() < 8_000));
    }
    let start = Instant::now();
    // A panic is caught and told below, in one line.
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = target.run(kept, end, seed);
    println!(
        "{name}: {} tried, {} bytes, {} met, {:.1} s: {} break a law",
        outcome.count,
        outcome.bytes,
        outcome.met,
        start.elapsed().as_secs_f64(),
        outcome.breaches.len()
    );
    for (bytes, breach) in &outcome.breaches {
        let file = keep(target, bytes).map_err(|e| e.to_string())?;
        println!("{breach}\n    {:?}\n    kept as {file}", String::from_utf8_lossy(bytes));
    }
    if outcome.breaches.is_empty() { Ok(()) } else { Err(format!("{name} breaks its laws")) }
}

/// Keeps bytes that break a law, under a name of their own.
fn keep(target: &Target, bytes: &[u8]) -> std::io::Result<String> {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    });
    let file = target.folder().join(format!("crash-{hash:016x}"));
    std::fs::write(&file, bytes)?;
    Ok(file.display().to_string())
}

/// What the files of a folder have, in the order of their names.
fn files(folder: &Path) -> std::io::Result<Vec<Vec<u8>>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    files.iter().map(std::fs::read).collect()
}
