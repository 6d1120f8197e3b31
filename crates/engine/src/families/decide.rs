//! Whether two units are versions of one: an ordered table of rules, which know the speakers. Weights are tenths of a common
//! word, shares are in percent.

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
    /// The weight that what stands before or after them shares, if that is nearly the same too.
    pub(super) beside: u32,
    /// Whether they stand in one report.
    pub(super) within: bool,
}

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
    holds: fn(&Evidence<'_>) -> bool,
}

/// The table, in falling precision.
static TABLE: [Row; 11] = [
    Row {
        rule: Rule {
            name: "same-words",
            gloss: "Nearly all words of the shorter version stand in the longer, in the same order, and the speaker is the same.",
        },
        likeness: Likeness::Near,
        confidence: 0.98,
        holds: |e| e.kin == Kin::Same && e.score.aligned >= 30 && e.share() >= 80,
    },
    Row {
        rule: Rule {
            name: "same-words-in-marks",
            gloss: "The words in quotation marks are the same, and so is the speaker.",
        },
        likeness: Likeness::Near,
        confidence: 0.97,
        holds: |e| e.kin == Kin::Same && e.score.marked >= 30 && e.marked_share() >= 80,
    },
    Row {
        rule: Rule {
            name: "same-stretch",
            gloss: "A stretch of rare words is the same, word by word, and so is the speaker.",
        },
        likeness: Likeness::Near,
        confidence: 0.94,
        holds: |e| e.kin == Kin::Same && e.score.run >= 40 && e.share() >= 35,
    },
    Row {
        rule: Rule {
            name: "most-words",
            gloss: "Most words of the shorter version stand in the longer, in the same order, and the speaker is the same.",
        },
        likeness: Likeness::Near,
        confidence: 0.92,
        holds: |e| e.kin == Kin::Same && e.score.aligned >= 30 && e.share() >= 60,
    },
    Row {
        rule: Rule {
            name: "same-short-sentence",
            gloss: "All words of a short sentence are the same, in the same order, and so is the speaker.",
        },
        likeness: Likeness::Near,
        confidence: 0.9,
        holds: |e| e.kin == Kin::Same && e.score.words >= 6 && e.score.aligned >= 16 && e.share() >= 90,
    },
    Row {
        rule: Rule {
            name: "fragment-in-context",
            gloss: "The same few words stand in quotation marks, the words around them say the same, and so is the speaker.",
        },
        likeness: Likeness::Near,
        confidence: 0.86,
        holds: |e| e.kin == Kin::Same && e.score.telling >= 10 && e.marked_share() >= 80 && e.context() >= 12,
    },
    Row {
        rule: Rule {
            name: "same-sequence",
            gloss: "The words before or after them are the same too, and so is the speaker.",
        },
        likeness: Likeness::Near,
        confidence: 0.86,
        holds: |e| {
            e.kin == Kin::Same && e.score.aligned >= 6 && e.beside + e.score.aligned >= 22 && e.share() >= 70
        },
    },
    Row {
        rule: Rule {
            name: "unknown-beside-speaker",
            gloss: "So many rare words are the same that they are taken for one utterance, though one report names no speaker.",
        },
        likeness: Likeness::Near,
        confidence: 0.85,
        holds: |e| {
            e.kin == Kin::Unknown
                && e.score.aligned >= 40
                && (e.share() >= 85 || e.marked_share() >= 90 && e.score.marked >= 40)
        },
    },
    Row {
        rule: Rule {
            name: "speakers-may-be-one",
            gloss: "The words are the same, and what one report calls the speaker may be whom the other names.",
        },
        likeness: Likeness::Near,
        confidence: 0.8,
        holds: |e| {
            e.kin == Kin::MayBe
                && e.score.marked >= 22
                && e.score.marked * 100 >= e.one.marked.max(e.other.marked) * 85
        },
    },
    Row {
        rule: Rule {
            name: "reworded",
            gloss: "The speaker is the same, and so are the words that carry the sense, in another order or with others between.",
        },
        likeness: Likeness::Reworded,
        confidence: 0.75,
        holds: |e| {
            e.kin == Kin::Same
                && !e.within
                && e.score.content >= 3
                && e.score.bag >= 30
                && (e.likeness() >= 45
                    || e.score.rare > 0 && e.likeness() >= 33
                    || e.score.bag >= 50 && e.bag_share() >= 50)
        },
    },
    Row {
        rule: Rule {
            name: "reworded-in-sequence",
            gloss: "The speaker is the same, some words that carry the sense are too, and the words before or after them are the same.",
        },
        likeness: Likeness::Reworded,
        confidence: 0.7,
        holds: |e| {
            e.kin == Kin::Same
                && !e.within
                && e.beside >= 10
                && e.score.bag >= 15
                && e.score.content >= 2
                && e.likeness() >= 50
        },
    },
];

/// The same words in the mouths of two.
static CONFLICT: Row = Row {
    rule: Rule {
        name: "two-speakers",
        gloss: "The same words in quotation marks are said to be those of two different speakers.",
    },
    likeness: Likeness::Near,
    confidence: 0.8,
    holds: |e| {
        e.kin != Kin::Same
            && e.kin != Kin::Unknown
            && e.score.marked >= 30
            && e.marked_share() >= 75
            && e.score.run >= 26
    },
};

/// What two units are, if they are anything to one another.
pub(super) fn decide(evidence: &Evidence<'_>) -> Option<Verdict> {
    let row = TABLE.iter().find(|row| (row.holds)(evidence));
    let conflict = row.is_none();
    let row = row.or_else(|| Some(&CONFLICT).filter(|row| (row.holds)(evidence)))?;
    Some(Verdict { rule: &row.rule, likeness: row.likeness, confidence: row.confidence, conflict })
}

impl Evidence<'_> {
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

    /// Dice's coefficient.
    fn likeness(&self) -> u32 {
        percent(2 * self.score.bag, self.one.weight + self.other.weight)
    }
}

fn percent(part: u32, whole: u32) -> u32 {
    (part * 100).checked_div(whole).unwrap_or(0)
}
