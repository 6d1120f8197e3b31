//! Voices: who is heard, and where. Counts what the filter leaves by speaker and outlet, and shows it four ways.

pub mod bars;
pub mod counts;
mod finding;
pub mod matrix;
pub mod share;
pub mod strip;
pub mod table;
#[cfg(test)]
mod tests;
pub mod verbs;

use crate::address::spell;
use crate::model::Model;
use crate::model::state::{By, Measure, ViewState};
use crate::words::{self, voices as w};
use std::rc::Rc;

/// Who is heard, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voices {
    /// The finding.
    pub title: String,
    /// What is counted, and of how much.
    pub lead: String,
    /// What is counted once in the sums, though several reports have it.
    pub again: Option<String>,
    /// How far reading is, if it goes on.
    pub progress: Option<String>,
    /// What is counted.
    pub measure: Measure,
    /// What else could be counted.
    pub measures: Vec<Choice>,
    /// Under which headings the speakers stand, and could stand.
    pub groupings: Vec<Choice>,
    /// Speakers and outlets.
    pub matrix: Rc<matrix::Matrix>,
    /// A bar for each report.
    pub share: Rc<share::Share>,
    /// A line for each report.
    pub strip: Rc<strip::Strip>,
    /// The tables of these three.
    pub tables: [Rc<table::Table>; 3],
    /// How each speaker is introduced.
    pub verbs: Rc<verbs::Verbs>,
}

/// One of several ways to show the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name.
    pub label: &'static str,
    /// Its address, with the rest as it is.
    pub href: String,
    /// Whether it is chosen.
    pub current: bool,
}

/// What Voices shows.
pub fn voices(model: &Model, left: &[bool]) -> Voices {
    let state = &model.state;
    let measures = Measure::ALL.map(|measure| Choice {
        label: w::measure(measure),
        href: spell(&ViewState { measure, ..state.clone() }),
        current: measure == state.measure,
    });
    let groupings = By::ALL.map(|by| Choice {
        label: w::by(by),
        href: spell(&ViewState { by, ..state.clone() }),
        current: by == state.by,
    });
    let mut voices = Voices {
        title: words::reading().to_owned(),
        lead: String::new(),
        again: None,
        progress: None,
        measure: state.measure,
        measures: measures.into(),
        groupings: groupings.into(),
        matrix: Rc::default(),
        share: Rc::default(),
        strip: Rc::default(),
        tables: Default::default(),
        verbs: Rc::default(),
    };
    let Some(library) = &model.library else { return voices };
    let grid = counts::Grid::new(model, library, left);
    let known = (0..model.reports.len()).filter(|report| library.knows(*report)).count();
    let passing = left.iter().filter(|left| **left).count();
    voices.title = finding::finding(model, library, &grid);
    voices.lead = w::leading(state.measure, passing, left.len(), known);
    let passes = library.quotations.iter().zip(left).filter(|(_, left)| **left);
    let again = passes.filter(|(quotation, _)| counts::is_again(model, quotation)).count();
    voices.again = (again > 0).then(|| match library.repeats().1 {
        Some(agency) => w::again_from(again, agency),
        None => w::again(again),
    });
    voices.progress = (known < model.reports.len()).then(|| w::progress(known, model.reports.len()));
    voices.matrix = Rc::new(matrix::matrix(model, library, &grid));
    voices.share = Rc::new(share::share(model, library, left));
    voices.strip = Rc::new(strip::strip(model, library, left));
    voices.tables = [
        Rc::new(table::of_matrix(&voices.matrix)),
        Rc::new(table::of_share(&voices.share)),
        Rc::new(table::of_strip(&voices.strip)),
    ];
    voices.verbs = Rc::new(verbs::verbs(model, library, left, &grid));
    voices
}
