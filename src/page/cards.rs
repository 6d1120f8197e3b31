//! Quotes: every quotation that is left as a card, sorted and grouped.

use super::inspector::quoted;
use super::{outlet, select};
use crate::model::Model;
use crate::model::library::{Library, Look};
use crate::model::state::{Group, Kind, Part, Sort, View};
use crate::words;
use sayso_engine::direction::closed;
use sayso_engine::order::{by_number, by_text, descending};
use sayso_engine::text::Lower;
use std::rc::Rc;

/// The quotations that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cards {
    /// Under their headings.
    pub groups: Vec<CardGroup>,
    /// Their order.
    pub sort: Sort,
    /// Their grouping.
    pub group: Group,
    /// Whether there are more to paint.
    pub more: bool,
    /// Whether every report was read.
    pub whole: bool,
}

/// Quotations under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardGroup {
    /// The heading, if they are grouped.
    pub heading: Option<String>,
    /// How many they are.
    pub count: String,
    /// The quotations.
    pub cards: Vec<Rc<Card>>,
}

/// One quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Its place in the text.
    pub href: String,
    /// Where the inspector tells of it, beside the cards.
    pub why: String,
    /// The words, with their marks.
    pub words: String,
    /// Their language, BCP 47.
    pub lang: String,
    /// The speaker.
    pub name: String,
    /// How the speaker is shown.
    pub look: Look,
    /// Only this speaker.
    pub part: Part,
    /// The outlet.
    pub outlet: String,
    /// Where it stands.
    pub paragraph: Option<u32>,
    /// How the words are given.
    pub kind: Kind,
    /// The word that reports.
    pub cue: Option<String>,
    /// How sure, of a hundred.
    pub percent: u8,
    /// Whether its speaker is only *probably* the one.
    pub doubtful: bool,
    /// Whether it is selected.
    pub selected: bool,
}

/// The places of the quotations that are left, in the order in which they are shown.
pub fn order(model: &Model, left: &[bool]) -> Vec<usize> {
    let Some(library) = &model.library else { return Vec::new() };
    let mut order: Vec<usize> = (0..left.len()).filter(|place| left[*place]).collect();
    let of = |place: &usize| &library.quotations[*place];
    // Unknown comes last among the names. Every sort is stable, so that equals stay as printed.
    match model.state.sort {
        Sort::Report => {}
        Sort::Speaker => {
            by_text(&mut order, |place| library.voices[of(place).voice].name().lower());
            by_number(&mut order, |place| u64::from(of(place).voice == library.unknown()));
        }
        Sort::Sure => {
            by_number(&mut order, |place| descending(words::whole_percent(of(place).sure) as usize));
        }
        Sort::Length => by_number(&mut order, |place| descending(of(place).length)),
    }
    match model.state.group {
        Group::None => {}
        // The library's speakers stand by number of quotations.
        Group::Speaker => by_number(&mut order, |place| of(place).voice as u64),
        Group::Report => by_number(&mut order, |place| of(place).report as u64),
    }
    order
}

/// The quotations that are left, as many as are painted.
pub fn cards(model: &Model, left: &[bool]) -> Cards {
    let order = order(model, left);
    let painted = order.len().min(model.painted);
    let mut groups: Vec<CardGroup> = Vec::new();
    if let Some(library) = &model.library {
        let key = |place: usize| match model.state.group {
            Group::None => 0,
            Group::Speaker => library.quotations[place].voice,
            Group::Report => library.quotations[place].report,
        };
        for same in order[..painted].chunk_by(|one, two| key(*one) == key(*two)) {
            let all = order.iter().filter(|place| key(**place) == key(same[0])).count();
            groups.push(CardGroup {
                heading: heading(model, library, same[0]),
                count: words::quotes(all),
                cards: same.iter().filter_map(|place| card(model, library, *place).map(Rc::new)).collect(),
            });
        }
    }
    Cards {
        groups,
        sort: model.state.sort,
        group: model.state.group,
        more: painted < order.len(),
        whole: model.whole_library().is_some(),
    }
}

fn heading(model: &Model, library: &Library, place: usize) -> Option<String> {
    let quotation = &library.quotations[place];
    match model.state.group {
        Group::None => None,
        Group::Speaker => Some(library.voices[quotation.voice].name().to_owned()),
        Group::Report => Some(outlet(model, quotation.report)),
    }
}

fn card(model: &Model, library: &Library, place: usize) -> Option<Card> {
    let quotation = &library.quotations[place];
    let report = model.reports.get(quotation.report)?;
    let reading = report.reading.as_ref()?;
    let quote = reading.analysis.quotes.get(quotation.quote)?;
    let cue = reading.analysis.attributions.get(quotation.quote).and_then(|attribution| attribution.cue);
    let voice = &library.voices[quotation.voice];
    let text = &report.article.text;
    Some(Card {
        id: quotation.id.clone(),
        href: select(model, View::Read(Some(report.article.slug.clone())), &quotation.id),
        why: select(model, View::Quotes, &quotation.id),
        words: quoted(quote.outer.of(text)),
        lang: report.lang().to_owned(),
        name: voice.name().to_owned(),
        look: voice.look.clone(),
        part: Part::Only(voice.slug.clone()),
        outlet: outlet(model, quotation.report),
        paragraph: reading.paragraph(quote.span),
        kind: quotation.kind,
        cue: cue.map(|cue| closed(cue.of(text)).into_owned()),
        percent: words::whole_percent(quotation.sure),
        doubtful: quotation.doubtful,
        selected: model.state.selected.as_deref() == Some(&quotation.id),
    })
}
