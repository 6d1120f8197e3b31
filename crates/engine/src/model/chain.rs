//! The best sequence of labels for a sequence of tokens (Viterbi 1967).

use super::weights::{LABELS, Scores, Weights};

/// Which label may follow which, with the buffers of the search.
#[derive(Clone, Debug)]
pub struct Chain {
    labels: usize,
    /// For each label the labels that may stand before it, as bits.
    before: [u16; LABELS],
    back: Vec<[u8; LABELS]>,
}

impl Chain {
    /// A chain of `labels` labels (at most [`LABELS`]), of which `may_follow(label, next)` says what may stand beside what. A
    /// sequence begins as if label 0 stood before it.
    pub fn new(labels: usize, may_follow: impl Fn(usize, usize) -> bool) -> Self {
        let labels = labels.min(LABELS);
        let mut before = [0; LABELS];
        for (next, set) in before.iter_mut().enumerate().take(labels) {
            for label in (0..labels).filter(|&label| may_follow(label, next)) {
                *set |= 1 << label;
            }
        }
        Self { labels, before, back: Vec::new() }
    }

    /// How many labels there are.
    pub fn labels(&self) -> usize {
        self.labels
    }

    /// Whether `next` may follow `label`.
    pub fn may_follow(&self, label: usize, next: usize) -> bool {
        self.before[next] >> label & 1 == 1
    }

    /// The best sequence of labels for tokens with these scores, into `path`; the first of equals.
    pub fn best_path(&mut self, weights: &Weights, scores: &[Scores], path: &mut Vec<u8>) {
        /// Far below any sum that a sequence can reach.
        const NEVER: i32 = i32::MIN / 2;
        let labels = self.labels;
        self.back.clear();
        path.clear();
        let mut best = [NEVER; LABELS];
        best[0] = 0;
        for scores in scores {
            let mut next = [NEVER; LABELS];
            let mut from = [0u8; LABELS];
            for to in 0..labels {
                let mut set = self.before[to];
                while set != 0 {
                    let previous = set.trailing_zeros() as usize;
                    set &= set - 1;
                    let total = best[previous] + weights.transition(previous, to);
                    if total > next[to] {
                        next[to] = total;
                        from[to] = u8::try_from(previous).unwrap_or(0);
                    }
                }
                next[to] = (next[to] + i32::from(scores[to])).max(NEVER);
            }
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
