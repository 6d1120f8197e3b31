//! The arithmetic that all learners share: slopes and the weights they lead to, powers, a shuffle; the same on every machine.

use super::Learning;
use sayso_engine::model::LABELS;

/// One number for each label.
pub(crate) type Row = [f32; LABELS];

/// What every shuffle starts from.
pub(super) const SEED: u64 = 0x2545_F491_4F6C_DD1D;

/// The sum of the slopes of a group of weights, and of their squares.
#[derive(Clone, Copy, Default)]
pub(super) struct Slopes {
    sum: Row,
    squares: Row,
}

/// How far a slope leads.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    pub(super) rate: f32,
}

impl Slopes {
    /// The weights that the slopes so far lead to; `threshold` is what a sum must pass to count at all.
    pub(super) fn weights(&self, steps: Steps, threshold: f32) -> Row {
        let mut weights = [0.0; LABELS];
        for ((weight, sum), squares) in weights.iter_mut().zip(&self.sum).zip(&self.squares) {
            let beyond = (sum.abs() - threshold).max(0.0);
            *weight = -beyond.copysign(*sum) * steps.rate / (1e-3 + squares.sqrt());
        }
        weights
    }

    pub(super) fn add(&mut self, slope: &Row) {
        for ((sum, squares), slope) in self.sum.iter_mut().zip(&mut self.squares).zip(slope) {
            *sum += slope;
            *squares += slope * slope;
        }
    }
}

/// The rising thresholds of a training of `count` examples a pass.
pub(super) fn thresholds(options: &Learning, count: usize) -> impl FnMut() -> f32 + use<> {
    let (sparse, mut seen) = (options.sparse, 0.0);
    #[expect(clippy::cast_precision_loss, reason = "a count of examples is far below 2^24")]
    let count = count as f32;
    move || {
        seen += 1.0;
        sparse * seen / count
    }
}

/// Puts `order` into an order that only `random` tells (xorshift, Marsaglia 2003; Fisher and Yates).
pub(super) fn shuffle(order: &mut [usize], random: &mut u64) {
    for last in (1..order.len()).rev() {
        *random ^= *random << 13;
        *random ^= *random >> 7;
        *random ^= *random << 17;
        let other = usize::try_from(*random % (last as u64 + 1)).unwrap_or(0);
        order.swap(last, other);
    }
}

/// *e* to the power of `x`, by the same steps on every machine; 0 far below zero.
pub(super) fn exp(x: f32) -> f32 {
    if x < -80.0 {
        return 0.0;
    }
    let x = x.min(80.0) * std::f32::consts::LOG2_E;
    let whole = x.floor();
    let part = (x - whole) * std::f32::consts::LN_2;
    let series = 1.0
        + part
            * (1.0
                + part / 2.0
                    * (1.0 + part / 3.0 * (1.0 + part / 4.0 * (1.0 + part / 5.0 * (1.0 + part / 6.0)))));
    #[expect(clippy::cast_possible_truncation, reason = "between -116 and 116")]
    let power = whole as i32;
    series * f32::from_bits(u32::try_from(power + 127).unwrap_or(0) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_as_the_library_has_them() {
        for x in [-50.0_f32, -3.25, -0.01, 0.0, 0.7, 5.5, 40.0] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-4, "{x}");
        }
        assert!(exp(-1000.0).abs() < f32::EPSILON);
    }

    #[test]
    fn a_shuffle_keeps_all() {
        let mut order: Vec<usize> = (0..100).collect();
        shuffle(&mut order, &mut SEED.clone());
        assert_ne!(order, (0..100).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..100).collect::<Vec<_>>());
    }
}
