//! The names of a corpus, each once, and which of them are one speaker's.
//!
//! Nodes stand in the order of their keys, which are made of the names alone, so nothing here depends on the order of
//! the reports.

use crate::analysis::Analysis;
use crate::coreference::body::BodyName;
use crate::coreference::name::PersonName;
use crate::coreference::{Entity, EntityId};
use crate::fingerprint;
use crate::lexicon::spelling::plain;
use crate::mentions::EntityKind;
use std::collections::BTreeMap;

/// What a node's name is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// A person's name of several words.
    Person(PersonName),
    /// A bare surname or first name.
    Bare(PersonName),
    /// An organisation or place; the words as spelled.
    Body(BodyName, String),
    /// A description, or a name of anything else.
    Words,
}

/// One name, in one spelling class.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) label: Label,
    /// In how many entities of reports it stands.
    pub(super) entities: usize,
}

/// One entity of one report.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) report: usize,
    pub(super) entity: usize,
    /// How many quotations are its words.
    pub(super) quotes: usize,
    /// The names it goes by.
    pub(super) nodes: Vec<usize>,
}

/// The entities and names of all reports.
#[derive(Debug)]
pub(super) struct Nodes {
    pub(super) records: Vec<Record>,
    pub(super) nodes: Vec<Node>,
}

impl Nodes {
    /// Reads every entity that may speak.
    pub(super) fn read(reports: &[&Analysis]) -> Self {
        let mut keys: BTreeMap<String, Node> = BTreeMap::new();
        let mut named: Vec<(Record, Vec<String>)> = Vec::new();
        for (at, report) in reports.iter().enumerate() {
            let mut quotes = vec![0; report.entities.len()];
            for speaker in (0..report.quotes.len()).filter_map(|q| report.speaker(q)) {
                if let Some(count) = quotes.get_mut(EntityId::index(speaker)) {
                    *count += 1;
                }
            }
            let mut signature = None;
            for (index, entity) in report.entities.iter().enumerate() {
                let labels = labels(entity, || *signature.get_or_insert_with(|| sign(report)));
                for (key, label) in &labels {
                    let node =
                        keys.entry(key.clone()).or_insert_with(|| Node { label: label.clone(), entities: 0 });
                    node.entities += 1;
                    // One of several spellings stands for all, whichever report comes first.
                    if *label > node.label {
                        node.label.clone_from(label);
                    }
                }
                if !labels.is_empty() {
                    let record =
                        Record { report: at, entity: index, quotes: quotes[index], nodes: Vec::new() };
                    named.push((record, labels.into_iter().map(|(key, _)| key).collect()));
                }
            }
        }
        let index: BTreeMap<&str, usize> =
            keys.keys().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
        let records = named
            .into_iter()
            .map(|(record, keys)| Record {
                nodes: keys.iter().map(|key| index[key.as_str()]).collect(),
                ..record
            })
            .collect();
        Self { records, nodes: keys.into_values().collect() }
    }
}

/// The names that an entity goes by, each with its key; none for what cannot speak.
fn labels(entity: &Entity, signature: impl FnOnce() -> u64) -> Vec<(String, Label)> {
    if !entity.named {
        let speaks = matches!(entity.kind, EntityKind::Person | EntityKind::Organization);
        return if speaks { vec![description(entity, signature)] } else { Vec::new() };
    }
    let spellings = entity.spellings.iter().map(|s| s.text.as_str());
    let mut labels: Vec<(String, Label)> = match entity.kind {
        EntityKind::Person => {
            let names: Vec<PersonName> = spellings.map(PersonName::read).collect();
            let whole: Vec<_> = names
                .iter()
                .filter(|name| !name.is_bare())
                .map(|name| (format!("person {}", name.key()), Label::Person(name.clone())))
                .collect();
            let bare = |name: &PersonName| {
                (format!("bare {} {}", name.key(), name.is_patronym()), Label::Bare(name.clone()))
            };
            if whole.is_empty() { names.first().map(bare).into_iter().collect() } else { whole }
        }
        EntityKind::Organization | EntityKind::Place => spellings
            .map(|text| {
                let name = BodyName::read(text);
                let key = match (name.state, name.nation) {
                    (Some(state), _) => format!("body = {state:?}"),
                    (None, Some(nation)) => format!("body {} of {nation:?}", name.key()),
                    (None, None) => format!("body {}", name.key()),
                };
                (key, Label::Body(name, text.to_owned()))
            })
            .collect(),
        EntityKind::Misc => vec![(format!("other {}", plain_words(&entity.name)), Label::Words)],
        EntityKind::Date | EntityKind::Money => Vec::new(),
    };
    crate::order::by_text(&mut labels, |(key, _)| key.clone());
    labels.dedup_by(|a, b| a.0 == b.0);
    labels
}

/// The key of somebody without a name. Bodies, several people, and descriptions of two words or more are the same
/// speaker where the words are the same; *the woman* of one report is not *the woman* of another.
fn description(entity: &Entity, signature: impl FnOnce() -> u64) -> (String, Label) {
    let words = plain_words(&entity.name);
    let telling = entity.kind == EntityKind::Organization || words.ends_with('s') || words.contains(' ');
    let key = if telling {
        format!("words {words}")
    } else {
        format!("words {words} {:x} {}", signature(), entity.mentions.first().map_or(0, |m| m.0))
    };
    (key, Label::Words)
}

/// The words of a description, plain, without its article.
fn plain_words(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .filter(|word| !matches!(word.to_ascii_lowercase().as_str(), "the" | "a" | "an"))
        .map(plain)
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// A number that tells reports apart by what stands in them (FNV-1a).
fn sign(report: &Analysis) -> u64 {
    let mut hash = fingerprint::BASIS;
    let mut mix = |bytes: &[u8]| {
        for byte in bytes {
            hash = fingerprint::step(hash, u64::from(*byte));
        }
    };
    for entity in &report.entities {
        mix(entity.name.as_bytes());
    }
    for mention in &report.mentions {
        mix(&mention.span.start.to_le_bytes());
    }
    hash
}

/// Which nodes are one speaker: disjoint sets, each represented by its least node.
#[derive(Debug)]
pub(super) struct Sets {
    parents: Vec<usize>,
}

impl Sets {
    pub(super) fn new(nodes: usize) -> Self {
        Self { parents: (0..nodes).collect() }
    }

    pub(super) fn find(&mut self, node: usize) -> usize {
        let mut at = node;
        while self.parents[at] != at {
            self.parents[at] = self.parents[self.parents[at]];
            at = self.parents[at];
        }
        at
    }

    pub(super) fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        self.parents[one.max(other)] = one.min(other);
    }
}
