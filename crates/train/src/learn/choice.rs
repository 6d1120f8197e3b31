//! Choices between candidates: a log-linear model (Berger et al. 1996) over each choice's candidates, trained by dual averaging
//! with adaptive steps. A yes or no is a choice between one candidate and none.

use super::slopes::{SEED, Slopes, Steps, exp, shuffle, thresholds};
use super::{Learning, Weighted};
use sayso_engine::model::LABELS;

/// One choice: the candidates' features, one after the other, and which are right.
pub(crate) struct Choice {
    /// The features of candidate `n` are `rows[ends[n - 1]..ends[n]]`.
    pub(crate) ends: Vec<u32>,
    /// Rows of the model; numbers of features once [`super::number`] has been through.
    pub(crate) rows: Vec<u32>,
    /// Which candidates are right; any of them counts as found.
    pub(crate) right: Vec<bool>,
    /// Whether there is a candidate *none* too, whose score is 0; it is right if no other is.
    pub(crate) none: bool,
    /// How much it counts.
    pub(crate) weight: f32,
}

impl Choice {
    /// A choice between candidates with these rows.
    pub(crate) fn new(candidates: Vec<Vec<u32>>, right: Vec<bool>, none: bool, weight: f32) -> Self {
        let (mut rows, mut ends) = (Vec::new(), Vec::new());
        for mut candidate in candidates {
            candidate.sort_unstable();
            rows.extend(candidate);
            ends.push(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        }
        Self { ends, rows, right, none, weight }
    }

    fn of(&self, candidate: usize) -> &[u32] {
        let start = if candidate == 0 { 0 } else { self.ends[candidate - 1] as usize };
        &self.rows[start..self.ends[candidate] as usize]
    }
}

/// Trains; `features` are the rows of the model by the numbers that the candidates' features have. Also the mean loss of
/// a choice in the last pass. Choices without any right answer teach nothing.
pub(crate) fn train(features: &[u32], choices: &[Choice], options: &Learning) -> (Weighted, f64) {
    let mut slopes = vec![Slopes::default(); features.len()];
    let mut order: Vec<usize> = (0..choices.len()).collect();
    let (mut random, mut mean) = (SEED, 0.0);
    let mut threshold = thresholds(options, choices.len());
    let steps = Steps { rate: options.rate };
    for _ in 0..options.passes {
        shuffle(&mut order, &mut random);
        let (mut loss, mut weight) = (0.0, 0.0);
        for &index in &order {
            let choice = &choices[index];
            loss += f64::from(learn(choice, &mut slopes, steps, threshold()));
            weight += f64::from(choice.weight);
        }
        mean = loss / weight;
    }
    let threshold = options.last_threshold();
    let of = |s: &Slopes| s.weights(steps, threshold);
    let features = features.iter().zip(&slopes).map(|(&row, s)| (row, of(s))).collect();
    (Weighted { labels: 1, features, transitions: vec![[0.0; LABELS]] }, mean)
}

/// One step on one choice; the loss before it.
fn learn(choice: &Choice, slopes: &mut [Slopes], steps: Steps, threshold: f32) -> f32 {
    let any = choice.right.iter().any(|&right| right);
    if !any && !choice.none {
        return 0.0;
    }
    let score = |candidate: usize| -> f32 {
        choice.of(candidate).iter().map(|&row| slopes[row as usize].weights(steps, threshold)[0]).sum()
    };
    let scores: Vec<f32> = (0..choice.ends.len()).map(score).collect();
    let most = scores.iter().copied().fold(if choice.none { 0.0 } else { f32::MIN }, f32::max);
    let factors: Vec<f32> = scores.iter().map(|s| exp(s - most)).collect();
    let none = if choice.none { exp(-most) } else { 0.0 };
    let all: f32 = none + factors.iter().sum::<f32>();
    let good: f32 = if any {
        factors.iter().zip(&choice.right).filter(|(_, right)| **right).map(|(factor, _)| factor).sum()
    } else {
        none
    };
    for (candidate, factor) in factors.iter().enumerate() {
        let wanted = if choice.right[candidate] { factor / good } else { 0.0 };
        let mut slope = [0.0; LABELS];
        slope[0] = (factor / all - wanted) * choice.weight;
        for &row in choice.of(candidate) {
            slopes[row as usize].add(&slope);
        }
    }
    choice.weight * (all / good.max(f32::MIN_POSITIVE)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Learning {
        Learning { passes: 30, sparse: 0.0, rate: 0.2, drop: 0.08, step: 0.1, least: 1 }
    }

    #[test]
    fn the_better_candidate_is_learnt() {
        let choices = [
            Choice::new(vec![vec![0], vec![1]], vec![true, false], false, 1.0),
            Choice::new(vec![vec![1], vec![0], vec![2]], vec![false, true, false], false, 1.0),
        ];
        let (weighted, loss) = train(&[10, 11, 12], &choices, &options());
        let of = |n: usize| weighted.features[n].1[0];
        assert!(loss < 0.2, "{loss}");
        assert!(of(0) > 0.5 && of(1) < -0.5, "{} {}", of(0), of(1));
    }

    #[test]
    fn a_yes_or_no_is_a_choice_too() {
        let yes = Choice::new(vec![vec![0, 1]], vec![true], true, 1.0);
        let no = Choice::new(vec![vec![0, 2]], vec![false], true, 1.0);
        let (weighted, _) = train(&[10, 11, 12], &[yes, no], &options());
        let of = |n: usize| weighted.features[n].1[0];
        assert!(of(1) > 0.5 && of(2) < -0.5, "{} {}", of(1), of(2));
    }
}
