//! The literate suite of families: one file a phenomenon in `families/`, readable and extensible without Rust.
//!
//! A case is a title after `== `, reports parted by a line `~~`, a line `--`, and the families that the engine must find:
//!
//! ```text
//! == a cut at the end
//! “The bridge is safe and will stay open all winter,” Ada Byrne said.
//! ~~
//! “The bridge is safe,” Ada Byrne said on Tuesday.
//! --
//! near · same-words
//! 1 · Ada Byrne · “The bridge is safe and will stay open all winter”
//! 2 · Ada Byrne · “The bridge is safe”
//! ```
//!
//! A family begins with its likeness (`near`, `reworded`, or `conflict`) and its rule; then each version has a line: report, speaker,
//! words, with marks around those in marks. `nothing` says that there is none. `UPDATE_EXPECT=1 cargo test` writes what the
//! engine finds.

use sayso_engine::families::{Families, Family, Likeness, Source, Version};
use sayso_engine::{Corpus, analyze};
use std::fmt::Write as _;
use std::path::Path;

/// What the engine finds in reports.
fn found(reports: &[&str]) -> String {
    let analyses: Vec<_> = reports.iter().map(|text| analyze(text)).collect();
    let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
    let sources: Vec<_> =
        reports.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis }).collect();
    let families = Families::find(&sources, &corpus);
    let mut lines = String::new();
    let mut write = |kind: &str, family: &Family| {
        let _ = writeln!(lines, "{kind} · {}", family.rule.name);
        for version in &family.versions {
            let speaker = version.speaker.map_or("Unknown", |s| &corpus.speakers[s.index()].name);
            let _ = writeln!(
                lines,
                "{} · {speaker} · {}",
                version.report + 1,
                words(reports[version.report], version)
            );
        }
    };
    for family in &families.families {
        write(if family.likeness == Likeness::Near { "near" } else { "reworded" }, family);
    }
    for conflict in &families.conflicts {
        write("conflict", conflict);
    }
    if lines.is_empty() { "nothing\n".to_owned() } else { lines }
}

/// The words of a version, with marks around those in marks.
fn words(text: &str, version: &Version) -> String {
    let mut parts = Vec::new();
    for same in version.words.chunk_by(|one, other| one.marked == other.marked) {
        let words = same.iter().map(|word| word.span.of(text)).collect::<Vec<_>>().join(" ");
        parts.push(if same[0].marked { format!("“{words}”") } else { words });
    }
    parts.join(" ")
}

#[test]
fn every_phenomenon_comes_out_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/families");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "the suite is empty");
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut breaches = String::new();
    for path in paths {
        let file = std::fs::read_to_string(&path).unwrap();
        let mut parts = file.split("\n== ");
        let mut rewritten = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (title, rest) = part.split_once('\n').unwrap_or((part, ""));
            let (text, wanted) = rest.split_once("\n--\n").unwrap_or((rest, ""));
            let reports: Vec<&str> = text.split("\n~~\n").collect();
            let found = found(&reports);
            if found.trim_end() != wanted.trim_end() {
                let file = path.file_name().unwrap().to_string_lossy();
                let _ = writeln!(breaches, "{file}: {title}\nwritten:\n{wanted}\nfound:\n{found}");
            }
            let _ = write!(rewritten, "\n== {title}\n{text}\n--\n{found}");
        }
        if update {
            std::fs::write(&path, rewritten).unwrap();
        }
    }
    assert!(update || breaches.is_empty(), "{breaches}");
}
