//! Quotations by marked text: `[words]` is a quotation, `{words}` a scare quote, `<words>` reported without marks.

use super::{QuoteKind, find, marks};
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::text::Span;
use proptest::prelude::*;

/// What stands between `open` and `close` in `marked`, and the text without either.
fn annotated(marked: &str, open: char, close: char) -> (String, Vec<&str>) {
    let words = marked
        .split(open)
        .skip(1)
        .filter_map(|part| part.split_once(close))
        .map(|(words, _)| words)
        .collect();
    (marked.replace([open, close], ""), words)
}

fn check_marks(marked: &str) {
    let (text, expected) = annotated(marked, '{', '}');
    let document = Document::new(&text, &[], Lexicon::shared());
    let found: Vec<_> = marks::pair(&document).iter().map(|m| m.inner.of(&text)).collect();
    assert_eq!(found, expected, "in {text:?}");
}

fn check_indirect(marked: &str) {
    let (text, expected) = annotated(marked, '{', '}');
    let document = Document::new(&text, &[], Lexicon::shared());
    let found = find(&document);
    let found: Vec<_> =
        found.quotes.iter().filter(|q| q.kind == QuoteKind::Indirect).map(|q| q.span.of(&text)).collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn marks_of_every_kind_are_paired() {
    check_marks("“{I know,}” she said. “{Do you?}”");
    check_marks("\"{I know,}\" she said. \"{Do you?}\"");
    check_marks("«{Ich weiß}» und „{Ich auch}“, sagte sie.");
    check_marks("``{I know,}'' she said.");
    check_marks("”{I know,}“ she said.");
}

#[test]
fn inner_marks_apostrophes_and_inches_pair_with_nothing() {
    check_marks("“{He said ‘no’ and didn’t stay at the Joneses’ house,}” she said.");
    check_marks("The 12\" board of the 5'10\" man said \"{Go}\" to all.");
}

#[test]
fn single_marks_count_where_a_text_has_no_others() {
    check_marks("‘{I don’t know the states’ rights,}’ she said. ‘{Do you?}’");
    check_marks("It’s the ’90s and the dogs’ bowls weren’t full.");
}

#[test]
fn a_lost_mark_costs_one_paragraph_at_most() {
    check_marks("“{I know, she said.}\n\nThe next day came.\n\n“{So do I,}” he said.");
    check_marks("It held.” The next day came. “{So do I,}” he said.");
    check_marks("She called it “{sound and dry.}” {All came to help.}” They left.");
}

#[test]
fn a_quotation_over_paragraphs_is_one_utterance() {
    let text = "“We came.\n\n“We saw,” said Ada Byrne. “We left.”";
    let document = Document::new(text, &[], Lexicon::shared());
    let found = find(&document);
    let utterances: Vec<_> = found.quotes.iter().map(|q| q.utterance).collect();
    assert_eq!(utterances, [1, 1, 2]);
}

#[test]
fn terms_and_titles_are_no_quotations() {
    let text = "Critics of the “Old Bridge Act” filled the hall. “It was loud,” said Ada Byrne. \
                Dorn said the noise was “hard to bear” all night.";
    let document = Document::new(text, &[], Lexicon::shared());
    let found = find(&document);
    let scare: Vec<_> = found.scare.iter().map(|s| s.of(text)).collect();
    assert_eq!(scare, ["Old Bridge Act"]);
    let marked: Vec<_> = found
        .quotes
        .iter()
        .filter(|q| q.kind != QuoteKind::Indirect)
        .map(|q| (q.span.of(text), q.marked[0].of(text), q.kind))
        .collect();
    let direct = ("It was loud,", "It was loud,", QuoteKind::Direct);
    let mixed = ("the noise was “hard to bear” all night", "hard to bear", QuoteKind::Mixed);
    assert_eq!(marked, [direct, mixed]);
}

#[test]
fn words_that_nobody_is_reported_as_saying() {
    let scare = |text: &str| {
        let document = Document::new(text, &[], Lexicon::shared());
        find(&document).scare.len()
    };
    assert_eq!(scare("The towns met; they did not agree on “stones in the river.”"), 1);
    assert_eq!(scare("The towns met; Dorn said they agreed on “stones in the river.”"), 0);
    assert_eq!(scare("Dorn works to be seen as an “honest miller” in Oldtown."), 1);
    assert_eq!(scare("The plans go beyond the usual “repair” that many mayors promise, engineers say."), 1);
    assert_eq!(scare("The plans go beyond “what any of us had hoped for,” engineers say."), 0);
    assert_eq!(scare("The term “flood year” has no meaning."), 1);
}

#[test]
fn reported_statements_are_bounded() {
    check_indirect("Ada Byrne said {the bridge would hold until spring}, adding {that she had seen worse}.");
    check_indirect("{The bridge would hold}, Ada Byrne said.");
    check_indirect("According to Ada Byrne, {the bridge was safe}.");
    check_indirect("Ada Byrne and Dorn maintained close relations.");
    check_indirect("The inquiry asks who said what in Oldtown.");
    check_indirect("{The checks took place at night}, state media said.");
    check_indirect("{Floods}, Byrne noted, {were nothing new in Oldtown}.");
    check_indirect("{This flood goes further}, engineers say: {Even the mill stood in water}.");
    check_indirect("Asked about {the mill}, the minister of roads pointed out {that the bridge was old}.");
    check_indirect("Ada Byrne made it clear {that the bridge would close}.");
    check_indirect("Ada Byrne spoke to reporters. She was told {that the bridge was safe}.");
}

proptest! {
    #[test]
    fn spans_are_in_order_and_marked_ones_do_not_overlap(
        text in "([“”\"‘’'«».,\n]|said |Ada |they |that |to |told |the bank |was |1){0,60}|\\PC{0,60}"
    ) {
        let document = Document::new(&text, &[], Lexicon::shared());
        let found = find(&document);
        let mut last = Span::new(0, 0);
        let (mut clause_end, mut marked) = (0, Vec::new());
        for quote in &found.quotes {
            prop_assert!(text.get(quote.span.range()).is_some_and(|words| !words.trim().is_empty()));
            prop_assert!(quote.outer.contains(quote.span));
            prop_assert!(quote.marked.iter().all(|part| quote.span.contains(*part)));
            prop_assert!(quote.span.start >= last.start);
            last = quote.span;
            prop_assert!(quote.cue.is_none_or(|cue| text.get(cue.span.range()).is_some()));
            prop_assert!(quote.source.is_none_or(|source| text.get(source.range()).is_some()));
            prop_assert_eq!(quote.kind == QuoteKind::Indirect, quote.marked.is_empty());
            // Reported clauses share no word with each other, and words in marks belong to one quotation.
            if quote.marked != [quote.span] {
                prop_assert!(quote.span.start >= clause_end);
                clause_end = quote.span.end;
            }
            marked.extend(&quote.marked);
        }
        marked.extend(&found.scare);
        crate::order::by_number(&mut marked, |span: &Span| span.shorter_first());
        prop_assert!(marked.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", marked);
    }
}

#[test]
fn odd_texts_take_linear_time() {
    let texts = [
        "“".repeat(50_000),
        "said ".repeat(50_000),
        "“a” ".repeat(50_000),
        "the bank of ".repeat(30_000),
        "(, ".repeat(50_000),
    ];
    for text in texts {
        let document = Document::new(&text, &[], Lexicon::shared());
        let clock = std::time::Instant::now();
        let found = find(&document);
        let taken = crate::attribution::attribute(&document, &[], &found.quotes).len();
        assert_eq!(taken, found.quotes.len());
        assert!(clock.elapsed().as_secs() < 10, "{:?}…", &text[..8]);
    }
}
