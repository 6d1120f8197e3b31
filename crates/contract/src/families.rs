//! Families as other programs read them: which quotations of several articles are versions of one utterance, and what
//! each changes against the longest one printed.

use super::{Places, Record, Units};
use sayso_engine::families::align::Change;
use sayso_engine::families::{Family, Likeness, Source, Version};
use sayso_engine::provenance::{Origin, Passage, Place};
use sayso_engine::text::Offsets;
use sayso_engine::{Corpus, Span};
use serde::Serialize;

/// The same utterance in two or more places; or, as a conflict, the same words under two speakers.
#[derive(Debug, Serialize)]
pub struct Compared<I> {
    /// A hash of the words of the longest version.
    pub id: String,
    /// Whose words the first version that names somebody says they are; an id of the corpus.
    pub speaker_id: Option<String>,
    /// `near` or `reworded`.
    pub likeness: &'static str,
    /// How likely it is, from 0 to 1, that all versions are of one utterance, to three digits.
    pub confidence: f64,
    /// The rule that took them for one.
    pub reason: &'static str,
    /// The language that it was probably translated from, `unknown` where an interpreter is all that is told; `null` for
    /// the language of the articles.
    pub translated: Option<&'static str>,
    /// The shared passage that holds every version, by its number; `null` for none.
    pub passage: Option<usize>,
    /// The longest version printed first; one entry for each segment, so that a split quotation has several.
    pub versions: Vec<Printed<I>>,
    /// What the other versions change, in their order.
    pub changes: Vec<Changed<I>>,
}

/// A quotation that belongs to a version.
#[derive(Clone, Debug, Serialize)]
pub struct Printed<I> {
    /// The article's id.
    pub article: I,
    /// The id of the quotation, as the article's record has it.
    pub quote: String,
    /// Whose words this article says they are.
    pub speaker_id: Option<String>,
}

/// A change of one version against the longest. Ranges go from the first to the last word that changed.
#[derive(Debug, Serialize)]
pub struct Changed<I> {
    /// What it is: `negation`, `modal`, `number`, `name`, `word`, `cut-end` …
    pub class: &'static str,
    /// The id of the article whose version it is.
    pub article: I,
    /// The id of that version's first quotation.
    pub quote: String,
    /// Where the words stand in the article of the longest version; `null` where it has none.
    pub longest: Option<[u32; 2]>,
    /// Where they stand in this version's article; `null` where it has none.
    pub own: Option<[u32; 2]>,
    /// The words of the longest version; nothing where it has none.
    pub longest_words: String,
    /// The words of this version; nothing where it has none.
    pub own_words: String,
}

/// A paragraph that several articles carry nearly verbatim.
#[derive(Debug, Serialize)]
pub struct Shared<I> {
    /// The news agency that one of the articles names.
    pub agency: Option<String>,
    /// Where it stands, in the order of the articles.
    pub places: Vec<Printing<I>>,
}

/// A paragraph of an article.
#[derive(Debug, Serialize)]
pub struct Printing<I> {
    /// The article's id.
    pub article: I,
    /// Its first code point.
    pub start: u32,
    /// One past its last code point.
    pub end: u32,
}

