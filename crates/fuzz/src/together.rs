//! The laws that hold for the families of any texts.

use crate::laws::{Breach, law};
use sayso_engine::families::align::Row;
use sayso_engine::families::{Source, Version};
use sayso_engine::{Analysis, Corpus, Families, analyze};

/// Groups texts and holds every law.
///
/// # Errors
/// Says which law is broken.
pub fn hold(texts: &[&str]) -> Result<(), Breach> {
    let analyses: Vec<Analysis> = texts.iter().map(|text| analyze(text)).collect();
    let sources: Vec<_> =
        texts.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis }).collect();
    let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
    let families = Families::find(&sources, &corpus);
    for family in families.families.iter().chain(&families.conflicts) {
        law!(family.versions.len() > 1, "{} has one version", family.id);
        law!((0.0..=1.0).contains(&family.confidence), "{}: {}", family.id, family.confidence);
        law!(family.apparatus.rows.len() == family.versions.len(), "{} has other rows", family.id);
        for (version, row) in family.versions.iter().zip(&family.apparatus.rows) {
            printed(version, &sources[version.report])?;
            tiled(row, family.versions[0].words.len(), version.words.len())?;
        }
    }
    Ok(())
}

/// The words of a version stand in its quotations, in order.
fn printed(version: &Version, source: &Source<'_>) -> Result<(), Breach> {
    let quotes: Vec<_> =
        version.quotes.iter().filter_map(|&quote| source.analysis.quotes.get(quote)).collect();
    law!(!quotes.is_empty() && quotes.len() == version.quotes.len(), "quotations {:?}", version.quotes);
    law!(!version.words.is_empty(), "a version of no words");
    for word in &version.words {
        law!(
            source.text.get(word.span.range()).is_some_and(|text| !text.is_empty()),
            "a word at {:?}",
            word.span
        );
        law!(quotes.iter().any(|quote| quote.span.contains(word.span)), "no quotation has {:?}", word.span);
    }
    let in_order = version.words.windows(2).all(|words| words[0].span.end <= words[1].span.start);
    law!(in_order, "words are not in order: {:?}", version.words);
    Ok(())
}

/// The stretches of a row tile the words of both versions: the halves of a contraction share a word.
fn tiled(row: &Row, base: usize, own: usize) -> Result<(), Breach> {
    let bases: Vec<_> = row.stretches.iter().map(|stretch| &stretch.base).collect();
    let owns = row.stretches.iter().map(|stretch| &stretch.own).collect();
    for (stretches, count) in [(bases, base), (owns, own)] {
        let mut at = 0;
        for words in stretches {
            law!(
                words.start <= at && words.start + 1 >= at && words.end >= words.start,
                "{words:?} after {at}"
            );
            at = at.max(words.end);
        }
        law!(at == count, "{at} of {count} words are in the stretches");
    }
    for stretch in &row.stretches {
        law!(stretch.change.is_none_or(|change| change < row.changes.len()), "a change that is none");
    }
    for change in &row.changes {
        law!(change.base.end <= base && change.own.end <= own, "{change:?} lies beyond the words");
    }
    Ok(())
}
