//! What must become of every hostile file: read to the byte or refused with a clear word, in bounded time and space.

use sayso_articles::{Problem, hindrance, read_bytes};
use sayso_engine::families::Source;
use sayso_engine::provenance::Imprint;
use sayso_engine::{Corpus, Families, Provenance, analyze};
use sayso_fuzz::hostile::{self, Fate, Hostile};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// Longer than any file may take to be read, on a slow and busy machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn every_hostile_file_is_read_to_the_byte_or_refused_with_a_clear_word() {
    let mut faults = Vec::new();
    for Hostile { name, bytes, fate } in hostile::files() {
        let start = Instant::now();
        let outcome =
            read_bytes(&name, &bytes).and_then(|(article, warnings)| match hindrance(&name, &article) {
                Some(problem) => Err(vec![problem]),
                None => Ok((article, warnings)),
            });
        let shown: String = name.escape_default().take(60).collect();
        match (outcome, fate) {
            (Ok((article, _)), Fate::Read(text)) if article.text == text => {}
            (Ok((article, _)), Fate::Read(_)) => {
                faults.push(format!("{shown}: read as {:.80?}", article.text));
            }
            (Ok(_), Fate::Refused(words)) => {
                faults.push(format!("{shown}: read, not refused with {words:?}"));
            }
            (Err(problems), Fate::Refused(words)) => {
                let told = problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n");
                if !told.contains(words)
                    || told.len() > 2_000
                    || told.chars().any(|c| c.is_control() && c != '\n')
                {
                    faults.push(format!("{shown}: refused with {told:.300?}"));
                }
            }
            (Err(problems), Fate::Read(_)) => {
                faults.push(format!("{shown}: {:.300}", problems[0].to_string()));
            }
        }
        if start.elapsed() > PATIENCE {
            faults.push(format!("{shown}: took {:?}", start.elapsed()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_two_hostile_files_have_one_name() {
    let files = hostile::files();
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.len(), files.len());
}

#[test]
fn every_hostile_text_is_analysed_and_linked_in_bounded_time() {
    let mut faults = Vec::new();
    for Hostile { name, fate, .. } in hostile::files() {
        let Fate::Read(text) = fate else { continue };
        let start = Instant::now();
        let analysis = analyze(&text);
        let (read, grouping) = (start.elapsed(), Instant::now());
        let corpus = Corpus::link(&[&analysis]);
        let sources = [Source { text: &text, analysis: &analysis }];
        let families = Families::find(&sources, &corpus);
        let grouped = grouping.elapsed();
        let provenance = Provenance::find(&families, &sources, &[Imprint::default()], &corpus);
        let repeats = provenance.repeats(&sources);
        let all = start.elapsed();
        assert_eq!(repeats.len(), 1);
        if all > PATIENCE {
            faults.push(format!("{name}: read in {read:?}, grouped in {grouped:?}, all in {all:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
