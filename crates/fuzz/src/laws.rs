//! The laws that hold for any text: what the engine returns fits the text it was given.

use sayso_contract::{Units, record};
use sayso_engine::direction::closed;
use sayso_engine::{Analysis, Article, Corpus, Span, analyze};

/// A law that is broken: which one, and where.
pub type Breach = String;

/// Holds one law.
macro_rules! law {
    ($condition:expr, $($words:tt)+) => {
        if !$condition {
            return Err(format!($($words)+));
        }
    };
}
pub(crate) use law;

/// Analyses a text and holds every law.
///
/// # Errors
/// Says which law is broken.
pub fn hold(text: &str) -> Result<(), Breach> {
    let analysis = analyze(text);
    order(text, &analysis)?;
    references(&analysis)?;
    contract(text, &analysis)
}

/// Spans lie on character boundaries of the text and come in the order that the engine promises.
fn order(text: &str, analysis: &Analysis) -> Result<(), Breach> {
    let fits = |span: Span| span.start <= span.end && text.get(span.range()).is_some();
    let covers = |span: Span| fits(span) && !span.is_empty();
    let mut at = 0;
    for fold in &analysis.folds {
        law!(covers(fold.span) && fold.span.start >= at, "a fold at {:?}", fold.span);
        at = fold.span.end;
    }
    at = 0;
    for paragraph in &analysis.paragraphs {
        law!(fits(paragraph.span) && paragraph.span.start >= at, "a paragraph at {:?}", paragraph.span);
        at = paragraph.span.end;
    }
    let mut folds = analysis.folds.iter().peekable();
    for paragraph in &analysis.paragraphs {
        while folds.next_if(|fold| fold.span.end <= paragraph.span.start).is_some() {}
        let apart = folds.peek().is_none_or(|fold| !fold.span.overlaps(paragraph.span));
        law!(apart, "the paragraph at {:?} lies in a fold", paragraph.span);
    }
    for mention in &analysis.mentions {
        law!(covers(mention.span) && fits(mention.head), "a mention at {:?}", mention.span);
        law!(
            fits(mention.extent) && mention.extent.contains(mention.span),
            "an extent at {:?}",
            mention.extent
        );
    }
    law!(
        analysis.mentions.windows(2).all(|m| m[0].span.start <= m[1].span.start),
        "mentions are not in order"
    );
    for quote in &analysis.quotes {
        law!(covers(quote.span), "a quotation at {:?}", quote.span);
        law!(fits(quote.outer) && quote.outer.contains(quote.span), "outer marks at {:?}", quote.outer);
        law!(
            quote.marked.iter().all(|&span| fits(span) && quote.outer.contains(span)),
            "marked {:?}",
            quote.marked
        );
        law!(
            quote.marked.windows(2).all(|m| m[0].end <= m[1].start),
            "marked {:?} is not in order",
            quote.marked
        );
    }
    law!(
        analysis.quotes.windows(2).all(|q| q[0].span.start <= q[1].span.start),
        "quotations are not in order"
    );
    law!(analysis.scare.iter().all(|&span| covers(span)), "a scare quote of {:?}", analysis.scare);
    law!(analysis.scare.windows(2).all(|s| s[0].start <= s[1].start), "scare quotes are not in order");
    Ok(())
}

/// Every number that points into a list points at something, and back.
fn references(analysis: &Analysis) -> Result<(), Breach> {
    let Analysis { mentions, links, entities, quotes, attributions, .. } = analysis;
    law!(mentions.len() == links.len(), "{} links for {} mentions", links.len(), mentions.len());
    let mut owner = vec![None; mentions.len()];
    for (number, entity) in entities.iter().enumerate() {
        law!(!entity.mentions.is_empty(), "entity {number} has no mention");
        let closed = closed(&entity.name) == entity.name;
        law!(closed, "the name of entity {number} leaves a direction open: {:?}", entity.name);
        law!(
            entity.mentions.windows(2).all(|m| m[0] < m[1]),
            "the mentions of entity {number} are not in order"
        );
        for mention in &entity.mentions {
            law!(mention.index() < mentions.len(), "entity {number} has mention {}", mention.index());
            law!(owner[mention.index()].is_none(), "mention {} is of two entities", mention.index());
            owner[mention.index()] = Some(number);
        }
    }
    law!(entities.windows(2).all(|e| e[0].mentions[0] < e[1].mentions[0]), "entities are not in order");
    for (mention, link) in links.iter().enumerate() {
        law!(
            link.map(|link| link.entity.index()) == owner[mention],
            "the link of mention {mention}: {link:?}"
        );
        let Some(antecedent) = link.and_then(|link| link.antecedent) else { continue };
        let known = owner.get(antecedent.index()).copied().flatten();
        law!(known == owner[mention], "mention {mention} goes back to another entity's");
    }
    law!(quotes.len() == attributions.len(), "{} attributions for {}", attributions.len(), quotes.len());
    for attribution in attributions {
        law!(attribution.source.is_none_or(|s| s.index() < mentions.len()), "a source of no mention");
        law!((0.0..=1.0).contains(&attribution.confidence), "a confidence of {}", attribution.confidence);
    }
    let corpus = Corpus::link(&[analysis]);
    law!(corpus.speaker_of.len() == 1, "one text is {} in the corpus", corpus.speaker_of.len());
    law!(corpus.speaker_of[0].len() == entities.len(), "the corpus knows other entities");
    Ok(())
}

/// What other programs read says the same words in code points and in UTF-16.
fn contract(text: &str, analysis: &Analysis) -> Result<(), Breach> {
    let article = Article { text: text.to_owned(), ..Article::default() };
    let record = record((), &article, analysis, Units::PointsAndUtf16, |_| None);
    let points: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    law!(record.text_length as usize + 1 == points.len(), "{} code points", record.text_length);
    let units: Vec<u16> = text.encode_utf16().collect();
    law!(record.text_length_utf16 == u32::try_from(units.len()).ok(), "{:?} units", record.text_length_utf16);
    for (quote, found) in record.quotes.iter().zip(&analysis.quotes) {
        let words = found.span.of(text);
        let by_points = text.get(points[quote.range.start as usize]..points[quote.range.end as usize]);
        law!(by_points == Some(words), "code points give {by_points:?} for {words:?}");
        let [start, end] = quote.range.utf16.unwrap_or_default();
        let by_units = units.get(start as usize..end as usize).map(String::from_utf16_lossy);
        law!(by_units.as_deref() == Some(words), "UTF-16 gives {by_units:?} for {words:?}");
    }
    Ok(())
}
