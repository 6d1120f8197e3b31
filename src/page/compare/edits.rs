//! The families as Sayso found them, with what the reader took out and joined; and that told, with the way back.

use super::print::Print;
use crate::address::spell;
use crate::model::Model;
use crate::model::library::Library;
use crate::model::state::{View, ViewState};
use crate::page::inspector::excerpt;
use crate::page::{Link, outlet};
use crate::words::compare as w;
use sayso_engine::Family;
use sayso_engine::families::{Version, align::align};
use sayso_engine::order::{by_number, descending};
use sayso_engine::provenance::Origin;
use std::borrow::Cow;

/// A family or a conflict, as it stands after the reader's changes.
#[derive(Clone, Debug)]
pub(super) struct Found<'a> {
    /// Its versions; never none, and only one where the reader took out the others.
    pub family: Cow<'a, Family>,
    /// Whether it is the same words under two speakers.
    pub conflict: bool,
    /// The ids of the families that the reader joined to it.
    pub joined: Vec<&'a str>,
    /// Where its words come from; of a conflict that is not known.
    pub origin: Option<&'a Origin>,
}

impl Found<'_> {
    /// Whether the reader changed it.
    pub(super) fn edited(&self) -> bool {
        matches!(self.family, Cow::Owned(_))
    }

    /// Whether it can be compared.
    pub(super) fn whole(&self) -> bool {
        self.family.versions.len() > 1
    }
}

/// What the reader changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edits {
    /// How much, in words.
    pub summary: String,
    /// What each change was; its link takes it back.
    pub list: Vec<(Link, &'static str)>,
    /// The address without any of it.
    pub undo: String,
}

/// Every family and conflict, with the reader's changes.
pub(super) fn found<'a>(model: &'a Model, library: &'a Library) -> Vec<Found<'a>> {
    let families = library.families.families.iter().map(|family| (family, false));
    let all: Vec<_> =
        families.chain(library.families.conflicts.iter().map(|family| (family, true))).collect();
    if model.state.apart.is_empty() && model.state.joined.is_empty() {
        let found = |(at, (family, conflict))| Found {
            family: Cow::Borrowed(family),
            conflict,
            joined: Vec::new(),
            origin: library.provenance.families.get(at),
        };
        return all.into_iter().enumerate().map(found).collect();
    }
    // The first of those that are one; who is its own first stands for the others.
    let mut first: Vec<usize> = (0..all.len()).collect();
    let place = |id: &str| all.iter().position(|(family, _)| family.id == id);
    for (one, two) in &model.state.joined {
        if let (Some(one), Some(two)) = (place(one), place(two)) {
            let (one, two) = (first[one], first[two]);
            first.iter_mut().filter(|first| **first == two).for_each(|first| *first = one);
        }
    }
    let one = |root: usize| -> Option<Found<'a>> {
        let members: Vec<_> = (0..all.len()).filter(|at| first[*at] == root).collect();
        let out = |version: &&Version| is_apart(model, library, version);
        let whole = members.iter().flat_map(|at| &all[*at].0.versions);
        let longest = members.iter().copied().max_by_key(|at| all[*at].0.versions[0].words.len())?;
        let (family, conflict) = all[longest];
        let origin = library.provenance.families.get(longest);
        let joined = members.iter().filter(|at| **at != longest).map(|at| all[*at].0.id.as_str()).collect();
        if members.len() == 1 && !family.versions.iter().any(|version| out(&version)) {
            return Some(Found { family: Cow::Borrowed(family), conflict, joined, origin });
        }
        let mut versions: Vec<Version> = Vec::new();
        for version in whole.filter(|version| !out(version)) {
            if !versions.iter().any(|other| same(other, version)) {
                versions.push(version.clone());
            }
        }
        by_number(&mut versions, |version| version.report as u64);
        by_number(&mut versions, |version| descending(version.words.len()));
        if versions.is_empty() {
            return None;
        }
        let apparatus = align(&versions, |report| &model.reports[report].article.text);
        let family = Family { versions, apparatus, ..family.clone() };
        Some(Found { family: Cow::Owned(family), conflict: conflict && members.len() == 1, joined, origin })
    };
    (0..all.len()).filter(|at| first[*at] == *at).filter_map(one).collect()
}

fn same(one: &Version, two: &Version) -> bool {
    one.report == two.report && one.quotes == two.quotes
}

/// Whether the reader took a version out of its family: one of its quotations is enough.
fn is_apart(model: &Model, library: &Library, version: &Version) -> bool {
    version.quotes.iter().any(|quote| {
        let place = library.place(version.report, *quote);
        library.quotations.get(place).is_some_and(|quotation| model.state.apart.contains(&quotation.id))
    })
}

/// What the reader changed, if anything. `here` is the open family's id.
pub(super) fn edits(model: &Model, library: &Library, here: &str) -> Option<Edits> {
    let state = &model.state;
    let view = View::Compare(Some(here.to_owned()));
    let at = |edit: &dyn Fn(&mut ViewState)| {
        let mut next = ViewState { view: view.clone(), selected: None, ..state.clone() };
        edit(&mut next);
        spell(&next)
    };
    let known = library.families.families.iter().chain(&library.families.conflicts);
    let mut list = Vec::new();
    let (mut apart, mut joined) = (0, 0);
    for version in known.clone().flat_map(|family| &family.versions) {
        if is_apart(model, library, version) && apart < state.apart.len() {
            let print = Print::new(model, version);
            let ids = version
                .quotes
                .iter()
                .map(|quote| &library.quotations[library.place(version.report, *quote)].id);
            let ids: Vec<_> = ids.collect();
            let href = at(&|next| next.apart.retain(|id| !ids.contains(&id)));
            let label = excerpt(&print.run(0..version.words.len()));
            list.push((Link { href, label, hint: outlet(model, version.report) }, w::back()));
            apart += 1;
        }
    }
    for pair in &state.joined {
        let titles: Vec<_> = [&pair.0, &pair.1]
            .into_iter()
            .filter_map(|id| known.clone().find(|family| family.id == *id))
            .map(|family| Print::new(model, &family.versions[0]).short(0..family.versions[0].words.len()))
            .collect();
        if let [one, two] = titles.as_slice() {
            let href = at(&|next| {
                next.joined.remove(pair);
            });
            list.push((Link { href, label: format!("{one} + {two}"), hint: String::new() }, w::part()));
            joined += 1;
        }
    }
    if list.is_empty() {
        return None;
    }
    let undo = at(&|next| {
        next.apart.clear();
        next.joined.clear();
    });
    Some(Edits { summary: w::edits(apart, joined), list, undo })
}
