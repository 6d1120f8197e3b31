//! What the optimizer learns from: stretches of tokens with their features and their right labels.

use super::hints::Hints;
use super::mend;
use crate::data::document;
use crate::data::names::{self as data, Record};
use crate::learn::chain::Stretch;
use sayso_engine::document::Document;
use sayso_engine::mentions::tagger::{self, label, rules, stretches};
use sayso_engine::model::{LABELS, Weights};

/// A labelled text, and how much it counts.
pub(crate) struct Sample {
    pub(crate) record: Record,
    pub(crate) weight: f32,
    /// Another tagger's labels of the same text, as a feature.
    pub(crate) hint: Option<Record>,
}

/// The examples of samples.
pub(crate) fn build(samples: &[Sample]) -> Vec<Stretch> {
    let mut all = Vec::new();
    for sample in samples {
        add(sample, &mut all);
    }
    all
}

/// The labels that a model gives a sample's tokens.
pub(crate) fn label(sample: &Sample, weights: &Weights) -> Vec<u8> {
    let document = document(&sample.record.text);
    let mut labels = vec![0; document.tokens.len()];
    let (mut chain, mut scores, mut path) = (tagger::chain(), Vec::new(), Vec::new());
    features(sample, &document, |range, tokens| {
        scores.clear();
        for rows in tokens {
            let mut sum = [0; LABELS];
            weights.add(&rows, &mut sum);
            scores.push(sum);
        }
        chain.best_path(weights, &scores, &mut path);
        labels[range].copy_from_slice(&path);
    });
    labels
}

/// Gives each stretch with the features of its tokens, the hints' too.
fn features(
    sample: &Sample,
    document: &Document<'_>,
    mut each: impl FnMut(std::ops::Range<usize>, Vec<Vec<u32>>),
) {
    let hints = sample.hint.as_ref().map(|hint| Hints::new(document, hint));
    stretches(document, &rules(document), |range, mut tokens| {
        if let Some(hints) = &hints {
            for (at, rows) in range.clone().zip(&mut tokens) {
                hints.rows(document, at, rows);
            }
        }
        each(range, tokens);
    });
}

/// Adds the stretches of a sample, their features still being the model's rows.
fn add(sample: &Sample, all: &mut Vec<Stretch>) {
    let document = document(&sample.record.text);
    let mut right = vec![0; document.tokens.len()];
    for (range, name) in data::tokens(&document, &sample.record) {
        let Some(kind) = ["PERSON", "ORG", "PLACE", "MISC"].iter().position(|k| *k == name.kind) else {
            continue;
        };
        let (first, last, kind) = mend::mend(&document, range.start, range.end, kind);
        for (n, token) in right[first..last].iter_mut().enumerate() {
            let label = if n == 0 { label::begin(kind) } else { label::inside(kind) };
            *token = u8::try_from(label).unwrap_or(0);
        }
    }
    features(sample, &document, |range, tokens| {
        let mut labels = right[range].to_vec();
        // A name that begins before the stretch is none that the tagger could find.
        let mut before = label::OUTSIDE;
        for label in &mut labels {
            if !label::may_follow(before, usize::from(*label)) {
                *label = 0;
            }
            before = usize::from(*label);
        }
        all.push(Stretch::new(tokens, labels, sample.weight));
    });
}
