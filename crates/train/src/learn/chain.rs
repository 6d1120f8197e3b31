//! A linear-chain conditional random field (Lafferty et al. 2001), trained by dual averaging with adaptive steps (Duchi et al.
//! 2011), which keeps most weights at zero.

use super::slopes::{Row, Slopes, Steps, exp, shuffle, thresholds};
use super::{Learning, Weighted};
use sayso_engine::model::{Chain, LABELS};

/// A sequence of tokens: their features, one after the other, and their labels.
pub(crate) struct Stretch {
    /// The features of token `n` are `rows[ends[n - 1]..ends[n]]`.
    pub(crate) ends: Vec<u32>,
    /// Rows of the model; numbers of features once [`super::number`] has been through.
    pub(crate) rows: Vec<u32>,
    /// The right labels.
    pub(crate) labels: Vec<u8>,
    /// How much it counts.
    pub(crate) weight: f32,
}

impl Stretch {
    /// A stretch of tokens with their rows and right labels.
    pub(crate) fn new(tokens: Vec<Vec<u32>>, labels: Vec<u8>, weight: f32) -> Self {
        let (mut rows, mut ends) = (Vec::new(), Vec::new());
        for mut token in tokens {
            token.sort_unstable();
            rows.extend(token);
            ends.push(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        }
        Self { ends, rows, labels, weight }
    }
}

/// Trains twice: once to tell which weights are worth having, then these alone and without pressure on them, since what keeps
/// weights at zero also keeps the others small.
pub(crate) fn train_twice(
    chain: &Chain,
    features: &[u32],
    stretches: &[Stretch],
    options: &Learning,
    rate: f32,
) -> (Weighted, f64) {
    let (first, _) = train(chain, features, stretches, options);
    let worth = |weights: &Row| {
        weights.iter().enumerate().fold(0, |set, (l, w)| set | u16::from(w.abs() >= options.drop) << l)
    };
    let masks: Vec<u16> = first.features.iter().map(|(_, weights)| worth(weights)).collect();
    let again = Learning { sparse: 0.0, rate, ..options.clone() };
    train_within(chain, features, &masks, stretches, &again, 1)
}

/// Trains; `features` are the rows of the model by the numbers that the stretches' features have. Also the mean loss of a token in the last pass.
pub(crate) fn train(
    chain: &Chain,
    features: &[u32],
    stretches: &[Stretch],
    options: &Learning,
) -> (Weighted, f64) {
    train_mean(chain, features, stretches, options, 1)
}

/// Trains, and takes the mean of the weights after each of the last passes, `last` in number; this depends less on the order
/// of the examples than the weights after the very last one.
pub(crate) fn train_mean(
    chain: &Chain,
    features: &[u32],
    stretches: &[Stretch],
    options: &Learning,
    last: u16,
) -> (Weighted, f64) {
    train_within(chain, features, &vec![u16::MAX; features.len()], stretches, options, last)
}

/// Trains the weights whose label is in their feature's mask.
fn train_within(
    chain: &Chain,
    features: &[u32],
    masks: &[u16],
    stretches: &[Stretch],
    options: &Learning,
    last: u16,
) -> (Weighted, f64) {
    let labels = chain.labels();
    let mut slopes = vec![Slopes::default(); features.len()];
    let mut transitions = vec![Slopes::default(); labels];
    let mut order: Vec<usize> = (0..stretches.len()).collect();
    let mut random = super::slopes::SEED;
    let mut mean = 0.0;
    let mut threshold = thresholds(options, stretches.len());
    let steps = Steps { rate: options.rate };
    let last = last.clamp(1, options.passes);
    let (mut sums, mut moves) = (vec![[0.0; LABELS]; features.len()], vec![[0.0; LABELS]; labels]);
    for pass in 1..=options.passes {
        shuffle(&mut order, &mut random);
        let (mut loss, mut tokens) = (0.0, 0.0);
        for &index in &order {
            let stretch = &stretches[index];
            let mut learner = Learner {
                chain,
                masks,
                slopes: &mut slopes,
                transitions: &mut transitions,
                steps,
                threshold: threshold(),
            };
            loss += f64::from(learner.learn(stretch));
            tokens += f64::from(u32::try_from(stretch.labels.len()).unwrap_or(0)) * f64::from(stretch.weight);
        }
        mean = loss / tokens;
        if pass + last > options.passes {
            let threshold = options.sparse * f32::from(pass);
            add(&mut sums, &slopes, steps, threshold, last);
            add(&mut moves, &transitions, steps, 0.0, last);
        }
    }
    let masked = sums.into_iter().zip(masks).map(|(sums, &mask)| masked(sums, mask));
    let weighted =
        Weighted { labels, features: features.iter().copied().zip(masked).collect(), transitions: moves };
    (weighted, mean)
}

/// Adds a share of the weights that the slopes lead to; `shares` make up the mean.
fn add(sums: &mut [Row], slopes: &[Slopes], steps: Steps, threshold: f32, shares: u16) {
    for (sum, slopes) in sums.iter_mut().zip(slopes) {
        for (sum, weight) in sum.iter_mut().zip(slopes.weights(steps, threshold)) {
            *sum += weight / f32::from(shares);
        }
    }
}

/// Weights without those whose label is not in the mask.
fn masked(weights: Row, mask: u16) -> Row {
    if mask == u16::MAX {
        return weights;
    }
    std::array::from_fn(|label| if mask >> label & 1 == 1 { weights[label] } else { 0.0 })
}

/// What a step on one stretch changes.
struct Learner<'l> {
    chain: &'l Chain,
    /// The labels for which each feature has a weight.
    masks: &'l [u16],
    slopes: &'l mut [Slopes],
    transitions: &'l mut [Slopes],
    steps: Steps,
    threshold: f32,
}

