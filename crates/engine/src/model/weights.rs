//! The trained weights, as they are stored and as they are looked up.
//!
//! Stored, numbers with the least byte first: how many rows are in use (`u32`), the unit of a weight (`f32`), how many labels
//! there are (`u8`), the weight of each label after each other one, then for the rows in rising order the gaps between them
//! (a byte 255 adds 255 and goes on), the set of labels that have a weight (a byte for the first eight, another for the rest,
//! apart), and these weights. Looked up: a bitmap of all rows with the number of set bits before each 64, so that a feature
//! without weight costs one look.

use super::feature::ROW_BITS;

/// The most labels that a model can have.
pub const LABELS: usize = 16;

/// A sum of weights for each label, in units of the model.
pub type Scores = [i16; LABELS];

/// The weights of a trained model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    labels: usize,
    unit: f32,
    /// A bit for each row that has weights.
    used: Vec<u64>,
    /// How many rows are used before each word of `used`.
    ranks: Vec<u32>,
    /// The weights of the used rows, by label.
    rows: Vec<[i8; LABELS]>,
    /// The weight of each label after each other one, a line of `labels` for each.
    transitions: Vec<i8>,
}

impl Weights {
    /// A model of rows in rising order (below 2^[`ROW_BITS`]), each with its weights; `unit` is what a weight of 1 means.
    /// `transitions` has a line of `labels` weights for each label: those of the labels after it.
    pub fn new(labels: usize, unit: f32, rows: &[(u32, [i8; LABELS])], transitions: &[i8]) -> Self {
        let mut used = vec![0u64; 1 << (ROW_BITS - 6)];
        for (row, _) in rows {
            used[*row as usize >> 6] |= 1 << (row & 63);
        }
        let mut rank = 0;
        let ranks = used.iter().map(|word| {
            rank += word.count_ones();
            rank - word.count_ones()
        });
        Self {
            labels: labels.min(LABELS),
            unit,
            ranks: ranks.collect(),
            used,
            rows: rows.iter().map(|(_, weights)| *weights).collect(),
            transitions: transitions.to_vec(),
        }
    }

