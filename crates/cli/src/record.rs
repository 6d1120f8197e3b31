//! What the program prints of one text: the engine's analysis in the shape that other programs read.
//!
//! Offsets are Unicode code points of the text as read, front matter excluded; quotation marks stand outside of spans.

use sayso_engine::coreference::{Entity, EntityId};
use sayso_engine::fingerprint::Ids;
use sayso_engine::mentions::{EntityKind, Form};
use sayso_engine::quotes::QuoteKind;
use sayso_engine::text::Offsets;
use sayso_engine::{Analysis, Span, Speaker};
use serde::Serialize;

/// One text and what the engine found in it.
#[derive(Debug, Serialize)]
pub(crate) struct Record<I> {
    id: I,
    pub(crate) title: Option<String>,
    text_length: u32,
    boilerplate: Vec<Folded>,
    entities: Vec<Named>,
    pub(crate) quotes: Vec<Quoted>,
    scare: Vec<Range>,
}

/// A half-open range of code points.
#[derive(Debug, Serialize)]
struct Range {
    start: u32,
    end: u32,
}

#[derive(Debug, Serialize)]
struct Folded {
    #[serde(flatten)]
    range: Range,
    reason: &'static str,
}

#[derive(Debug, Serialize)]
struct Named {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    name: String,
    mentions: Vec<Mentioned>,
}

#[derive(Debug, Serialize)]
struct Mentioned {
    #[serde(flatten)]
    range: Range,
    form: &'static str,
}

/// One contiguous segment of a quotation.
#[derive(Debug, Serialize)]
pub(crate) struct Quoted {
    pub(crate) id: String,
    pub(crate) start: u32,
    pub(crate) end: u32,
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    pub(crate) cue: Option<[u32; 2]>,
    pub(crate) speaker: Option<[u32; 2]>,
    pub(crate) speaker_id: Option<String>,
    pub(crate) speaker_name: Option<String>,
    pub(crate) confidence: f64,
    pub(crate) reason: &'static str,
}

/// Writes down one analysis. `speaker` tells under which name the corpus knows an entity, if it is quoted there.
pub(crate) fn record<'c, I>(
    id: I,
    title: Option<String>,
    text: &str,
    analysis: &Analysis,
    speaker: impl Fn(EntityId) -> Option<&'c Speaker>,
) -> Record<I> {
    let offsets = Offsets::new(text);
    let point = |byte| offsets.code_points(byte);
    let pair = |span: Span| [point(span.start), point(span.end)];
    let range = |span: Span| Range { start: point(span.start), end: point(span.end) };

    let folded = |f: &sayso_engine::boilerplate::Fold| Folded { range: range(f.span), reason: f.reason };
    let ids = entity_ids(analysis, &speaker);
    let named = |(entity, id): (&Entity, &String)| Named {
        id: id.clone(),
        kind: kind_name(entity.kind),
        name: entity.name.clone(),
        mentions: (entity.mentions.iter().filter_map(|m| analysis.mentions.get(m.index())))
            .map(|m| Mentioned { range: range(m.span), form: form_name(m.form) })
            .collect(),
    };
    let mut quote_ids = Ids::default();
    let quoted = |(index, quote): (usize, &sayso_engine::quotes::Quote)| {
        let attribution = &analysis.attributions[index];
        let source = attribution.source.and_then(|m| analysis.mentions.get(m.index()));
        let entity = analysis.speaker(index);
        let own_name = |id: EntityId| analysis.entities[id.index()].name.clone();
        Quoted {
            id: quote_ids.next('q', &[quote.span.of(text)]),
            start: point(quote.span.start),
            end: point(quote.span.end),
            kind: quote_kind_name(quote.kind),
            cue: attribution.cue.map(pair),
            speaker: source.map(|m| pair(m.span)),
            speaker_id: entity.map(|id| ids[id.index()].clone()),
            speaker_name: entity.map(|id| speaker(id).map_or_else(|| own_name(id), |s| s.name.clone())),
            confidence: (f64::from(attribution.confidence) * 1000.0).round() / 1000.0,
            reason: attribution.rule.name,
        }
    };
    Record {
        id,
        title,
        text_length: point(u32::MAX),
        boilerplate: analysis.folds.iter().map(folded).collect(),
        entities: analysis.entities.iter().zip(&ids).map(named).collect(),
        quotes: analysis.quotes.iter().enumerate().map(quoted).collect(),
        scare: analysis.scare.iter().map(|&span| range(span)).collect(),
    }
}

/// A speaker of the corpus has its slug, the same in every article; any other entity a hash of kind and name.
fn entity_ids<'c>(analysis: &Analysis, speaker: impl Fn(EntityId) -> Option<&'c Speaker>) -> Vec<String> {
    let mut ids = Ids::default();
    let id = |(index, entity): (usize, &Entity)| match speaker(EntityId(u32::try_from(index).unwrap_or(0))) {
        Some(speaker) => speaker.slug.clone(),
        None => ids.next('e', &[kind_name(entity.kind), &entity.name]),
    };
    analysis.entities.iter().enumerate().map(id).collect()
}

fn kind_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "PERSON",
        EntityKind::Organization => "ORG",
        EntityKind::Place => "PLACE",
        EntityKind::Misc => "MISC",
        EntityKind::Date => "DATE",
        EntityKind::Money => "MONEY",
    }
}

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Name => "name",
        Form::Nominal => "nominal",
        Form::Pronoun => "pronoun",
    }
}

fn quote_kind_name(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "direct",
        QuoteKind::Mixed => "mixed",
        QuoteKind::Indirect => "indirect",
    }
}
