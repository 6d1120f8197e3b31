//! Another tagger's labels as features: what makes a teacher of a model.

use crate::data::names::{self as data, Record};
use sayso_engine::document::Document;
use sayso_engine::model::row;

/// The first of the templates of features that hints have; the engine's own are far below.
const TEMPLATE: u32 = 200;

/// For each token the other tagger's label, as a hash; 0 outside of names.
pub(crate) struct Hints(Vec<u32>);

impl Hints {
    /// Reads the names of `hint`, a record of the same text.
    pub(crate) fn new(document: &Document<'_>, hint: &Record) -> Self {
        let mut labels = vec![0; document.tokens.len()];
        for (range, name) in data::tokens(document, hint) {
            let kind = hash(name.fine.as_deref().unwrap_or(&name.kind)) | 1;
            for (n, label) in labels[range].iter_mut().enumerate() {
                *label = if n == 0 { kind } else { kind & !1 };
            }
        }
        Self(labels)
    }

    /// Adds the features of token number `at`.
    pub(crate) fn rows(&self, document: &Document<'_>, at: usize, rows: &mut Vec<u32>) {
        const EDGE: u32 = 7;
        let label = |at: Option<usize>| at.and_then(|at| self.0.get(at)).copied().unwrap_or(EDGE);
        let (before, here, after) = (label(at.checked_sub(1)), label(Some(at)), label(Some(at + 1)));
        let token = &document.tokens[at];
        let with = |value: u32| here.wrapping_mul(31) ^ value;
        let look = hash(&format!("{:?} {:?}", token.case, token.classes));
        let values = [
            here,
            before,
            after,
            with(before),
            with(after),
            with(hash(&document.word(at).to_lowercase())),
            with(look),
        ];
        rows.extend((TEMPLATE..).zip(values).map(|(template, value)| row(template, value)));
    }
}

/// FNV-1a.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
