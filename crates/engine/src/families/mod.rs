//! Families: the same utterance in two or more places, and how its versions differ.
//!
//! ```text
//! Analysis, … → utterances (words, in and out of marks) → pairs of likely versions → families → apparatus
//! ```
//!
//! A version is one report's print of the utterance: the segments of `“…,” she said, “…”` are one version. A version has
//! the words of its quotations; in a mixed quotation those outside of the marks are the reporter's, and know it.

pub mod align;
mod changes;
pub mod class;
mod clusters;
mod decide;
mod group;
mod index;
mod kin;
mod score;
mod units;
mod wording;
pub mod words;

pub use decide::rules;
pub use index::Index;

use crate::analysis::Analysis;
use crate::corpus::{Corpus, SpeakerId};
use crate::rule::Rule;
use crate::text::Span;
use align::Apparatus;

/// A report as this stage reads it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The text as read.
    pub text: &'a str,
    /// What was found in it.
    pub analysis: &'a Analysis,
}

/// The families of several reports.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// Those of one speaker, or of no named speaker at all; the order is that of the first version.
    pub families: Vec<Family>,
    /// The same words under two speakers: a finding, no family.
    pub conflicts: Vec<Family>,
}

/// The same utterance in two or more places.
#[derive(Clone, Debug)]
pub struct Family {
    /// A hash of the words of its longest version: `f` and 16 hex digits, `-2` for the second with the same words.
    pub id: String,
    /// The longest version printed first, by words in marks and then by all; then the others, the longer first. Two at least.
    pub versions: Vec<Version>,
    /// How alike the versions are.
    pub likeness: Likeness,
    /// How likely it is, from 0 to 1, that all versions are of one utterance.
    pub confidence: f32,
    /// Why they are taken for one.
    pub rule: &'static Rule,
    /// How each version differs from the longest.
    pub apparatus: Apparatus,
}

/// How alike versions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// Nearly the same words.
    Near,
    /// Other words for the same.
    Reworded,
}

/// One report's print of an utterance.
#[derive(Clone, Debug)]
pub struct Version {
    /// The report, by its number among the sources.
    pub report: usize,
    /// Its quotations, by their numbers in the report's analysis, in order: the segments of one utterance.
    pub quotes: Vec<usize>,
    /// Whose words the report says they are; `None` is *Unknown*.
    pub speaker: Option<SpeakerId>,
    /// Its words, in order.
    pub words: Vec<Word>,
}

/// A word of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the report, in bytes.
    pub span: Span,
    /// Whether it stands in quotation marks; the others are the reporter's.
    pub marked: bool,
    /// The word in lower case with straight apostrophes: what is compared.
    pub key: Box<str>,
}

impl Families {
    /// Finds the families of several reports; `corpus` is the one that links these `sources`, in the same order.
    pub fn find(sources: &[Source<'_>], corpus: &Corpus) -> Self {
        let mut index = Index::default();
        for source in sources {
            index.add(source);
        }
        index.families(sources, corpus)
    }
}
