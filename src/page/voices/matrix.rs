//! The matrix: a row for each speaker, a column for each outlet; its empty cells say why they are empty.

use super::bars::Part;
use super::counts::{Count, Grid, Outlet, Row as Counts, Tally, together as summed};
use crate::model::Model;
use crate::model::extent::Position;
use crate::model::library::{Library, Look, Shape};
use crate::model::state::{By, View, ViewState};
use crate::page::{open_report, select};
use crate::words::{self, voices as w};
use sayso_engine::coreference::EntityId;
use sayso_engine::mentions::Form;
use sayso_engine::order::{by_number, descending};

/// Speakers and outlets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// The outlets.
    pub columns: Vec<Column>,
    /// The speakers, under their headings.
    pub groups: Vec<Group>,
    /// The speakers who speak least: they are folded.
    pub tail: Vec<Row>,
    /// What is said over them.
    pub tail_label: String,
    /// All speakers together.
    pub total: Sums,
}

/// An outlet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Opens its report, if it is one.
    pub href: Option<String>,
}

/// Speakers under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading with what they have together; none where they are not grouped.
    pub sums: Option<Sums>,
    /// The speakers.
    pub rows: Vec<Row>,
    /// Those who are folded.
    pub others: Option<Sums>,
}

/// What several speakers have together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// What they are.
    pub label: String,
    /// For each outlet.
    pub cells: Vec<usize>,
    /// All together.
    pub total: usize,
}

/// A speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name.
    pub name: String,
    /// How they are shown.
    pub look: Look,
    /// Leads to all their quotations.
    pub href: String,
    /// For each outlet.
    pub cells: Vec<Cell>,
    /// All together.
    pub total: usize,
}

/// What one outlet has of one speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Whether it is full, or why it is empty.
    pub state: State,
    /// Leads to the quotations, or to where the report names the speaker first.
    pub href: Option<String>,
    /// What stands in it.
    pub label: String,
    /// The same in a sentence.
    pub told: String,
    /// How much of it is given how.
    pub tally: Tally,
    /// The same as a bar: the fullest cell is full.
    pub parts: Vec<Part>,
    /// Where the first quotation stands.
    pub first: Option<Position>,
}

/// Whether a cell is full, or why it is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There are quotations.
    Filled,
    /// The filter leaves none.
    Filtered,
    /// Not quoted, but named or mentioned.
    Named,
    /// Not quoted and not named.
    Silent,
}

/// How often a report names a speaker.
#[derive(Clone, Debug, Default)]
struct Named {
    by_name: usize,
    otherwise: usize,
    /// The address of the first place.
    first: Option<(u32, String)>,
}

/// So many speakers, *Unknown* aside, stand in sight where there are more than [`FOLD`].
const IN_SIGHT: usize = 12;
/// A few more are not worth a fold.
const FOLD: usize = 15;
/// So many speakers are in the fold; to see more the filter has to choose.
const MOST_FOLDED: usize = 80;

/// Whether the row at `at` is folded.
pub fn is_folded(grid: &Grid, library: &Library, at: usize) -> bool {
    let unknown = grid.rows.last().is_some_and(|row| row.voice == library.unknown());
    let speakers = grid.rows.len() - usize::from(unknown);
    speakers > FOLD && (IN_SIGHT..speakers).contains(&at)
}

/// The matrix of a grid.
pub fn matrix(model: &Model, library: &Library, grid: &Grid) -> Matrix {
    let measure = model.state.measure;
    let of = |count: &Count| count.tally(measure).total();
    let fullest = grid.rows.iter().flat_map(|row| &row.counts).map(of).max().unwrap_or(0);
    let named = named(model, library, grid);
    let sums = |label: &str, counts: &Counts| Sums {
        label: label.to_owned(),
        cells: counts.counts.iter().map(of).collect(),
        total: of(&counts.sum),
    };
    let row = |at: usize| {
        let counts = &grid.rows[at];
        let voice = &library.voices[counts.voice];
        let cell = |column: usize| {
            let outlet = &grid.columns[column];
            let asked =
                Asked { model, library, outlet, voice: counts.voice, count: &counts.counts[column], fullest };
            asked.cell(&named[at][column])
        };
        Row {
            name: voice.name().to_owned(),
            look: voice.look.clone(),
            href: quotes(model, Some(&voice.slug), None),
            cells: (0..grid.columns.len()).map(cell).collect(),
            total: of(&counts.sum),
        }
    };
    let folded = |at: &usize| is_folded(grid, library, *at);
    let together = |members: &[usize]| summed(grid.columns.len(), members.iter().map(|at| &grid.rows[*at]));
    let groups = groups(model, library, grid).into_iter().map(|(label, members)| {
        let (others, shown): (Vec<usize>, Vec<usize>) = members.iter().partition(|at| folded(at));
        Group {
            sums: label.map(|label| sums(&label, &together(&members))),
            rows: shown.into_iter().map(row).collect(),
            others: (!others.is_empty()).then(|| sums(&w::other_speakers(others.len()), &together(&others))),
        }
    });
    let tail: Vec<usize> = (0..grid.rows.len()).filter(folded).collect();
    let href = |outlet: &Outlet| match outlet.reports[..] {
        [report] if !outlet.slug.is_empty() => Some(open_report(model, report)),
        _ => None,
    };
    Matrix {
        columns: grid.columns.iter().map(|o| Column { name: o.name.clone(), href: href(o) }).collect(),
        groups: groups.collect(),
        tail_label: w::tail(tail.len(), MOST_FOLDED),
        tail: tail.into_iter().take(MOST_FOLDED).map(row).collect(),
        total: sums(w::all(), &grid.total()),
    }
}

