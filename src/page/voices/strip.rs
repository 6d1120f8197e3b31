//! The strip: for each report a line from its first word to its last, with a block where somebody speaks.

use super::bars::{Part, WHOLE};
use super::share::{MOST_REPORTS, ROOM, reports};
use crate::model::Model;
use crate::model::extent::Position;
use crate::model::library::{Library, Look};
use crate::model::state::{Kind, View};
use crate::page::{inspector::excerpt, open_report, outlet, select};
use crate::words;
use crate::words::voices as w;

/// The lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// One for each report of which something is left.
    pub lines: Vec<Line>,
    /// What is said of the reports that have none.
    pub more: Option<String>,
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The outlet.
    pub outlet: String,
    /// Opens the report.
    pub href: String,
    /// How much there is, in words.
    pub line: String,
    /// Its quotations, in order.
    pub blocks: Vec<Block>,
}

/// One quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The speaker.
    pub name: String,
    /// How they are shown.
    pub look: Look,
    /// Its place in the text.
    pub href: String,
    /// Who, how, how much and where, in a sentence.
    pub told: String,
    /// Its stretch of the line.
    pub part: Part,
    /// Where it stands: `34 %`.
    pub place: String,
    /// The part of the report.
    pub position: Position,
    /// The first of its words.
    pub words: String,
    /// Whether the filter leaves it.
    pub left: bool,
    /// Whether its speaker's initials have room over it.
    pub roomy: bool,
}

/// The least width of a block, so that it can be seen and met.
const LEAST: usize = WHOLE / 160;

/// The strip of a model.
pub fn strip(model: &Model, library: &Library, left: &[bool]) -> Strip {
    let reports = reports(library, left);
    let shown = reports.len().min(MOST_REPORTS);
    Strip {
        lines: reports[..shown].iter().map(|report| line(model, library, left, *report)).collect(),
        more: (shown < reports.len()).then(|| w::other_reports(reports.len() - shown)),
    }
}

fn line(model: &Model, library: &Library, left: &[bool], report: usize) -> Line {
    let places = library.of_report(report);
    let words = model.reports[report].reading.as_ref().map_or(0, |reading| reading.extents.words);
    let mut free = 0;
    let blocks = places.clone().map(|place| {
        let mut block = block(model, library, place, words);
        block.left = left[place];
        block.roomy = left[place] && block.part.x >= free;
        if block.roomy {
            free = block.part.x + ROOM;
        }
        block
    });
    Line {
        outlet: outlet(model, report),
        href: open_report(model, report),
        blocks: blocks.collect(),
        line: w::strip_line(left[places].iter().filter(|left| **left).count(), words),
    }
}

fn block(model: &Model, library: &Library, place: usize, words: usize) -> Block {
    let quotation = &library.quotations[place];
    let voice = &library.voices[quotation.voice];
    let report = &model.reports[quotation.report];
    let extent = quotation.extent;
    let whole = Part::between(quotation.kind, extent.start, extent.end, words);
    let width = whole.width.max(LEAST);
    let part = Part { width, x: whole.x.min(WHOLE - width), ..whole };
    let quote = report.reading.as_ref().and_then(|reading| reading.analysis.quotes.get(quotation.quote));
    let view = View::Read(Some(report.article.slug.clone()));
    let kind = words::kind_within(quotation.kind);
    Block {
        name: voice.name().to_owned(),
        look: voice.look.clone(),
        href: select(model, view, &quotation.id),
        told: w::block(voice.name(), kind, extent.marked + extent.reported, &w::percent(extent.start, words)),
        part,
        place: w::percent(extent.start, words),
        position: extent.position,
        words: quote.map_or_else(String::new, |quote| excerpt(quote.outer.of(&report.article.text))),
        left: true,
        roomy: false,
    }
}

/// The patterns in the order in which they lie over each other: what is without marks may hold what has some.
pub fn upward(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let of = |kind: Kind| blocks.iter().filter(move |block| block.part.kind == kind);
    [Kind::Indirect, Kind::Mixed, Kind::Direct].into_iter().flat_map(of)
}
