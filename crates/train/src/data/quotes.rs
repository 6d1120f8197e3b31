//! Texts with their quotations, and who said them.

use serde::{Deserialize, Serialize};

/// A text with its quotations; all offsets are code points.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) text: String,
    /// Every contiguous segment of content: direct, mixed and indirect.
    #[serde(default)]
    pub(crate) quotes: Vec<Quote>,
    /// Every string in double marks that is attributed to someone.
    #[serde(default)]
    pub(crate) marked: Vec<Quote>,
    /// Every string in double marks that is not.
    #[serde(default)]
    pub(crate) scare: Vec<Quote>,
}

/// A segment `start..end`, quotation marks outside of it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Quote {
    pub(crate) start: usize,
    pub(crate) end: usize,
    #[serde(rename = "type", default)]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) cue: Option<(usize, usize)>,
    /// The mention of the speaker.
    #[serde(default)]
    pub(crate) speaker: Option<(usize, usize)>,
    #[serde(default)]
    pub(crate) speaker_name: Option<String>,
    /// Whether the cue is one of speech, not of thought; unknown counts as speech.
    #[serde(default)]
    pub(crate) speech: Option<bool>,
}
