//! One report as published: its text, and what its file says of it.

/// One report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Article {
    /// A short name for addresses, unique in its folder, from the file's name: `sample-wire`.
    pub slug: String,
    /// The name of the file it was read from.
    pub file: String,
    /// What the file says of it.
    pub metadata: Metadata,
    /// The text, without front matter; shown to the byte.
    pub text: String,
}

/// What a file says of its article; every field may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Metadata {
    /// The headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// The day it appeared, ISO 8601: `2025-02-18`.
    pub date: Option<String>,
    /// Where it appeared.
    pub url: Option<String>,
    /// Its language, BCP 47: `en`.
    pub lang: Option<String>,
    /// The news agency whose text it carries.
    pub agency: Option<String>,
    /// Under which licence it may be shown.
    pub licence: Option<String>,
    /// Key words.
    pub tags: Vec<String>,
    /// Keys that Sayso does not know, in the file's order.
    pub other: Vec<(String, String)>,
}