impl Learner<'_> {
    /// One step on one stretch; the loss before it.
    fn learn(&mut self, stretch: &Stretch) -> f32 {
        let labels = self.chain.labels();
        let n = stretch.labels.len();
        let moves: Vec<Row> = self.transitions.iter().map(|s| s.weights(self.steps, 0.0)).collect();
        let allowed = self.factors(&moves);
        let of = |token: usize| {
            let start = if token == 0 { 0 } else { stretch.ends[token - 1] as usize };
            &stretch.rows[start..stretch.ends[token] as usize]
        };
        // Scores, made positive factors; each token's largest is one.
        let mut factors = Vec::with_capacity(n);
        let (mut right_score, mut log_sum) = (0.0, 0.0);
        let mut before = 0;
        for token in 0..n {
            let mut scores = [0.0; LABELS];
            for &row in of(token) {
                let weights = self.slopes[row as usize].weights(self.steps, self.threshold);
                for (score, weight) in scores.iter_mut().zip(masked(weights, self.masks[row as usize])) {
                    *score += weight;
                }
            }
            let most = scores[..labels].iter().copied().fold(f32::MIN, f32::max);
            let right = usize::from(stretch.labels[token]);
            right_score += scores[right] + moves[before][right];
            before = right;
            log_sum += most;
            factors.push(scores.map(|s| exp(s - most)));
        }
        let (forward, scale) = forward(&allowed, &factors);
        log_sum += scale;
        let mut pulls = vec![[0.0; LABELS]; labels];
        let mut backward = [1.0; LABELS];
        for token in (0..n).rev() {
            let right = usize::from(stretch.labels[token]);
            let before = if token == 0 { 0 } else { usize::from(stretch.labels[token - 1]) };
            let mut slope: Row = std::array::from_fn(|l| forward[token][l] * backward[l]);
            let sum: f32 = slope[..labels].iter().sum();
            slope = slope.map(|x| x / sum * stretch.weight);
            slope[labels..].fill(0.0);
            slope[right] -= stretch.weight;
            for &row in of(token) {
                self.slopes[row as usize].add(&slope);
            }
            let mut start = [0.0; LABELS];
            start[0] = 1.0;
            let earlier = if token == 0 { &start } else { &forward[token - 1] };
            backward = pairs(&allowed, earlier, &factors[token], &backward, stretch.weight, &mut pulls);
            pulls[before][right] -= stretch.weight;
        }
        for (group, pull) in self.transitions.iter_mut().zip(&pulls) {
            group.add(pull);
        }
        stretch.weight * (log_sum - right_score)
    }

    /// The factors of the transitions; 0 for what may not be.
    fn factors(&self, moves: &[Row]) -> Vec<Row> {
        let factor = |from: usize, to: usize| {
            if to < moves.len() && self.chain.may_follow(from, to) { exp(moves[from][to]) } else { 0.0 }
        };
        (0..moves.len()).map(|from| std::array::from_fn(|to| factor(from, to))).collect()
    }
}

