//! Labelled text: JSON lines with `id`, `text` and `entities`, whose offsets are code points.

use sayso_engine::document::Document;
use sayso_engine::mentions::EntityKind;
use sayso_engine::mentions::tagger::Tagged;
use sayso_engine::text::Offsets;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

/// A text with the names in it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) entities: Vec<Labelled>,
}

/// A name: `start..end` in code points, its kind, and the finer kind that its source gives it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Labelled {
    pub(crate) start: usize,
    pub(crate) end: usize,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) fine: Option<String>,
}

/// Reads a file of JSON lines, by the records' ids.
pub(crate) fn read_by_id(path: &Path) -> Result<HashMap<String, Record>, String> {
    Ok(super::read::<Record>(path)?.into_iter().map(|record| (record.id.clone(), record)).collect())
}

/// The tokens that each of a record's names covers, if only in part.
pub(crate) fn tokens<'r>(document: &Document<'_>, record: &'r Record) -> Vec<(Range<usize>, &'r Labelled)> {
    let bytes: Vec<usize> = record.text.char_indices().map(|(at, _)| at).chain([record.text.len()]).collect();
    let byte = |point: usize| bytes.get(point).copied().unwrap_or(record.text.len());
    let covered = |name: &Labelled| {
        let (start, end) = (byte(name.start), byte(name.end));
        let first = document.tokens.partition_point(|t| (t.span.end as usize) <= start);
        let last = document.tokens.partition_point(|t| (t.span.start as usize) < end);
        first..last.max(first)
    };
    record.entities.iter().map(|name| (covered(name), name)).collect()
}

/// A record with the names that the tagger found in it.
pub(crate) fn found(record: &Record, document: &Document<'_>, names: &[Tagged]) -> Record {
    let offsets = Offsets::new(&record.text);
    let entities = names.iter().map(|name| {
        let first = document.tokens[name.tokens.start].span;
        let span = first.cover(document.tokens[name.tokens.end - 1].span);
        Labelled {
            start: offsets.code_points(span.start) as usize,
            end: offsets.code_points(span.end) as usize,
            kind: type_name(name.kind).to_owned(),
            fine: None,
        }
    });
    Record { id: record.id.clone(), text: record.text.clone(), entities: entities.collect() }
}

pub(crate) fn type_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "PERSON",
        EntityKind::Organization => "ORG",
        EntityKind::Place => "PLACE",
        EntityKind::Misc => "MISC",
        EntityKind::Date => "DATE",
        EntityKind::Money => "MONEY",
    }
}