/// Writes down the passages of `sources`, whose `records` stand in the same order.
pub fn passages<I: Clone>(
    passages: &[Passage],
    sources: &[Source<'_>],
    records: &[Record<I>],
) -> Vec<Shared<I>> {
    let offsets: Vec<_> = sources.iter().map(|source| Offsets::new(source.text)).collect();
    let printing = |place: &Place| {
        let span = sources[place.report].analysis.paragraphs[place.paragraph].span;
        let point = |byte| offsets[place.report].code_points(byte);
        Printing { article: records[place.report].id.clone(), start: point(span.start), end: point(span.end) }
    };
    let shared = |passage: &Passage| Shared {
        agency: passage.agency.clone(),
        places: passage.places.iter().map(printing).collect(),
    };
    passages.iter().map(shared).collect()
}

/// Writes down families or conflicts of `sources`, whose `records` stand in the same order. `origins` has where families come
/// from, in their order; conflicts have none.
pub fn families<I: Clone>(
    families: &[Family],
    origins: &[Origin],
    sources: &[Source<'_>],
    corpus: &Corpus,
    records: &[Record<I>],
) -> Vec<Compared<I>> {
    let places =
        sources.iter().map(|source| Places { offsets: Offsets::new(source.text), units: Units::Points });
    let desk = Desk { sources, corpus, records, places: places.collect() };
    let none = Origin::default();
    let origin = |number| origins.get(number).unwrap_or(&none);
    families.iter().enumerate().map(|(number, family)| desk.compared(family, origin(number))).collect()
}

/// What families point into.
struct Desk<'c, I> {
    sources: &'c [Source<'c>],
    corpus: &'c Corpus,
    records: &'c [Record<I>],
    places: Vec<Places<'c>>,
}

impl<I: Clone> Desk<'_, I> {
    fn compared(&self, family: &Family, origin: &Origin) -> Compared<I> {
        let longest = &family.versions[0];
        let rows = family.versions.iter().zip(&family.apparatus.rows);
        Compared {
            id: family.id.clone(),
            speaker_id: family.versions.iter().find_map(|version| self.speaker(version)),
            likeness: likeness_name(family.likeness),
            confidence: super::rounded(family.confidence),
            reason: family.rule.name,
            translated: origin.translated.as_ref().map(|translated| translated.language.unwrap_or("unknown")),
            passage: origin.passage,
            versions: family.versions.iter().flat_map(|version| self.printed(version)).collect(),
            changes: rows
                .flat_map(|(own, row)| row.changes.iter().map(|change| self.changed(longest, own, change)))
                .collect(),
        }
    }

    fn speaker(&self, version: &Version) -> Option<String> {
        version.speaker.map(|id| self.corpus.speakers[id.index()].slug.clone())
    }

    fn printed(&self, version: &Version) -> impl Iterator<Item = Printed<I>> {
        let record = &self.records[version.report];
        let speaker_id = self.speaker(version);
        version.quotes.iter().map(move |&quote| Printed {
            article: record.id.clone(),
            quote: record.quotes[quote].id.clone(),
            speaker_id: speaker_id.clone(),
        })
    }

    fn changed(&self, longest: &Version, own: &Version, change: &Change) -> Changed<I> {
        let record = &self.records[own.report];
        Changed {
            class: change.class.name(),
            article: record.id.clone(),
            quote: own.quotes.first().map(|&quote| record.quotes[quote].id.clone()).unwrap_or_default(),
            longest: self.range(longest, change.base.clone()),
            own: self.range(own, change.own.clone()),
            longest_words: self.words(longest, change.base.clone()),
            own_words: self.words(own, change.own.clone()),
        }
    }

    /// From the first to the last of some words of a version, in code points.
    fn range(&self, version: &Version, words: std::ops::Range<usize>) -> Option<[u32; 2]> {
        let words = version.words.get(words)?;
        let (first, last) = (words.first()?, words.last()?);
        Some(self.places[version.report].points(Span { start: first.span.start, end: last.span.end }))
    }

    /// Some words of a version as they are printed, without what stands between its segments.
    fn words(&self, version: &Version, words: std::ops::Range<usize>) -> String {
        let Source { text, analysis } = &self.sources[version.report];
        let segment =
            |span: Span| version.quotes.iter().position(|&quote| analysis.quotes[quote].span.contains(span));
        let words = version.words.get(words).unwrap_or_default();
        let runs = words.chunk_by(|one, two| segment(one.span) == segment(two.span));
        let printed = runs.filter_map(|run| {
            let (first, last) = (run.first()?, run.last()?);
            Some(Span { start: first.span.start, end: last.span.end }.of(text))
        });
        printed.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    }
}

fn likeness_name(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::Near => "near",
        Likeness::Reworded => "reworded",
    }
}
