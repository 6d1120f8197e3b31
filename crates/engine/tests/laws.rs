//! Laws that hold for any text: the engine is total, and what it returns fits the text it was given.

use proptest::prelude::*;
use sayso_engine::analysis::{Analysis, analyze};
use sayso_engine::{Corpus, Span};

/// News-like pieces: put together at random they reach far more of the engine than random characters do.
const PIECES: [&str; 48] = [
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "''",
    "``",
    "—",
    "...",
    ". ",
    ", ",
    ": ",
    "? ",
    "\n",
    "\n\n",
    " ",
    "’s ",
    "(",
    ")",
    "said ",
    "Ada Byrne ",
    "she ",
    "the Norwegian foreign minister ",
    "Mr. Byrne ",
    "U.S. ",
    "told reporters ",
    "that ",
    "According to ",
    "I ",
    "we ",
    "on Tuesday ",
    "Feb. 23, 2022 ",
    "$2 billion ",
    "Trade Ministry ",
    "AP ",
    "Share via\n",
    "- ",
    "• ",
    "bin ",
    "al-",
    "\u{301}",
    "\u{202E}",
    "\u{0}",
    "𝒜é",
];

fn news() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..60).prop_map(|pieces| pieces.concat())
}

fn fits(text: &str, span: Span) -> bool {
    span.start <= span.end && text.get(span.range()).is_some()
}

fn holds(text: &str, analysis: &Analysis) -> Result<(), TestCaseError> {
    let mut at = 0;
    for fold in &analysis.folds {
        prop_assert!(fits(text, fold.span) && fold.span.start >= at && !fold.span.is_empty());
        at = fold.span.end;
    }
    at = 0;
    for paragraph in &analysis.paragraphs {
        prop_assert!(fits(text, paragraph.span) && paragraph.span.start >= at);
        prop_assert!(
            !analysis.folds.iter().any(|f| f.span.overlaps(paragraph.span)),
            "a paragraph within a fold"
        );
        at = paragraph.span.end;
    }
    prop_assert_eq!(analysis.mentions.len(), analysis.links.len());
    for mention in &analysis.mentions {
        prop_assert!(fits(text, mention.span) && !mention.span.is_empty());
        prop_assert!(fits(text, mention.extent) && mention.extent.contains(mention.span));
        prop_assert!(fits(text, mention.head));
    }
    prop_assert!(analysis.mentions.windows(2).all(|m| m[0].span.start <= m[1].span.start));
    for (index, link) in analysis.links.iter().enumerate().filter_map(|(i, l)| Some((i, (*l)?))) {
        let entity = analysis.entities.get(link.entity.index());
        prop_assert!(entity.is_some_and(|e| e.mentions.iter().any(|m| m.index() == index)));
        if let Some(antecedent) = link.antecedent {
            prop_assert_eq!(analysis.links[antecedent.index()].map(|l| l.entity), Some(link.entity));
        }
    }
    prop_assert_eq!(analysis.quotes.len(), analysis.attributions.len());
    for (quote, attribution) in analysis.quotes.iter().zip(&analysis.attributions) {
        prop_assert!(fits(text, quote.span) && fits(text, quote.outer) && quote.outer.contains(quote.span));
        prop_assert!(!quote.span.is_empty());
        prop_assert!(attribution.cue.is_none_or(|cue| fits(text, cue)));
        prop_assert!(attribution.source.is_none_or(|s| s.index() < analysis.mentions.len()));
        prop_assert!((0.0..=1.0).contains(&attribution.confidence));
    }
    prop_assert!(analysis.quotes.windows(2).all(|q| q[0].span.start <= q[1].span.start));
    prop_assert!(analysis.scare.iter().all(|s| fits(text, *s) && !s.is_empty()));
    let corpus = Corpus::link(&[analysis]);
    prop_assert_eq!(corpus.speaker_of.len(), 1);
    prop_assert_eq!(corpus.speaker_of[0].len(), analysis.entities.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_string_is_analysed(text in "\\PC{0,300}") {
        holds(&text, &analyze(&text))?;
    }

    #[test]
    fn any_news_is_analysed(text in news()) {
        holds(&text, &analyze(&text))?;
    }

    #[test]
    fn the_same_text_gives_the_same_answer(text in news()) {
        prop_assert_eq!(format!("{:?}", analyze(&text)), format!("{:?}", analyze(&text)));
    }
}

/// Texts made to hurt; each must come back, and come back soon enough for a test run.
#[test]
fn worst_cases_come_back() {
    let n = 100_000;
    for piece in [
        "“",
        "”",
        "\"",
        "'",
        "(",
        "Ada ",
        "Ada Byrne, ",
        "A.",
        "a",
        "said ",
        "“a” said he. ",
        "he ",
        "-",
        "\n",
        "“\n\n",
        "1,",
        "e\u{301}",
        "@",
        "U.S.",
    ] {
        let text = piece.repeat(n);
        let analysis = analyze(&text);
        assert!(holds_in_outline(&text, &analysis), "{piece:?}");
    }
    let names = (0..n).map(|i| format!("Ada{i} Byrne{i} said hello.")).collect::<Vec<_>>().join(" ");
    assert!(holds_in_outline(&names, &analyze(&names)));
}

fn holds_in_outline(text: &str, analysis: &Analysis) -> bool {
    analysis.links.len() == analysis.mentions.len() && analysis.quotes.iter().all(|q| fits(text, q.span))
}
