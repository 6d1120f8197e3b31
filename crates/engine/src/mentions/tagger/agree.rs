//! One name, one kind: what a document's names are is decided together.

use super::{Tagged, label};
use crate::document::Document;
use crate::mentions::EntityKind;
use crate::model;
use std::collections::HashMap;

/// How often a name was read as each kind.
type Counts = [u32; label::KINDS.len()];

/// Gives all names of the same words the kind that most of them have, and a lone last name of a person the kind of the
/// whole, unless it is more often read as something else.
pub(super) fn settle(document: &Document<'_>, names: &mut [Tagged]) {
    let mut wholes: HashMap<u32, Counts> = HashMap::new();
    let mut lasts: HashMap<u32, u32> = HashMap::new();
    let keys: Vec<u32> = names.iter().map(|name| key(document, name)).collect();
    for (name, key) in names.iter().zip(&keys) {
        if let Some(kind) = label::KINDS.iter().position(|&kind| kind == name.kind) {
            wholes.entry(*key).or_default()[kind] += 1;
        }
        if name.kind == EntityKind::Person && name.tokens.len() > 1 {
            *lasts.entry(model::form(document.word(name.tokens.end - 1))).or_default() += 1;
        }
    }
    for (name, key) in names.iter_mut().zip(&keys) {
        let Some(counts) = wholes.get(key) else { continue };
        let mut counts = *counts;
        if name.tokens.len() == 1 {
            counts[0] += 2 * lasts.get(key).copied().unwrap_or(0);
        }
        let own = label::KINDS.iter().position(|&kind| kind == name.kind).unwrap_or(0);
        let most = (0..counts.len()).max_by_key(|&kind| (counts[kind], kind == own)).unwrap_or(own);
        name.kind = label::KINDS[most];
    }
}

/// A name as a number; of one word, the word's form.
fn key(document: &Document<'_>, name: &Tagged) -> u32 {
    let forms = name.tokens.clone().map(|at| model::form(document.word(at)));
    forms.reduce(model::mix).unwrap_or(0)
}
