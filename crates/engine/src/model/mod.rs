//! Trained models, as data behind a stage: hashed features, weights of eight bits, and the best sequence of labels.
//!
//! A stage turns what it sees into *rows* ([`row`]: a feature's template and value, hashed), sums the [`Weights`] of these rows for
//! each label, and either takes the best label, or the best sequence of labels ([`Chain`]). Sums are of small integers, so
//! that the same text gives the same answer on every machine. No weight spells out text: a row is all that is left of a
//! word, and many features share one. `crates/train` makes the weights; `models/*/MODEL.md` says from what.

mod chain;
mod feature;
mod weights;

pub use chain::Chain;
pub use feature::{ROW_BITS, bits, form, mix, row, shape};
pub use weights::{LABELS, Scores, Weights};
