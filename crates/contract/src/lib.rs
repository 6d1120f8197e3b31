//! What other programs read of one text, on the command line and in JavaScript: the engine's analysis with its offsets
//! as they count them.
//!
//! Offsets are Unicode code points of the text as read, front matter excluded; quotation marks stand outside of spans.
//! On demand each range has its UTF-16 units beside them, which is how JavaScript counts: `utf16` beside `start` and
//! `end`, and a field that ends in `_utf16` beside each other number or pair.

mod families;
#[cfg(test)]
mod tests;

pub use families::{Changed, Compared, Printed, Printing, Shared, families, passages};

use sayso_engine::coreference::{Entity, EntityId};
use sayso_engine::fingerprint::Ids;
use sayso_engine::guess::guess;
use sayso_engine::mentions::{EntityKind, Form};
use sayso_engine::quotes::QuoteKind;
use sayso_engine::text::Offsets;
use sayso_engine::{Analysis, Article, Span, Speaker};
use serde::Serialize;

/// One text and what the engine found in it.
#[derive(Debug, Serialize)]
pub struct Record<I> {
    /// What the caller calls the text.
    pub id: I,
    /// Its title, as given or as guessed.
    pub title: Option<String>,
    /// Code points.
    pub text_length: u32,
    /// UTF-16 units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_length_utf16: Option<u32>,
    /// What is not the article, in order.
    pub boilerplate: Vec<Folded>,
    /// People, organisations, places and what else is named.
    pub entities: Vec<Named>,
    /// The quotations, in order; one for each contiguous segment.
    pub quotes: Vec<Quoted>,
    /// Words in marks that nobody is reported as saying, in order.
    pub scare: Vec<Range>,
}

/// A half-open range of the text.
#[derive(Debug, Serialize)]
pub struct Range {
    /// The first code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The same in UTF-16 units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utf16: Option<[u32; 2]>,
}

/// Lines that are not the article.
#[derive(Debug, Serialize)]
pub struct Folded {
    /// Where they stand.
    #[serde(flatten)]
    pub range: Range,
    /// What they are.
    pub reason: &'static str,
}

/// What mentions refer to.
#[derive(Debug, Serialize)]
pub struct Named {
    /// A hash of kind and name, or the corpus's id of a speaker.
    pub id: String,
    /// `PERSON`, `ORG`, `PLACE`, `MISC`, `DATE` or `MONEY`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its fullest name.
    pub name: String,
    /// In order.
    pub mentions: Vec<Mentioned>,
}

/// One place that refers.
#[derive(Debug, Serialize)]
pub struct Mentioned {
    /// Where it stands.
    #[serde(flatten)]
    pub range: Range,
    /// `name`, `nominal` or `pronoun`.
    pub form: &'static str,
}

/// One contiguous segment of a quotation.
#[derive(Debug, Serialize)]
pub struct Quoted {
    /// A hash of its words.
    pub id: String,
    /// Where it stands, without its marks.
    #[serde(flatten)]
    pub range: Range,
    /// `direct`, `mixed` or `indirect`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The words that report it.
    pub cue: Option<[u32; 2]>,
    /// The same in UTF-16 units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cue_utf16: Option<Option<[u32; 2]>>,
    /// The mention of who says it.
    pub speaker: Option<[u32; 2]>,
    /// The same in UTF-16 units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker_utf16: Option<Option<[u32; 2]>>,
    /// The entity that says it.
    pub speaker_id: Option<String>,
    /// Its name.
    pub speaker_name: Option<String>,
    /// How often such an answer is right, from 0 to 1, to three digits.
    pub confidence: f64,
    /// The rule that found the speaker.
    pub reason: &'static str,
}

/// How places in the text are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Units {
    /// Code points alone.
    Points,
    /// Code points, and UTF-16 units beside them.
    PointsAndUtf16,
}

