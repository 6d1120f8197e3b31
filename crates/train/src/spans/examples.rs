//! What the optimizer learns from: the items of paragraphs with their features and their right labels.

use crate::data::quotes::{Quote, Record};
use crate::data::{bytes, document};
use crate::learn::chain::Stretch;
use sayso_engine::quotes::frame::{Frame, Item};
use sayso_engine::quotes::marks::{self, Marked};
use sayso_engine::quotes::spans::{self, label};
use sayso_engine::text::Span;
use std::ops::Range;

/// The examples of records.
pub(super) fn build(records: &[Record]) -> Vec<Stretch> {
    let mut all = Vec::new();
    for record in records {
        let document = document(&record.text);
        let marked = marks::pair(&document);
        let frame = Frame::new(&document, &marked);
        let right = labels(record, &frame, &marked);
        spans::rows(&frame, &marked, |range, rows| {
            let mut labels = right[range].to_vec();
            // A content that begins before the stretch begins with it.
            if let Some(first) = labels.first_mut()
                && label::goes_on(*first)
            {
                *first -= 1;
            }
            all.push(Stretch::new(rows, labels, 1.0));
        });
    }
    all
}

/// The right labels of a record's items.
fn labels(record: &Record, frame: &Frame<'_, '_>, marked: &[Marked]) -> Vec<u8> {
    let bytes = bytes(&record.text);
    let byte = |point: usize| bytes.get(point).copied().unwrap_or(record.text.len());
    let spans: Vec<Span> = (0..frame.items.len())
        .map(|item| match frame.items[item] {
            Item::Marked(m) => marked[m as usize].inner,
            Item::Unit(_) => frame.span(item).unwrap_or(Span::new(0, 0)),
        })
        .collect();
    // The items of which a stretch of code points covers the greater part.
    let covered = |start: usize, end: usize| -> Range<usize> {
        let (start, end) = (byte(start), byte(end));
        let half = |s: &Span| usize::midpoint(s.start as usize, s.end as usize);
        let first = spans.partition_point(|s| half(s) < start);
        let last = spans.partition_point(|s| half(s) < end);
        first..last.max(first)
    };
    let sentence = |item: usize| frame.sentences.partition_point(|s| s.end <= item);
    let mut right = vec![label::OUTSIDE; frame.items.len()];
    let mut quotes: Vec<&Quote> = record.quotes.iter().collect();
    quotes.sort_by_key(|q| (q.start, std::cmp::Reverse(q.end)));
    let mut contents = Vec::new();
    for quote in quotes {
        let items = covered(quote.start, quote.end);
        if items.is_empty() || right[items.start] != label::OUTSIDE {
            continue;
        }
        let cue = quote.cue.map(|(s, e)| covered(s, e)).filter(|c| !c.is_empty());
        let near = |cue: &Range<usize>| {
            sentence(cue.start) == sentence(items.start) || sentence(cue.start) == sentence(items.end - 1)
        };
        let begin = match &cue {
            Some(cue) if near(cue) && cue.start < items.start => label::BEGIN_AFTER,
            Some(cue) if near(cue) => label::BEGIN_BEFORE,
            _ => label::BEGIN_ALONE,
        };
        for (n, label) in right[items.clone()].iter_mut().enumerate() {
            *label = if n == 0 { begin } else { begin + 1 };
        }
        contents.push((quote, items, cue.filter(|_| begin != label::BEGIN_ALONE), begin));
    }
    let put = |right: &mut Vec<u8>, items: Range<usize>, label: u8| {
        for item in items {
            if right[item] == label::OUTSIDE {
                right[item] = label;
            }
        }
    };
    for (_, _, cue, begin) in &contents {
        let Some(cue) = cue else { continue };
        let ahead = *begin == label::BEGIN_AFTER;
        put(&mut right, cue.clone(), if ahead { label::CUE_AHEAD } else { label::CUE_BEHIND });
    }
    for (quote, _, cue, begin) in &contents {
        let (Some(_), Some((s, e))) = (cue, quote.speaker) else { continue };
        let ahead = *begin == label::BEGIN_AFTER;
        put(&mut right, covered(s, e), if ahead { label::SOURCE_AHEAD } else { label::SOURCE_BEHIND });
    }
    for (quote, items, cue, begin) in &contents {
        let Some(cue) = cue else { continue };
        let source = quote.speaker.map(|(s, e)| covered(s, e)).filter(|s| !s.is_empty());
        let parts = [Some(items.clone()), Some(cue.clone()), source];
        let parts = || parts.iter().flatten();
        let start = parts().map(|p| p.start).min().unwrap_or(0);
        let end = parts().map(|p| p.end).max().unwrap_or(0);
        if end - start > items.len() + 40 || sentence(start) != sentence(items.start) {
            continue;
        }
        let ahead = *begin == label::BEGIN_AFTER;
        put(&mut right, start..end, if ahead { label::GAP_AHEAD } else { label::GAP_BEHIND });
    }
    // What goes on must have begun.
    for at in 0..right.len() {
        let before = at.checked_sub(1).map_or(0, |b| right[b]);
        if !label::may_follow(usize::from(before), usize::from(right[at])) {
            right[at] -= 1;
        }
    }
    right
}
