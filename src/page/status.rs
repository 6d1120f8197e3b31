//! The bar: what is filtered, what is left, and what is missing.

use super::compare::{self, order};
use super::outlet;
use crate::model::Model;
use crate::model::library::Library;
use crate::model::state::{Filter, Part, View};
use crate::words;

/// The bar under the head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// The parts of the filter.
    pub chips: Vec<Chip>,
    /// How much is left; said aloud when it changes.
    pub status: String,
    /// How far reading is, if that takes long.
    pub progress: Option<String>,
    /// Whether something is left to jump to.
    pub stops: bool,
    /// Which quotation of those that are left is selected: `2 of 7`.
    pub position: Option<String>,
    /// What is said when nothing is left.
    pub empty: Option<Empty>,
}

/// A part of the filter, to be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What it lets pass.
    pub label: String,
    /// The part.
    pub part: Part,
}

/// Why nothing is left, and what brings something back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Empty {
    /// Which part of the filter emptied it.
    pub words: String,
    /// What lifting that brings.
    pub lift: String,
    /// The filter without it.
    pub filter: Filter,
}

/// The bar of a model.
pub fn bar(model: &Model, left: &[bool]) -> Bar {
    let filter = &model.state.filter;
    let Some(library) = &model.library else {
        return Bar { progress: progress(model), status: words::reading().to_owned(), ..Bar::default() };
    };
    let chips = filter.parts().into_iter().map(|part| Chip { label: label(model, &part), part }).collect();
    let all = left.iter().filter(|left| **left).count();
    let places: Vec<_> = (0..left.len()).filter(|place| left[*place]).collect();
    let selected = model.state.selected.as_ref().and_then(|id| library.find(id));
    let nth = selected.and_then(|place| places.iter().position(|other| *other == place));
    Bar {
        chips,
        status: status(model, library, left),
        progress: progress(model),
        stops: all > 0,
        position: nth.map(|nth| words::one_of(nth + 1, all)),
        empty: (all == 0
            && !matches!(model.state.view, View::Compare(_))
            && !library.quotations.is_empty()
            && !filter.is_empty())
        .then(|| empty(model, library)),
    }
}

fn status(model: &Model, library: &Library, left: &[bool]) -> String {
    let filter = &model.state.filter;
    let total = library.quotations.len();
    let all = left.iter().filter(|left| **left).count();
    let in_all = if filter.is_empty() { words::in_all(total) } else { words::in_all_of(all, total) };
    if matches!(model.state.view, View::Compare(_)) && model.whole_library().is_some() {
        let (left, all) = order::counts(model, left);
        return words::compare::families_left(left, all);
    }
    if !matches!(model.state.view, View::Read(_)) {
        return match model.state.view {
            _ if !filter.is_empty() => words::quotes_of(all, total),
            View::Quotes => {
                let (repeats, agency) = library.repeats();
                words::quotes(total) + &words::repeated(repeats, agency)
            }
            _ => words::quotes(total),
        };
    }
    let shown: Vec<_> = model.shown().map(|at| library.of_report(at)).collect();
    let number = shown.iter().map(ExactSizeIterator::len).sum();
    let here = shown.into_iter().map(|here| left[here].iter().filter(|left| **left).count()).sum::<usize>();
    let reports = model.shown().count();
    let quotes = if filter.is_empty() {
        words::quotes_here(number, reports)
    } else {
        words::quotes_of_here(here, number, reports)
    };
    format!("{quotes} · {in_all}")
}

fn progress(model: &Model) -> Option<String> {
    let (read, all) = (model.read(), model.reports.len());
    (model.slow && read < all).then(|| words::reading_of((read + 1).min(all), all))
}

/// What a part of the filter is called.
pub fn label(model: &Model, part: &Part) -> String {
    let library = model.library.as_deref();
    let name = |slug: &str| {
        let voice = library.and_then(|library| library.voices.iter().find(|voice| voice.slug == slug));
        voice.map_or_else(|| slug.to_owned(), |voice| voice.name().to_owned())
    };
    match part {
        Part::Only(slug) => words::part_speaker(&name(slug)),
        Part::Except(slug) => words::part_except(&name(slug)),
        Part::Outlet(slug) => {
            let at = library.and_then(|library| library.outlets.iter().position(|other| other == slug));
            words::part_outlet(&at.map_or_else(|| slug.clone(), |at| outlet(model, at)))
        }
        Part::Kind(kind) => words::part_kind(words::kind(*kind)),
        Part::Hidden(kind) => words::part_hidden(words::kind(*kind)),
        Part::Words => words::part_words(model.state.filter.q.trim()),
    }
}

fn empty(model: &Model, library: &Library) -> Empty {
    let filter = &model.state.filter;
    let parts = filter.parts();
    let tries = parts.iter().map(|part| {
        let without = filter.without_facet(part);
        let left = library.left(&without).into_iter().filter(|left| *left).count();
        (part, without, left)
    });
    match tries.filter(|(.., left)| *left > 0).max_by_key(|(.., left)| *left) {
        Some((part, filter, left)) => Empty {
            words: words::none_left(&label(model, part)),
            lift: words::lift(&words::quotes(left)),
            filter,
        },
        None => Empty {
            words: words::none_passes(parts.len()),
            lift: words::clear_all().to_owned(),
            filter: Filter::default(),
        },
    }
}

/// What the address names and is not there; only said once every report was read.
pub fn missing(model: &Model) -> Option<String> {
    if let View::Read(Some(slug)) = &model.state.view
        && model.number(slug).is_none()
    {
        return Some(words::no_report(slug));
    }
    if let (View::Read(_), Some(slug), None) = (&model.state.view, &model.state.with, model.beside()) {
        return Some(words::pair::no_such(slug));
    }
    let library = model.whole_library()?;
    if compare::is_gone(model) {
        return Some(words::compare::gone().to_owned());
    }
    let id = model.state.selected.as_ref()?;
    let anywhere = !matches!(model.state.view, View::Read(_)) && library.find(id).is_some();
    let found = anywhere || model.selected_in().is_some();
    (!found).then(|| words::link_gone().to_owned())
}
