//! Only what differs: each place of the longest version with what the others print there.

use super::print::alters;
use super::sentence::{Tag, Told, tag};
use crate::words::compare as w;
use sayso_engine::families::class::Class;
use sayso_engine::order::by_number;
use std::ops::Range;

/// A place of the longest version where others have something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// What the longest version has there; where it has nothing, the word beside it.
    pub lemma: String,
    /// Where that word stands, if the longest version has nothing there.
    pub beside: Option<&'static str>,
    /// What the others have there.
    pub readings: Vec<Reading>,
}

/// What some versions have at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Their words; `None` where they print nothing.
    pub words: Option<String>,
    /// Which outlets.
    pub outlets: Vec<String>,
    /// What that is.
    pub tag: Tag,
}

/// The places, in their order; the first version is the longest.
pub(super) fn variants(versions: &[Told<'_>]) -> Vec<Variant> {
    let [base, others @ ..] = versions else { return Vec::new() };
    let mut places: Vec<(Range<usize>, Variant)> = Vec::new();
    for other in others {
        for change in &other.row.changes {
            let words = (!change.own.is_empty()).then(|| other.print.run(change.own.clone()));
            let words = words.filter(|_| alters(change.class) || change.class == Class::Split);
            let mut tag = tag(&base.print, &other.print, change);
            // The words stand beside it.
            if alters(change.class) {
                tag.label = format!("{}{}", if tag.alert { "⚠ " } else { "" }, w::class(change.class));
            }
            let at = places.iter().position(|(place, _)| *place == change.base).unwrap_or_else(|| {
                places.push((change.base.clone(), place(base, &change.base)));
                places.len() - 1
            });
            let readings = &mut places[at].1.readings;
            match readings.iter_mut().find(|reading| reading.words == words && reading.tag == tag) {
                Some(reading) => reading.outlets.push(other.name.clone()),
                None => readings.push(Reading { words, outlets: vec![other.name.clone()], tag }),
            }
        }
    }
    by_number(&mut places, |(place, _)| (place.start as u64) << 32 | place.end as u64);
    places.into_iter().map(|(_, variant)| variant).collect()
}

/// A place of the longest version, with no readings yet.
fn place(base: &Told<'_>, at: &Range<usize>) -> Variant {
    let (beside, words) = match (at.is_empty(), at.start) {
        (false, _) => (None, at.clone()),
        (true, 0) => (Some(w::before_word()), 0..base.length.min(1)),
        (true, start) => (Some(w::after_word()), start - 1..start),
    };
    Variant { lemma: base.print.short(words), beside, readings: Vec::new() }
}
