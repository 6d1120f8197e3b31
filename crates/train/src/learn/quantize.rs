//! Making weights small: steps of one size, in eight bits, and none that are nearly nothing.

use super::{Learning, Weighted};
use sayso_engine::model::Weights;

/// The model with these weights.
pub(crate) fn quantize(weighted: &Weighted, options: &Learning) -> Weights {
    #[expect(clippy::cast_possible_truncation, reason = "clamped before")]
    let small = |weight: f32| (weight / options.step).round().clamp(-127.0, 127.0) as i8;
    let rows: Vec<_> = weighted
        .features
        .iter()
        .map(|(row, weights)| (*row, weights.map(|w| if w.abs() < options.drop { 0 } else { small(w) })))
        .filter(|(_, weights)| weights.iter().any(|&w| w != 0))
        .collect();
    let transitions: Vec<i8> = weighted
        .transitions
        .iter()
        .flat_map(|line| line[..weighted.labels].iter().map(|&w| small(w)))
        .collect();
    Weights::new(weighted.labels, options.step, &rows, &transitions)
}
