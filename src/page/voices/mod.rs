//! Voices: who is heard, and where.

use crate::model::Model;

/// Who is heard, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voices {
    /// What is said over it.
    pub title: String,
}

/// What Voices shows.
pub fn voices(model: &Model, left: &[bool]) -> Voices {
    let heard = model.library.as_ref().map_or(0, |library| library.heard());
    Voices { title: format!("{heard} of {}", left.len()) }
}
