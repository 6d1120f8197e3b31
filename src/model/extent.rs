//! Where quotations stand in their report, and how many words they have.
//!
//! A word is a run of letters and digits, with the apostrophes, hyphens and points within it. Of quotations that lie in
//! each other a word belongs to the innermost, so that none is counted twice.

use sayso_engine::Span;
use sayso_engine::document::{Paragraph, ParagraphKind};
use sayso_engine::order::by_number;
use sayso_engine::quotes::Quote;
use std::ops::Range;

/// A report, measured in words; folded lines have none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extents {
    /// Its words.
    pub words: usize,
    /// For each quotation, where it stands.
    pub quotes: Vec<Extent>,
}

/// Where a quotation stands in its report, and how many words it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Words of the report before it.
    pub start: usize,
    /// Words of the report up to its end.
    pub end: usize,
    /// Its words in quotation marks.
    pub marked: usize,
    /// Its words outside of them, which are the reporter's.
    pub reported: usize,
    /// In which part of the report it begins.
    pub position: Position,
}

/// A part of a report, in the order of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// Its headline.
    Headline,
    /// The first fifth of its words.
    Opening,
    /// What lies between.
    #[default]
    Middle,
    /// The last fifth of its words.
    End,
}

impl Position {
    /// Every part, in order.
    pub const ALL: [Self; 4] = [Self::Headline, Self::Opening, Self::Middle, Self::End];

    /// The part in which word number `start` of `words` stands, headlines aside.
    fn of(start: usize, words: usize) -> Self {
        match start * PARTS {
            at if at < words => Self::Opening,
            at if at >= words * (PARTS - 1) => Self::End,
            _ => Self::Middle,
        }
    }
}

/// The opening is one part of so many, and the end is another.
const PARTS: usize = 5;

impl Extents {
    /// Measures a report; `headline` tells which paragraphs are its headline beside those that are marked so.
    pub fn measure(
        text: &str,
        paragraphs: &[Paragraph],
        quotes: &[Quote],
        headline: impl Fn(usize) -> bool,
    ) -> Self {
        let starts: Vec<u32> = paragraphs.iter().flat_map(|paragraph| starts(text, paragraph.span)).collect();
        let words = |span: Span| -> Range<usize> {
            let at = |offset: u32| starts.partition_point(|start| *start < offset);
            at(span.start)..at(span.end)
        };
        let mut of = vec![Extent::default(); quotes.len()];
        let mut owners: Vec<Option<(usize, bool)>> = vec![None; starts.len()];
        let mut inward: Vec<usize> = (0..quotes.len()).collect();
        by_number(&mut inward, |at| u64::MAX - quotes[*at].span.len() as u64);
        for at in inward {
            owners[words(quotes[at].span)].fill(Some((at, false)));
            for part in &quotes[at].marked {
                owners[words(*part)].fill(Some((at, true)));
            }
        }
        for (at, marked) in owners.into_iter().flatten() {
            if marked {
                of[at].marked += 1;
            } else {
                of[at].reported += 1;
            }
        }
        for (extent, quote) in of.iter_mut().zip(quotes) {
            let Range { start, end } = words(quote.span);
            let paragraph = paragraphs.partition_point(|p| p.span.end <= quote.span.start);
            let heads = paragraphs.get(paragraph).is_some_and(|p| p.kind == ParagraphKind::Headline);
            let position = if heads || headline(paragraph) {
                Position::Headline
            } else {
                Position::of(start, starts.len())
            };
            *extent = Extent { start, end, position, ..*extent };
        }
        Self { words: starts.len(), quotes: of }
    }
}

/// Where the words of a stretch of text begin, in bytes.
fn starts(text: &str, span: Span) -> Vec<u32> {
    let mut starts = Vec::new();
    let mut before = ' ';
    let mut within = false;
    for (at, c) in span.of(text).char_indices() {
        if c.is_alphanumeric() {
            if !within {
                starts.extend(u32::try_from(at).map(|at| span.start + at));
            }
            within = true;
        } else {
            // One joint goes on within a word; two, or any other sign, end it.
            within = within && before.is_alphanumeric() && matches!(c, '\'' | '’' | '-' | '‑' | '.' | ',');
        }
        before = c;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;
    use sayso_engine::analyze;

    fn words(text: &str) -> usize {
        starts(text, Span::new(0, text.len())).len()
    }

    #[test]
    fn words_are_counted_as_readers_count_them() {
        for (text, expected) in [
            ("", 0),
            ("“It’s late,” she said.", 4),
            ("a well-known U.S. plan—1,000 pages", 6),
            ("no … more - never", 3),
            ("Über 3.5 %", 2),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn parts_are_fifths() {
        let parts: Vec<_> = (0..10).map(|at| Position::of(at, 10)).collect();
        assert_eq!(parts[..2], [Position::Opening; 2]);
        assert_eq!(parts[2..8], [Position::Middle; 6]);
        assert_eq!(parts[8..], [Position::End; 2]);
    }

    fn measure(text: &str) -> Extents {
        let analysis = analyze(text);
        Extents::measure(text, &analysis.paragraphs, &analysis.quotes, |paragraph| paragraph == 0)
    }

    #[test]
    fn words_in_marks_are_counted_apart() {
        let text = "Gates close\n\nAda Cole, the harbour master, said the gates were “not safe” at all. Nobody was hurt.";
        let measured = measure(text);
        assert_eq!(measured.words, words(text));
        assert_eq!(measured.quotes.len(), 1, "{measured:?}");
        let quote = measured.quotes[0];
        assert_eq!((quote.marked, quote.reported), (2, 5), "{quote:?}");
        assert_eq!((quote.start, quote.end), (8, 15), "{quote:?}");
    }

    #[test]
    fn what_stands_in_the_headline_does_so() {
        let measured = measure(
            "Cole: “The gates stay shut”\n\nThe gates closed on Monday, and nobody was hurt by them.",
        );
        assert_eq!(measured.quotes.first().map(|q| q.position), Some(Position::Headline), "{measured:?}");
    }
}
