//! What the tagger looks at: for each token a set of features, each a row of the model by its hash.
//!
//! No feature is stored by its words: a row is all that is left of it, and many features share one.

use super::evidence;
use super::word::{COMMON, Word};
use crate::model::{bits, mix, row};

/// Tokens on either side of a stretch that its features look at.
pub(super) const MARGIN: usize = 2;

/// A stretch of tokens with what stands around it.
pub(super) struct Window<'w> {
    /// The tokens, with [`MARGIN`] more on either side.
    pub(super) words: &'w [Word],
    /// For each of `words`, the run of capitalised words it belongs to, as a range of `words`; else an empty range.
    pub(super) runs: &'w [(usize, usize)],
    /// Whether nothing in the sentence is in lower case.
    pub(super) shouted: bool,
    /// The word that begins the sentence; none of `words` if the sentence begins before them.
    pub(super) first: usize,
    /// What kind of paragraph it is, as a small number.
    pub(super) paragraph: u32,
}

impl Window<'_> {
    /// Gives the rows of the token at `at` (an index into `words`) to `sink`.
    pub(super) fn features(&self, at: usize, mut sink: impl FnMut(u32)) {
        let words = self.words;
        let [before2, before, word, after, after2] =
            [&words[at - 2], &words[at - 1], &words[at], &words[at + 1], &words[at + 2]];
        let mut give = |template: u32, value: u32| sink(row(template, value));
        let starts = u32::from(at == self.first);
        give(0, 0);
        give(1, word.form);
        give(2, word.shape);
        give(3, word.heads[0]);
        give(4, word.heads[1]);
        give(5, word.tails[0]);
        give(6, word.tails[1]);
        give(7, word.tails[2]);
        give(8, before.form);
        give(9, before.shape);
        give(10, mix(before.shape, word.shape));
        give(11, mix(before.form, word.shape));
        give(12, before.tails[1]);
        give(13, before2.form);
        give(14, before2.shape);
        give(15, after.form);
        give(16, after.shape);
        give(17, mix(word.shape, after.shape));
        give(18, mix(after.form, word.shape));
        give(19, after.tails[1]);
        give(20, after2.form);
        give(21, after2.shape);
        give(22, mix(before.form, word.form));
        give(23, mix(word.form, after.form));
        let capital = u32::from(word.capital) | u32::from(word.upper) << 1;
        bits(word.classes, |bit| give(24, bit << 2 | capital));
        bits(before.classes, |bit| give(25, bit << 1 | u32::from(before.capital)));
        bits(after.classes, |bit| give(26, bit << 1 | u32::from(after.capital)));
        bits(before2.classes, |bit| give(27, bit));
        bits(after2.classes, |bit| give(28, bit));
        let around = |word: &Word| word.classes << 1 | u32::from(word.capital);
        if word.capital {
            give(29, around(word));
            give(30, mix(around(before), around(word)));
            give(31, mix(around(word), around(after)));
            bits(u32::from(word.facts), |bit| give(32, bit << 1 | starts));
            give(33, mix(u32::from(word.facts), starts));
            let known = u32::from(word.classes & !COMMON != 0) | u32::from(word.classes & COMMON != 0) << 1;
            give(34, u32::from(word.facts & (evidence::LOWER | evidence::MIDDLE)) << 4 | known << 1 | starts);
        }
        let labels = before.label << 4 | word.label;
        give(60, word.label);
        give(61, labels);
        give(62, word.label << 4 | after.label);
        if word.capital || word.label != 0 {
            give(63, labels << 4 | after.label);
            give(64, mix(word.label, word.form));
            give(65, mix(word.label, around(word)));
            give(66, mix(word.label, before.form));
            give(67, mix(word.label, after.form));
            give(68, mix(word.label, word.shape));
            give(69, mix(word.label, u32::from(word.facts)));
        }
        bits(word.phrase, |bit| give(35, bit));
        if self.shouted {
            give(36, capital);
            give(37, word.shape);
        }
        give(38, self.paragraph << 2 | starts << 1 | capital & 1);
        let (start, end) = self.runs[at];
        if start < end {
            let place = u32::from(at == start) | u32::from(at + 1 == end) << 1;
            let length = u32::try_from((end - start).min(5)).unwrap_or(5);
            let (left, right) = (&words[start - 1], &words[end.min(words.len() - 1)]);
            let (head, last) = (&words[start], &words[end - 1]);
            give(39, length << 2 | place);
            give(40, mix(left.form, place));
            give(41, mix(right.form, place));
            bits(left.classes, |bit| give(42, bit << 2 | place));
            bits(right.classes, |bit| give(43, bit << 2 | place));
            if length > 1 {
                bits(head.classes, |bit| give(44, bit << 2 | place));
                bits(last.classes, |bit| give(45, bit << 2 | place));
                give(46, mix(last.form, place));
                give(47, mix(head.form, place));
                bits(u32::from(last.facts), |bit| give(48, bit << 2 | place));
            }
        }
    }
}
