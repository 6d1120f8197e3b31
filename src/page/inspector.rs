//! What is said of a selected quotation: whose words, why, how sure, and what lies around.

use super::entity::{EntitySide, entity};
use super::versions::{Versions, versions};
use super::{outlet, select};
use crate::model::Model;
use crate::model::library::{Look, Voice};
use crate::model::report::{Reading, Report};
use crate::model::state::{Kind, Part, UNKNOWN, View};
use crate::words;
use sayso_engine::Span;
use sayso_engine::direction::closed;
use sayso_engine::mentions::MentionId;
use sayso_engine::order::by_number;

/// What the inspector shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    /// Nothing is selected: how to read the page.
    Legend,
    /// Nothing is selected in Voices: the place for what a cell counts.
    Cell,
    /// A quotation.
    Quote(Box<QuoteSide>),
    /// An entity.
    Entity(Box<EntitySide>),
}

/// What is said of a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteSide {
    /// The words, with their marks.
    pub words: String,
    /// Their language, BCP 47.
    pub lang: String,
    /// The speaker.
    pub name: String,
    /// What the reports call them.
    pub role: Option<String>,
    /// How they are shown.
    pub look: Look,
    /// Only this speaker.
    pub only: Part,
    /// Whether only this speaker is left.
    pub pressed: bool,
    /// Where it was printed.
    pub place: String,
    /// How the words are given.
    pub kind: Kind,
    /// The word that reports, as it stands.
    pub cue: Option<String>,
    /// Why this speaker: the rule, then the chain from mention to full name.
    pub why: Vec<String>,
    /// How sure, of a hundred.
    pub percent: u8,
    /// Whether its speaker is only *probably* the one.
    pub doubtful: bool,
    /// The same in words; empty where there is nothing to be sure of.
    pub sure: String,
    /// Where else the same utterance is printed.
    pub versions: Option<Versions>,
    /// The other segments of the same utterance.
    pub parts: Vec<Around>,
    /// What else is marked at this place.
    pub around: Vec<Around>,
    /// The other view, with the same selection.
    pub over: Around,
}

/// Something else that is marked, and the way there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub words: String,
    /// What it is.
    pub what: String,
}

/// What the inspector shows of a model.
pub fn side(model: &Model) -> Side {
    let shown = || {
        let id = model.state.selected.as_deref()?;
        quote(model, id).map(|side| Side::Quote(Box::new(side))).or_else(|| {
            let side = entity(model, id)?;
            Some(Side::Entity(Box::new(side)))
        })
    };
    let nothing = if model.state.view == View::Voices { Side::Cell } else { Side::Legend };
    shown().unwrap_or(nothing)
}

fn quote(model: &Model, id: &str) -> Option<QuoteSide> {
    let library = model.library.as_ref()?;
    let place = library.find(id)?;
    let quotation = &library.quotations[place];
    let reading_here = matches!(model.state.view, View::Read(_));
    if reading_here && model.shown().all(|shown| quotation.report != shown) {
        return None;
    }
    let report = model.reports.get(quotation.report)?;
    let reading = report.reading.as_ref()?;
    let text = &report.article.text;
    let quote = reading.analysis.quotes.get(quotation.quote)?;
    let attribution = reading.analysis.attributions.get(quotation.quote)?;
    let voice = &library.voices[quotation.voice];
    let cue = attribution.cue.map(|cue| closed(cue.of(text)).into_owned());
    let text_view = View::Read(Some(report.article.slug.clone()));
    let at = |id: &str, view: &View| select(model, view.clone(), id);
    let siblings = reading
        .analysis
        .quotes
        .iter()
        .enumerate()
        .filter(|(number, other)| *number != quotation.quote && other.utterance == quote.utterance);
    let paragraph = reading.paragraph(quote.span).map(|n| words::paragraph(n as usize));
    let over = if reading_here {
        Around { href: at(id, &View::Quotes), words: words::to_quotes().to_owned(), what: String::new() }
    } else {
        Around { href: at(id, &text_view), words: words::to_text().to_owned(), what: String::new() }
    };
    Some(QuoteSide {
        words: quoted(quote.outer.of(text)),
        lang: report.lang().to_owned(),
        name: voice.name().to_owned(),
        role: voice.role.clone(),
        look: voice.look.clone(),
        only: Part::Only(voice.slug.clone()),
        pressed: model.state.filter.only.contains(&voice.slug),
        place: [Some(outlet(model, quotation.report)), paragraph]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        kind: quotation.kind,
        why: why(report, reading, quotation.quote, voice),
        cue,
        percent: words::whole_percent(attribution.confidence),
        doubtful: quotation.doubtful,
        sure: if attribution.source.is_none() {
            String::new()
        } else {
            words::sure(attribution.certainty()).to_owned()
        },
        versions: versions(model, place),
        parts: siblings
            .map(|(number, other)| Around {
                href: at(&reading.quote_ids[number], &model.state.view),
                words: excerpt(other.outer.of(text)),
                what: if number < quotation.quote { words::part_before() } else { words::part_after() }
                    .to_owned(),
            })
            .collect(),
        around: around(model, reading, text, quote.outer, id),
        over,
    })
}

