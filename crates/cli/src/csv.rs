//! Quotations as comma-separated values: one row each, cells as RFC 4180 has them.

use crate::corpus::Linked;
use sayso_contract::Quoted;
use sayso_engine::Article;
use std::collections::HashMap;
use std::io::{self, Write};

const HEAD: &str = "article,title,outlet,date,id,start,end,type,quote,speaker_name,speaker_id,speaker,cue,confidence,reason,family";

/// Prints the quotations of all articles, under one head.
pub(crate) fn write(articles: &[Article], output: &mut impl Write) -> io::Result<()> {
    let linked = Linked::of(articles);
    let families = linked.families(articles).families;
    let family_of: HashMap<_, _> = families
        .iter()
        .flat_map(|family| family.versions.iter().map(move |version| (family, version)))
        .flat_map(|(family, version)| version.quotes.iter().map(move |&q| ((version.report, q), &*family.id)))
        .collect();
    writeln!(output, "{HEAD}")?;
    for (at, (article, record)) in articles.iter().zip(linked.records(articles)).enumerate() {
        let points: Vec<usize> =
            article.text.char_indices().map(|(at, _)| at).chain([article.text.len()]).collect();
        for (number, quote) in record.quotes.iter().enumerate() {
            let family = family_of.get(&(at, number)).copied().unwrap_or_default();
            let cells = cells(article, record.title.as_deref(), quote, family, &points);
            writeln!(output, "{}", cells.map(|cell| quoted(&cell)).join(","))?;
        }
    }
    Ok(())
}

/// The cells of one row; `points` tells at which byte each code point stands.
fn cells(
    article: &Article,
    title: Option<&str>,
    quote: &Quoted,
    family: &str,
    points: &[usize],
) -> [String; 16] {
    let part = |start: u32, end: u32| article.text[points[start as usize]..points[end as usize]].to_string();
    let pair = |range: Option<[u32; 2]>| range.map(|[start, end]| part(start, end)).unwrap_or_default();
    let said = |text: Option<&str>| text.unwrap_or_default().to_string();
    let metadata = &article.metadata;
    [
        article.slug.clone(),
        said(title),
        said(metadata.outlet.as_deref()),
        said(metadata.date.as_deref()),
        quote.id.clone(),
        quote.range.start.to_string(),
        quote.range.end.to_string(),
        quote.kind.to_string(),
        part(quote.range.start, quote.range.end),
        said(quote.speaker_name.as_deref()),
        said(quote.speaker_id.as_deref()),
        pair(quote.speaker),
        pair(quote.cue),
        quote.confidence.to_string(),
        quote.reason.to_string(),
        family.to_string(),
    ]
}

/// A cell, in quotation marks where it needs them.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_need_marks_have_them() {
        assert_eq!(quoted("plain ’n’ simple"), "plain ’n’ simple");
        assert_eq!(quoted("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(HEAD.split(',').count(), 16);
    }
}
