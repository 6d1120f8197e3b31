//! `weigh FOLDER [LIMIT]`: the files of a built page with their bytes, as they are and as Brotli sends them.
//!
//! `sayso.html` is the same page once more, in one file: it has a row, and is no part of the sum.
//!
//! With a limit, in kB (1000 bytes) of Brotli for the whole page, it fails where the page is heavier.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "dist".into()));
    let limit: Option<usize> = arguments.next().and_then(|limit| limit.parse().ok());
    match weigh(&folder) {
        Ok(total) => verdict(total, limit),
        Err(problem) => {
            eprintln!("weigh: {}: {problem}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// Prints a row for each file and one for all, and returns the sum after Brotli, in bytes.
fn weigh(folder: &Path) -> std::io::Result<usize> {
    let mut sums = [0; 3];
    println!("{:>9} {:>9} {:>9}  file (bytes: raw, gzip, brotli)", "raw", "gzip", "brotli");
    for file in files(folder)? {
        let bytes = fs::read(&file)?;
        let row = [bytes.len(), gzip(&bytes)?, brotli(&bytes)?];
        print_row(row, &file.strip_prefix(folder).unwrap_or(&file).display().to_string());
        if !file.ends_with("sayso.html") {
            for (sum, part) in sums.iter_mut().zip(row) {
                *sum += part;
            }
        }
    }
    print_row(sums, "the whole page");
    Ok(sums[2])
}

fn print_row([raw, gzip, brotli]: [usize; 3], name: &str) {
    println!("{raw:>9} {gzip:>9} {brotli:>9}  {name}");
}

fn verdict(total: usize, limit: Option<usize>) -> ExitCode {
    match limit {
        Some(limit) if total > limit * 1000 => {
            println!("{} kB are more than the budget of {limit} kB", total.div_ceil(1000));
            ExitCode::FAILURE
        }
        Some(limit) => {
            println!("{} kB of {limit} kB", total.div_ceil(1000));
            ExitCode::SUCCESS
        }
        None => ExitCode::SUCCESS,
    }
}

/// All files under a folder, sorted.
fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn gzip(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> std::io::Result<usize> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed.len())
}
