//! Compare: the versions of one utterance, the longest on top.

use crate::model::Model;

/// The versions of one utterance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compare {
    /// What is said over it.
    pub title: String,
}

/// What Compare shows.
pub fn compare(model: &Model, left: &[bool]) -> Compare {
    let families = model.library.as_ref().map_or(0, |library| library.families.families.len());
    Compare { title: format!("{families} of {}", left.len()) }
}
