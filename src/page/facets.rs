//! The facets: reports, speakers and types, each with how much of it is left under the other parts of the filter.

use super::{open_report, outlet};
use crate::model::Model;
use crate::model::library::{Library, Look, fold};
use crate::model::state::{Filter, Kind, Part, View};
use crate::words;
use std::collections::BTreeSet;

/// What can be filtered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// The reports, which can be opened as well.
    pub reports: Vec<ReportRow>,
    /// The speakers, the most quoted first, *Unknown* last.
    pub speakers: Vec<SpeakerRow>,
    /// How words are given.
    pub kinds: Vec<KindRow>,
    /// What the list of speakers is narrowed to.
    pub find: String,
    /// How many speakers there are, if the list is long enough to search.
    pub searchable: bool,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// Opens it.
    pub href: String,
    /// Whether it is open.
    pub current: bool,
    /// Its outlet.
    pub outlet: String,
    /// Its headline.
    pub title: String,
    /// How many of its quotations are left: `3 / 24`.
    pub count: String,
    /// The same in words.
    pub counted: String,
    /// Only this outlet.
    pub part: Part,
    /// Whether only this outlet is left.
    pub pressed: bool,
}

/// A speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerRow {
    /// Only this speaker.
    pub only: Part,
    /// Not this speaker.
    pub except: Part,
    /// Whether only this one is left.
    pub pressed: bool,
    /// Whether this one is left out.
    pub excluded: bool,
    /// The name.
    pub name: String,
    /// What the reports call them.
    pub role: String,
    /// How they are shown.
    pub look: Look,
    /// How many of their quotations are left.
    pub count: usize,
    /// For each report, whether it quotes them; empty where there are too many reports for dots.
    pub dots: Vec<bool>,
    /// Which outlets quote them.
    pub outlets: String,
}

/// How words are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindRow {
    /// Only this kind.
    pub part: Part,
    /// Whether only this kind is left.
    pub pressed: bool,
    /// Switches it off.
    pub hide: Part,
    /// Whether it is off.
    pub hidden: bool,
    /// Its name.
    pub label: &'static str,
    /// What it is.
    pub hint: &'static str,
    /// How it is marked in the text.
    pub kind: Kind,
    /// How many of it are left.
    pub count: usize,
}

/// With more reports than this, their number stands for the dots.
pub(super) const MOST_DOTS: usize = 8;
/// From so many speakers on, their list can be searched.
const SEARCHABLE: usize = 8;

/// The facets of a model.
pub fn facets(model: &Model, left: &[bool]) -> Facets {
    let Some(library) = &model.library else {
        return Facets { reports: reports(model, None, left), ..Facets::default() };
    };
    Facets {
        reports: reports(model, Some(library), left),
        speakers: speakers(model, library),
        kinds: kinds(model, library),
        find: model.find.clone(),
        searchable: library.voices.len() >= SEARCHABLE,
    }
}

fn reports(model: &Model, library: Option<&Library>, left: &[bool]) -> Vec<ReportRow> {
    let filter = &model.state.filter;
    let row = |at: usize| {
        let slug = library.map_or_else(String::new, |library| library.outlets[at].clone());
        let known = library.filter(|library| library.knows(at));
        let (here, all) = known.map_or((0, 0), |library| {
            let places = library.of_report(at);
            (left[places.clone()].iter().filter(|left| **left).count(), places.len())
        });
        let (count, counted) = match (known, filter.is_empty()) {
            (None, _) => ("…".to_owned(), words::not_read().to_owned()),
            (_, true) => (all.to_string(), words::quotes(all)),
            (_, false) => (format!("{here} / {all}"), words::quotes_of(here, all)),
        };
        ReportRow {
            href: open_report(model, at),
            current: matches!(model.state.view, View::Read(_)) && model.shown().any(|shown| shown == at),
            outlet: outlet(model, at),
            title: model.reports[at].title().0.to_owned(),
            count,
            counted,
            pressed: filter.outlets.contains(&slug),
            part: Part::Outlet(slug),
        }
    };
    (0..model.reports.len()).map(row).collect()
}

fn speakers(model: &Model, library: &Library) -> Vec<SpeakerRow> {
    let filter = &model.state.filter;
    let others = Filter { only: BTreeSet::new(), except: BTreeSet::new(), ..filter.clone() };
    let mut counts = vec![0; library.voices.len()];
    for quotation in library.quotations.iter().filter(|quotation| library.passes(quotation, &others)) {
        counts[quotation.voice] += 1;
    }
    let needle = fold(model.find.trim());
    let rows = library.voices.iter().enumerate().filter_map(|(at, voice)| {
        let pressed = filter.only.contains(&voice.slug);
        let excluded = filter.except.contains(&voice.slug);
        let quoted = voice.counts.iter().any(|count| *count > 0);
        let wanted = fold(voice.name()).contains(&needle)
            || voice.role.as_deref().is_some_and(|r| fold(r).contains(&needle));
        if !(pressed || excluded || quoted && wanted) {
            return None;
        }
        let quoting = |at: &usize| voice.counts.get(*at).is_some_and(|count| *count > 0);
        let outlets: Vec<_> =
            (0..model.reports.len()).filter(quoting).map(|report| outlet(model, report)).collect();
        let dots = if model.reports.len() <= MOST_DOTS {
            voice.counts.iter().map(|n| *n > 0).collect()
        } else {
            Vec::new()
        };
        let unknown = at == library.unknown();
        Some(SpeakerRow {
            only: Part::Only(voice.slug.clone()),
            except: Part::Except(voice.slug.clone()),
            pressed,
            excluded,
            name: voice.name().to_owned(),
            role: if unknown { words::nobody().to_owned() } else { voice.role.clone().unwrap_or_default() },
            look: voice.look.clone(),
            count: counts[at],
            dots,
            outlets: match outlets.len() {
                0 => words::in_no_report().to_owned(),
                n if n <= MOST_DOTS => words::in_outlets(&words::list(&outlets)),
                n => words::in_reports(n, model.reports.len()),
            },
        })
    });
    rows.collect()
}

fn kinds(model: &Model, library: &Library) -> Vec<KindRow> {
    let filter = &model.state.filter;
    let others = Filter { kinds: BTreeSet::new(), hidden: BTreeSet::new(), ..filter.clone() };
    let passing: Vec<_> = library.quotations.iter().filter(|q| library.passes(q, &others)).collect();
    let row = |kind: Kind| KindRow {
        part: Part::Kind(kind),
        pressed: filter.kinds.contains(&kind),
        hide: Part::Hidden(kind),
        hidden: filter.hidden.contains(&kind),
        label: words::kind(kind),
        hint: words::kind_hint(kind),
        kind,
        count: passing.iter().filter(|quotation| quotation.kind == kind).count(),
    };
    Kind::ALL.into_iter().map(row).collect()
}
