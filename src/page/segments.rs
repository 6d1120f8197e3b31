//! Flattening: spans that overlap become runs that follow each other.
//!
//! Law: the runs stand in order, none is empty, and together they are the text.

use sayso_engine::Span;
use sayso_engine::order::by_number;

/// What a span marks, as an index into whatever the caller keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// A quotation.
    Quote(usize),
    /// A mention.
    Mention(usize),
    /// Words of a quotation that stand in marks, with these.
    Marked,
    /// Words in marks that nobody is reported as saying.
    Scare,
}

/// A stretch of text under the same marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "facts on a stretch, each by itself")]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// The smallest quotation around it.
    pub quote: Option<usize>,
    /// Whether it stands in a quotation's marks.
    pub marked: bool,
    /// The smallest mention around it.
    pub mention: Option<usize>,
    /// Whether it is in scare quotes.
    pub scare: bool,
    /// Whether the mention is smaller than the quotation, so that a click takes it.
    pub takes_mention: bool,
    /// Whether what a click takes begins here.
    pub begins: bool,
}

/// Flattens `marks` over `whole`. What reaches out of `whole` is cut off; linear but for marks that nest deeply.
pub fn flatten(whole: Span, marks: &[(Span, Layer)]) -> Vec<Piece> {
    let cut = |span: Span| Span { start: span.start.max(whole.start), end: span.end.min(whole.end) };
    let mut marks: Vec<_> =
        marks.iter().filter(|(s, _)| s.overlaps(whole)).map(|(s, l)| (cut(*s), *l)).collect();
    by_number(&mut marks, |(span, _)| span.shorter_first());
    let mut edges: Vec<u32> = marks.iter().flat_map(|(s, _)| [s.start, s.end]).collect();
    edges.extend([whole.start, whole.end]);
    by_number(&mut edges, |edge| u64::from(*edge));
    edges.dedup();
    let mut pieces = Vec::with_capacity(edges.len());
    let mut coming = marks.into_iter().peekable();
    let mut active: Vec<(Span, Layer)> = Vec::new();
    for edge in edges.windows(2) {
        let span = Span { start: edge[0], end: edge[1] };
        active.retain(|(other, _)| other.end > span.start);
        while let Some(mark) = coming.next_if(|(other, _)| other.start <= span.start) {
            active.push(mark);
        }
        pieces.push(piece(span, &active));
    }
    pieces
}

fn piece(span: Span, active: &[(Span, Layer)]) -> Piece {
    let smallest = |of: fn(Layer) -> Option<usize>| {
        let all = active.iter().filter_map(|(span, layer)| Some((*span, of(*layer)?)));
        all.min_by_key(|(span, index)| (span.len(), *index))
    };
    let quote = smallest(|layer| if let Layer::Quote(q) = layer { Some(q) } else { None });
    let mention = smallest(|layer| if let Layer::Mention(m) = layer { Some(m) } else { None });
    let takes_mention = match (quote, mention) {
        (Some((quote, _)), Some((mention, _))) => mention.len() < quote.len(),
        (None, mention) => mention.is_some(),
        _ => false,
    };
    let taken = if takes_mention { mention } else { quote };
    Piece {
        span,
        quote: quote.map(|(_, q)| q),
        mention: mention.map(|(_, m)| m),
        marked: active.iter().any(|(_, layer)| *layer == Layer::Marked),
        scare: active.iter().any(|(_, layer)| *layer == Layer::Scare),
        takes_mention,
        begins: taken.is_some_and(|(taken, _)| taken.start == span.start),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// Runs as text: `[quote]`, `<mention>`, `{both, a click takes the mention}`.
    fn check(text: &str, marks: &[(&str, Layer)], expected: &str) {
        let find = |words: &str| {
            let start = text.find(words).expect("the words stand in the text");
            Span::new(start, start + words.len())
        };
        let marks: Vec<_> = marks.iter().map(|(words, layer)| (find(words), *layer)).collect();
        let shown = flatten(Span::new(0, text.len()), &marks).into_iter().map(|piece| {
            let words = piece.span.of(text);
            match (piece.quote, piece.mention, piece.takes_mention) {
                (Some(_), Some(_), true) => format!("{{{words}}}"),
                (Some(_), ..) => format!("[{words}]"),
                (None, Some(_), _) => format!("<{words}>"),
                _ => words.to_owned(),
            }
        });
        assert_eq!(shown.collect::<String>(), expected);
    }

    #[test]
    fn the_smallest_is_taken() {
        use Layer::{Mention, Quote};
        check("no marks", &[], "no marks");
        check(
            "“Ask Ada,” said Bo.",
            &[("“Ask Ada,”", Quote(0)), ("Ada", Mention(0)), ("Bo", Mention(1))],
            "[“Ask ]{Ada}[,”] said <Bo>.",
        );
        check(
            "the man who said “no” left",
            &[("the man who said “no”", Mention(0)), ("“no”", Quote(0))],
            "<the man who said >[“no”] left",
        );
        check(
            "that Ada went",
            &[("that Ada went", Quote(0)), ("Ada went", Mention(0)), ("Ada", Mention(1))],
            "[that ]{Ada}{ went}",
        );
    }

    proptest! {
        #[test]
        fn the_runs_are_the_text(from in 0u32..20, size in 0u32..40, marks in vec((0u32..60, 0u32..30, 0usize..3), 0..12)) {
            let whole = Span { start: from, end: from + size };
            let marks: Vec<_> = marks
                .iter()
                .enumerate()
                .map(|(at, (start, size, layer))| {
                    let layer = [Layer::Quote(at), Layer::Mention(at), Layer::Scare][*layer];
                    (Span { start: *start, end: start + size }, layer)
                })
                .collect();
            let pieces = flatten(whole, &marks);
            let mut at = whole.start;
            for piece in &pieces {
                prop_assert_eq!(piece.span.start, at);
                prop_assert!(!piece.span.is_empty());
                at = piece.span.end;
                for (span, layer) in &marks {
                    if let Layer::Quote(_) = layer && span.overlaps(piece.span) {
                        prop_assert!(piece.quote.is_some() && span.contains(piece.span));
                    }
                }
            }
            prop_assert_eq!(at, whole.end);
        }
    }
}
