//! The share of voice: for each report a bar of all that is said in it, a part for each speaker.

use super::bars::{Part, WHOLE};
use super::counts::{Count, Tally};
use super::matrix::quotes;
use crate::model::Model;
use crate::model::library::{Library, Look, Shape};
use crate::page::{open_report, outlet};
use crate::words::voices as w;
use sayso_engine::order::{by_number, descending};

/// The bars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// What they are.
    pub lead: String,
    /// One for each report of which something is left.
    pub bars: Vec<Bar>,
    /// What is said of the reports that have none.
    pub more: Option<String>,
}

/// All that is said in one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The outlet.
    pub outlet: String,
    /// Opens the report.
    pub href: String,
    /// How much that is, in words.
    pub line: String,
    /// The speakers, the largest first; *Unknown* and the others last.
    pub segments: Vec<Segment>,
}

/// One speaker's part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The name.
    pub name: String,
    /// How they are shown; the others together are shown as nobody.
    pub look: Look,
    /// Leads to the quotations; the others together have no address.
    pub href: Option<String>,
    /// How much it is.
    pub tally: Tally,
    /// How much of the whole: `38 %`.
    pub share: String,
    /// The same in a sentence.
    pub told: String,
    /// Its stretches of the bar.
    pub parts: Vec<Part>,
    /// Whether the initials have room.
    pub roomy: bool,
}

impl Segment {
    /// Where it begins, in hundredths of a percent.
    pub fn x(&self) -> usize {
        self.parts.first().map_or(0, |part| part.x)
    }
}

/// So many speakers have a part of their own in a bar.
const MOST_SEGMENTS: usize = 8;
/// So many reports have a bar.
pub const MOST_REPORTS: usize = 24;
/// Initials have room where a part is so wide: 20 pixels of 300.
pub const ROOM: usize = WHOLE * 7 / 100;

/// The reports of which something is left, in order.
pub fn reports(library: &Library, left: &[bool]) -> Vec<usize> {
    let any = |report: &usize| left[library.of_report(*report)].contains(&true);
    (0..library.outlets.len()).filter(any).collect()
}

/// The bars of a model.
pub fn share(model: &Model, library: &Library, left: &[bool]) -> Share {
    let reports = reports(library, left);
    let shown = reports.len().min(MOST_REPORTS);
    Share {
        lead: w::share_lead(model.state.measure).to_owned(),
        bars: reports[..shown].iter().map(|report| bar(model, library, left, *report)).collect(),
        more: (shown < reports.len()).then(|| w::other_reports(reports.len() - shown)),
    }
}

fn bar(model: &Model, library: &Library, left: &[bool], report: usize) -> Bar {
    let measure = model.state.measure;
    let mut speakers: Vec<(usize, Count)> = Vec::new();
    let mut words = 0;
    for place in library.of_report(report).filter(|place| left[*place]) {
        let quotation = &library.quotations[place];
        words += quotation.extent.marked + quotation.extent.reported;
        let at = speakers.iter().position(|(voice, _)| *voice == quotation.voice).unwrap_or_else(|| {
            speakers.push((quotation.voice, Count::default()));
            speakers.len() - 1
        });
        speakers[at].1.add(quotation, true);
    }
    by_number(&mut speakers, |(_, count)| descending(count.tally(measure).total()));
    let number = speakers.len();
    by_number(&mut speakers, |(voice, _)| u64::from(*voice == library.unknown()));
    let mut sum = Count::default();
    for (_, count) in &speakers {
        sum.join(count);
    }
    let whole = sum.tally(measure).total();
    let unknown = speakers.pop_if(|(voice, _)| *voice == library.unknown());
    let mut others = Count::default();
    for (_, count) in speakers.drain(speakers.len().min(MOST_SEGMENTS)..) {
        others.join(&count);
    }
    let mut parts: Vec<(String, Look, Option<String>, Tally)> = speakers
        .iter()
        .chain(&unknown)
        .map(|(voice, count)| {
            let voice = &library.voices[*voice];
            let href = quotes(model, Some(&voice.slug), Some(&library.outlets[report]));
            (voice.name().to_owned(), voice.look.clone(), Some(href), count.tally(measure))
        })
        .collect();
    if others.all > 0 {
        let look = Look { initials: "…".to_owned(), shape: Shape::Unknown, hue: None };
        parts.push((w::others().to_owned(), look, None, others.tally(measure)));
    }
    let mut x = 0;
    let segments = parts.into_iter().map(|(name, look, href, tally)| {
        let n = tally.total();
        let parts = tally.parts(x, whole);
        x += n;
        Segment {
            told: w::share_part(&name, n, &w::amount_of(measure, whole), &w::percent(n, whole)),
            share: w::percent(n, whole),
            roomy: parts.iter().map(|part| part.width).sum::<usize>() >= ROOM,
            name,
            look,
            href,
            tally,
            parts,
        }
    });
    let of = model.reports[report].reading.as_ref().map_or(0, |reading| reading.extents.words);
    Bar {
        outlet: outlet(model, report),
        href: open_report(model, report),
        line: w::share_line(&w::amount(measure, whole), number, &w::percent(words, of)),
        segments: segments.collect(),
    }
}
