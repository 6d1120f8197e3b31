//! Which family tells most: the order of the list, what is left of it, and the way from one to the next.

use super::edits::{Found, found};
use super::print::Print;
use super::sentence::{Tag, tag};
use crate::address::spell;
use crate::model::Model;
use crate::model::library::{Library, Look};
use crate::model::state::{Filter, View, ViewState};
use crate::page::facets::MOST_DOTS;
use crate::words::compare as w;
use sayso_engine::Family;
use sayso_engine::families::Version;
use sayso_engine::families::align::{Change, Row};
use sayso_engine::families::class::Class;
use sayso_engine::order::by_number;

/// A family in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Opens it.
    pub href: String,
    /// Whose words, each once: how they are shown and what they are called.
    pub speakers: Vec<(Look, String)>,
    /// Words by which it is known.
    pub words: String,
    /// How many reports print it, whether it is only probably one utterance, whether the reader changed it.
    pub hints: Vec<String>,
    /// For each report, whether it prints it; empty where there are too many reports for dots.
    pub dots: Vec<bool>,
    /// The most telling change.
    pub tag: Option<Tag>,
    /// Whether it is open.
    pub current: bool,
    /// Whether it is the same words under two speakers.
    pub conflict: bool,
}

/// From this confidence on a family is not called probable.
const SURE: f32 = 0.8;

/// Whether it is only probably one utterance.
pub(super) fn doubtful(family: &Family) -> bool {
    family.confidence < SURE
}

/// Every family that can be compared, the one that tells most first: one in which something differs but the
/// punctuation before copies, then most outlets, then what is sure, then the gravest change; conflicts last.
pub(super) fn ranked<'a>(model: &'a Model, library: &'a Library) -> Vec<Found<'a>> {
    let mut found = found(model, library);
    by_number(&mut found, |found| weight(library, found));
    found
}

fn weight(library: &Library, found: &Found<'_>) -> u64 {
    let family = &*found.family;
    let class = gravest(family).map(|(_, change)| change.class);
    let copied = found.origin.is_some_and(|origin| origin.passage.is_some());
    let tells = !copied && class.is_some_and(|class| class < Class::Punctuation);
    let class = class
        .and_then(|class| Class::ALL.iter().position(|other| *other == class))
        .unwrap_or(Class::ALL.len());
    let outlets = outlets(library, family).min(0xfff);
    let length = family.versions.first().map_or(0, |version| version.words.len()).min(0xffff);
    [
        (u64::from(found.conflict), 1),
        (u64::from(!tells), 1),
        (0xfff - outlets as u64, 12),
        (u64::from(doubtful(family)), 1),
        (class as u64, 8),
        (0xffff - length as u64, 16),
    ]
    .into_iter()
    .fold(0, |key, (part, bits)| key << bits | part)
}

/// How many outlets print it.
pub(super) fn outlets(library: &Library, family: &Family) -> usize {
    let mut slugs: Vec<&str> =
        family.versions.iter().map(|version| library.outlets[version.report].as_str()).collect();
    slugs.sort_unstable();
    slugs.dedup();
    slugs.len()
}

/// The gravest change, with its row; the first of several.
pub(super) fn gravest(family: &Family) -> Option<(usize, &Change)> {
    let rows: &[Row] = &family.apparatus.rows;
    let changes =
        rows.iter().enumerate().flat_map(|(at, row)| row.changes.iter().map(move |change| (at, change)));
    changes.min_by_key(|(_, change)| change.class)
}

/// Whether a version passes the filter: one of its quotations is enough.
pub(super) fn passes(library: &Library, left: &[bool], version: &Version) -> bool {
    version
        .quotes
        .iter()
        .any(|quote| left.get(library.place(version.report, *quote)).copied().unwrap_or(true))
}

/// Whether a family passes: one of its versions is enough.
pub(super) fn is_left(library: &Library, left: &[bool], family: &Family) -> bool {
    family.versions.iter().any(|version| passes(library, left, version))
}

