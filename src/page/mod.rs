//! The view model: what the views show, as plain data in their words. Made anew from the model at every change; the
//! blocks of a text are made once and shared.

pub mod cards;
pub mod compare;
pub mod copy;
pub mod entity;
pub mod facets;
pub mod follow;
pub mod inspector;
pub mod pair;
mod portions;
pub mod print;
pub mod read;
pub mod reading;
pub mod segments;
mod sifted;
pub mod status;
pub mod stops;
pub mod text;
pub mod versions;
pub mod voices;

pub use portions::in_portions;
pub use stops::{next_stop, place_of, turn};

use crate::address::spell;
use crate::model::Model;
use crate::model::library::Library;
use crate::model::state::{View, ViewState};
use crate::words;
use std::rc::Rc;
use text::Block;

/// Everything that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The title of the window.
    pub title: String,
    /// The views to choose from.
    pub tabs: Vec<Tab>,
    /// What is filtered and what is left.
    pub bar: Rc<status::Bar>,
    /// What can be filtered.
    pub facets: Rc<facets::Facets>,
    /// What is read just now, and what was not.
    pub reading: reading::Reading,
    /// The open view.
    pub main: Main,
    /// What is said of the selection.
    pub side: Rc<inspector::Side>,
    /// What is missing: a report or a selection that the address names.
    pub missing: Option<String>,
}

/// The open view.
#[derive(Clone, Debug, PartialEq)]
pub enum Main {
    /// One report.
    Read(Rc<read::Read>),
    /// Two reports beside each other.
    Pair(Rc<pair::Pair>),
    /// Every quotation.
    Quotes(Rc<cards::Cards>),
    /// The versions of one utterance.
    Compare(Rc<compare::Compare>),
    /// Who is heard, and where.
    Voices(Rc<voices::Voices>),
    /// There are no reports.
    Nothing,
}

/// One of the views to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Its name.
    pub label: &'static str,
    /// How much it holds.
    pub count: String,
    /// Its address, with the filter as it is.
    pub href: String,
    /// Whether it is open.
    pub current: bool,
}

impl Page {
    /// What a model shows; `blocks` are those of the open report, `beside` those of the one beside it.
    pub fn new(model: &Model, blocks: &[Block], beside: &[Block]) -> Self {
        let left =
            model.library.as_ref().map(|library| library.left(&model.state.filter)).unwrap_or_default();
        let main = match model.state.view {
            _ if model.reports.is_empty() => Main::Nothing,
            View::Read(_) => match model.beside() {
                Some(at) => Main::Pair(Rc::new(pair::pair(model, at, &left, [blocks, beside]))),
                None => Main::Read(Rc::new(read::read(model, model.open(), &left, blocks))),
            },
            View::Quotes => Main::Quotes(Rc::new(cards::cards(model, &left))),
            View::Compare(_) => Main::Compare(Rc::new(compare::compare(model, &left))),
            View::Voices => Main::Voices(Rc::new(voices::voices(model, &left))),
        };
        Self {
            title: title(model),
            tabs: tabs(model),
            bar: Rc::new(status::bar(model, &left)),
            facets: Rc::new(facets::facets(model, &left)),
            reading: reading::reading(model),
            main,
            side: Rc::new(inspector::side(model)),
            missing: status::missing(model),
        }
    }
}

fn title(model: &Model) -> String {
    if let Some(beside) = model.beside() {
        return words::pair::title(&outlet(model, model.open()), &outlet(model, beside));
    }
    match (&model.state.view, model.reports.get(model.open())) {
        (View::Read(_), Some(report)) => words::title_of(report.title().0),
        (View::Quotes, Some(_)) => words::title_of(words::view("quotes")),
        (View::Compare(Some(_)), Some(_)) => words::title_of(words::view("compare")),
        (View::Voices, Some(_)) => words::title_of(words::view("voices")),
        _ => words::title().to_owned(),
    }
}

fn tabs(model: &Model) -> Vec<Tab> {
    let at = |view: View| {
        let with = model.state.with.clone().filter(|_| view == model.state.view);
        spell(&ViewState { view, with, selected: None, ..model.state.clone() })
    };
    let open = model.reports.get(model.open()).map(|report| report.article.slug.clone());
    let library = model.library.as_deref();
    let count = |of: fn(&Library) -> usize| library.map_or(0, of).to_string();
    let tab = |label, count, view: View| {
        let current = std::mem::discriminant(&view) == std::mem::discriminant(&model.state.view);
        Tab { label, count, href: at(view), current }
    };
    vec![
        tab(words::view("read"), model.reports.len().to_string(), View::Read(open)),
        tab(words::view("quotes"), count(|library| library.quotations.len()), View::Quotes),
        tab(words::view("compare"), compare::order::counts(model, &[]).1.to_string(), View::Compare(None)),
        tab(words::view("voices"), count(Library::heard), View::Voices),
    ]
}

/// The address of a selection with the rest of the view as it is.
fn select(model: &Model, view: View, id: &str) -> String {
    let with = model.state.with.clone().filter(|_| view == model.state.view);
    spell(&ViewState { view, with, selected: Some(id.to_owned()), ..model.state.clone() })
}

/// The address of a report with the filter as it is and nothing selected; a report beside it stays there.
fn open_report(model: &Model, report: usize) -> String {
    spell(&ViewState { selected: None, ..pair::into(model, 0, report) })
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// What else it says, quietly.
    pub hint: String,
}

/// What a report is called in a line: its outlet.
fn outlet(model: &Model, report: usize) -> String {
    words::outlet(&model.reports, report)
}
