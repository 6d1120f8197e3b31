//! All versions of a family under each other: columns that hold the same place of each.

use super::{Apparatus, Stretch};
use crate::families::{Version, Word};
use std::ops::Range;

/// A place of the longest version and what each version prints there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Words of the longest version, by number; none where others put words in.
    pub base: Range<usize>,
    /// For each version, in the family's order.
    pub cells: Vec<Cell>,
}

/// What a version prints in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its words, by number; none where it prints none.
    pub own: Range<usize>,
    /// Its reading: versions with the same words here have the same number. 0 is the longest version's, also where
    /// another house style prints it.
    pub reading: usize,
}

impl Column {
    /// Whether all versions have the words of the longest here.
    pub fn is_same(&self) -> bool {
        self.cells.iter().all(|cell| cell.reading == 0)
    }
}

impl Apparatus {
    /// The columns of these versions, which are the ones that were aligned, in the same order: they tile every version. Words
    /// that several versions put in at one place stand in one column, and a change that reaches into another's is in one
    /// column with it. Takes as many cells as there are versions times columns.
    pub fn columns(&self, versions: &[Version]) -> Vec<Column> {
        let Some(first) = versions.first() else { return Vec::new() };
        let count = first.words.len();
        // Where every version can be divided, and where one must be.
        let mut whole = vec![true; count + 1];
        let mut edge = vec![false; count + 1];
        (edge[0], edge[count]) = (true, true);
        for stretch in self.rows.iter().flat_map(|row| &row.stretches) {
            edge[stretch.base.start] = true;
            edge[stretch.base.end] = true;
            if !is_even(stretch) {
                for inner in &mut whole[(stretch.base.start + 1).min(stretch.base.end)..stretch.base.end] {
                    *inner = false;
                }
            }
        }
        let cuts: Vec<usize> = (0..=count).filter(|&at| edge[at] && whole[at]).collect();
        let rows: Vec<Vec<Place>> = self.rows.iter().map(|row| places(&row.stretches, &cuts)).collect();
        let mut columns = Vec::new();
        for (number, &cut) in cuts.iter().enumerate() {
            // What is put in before the words after the cut, then these.
            let put_in = |place: &Place| place.put_in.clone();
            if rows.iter().any(|row| !row[number].put_in.is_empty()) {
                columns.push(column(versions, &rows, number, cut..cut, put_in));
            }
            if let Some(&end) = cuts.get(number + 1) {
                columns.push(column(versions, &rows, number, cut..end, |place: &Place| place.words.clone()));
            }
        }
        columns
    }
}

/// What a version prints at a cut.
struct Place {
    /// Words put in at the cut.
    put_in: Range<usize>,
    /// Words that stand for those up to the next cut.
    words: Range<usize>,
    /// Whether these are the same as the longest version's.
    same: bool,
}

/// Whether a stretch can be divided anywhere: word for word the same, or not printed.
fn is_even(stretch: &Stretch) -> bool {
    stretch.change.is_none() && stretch.base.len() == stretch.own.len() || stretch.own.is_empty()
}

/// What a version prints at each cut; its stretches tile both versions.
fn places(stretches: &[Stretch], cuts: &[usize]) -> Vec<Place> {
    let mut places = Vec::with_capacity(cuts.len());
    let (mut at, mut own) = (0, 0);
    for (number, &cut) in cuts.iter().enumerate() {
        let end = cuts.get(number + 1).copied().unwrap_or(cut);
        let from = own;
        // Words put in exactly at the cut.
        while stretches.get(at).is_some_and(|stretch| stretch.base.is_empty() && stretch.base.start == cut) {
            own = stretches[at].own.end;
            at += 1;
        }
        let put_in = from..own;
        let mut same = true;
        while let Some(stretch) = stretches.get(at).filter(|stretch| stretch.base.start < end) {
            same &= stretch.change.is_none();
            if is_even(stretch) && stretch.base.end > end {
                own = (stretch.own.start + (end - stretch.base.start)).min(stretch.own.end);
                break;
            }
            own = stretch.own.end;
            at += 1;
        }
        places.push(Place { words: put_in.end..own, put_in, same });
    }
    places
}

fn column(
    versions: &[Version],
    rows: &[Vec<Place>],
    number: usize,
    base: Range<usize>,
    range: impl Fn(&Place) -> Range<usize>,
) -> Column {
    let put_in = base.is_empty();
    let mut readings: Vec<&[Word]> = vec![&versions[0].words[base.clone()]];
    let mut cells = Vec::with_capacity(rows.len());
    for (row, version) in rows.iter().zip(versions) {
        let place = &row[number];
        let own = range(place);
        let words = &version.words[own.clone()];
        let known =
            |reading: &&[Word]| reading.iter().map(|word| &word.key).eq(words.iter().map(|word| &word.key));
        let reading = if place.same && !put_in {
            0
        } else {
            readings.iter().position(known).unwrap_or_else(|| {
                readings.push(words);
                readings.len() - 1
            })
        };
        cells.push(Cell { own, reading });
    }
    Column { base, cells }
}
