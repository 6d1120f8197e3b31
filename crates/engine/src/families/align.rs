//! Aligning the versions of a family, word by word, against the longest one printed.

use super::class::Class;
use super::{Version, Word};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::ops::Range;

/// How each version of a family differs from the longest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Apparatus {
    /// For each version, in the order of the family's; the first is the longest and changes nothing.
    pub rows: Vec<Row>,
}

/// One version against the longest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// In order: they tile the words of both versions.
    pub stretches: Vec<Stretch>,
    /// What changed, the gravest first.
    pub changes: Vec<Change>,
}

/// Words of the longest version and the words that stand for them in this one; one of them may be none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Words of the longest version, by number.
    pub base: Range<usize>,
    /// Words of this version, by number.
    pub own: Range<usize>,
    /// What changed, as an index into [`Row::changes`]; `None` where both are the same.
    pub change: Option<usize>,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is.
    pub class: Class,
    /// Words of the longest version, by number; none where it has none.
    pub base: Range<usize>,
    /// Words of this version, by number; none where it has none.
    pub own: Range<usize>,
}

/// Aligns versions, the longest first. `text` gives the text of a report by its number.
pub fn align<'t>(versions: &[Version], text: impl Fn(usize) -> &'t str) -> Apparatus {
    let _ = text;
    let Some(base) = versions.first() else { return Apparatus::default() };
    Apparatus { rows: versions.iter().map(|version| row(base, version)).collect() }
}

fn row(base: &Version, version: &Version) -> Row {
    let keys = |words: &[Word]| words.iter().map(|word| word.key.clone()).collect::<Vec<_>>();
    let mut row = Row::default();
    for op in capture_diff_slices(Algorithm::Myers, &keys(&base.words), &keys(&version.words)) {
        let (_, base_range, own) = op.as_tag_tuple();
        let class = match op {
            DiffOp::Equal { .. } => None,
            DiffOp::Insert { .. } => Some(Class::Added),
            DiffOp::Replace { .. } => Some(Class::Word),
            DiffOp::Delete { .. } if base_range.start == 0 => Some(Class::CutStart),
            DiffOp::Delete { .. } if base_range.end == base.words.len() => Some(Class::CutEnd),
            DiffOp::Delete { .. } => Some(Class::CutMiddle),
        };
        let change = class.map(|class| {
            row.changes.push(Change { class, base: base_range.clone(), own: own.clone() });
            row.changes.len() - 1
        });
        row.stretches.push(Stretch { base: base_range, own, change });
    }
    row
}
