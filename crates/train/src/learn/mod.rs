//! Learning: labelled examples in, small weights out. Two kinds of model: sequences of labels ([`chain`]) and choices
//! between candidates ([`choice`]).

pub(crate) mod chain;
pub(crate) mod choice;
mod quantize;
mod slopes;

pub(crate) use quantize::quantize;
pub(crate) use slopes::Row;

use clap::Args;
use std::collections::HashMap;

/// How it is learnt.
#[derive(Args, Clone, Debug)]
pub(crate) struct Learning {
    /// Passes over the data.
    #[arg(long, default_value_t = 8)]
    pub(crate) passes: u16,
    /// How strongly features are kept from having weights.
    #[arg(long, default_value_t = 0.3)]
    pub(crate) sparse: f32,
    /// Step size.
    #[arg(long, default_value_t = 0.2)]
    pub(crate) rate: f32,
    /// Weights smaller than this are dropped.
    #[arg(long, default_value_t = 0.08)]
    pub(crate) drop: f32,
    /// The size of one step of a stored weight.
    #[arg(long, default_value_t = 0.1)]
    pub(crate) step: f32,
    /// Features seen fewer times are not used.
    #[arg(long, default_value_t = 2)]
    pub(crate) least: u32,
}

impl Learning {
    /// What a sum of slopes must have passed at the end to count.
    fn last_threshold(&self) -> f32 {
        self.sparse * f32::from(self.passes)
    }
}

/// The weights of a model before they are made small.
pub(crate) struct Weighted {
    /// How many labels there are.
    pub(crate) labels: usize,
    /// Of each feature, by its row of the model, rows rising.
    pub(crate) features: Vec<(u32, Row)>,
    /// Of each label after each other one.
    pub(crate) transitions: Vec<Row>,
}

/// Something with features, the features of its parts standing one after the other.
pub(crate) trait Featured {
    /// The features and where those of each part end.
    fn features(&mut self) -> (&mut Vec<u32>, &mut Vec<u32>);
}

impl Featured for chain::Stretch {
    fn features(&mut self) -> (&mut Vec<u32>, &mut Vec<u32>) {
        (&mut self.rows, &mut self.ends)
    }
}

impl Featured for choice::Choice {
    fn features(&mut self) -> (&mut Vec<u32>, &mut Vec<u32>) {
        (&mut self.rows, &mut self.ends)
    }
}

/// Numbers the features that are seen at least `least` times and drops the others; the rows by their numbers, rising.
pub(crate) fn number<E: Featured>(examples: &mut [E], least: u32) -> Vec<u32> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for example in &mut *examples {
        for row in example.features().0.iter() {
            *counts.entry(*row).or_default() += 1;
        }
    }
    let mut known: Vec<u32> = counts.into_iter().filter(|&(_, n)| n >= least).map(|(row, _)| row).collect();
    known.sort_unstable();
    let numbers: HashMap<u32, u32> = (0..).zip(&known).map(|(number, &row)| (row, number)).collect();
    for example in examples {
        let (rows, ends) = example.features();
        let mut kept = Vec::with_capacity(rows.len());
        let mut start = 0;
        for end in ends {
            let of_part = &rows[start..*end as usize];
            kept.extend(of_part.iter().filter_map(|row| numbers.get(row)));
            start = *end as usize;
            *end = u32::try_from(kept.len()).unwrap_or(u32::MAX);
        }
        *rows = kept;
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_features_are_dropped() {
        let tokens = vec![vec![70, 9], vec![9, 3]];
        let mut examples =
            [chain::Stretch::new(tokens, vec![0, 0], 1.0), chain::Stretch::new(vec![vec![3]], vec![0], 1.0)];
        assert_eq!(number(&mut examples, 2), [3, 9]);
        assert_eq!((examples[0].rows.as_slice(), examples[0].ends.as_slice()), (&[1, 0, 1][..], &[1, 3][..]));
        assert_eq!(examples[1].rows, [0]);
    }
}
