//! Several articles as one corpus: the same speaker under one id and one name, the same utterance as one family.

use sayso_contract::{Compared, Record, Shared, Units, record};
use sayso_engine::families::Source;
use sayso_engine::guess::guess;
use sayso_engine::lexicon::country::Country;
use sayso_engine::provenance::{Imprint, Origin};
use sayso_engine::{Analysis, Article, Corpus, Families, Provenance, analyze};
use serde::Serialize;
use std::io::{self, Write};

/// The object of a corpus.
#[derive(Serialize)]
struct Output<'c> {
    articles: Vec<Record<&'c str>>,
    speakers: Vec<Voice<'c>>,
    /// Which quotations are versions of each other.
    families: Vec<Compared<&'c str>>,
    /// The same words under two speakers.
    conflicts: Vec<Compared<&'c str>>,
    /// Paragraphs that several articles carry nearly verbatim.
    passages: Vec<Shared<&'c str>>,
}

#[derive(Serialize)]
struct Voice<'c> {
    id: &'c str,
    name: &'c str,
    aliases: &'c [String],
    /// The state whose office it holds, whose people or whose body it is, as far as the articles tell.
    country: Option<&'static str>,
}

/// Prints several articles as one object.
pub(crate) fn write_json(articles: &[Article], output: &mut impl Write) -> io::Result<()> {
    let linked = Linked::of(articles);
    let speakers = &linked.corpus.speakers;
    let records = linked.records(articles);
    let families = linked.families(articles);
    let provenance = linked.provenance(articles, &families);
    let sources = linked.sources(articles);
    let compared = |families, origins: &[Origin]| {
        sayso_contract::families(families, origins, &sources, &linked.corpus, &records)
    };
    let whole = Output {
        families: compared(&families.families, &provenance.families),
        conflicts: compared(&families.conflicts, &[]),
        passages: sayso_contract::passages(&provenance.passages, &sources, &records),
        speakers: speakers
            .iter()
            .map(|s| Voice {
                id: &s.slug,
                name: &s.name,
                aliases: &s.aliases,
                country: s.country.map(Country::name),
            })
            .collect(),
        articles: records,
    };
    line(&whole, output)
}

/// Prints one article by itself, on one line.
pub(crate) fn write_alone(article: &Article, output: &mut impl Write) -> io::Result<()> {
    let analysis = analyze(&article.text);
    line(&record(&article.slug, article, &analysis, Units::Points, |_| None), output)
}

/// Analyses, linked.
pub(crate) struct Linked {
    analyses: Vec<Analysis>,
    corpus: Corpus,
}

impl Linked {
    pub(crate) fn of(articles: &[Article]) -> Self {
        let analyses: Vec<_> = articles.iter().map(|a| analyze(&a.text)).collect();
        let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
        Self { analyses, corpus }
    }

    /// The analyses with the texts that they are of.
    fn sources<'c>(&'c self, articles: &'c [Article]) -> Vec<Source<'c>> {
        let source = |(article, analysis): (&'c Article, _)| Source { text: &article.text, analysis };
        articles.iter().zip(&self.analyses).map(source).collect()
    }

    /// What is printed in more than one place.
    pub(crate) fn families(&self, articles: &[Article]) -> Families {
        Families::find(&self.sources(articles), &self.corpus)
    }

    /// Where their words come from.
    fn provenance(&self, articles: &[Article], families: &Families) -> Provenance {
        let guessed: Vec<Option<String>> = articles
            .iter()
            .zip(&self.analyses)
            .map(|(article, analysis)| guess(article, analysis).agency.map(|agency| agency.value))
            .collect();
        let imprints: Vec<_> = articles
            .iter()
            .zip(&guessed)
            .map(|(Article { metadata, .. }, guessed)| Imprint {
                lang: metadata.lang.as_deref(),
                agency: metadata.agency.as_deref().or(guessed.as_deref()),
            })
            .collect();
        Provenance::find(families, &self.sources(articles), &imprints, &self.corpus)
    }

    /// One record an article, with the corpus's ids and names.
    pub(crate) fn records<'c>(&'c self, articles: &'c [Article]) -> Vec<Record<&'c str>> {
        let record = |(index, (article, analysis)): (usize, (&'c Article, &Analysis))| {
            let speaker =
                |entity| self.corpus.speaker(index, entity).map(|id| &self.corpus.speakers[id.index()]);
            record(article.slug.as_str(), article, analysis, Units::Points, speaker)
        };
        articles.iter().zip(&self.analyses).enumerate().map(record).collect()
    }
}

fn line(value: &impl Serialize, output: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *output, value)?;
    output.write_all(b"\n")
}
