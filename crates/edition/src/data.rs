//! What the reports are and who said what in them, for search engines: JSON-LD (W3C) in the words of schema.org.
//!
//! Only what is honest: a title, an outlet or a date that was guessed is left out, and of the quotations only those in
//! marks whose speaker is sure.

use sayso::model::Model;
use sayso::model::report::Report;
use sayso_engine::attribution::Certainty;
use sayso_engine::quotes::QuoteKind;
use serde_json::{Map, Value, json};

/// All reports as one graph; `<` is spelled as an escape, so that it can stand in a document.
pub(crate) fn graph(model: &Model) -> String {
    let nodes = (0..model.reports.len()).flat_map(|at| {
        let id = format!("#/read/{}", model.reports[at].article.slug);
        std::iter::once(article(&model.reports[at], &id))
            .chain(quotations(model, at, &id).collect::<Vec<_>>())
    });
    let graph = json!({ "@context": "https://schema.org", "@graph": nodes.collect::<Vec<_>>() });
    graph.to_string().replace('<', "\\u003c")
}

fn article(report: &Report, id: &str) -> Value {
    let given = &report.article.metadata;
    let organization = |name: &String| json!({ "@type": "Organization", "name": name });
    let parts = [
        ("headline", given.title.as_ref().map(|title| json!(title))),
        ("datePublished", given.date.as_ref().map(|date| json!(date))),
        ("publisher", given.outlet.as_ref().map(organization)),
        ("author", given.author.as_ref().map(|name| json!({ "@type": "Person", "name": name }))),
        ("provider", given.agency.as_ref().map(organization)),
        ("inLanguage", given.lang.as_ref().map(|lang| json!(lang))),
        ("isBasedOn", given.url.as_ref().filter(|url| url.starts_with("http")).map(|url| json!(url))),
        ("keywords", (!given.tags.is_empty()).then(|| json!(given.tags))),
    ];
    let mut node = Map::from_iter([("@type".into(), json!("NewsArticle")), ("@id".into(), json!(id))]);
    node.extend(parts.into_iter().filter_map(|(key, value)| Some((key.into(), value?))));
    // Every document has its own graph; what follows the # finds the report in it.
    node.insert("url".into(), json!(id));
    Value::Object(node)
}

/// The quotations of a report whose speaker is sure.
fn quotations<'a>(model: &'a Model, at: usize, id: &'a str) -> impl Iterator<Item = Value> + 'a {
    let library = model.library.as_deref().into_iter();
    let own = library.flat_map(move |library| {
        library.quotations.iter().filter(move |quotation| quotation.report == at).map(move |q| (library, q))
    });
    own.filter_map(move |(library, quotation)| {
        let report = &model.reports[at];
        let analysis = &report.reading.as_ref()?.analysis;
        let quote = &analysis.quotes[quotation.quote];
        let sure = analysis.attributions.get(quotation.quote)?.certainty() == Certainty::Sure;
        let voice = &library.voices[quotation.voice];
        let kind = match voice.look.shape {
            sayso::model::library::Shape::Person => "Person",
            sayso::model::library::Shape::Body => "Organization",
            sayso::model::library::Shape::Unknown => return None,
        };
        (sure && quote.kind == QuoteKind::Direct).then(|| {
            json!({
                "@type": "Quotation",
                "@id": format!("{id}?s={}", quotation.id),
                "text": quote.span.of(&report.article.text),
                "creator": { "@type": kind, "name": voice.name() },
                "isPartOf": { "@id": id },
            })
        })
    })
}
