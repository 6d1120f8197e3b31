//! From the labels of items to contents with their cue and source.

use super::Reported;
use super::label;
use crate::phrases::UnitKind as Kind;
use crate::quotes::frame::{Frame, Item};
use crate::quotes::marks::Marked;
use crate::text::Span;
use std::ops::Range;

/// Adds what the labels of the items from `start` on say.
pub(super) fn collect(
    frame: &Frame<'_, '_>,
    marked: &[Marked],
    start: usize,
    labels: &[u8],
    found: &mut Vec<Reported>,
) {
    let runs = |is: fn(u8) -> bool| {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, _) in labels.iter().enumerate().filter(|(_, l)| is(**l)) {
            match runs.last_mut() {
                Some(run) if run.end == start + at => run.end += 1,
                _ => runs.push(start + at..start + at + 1),
            }
        }
        runs
    };
    let (cues, sources) = (runs(label::is_cue), runs(label::is_source));
    let mut at = 0;
    while at < labels.len() {
        let first = at;
        at += 1;
        if !label::begins(labels[first]) {
            continue;
        }
        while at < labels.len() && label::goes_on(labels[at]) && !closes(frame, marked, start + at - 1) {
            at += 1;
        }
        let items = start + first..start + at;
        let Some((span, outer, items)) = bounds(frame, marked, items) else { continue };
        let cue = nearest(frame, &cues, &items, labels[first]);
        if !is_statement(frame, &items, cue.as_ref()) {
            continue;
        }
        let source = cue.as_ref().and_then(|cue| nearest(frame, &sources, cue, label::BEGIN_ALONE));
        found.push(Reported { span, outer, items, cue, source });
    }
}

/// Whether a content is one, as far as grammar tells: *who said what* and *maintained close relations* report nothing.
fn is_statement(frame: &Frame<'_, '_>, items: &Range<usize>, cue: Option<&Range<usize>>) -> bool {
    const THINGS_TOO: &[&str] = &[
        "countered",
        "counters",
        "maintain",
        "maintained",
        "maintaining",
        "maintains",
        "observe",
        "observed",
        "observes",
        "observing",
        "relate",
        "related",
        "relates",
        "relating",
    ];
    let asks = ["what", "which", "who"].iter().any(|w| frame.is(items.start, w));
    let also_things = cue.is_some_and(|cue| cue.clone().any(|i| THINGS_TOO.contains(&frame.word(i))));
    let holds_verb = || {
        items.clone().any(|i| {
            frame.is_marked(i)
                || matches!(frame.kind(i), Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary))
        })
    };
    !(asks || also_things) || holds_verb()
}

/// Whether a sentence ends with an item: a full stop of the reporter's, or the last of marked words, `“Stop!” nobody moved`.
fn closes(frame: &Frame<'_, '_>, marked: &[Marked], item: usize) -> bool {
    match frame.items.get(item) {
        Some(Item::Marked(m)) => {
            let whole = |m: &Marked| m.closed && m.inner.of(frame.document.text).ends_with(['.', '?', '!']);
            marked.get(*m as usize).is_some_and(whole)
        }
        Some(Item::Unit(_)) => [".", "?", "!"].iter().any(|stop| frame.is(item, stop)),
        None => true,
    }
}

/// The run that is the nearest to `items` in their sentence, on the side where the label says that it is.
fn nearest(
    frame: &Frame<'_, '_>,
    runs: &[Range<usize>],
    items: &Range<usize>,
    begins: u8,
) -> Option<Range<usize>> {
    let sentence = |item: usize| frame.sentences.partition_point(|s| s.end <= item);
    let (first, last) = (sentence(items.start), sentence(items.end - 1));
    let here = |run: &&Range<usize>| (first..=last).contains(&sentence(run.start));
    let next = runs.partition_point(|run| run.start < items.end);
    let before = runs[..next].last().filter(|run| run.end <= items.start).filter(here);
    let after = runs.get(next).filter(here);
    let nearer = |b: &Range<usize>, a: &Range<usize>| items.start - b.end <= a.start - items.end;
    let chosen = match (begins, before, after) {
        (label::BEGIN_AFTER, before, after) => before.or(after),
        (label::BEGIN_BEFORE, before, after) => after.or(before),
        (_, Some(b), Some(a)) => Some(if nearer(b, a) { b } else { a }),
        (_, before, after) => before.or(after),
    };
    chosen.cloned()
}

/// The bytes of a content without punctuation at its edges, without and with marks there; the items that are left.
fn bounds(
    frame: &Frame<'_, '_>,
    marked: &[Marked],
    items: Range<usize>,
) -> Option<(Span, Span, Range<usize>)> {
    let word = |i: &usize| {
        frame.is_marked(*i)
            || !matches!(
                frame.kind(*i),
                None | Some(Kind::Comma | Kind::Stop | Kind::Colon | Kind::Dash | Kind::Other)
            )
    };
    let first = items.clone().find(word)?;
    let last = items.rev().find(word)?;
    let of = |item: usize| match frame.items.get(item)? {
        Item::Marked(m) => marked.get(*m as usize).map(|m| (m.inner, m.outer)),
        Item::Unit(_) => frame.span(item).map(|span| (span, span)),
    };
    let (first_of, last_of) = (of(first)?, of(last)?);
    Some((first_of.0.cover(last_of.0), first_of.1.cover(last_of.1), first..last + 1))
}