/// The title that the file gives, else the one that can be guessed.
pub fn title(article: &Article, analysis: &Analysis) -> Option<String> {
    article.metadata.title.clone().or_else(|| guess(article, analysis).title.map(|title| title.value))
}

/// Writes down the analysis of `article`, under the name `id`. `speaker` tells under which name the corpus knows an
/// entity, if it is quoted there.
pub fn record<'c, I>(
    id: I,
    article: &Article,
    analysis: &Analysis,
    units: Units,
    speaker: impl Fn(EntityId) -> Option<&'c Speaker>,
) -> Record<I> {
    let text = article.text.as_str();
    let places = Places { offsets: Offsets::new(text), units };
    let folded =
        |f: &sayso_engine::boilerplate::Fold| Folded { range: places.range(f.span), reason: f.reason };
    let ids = entity_ids(analysis, &speaker);
    let named = |(entity, id): (&Entity, &String)| Named {
        id: id.clone(),
        kind: kind_name(entity.kind),
        name: entity.name.clone(),
        mentions: (entity.mentions.iter().filter_map(|m| analysis.mentions.get(m.index())))
            .map(|m| Mentioned { range: places.range(m.span), form: form_name(m.form) })
            .collect(),
    };
    let mut quote_ids = Ids::default();
    let quoted = |(index, quote): (usize, &sayso_engine::quotes::Quote)| {
        let attribution = &analysis.attributions[index];
        let source = attribution.source.and_then(|m| analysis.mentions.get(m.index())).map(|m| m.span);
        let entity = analysis.speaker(index);
        let own_name = |id: EntityId| analysis.entities[id.index()].name.clone();
        Quoted {
            id: quote_ids.next('q', &[quote.span.of(text)]),
            range: places.range(quote.span),
            kind: quote_kind_name(quote.kind),
            cue: attribution.cue.map(|span| places.points(span)),
            cue_utf16: places.if_wanted(attribution.cue.map(|span| places.utf16(span))),
            speaker: source.map(|span| places.points(span)),
            speaker_utf16: places.if_wanted(source.map(|span| places.utf16(span))),
            speaker_id: entity.map(|id| ids[id.index()].clone()),
            speaker_name: entity.map(|id| speaker(id).map_or_else(|| own_name(id), |s| s.name.clone())),
            confidence: rounded(attribution.confidence),
            reason: attribution.rule.name,
        }
    };
    let [_, text_length] = places.points(Span { start: 0, end: u32::MAX });
    let [_, text_length_utf16] = places.utf16(Span { start: 0, end: u32::MAX });
    Record {
        id,
        title: title(article, analysis),
        text_length,
        text_length_utf16: places.if_wanted(text_length_utf16),
        boilerplate: analysis.folds.iter().map(folded).collect(),
        entities: analysis.entities.iter().zip(&ids).map(named).collect(),
        quotes: analysis.quotes.iter().enumerate().map(quoted).collect(),
        scare: analysis.scare.iter().map(|&span| places.range(span)).collect(),
    }
}

/// Bytes of the engine as the places that are written down.
struct Places<'t> {
    offsets: Offsets<'t>,
    units: Units,
}

impl Places<'_> {
    fn points(&self, span: Span) -> [u32; 2] {
        [self.offsets.code_points(span.start), self.offsets.code_points(span.end)]
    }

    fn utf16(&self, span: Span) -> [u32; 2] {
        [self.offsets.utf16(span.start), self.offsets.utf16(span.end)]
    }

    fn range(&self, span: Span) -> Range {
        let [start, end] = self.points(span);
        Range { start, end, utf16: self.if_wanted(self.utf16(span)) }
    }

    fn if_wanted<T>(&self, utf16: T) -> Option<T> {
        (self.units == Units::PointsAndUtf16).then_some(utf16)
    }
}

/// A probability, to three digits.
fn rounded(probability: f32) -> f64 {
    (f64::from(probability) * 1000.0).round() / 1000.0
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
