//! The trained weights, as they are stored and as they are looked up.
//!
//! Stored, numbers with the least byte first: how many rows are in use (`u32`), the unit of a weight (`f32`), how many labels
//! there are (`u8`), the weight of each label after each other one, then for the rows in rising order the gaps between them
//! (a byte 255 adds 255 and goes on), the set of labels that have a weight (a byte for the first eight, another for the rest,
//! apart), and these weights. Looked up: a bitmap of all rows, in blocks of 32 with the number of set bits before each, so that a
//! feature without weight costs one look.

use super::feature::ROW_BITS;

/// The most labels that a model can have.
pub const LABELS: usize = 16;

/// A sum of weights for each label, in units of the model.
pub type Scores = [i16; LABELS];

/// Which of 32 rows have weights, and how many rows before them do.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Block {
    used: u32,
    before: u32,
}

/// Rows that are looked up before the weights of any is read: so no look waits for another.
const BATCH: usize = 64;

/// The weights of a trained model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    labels: usize,
    unit: f32,
    /// All rows, 32 in each block.
    blocks: Vec<Block>,
    /// How many rows are used.
    count: usize,
    /// The weights of the used rows, by label and without gaps, so that more of them are near; [`LABELS`] more at the end.
    rows: Vec<i8>,
    /// The weight of each label after each other one.
    transitions: [[i8; LABELS]; LABELS],
}

impl Weights {
    /// A model of rows in rising order (below 2^[`ROW_BITS`]), each with its weights; `unit` is what a weight of 1 means.
    /// `transitions` has a line of `labels` weights for each label: those of the labels after it.
    pub fn new(labels: usize, unit: f32, rows: &[(u32, [i8; LABELS])], transitions: &[i8]) -> Self {
        let labels = labels.min(LABELS);
        let mut lines = [[0; LABELS]; LABELS];
        for (line, transitions) in lines.iter_mut().zip(transitions.chunks(labels.max(1))) {
            line[..transitions.len()].copy_from_slice(transitions);
        }
        let mut blocks = vec![Block::default(); 1 << (ROW_BITS - 5)];
        for (row, _) in rows {
            blocks[*row as usize >> 5].used |= 1 << (row & 31);
        }
        let mut before = 0;
        for block in &mut blocks {
            block.before = before;
            before += block.used.count_ones();
        }
        Self {
            labels,
            unit,
            count: rows.len(),
            blocks,
            rows: rows
                .iter()
                .flat_map(|(_, weights)| &weights[..labels])
                .chain(&[0; LABELS])
                .copied()
                .collect(),
            transitions: lines,
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
        for (row, weights) in self.used_rows().into_iter().zip(self.rows.chunks(self.labels.max(1))) {
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
        let mut bytes = u32::try_from(self.count).unwrap_or(0).to_le_bytes().to_vec();
        bytes.extend(self.unit.to_le_bytes());
        bytes.push(u8::try_from(self.labels).unwrap_or(0));
        for line in &self.transitions[..self.labels] {
            bytes.extend(line[..self.labels].iter().map(|weight| weight.cast_unsigned()));
        }
        for part in [gaps, low, high, values] {
            bytes.extend(part);
        }
        bytes
    }

    /// How many rows are in use.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether no row is in use.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// What a weight of 1 means: a score times this is a natural logarithm of odds.
    pub fn unit(&self) -> f32 {
        self.unit
    }

    /// The weights of the labels standing after `before`.
    pub(super) fn transitions(&self, before: usize) -> &[i8; LABELS] {
        &self.transitions[before]
    }

    /// The rows in use, in rising order.
    fn used_rows(&self) -> Vec<u32> {
        let mut rows = Vec::with_capacity(self.count);
        for (index, block) in (0u32..).zip(&self.blocks) {
            super::bits(block.used, |bit| rows.push(index * 32 + bit));
        }
        rows
    }

    /// Whether a row has weights, and how many rows before it do.
    fn place(&self, row: u32) -> (bool, u32) {
        let Block { used, before } = self.blocks.get(row as usize >> 5).copied().unwrap_or_default();
        let bit = 1 << (row & 31);
        (used & bit != 0, before + (used & (bit - 1)).count_ones())
    }

    /// The weights of a row, by label; `None` for a row without any.
    pub fn of(&self, row: u32) -> Option<&[i8]> {
        let (used, place) = self.place(row);
        let weights = self.at(place).filter(|_| used)?;
        Some(&weights[..self.labels])
    }

    /// The weights of the used row number `place`; after those of the model's labels stand others.
    fn at(&self, place: u32) -> Option<&[i8; LABELS]> {
        self.rows.get(place as usize * self.labels..)?.first_chunk()
    }

    /// Gives the weights of those of `rows` that have any, in order, as [`Weights::at`] does.
    fn each(&self, rows: &[u32], mut give: impl FnMut(&[i8; LABELS])) {
        for rows in rows.chunks(BATCH) {
            let (mut places, mut found) = ([0; BATCH], 0);
            for &row in rows {
                let (used, place) = self.place(row);
                places[found] = place;
                found += usize::from(used);
            }
            places[..found].iter().filter_map(|&place| self.at(place)).for_each(&mut give);
        }
    }

    /// Adds the weights of rows to the scores of the labels.
    pub fn add(&self, rows: &[u32], scores: &mut Scores) {
        let mut sums = *scores;
        self.each(rows, |weights| {
            for (sum, &weight) in sums.iter_mut().zip(weights) {
                *sum = sum.saturating_add(i16::from(weight));
            }
        });
        scores[..self.labels].copy_from_slice(&sums[..self.labels]);
    }

    /// The sum of the weights that rows have for the first label.
    pub fn first(&self, rows: &[u32]) -> i32 {
        let mut sum = 0;
        self.each(rows, |weights| sum += i32::from(weights[0]));
        sum
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
        let rows = [4, 5, 6, 69, 70, 71, u32::MAX];
        model.add(&rows, &mut scores);
        assert_eq!(scores[..3], [1, 1, 0]);
        assert_eq!(model.first(&rows.repeat(100)), 100);
    }
}
