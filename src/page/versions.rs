//! The versions of a quotation: where else the same utterance is printed.

use super::compare::families;
use super::inspector::excerpt;
use super::outlet;
use super::pair::reach;
use crate::address::spell;
use crate::model::Model;
use crate::model::library::Library;
use crate::model::state::{View, ViewState};
use crate::words;
use sayso_engine::direction::closed;
use sayso_engine::families::{Family, Version};
use sayso_engine::order::by_number;
use std::borrow::Cow;
use std::ops::Range;

/// The state in which the next version of the selected quotation is selected, or the one before; else why there is none.
/// Versions stand in the order of the reports, and after the last comes the first.
pub(super) fn turn(model: &Model, forward: bool) -> Result<ViewState, &'static str> {
    let place =
        model.library.as_ref().zip(model.state.selected.as_ref()).and_then(|(l, id)| Some((l, l.find(id)?)));
    let Some((library, place)) = place else { return Err(words::pair::choose_first()) };
    let Some((family, own)) = family_of(model, library, place) else { return Err(words::pair::alone()) };
    let mut order: Vec<usize> = (0..family.versions.len()).collect();
    by_number(&mut order, |version| first(library, &family.versions[*version]) as u64);
    let at = order.iter().position(|version| *version == own).unwrap_or(0);
    let step = if forward { 1 } else { order.len() - 1 };
    let quotation = &library.quotations[first(library, &family.versions[order[(at + step) % order.len()]])];
    Ok(match model.state.view {
        View::Quotes => ViewState { selected: Some(quotation.id.clone()), ..model.state.clone() },
        View::Read(_) | View::Compare(_) | View::Voices => reach(model, quotation.report, &quotation.id),
    })
}

/// Where else the words of a quotation are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// How this version differs from the longest one.
    pub own: Note,
    /// The others, in the order of the reports.
    pub others: Vec<Other>,
    /// All of them in Compare.
    pub compare: String,
}

/// Another version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Its outlet.
    pub outlet: String,
    /// Its first words.
    pub words: String,
    /// Where it stands in its report.
    pub href: String,
    /// How it differs from the longest one.
    pub note: Note,
}

/// How a version differs from the longest one: the gravest change, as a chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The change in words, or that this is the longest version.
    pub words: String,
    /// Whether the sense may move.
    pub grave: bool,
}

/// The other versions of a quotation, by its place in the library; `None` if it is printed here alone.
pub(super) fn versions(model: &Model, place: usize) -> Option<Versions> {
    let library = model.library.as_ref()?;
    let (family, own) = family_of(model, library, place)?;
    let other = |number: usize| {
        let version = &family.versions[number];
        let place = first(library, version);
        Some(Other {
            outlet: outlet(model, version.report),
            words: excerpt_of(model, place)?,
            href: spell(&reach(model, version.report, &library.quotations[place].id)),
            note: note(model, &family, number),
        })
    };
    let mut numbers: Vec<usize> = (0..family.versions.len()).filter(|number| *number != own).collect();
    by_number(&mut numbers, |number| first(library, &family.versions[*number]) as u64);
    let id = &library.quotations[place].id;
    let view = View::Compare(Some(id.clone()));
    Some(Versions {
        own: note(model, &family, own),
        others: numbers.into_iter().filter_map(other).collect(),
        compare: spell(&ViewState { view, with: None, selected: None, ..model.state.clone() }),
    })
}

fn note(model: &Model, family: &Family, number: usize) -> Note {
    if number == 0 {
        return Note { words: words::compare::longest().to_owned(), grave: false };
    }
    let change = family.apparatus.rows.get(number).and_then(|row| row.changes.first());
    let Some(change) = change else {
        return Note { words: words::pair::the_same().to_owned(), grave: false };
    };
    let of = |version: usize, range: &Range<usize>| printed(model, &family.versions[version], range);
    Note {
        words: words::compare::tag(change.class, &of(0, &change.base), &of(number, &change.own)),
        grave: change.class.may_alter_sense(),
    }
}

/// Words of a version as they are printed, a few at most.
fn printed(model: &Model, version: &Version, range: &Range<usize>) -> String {
    const MOST: usize = 6;
    let Some(words) = version.words.get(range.clone()) else { return String::new() };
    let Some(report) = model.reports.get(version.report) else { return String::new() };
    let printed: Vec<&str> = words.iter().take(MOST).map(|word| word.span.of(&report.article.text)).collect();
    closed(&printed.join(" ")).into_owned() + if words.len() > MOST { " …" } else { "" }
}

/// The family of a quotation, by its place in the library, and the number of its version there.
fn family_of<'a>(model: &'a Model, library: &Library, place: usize) -> Option<(Cow<'a, Family>, usize)> {
    let quotation = library.quotations.get(place)?;
    let holds =
        |version: &Version| version.report == quotation.report && version.quotes.contains(&quotation.quote);
    families(model).into_iter().find_map(|family| {
        let own = family.versions.iter().position(holds)?;
        Some((family, own))
    })
}

/// The place in the library of a version's first quotation.
fn first(library: &Library, version: &Version) -> usize {
    library.place(version.report, version.quotes.first().copied().unwrap_or(0))
}

/// The first words of a quotation, by its place in the library.
pub(super) fn excerpt_of(model: &Model, place: usize) -> Option<String> {
    let quotation = model.library.as_ref()?.quotations.get(place)?;
    let report = model.reports.get(quotation.report)?;
    let quote = report.reading.as_ref()?.analysis.quotes.get(quotation.quote)?;
    Some(excerpt(quote.outer.of(&report.article.text)))
}