/// The headings, those with most first and what is not known last, each with its rows.
fn groups(model: &Model, library: &Library, grid: &Grid) -> Vec<(Option<String>, Vec<usize>)> {
    let rows = 0..grid.rows.len();
    if model.state.by == By::Speaker {
        return vec![(None, rows.collect())];
    }
    let mut groups: Vec<(String, usize, Vec<usize>)> = Vec::new();
    for at in rows {
        let row = &grid.rows[at];
        let (label, last) = heading(model.state.by, library, row.voice);
        let size = if last > 0 { 0 } else { row.sum.tally(model.state.measure).total() };
        match groups.iter_mut().find(|(other, ..)| *other == label) {
            Some((_, sum, members)) => {
                *sum += size;
                members.push(at);
            }
            None => groups.push((label, size, vec![at])),
        }
    }
    let last = |members: &[usize]| heading(model.state.by, library, grid.rows[members[0]].voice).1;
    by_number(&mut groups, |(_, size, _)| descending(*size));
    by_number(&mut groups, |(.., members)| u64::from(last(members)));
    groups.into_iter().map(|(label, _, members)| (Some(label), members)).collect()
}

/// Under which heading a voice stands, and how far that is from the first ones.
fn heading(by: By, library: &Library, voice: usize) -> (String, u8) {
    let voice = &library.voices[voice];
    match (voice.look.shape, by) {
        (Shape::Unknown, _) => (voice.name().to_owned(), 2),
        (_, By::Country) => voice
            .country
            .as_ref()
            .map_or_else(|| (w::no_country().to_owned(), 1), |name| (words::state(name), 0)),
        (Shape::Person, _) => (w::people().to_owned(), 0),
        (Shape::Body, _) => (w::institutions().to_owned(), 0),
    }
}

/// The address of the quotations of a speaker, in an outlet, with the rest of the filter as it is.
pub fn quotes(model: &Model, speaker: Option<&str>, outlet: Option<&str>) -> String {
    let mut state = ViewState { view: View::Quotes, selected: None, ..model.state.clone() };
    if let Some(slug) = speaker {
        state.filter.only = [slug.to_owned()].into();
        state.filter.except.remove(slug);
    }
    if let Some(slug) = outlet {
        state.filter.outlets = [slug.to_owned()].into();
    }
    crate::address::spell(&state)
}

/// For each row and column, how often the reports name the speaker.
fn named(model: &Model, library: &Library, grid: &Grid) -> Vec<Vec<Named>> {
    let mut row_of = vec![None; library.voices.len()];
    for (at, row) in grid.rows.iter().enumerate() {
        row_of[row.voice] = Some(at).filter(|at| *at < IN_SIGHT + MOST_FOLDED);
    }
    let mut named = vec![vec![Named::default(); grid.columns.len()]; grid.rows.len()];
    for (column, outlet) in grid.columns.iter().enumerate() {
        for &report in &outlet.reports {
            let Some(reading) = model.reports[report].reading.as_deref() else { continue };
            for (number, entity) in (0..).zip(&reading.analysis.entities) {
                let voice = library.voice(report, EntityId(number));
                let Some(row) = voice.and_then(|voice| row_of[voice]) else { continue };
                let cell: &mut Named = &mut named[row][column];
                for (nth, id) in (1..).zip(&entity.mentions) {
                    let mention = &reading.analysis.mentions[id.index()];
                    match mention.form {
                        Form::Name => cell.by_name += 1,
                        Form::Nominal | Form::Pronoun => cell.otherwise += 1,
                    }
                    let start = mention.span.start;
                    if cell.first.as_ref().is_none_or(|(first, _)| start < *first) {
                        let id = format!("{}.{nth}", reading.entity_ids[number as usize]);
                        let view = View::Read(Some(model.reports[report].article.slug.clone()));
                        cell.first = Some((start, select(model, view, &id)));
                    }
                }
            }
        }
    }
    named
}

/// What is asked of a cell.
struct Asked<'a> {
    model: &'a Model,
    library: &'a Library,
    outlet: &'a Outlet,
    voice: usize,
    count: &'a Count,
    fullest: usize,
}

impl Asked<'_> {
    fn cell(&self, named: &Named) -> Cell {
        let voice = &self.library.voices[self.voice];
        let (who, at) = (voice.name(), &self.outlet.name);
        let outlet = (!self.outlet.slug.is_empty()).then_some(&*self.outlet.slug);
        let link = || outlet.map(|outlet| quotes(self.model, Some(&voice.slug), Some(outlet)));
        let tally = self.count.tally(self.model.state.measure);
        let (state, href, label, told) = if self.count.quotes.total() > 0 {
            let (quotes, words) = (self.count.quotes, self.count.words);
            let kinds = [quotes.direct, quotes.mixed, quotes.reported];
            let first = self.count.first.map_or_else(String::new, |first| format!(" {}", w::first(first)));
            let told = w::cell(who, at, kinds, words.marked(), words.reported) + &first;
            (State::Filled, link(), words::number(tally.total()), told)
        } else if self.count.all > 0 {
            let all = self.count.all;
            (State::Filtered, None, w::filtered_label(all), w::filtered(who, at, all))
        } else if voice.look.shape == Shape::Unknown {
            (State::Silent, None, w::all_known_label().to_owned(), w::all_known(at))
        } else {
            let href = named.first.as_ref().map(|(_, href)| href.clone());
            match (named.by_name, named.otherwise) {
                (0, 0) => (State::Silent, None, w::silent_label().to_owned(), w::silent(who, at)),
                (0, n) => (State::Named, href, w::mentioned_label(n), w::mentioned(who, at, n)),
                (n, _) => (State::Named, href, w::named_label(n), w::named(who, at, n)),
            }
        };
        Cell { state, href, label, told, tally, parts: tally.parts(0, self.fullest), first: self.count.first }
    }
}