/// How many families can be compared, and how many of them pass the filter.
pub fn counts(model: &Model, left: &[bool]) -> (usize, usize) {
    let Some(library) = &model.library else { return (0, 0) };
    let found = found(model, library);
    let whole = found.iter().filter(|found| found.whole());
    let passing = whole.clone().filter(|found| is_left(library, left, &found.family)).count();
    (passing, whole.count())
}

/// How many families pass another filter.
pub(super) fn count_left(model: &Model, library: &Library, filter: &Filter) -> usize {
    counts(model, &library.left(filter)).0
}

/// Where the open family stands among these: by its id, that of one joined to it, or that of one of its quotations.
pub(super) fn open_at(library: &Library, ranked: &[Found<'_>], id: &str) -> Option<usize> {
    let quotation = library.find(id).map(|place| &library.quotations[place]);
    let of_quotation = |version: &Version| {
        quotation.is_some_and(|quotation| {
            version.report == quotation.report && version.quotes.contains(&quotation.quote)
        })
    };
    ranked.iter().position(|found| {
        found.family.id == id || found.joined.contains(&id) || found.family.versions.iter().any(of_quotation)
    })
}

/// The voices of a family, as places in the library, each once.
pub(super) fn voices(library: &Library, family: &Family) -> Vec<usize> {
    let mut voices = Vec::new();
    for version in &family.versions {
        let voice = voice(library, version);
        if !voices.contains(&voice) {
            voices.push(voice);
        }
    }
    voices
}

/// The voice of a version, as a place in the library.
pub(super) fn voice(library: &Library, version: &Version) -> usize {
    version.speaker.map_or(library.unknown(), |speaker| speaker.index().min(library.unknown()))
}

/// The address of a family with the rest of the view as it is.
pub(super) fn href(model: &Model, id: &str) -> String {
    let view = View::Compare(Some(id.to_owned()));
    spell(&ViewState { view, selected: None, ..model.state.clone() })
}

/// A family in the list.
pub(super) fn entry(model: &Model, library: &Library, found: &Found<'_>, current: bool) -> Entry {
    let family = &*found.family;
    let speakers = voices(library, family).into_iter().map(|voice| {
        let voice = &library.voices[voice];
        (voice.look.clone(), voice.name().to_owned())
    });
    let base = Print::new(model, &family.versions[0]);
    let tag =
        gravest(family).map(|(at, change)| tag(&base, &Print::new(model, &family.versions[at]), change));
    let prints = |report| family.versions.iter().any(|version| version.report == report);
    let hints = [
        Some(w::reports(outlets(library, family))),
        (doubtful(family) && !found.conflict).then(|| crate::words::probably().to_owned()),
        found.edited().then(|| w::edited_one().to_owned()),
    ];
    Entry {
        id: family.id.clone(),
        href: href(model, &family.id),
        speakers: speakers.collect(),
        words: super::title::short(&base, family),
        hints: hints.into_iter().flatten().collect(),
        dots: if model.reports.len() > MOST_DOTS {
            Vec::new()
        } else {
            (0..model.reports.len()).map(prints).collect()
        },
        tag,
        current,
        conflict: found.conflict,
    }
}

/// The next family that is left, or the one before; `None` where there is none.
pub fn turn(model: &Model, forward: bool) -> Option<ViewState> {
    let library = model.library.as_ref()?;
    let left = library.left(&model.state.filter);
    let ranked = ranked(model, library);
    let open = super::open(model, library, &ranked, &left)?;
    let next = beside(library, &ranked, &left, open, forward)?;
    let view = View::Compare(Some(ranked[next].family.id.clone()));
    Some(ViewState { view, selected: None, ..model.state.clone() })
}

/// The place of the next family that is left, or the one before.
pub(super) fn beside(
    library: &Library,
    ranked: &[Found<'_>],
    left: &[bool],
    open: usize,
    forward: bool,
) -> Option<usize> {
    let mut places: Vec<usize> = (0..ranked.len()).collect();
    places.retain(|at| *at != open && ranked[*at].whole() && is_left(library, left, &ranked[*at].family));
    if forward { places.into_iter().find(|at| *at > open) } else { places.into_iter().rfind(|at| *at < open) }
}