/// Forward sums, each token's scaled to one, and the logarithm of the scale.
fn forward(allowed: &[Row], factors: &[Row]) -> (Vec<Row>, f32) {
    let mut sums: Vec<Row> = Vec::with_capacity(factors.len());
    let mut scale = 0.0;
    let mut last = [0.0; LABELS];
    last[0] = 1.0;
    for factors in factors {
        let mut now = [0.0; LABELS];
        for (line, reached) in allowed.iter().zip(last) {
            for (sum, factor) in now.iter_mut().zip(line) {
                *sum += reached * factor;
            }
        }
        for (sum, factor) in now.iter_mut().zip(factors) {
            *sum *= factor;
        }
        let total: f32 = now.iter().sum();
        scale += total.ln();
        last = now.map(|x| x / total);
        sums.push(last);
    }
    (sums, scale)
}

/// Adds the chances of each pair of labels to `pulls`; the backward sums of the token before.
fn pairs(
    allowed: &[Row],
    earlier: &Row,
    factors: &Row,
    backward: &Row,
    weight: f32,
    pulls: &mut [Row],
) -> Row {
    let reach: Row = std::array::from_fn(|label| factors[label] * backward[label]);
    let mut sums = [0.0; LABELS];
    let mut total = 0.0;
    for ((sum, line), reached) in sums.iter_mut().zip(allowed).zip(earlier) {
        *sum = line.iter().zip(reach).map(|(factor, reach)| factor * reach).sum();
        total += reached * *sum;
    }
    for ((pull, line), reached) in pulls.iter_mut().zip(allowed).zip(earlier) {
        for ((pull, factor), reach) in pull.iter_mut().zip(line).zip(reach) {
            *pull += weight * reached * factor * reach / total;
        }
    }
    let most = sums.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    sums.map(|x| x / most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Learning {
        Learning { passes: 30, sparse: 0.0, rate: 0.2, drop: 0.08, step: 0.1, least: 1 }
    }

    /// Labels: 0 outside, 1 begins, 2 goes on.
    fn chain() -> Chain {
        Chain::new(3, |label, next| next != 2 || label != 0)
    }

    /// Feature 0 tells a beginning, feature 1 what goes on, feature 2 neither.
    fn stretches() -> Vec<Stretch> {
        vec![
            Stretch::new(vec![vec![0], vec![1]], vec![1, 2], 1.0),
            Stretch::new(vec![vec![2], vec![2]], vec![0, 0], 1.0),
        ]
    }

    #[test]
    fn what_was_shown_is_learnt() {
        let (weighted, loss) = train(&chain(), &[10, 11, 12], &stretches(), &options());
        assert!(loss < 0.2, "{loss}");
        let of = |n: usize| weighted.features[n].1;
        assert!(of(0)[1] > 0.5 && of(0)[0] < 0.0, "{:?}", of(0));
        assert!(of(2)[0] > 0.0, "{:?}", of(2));
        assert!(
            weighted.features.iter().all(|(_, weights)| weights[3..].iter().all(|w| w.abs() < f32::EPSILON))
        );
    }

    #[test]
    fn the_same_data_give_the_same_weights() {
        let of = || train(&chain(), &[10, 11, 12], &stretches(), &options()).0;
        assert_eq!(of().features, of().features);
        assert_eq!(of().transitions, of().transitions);
    }
}
