//! Laws that hold for any text: the engine is total, and what it returns fits the text it was given.

use proptest::prelude::*;
use sayso_engine::{Analysis, analyze};
use sayso_fuzz::laws::hold;

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_string_is_analysed(text in "\\PC{0,300}") {
        hold(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn any_news_is_analysed(text in news()) {
        hold(&text).map_err(TestCaseError::fail)?;
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
    analysis.links.len() == analysis.mentions.len()
        && analysis.quotes.iter().all(|q| text.get(q.span.range()).is_some())
}
