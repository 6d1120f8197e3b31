//! What is counted: the quotations and words of each speaker in each outlet.

use super::bars::Part;
use crate::model::Model;
use crate::model::extent::Position;
use crate::model::library::{Library, Quotation};
use crate::model::state::{Kind, Measure};
use sayso_engine::order::{by_number, descending};

/// How much there is, by how the words are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Whole sentences in marks.
    pub direct: usize,
    /// Parts of a sentence in marks.
    pub mixed: usize,
    /// Without marks.
    pub reported: usize,
}

impl Tally {
    /// All of it.
    pub fn total(self) -> usize {
        self.direct + self.mixed + self.reported
    }

    /// What is in quotation marks.
    pub fn marked(self) -> usize {
        self.direct + self.mixed
    }

    /// How much is given so.
    pub fn of(self, kind: Kind) -> usize {
        match kind {
            Kind::Direct => self.direct,
            Kind::Mixed => self.mixed,
            Kind::Indirect => self.reported,
        }
    }

    /// Both together.
    pub fn add(&mut self, other: Self) {
        self.direct += other.direct;
        self.mixed += other.mixed;
        self.reported += other.reported;
    }

    /// A quotation as one.
    fn quote(kind: Kind) -> Self {
        let one = |same: Kind| usize::from(kind == same);
        Self { direct: one(Kind::Direct), mixed: one(Kind::Mixed), reported: one(Kind::Indirect) }
    }

    /// The words of a quotation: those outside of marks are the reporter's, whatever its kind.
    fn words(quotation: &Quotation) -> Self {
        let extent = quotation.extent;
        match quotation.kind {
            Kind::Direct => Self { direct: extent.marked, mixed: 0, reported: extent.reported },
            Kind::Mixed | Kind::Indirect => {
                Self { direct: 0, mixed: extent.marked, reported: extent.reported }
            }
        }
    }

    /// It as stretches of a bar from `x` on, where `unit` of them would fill it.
    pub fn parts(self, mut x: usize, unit: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        for kind in Kind::ALL.into_iter().filter(|kind| self.of(*kind) > 0) {
            let end = x + self.of(kind);
            parts.push(Part::between(kind, x, end, unit));
            x = end;
        }
        parts
    }
}

/// What is counted of one speaker in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The quotations that are left.
    pub quotes: Tally,
    /// Their words.
    pub words: Tally,
    /// Where the first of them stands.
    pub first: Option<Position>,
    /// All quotations, left or not.
    pub all: usize,
}

impl Count {
    /// One quotation more.
    pub fn add(&mut self, quotation: &Quotation, left: bool) {
        self.all += 1;
        if left {
            self.quotes.add(Tally::quote(quotation.kind));
            self.words.add(Tally::words(quotation));
            let position = quotation.extent.position;
            self.first = Some(self.first.map_or(position, |first| first.min(position)));
        }
    }

    /// Both together.
    pub fn join(&mut self, other: &Self) {
        self.quotes.add(other.quotes);
        self.words.add(other.words);
        self.all += other.all;
        self.first = [self.first, other.first].into_iter().flatten().min();
    }

    /// What is asked for.
    pub fn tally(&self, measure: Measure) -> Tally {
        match measure {
            Measure::Quotes => self.quotes,
            Measure::Words => self.words,
        }
    }
}

/// An outlet as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlet {
    /// Stands in addresses; empty for the others together.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its reports, by their numbers in the model.
    pub reports: Vec<usize>,
}

/// Who speaks where: a row for each speaker of whom something is left, a column for each outlet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The outlets, in the order of their reports; the last may be all others together.
    pub columns: Vec<Outlet>,
    /// The speakers, who speaks most first, *Unknown* last.
    pub rows: Vec<Row>,
}

/// One speaker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The voice's number in the library.
    pub voice: usize,
    /// For each column, what is counted there.
    pub counts: Vec<Count>,
    /// All together; what several reports have in the same passage counts once.
    pub sum: Count,
    /// In how many reports something is left.
    pub reports: usize,
}

/// So many outlets have a column; where there are more, the last one is for all others.
pub const MOST_COLUMNS: usize = 10;

