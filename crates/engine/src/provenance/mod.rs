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
        let origin = |family: &Family| Origin {
            translated: translated::find(family, sources, imprints, corpus),
            passage: passages.iter().position(|passage| passage.holds(family, sources)),
        };
        let families = families.families.iter().map(origin).collect();
        Self { passages, families }
    }

    /// Whether a quotation of a report is a repeat: it stands in a shared passage, and an earlier report has that too.
    pub fn is_repeat(&self, source: &Source<'_>, report: usize, quote: usize) -> bool {
        let Some(quote) = source.analysis.quotes.get(quote) else { return false };
        let paragraph = passages::paragraph_at(source, quote.span);
        self.passages.iter().any(|passage| {
            let place = passage
                .places
                .iter()
                .position(|place| place.report == report && place.paragraph == paragraph);
            place.is_some_and(|place| place > 0)
        })
    }
}
