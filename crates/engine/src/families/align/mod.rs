//! Aligning the versions of a family, word by word, against the longest one printed.
//!
//! ```text
//! Version → Reading (atoms, gaps) → runs in common → reporter's words aside, runs moved → segments → pieces → Row
//! ```
//!
//! What is the same in another house style is no change: capitals, curly marks, hyphens, British and American spelling, figures
//! and number words, contractions, an article before a state's name, the spelling of a name from another alphabet.

mod aside;
mod block;
mod columns;
mod gap;
pub(super) mod kin;
mod marks;
mod moved;
mod number;
pub(super) mod reading;
mod segment;
mod skeleton;

pub use columns::{Cell, Column};

use super::Version;
use super::class::Class;
use crate::order::by_number;
use block::Piece;
use reading::Reading;
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
    /// What changed, the gravest first. A change of words has its stretch (a moved run has two or more). Facts about marks
    /// have none and lie at their words: an ellipsis, punctuation, and [`Class::Split`] or [`Class::Bracket`] over words
    /// that are the same.
    pub changes: Vec<Change>,
}

/// Words of the longest version and the words that stand for them in this one; one of them may be none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Words of the longest version, by number.
    pub base: Range<usize>,
    /// Words of this version, by number.
    pub own: Range<usize>,
    /// What changed, as an index into [`Row::changes`]; `None` where both have the same words.
    pub change: Option<usize>,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is.
    pub class: Class,
    /// Words of the longest version, by number; none where it has none, and then at their place.
    pub base: Range<usize>,
    /// Words of this version, by number; none where it has none, and then at their place.
    pub own: Range<usize>,
}

impl Row {
    /// How many words of the longest version this one does not print, moved ones not counted.
    pub fn missing(&self) -> usize {
        let left_out = |stretch: &&Stretch| stretch.own.is_empty() && !self.is_moved(stretch);
        self.stretches.iter().filter(left_out).map(|stretch| stretch.base.len()).sum()
    }

    /// How many words this version prints that the longest has not, nor others for them.
    pub fn added(&self) -> usize {
        let put_in = |stretch: &&Stretch| stretch.base.is_empty() && !self.is_moved(stretch);
        self.stretches.iter().filter(put_in).map(|stretch| stretch.own.len()).sum()
    }

    /// The gravest change; none for the same words.
    pub fn gravest(&self) -> Option<&Change> {
        self.changes.first()
    }

    /// The changes that may alter the sense.
    pub fn grave(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.class.may_alter_sense())
    }

    fn is_moved(&self, stretch: &Stretch) -> bool {
        stretch.change.is_some_and(|change| self.changes[change].class == Class::Moved)
    }
}

impl Apparatus {
    /// The most telling change of all, with the number of its version: the gravest class, of these the first.
    pub fn telling(&self) -> Option<(usize, &Change)> {
        let gravest = self.rows.iter().enumerate().filter_map(|(row, of)| Some((row, of.gravest()?)));
        gravest.min_by_key(|(_, change)| change.class)
    }
}

/// Aligns versions, the longest first. `text` gives the text of a report by its number.
pub fn align<'t>(versions: &[Version], text: impl Fn(usize) -> &'t str) -> Apparatus {
    let Some((first, others)) = versions.split_first() else { return Apparatus::default() };
    let base = reading::read(first, text(first.report));
    let count = first.words.len();
    let same = Stretch { base: 0..count, own: 0..count, change: None };
    let mut rows = vec![Row { stretches: Vec::from_iter((count > 0).then_some(same)), changes: Vec::new() }];
    rows.extend(others.iter().map(|version| row(&base, &reading::read(version, text(version.report)))));
    Apparatus { rows }
}

fn row(base: &Reading, own: &Reading) -> Row {
    let common = skeleton::find(base, own);
    let (common, aside) = aside::find(own, common);
    let moved = moved::find(base, own, &common, &aside);
    let pieces = block::pieces(base, own, segment::all(base, own, &common, &moved, &aside));
    let mut changes: Vec<Change> = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut change_of_moved = vec![None; moved.len()];
    for piece in &pieces {
        let (a, b) = (base.words(&piece.base), own.words(&piece.own));
        let change = piece.class.map(|class| {
            if let Some(number) = piece.moved.filter(|number| *number < moved.len()) {
                return *change_of_moved[number].get_or_insert_with(|| {
                    let run = moved[number];
                    changes.push(Change {
                        class,
                        base: base.words(&(run.base..run.base + run.len)),
                        own: own.words(&(run.own..run.own + run.len)),
                    });
                    changes.len() - 1
                });
            }
            changes.push(Change { class: cut(class, piece, base), base: a.clone(), own: b.clone() });
            changes.len() - 1
        });
        match stretches.last_mut() {
            Some(last) if last.change.is_none() && change.is_none() => {
                last.base.end = a.end;
                last.own.end = b.end;
            }
            _ => stretches.push(Stretch { base: a, own: b, change }),
        }
    }
    changes.extend(marks::facts(base, own, &pieces));
    sort(changes, stretches)
}

/// Where a cut is.
fn cut(class: Class, piece: &Piece, base: &Reading) -> Class {
    match class {
        Class::CutMiddle if piece.base.start == 0 => Class::CutStart,
        Class::CutMiddle if piece.base.end == base.atoms.len() => Class::CutEnd,
        other => other,
    }
}

/// Puts the gravest change first; the stretches go with them.
fn sort(changes: Vec<Change>, mut stretches: Vec<Stretch>) -> Row {
    let mut ordered: Vec<(usize, Change)> = changes.into_iter().enumerate().collect();
    by_number(&mut ordered, |(_, change)| (change.class as u64) << 32 | change.own.start as u64);
    let mut place = vec![0; ordered.len()];
    for (now, (before, _)) in ordered.iter().enumerate() {
        place[*before] = now;
    }
    for stretch in &mut stretches {
        stretch.change = stretch.change.map(|change| place[change]);
    }
    Row { stretches, changes: ordered.into_iter().map(|(_, change)| change).collect() }
}

impl Reading {
    /// The words of some atoms; none for none, at their place.
    fn words(&self, atoms: &Range<usize>) -> Range<usize> {
        let count = self.marked.len();
        let start = self.atoms.get(atoms.start).map_or(count, |atom| atom.words.start);
        let end = if atoms.is_empty() { start } else { self.atoms[atoms.end - 1].words.end };
        start..end
    }
}