impl Grid {
    /// Counts what is left.
    pub fn new(model: &Model, library: &Library, left: &[bool]) -> Self {
        let measure = model.state.measure;
        let (columns, column_of) = columns(model, library, left);
        let mut sums = vec![(Count::default(), 0, usize::MAX); library.voices.len()];
        for (quotation, left) in library.quotations.iter().zip(left) {
            let (sum, reports, last) = &mut sums[quotation.voice];
            sum.add(quotation, *left && !is_again(model, quotation));
            if *left && *last != quotation.report {
                *reports += 1;
                *last = quotation.report;
            }
        }
        let mut voices: Vec<usize> = (0..sums.len()).filter(|voice| sums[*voice].1 > 0).collect();
        by_number(&mut voices, |voice| descending(sums[*voice].0.tally(measure).total()));
        by_number(&mut voices, |voice| u64::from(*voice == library.unknown()));
        let mut row_of = vec![0; sums.len()];
        for (row, voice) in voices.iter().enumerate() {
            row_of[*voice] = row;
        }
        let mut counts = vec![vec![Count::default(); columns.len()]; voices.len()];
        for (quotation, left) in library.quotations.iter().zip(left) {
            let has_row = sums[quotation.voice].1 > 0;
            if let Some(column) = column_of[quotation.report].filter(|_| has_row) {
                counts[row_of[quotation.voice]][column].add(quotation, *left);
            }
        }
        let rows = voices.into_iter().zip(counts).map(|(voice, counts)| {
            let (sum, reports, _) = sums[voice];
            Row { voice, counts, sum, reports }
        });
        Self { columns, rows: rows.collect() }
    }

    /// All rows together.
    pub fn total(&self) -> Row {
        together(self.columns.len(), self.rows.iter())
    }
}

/// What rows have together, column by column, and as their sums have it.
pub fn together<'a>(columns: usize, rows: impl Iterator<Item = &'a Row>) -> Row {
    let mut sum = Row { counts: vec![Count::default(); columns], ..Row::default() };
    for row in rows {
        sum.sum.join(&row.sum);
        sum.counts.iter_mut().zip(&row.counts).for_each(|(sum, count)| sum.join(count));
    }
    sum
}

/// Whether a quotation was counted in an earlier report already: both carry the same passage. Where the filter chooses
/// outlets, the earlier one may be out of sight, and each counts.
pub fn is_again(model: &Model, quotation: &Quotation) -> bool {
    quotation.repeat && model.state.filter.outlets.is_empty()
}

/// The outlets that the filter leaves, and for each report its column.
fn columns(model: &Model, library: &Library, left: &[bool]) -> (Vec<Outlet>, Vec<Option<usize>>) {
    let wanted = &model.state.filter.outlets;
    let mut columns: Vec<(Outlet, usize)> = Vec::new();
    for (report, slug) in library.outlets.iter().enumerate() {
        if !library.knows(report) || !(wanted.is_empty() || wanted.contains(slug)) {
            continue;
        }
        let here = left[library.of_report(report)].iter().filter(|left| **left).count();
        if let Some((outlet, quotes)) = columns.iter_mut().find(|(outlet, _)| outlet.slug == *slug) {
            outlet.reports.push(report);
            *quotes += here;
        } else {
            let name = crate::words::outlet(&model.reports, report);
            columns.push((Outlet { slug: slug.clone(), name, reports: vec![report] }, here));
        }
    }
    if columns.len() > MOST_COLUMNS {
        let mut by_size: Vec<usize> = (0..columns.len()).collect();
        by_number(&mut by_size, |at| descending(columns[*at].1));
        let mut keep = by_size[..MOST_COLUMNS - 1].to_vec();
        by_number(&mut keep, |at| *at as u64);
        let others = (0..columns.len()).filter(|at| !keep.contains(at));
        let reports = others.flat_map(|at| columns[at].0.reports.clone()).collect();
        let name = crate::words::voices::other_outlets(columns.len() - keep.len());
        let mut kept: Vec<_> = keep.into_iter().map(|at| columns[at].clone()).collect();
        kept.push((Outlet { slug: String::new(), name, reports }, 0));
        columns = kept;
    }
    let columns: Vec<Outlet> = columns.into_iter().map(|(outlet, _)| outlet).collect();
    let mut column_of = vec![None; library.outlets.len()];
    for (at, outlet) in columns.iter().enumerate() {
        for report in &outlet.reports {
            column_of[*report] = Some(at);
        }
    }
    (columns, column_of)
}
