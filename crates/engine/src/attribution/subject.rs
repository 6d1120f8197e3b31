//! Finding the subject of a verb of speech among the items of a sentence.
//!
//! The walk goes left from the verb and jumps over what stands between a subject and its verb: adverbs, relative
//! clauses, appositions, prepositional phrases. It takes the head of the phrase, not the nearest name: in `the head of
//! the bank said` the head speaks.

use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::quotes::frame::Frame;
use std::ops::Range;

/// Items that a walk looks at before it gives up; keeps endless sentences linear.
pub(super) const REACH: usize = 64;

/// The sentence in which a subject is looked for.
pub(super) struct Clause<'a, 'd, 't> {
    /// The reporter's sentences.
    pub(super) frame: &'a Frame<'d, 't>,
    /// The items of the sentence, at most [`REACH`] to each side of the quote.
    pub(super) range: Range<usize>,
}

impl Clause<'_, '_, '_> {
    fn kind(&self, item: usize) -> Option<Kind> {
        if self.range.contains(&item) { self.frame.kind(item) } else { None }
    }

    /// Whether an item is a phrase or pronoun, not a time, not a bare possessive.
    pub(super) fn is_noun(&self, item: usize) -> bool {
        match self.kind(item) {
            Some(Kind::Pronoun) => true,
            Some(Kind::Phrase) => !self.is_time(item) && !self.is_possessive(item),
            _ => false,
        }
    }

    /// Whether a phrase names a point or stretch of time.
    pub(super) fn is_time(&self, item: usize) -> bool {
        self.kind(item) == Some(Kind::Phrase)
            && (self.frame.classes(item).has(Classes::TIME_NOUN.with(Classes::WEEKDAY).with(Classes::MONTH))
                || self.is_number(item))
    }

    fn is_number(&self, item: usize) -> bool {
        self.frame.unit(item).is_some_and(|u| {
            let head = &self.frame.document.tokens[u.head as usize];
            head.kind == crate::tokens::TokenKind::Number && u.tokens.len() <= 2
        })
    }

    fn is_possessive(&self, item: usize) -> bool {
        self.frame.unit(item).is_some_and(|u| u.head + 1 < u.tokens.end)
    }

    /// Whether an item is `who`, `which` or `that`.
    fn is_relative(&self, item: usize) -> bool {
        self.kind(item) == Some(Kind::Connective)
            && ["who", "which", "that", "whom"].iter().any(|w| self.frame.is(item, w))
    }

    /// The first item of the verb group that `verb` ends: `has also said` starts at `has`.
    pub(super) fn group_start(&self, verb: usize) -> usize {
        let mut at = verb;
        while at > self.range.start
            && matches!(self.kind(at - 1), Some(Kind::Auxiliary | Kind::Adverb))
            && !self.frame.is(at - 1, "to")
        {
            at -= 1;
        }
        at
    }

    /// Who says, writes or thinks by `verb`: the subject before it, or after it where it is inverted.
    pub(super) fn source(&self, verb: usize) -> Option<usize> {
        self.inverted(verb).or_else(|| self.subject(verb))
    }

    /// The subject after its verb: `…, said Ada`.
    pub(super) fn inverted(&self, verb: usize) -> Option<usize> {
        let before = verb.checked_sub(1).filter(|b| self.range.contains(b));
        let opens = before.is_none_or(|b| {
            self.frame.is_marked(b) || matches!(self.kind(b), Some(Kind::Comma | Kind::Dash | Kind::Other))
        });
        let word = self.frame.word(verb);
        if !opens || word.ends_with("ing") || !self.frame.classes(verb).has(Classes::SAY_VERB) {
            return None;
        }
        if ["told", "tells", "announced", "suggested"].contains(&word) {
            return None;
        }
        let mut at = verb + 1;
        while self.kind(at) == Some(Kind::Adverb) {
            at += 1;
        }
        if !self.is_noun(at) || self.speechless(at) {
            return None;
        }
        let after = at + 1;
        let ends = match self.kind(after) {
            None
            | Some(
                Kind::Comma
                | Kind::Stop
                | Kind::Preposition
                | Kind::Dash
                | Kind::Bracket
                | Kind::Colon
                | Kind::Other
                | Kind::Adverb,
            ) => true,
            Some(Kind::Connective) => ["who", "and", "as", "when", "while", "whose", "after", "but"]
                .iter()
                .any(|w| self.frame.is(after, w)),
            Some(Kind::Phrase) => self.is_time(after),
            Some(Kind::Verb) => self.frame.word(after).ends_with("ing"),
            _ => false,
        };
        ends.then_some(at)
    }

    /// A phrase that cannot speak: `said the following`, `said nothing`.
    fn speechless(&self, item: usize) -> bool {
        ["following", "nothing", "something", "thing", "things", "words", "word", "much", "little"]
            .iter()
            .any(|w| self.frame.word(item).eq_ignore_ascii_case(w))
    }

    /// The subject of `verb`, left of it.
    pub(super) fn subject(&self, verb: usize) -> Option<usize> {
        self.subject_within(verb, 3)
    }

    fn subject_within(&self, verb: usize, depth: usize) -> Option<usize> {
        let start = self.group_start(verb);
        let auxiliary = (start..verb).any(|i| self.kind(i) == Some(Kind::Auxiliary));
        let before = start.checked_sub(1).filter(|b| self.range.contains(b))?;
        let participle = self.frame.word(verb).ends_with("ing") && !auxiliary;
        if participle || self.frame.is(before, "to") {
            return self.main_subject(before, depth);
        }
        match self.kind(before) {
            Some(Kind::Phrase | Kind::Pronoun) => self.phrase(before, depth * 4),
            Some(Kind::Comma | Kind::Dash) => {
                self.over_apposition(before).or_else(|| self.main_subject(before, depth))
            }
            Some(Kind::Bracket) => {
                let open = self.opening_bracket(before)?;
                self.phrase(open.checked_sub(1)?, depth * 4)
            }
            Some(Kind::Connective) if self.is_relative(before) => {
                let mut left = before.checked_sub(1)?;
                if self.kind(left) == Some(Kind::Comma) {
                    left = left.checked_sub(1)?;
                }
                self.phrase(left, depth * 4)
            }
            Some(Kind::Connective | Kind::Verb | Kind::SpeechVerb | Kind::Preposition) => {
                self.main_subject(before, depth)
            }
            _ => None,
        }
    }

    fn opening_bracket(&self, close: usize) -> Option<usize> {
        let first = self.range.start.max(close.saturating_sub(24));
        (first..close).rev().find(|&i| self.kind(i) == Some(Kind::Bracket))
    }

    /// The head of the noun phrase whose last part is the item `at`: over prepositions and relative clauses.
    fn phrase(&self, at: usize, depth: usize) -> Option<usize> {
        if depth == 0 || !self.range.contains(&at) {
            return None;
        }
        match self.kind(at) {
            Some(Kind::Pronoun) => return Some(at),
            Some(Kind::Phrase) => {}
            Some(Kind::Bracket) => return self.phrase(self.opening_bracket(at)?.checked_sub(1)?, depth - 1),
            _ => return None,
        }
        let here = (!self.is_time(at) && !self.is_possessive(at)).then_some(at);
        let Some(left) = at.checked_sub(1).filter(|l| self.range.contains(l)) else { return here };
        match self.kind(left) {
            Some(Kind::Preposition) => {
                let top = left.checked_sub(1)?;
                match self.kind(top) {
                    Some(Kind::Phrase | Kind::Pronoun) => self.phrase(top, depth - 1),
                    Some(Kind::Verb | Kind::SpeechVerb) => self.before_modifier(top, depth - 1),
                    _ => None,
                }
            }
            Some(Kind::Verb | Kind::SpeechVerb) => self.before_modifier(left, depth - 1).or(here),
            // `who oversees the program`: an unknown verb was taken for a noun.
            Some(Kind::Phrase) if here.is_none() => self.phrase(left, depth - 1),
            Some(Kind::Phrase) => {
                let relative = left.checked_sub(1).filter(|&l| self.is_relative(l));
                match relative {
                    Some(r) => self.phrase(self.skip_comma(r)?, depth - 1).or(here),
                    None => here,
                }
            }
            _ => here,
        }
    }

    /// The item left of `item`, a comma skipped.
    fn skip_comma(&self, item: usize) -> Option<usize> {
        let left = item.checked_sub(1)?;
        if self.kind(left) == Some(Kind::Comma) { left.checked_sub(1) } else { Some(left) }
    }

    /// The phrase that a relative clause or participle with `verb` belongs to: `a man wearing a hat`.
    fn before_modifier(&self, verb: usize, depth: usize) -> Option<usize> {
        let left = self.group_start(verb).checked_sub(1)?;
        if self.is_relative(left) {
            return self.phrase(self.skip_comma(left)?, depth);
        }
        match self.kind(left) {
            Some(Kind::Phrase) => self.phrase(left, depth),
            _ => None,
        }
    }

    /// The phrase before an insertion that ends with the comma `comma`: `Ada, who …, said`.
    fn over_apposition(&self, comma: usize) -> Option<usize> {
        let mut fallback = None;
        for at in (self.range.start + 1..comma).rev() {
            if !matches!(self.kind(at), Some(Kind::Comma | Kind::Dash)) {
                continue;
            }
            let Some(candidate) = self.phrase(at - 1, 8) else { continue };
            let context = candidate.checked_sub(1).filter(|c| self.range.contains(c));
            let strict = match context {
                None => true,
                Some(c) => {
                    self.frame.is_marked(c)
                        || matches!(
                            self.kind(c),
                            Some(Kind::Connective | Kind::Stop | Kind::Colon | Kind::Other | Kind::Adverb)
                        )
                }
            };
            if strict {
                return Some(candidate);
            }
            if context.is_some_and(|c| self.kind(c) == Some(Kind::Comma)) {
                fallback = Some(candidate);
            }
        }
        fallback
    }

    /// The subject of the clause that the item `before` ends: of the nearest verb of speech, else the nearest phrase
    /// that stands where a subject does.
    fn main_subject(&self, before: usize, depth: usize) -> Option<usize> {
        if depth == 0 {
            return None;
        }
        for at in (self.range.start..=before).rev() {
            if self.kind(at) == Some(Kind::SpeechVerb)
                && !self.frame.word(at).ends_with("ing")
                && let Some(found) = self.inverted(at).or_else(|| self.subject_within(at, depth - 1))
            {
                return Some(found);
            }
            if self.is_subject_place(at) {
                return Some(at);
            }
        }
        None
    }

    /// Whether a phrase stands where a subject does: after the start, a comma or a connective, and before a verb.
    fn is_subject_place(&self, at: usize) -> bool {
        if !self.is_noun(at) {
            return false;
        }
        let opens = match at.checked_sub(1).filter(|l| self.range.contains(l)) {
            None => true,
            Some(left) => {
                self.frame.is_marked(left)
                    || matches!(
                        self.kind(left),
                        Some(
                            Kind::Connective
                                | Kind::Comma
                                | Kind::Adverb
                                | Kind::Stop
                                | Kind::Colon
                                | Kind::Dash
                        )
                    )
            }
        };
        let mut right = at + 1;
        while self.kind(right) == Some(Kind::Adverb) {
            right += 1;
        }
        let verb = match self.kind(right) {
            Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary) => true,
            Some(Kind::Phrase) => self.kind(at) == Some(Kind::Pronoun),
            Some(Kind::Comma) => self.is_relative(right + 1),
            Some(Kind::Connective) => self.is_relative(right),
            _ => false,
        };
        opens && verb
    }
}
