//! A token as the tagger sees it: hashes of its form and of parts of it, and what lexicon and document know of it.

use super::evidence::Facts;
use crate::lexicon::Classes;
use crate::model::{mix, shape};
use crate::tokens::{Case, Token, TokenKind};

/// The lexicon's classes that the tagger looks at. Their bits are part of its features: weights that were trained
/// with other bits are void.
const SEEN: [Classes; 22] = [
    Classes::ABBREVIATION,
    Classes::MONTH,
    Classes::WEEKDAY,
    Classes::FUNCTION,
    Classes::SPEECH_VERB,
    Classes::GIVEN_MASCULINE,
    Classes::GIVEN_FEMININE,
    Classes::SURNAME,
    Classes::COUNTRY,
    Classes::PLACE,
    Classes::DEMONYM,
    Classes::ORGANIZATION,
    Classes::ORGANIZATION_HEAD,
    Classes::ORGANIZATION_SUFFIX,
    Classes::PLACE_HEAD,
    Classes::PLACE_FIRST,
    Classes::EVENT_HEAD,
    Classes::TITLE,
    Classes::ROLE,
    Classes::ROLE_MODIFIER,
    Classes::NAME_PARTICLE,
    Classes::NOT_NAME,
];

/// The bit that tells a common English word, beside the 22 of [`SEEN`].
pub(super) const COMMON: u32 = 1 << 22;

/// The classes of [`SEEN`] as consecutive bits.
pub(super) fn seen(classes: Classes) -> u32 {
    if classes.is_empty() {
        return 0;
    }
    SEEN.iter().enumerate().fold(0, |bits, (bit, &class)| bits | u32::from(classes.has(class)) << bit)
}

/// A token's features that do not depend on its place.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// Hash of the form in lower case.
    pub(super) form: u32,
    /// Hashes of the first two and three characters.
    pub(super) heads: [u32; 2],
    /// Hashes of the last two, three and four characters.
    pub(super) tails: [u32; 3],
    /// Hash of the pattern of capitals, small letters, digits and marks.
    pub(super) shape: u32,
    /// What the lexicon knows, as bits of [`seen`].
    pub(super) classes: u32,
    /// The classes of the longest phrase of the lexicon that the token belongs to.
    pub(super) phrase: u32,
    /// The label that the rules give it.
    pub(super) label: u32,
    /// What the document tells.
    pub(super) facts: Facts,
    /// Whether it is a word with a capital.
    pub(super) capital: bool,
    /// Whether it is written in capitals throughout.
    pub(super) upper: bool,
}

/// What the hashes of parts of a word begin with.
const SEED: u32 = 0x811C_9DC5;

/// Letters that are looked at from each end of a word.
const ENDS: usize = 4;

impl Word {
    /// Reads a token; `form` is the hash of its form.
    pub(super) fn new(text: &str, token: &Token, form: u32, facts: Facts) -> Self {
        let word = token.span.of(text);
        let mut heads = [SEED ^ 2, SEED ^ 3];
        let mut tails = [SEED ^ 4, SEED ^ 5, SEED ^ 6];
        for (n, c) in word.chars().take(3).enumerate() {
            let c = fold(c);
            for (length, head) in (2..).zip(&mut heads) {
                if n < length {
                    *head = mix(*head, c);
                }
            }
        }
        for (n, c) in word.chars().rev().take(ENDS).enumerate() {
            let c = fold(c);
            for (length, tail) in (2..).zip(&mut tails) {
                if n < length {
                    *tail = mix(*tail, c);
                }
            }
        }
        Self {
            form,
            heads,
            tails,
            shape: shape(word),
            classes: seen(token.classes),
            phrase: 0,
            label: 0,
            facts,
            capital: token.is_capitalized(),
            upper: token.kind == TokenKind::Word && token.case == Case::Upper,
        }
    }
}

fn fold(c: char) -> u32 {
    u32::from(c.to_ascii_lowercase())
}
