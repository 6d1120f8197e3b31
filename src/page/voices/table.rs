//! The table behind each picture: the same facts as rows of words and numbers.

use super::counts::Tally;
use super::matrix::{Matrix, State};
use super::share::Share;
use super::strip::Strip;
use crate::model::state::Kind;
use crate::words;
use crate::words::voices as w;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The heads of its columns.
    pub heads: Vec<&'static str>,
    /// Its rows, under the headings that they share.
    pub groups: Vec<Group>,
}

/// Rows under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub label: String,
    /// The rows; the first field of each is its head.
    pub rows: Vec<Vec<Field>>,
}

/// A field of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is a number.
    pub number: bool,
}

impl Field {
    fn text(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    fn number(text: String) -> Self {
        Self { text, number: true, href: None }
    }

    fn to(self, href: Option<&String>) -> Self {
        Self { href: href.cloned(), ..self }
    }
}

/// The numbers of a tally, by kind and together.
fn numbers(tally: Tally) -> impl Iterator<Item = Field> {
    let kinds = Kind::ALL.map(|kind| tally.of(kind));
    kinds.into_iter().chain([tally.total()]).map(|n| Field::number(words::number(n)))
}

/// The heads of what is counted, by kind and together.
fn counted() -> [&'static str; 4] {
    [w::part(Kind::Direct), w::part(Kind::Mixed), w::part(Kind::Indirect), w::all()]
}

/// The table of the matrix: for each speaker the outlets with something in them.
pub fn of_matrix(matrix: &Matrix) -> Table {
    let rows = matrix.groups.iter().flat_map(|group| &group.rows).chain(&matrix.tail);
    let groups = rows.map(|row| {
        let cells = row.cells.iter().zip(&matrix.columns).filter(|(cell, _)| cell.state == State::Filled);
        let rows = cells.map(|(cell, column)| {
            let outlet = Field::text(&column.name).to(cell.href.as_ref());
            let first = Field::text(cell.first.map_or("", w::position));
            [outlet].into_iter().chain(numbers(cell.tally)).chain([first]).collect()
        });
        Group { label: row.name.clone(), rows: rows.collect() }
    });
    let heads = [w::outlet()].into_iter().chain(counted()).chain([w::first_at()]);
    Table { heads: heads.collect(), groups: groups.collect() }
}

/// The table of the bars: for each report its speakers.
pub fn of_share(share: &Share) -> Table {
    let groups = share.bars.iter().map(|bar| {
        let rows = bar.segments.iter().map(|segment| {
            let name = Field::text(&segment.name).to(segment.href.as_ref());
            let part = Field::number(segment.share.clone());
            [name].into_iter().chain(numbers(segment.tally)).chain([part]).collect()
        });
        Group { label: bar.outlet.clone(), rows: rows.collect() }
    });
    let heads = [w::speaker()].into_iter().chain(counted()).chain([w::share_of()]);
    Table { heads: heads.collect(), groups: groups.collect() }
}

/// The table of the strip: for each report its quotations that are left, in order.
pub fn of_strip(strip: &Strip) -> Table {
    let groups = strip.lines.iter().map(|line| {
        let rows = line.blocks.iter().filter(|block| block.left).map(|block| {
            let place = format!("{}, {}", block.place, w::position(block.position));
            let kind = words::kind_within(block.part.kind);
            let words = Field::text(&block.words).to(Some(&block.href));
            vec![Field::text(&block.name), Field::text(&place), Field::text(kind), words]
        });
        Group { label: line.outlet.clone(), rows: rows.collect() }
    });
    Table { heads: vec![w::speaker(), w::starts(), w::kind(), w::quotation()], groups: groups.collect() }
}
