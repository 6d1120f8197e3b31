//! One name, one kind: what a document's names are is decided together.

use super::{Tagged, label};
use crate::document::Document;
use crate::lexicon::spelling::fold;
use crate::mentions::EntityKind;
use crate::model;
use crate::quick::Map;

/// How often a name was read as each kind.
type Counts = [u32; label::KINDS.len()];

/// Gives all names of the same words the kind that most of them have by tagger and `rules`, and a lone last name of a person
/// the kind of the whole, unless it is more often read as something else.
pub(super) fn settle(document: &Document<'_>, rules: &[u8], names: &mut [Tagged]) {
    let mut wholes: Map<u32, Counts> = Map::default();
    let mut lasts: Map<u32, u32> = Map::default();
    let keys: Vec<u32> = names.iter().map(|name| key(document, name)).collect();
    for (name, key) in names.iter().zip(&keys) {
        let counts = wholes.entry(*key).or_default();
        let kind = number(name.kind);
        counts[kind] += 2;
        // To the tagger a name that it has learnt nothing of is some other name; the rules may know better.
        if agreed(rules, name) == Some(number(EntityKind::Person)) {
            counts[number(EntityKind::Person)] += if name.kind == EntityKind::Misc { 2 } else { 1 };
        }
        if name.kind == EntityKind::Person && name.tokens.len() > 1 {
            *lasts.entry(last(document, name)).or_default() += 2;
        }
    }
    for (name, key) in names.iter_mut().zip(&keys) {
        let mut counts = wholes.get(key).copied().unwrap_or_default();
        if name.tokens.len() == 1 {
            counts[number(EntityKind::Person)] += 2 * lasts.get(&last(document, name)).copied().unwrap_or(0);
        }
        let own = number(name.kind);
        let misc = number(EntityKind::Misc);
        let most =
            (0..counts.len()).max_by_key(|&kind| (counts[kind], kind != misc, kind == own)).unwrap_or(own);
        name.kind = label::KINDS[most];
    }
}

/// A kind as a label's number.
fn number(kind: EntityKind) -> usize {
    label::KINDS.iter().position(|&known| known == kind).unwrap_or(label::KINDS.len() - 1)
}

/// The kind that the rules give the very same name.
fn agreed(rules: &[u8], name: &Tagged) -> Option<usize> {
    let labels = rules.get(name.tokens.start..=name.tokens.end)?;
    let (next, own) = labels.split_last()?;
    let kind = label::kind(usize::from(*own.first()?))?;
    let whole = usize::from(own[0]) == label::begin(kind)
        && own[1..].iter().all(|&l| usize::from(l) == label::inside(kind))
        && usize::from(*next) != label::inside(kind);
    whole.then_some(kind)
}

/// A name's last word as a number, the same for all spellings of it.
fn last(document: &Document<'_>, name: &Tagged) -> u32 {
    model::form(&fold(document.word(name.tokens.end - 1)))
}

/// A name as a number; of one word, the word's form.
fn key(document: &Document<'_>, name: &Tagged) -> u32 {
    let forms = name.tokens.clone().map(|at| model::form(document.word(at)));
    forms.reduce(model::mix).unwrap_or(0)
}