/// The rule that decided, and the chain from the source mention to the name.
fn why(report: &Report, reading: &Reading, number: usize, voice: &Voice) -> Vec<String> {
    let analysis = &reading.analysis;
    let text = &report.article.text;
    let Some(attribution) = analysis.attributions.get(number) else { return Vec::new() };
    let words_of =
        |id: MentionId| analysis.mentions.get(id.index()).map_or("", |mention| mention.extent.of(text));
    let cue = attribution.cue.map_or("", |cue| cue.of(text));
    let facts = attribution.facts.iter().map(|fact| words::why::fact(fact.name, cue));
    let facts = facts.collect::<Vec<_>>().join(" · ");
    let source = attribution.source.map_or("", words_of);
    let mut steps = vec![words::why::attribution(attribution.rule.name, source, cue, &facts)];
    let mut mention = attribution.source;
    let mut last = "";
    // A chain is as long as its entity has mentions at most; a reader follows a few steps.
    for _ in 0..8 {
        let Some(id) = mention else { break };
        let Some(link) = analysis.links.get(id.index()).copied().flatten() else { break };
        let own = analysis.mentions.get(id.index()).map_or("", |mention| mention.span.of(text));
        last = own;
        if let Some(antecedent) = link.antecedent {
            let other = analysis.mentions.get(antecedent.index());
            let antecedent = other.map_or("", |mention| mention.span.of(text));
            let paragraph = other.and_then(|mention| reading.paragraph(mention.span));
            // That a name is the same as itself needs no saying.
            if !own.eq_ignore_ascii_case(antecedent) {
                let why = words::why::link(link.rule.name, own, antecedent);
                steps.push(paragraph.map_or(why.clone(), |n| words::in_paragraph(&why, n as usize)));
            }
        }
        mention = link.antecedent;
    }
    if !last.is_empty() && !last.eq_ignore_ascii_case(voice.name()) && voice.slug != UNKNOWN {
        steps.push(words::known_as(last, voice.name()));
    }
    steps
}

/// The longest quotation that is shown whole beside the text, in characters.
const WHOLE: usize = 2_000;

/// A quotation as it is shown beside the text: its beginning, if it is very long.
pub(super) fn quoted(text: &str) -> String {
    match text.char_indices().nth(WHOLE) {
        None => closed(text).into_owned(),
        Some((at, _)) => closed(&text[..at]).into_owned() + " …",
    }
}

/// What else is marked where a span stands: what lies around it, and what lies in it.
pub(super) fn around(model: &Model, reading: &Reading, text: &str, span: Span, id: &str) -> Vec<Around> {
    let analysis = &reading.analysis;
    let link = |other: &str| select(model, model.state.view.clone(), other);
    let mut found: Vec<(usize, Around)> = Vec::new();
    if !matches!(model.state.view, View::Read(_)) {
        return Vec::new();
    }
    for (number, quote) in analysis.quotes.iter().enumerate() {
        let other = &reading.quote_ids[number];
        if other != id && quote.outer.overlaps(span) {
            let what = words::kind_within(Kind::from(quote.kind)).to_owned();
            found.push((
                quote.outer.len(),
                Around { href: link(other), words: excerpt(quote.outer.of(text)), what },
            ));
        }
    }
    for (number, entity) in analysis.entities.iter().enumerate() {
        let inside = entity.mentions.iter().enumerate().find(|(_, mention)| {
            analysis
                .mentions
                .get(mention.index())
                .is_some_and(|mention| mention.span != span && mention.span.overlaps(span))
        });
        if let Some((nth, mention)) = inside {
            let mention = analysis.mentions[mention.index()].span;
            let what = words::mark(&entity.name, words::entity_kind(entity.kind));
            let href = link(&format!("{}.{}", reading.entity_ids[number], nth + 1));
            found.push((mention.len(), Around { href, words: excerpt(mention.of(text)), what }));
        }
    }
    by_number(&mut found, |(size, _)| *size as u64);
    found.into_iter().map(|(_, around)| around).collect()
}

/// The first words of a text.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 90;
    match text.char_indices().nth(MOST) {
        None => closed(text).into_owned(),
        Some((at, _)) => {
            let cut = text[..at].rfind(char::is_whitespace).unwrap_or(at);
            format!("{} …", closed(&text[..cut]))
        }
    }
}
