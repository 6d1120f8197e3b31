//! What is said of a selected entity: what it is, what it is called, and every place where it stands.

use super::inspector::{Around, excerpt};
use super::pair::reach;
use super::{outlet, select};
use crate::address::spell;
use crate::model::Model;
use crate::model::library::{Library, Look};
use crate::model::report::Reading;
use crate::model::state::{Kind, Part, View};
use crate::words;
use sayso_engine::coreference::EntityId;
use sayso_engine::mentions::EntityKind;

/// What is said of an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntitySide {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: &'static str,
    /// How it is underlined.
    pub sort: EntityKind,
    /// What the report calls it.
    pub roles: Vec<String>,
    /// Its other names, across the reports.
    pub aliases: Vec<String>,
    /// How it is shown, if it is quoted anywhere.
    pub look: Option<Look>,
    /// Only this speaker, and whether that is so, if it is quoted anywhere.
    pub only: Option<(Part, bool)>,
    /// Why the selected mention is of this entity.
    pub why: Option<String>,
    /// Its mentions in this report.
    pub mentions: Vec<Around>,
    /// Where other reports mention it.
    pub elsewhere: Vec<Around>,
    /// What it says in this report.
    pub quotes: Vec<Around>,
    /// What else is marked at the selected mention.
    pub around: Vec<Around>,
}

/// What is said of the entity of an id of the open report.
pub fn entity(model: &Model, id: &str) -> Option<EntitySide> {
    let library = model.library.as_ref()?;
    let at = model.selected_in()?;
    if !library.knows(at) || model.state.view == View::Quotes {
        return None;
    }
    let report = model.reports.get(at)?;
    let reading = report.reading.as_ref()?;
    let (entity, chosen) = reading.entity(id)?;
    let (analysis, text) = (&reading.analysis, &report.article.text);
    let own = analysis.entities.get(entity.index())?;
    let voice = library.voice(at, entity);
    let look = voice.map(|voice| library.voices[voice].look.clone());
    let speaker = voice.and_then(|voice| library.corpus.speakers.get(voice));
    let name = speaker.map_or_else(|| own.name.clone(), |speaker| speaker.name.clone());
    let mut aliases: Vec<String> = speaker.map(|speaker| speaker.aliases.clone()).unwrap_or_default();
    if own.name != name && !aliases.contains(&own.name) {
        aliases.push(own.name.clone());
    }
    let mentions = own.mentions.iter().enumerate().take(MOST).filter_map(|(nth, mention)| {
        let mention = analysis.mentions.get(mention.index())?;
        let id = format!("{}.{}", reading.entity_ids[entity.index()], nth + 1);
        let place = reading.paragraph(mention.span).map(|n| words::paragraph(n as usize));
        Some(Around {
            href: select(model, model.state.view.clone(), &id),
            words: excerpt(mention.extent.of(text)),
            what: place
                .into_iter()
                .chain([words::form(mention.form).to_owned()])
                .collect::<Vec<_>>()
                .join(", "),
        })
    });
    let spoken = (0..analysis.quotes.len()).filter(|quote| analysis.speaker(*quote) == Some(entity));
    let quotes = spoken.take(MOST).map(|quote| Around {
        href: select(model, model.state.view.clone(), &reading.quote_ids[quote]),
        words: excerpt(analysis.quotes[quote].outer.of(text)),
        what: words::kind_within(Kind::from(analysis.quotes[quote].kind)).to_owned(),
    });
    let span =
        own.mentions.get(chosen.unwrap_or(0)).and_then(|m| analysis.mentions.get(m.index())).map(|m| m.span);
    Some(EntitySide {
        kind: words::entity_kind(own.kind),
        sort: own.kind,
        roles: own.roles.clone(),
        aliases,
        look,
        only: voice.map(|voice| {
            let slug = library.voices[voice].slug.clone();
            let pressed = model.state.filter.only.contains(&slug);
            (Part::Only(slug), pressed)
        }),
        why: why(reading, text, entity, chosen.unwrap_or(0)),
        mentions: mentions.collect(),
        elsewhere: elsewhere(model, library, at, &own.name, own.kind, voice),
        quotes: quotes.collect(),
        around: span.map(|span| super::inspector::around(model, reading, text, span, id)).unwrap_or_default(),
        name,
    })
}

/// The most mentions, and the most quotations, that are listed of one entity.
const MOST: usize = 400;

/// Why a mention is of its entity; the first says nothing new.
fn why(reading: &Reading, text: &str, entity: EntityId, nth: usize) -> Option<String> {
    let analysis = &reading.analysis;
    let id = analysis.entities.get(entity.index())?.mentions.get(nth)?;
    let link = (*analysis.links.get(id.index())?)?;
    let antecedent = analysis.mentions.get(link.antecedent?.index())?;
    let own = analysis.mentions.get(id.index())?;
    let why = words::why::link(link.rule.name, own.span.of(text), antecedent.span.of(text));
    Some(match reading.paragraph(antecedent.span) {
        Some(n) => words::in_paragraph(&why, n as usize),
        None => why,
    })
}

/// The first mention in every other report, with how many there are.
fn elsewhere(
    model: &Model,
    library: &Library,
    here: usize,
    name: &str,
    kind: EntityKind,
    voice: Option<usize>,
) -> Vec<Around> {
    let same = |report: usize, number: usize, reading: &Reading| {
        let other = &reading.analysis.entities[number];
        match voice {
            Some(voice) => {
                u32::try_from(number).is_ok_and(|id| library.voice(report, EntityId(id)) == Some(voice))
            }
            None => other.named && other.kind == kind && other.name == name,
        }
    };
    let rows = model.reports.iter().enumerate().filter(|(at, _)| *at != here).filter_map(|(at, report)| {
        let reading = report.reading.as_ref()?;
        let number = (0..reading.analysis.entities.len()).find(|number| same(at, *number, reading))?;
        let mentions = reading.analysis.entities[number].mentions.len();
        let id = format!("{}.1", reading.entity_ids[number]);
        Some(Around {
            href: spell(&reach(model, at, &id)),
            words: outlet(model, at),
            what: words::mentions(mentions),
        })
    });
    rows.collect()
}