    /// Reads a stored model; `None` if the bytes are none.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk::<4>()?;
        let count = u32::from_le_bytes(*count) as usize;
        let (unit, rest) = rest.split_first_chunk::<4>()?;
        let (&labels, rest) = rest.split_first()?;
        let labels = usize::from(labels);
        if labels > LABELS || count > 1 << ROW_BITS {
            return None;
        }
        let (transitions, mut rest) = rest.split_at_checked(labels * labels)?;
        let transitions: Vec<i8> = transitions.iter().map(|byte| byte.cast_signed()).collect();
        let mut row = 0u32;
        let mut rows = Vec::with_capacity(count.min(bytes.len()));
        while rows.len() < count {
            let (&gap, after) = rest.split_first()?;
            rest = after;
            row += u32::from(gap);
            if row >= 1 << ROW_BITS {
                return None;
            }
            if gap < u8::MAX {
                rows.push((row, [0; LABELS]));
            }
        }
        let (low, rest) = rest.split_at_checked(count)?;
        let (high, mut rest) = if labels > 8 { rest.split_at_checked(count)? } else { (&[][..], rest) };
        for (index, (_, weights)) in rows.iter_mut().enumerate() {
            let top = high.get(index).copied().unwrap_or(0);
            let mask = u16::from_le_bytes([low[index], top]);
            for (label, weight) in weights.iter_mut().enumerate() {
                if mask >> label & 1 == 1 {
                    let (&byte, after) = rest.split_first()?;
                    rest = after;
                    *weight = byte.cast_signed();
                }
            }
        }
        rest.is_empty().then(|| Self::new(labels, f32::from_le_bytes(*unit), &rows, &transitions))
    }

    /// The bytes that [`Weights::decode`] reads.
    pub fn encode(&self) -> Vec<u8> {
        let (mut gaps, mut low, mut high, mut values) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut last = 0u32;
        for (row, weights) in self.used_rows().into_iter().zip(&self.rows) {
            let mut gap = row - last;
            last = row;
            while gap >= u32::from(u8::MAX) {
                gaps.push(u8::MAX);
                gap -= u32::from(u8::MAX);
            }
            gaps.push(u8::try_from(gap).unwrap_or(0));
            let mut mask = 0u16;
            for (label, &weight) in weights.iter().enumerate().take(self.labels) {
                if weight != 0 {
                    mask |= 1 << label;
                    values.push(weight.cast_unsigned());
                }
            }
            let [bottom, top] = mask.to_le_bytes();
            low.push(bottom);
            if self.labels > 8 {
                high.push(top);
            }
        }
        let mut bytes = u32::try_from(self.rows.len()).unwrap_or(0).to_le_bytes().to_vec();
        bytes.extend(self.unit.to_le_bytes());
        bytes.push(u8::try_from(self.labels).unwrap_or(0));
        bytes.extend(self.transitions.iter().map(|weight| weight.cast_unsigned()));
        for part in [gaps, low, high, values] {
            bytes.extend(part);
        }
        bytes
    }

    /// How many rows are in use.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether no row is in use.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What a weight of 1 means: a score times this is a natural logarithm of odds.
    pub fn unit(&self) -> f32 {
        self.unit
    }

    /// The weight of `label` standing after `before`.
    pub(super) fn transition(&self, before: usize, label: usize) -> i32 {
        self.transitions.get(before * self.labels + label).map_or(0, |&weight| i32::from(weight))
    }

    /// The rows in use, in rising order.
    fn used_rows(&self) -> Vec<u32> {
        let mut rows = Vec::with_capacity(self.rows.len());
        for (index, &word) in (0u32..).zip(&self.used) {
            let mut word = word;
            while word != 0 {
                rows.push(index * 64 + word.trailing_zeros());
                word &= word - 1;
            }
        }
        rows
    }

    /// The weights of a row, by label; `None` for a row without any.
    pub fn of(&self, row: u32) -> Option<&[i8; LABELS]> {
        let &word = self.used.get(row as usize >> 6)?;
        let bit = row & 63;
        if word >> bit & 1 == 0 {
            return None;
        }
        let before = (word & ((1 << bit) - 1)).count_ones();
        self.rows.get((self.ranks[row as usize >> 6] + before) as usize)
    }

    /// Adds the weights of a row to the scores of the labels.
    pub fn add(&self, row: u32, scores: &mut Scores) {
        if let Some(weights) = self.of(row) {
            for (score, &weight) in scores.iter_mut().zip(weights) {
                *score = score.saturating_add(i16::from(weight));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_again() {
        for labels in [1, 8, 9, LABELS] {
            let mut weights = [0; LABELS];
            weights[0] = -7;
            weights[labels - 1] = 127;
            let mut ones = [0; LABELS];
            ones[..labels].fill(1);
            let rows =
                [(0, weights), (3, ones), (255, weights), (900, weights), ((1 << ROW_BITS) - 1, weights)];
            let mut transitions = vec![0; labels * labels];
            transitions[labels / 2] = -128;
            let model = Weights::new(labels, 0.1, &rows, &transitions);
            let bytes = model.encode();
            assert_eq!(Weights::decode(&bytes), Some(model));
            for length in 0..bytes.len() {
                assert_eq!(Weights::decode(&bytes[..length]), None, "{labels} labels, cut at {length}");
            }
        }
    }

    #[test]
    fn a_row_without_weights_adds_nothing() {
        let model = Weights::new(2, 1.0, &[(5, [3; LABELS]), (70, [-2; LABELS])], &[0; 4]);
        let mut scores = [0; LABELS];
        for row in [4, 5, 6, 69, 70, 71, u32::MAX] {
            model.add(row, &mut scores);
        }
        assert_eq!(scores, [1; LABELS]);
    }
}
