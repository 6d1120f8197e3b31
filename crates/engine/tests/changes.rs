//! The literate suite of changes: one file a phenomenon in `changes/`, readable and extensible without Rust.
//!
//! A case is a title after `== `, a line for each version, a line `--`, and how the versions differ from the first:
//!
//! ```text
//! == one word for another
//! “The bridge is safe.”
//! “The bridge is sound.”
//! --
//! The bridge is {safe → sound: word}
//! ```
//!
//! A version has the words in marks; one that has the reporter's words too stands between `<` and `>`. `{+ …}` are words
//! put in, `{- …}` words left out, each with the class of the change; equal words are those of the first version. A fact
//! about marks stands on a line of its own, with the words of the first version at which it is (`at` the word that
//! follows, or `the end`). `UPDATE_EXPECT=1 cargo test` writes what the engine finds.

use proptest::prelude::*;
use sayso_engine::Span;
use sayso_engine::families::align::{Apparatus, Row, align};
use sayso_engine::families::class::Class;
use sayso_engine::families::{Version, Word};
use sayso_engine::lexicon::Lexicon;
use sayso_engine::lexicon::spelling::plain;
use sayso_engine::tokens::{TokenKind, tokenize};
use std::fmt::Write as _;
use std::path::Path;

/// A line as a report, and the version in it.
fn version(line: &str, report: usize) -> (String, Version) {
    let (start, end) = (line.find('<'), line.rfind('>'));
    let text = line.replace(['<', '>'], "");
    let whole = start.zip(end).map(|(start, end)| Span::new(start, end - 1));
    let mut words = Vec::new();
    let (mut at, mut open) = (0, 0);
    for token in tokenize(&text, Span::new(0, text.len()), Lexicon::shared()) {
        let between = &text[at..token.span.start as usize];
        open += between.matches('“').count();
        open = open.saturating_sub(between.matches('”').count());
        at = token.span.start as usize;
        let marked = open > 0;
        let within = whole.map_or(marked, |whole| whole.contains(token.span));
        if within && matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive) {
            words.push(Word { span: token.span, marked, key: plain(token.span.of(&text)).into() });
        }
    }
    (text, Version { report, quotes: vec![report], speaker: None, words })
}

fn aligned(lines: &[&str]) -> (Vec<String>, Vec<Version>, Apparatus) {
    let (texts, versions): (Vec<String>, Vec<Version>) =
        lines.iter().enumerate().map(|(report, line)| version(line, report)).unzip();
    let apparatus = align(&versions, |report| &texts[report]);
    (texts, versions, apparatus)
}

/// Words as they are printed, with single spaces.
fn words(text: &str, words: &[Word]) -> String {
    words
        .iter()
        .map(|word| word.span.of(text))
        .collect::<Vec<_>>()
        .join(" ")
        .replace(" ’", "’")
        .replace(" '", "'")
}

fn written(row: &Row, base: (&str, &[Word]), own: (&str, &[Word])) -> String {
    let mut line: Vec<String> = Vec::new();
    for stretch in &row.stretches {
        let (a, b) =
            (words(base.0, &base.1[stretch.base.clone()]), words(own.0, &own.1[stretch.own.clone()]));
        line.push(match stretch.change.map(|change| row.changes[change].class.name()) {
            None => a,
            Some(class) if a.is_empty() => format!("{{+ {b}: {class}}}"),
            Some(class) if b.is_empty() => format!("{{- {a}: {class}}}"),
            Some(class) => format!("{{{a} → {b}: {class}}}"),
        });
    }
    let mut out = line.join(" ");
    for (index, change) in row.changes.iter().enumerate() {
        if row.stretches.iter().any(|stretch| stretch.change == Some(index)) {
            continue;
        }
        let at = if change.base.is_empty() {
            let next = base.1.get(change.base.start).map_or("the end", |word| word.span.of(base.0));
            format!("at {next}")
        } else {
            words(base.0, &base.1[change.base.clone()])
        };
        let _ = write!(out, "\n{}: {at}", change.class.name());
    }
    out
}

fn findings(lines: &[&str]) -> String {
    let (texts, versions, apparatus) = aligned(lines);
    let rows = apparatus.rows.iter().zip(&versions).zip(&texts).skip(1);
    rows.map(|((row, version), text)| written(row, (&texts[0], &versions[0].words), (text, &version.words)))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_case_of_the_literate_suite_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut failures = String::new();
    for path in paths {
        let file = std::fs::read_to_string(&path).unwrap();
        let mut parts = file.split("\n== ");
        let mut written = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (head, expected) = part.split_once("\n--\n").unwrap_or((part, ""));
            let mut lines = head.lines();
            let title = lines.next().unwrap_or_default();
            let versions: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
            let found = findings(&versions);
            let _ = write!(written, "\n== {}\n--\n{found}\n", head.trim_end());
            if found != expected.trim_end() {
                let _ = write!(
                    failures,
                    "\n{}: {title}\n  wanted: {}\n  found:  {found}\n",
                    path.display(),
                    expected.trim_end()
                );
            }
        }
        if update {
            std::fs::write(&path, written).unwrap();
        }
    }
    assert!(update || failures.is_empty(), "{failures}");
}

