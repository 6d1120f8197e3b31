//! What the whole document tells of its capitals: where they mean something, and how else each word is written.

use super::key::{self, KeyMap};
use crate::document::{Document, ParagraphKind};
use crate::lexicon::{Classes, Lexicon};
use crate::tokens::{Case, TokenKind};
use std::ops::Range;

/// How often a word that somewhere bears a capital is written how.
#[derive(Clone, Copy, Default)]
pub(super) struct Usage {
    /// In lower case.
    pub(super) lower: u32,
    /// With a capital where ordinary words have none.
    pub(super) inside: u32,
}

/// A document as the finder of names reads it: for each token a few flags.
pub(super) struct Reading<'d, 't> {
    pub(super) document: &'d Document<'t>,
    flags: Vec<u8>,
    /// The sentence of each token.
    sentence: Vec<u32>,
    usage: KeyMap<Usage>,
}

const CAPITAL: u8 = 1;
/// Its capital may be owed to its position: first in a sentence, after an opening mark or a colon.
const FIRST: u8 = 2;
/// Its capital is owed to the line, where every word of weight has one.
const TITLED: u8 = 4;
const COMMON: u8 = 8;
/// The whole line is in capitals.
const SHOUTED: u8 = 16;

impl<'d, 't> Reading<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>) -> Self {
        let mut reading = Self {
            document,
            flags: vec![0; document.tokens.len()],
            sentence: vec![0; document.tokens.len()],
            usage: KeyMap::default(),
        };
        for (index, sentence) in (0..).zip(&document.sentences) {
            reading.sentence[sentence.tokens.start as usize..sentence.tokens.end as usize].fill(index);
            let heading = document.paragraphs[sentence.paragraph as usize].kind;
            let heading = matches!(heading, ParagraphKind::Headline | ParagraphKind::Heading);
            reading.mark_sentence(sentence.tokens.start as usize..sentence.tokens.end as usize, heading);
        }
        for (index, token) in document.tokens.iter().enumerate() {
            if token.case == Case::Lower
                && let Some(usage) = reading.usage.get_mut(&key::of(document.word(index)))
            {
                usage.lower += 1;
            }
        }
        reading
    }

    fn mark_sentence(&mut self, tokens: Range<usize>, heading: bool) {
        let document = self.document;
        let (mut capitals, mut lower, mut upper) = (0, 0, 0);
        let mut first = true;
        for index in tokens.clone() {
            let token = &document.tokens[index];
            if token.kind != TokenKind::Word {
                first |= matches!(
                    document.word(index),
                    "“" | "‘" | "\"" | "``" | "«" | "„" | ":" | "•" | "(" | "[" | "|" | "*" | "''"
                );
                continue;
            }
            if token.is_capitalized() {
                let common = Lexicon::shared().is_common(document.word(index));
                self.flags[index] = CAPITAL | (u8::from(first) * FIRST) | (u8::from(common) * COMMON);
            }
            let small = token.classes.has(Classes::FUNCTION.with(Classes::NAME_PARTICLE));
            if !small || !first && token.case == Case::Title && token.span.len() > 2 {
                capitals += u32::from(token.is_capitalized());
                lower += u32::from(token.case == Case::Lower);
                upper += u32::from(token.case == Case::Upper);
            }
            first = false;
        }
        let stopped = document.word(tokens.end - 1) == ".";
        let shouted = upper == capitals && capitals >= 3;
        let titled = shouted
            || heading && capitals >= 3 && lower == 0 && !stopped
            || capitals >= 4 && lower * 5 <= capitals && (!stopped || capitals > 9 && lower == 0);
        for index in tokens {
            if titled {
                self.flags[index] |= if shouted { TITLED | SHOUTED } else { TITLED };
            }
            if self.flags[index] & CAPITAL != 0 {
                let hyphenated =
                    |t: usize| document.tokens.get(t).is_some_and(|k| !k.spaced) && document.word(t) == "-";
                let joined = hyphenated(index + 1) || index > 0 && hyphenated(index - 1);
                let inside = self.flags[index] & (FIRST | TITLED) == 0 && !joined;
                self.usage.entry(key::of(document.word(index))).or_default().inside += u32::from(inside);
            }
        }
    }

    pub(super) fn usage(&self, token: usize) -> Usage {
        self.usage.get(&key::of(self.document.word(token))).copied().unwrap_or_default()
    }

    pub(super) fn has(&self, token: usize, classes: Classes) -> bool {
        self.document.tokens.get(token).is_some_and(|t| t.classes.has(classes))
    }

    /// Whether two tokens stand in the same sentence.
    pub(super) fn together(&self, one: usize, other: usize) -> bool {
        matches!((self.sentence.get(one), self.sentence.get(other)), (Some(a), Some(b)) if a == b)
    }

    /// Whether a token is this word, whatever its case (`word` is given in lower case ASCII).
    pub(super) fn is(&self, token: usize, word: &str) -> bool {
        self.document.is(token, word)
    }

    pub(super) fn is_capital(&self, token: usize) -> bool {
        self.flag(token, CAPITAL)
    }

    pub(super) fn is_first(&self, token: usize) -> bool {
        self.flag(token, FIRST)
    }

    pub(super) fn is_titled(&self, token: usize) -> bool {
        self.flag(token, TITLED)
    }

    pub(super) fn is_shouted(&self, token: usize) -> bool {
        self.flag(token, SHOUTED)
    }

    pub(super) fn is_common(&self, token: usize) -> bool {
        self.flag(token, COMMON)
    }

    /// Whether the token is an ordinary word and no usual part of a name.
    pub(super) fn is_plain(&self, token: usize) -> bool {
        self.is_common(token) && !self.has(token, Classes::GIVEN.with(Classes::SURNAME).with(Classes::PLACE))
    }

    pub(super) fn word(&self, token: usize) -> &'t str {
        self.document.word(token)
    }

    pub(super) fn is_spaced(&self, token: usize) -> bool {
        self.document.tokens.get(token).is_none_or(|t| t.spaced)
    }

    pub(super) fn case(&self, token: usize) -> Case {
        self.document.tokens.get(token).map_or(Case::None, |t| t.case)
    }

    pub(super) fn kind(&self, token: usize) -> TokenKind {
        self.document.tokens.get(token).map_or(TokenKind::Mark, |t| t.kind)
    }

    fn flag(&self, token: usize, flag: u8) -> bool {
        self.flags.get(token).is_some_and(|f| f & flag != 0)
    }

    /// The longest entry of the lexicon of two or more tokens that begins at `token` and ends before `limit`.
    pub(super) fn phrase(&self, token: usize, limit: usize) -> Option<(usize, Classes)> {
        if !self.has(token, Classes::PHRASE) || !self.is_capital(token) {
            return None;
        }
        let start = self.document.tokens[token].span;
        (token + 2..=limit.min(token + 7)).rev().find_map(|end| {
            let last = self.document.tokens[end - 1];
            let ends_a_word = last.kind != TokenKind::Mark || self.word(end - 1) == "+";
            let inside_word = !self.is_spaced(end) && self.kind(end) == TokenKind::Word;
            if !ends_a_word || inside_word {
                return None;
            }
            let classes = Lexicon::shared().phrase(start.cover(last.span).of(self.document.text));
            let named = classes.has(Classes::COUNTRY.with(Classes::PLACE).with(Classes::ORGANIZATION));
            // `the West Bank` against `a rest house`: some word after the first bears a capital, too, or a hyphen ties them.
            let capital =
                (token + 1..end).any(|t| self.is_capital(t)) || (token + 1..end).all(|t| !self.is_spaced(t));
            (named && capital).then_some((end, classes))
        })
    }
}
