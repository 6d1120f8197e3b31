//! Long paragraphs in portions: a browser lays out a short one at once, and a long one keeps the reader waiting. No letter
//! changes; only the first portion has the paragraph's number.

use super::text::{Paragraph, Run, badges};
use crate::model::Model;
use crate::model::library::Library;

/// The longest portion, in bytes of text.
const LONGEST: usize = 3_000;

/// The most runs of a portion.
pub(super) const MOST: usize = 40;

/// Whether a report that is shown has paragraphs in portions for their length alone: with marks they have others.
pub fn in_portions(model: &Model) -> bool {
    model
        .shown()
        .filter_map(|at| model.reports[at].reading.as_ref())
        .any(|reading| reading.analysis.paragraphs.iter().any(|paragraph| paragraph.span.len() > 2 * LONGEST))
}

/// A paragraph, whole if it is short, else in portions.
pub(super) fn portions(paragraph: Paragraph, library: Option<&Library>) -> Vec<Paragraph> {
    let bytes: usize = paragraph.runs.iter().map(|run| run.text.len()).sum();
    if bytes <= 2 * LONGEST && paragraph.runs.len() <= 4 * MOST {
        return vec![paragraph];
    }
    let (kind, mut number, lang) = (paragraph.kind, paragraph.number, paragraph.lang);
    let mut portions = Vec::new();
    let mut runs: Vec<Run> = Vec::new();
    let mut size = 0;
    let mut end = |runs: &mut Vec<Run>| {
        let mut quotes: Vec<usize> =
            runs.iter().filter_map(|run| Some(run.mark.as_ref()?.quote.as_ref()?.place)).collect();
        quotes.dedup();
        let badges = library.map(|library| badges(&quotes, library)).unwrap_or_default();
        let (number, lang) = (number.take(), std::rc::Rc::clone(&lang));
        portions.push(Paragraph { kind, number, runs: std::mem::take(runs), quotes, badges, lang });
    };
    for piece in paragraph.runs.into_iter().flat_map(pieces) {
        if !runs.is_empty() && (runs.len() >= MOST || size + piece.text.len() > LONGEST) {
            end(&mut runs);
            size = 0;
        }
        size += piece.text.len();
        runs.push(piece);
    }
    if !runs.is_empty() {
        end(&mut runs);
    }
    portions
}

/// A run in pieces of bearable length, cut after a space where there is one.
fn pieces(run: Run) -> Vec<Run> {
    if run.text.len() <= LONGEST {
        return vec![run];
    }
    let text = std::rc::Rc::clone(&run.text);
    let mut rest = &*text;
    let mut pieces: Vec<Run> = Vec::new();
    while !rest.is_empty() {
        let most = rest.floor_char_boundary(LONGEST);
        let at =
            if most == rest.len() { most } else { rest[..most].rfind(' ').map_or(most, |space| space + 1) };
        let (piece, after) = rest.split_at(at);
        pieces.push(Run { text: piece.into(), begins: run.begins && pieces.is_empty(), ..run.clone() });
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::text::ParagraphKind;
    use proptest::prelude::*;

    fn paragraph(texts: &[String]) -> Paragraph {
        let run = |text: &String| Run {
            text: text.as_str().into(),
            mark: None,
            scare: false,
            begins: true,
            hit: false,
        };
        let runs = texts.iter().map(run).collect();
        Paragraph {
            kind: ParagraphKind::Body,
            number: Some(1),
            runs,
            quotes: Vec::new(),
            badges: Vec::new(),
            lang: "en".into(),
        }
    }

    fn text(portions: &[Paragraph]) -> String {
        portions.iter().flat_map(|portion| &portion.runs).map(|run| &*run.text).collect()
    }

    proptest! {
        #[test]
        fn no_letter_changes_and_no_portion_is_long(texts in prop::collection::vec("[aé ]{1,9}", 1..400), long in 0..3_usize) {
            let mut texts = texts;
            texts.extend((0..long).map(|_| "é wörd ".repeat(2_000)));
            let portions = portions(paragraph(&texts), None);
            prop_assert_eq!(text(&portions), texts.concat());
            let short = |portion: &Paragraph| {
                portion.runs.len() <= MOST && text(std::slice::from_ref(portion)).len() <= LONGEST
            };
            prop_assert!(portions.len() == 1 || portions.iter().all(short));
            prop_assert!(portions.iter().enumerate().all(|(at, portion)| portion.number.is_some() == (at == 0)));
        }
    }

    #[test]
    fn one_endless_word_is_cut_between_letters() {
        let portions = portions(paragraph(&["é".repeat(100_000)]), None);
        assert_eq!((portions.len(), text(&portions).len()), (67, 200_000));
        assert!(portions[0].runs[0].begins && !portions[1].runs[0].begins);
    }
}
