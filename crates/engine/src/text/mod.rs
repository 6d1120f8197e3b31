//! Pointing into a text: [`Span`], and the one place where byte offsets become other units.

mod case;

pub use case::{Lower, capital, small};

/// A half-open byte range `start..end` of a text.
///
/// Invariant: `start <= end`, both on character boundaries of the text it was made for. `u32`, so a text is at most
/// 4 GiB; [`analyze`](crate::analyze) reads no further than that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span `start..end`, in bytes. The only place where `usize` becomes `u32`; larger values saturate.
    pub fn new(start: usize, end: usize) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end.max(start)) }
    }

    /// The same range as `usize`, to slice with.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text under the span; empty if the span was made for another text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte at `offset` lies within.
    pub fn holds(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether `other` lies wholly within.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// A key for [`order::by_number`](crate::order::by_number): by start, then the shorter first.
    pub fn shorter_first(self) -> u64 {
        u64::from(self.start) << 32 | u64::from(self.end)
    }

    /// The same, but the longer first: what encloses comes before what it holds.
    pub fn longer_first(self) -> u64 {
        u64::from(self.start) << 32 | u64::from(u32::MAX - self.end)
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// Converts byte offsets of one text into Unicode code points and UTF-16 units.
///
/// Built in one pass over the text; a look-up scans at most [`Offsets::STRIDE`] bytes.
pub struct Offsets<'t> {
    text: &'t str,
    /// At every multiple of the stride: code points and UTF-16 units that begin before it.
    marks: Vec<(u32, u32)>,
}

impl<'t> Offsets<'t> {
    /// Bytes between two stored positions.
    pub const STRIDE: usize = 256;

    /// Reads `text` once.
    pub fn new(text: &'t str) -> Self {
        let (mut points, mut units) = (0u32, 0u32);
        let mut marks = Vec::with_capacity(text.len() / Self::STRIDE + 1);
        for (index, &byte) in text.as_bytes().iter().enumerate() {
            if index % Self::STRIDE == 0 {
                marks.push((points, units));
            }
            let (point, unit) = width(byte);
            points += point;
            units += unit;
        }
        if text.len().is_multiple_of(Self::STRIDE) {
            marks.push((points, units));
        }
        Self { text, marks }
    }

    /// Code points before byte `offset` (clamped to the end of the text).
    pub fn code_points(&self, offset: u32) -> u32 {
        self.both(offset).0
    }

    /// UTF-16 units before byte `offset` (clamped to the end of the text).
    pub fn utf16(&self, offset: u32) -> u32 {
        self.both(offset).1
    }

    fn both(&self, offset: u32) -> (u32, u32) {
        let offset = (offset as usize).min(self.text.len());
        let block = offset / Self::STRIDE;
        let (mut points, mut units) = self.marks[block];
        for &byte in &self.text.as_bytes()[block * Self::STRIDE..offset] {
            let (point, unit) = width(byte);
            points += point;
            units += unit;
        }
        (points, units)
    }
}

/// How many code points and UTF-16 units begin at this byte of UTF-8.
fn width(byte: u8) -> (u32, u32) {
    match byte {
        0x80..=0xBF => (0, 0),
        0xF0..=0xFF => (1, 2),
        _ => (1, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_what_std_counts() {
        let text = "aé“x”𝒜 ".repeat(200);
        let offsets = Offsets::new(&text);
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let before = &text[..byte];
            let offset = Span::new(byte, byte).start;
            assert_eq!(offsets.code_points(offset) as usize, before.chars().count());
            assert_eq!(offsets.utf16(offset) as usize, before.encode_utf16().count());
        }
    }

    #[test]
    fn a_span_of_another_text_is_empty_not_a_panic() {
        assert_eq!(Span::new(1, 2).of("é"), "");
        assert_eq!(Span::new(5, 9).of("abc"), "");
    }
}
