//! Where printed words come from: passages that several reports carry nearly verbatim, as an agency's text, and
//! utterances that were probably translated.
//!
//! ```text
//! Analysis, … → passages; Families, Corpus → for each family: translated from what, all in one passage or not
//! ```

pub mod passages;
pub mod translated;

use crate::corpus::Corpus;
use crate::families::{Families, Family, Source};
use crate::quick::Set;
pub use passages::{Passage, Place};
pub use translated::{Translated, Why};

/// What the file of a report says of it, or lets guess.
#[derive(Clone, Copy, Debug, Default)]
pub struct Imprint<'a> {
    /// Its language, BCP 47; without one it is read as English.
    pub lang: Option<&'a str>,
    /// The news agency whose text it carries.
    pub agency: Option<&'a str>,
}

/// Where the words of several reports come from.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// The paragraphs that several reports carry, in the order of their first places.
    pub passages: Vec<Passage>,
    /// For each family, in the order of [`Families::families`], what is known of it.
    pub families: Vec<Origin>,
}

/// Where the words of one family come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// That its reports print a translation, probably.
    pub translated: Option<Translated>,
    /// The passage that holds every version, by its number: the reports print one text and differ in nothing else.
    pub passage: Option<usize>,
}

impl Provenance {
    /// Finds it for `families` of these `sources`, which `corpus` links; `imprints` stand in the same order.
    pub fn find(
        families: &Families,
        sources: &[Source<'_>],
        imprints: &[Imprint<'_>],
        corpus: &Corpus,
    ) -> Self {
        let passages = passages::find(sources, imprints);
        let at = passages::by_place(&passages);
        let origin = |family: &Family| Origin {
            translated: translated::find(family, sources, imprints, corpus),
            passage: passages::around(family, sources, &at),
        };
        let families = families.families.iter().map(origin).collect();
        Self { passages, families }
    }

    /// For each report, for each of its quotations, whether it is a repeat: it stands in a passage that an earlier report
    /// has too. What is summed up counts it once.
    pub fn repeats(&self, sources: &[Source<'_>]) -> Vec<Vec<bool>> {
        let later = self.passages.iter().flat_map(|passage| passage.places.iter().skip(1));
        let later: Set<Place> = later.copied().collect();
        let of_report = |(report, source): (usize, &Source<'_>)| {
            let place = |span| Place { report, paragraph: passages::paragraph_at(source, span) };
            source.analysis.quotes.iter().map(|quote| later.contains(&place(quote.span))).collect()
        };
        sources.iter().enumerate().map(of_report).collect()
    }

    /// The same with other numbers for the reports.
    #[must_use]
    pub fn renumbered(mut self, number: impl Fn(usize) -> usize) -> Self {
        for place in self.passages.iter_mut().flat_map(|passage| &mut passage.places) {
            place.report = number(place.report);
        }
        for translated in self.families.iter_mut().filter_map(|origin| origin.translated.as_mut()) {
            match &mut translated.why {
                Why::Said { report, .. } | Why::Speaker { told: Some((report, _)), .. } => {
                    *report = number(*report);
                }
                Why::Speaker { told: None, .. } => {}
            }
        }
        self
    }
}