#[test]
fn versions_under_each_other_share_columns_and_readings() {
    let (_, versions, apparatus) = aligned(&[
        "“I have reason to believe that the talks have started in earnest, which is good.”",
        "“I have every reason to believe that the talks have begun in earnest.”",
        "“I have good reason to believe that the talks have begun in earnest.”",
        "“I have every reason to think that the talks have started.”",
    ]);
    let columns = apparatus.columns(&versions);
    let text: Vec<String> = columns
        .iter()
        .map(|column| {
            let cells = column.cells.iter().zip(&versions);
            let cells = cells.map(|(cell, version)| {
                let words: Vec<&str> =
                    version.words[cell.own.clone()].iter().map(|word| &*word.key).collect();
                format!("{} {}", cell.reading, words.join(" ")).trim().to_owned()
            });
            cells.collect::<Vec<_>>().join(" | ")
        })
        .collect();
    expect_test::expect![[r"
        0 i have | 0 i have | 0 i have | 0 i have
        0 | 1 every | 2 good | 1 every
        0 reason to | 0 reason to | 0 reason to | 0 reason to
        0 believe | 0 believe | 0 believe | 1 think
        0 that the talks have | 0 that the talks have | 0 that the talks have | 0 that the talks have
        0 started | 1 begun | 1 begun | 0 started
        0 in earnest | 0 in earnest | 0 in earnest | 1
        0 which is good | 1 | 1 | 1"]]
    .assert_eq(&text.join("\n"));
}

#[test]
fn a_row_tells_what_the_page_sums_up() {
    let (_, _, apparatus) = aligned(&[
        "“We should have made a deal, and we will make it soon, in the spring.”",
        "“We could have made a very good deal.”",
        "“We should have made a deal.”",
    ]);
    assert_eq!(apparatus.rows[1].missing(), 9);
    assert_eq!(apparatus.rows[1].added(), 2);
    assert_eq!(apparatus.rows[1].gravest().map(|change| change.class), Some(Class::Modal));
    assert_eq!(apparatus.rows[2].gravest().map(|change| change.class), Some(Class::CutEnd));
    assert_eq!(apparatus.telling().map(|(row, change)| (row, change.class)), Some((1, Class::Modal)));
}

/// What the laws hold of any versions.
fn obeys(lines: &[String]) {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (_, versions, apparatus) = aligned(&lines);
    let base = versions[0].words.len();
    assert_eq!(apparatus.rows.len(), versions.len());
    assert!(apparatus.rows[0].changes.is_empty());
    for (row, version) in apparatus.rows.iter().zip(&versions) {
        let (mut a, mut b) = (0, 0);
        for stretch in &row.stretches {
            assert_eq!((stretch.base.start, stretch.own.start), (a, b), "stretches tile both versions");
            assert!(stretch.base.start < stretch.base.end || stretch.own.start < stretch.own.end);
            assert!(stretch.change.is_none_or(|change| change < row.changes.len()));
            (a, b) = (stretch.base.end, stretch.own.end);
        }
        assert_eq!((a, b), (base, version.words.len()));
        for change in &row.changes {
            assert!(change.base.start <= change.base.end && change.base.end <= base, "{change:?}");
            assert!(
                change.own.start <= change.own.end && change.own.end <= version.words.len(),
                "{change:?}"
            );
        }
        assert!(row.changes.windows(2).all(|pair| pair[0].class <= pair[1].class), "the gravest first");
    }
    let columns = apparatus.columns(&versions);
    for (number, version) in versions.iter().enumerate() {
        let mut at = 0;
        for column in &columns {
            assert_eq!(column.cells[number].own.start, at, "columns tile every version");
            at = column.cells[number].own.end;
        }
        assert_eq!(at, version.words.len());
    }
    assert_eq!(columns.iter().map(|column| column.base.len()).sum::<usize>(), base);
}

proptest! {
    #[test]
    fn any_words_are_aligned(
        lines in prop::collection::vec(
            "“([a-d]|the|of|not|can’t|weren’t|will|we|US|Ada|three|25|%|\\[|\\]|\\(|\\)|…|,|\\.|\\$|-|’s|“|”|<|>| |  ){0,60}”",
            1..4,
        ),
    ) {
        obeys(&lines);
    }

    #[test]
    fn any_text_is_aligned(lines in prop::collection::vec("<\\PC{0,80}>", 1..4)) {
        obeys(&lines);
    }

    #[test]
    fn a_version_differs_in_nothing_from_itself(line in "“([a-d]|the|not|can’t|we|US|Ada|three|\\[|\\]|…|,|\\.| |  ){0,60}”") {
        let (_, _, apparatus) = aligned(&[&line, &line]);
        prop_assert!(apparatus.rows[1].changes.is_empty(), "{:?}", apparatus.rows[1]);
    }
}
