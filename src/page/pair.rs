//! Two reports beside each other, and what they share.

use super::compare::families;
use super::read::{self, Read};
use super::text::Block;
use super::{Link, outlet};
use crate::address::spell;
use crate::model::Model;
use crate::model::state::{View, ViewState};
use crate::words;
use sayso_engine::families::Version;
use sayso_engine::order::{by_number, descending};
use std::rc::Rc;

/// Two reports beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The open one and the one beside it.
    pub panes: [Pane; 2],
    /// The same with their places exchanged.
    pub swap: String,
    /// Whether they scroll together.
    pub together: bool,
    /// The quotations that both have, as ids: that of the first, that of the second.
    pub shared: Rc<Vec<[String; 2]>>,
    /// How many utterances they share, in words.
    pub told: String,
    /// Whether there is more to paint.
    pub more: bool,
}

/// One of two reports beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pane {
    /// Its outlet.
    pub outlet: String,
    /// Its headline.
    pub title: String,
    /// The other one alone.
    pub close: String,
    /// The report.
    pub read: Rc<Read>,
}

/// A quotation that the report beside this one has too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Its place in the library.
    pub place: usize,
    /// Its id.
    pub id: String,
    /// The id of its partner.
    pub partner: String,
    /// The address that selects the partner.
    pub href: String,
    /// `also in Sample wire`, and its first words.
    pub label: String,
}

/// The open report and that of this number.
pub fn pair(model: &Model, beside: usize, left: &[bool], blocks: [&[Block]; 2]) -> Pair {
    let numbers = [model.open(), beside];
    let slug = |at: usize| model.reports[at].article.slug.clone();
    let [one, two] = [0, 1].map(|pane: usize| {
        let at = numbers[pane];
        let alone =
            ViewState { view: View::Read(Some(slug(numbers[1 - pane]))), with: None, ..model.state.clone() };
        let kept = model.selected_in().is_some_and(|report| report != at);
        Pane {
            outlet: outlet(model, at),
            title: model.reports[at].title().0.to_owned(),
            close: spell(&ViewState { selected: alone.selected.clone().filter(|_| kept), ..alone }),
            read: Rc::new(read::read(model, at, left, blocks[pane])),
        }
    });
    let shared: Vec<[String; 2]> =
        shared_in(model, numbers[0]).into_iter().map(|shared| [shared.id, shared.partner]).collect();
    let mut firsts: Vec<&String> = shared.iter().map(|[one, _]| one).collect();
    firsts.dedup();
    Pair {
        told: if model.whole_library().is_some() { words::pair::told(firsts.len()) } else { String::new() },
        swap: spell(&ViewState {
            view: View::Read(Some(two.read.slug.clone())),
            with: Some(one.read.slug.clone()),
            ..model.state.clone()
        }),
        together: !model.loose,
        more: one.read.more || two.read.more,
        shared: Rc::new(shared),
        panes: [one, two],
    }
}

/// The state in which a pane (0 the open one, 1 the one beside it) has another report. Where the other pane has that,
/// the two change places; where nothing stands beside the open one, it goes beside it or in its place.
pub(super) fn into(model: &Model, pane: usize, report: usize) -> ViewState {
    let slug = model.reports.get(report).map(|report| report.article.slug.clone());
    let open = model.reports.get(model.open()).map(|report| report.article.slug.clone());
    let beside = model.beside().and(model.state.with.clone());
    let [one, two] = match pane {
        0 if slug == beside => [slug, open],
        0 => [slug, beside],
        _ if slug == open => [beside, slug],
        _ => [open, slug],
    };
    ViewState { view: View::Read(one), with: two, selected: None, ..model.state.clone() }
}

/// The state in which a quotation or an entity of a report is selected: in the pane that shows the report. Of two panes
/// that show others, the one without the present selection gives way.
pub(super) fn reach(model: &Model, report: usize, id: &str) -> ViewState {
    let state = if model.shown().any(|shown| shown == report) && matches!(model.state.view, View::Read(_)) {
        model.state.clone()
    } else {
        let stays_first = model.beside().is_some() && model.selected_in() != model.beside();
        into(model, usize::from(stays_first), report)
    };
    ViewState { selected: Some(id.to_owned()), ..state }
}

/// The reports that can be set beside one, those first that share most with it; of two beside each other, those that can
/// be set in its place, by what they share with the other.
pub(super) fn others(model: &Model, at: usize) -> Vec<Link> {
    let shown: Vec<usize> = model.shown().collect();
    let pane = if shown.len() == 2 { usize::from(shown[1] == at) } else { 1 };
    let base = if shown.len() == 2 { shown[1 - pane] } else { at };
    let mut counts = vec![0_usize; model.reports.len()];
    let families = families(model);
    let with_base =
        families.iter().filter(|family| family.versions.iter().any(|version| version.report == base));
    for family in with_base {
        let mut reports: Vec<usize> = family.versions.iter().map(|version| version.report).collect();
        by_number(&mut reports, |report| *report as u64);
        reports.dedup();
        for report in reports {
            counts[report] += 1;
        }
    }
    let mut others: Vec<usize> = (0..model.reports.len()).filter(|report| !shown.contains(report)).collect();
    by_number(&mut others, |report| descending(counts[*report]));
    let link = |report: usize| Link {
        href: spell(&into(model, pane, report)),
        label: outlet(model, report),
        hint: if model.whole_library().is_some() { words::pair::told(counts[report]) } else { String::new() },
    };
    others.into_iter().map(link).collect()
}

/// What a shown report shares with the other one that is shown, in the order of its text.
pub(super) fn shared_in(model: &Model, at: usize) -> Vec<Shared> {
    let (Some(beside), Some(library)) = (model.beside(), &model.library) else { return Vec::new() };
    let other = if at == beside { model.open() } else { beside };
    let of = |versions: &[Version], report: usize| -> Vec<usize> {
        let own = versions.iter().filter(|version| version.report == report);
        own.filter_map(|version| Some(library.place(report, *version.quotes.first()?))).collect()
    };
    let mut shared = Vec::new();
    for family in families(model) {
        let (own, others) = (of(&family.versions, at), of(&family.versions, other));
        shared.extend(own.iter().flat_map(|place| others.iter().map(|other| (*place, *other))));
    }
    by_number(&mut shared, |(place, partner)| (*place as u64) << 32 | *partner as u64);
    let outlet = outlet(model, other);
    let told = |(place, partner): (usize, usize)| {
        let id = library.quotations[partner].id.clone();
        Some(Shared {
            place,
            id: library.quotations.get(place)?.id.clone(),
            href: spell(&ViewState { selected: Some(id.clone()), ..model.state.clone() }),
            label: words::pair::also_in(&outlet, &super::versions::excerpt_of(model, place)?),
            partner: id,
        })
    };
    shared.into_iter().filter_map(told).collect()
}
