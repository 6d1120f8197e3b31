//! Which figures there are, and how each is come by.

use super::engine::Reading;
use super::{Ratio, Tally, edited, harmonic, names, part, quotes};
use crate::data::{self, names as entities};
use std::path::Path;

/// One figure: a measure on a corpus.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    /// The file that it is measured on, without its ending.
    pub(crate) corpus: &'static str,
    /// The measure's name.
    pub(crate) measure: &'static str,
    /// In percent.
    pub(crate) value: f64,
    /// Whether less is better.
    pub(crate) falls: bool,
    /// Whether the ratchet holds it; the others tell where it comes from.
    pub(crate) held: bool,
}

impl Figure {
    /// What tells it from all others.
    pub(crate) fn key(&self) -> String {
        format!("{} · {}", self.corpus, self.measure)
    }
}

/// Corpora with quotations.
const QUOTES: [&str; 2] = ["polnear.dev", "gum_news.train"];
/// Corpora with names.
const NAMES: [&str; 6] = [
    "en_worldwide.dev",
    "uner_pud_wiki.dev",
    "gum_open.dev",
    "crossner_politics.dev",
    "wikigold.dev",
    "uner_ewt.dev",
];

/// All figures of the corpora that are in `folder`.
pub(crate) fn figures(folder: &Path) -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for corpus in QUOTES {
        let path = folder.join(format!("quotes/{corpus}.jsonl"));
        if path.exists() {
            of_quotes(corpus, &data::read(&path)?, &mut figures);
        }
    }
    for corpus in NAMES {
        let path = folder.join(format!("entities/{corpus}.jsonl"));
        if path.exists() {
            of_names(corpus, &data::read(&path)?, &mut figures);
        }
    }
    if figures.is_empty() {
        return Err(format!("{}: no labelled text there; --data names another folder", folder.display()));
    }
    of_families(&mut figures);
    Ok(figures)
}

/// F1 of the families and of each class of changes, on made days.
fn of_families(figures: &mut Vec<Figure>) {
    let scores = edited::Scores::of(edited::REPORTED, edited::DAYS);
    let held = |measure: &str| !["tense", "person", "split", "reworded"].contains(&measure);
    for (measure, tally) in scores.rows() {
        let value = tally.f1() * 100.0;
        figures.push(Figure { corpus: "made days, F1", measure, value, falls: false, held: held(measure) });
    }
}

fn of_quotes(corpus: &'static str, records: &[data::quotes::Record], figures: &mut Vec<Figure>) {
    let (mut all, mut speech) = (quotes::Scores::default(), quotes::Scores::default());
    let mut mentions = Ratio::default();
    for record in records {
        let reading = Reading::of(&record.text);
        let found = reading.quotes();
        quotes::score(record, &found, false, &mut all);
        quotes::score(record, &found, true, &mut speech);
        for quote in &record.marked {
            if let (Some(at), Some(name)) = (quote.speaker, &quote.speaker_name) {
                mentions.add(reading.name_at(at).is_some_and(|own| quotes::same_name(name, own)));
            }
        }
    }
    let mut add = |measure: &'static str, value: f64| {
        let held = is_held(corpus, measure);
        figures.push(Figure { corpus, measure, value: value * 100.0, falls: false, held });
    };
    add("alone: quotation or scare quote, F1", all.marks.f1());
    add("alone: speaker of a quotation found", all.speakers.share());
    add("alone: name of the labelled mention", mentions.share());
    add("sequence: found and right speaker, F1", all.together.f1());
    add("sequence: right name of a quotation found", all.names.share());
    add("spans, F1", all.spans.f1());
    add("part: precision of spans", all.spans.precision());
    add("part: recall of spans", all.spans.recall());
    let typed = |scores: &quotes::Scores, kind: quotes::Given| scores.by_type[kind as usize].f1();
    add("spans: direct, F1", typed(&all, quotes::Given::Direct));
    add("spans: mixed, F1", typed(&all, quotes::Given::Mixed));
    add("part: indirect spans, F1", typed(&all, quotes::Given::Indirect));
    add("spans: with a cue of speech, F1", speech.spans.f1());
    add("spans: indirect with a cue of speech, F1", typed(&speech, quotes::Given::Indirect));
    add("part: speaker of a span found", all.span_speakers.share());
    let value = calibration_error(all.trust) * 100.0;
    figures.push(Figure {
        corpus,
        measure: "calibration error",
        value,
        falls: true,
        held: is_held(corpus, "calibration error"),
    });
}

fn of_names(corpus: &'static str, records: &[entities::Record], figures: &mut Vec<Figure>) {
    let mut scores = names::Scores::default();
    for record in records {
        names::score(&record.text, &record.entities, &Reading::of(&record.text).names(), &mut scores);
    }
    let mut all = Tally::default();
    for tally in scores {
        all.add(tally.right, tally.found, tally.gold);
    }
    let labels = ["names, F1", "part: people, F1", "part: organisations, F1", "part: places, F1"];
    for (measure, tally) in labels.into_iter().zip([all, scores[0], scores[1], scores[2]]) {
        let held = is_held(corpus, measure);
        figures.push(Figure { corpus, measure, value: tally.f1() * 100.0, falls: false, held });
    }
}

/// Whether the ratchet holds a measure: on the corpora that we tune on, without their parts. Those that are only for measuring
/// are small, and must not be tuned to.
fn is_held(corpus: &str, measure: &str) -> bool {
    const MEASURED: [&str; 4] = ["gum_news.train", "en_worldwide.dev", "uner_pud_wiki.dev", "uner_ewt.dev"];
    !measure.starts_with("part: ") && !MEASURED.contains(&corpus)
}

/// The expected calibration error (Naeini et al. 2015) over ten bins of equal size.
fn calibration_error(mut trust: Vec<(f32, bool)>) -> f64 {
    const BINS: usize = 10;
    trust.sort_by(|a, b| a.0.total_cmp(&b.0));
    let size = trust.len().div_ceil(BINS).max(1);
    let error = |bin: &[(f32, bool)]| {
        let sure: f64 = bin.iter().map(|(sure, _)| f64::from(*sure)).sum();
        let right = bin.iter().filter(|(_, right)| *right).count();
        let right = f64::from(u32::try_from(right).unwrap_or(u32::MAX));
        (sure - right).abs()
    };
    let errors: f64 = trust.chunks(size).map(error).sum();
    errors * part(1, trust.len())
}

impl quotes::Typed {
    /// The harmonic mean of the precision over what was found and the recall over what is labelled, each by its own type.
    fn f1(self) -> f64 {
        harmonic(part(self.right_found, self.found), part(self.right, self.gold))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trust_that_is_earned_has_no_error() {
        assert!(calibration_error(Vec::new()).abs() < 1e-9);
        let half = (0..100).map(|n| (0.5, n % 2 == 0)).collect();
        assert!(calibration_error(half) < 1e-6);
        let vain = (0..100).map(|_| (0.9, false)).collect();
        assert!((calibration_error(vain) - 0.9).abs() < 1e-6);
    }
}
