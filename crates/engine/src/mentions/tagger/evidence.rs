//! What the whole document tells of a word: how it is written elsewhere, and what stands beside it there.

use crate::document::Document;
use crate::lexicon::Classes;
use crate::tokens::{Case, TokenKind};

/// A set of facts on a word form, gathered over a document.
pub(super) type Facts = u16;

/// It stands in lower case somewhere.
pub(super) const LOWER: Facts = 1;
/// It stands with a capital within a sentence somewhere.
pub(super) const MIDDLE: Facts = 1 << 1;
/// It follows a title, a role or a first name.
pub(super) const TITLED: Facts = 1 << 2;
/// A verb of speech stands beside it.
pub(super) const SPEAKS: Facts = 1 << 3;
/// It follows *in*, *at*, *near* or *from*.
pub(super) const LOCATED: Facts = 1 << 4;
/// It follows *the*.
pub(super) const DEFINITE: Facts = 1 << 5;
/// It ends a run of capitalised words.
pub(super) const LAST: Facts = 1 << 6;
/// It begins a run of capitalised words.
pub(super) const FIRST: Facts = 1 << 7;
/// It is a run of capitalised words by itself.
pub(super) const ALONE: Facts = 1 << 8;
/// It stands in brackets by itself.
pub(super) const BRACKETED: Facts = 1 << 9;
/// Its run begins with a first name.
pub(super) const GIVEN_LED: Facts = 1 << 10;
/// Its run ends with the head word of an organisation's name.
pub(super) const HEADED: Facts = 1 << 11;

/// Facts by word form: open addressing over the forms' hashes, 0 being a free slot.
pub(super) struct Evidence {
    slots: Vec<(u32, Facts)>,
}

impl Evidence {
    /// Reads a document once; `forms` are the hashes of its tokens' lower-case forms.
    pub(super) fn new(document: &Document<'_>, forms: &[u32]) -> Self {
        let mut evidence = Self { slots: vec![(0, 0); (forms.len() * 2 + 2).next_power_of_two()] };
        for sentence in &document.sentences {
            let range = sentence.tokens.start as usize..sentence.tokens.end as usize;
            evidence.read(document, forms, range);
        }
        evidence
    }

    /// The facts on a form.
    pub(super) fn facts(&self, form: u32) -> Facts {
        self.slots[self.slot(form)].1
    }

    fn read(&mut self, document: &Document<'_>, forms: &[u32], range: std::ops::Range<usize>) {
        let tokens = &document.tokens;
        let shouted = !tokens[range.clone()].iter().any(|t| t.case == Case::Lower);
        let mut at = range.start;
        while at < range.end {
            if tokens[at].kind != TokenKind::Word {
                at += 1;
                continue;
            }
            if !tokens[at].is_capitalized() {
                self.add(forms[at], LOWER);
                at += 1;
                continue;
            }
            let run = at;
            while at < range.end && tokens[at].is_capitalized() {
                at += 1;
            }
            if shouted {
                continue;
            }
            let before = (run > range.start).then(|| run - 1);
            let after = (at < range.end).then_some(at);
            let mut common = 0;
            if let Some(before) = before {
                let classes = tokens[before].classes;
                if classes.has(Classes::ROLE.with(Classes::TITLE)) {
                    common |= TITLED;
                }
                match document.word(before) {
                    "in" | "at" | "near" | "from" => common |= LOCATED,
                    "the" | "The" => common |= DEFINITE,
                    "(" if after.is_some_and(|a| document.word(a) == ")") => common |= BRACKETED,
                    _ => {}
                }
            }
            if [before, after].into_iter().flatten().any(|i| tokens[i].classes.has(Classes::SPEECH_VERB)) {
                common |= SPEAKS;
            }
            let last = at - 1;
            if last > run && tokens[run].classes.has(Classes::GIVEN) {
                common |= GIVEN_LED;
            }
            if last > run && tokens[last].classes.has(Classes::ORGANIZATION_HEAD) {
                common |= HEADED;
            }
            for index in run..at {
                let mut facts = common;
                if index > range.start && document.word(index - 1) != "“" && document.word(index - 1) != "\""
                {
                    facts |= MIDDLE;
                }
                if index > run
                    && tokens[index - 1].classes.has(Classes::TITLE.with(Classes::ROLE).with(Classes::GIVEN))
                {
                    facts |= TITLED;
                }
                facts |= match (index == run, index == last) {
                    (true, true) => ALONE,
                    (true, false) => FIRST,
                    (false, true) => LAST,
                    (false, false) => 0,
                };
                self.add(forms[index], facts);
            }
        }
    }

    fn add(&mut self, form: u32, facts: Facts) {
        let slot = self.slot(form);
        self.slots[slot].0 = form;
        self.slots[slot].1 |= facts;
    }

    /// The slot that holds `form`, or the free one where it would stand; there always is one.
    fn slot(&self, form: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (form.wrapping_mul(0x9E37_79B1) >> 7) as usize & mask;
        while self.slots[at].0 != 0 && self.slots[at].0 != form {
            at = (at + 1) & mask;
        }
        at
    }
}
