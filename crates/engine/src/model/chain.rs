//! The best sequence of labels for a sequence of tokens (Viterbi 1967).

use super::weights::{LABELS, Scores, Weights};

/// Far below any sum that a sequence can reach.
const NEVER: i32 = i32::MIN / 4;
/// Takes any sum below [`NEVER`].
const FORBIDDEN: i32 = 2 * NEVER;

/// Which label may follow which, with the buffers of the search.
#[derive(Clone, Debug)]
pub struct Chain {
    labels: usize,
    /// For each label what standing before each other one costs: nothing, or [`FORBIDDEN`].
    costs: [[i32; LABELS]; LABELS],
    back: Vec<[u8; LABELS]>,
}

impl Chain {
    /// A chain of `labels` labels (at most [`LABELS`]), of which `may_follow(label, next)` says what may stand beside what. A
    /// sequence begins as if label 0 stood before it.
    pub fn new(labels: usize, may_follow: impl Fn(usize, usize) -> bool) -> Self {
        let labels = labels.min(LABELS);
        let mut costs = [[FORBIDDEN; LABELS]; LABELS];
        for (label, costs) in costs.iter_mut().enumerate().take(labels) {
            for next in (0..labels).filter(|&next| may_follow(label, next)) {
                costs[next] = 0;
            }
        }
        Self { labels, costs, back: Vec::new() }
    }

    /// How many labels there are.
    pub fn labels(&self) -> usize {
        self.labels
    }

    /// Whether `next` may follow `label`.
    pub fn may_follow(&self, label: usize, next: usize) -> bool {
        self.costs[label][next] == 0
    }

    /// The best sequence of labels for tokens with these scores, into `path`; the first of equals.
    pub fn best_path(&mut self, weights: &Weights, scores: &[Scores], path: &mut Vec<u8>) {
        let labels = self.labels;
        self.back.clear();
        path.clear();
        let mut best = [NEVER; LABELS];
        best[0] = 0;
        for scores in scores {
            let mut next = [NEVER; LABELS];
            let mut from = [0; LABELS];
            // All labels side by side, without a branch.
            for (before, number) in (0..labels).zip(0..) {
                let (weights, costs) = (weights.transitions(before), &self.costs[before]);
                for to in 0..LABELS {
                    let total = best[before] + i32::from(weights[to]) + costs[to];
                    let better = total > next[to];
                    next[to] = if better { total } else { next[to] };
                    from[to] = if better { number } else { from[to] };
                }
            }
            for (next, &score) in next.iter_mut().zip(scores) {
                *next = (*next + i32::from(score)).max(NEVER);
            }
            let from: [i32; LABELS] = from;
            let from = from.map(|label| u8::try_from(label).unwrap_or(0));
            best = next;
            self.back.push(from);
        }
        let mut at = (0..labels).max_by_key(|&l| (best[l], labels - l)).unwrap_or(0);
        for from in self.back.iter().rev() {
            path.push(u8::try_from(at).unwrap_or(0));
            at = usize::from(from[at]);
        }
        path.reverse();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_sequence_is_one_that_may_be() {
        // 0 outside, 1 begins, 2 goes on.
        let mut chain = Chain::new(3, |label, next| next != 2 || label != 0);
        let weights = Weights::new(3, 1.0, &[], &[0; 9]);
        let mut scores = [[0; LABELS]; 2];
        scores[0][2] = 9;
        scores[0][1] = 5;
        scores[1][2] = 3;
        let mut path = Vec::new();
        chain.best_path(&weights, &scores, &mut path);
        assert_eq!(path, [1, 2]);
        assert!(chain.may_follow(1, 2) && !chain.may_follow(0, 2));
    }

    #[test]
    fn transitions_count() {
        let mut chain = Chain::new(2, |_, _| true);
        let mut scores = [[0; LABELS]; 3];
        scores[1][1] = 2;
        let mut path = Vec::new();
        chain.best_path(&Weights::new(2, 1.0, &[], &[0; 4]), &scores, &mut path);
        assert_eq!(path, [0, 1, 0]);
        chain.best_path(&Weights::new(2, 1.0, &[], &[0, -3, 0, 0]), &scores, &mut path);
        assert_eq!(path, [0, 0, 0]);
        chain.best_path(&Weights::default(), &[], &mut path);
        assert!(path.is_empty());
    }
}
