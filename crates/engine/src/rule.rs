//! A named reason for an answer, fit to be shown to a reader.

/// One rule of one of the engine's tables.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name: lower case with hyphens, unique within its table; stands in results as `reason`.
    pub name: &'static str,
    /// Why it decides so, in a sentence for readers. `{cue}`, `{source}` and `{antecedent}` stand for the words found.
    pub gloss: &'static str,
}
