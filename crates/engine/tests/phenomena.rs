//! The literate suite: one file a phenomenon in `phenomena/`, readable and extensible without Rust.
//!
//! A case is a title after `== `, a text, a line `--`, and what the engine must find in it, one finding a line:
//!
//! ```text
//! == a quotation split by its speaker
//! “The bridge is safe,” Ada Byrne said, “and it will stay open.”
//! --
//! direct · Ada Byrne · The bridge is safe,
//! direct · Ada Byrne · and it will stay open.
//! person · Ada Byrne = Ada Byrne
//! ```
//!
//! The kinds of finding are `direct`, `mixed`, `indirect` (with speaker and words), `scare` (words), `person`,
//! `organization`, `place`, `misc`, `date`, `money` (name = its mentions in order), `fold` (reason and words),
//! `heading`, `headline`, `byline`, `item` (words). A case is held to all findings of each kind that it lists, and to no
//! other kind; `no scare` says that there is none. `UPDATE_EXPECT=1 cargo test` writes what the engine finds.

use sayso_engine::analysis::{Analysis, analyze};
use sayso_engine::document::ParagraphKind;
use sayso_engine::mentions::EntityKind;
use sayso_engine::quotes::QuoteKind;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

const KINDS: [&str; 14] = [
    "direct",
    "mixed",
    "indirect",
    "scare",
    "person",
    "organization",
    "place",
    "misc",
    "date",
    "money",
    "fold",
    "heading",
    "headline",
    "byline",
];

struct Case {
    title: String,
    text: String,
    expected: Vec<String>,
}

fn cases(file: &str) -> (String, Vec<Case>) {
    let mut parts = file.split("\n== ");
    let preface = parts.next().unwrap_or_default().to_owned();
    let cases = parts.map(|part| {
        let (title, rest) = part.split_once('\n').unwrap_or((part, ""));
        let (text, findings) = rest.split_once("\n--\n").unwrap_or((rest, ""));
        let expected =
            findings.lines().map(str::trim_end).filter(|l| !l.is_empty()).map(str::to_owned).collect();
        Case { title: title.to_owned(), text: text.trim_matches('\n').to_owned(), expected }
    });
    (preface, cases.collect())
}

fn kind_of(line: &str) -> &str {
    let line = line.strip_prefix("no ").unwrap_or(line);
    line.split(" ·").next().unwrap_or(line).trim()
}

fn findings(text: &str) -> Vec<(&'static str, String)> {
    let analysis = analyze(text);
    let flat = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for (index, quote) in analysis.quotes.iter().enumerate() {
        let kind = match quote.kind {
            QuoteKind::Direct => "direct",
            QuoteKind::Mixed => "mixed",
            QuoteKind::Indirect => "indirect",
        };
        let speaker = analysis.speaker(index).map_or("Unknown", |e| &analysis.entities[e.index()].name);
        // Of a clause with words in marks these words are told, one finding each.
        let parts = if quote.marked.is_empty() { &[quote.span][..] } else { &quote.marked };
        found.extend(parts.iter().map(|p| (kind, format!("{kind} · {speaker} · {}", flat(p.of(text))))));
    }
    found.extend(analysis.scare.iter().map(|s| ("scare", format!("scare · {}", flat(s.of(text))))));
    found.extend(entities(text, &analysis));
    found.extend(
        analysis.folds.iter().map(|f| ("fold", format!("fold · {} · {}", f.reason, flat(f.span.of(text))))),
    );
    for paragraph in &analysis.paragraphs {
        let kind = match paragraph.kind {
            ParagraphKind::Headline => "headline",
            ParagraphKind::Heading => "heading",
            ParagraphKind::Byline => "byline",
            ParagraphKind::ListItem => "item",
            ParagraphKind::Body => continue,
        };
        found.push((kind, format!("{kind} · {}", flat(paragraph.span.of(text)))));
    }
    found
}

fn entities<'a>(text: &'a str, analysis: &'a Analysis) -> impl Iterator<Item = (&'static str, String)> + 'a {
    analysis.entities.iter().filter(|e| e.named).map(move |entity| {
        let kind = match entity.kind {
            EntityKind::Person => "person",
            EntityKind::Organization => "organization",
            EntityKind::Place => "place",
            EntityKind::Misc => "misc",
            EntityKind::Date => "date",
            EntityKind::Money => "money",
        };
        let mentions: Vec<_> =
            entity.mentions.iter().map(|m| analysis.mentions[m.index()].span.of(text)).collect();
        (kind, format!("{kind} · {} = {}", entity.name, mentions.join(", ")))
    })
}

/// The lines a case should have: all findings of the kinds it lists.
fn actual(case: &Case) -> Vec<String> {
    let kinds: BTreeSet<&str> = case.expected.iter().map(|l| kind_of(l)).collect();
    let found = findings(&case.text);
    let mut lines = Vec::new();
    for kind in &kinds {
        let before = lines.len();
        lines.extend(found.iter().filter(|(k, _)| k == kind).map(|(_, line)| line.clone()));
        if lines.len() == before {
            lines.push(format!("no {kind}"));
        }
    }
    lines
}

#[test]
fn every_phenomenon_comes_out_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/phenomena");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "the suite is empty");
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut report = String::new();
    for path in paths {
        let (preface, cases) = cases(&std::fs::read_to_string(&path).unwrap());
        let mut rewritten = preface;
        for case in cases {
            let at = format!("{}: {}", path.file_name().unwrap().to_string_lossy(), case.title);
            for line in &case.expected {
                assert!(
                    KINDS.contains(&kind_of(line)) || kind_of(line) == "item",
                    "{at}: no such kind of finding: {line}"
                );
            }
            assert!(!case.expected.is_empty(), "{at}: expects nothing");
            let (mut wanted, actual) = (case.expected.clone(), actual(&case));
            let mut sorted = actual.clone();
            wanted.sort();
            sorted.sort();
            for line in wanted.iter().filter(|l| !sorted.contains(l)) {
                let _ = writeln!(report, "{at}\n  - {line}");
            }
            for line in sorted.iter().filter(|l| !wanted.contains(l)) {
                let _ = writeln!(report, "{at}\n  + {line}");
            }
            let _ = write!(rewritten, "\n== {}\n{}\n--\n{}\n", case.title, case.text, actual.join("\n"));
        }
        if update {
            std::fs::write(&path, rewritten).unwrap();
        }
    }
    assert!(update || report.is_empty(), "- is written in the suite, + is what the engine finds:\n{report}");
}
