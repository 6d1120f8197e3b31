//! Whether two units are versions of one: an ordered table of rules, which know the speakers.
//!
//! Weights are tenths of a common word, shares are in percent. Whoever is quoted often says more that is alike by chance, so what
//! is asked for grows with the logarithm of a speaker's units. Precision comes before completeness: the thresholds were set on
//! reports of one event and checked on news of several months, where one speaker says much that is alike.

use super::Likeness;
use super::kin::Kin;
use super::score::Score;
use super::wording::Wording;
use crate::rule::Rule;

/// What there is to be seen of two units.
pub(super) struct Evidence<'a> {
    pub(super) score: &'a Score,
    pub(super) one: &'a Wording,
    pub(super) other: &'a Wording,
    pub(super) kin: Kin,
    /// How often the number of the speaker's units was doubled since [`QUIET`].
    pub(super) crowd: u32,
    /// The weight that what stands before or after them shares, if that is nearly the same too.
    pub(super) beside: &'a dyn Fn() -> u32,
    /// Whether they stand in one report.
    pub(super) within: bool,
}

/// As many units of a speaker ask for no more evidence than one.
pub(super) const QUIET: u32 = 20;

/// What they are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) rule: &'static Rule,
    pub(super) likeness: Likeness,
    pub(super) confidence: f32,
    /// Whether two speakers are said to have said it.
    pub(super) conflict: bool,
}

struct Row {
    rule: Rule,
    likeness: Likeness,
    confidence: f32,
    /// What the speakers must be to one another.
    kin: Kin,
    holds: fn(&Evidence<'_>) -> bool,
}

const fn row(
    name: &'static str,
    gloss: &'static str,
    kin: Kin,
    (likeness, confidence): (Likeness, f32),
    holds: fn(&Evidence<'_>) -> bool,
) -> Row {
    Row { rule: Rule { name, gloss }, likeness, confidence, kin, holds }
}

use Likeness::{Near, Reworded};

/// The table, in falling precision.
static TABLE: [Row; 12] = [
    row(
        "same-words",
        "Nearly all words of the shorter version stand in the longer, in the same order, and the speaker is the same.",
        Kin::Same,
        (Near, 0.98),
        |e| e.score.aligned >= e.least(30) && e.share() >= 80,
    ),
    row(
        "same-words-in-marks",
        "The words in quotation marks are the same, and so is the speaker.",
        Kin::Same,
        (Near, 0.97),
        |e| e.score.marked >= e.least(30) && e.marked_share() >= 80,
    ),
    row(
        "same-stretch",
        "A stretch of rare words is the same, word by word, and so is the speaker.",
        Kin::Same,
        (Near, 0.94),
        |e| e.score.run >= e.least(40) && e.share() >= 35,
    ),
    row(
        "most-words",
        "Most words of the shorter version stand in the longer, in the same order, and the speaker is the same.",
        Kin::Same,
        (Near, 0.92),
        |e| e.score.aligned >= e.least(if e.in_marks() { 30 } else { 36 }) && e.share() >= 60,
    ),
    row(
        "same-short-sentence",
        "All words of a short sentence are the same, in the same order, and so is the speaker.",
        Kin::Same,
        (Near, 0.9),
        |e| {
            let whole = e.score.aligned >= e.least(16) && e.share() >= 90;
            let marked = e.score.marked >= e.least(18) && e.marked_share() >= 90 && e.score.run >= 16;
            e.in_marks() && e.score.words >= 6 && (whole || marked)
        },
    ),
    row(
        "twice-in-one-report",
        "The report prints the same words twice, and the speaker is the same.",
        Kin::Same,
        (Near, 0.88),
        |e| {
            e.within
                && e.in_marks()
                && e.score.words >= 4
                && e.score.aligned >= e.least(8)
                && e.share() == 100
        },
    ),
    row(
        "fragment-in-context",
        "The same few words stand in quotation marks, the words around them say the same, and so is the speaker.",
        Kin::Same,
        (Near, 0.86),
        |e| e.score.telling >= 10 && e.marked_share() >= 80 && e.context() >= e.least(12),
    ),
    row(
        "same-sequence",
        "The words before or after them are the same too, and so is the speaker.",
        Kin::Same,
        (Near, 0.86),
        |e| {
            e.in_marks()
                && e.score.words >= 3
                && e.score.aligned >= 6
                && e.share() >= 70
                && (e.beside)() + e.score.aligned >= e.least(22)
        },
    ),
    row(
        "unknown-beside-speaker",
        "So many rare words are the same that they are taken for one utterance, though one report names no speaker.",
        Kin::Unknown,
        (Near, 0.85),
        |e| {
            let marked = e.score.marked >= e.least(36) && e.marked_share() >= 85;
            marked || e.score.aligned >= e.least(50) && e.share() >= 90
        },
    ),
    row(
        "speakers-may-be-one",
        "The words are the same, and what one report calls the speaker may be whom the other names.",
        Kin::MayBe,
        (Near, 0.8),
        |e| e.score.marked >= 22 && e.score.marked * 100 >= e.one.marked.max(e.other.marked) * 85,
    ),
    row(
        "reworded",
        "The speaker is the same, and so are the words that carry the sense, in another order or with others between.",
        Kin::Same,
        (Reworded, 0.75),
        |e| {
            let rare = e.score.rare > 0 && e.likeness() >= 33;
            let much = e.score.bag >= 50 && e.bag_share() >= 50;
            // What is in no one's marks is how reporters put it: many of them name a thing alike.
            let (bag, quoted) = if e.score.either > 0 { (30, 60) } else { (45, 0) };
            !e.within
                && e.score.content >= 3
                && e.score.bag >= bag + 5 * e.crowd
                && percent(e.score.either, e.score.bag) >= quoted
                && (e.likeness() >= 45 || quoted > 0 && (rare || much))
        },
    ),
    row(
        "reworded-in-sequence",
        "The speaker is the same, some words that carry the sense are too, and the words before or after them are the same.",
        Kin::Same,
        (Reworded, 0.7),
        |e| {
            let sense = e.score.content >= 2 && e.score.bag >= e.least(15);
            !e.within && e.in_marks() && sense && e.likeness() >= 50 && (e.beside)() >= 10
        },
    ),
];

/// Every rule, in the order of the table.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TABLE.iter().map(|row| &row.rule).chain([&CONFLICT])
}

/// The same words in the mouths of two.
static CONFLICT: Rule = Rule {
    name: "two-speakers",
    gloss: "The same words in quotation marks are said to be those of two different speakers.",
};

/// What two units are, if they are anything to one another.
pub(super) fn decide(evidence: &Evidence<'_>) -> Option<Verdict> {
    let row = TABLE.iter().find(|row| row.kin == evidence.kin && (row.holds)(evidence));
    let of_row = |row: &'static Row| Verdict {
        rule: &row.rule,
        likeness: row.likeness,
        confidence: row.confidence,
        conflict: false,
    };
    let conflict = Verdict { rule: &CONFLICT, likeness: Near, confidence: 0.8, conflict: true };
    row.map(of_row).or_else(|| evidence.is_conflict().then_some(conflict))
}

