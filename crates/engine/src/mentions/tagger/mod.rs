//! The trained tagger: a linear-chain model over hashed features that says which tokens are a name, and of what kind.
//!
//! It looks only at stretches of text that hold a capitalised word, and at what the rules make of them. Scores are sums of
//! small integers, so that the same text gives the same names on every machine. `models/names/MODEL.md` says what
//! they were trained on and how well they do.

mod agree;
mod evidence;
mod features;
mod keep;
pub mod label;
mod reader;
mod word;

use crate::document::Document;
use crate::mentions::EntityKind;
use crate::model::{Chain, LABELS, Weights};
use reader::Reader;
use std::ops::Range;
use std::sync::OnceLock;

static STORED: &[u8] = include_bytes!("../../../models/names/weights.bin");

/// The tagger's weights, decoded when first asked for.
pub fn weights() -> &'static Weights {
    static SHARED: OnceLock<Weights> = OnceLock::new();
    SHARED.get_or_init(|| Weights::decode(STORED).unwrap_or_default())
}

/// The chain of the tagger's labels.
pub fn chain() -> Chain {
    Chain::new(label::COUNT, label::may_follow)
}

/// A name that the tagger found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// Its tokens, as indices into the document's.
    pub tokens: Range<usize>,
    /// What it names.
    pub kind: EntityKind,
}

/// What the rules of `names` say of a document's tokens.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The label of each token, a hint.
    pub labels: Vec<u8>,
    /// For each token whether the rules decide: in headlines, where capitals tell nothing and the rest of the document all.
    pub decide: Vec<bool>,
}

/// The names of a document, in order.
pub fn tag(document: &Document<'_>, rules: &Rules, weights: &Weights) -> Vec<Tagged> {
    let mut labels = vec![0; document.tokens.len()];
    let mut reader = Reader::new(document, &rules.labels);
    let (mut chain, mut rows, mut scores, mut path) = (chain(), Vec::new(), Vec::new(), Vec::new());
    for sentence in 0..document.sentences.len() {
        reader.open(sentence);
        while let Some(stretch) = reader.next() {
            scores.clear();
            reader.read(&stretch);
            for at in stretch.clone() {
                rows.clear();
                reader.features(at - stretch.start, |row| rows.push(row));
                let mut sum = [0; LABELS];
                weights.add(&rows, &mut sum);
                scores.push(sum);
            }
            chain.best_path(weights, &scores, &mut path);
            labels[stretch].copy_from_slice(&path);
        }
    }
    keep::mend(document, rules, &mut labels);
    let mut names = collect(&labels);
    agree::settle(document, &rules.labels, &mut names);
    names
}

/// The labels of a document's tokens for names in order.
pub(super) fn labels(
    document: &Document<'_>,
    names: impl Iterator<Item = (Range<usize>, EntityKind)>,
) -> Vec<u8> {
    let mut labels = vec![0; document.tokens.len()];
    for (tokens, kind) in names {
        let Some(kind) = label::KINDS.iter().position(|&known| known == kind) else { continue };
        for (n, label) in labels.get_mut(tokens).unwrap_or_default().iter_mut().enumerate() {
            let found = if n == 0 { label::begin(kind) } else { label::inside(kind) };
            *label = u8::try_from(found).unwrap_or(0);
        }
    }
    labels
}

/// What the rules say of a document.
pub fn rules(document: &Document<'_>) -> Rules {
    super::names::rules(document)
}

/// Turns the labels of tokens into names.
pub fn collect(labels: &[u8]) -> Vec<Tagged> {
    let mut names: Vec<Tagged> = Vec::new();
    for (at, &found) in labels.iter().enumerate() {
        let found = usize::from(found);
        let Some(kind) = label::kind(found) else { continue };
        match names.last_mut() {
            Some(last) if label::is_inside(found) && last.tokens.end == at => last.tokens.end += 1,
            _ => names.push(Tagged { tokens: at..at + 1, kind: label::KINDS[kind] }),
        }
    }
    names
}

/// For training: the rows of each token of each stretch of a document.
pub fn stretches(document: &Document<'_>, rules: &Rules, mut each: impl FnMut(Range<usize>, Vec<Vec<u32>>)) {
    let mut reader = Reader::new(document, &rules.labels);
    for sentence in 0..document.sentences.len() {
        reader.open(sentence);
        while let Some(stretch) = reader.next() {
            reader.read(&stretch);
            let rows = (0..stretch.len())
                .map(|at| {
                    let mut rows = Vec::with_capacity(64);
                    reader.features(at, |row| rows.push(row));
                    rows
                })
                .collect();
            each(stretch, rows);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    /// The names of a text, each with the first letter of its kind.
    fn found(text: &str) -> Vec<String> {
        let document = Document::new(text, &[], Lexicon::shared());
        let names = tag(&document, &rules(&document), weights());
        let shown = names.iter().map(|name| {
            let words: Vec<_> = name.tokens.clone().map(|at| document.word(at)).collect();
            format!("{:?} {}", name.kind, words.join(" "))
        });
        shown.collect()
    }

    #[test]
    fn names_are_found_with_their_kinds() {
        assert_eq!(
            found("Ada Byrne, who leads the Ministry of Fisheries, flew to Norway. “We agreed,” Byrne said."),
            ["Person Ada Byrne", "Organization Ministry of Fisheries", "Place Norway", "Person Byrne"]
        );
    }

    #[test]
    fn the_engines_own_weights_are_whole() {
        assert!(weights().len() > 1000, "{} rows", weights().len());
        assert_eq!(weights().encode(), STORED);
    }

    #[test]
    fn a_text_without_capitals_has_no_names() {
        assert!(found("nobody came, and nothing was said.").is_empty());
        assert!(found("").is_empty());
    }

    #[test]
    fn one_name_has_one_kind() {
        let names =
            found("Oskar Moss spoke. In Moss they heard it. Moss left. Then Moss came back to Moss Street.");
        assert!(names.iter().filter(|name| name.ends_with(" Moss")).all(|name| name.starts_with("Person")));
        assert!(names.len() >= 4, "{names:?}");
    }
}
