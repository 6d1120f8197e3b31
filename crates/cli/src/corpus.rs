//! Several articles as one corpus: the same speaker under one id and one name.

use sayso_contract::{Record, Units, record};
use sayso_engine::{Analysis, Article, Corpus, analyze};
use serde::Serialize;
use std::io::{self, Write};

/// The object of a corpus.
#[derive(Serialize)]
struct Output<'c> {
    articles: Vec<Record<&'c str>>,
    speakers: Vec<Voice<'c>>,
    /// Which quotations are versions of each other.
    families: [(); 0],
}

#[derive(Serialize)]
struct Voice<'c> {
    id: &'c str,
    name: &'c str,
    aliases: &'c [String],
}

/// Prints several articles as one object.
pub(crate) fn write_json(articles: &[Article], output: &mut impl Write) -> io::Result<()> {
    let linked = Linked::of(articles);
    let speakers = &linked.corpus.speakers;
    let whole = Output {
        articles: linked.records(articles),
        speakers: speakers
            .iter()
            .map(|s| Voice { id: &s.slug, name: &s.name, aliases: &s.aliases })
            .collect(),
        families: [],
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
