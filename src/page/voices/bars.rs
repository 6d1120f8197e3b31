//! Stretches of a bar, in hundredths of a percent of its width, so that every picture is as wide as its place.

use crate::model::state::Kind;

/// The whole width.
pub const WHOLE: usize = 10_000;

/// A stretch of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How the words are given: the pattern.
    pub kind: Kind,
    /// Where it begins.
    pub x: usize,
    /// How wide it is.
    pub width: usize,
}

impl Part {
    /// The stretch from `start` to `end` of a bar that is `unit` long.
    pub fn between(kind: Kind, start: usize, end: usize, unit: usize) -> Self {
        let at = |n: usize| n * WHOLE / unit.max(1);
        Self { kind, x: at(start), width: at(end) - at(start) }
    }
}

/// A length as an attribute spells it: `12.34%`.
pub fn percent(hundredths: usize) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_spelled_in_percent() {
        assert_eq!(percent(0), "0.00%");
        assert_eq!(percent(1234), "12.34%");
        assert_eq!(percent(WHOLE), "100.00%");
    }

    #[test]
    fn stretches_meet() {
        let one = Part::between(Kind::Direct, 0, 1, 3);
        let two = Part::between(Kind::Mixed, 1, 3, 3);
        assert_eq!((one.x, one.x + one.width, two.x + two.width), (0, two.x, WHOLE));
    }
}