impl Evidence<'_> {
    fn is_conflict(&self) -> bool {
        matches!(self.kin, Kin::MayBe | Kin::Other) && self.may_conflict() && self.score.run >= 26
    }

    /// Whether so much is the same in any order that it may be a conflict.
    pub(super) fn may_conflict(&self) -> bool {
        self.score.marked >= 30 && self.marked_share() >= 75
    }

    /// What is asked for of this speaker, where others are asked for `weight`.
    fn least(&self, weight: u32) -> u32 {
        weight + 2 * self.crowd
    }

    /// Whether both have words in marks that the other has in marks too.
    fn in_marks(&self) -> bool {
        self.score.marked > 0
    }

    /// How much of the shorter stands in the longer, in order.
    fn share(&self) -> u32 {
        percent(self.score.aligned, self.one.weight.min(self.other.weight))
    }

    /// How much of the shorter stands in the longer, in any order.
    fn bag_share(&self) -> u32 {
        percent(self.score.bag, self.one.weight.min(self.other.weight))
    }

    /// How much of what the one has in marks the other has in marks too.
    fn marked_share(&self) -> u32 {
        percent(self.score.marked, self.one.marked.min(self.other.marked))
    }

    /// The weight of what both have, though not both in marks.
    fn context(&self) -> u32 {
        self.score.bag.saturating_sub(self.score.marked)
    }

    /// Dice's coefficient: of all words, or of those in marks where they are more alike; against words in marks stands all of a
    /// unit that has none.
    fn likeness(&self) -> u32 {
        let all = percent(2 * self.score.bag, self.one.weight + self.other.weight);
        let marked = match (self.one.marked, self.other.marked) {
            (0, 0) => 0,
            (0, marked) => percent(2 * self.score.either, marked + self.one.weight),
            (marked, 0) => percent(2 * self.score.either, marked + self.other.weight),
            (one, other) => percent(2 * self.score.marked, one + other),
        };
        all.max(marked)
    }
}

/// Whether any rule may hold for two wordings of which only that is known which has no order.
pub(super) fn may_be(score: &Score, one: &Wording, other: &Wording) -> bool {
    let e = Evidence { score, one, other, kin: Kin::Same, crowd: 0, beside: &|| 0, within: false };
    let sense = match e.likeness() {
        0..33 => false,
        33..50 => score.content >= 3 && score.bag >= 30,
        _ => score.content >= 2,
    };
    sense
        || e.bag_share() >= if score.bag >= 40 { 35 } else { 60 }
        || score.marked >= 10 && e.marked_share() >= 75
}

fn percent(part: u32, whole: u32) -> u32 {
    (part * 100).checked_div(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn rules_have_names_of_their_own_and_stand_in_falling_precision() {
        let names: BTreeSet<_> = TABLE.iter().map(|row| row.rule.name).chain([CONFLICT.name]).collect();
        assert_eq!(names.len(), TABLE.len() + 1);
        assert!(TABLE.iter().all(|row| row.rule.gloss.ends_with('.')));
        assert!(TABLE.windows(2).all(|rows| rows[0].confidence >= rows[1].confidence));
    }
}
