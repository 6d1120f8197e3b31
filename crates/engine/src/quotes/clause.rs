//! Finding the subject of a verb of speech among the items of a sentence.
//!
//! The walk goes left from the verb and jumps over what stands between a subject and its verb: adverbs, relative
//! clauses, appositions, prepositional phrases. It takes the head of the phrase, not the nearest name: in `the head of
//! the bank said` the head speaks.

use super::frame::Frame;
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use std::ops::Range;

/// Items that a walk looks at before it gives up; keeps endless sentences linear.
pub const REACH: usize = 64;

/// Parts of a noun phrase that a walk goes over.
const PHRASES: usize = 12;

/// Verbs of a clause that are asked for their subject.
const VERBS: usize = 8;

/// The sentence in which a subject is looked for.
pub struct Clause<'a, 'd, 't> {
    /// The reporter's sentences.
    pub frame: &'a Frame<'d, 't>,
    /// The items of the sentence, at most [`REACH`] to each side of the quote.
    pub range: Range<usize>,
}

impl Clause<'_, '_, '_> {
    pub(super) fn kind(&self, item: usize) -> Option<Kind> {
        if self.range.contains(&item) { self.frame.kind(item) } else { None }
    }

    /// Whether an item is a phrase or pronoun, not a time, not a bare possessive.
    pub fn is_noun(&self, item: usize) -> bool {
        match self.kind(item) {
            Some(Kind::Pronoun) => true,
            Some(Kind::Phrase) => {
                !self.is_time(item) && !self.is_possessive(item) && !self.is_bare_determiner(item)
            }
            _ => false,
        }
    }

    /// Whether a phrase names a point or stretch of time.
    pub fn is_time(&self, item: usize) -> bool {
        self.kind(item) == Some(Kind::Phrase)
            && (self.frame.classes(item).has(Classes::WEEKDAY.with(Classes::MONTH))
                || self.frame.classes(item).has(Classes::TIME_NOUN) && !self.is_name(item)
                || self.is_number(item))
    }

    /// `the` before a mark: `said the “old model”`.
    fn is_bare_determiner(&self, item: usize) -> bool {
        const NEED_A_NOUN: &[&str] = &[
            "a", "an", "every", "her", "his", "its", "my", "our", "such", "that", "the", "their", "this",
            "whose", "your",
        ];
        NEED_A_NOUN.iter().any(|w| self.frame.word(item).eq_ignore_ascii_case(w))
    }

    fn is_number(&self, item: usize) -> bool {
        self.frame.unit(item).is_some_and(|u| {
            let head = &self.frame.document.tokens[u.head as usize];
            head.kind == crate::tokens::TokenKind::Number && u.tokens.len() <= 2
        })
    }

    fn is_name(&self, item: usize) -> bool {
        self.frame.unit(item).is_some_and(|u| self.frame.document.tokens[u.head as usize].is_capitalized())
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
    pub fn group_start(&self, verb: usize) -> usize {
        let mut at = verb;
        while at > self.range.start
            && matches!(self.kind(at - 1), Some(Kind::Auxiliary | Kind::Adverb))
            && !self.frame.is(at - 1, "to")
        {
            at -= 1;
        }
        at
    }

    /// A passive such as `was told`, whose subject does not speak.
    pub fn is_passive(&self, verb: usize) -> bool {
        let word = self.frame.word(verb);
        if !(word.ends_with("ed") || matches!(word, "told" | "known" | "seen" | "thought" | "said")) {
            return false;
        }
        (self.group_start(verb)..verb).any(|i| {
            ["is", "are", "was", "were", "been", "being", "be", "'s", "’s"]
                .iter()
                .any(|w| self.frame.is(i, w))
        })
    }

    /// Who says, writes or thinks by `verb`: the subject before it, or after it where it is inverted.
    pub fn source(&self, verb: usize) -> Option<usize> {
        self.inverted(verb).or_else(|| self.subject(verb))
    }

    /// The subject of `verb`, left of it.
    pub fn subject(&self, verb: usize) -> Option<usize> {
        self.subject_within(verb, 2)
    }

    fn subject_within(&self, verb: usize, depth: usize) -> Option<usize> {
        let start = self.group_start(verb);
        let auxiliary = (start..verb).any(|i| self.kind(i) == Some(Kind::Auxiliary));
        let before = start.checked_sub(1).filter(|b| self.range.contains(b))?;
        let participle = self.frame.word(verb).ends_with("ing") && !auxiliary;
        if participle {
            return match self.kind(before) {
                Some(Kind::Phrase) if self.speaks_itself(before) => Some(before),
                _ => self.main_subject(before, depth),
            };
        }
        if self.frame.is(before, "to") {
            return self.main_subject(before, depth);
        }
        match self.kind(before) {
            Some(Kind::Phrase | Kind::Pronoun) => self.phrase(before, PHRASES),
            Some(Kind::Comma | Kind::Dash) => {
                self.over_apposition(before).or_else(|| self.main_subject(before, depth))
            }
            Some(Kind::Bracket) => {
                let open = self.opening_bracket(before)?;
                self.phrase(open.checked_sub(1)?, PHRASES)
            }
            // `who said`: the relative pronoun speaks, and stands for what is before it.
            Some(Kind::Connective) if self.frame.is(before, "who") => Some(before),
            Some(Kind::Connective) if self.is_relative(before) => {
                self.phrase(self.skip_comma(before)?, PHRASES)
            }
            Some(Kind::Connective | Kind::Verb | Kind::SpeechVerb | Kind::Preposition) => {
                self.main_subject(before, depth)
            }
            _ => None,
        }
    }

    /// `a sign saying`, `with Ada saying`: the phrase before a participle is its subject, not that of the main clause.
    fn speaks_itself(&self, item: usize) -> bool {
        const BEARERS: &[&str] = &[
            "ad", "banner", "bulletin", "caption", "headline", "note", "placard", "plaque", "poster",
            "shirt", "sign", "signs", "slogan", "sticker", "t-shirt",
        ];
        let brings = item.checked_sub(1).is_some_and(|l| {
            ["with", "of", "by", "hear", "heard"].iter().any(|w| self.frame.is(l, w)) || l < self.range.start
        });
        self.is_noun(item) && (brings || BEARERS.contains(&self.frame.word(item)))
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
        let here = self.is_noun(at).then_some(at);
        let Some(left) = at.checked_sub(1).filter(|l| self.range.contains(l)) else { return here };
        match self.kind(left) {
            // `as Ada said`: here a conjunction.
            Some(Kind::Preposition)
                if ["as", "since", "before", "after", "until", "like"]
                    .iter()
                    .any(|w| self.frame.is(left, w)) =>
            {
                here
            }
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
            if self.frame.is(at - 1, "who") {
                return Some(at - 1);
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
            // `a spokeswoman for the bank, Ann Lee, said`: the name says more than the description.
            let named = comma
                .checked_sub(1)
                .filter(|&n| n == at + 1 && self.is_noun(n) && self.is_name(n) && !self.is_name(candidate));
            if strict {
                return Some(named.unwrap_or(candidate));
            }
            if context.is_some_and(|c| self.kind(c) == Some(Kind::Comma)) {
                fallback = Some(named.unwrap_or(candidate));
            }
        }
        fallback
    }

    /// The subject of the main clause that reaches up to the item `before`: `Ada rose, shook her head, and said`.
    pub fn main_subject(&self, before: usize, depth: usize) -> Option<usize> {
        if depth == 0 {
            return None;
        }
        let start = self.clause_start(before);
        let said = |at: &usize| {
            self.kind(*at) == Some(Kind::SpeechVerb) && self.frame.classes(*at).has(Classes::SAY_VERB)
        };
        let finite = |at: &usize| {
            matches!(self.kind(*at), Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary))
                && !self.frame.word(*at).ends_with("ing")
                && !self.frame.is(*at, "to")
                && !self.frame.is(self.group_start(*at).saturating_sub(1), "to")
        };
        let verbs = || (start..=before).filter(finite);
        let found = verbs().filter(said).take(VERBS).chain(verbs().take(VERBS)).find_map(|at| {
            let found = self.inverted(at).or_else(|| self.subject_within(at, depth - 1))?;
            (found >= start && !self.is_relative(found)).then_some(found)
        });
        if found.is_some() {
            return found;
        }
        (start..=before).rev().find(|&at| self.is_subject_place(at))
    }

    /// Where the main clause that reaches up to `before` begins: after `…, and` with a subject, after a fronted clause.
    pub fn clause_start(&self, before: usize) -> usize {
        let mut start = self.range.start;
        for at in self.range.start + 1..before {
            let joins = self.kind(at) == Some(Kind::Connective)
                && ["and", "but", "while"].iter().any(|w| self.frame.is(at, w))
                && matches!(self.kind(at - 1), Some(Kind::Comma | Kind::Stop | Kind::Dash));
            if (joins || self.frame.is(at, ";")) && self.is_noun(at + 1) && self.is_subject_place(at + 1) {
                start = at + 1;
            }
        }
        let fronted = [
            "when", "as", "while", "after", "if", "although", "because", "since", "though", "before", "asked",
        ]
        .iter()
        .any(|w| self.frame.is(start, w));
        let fronted_clause = fronted;
        let fronted = fronted || self.kind(start) == Some(Kind::Preposition);
        if fronted
            && let Some(comma) = {
                let commas = || (start..before).filter(|&i| self.kind(i) == Some(Kind::Comma));
                commas()
                    .find(|&i| self.is_subject_place(i + 1))
                    .or_else(|| commas().next().filter(|_| fronted_clause))
            }
        {
            start = comma + 1;
        }
        start
    }

    /// Whether a phrase stands where a subject does: after the start, a comma or a connective, and before a verb.
    pub fn is_subject_place(&self, at: usize) -> bool {
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
