//! An item as the finder sees it: hashes of its words, its kind, what the lexicon knows of it.

use super::super::frame::{Frame, Item};
use super::super::marks::Marked;
use crate::lexicon::{Classes, Lexicon};
use crate::model::{form, mix, shape};
use crate::phrases::UnitKind as Kind;
use crate::tokens::{Token, TokenKind};

/// The lexicon's classes that are looked at. Their bits are part of the features: weights that were trained with
/// other bits are void.
const SEEN: [Classes; 24] = [
    Classes::SPEECH_VERB,
    Classes::SAY_VERB,
    Classes::ROLE_NOUN,
    Classes::PERSON_NOUN,
    Classes::BODY_NOUN,
    Classes::SPEECH_NOUN,
    Classes::PREPOSITION,
    Classes::DETERMINER,
    Classes::SUBJECT_PRONOUN,
    Classes::AUXILIARY,
    Classes::CONNECTIVE,
    Classes::ADVERB,
    Classes::PLAIN_VERB,
    Classes::TIME_NOUN,
    Classes::WEEKDAY,
    Classes::MONTH,
    Classes::GIVEN,
    Classes::COUNTRY,
    Classes::PLACE,
    Classes::DEMONYM,
    Classes::ORGANIZATION_HEAD,
    Classes::TITLE,
    Classes::ROLE,
    Classes::FUNCTION,
];

/// The number of a marked stretch's kind; those of units are smaller.
pub(super) const MARKED: u32 = 15;

/// An item, ready to be looked at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    /// The hash of its head in lower case; of a marked stretch, how long it is and how it begins and ends.
    pub(super) form: u32,
    /// The hash of its first word; `form` where it is one word.
    pub(super) first: u32,
    /// The last letters of the head.
    pub(super) tail: u32,
    /// The shape of the head.
    pub(super) shape: u32,
    /// What kind of unit it is; 0 outside of the stretch.
    pub(super) kind: u32,
    /// What the lexicon knows of the head, as bits of [`SEEN`].
    pub(super) classes: u32,
    /// Whether it is a verb that may report.
    pub(super) speaks: bool,
    /// Whether it is a finite verb or an auxiliary.
    pub(super) verb: bool,
}

/// Reads an item; `opens` says whether its sentence begins with it.
pub(super) fn read(frame: &Frame<'_, '_>, marked: &[Marked], item: usize, opens: bool) -> Word {
    match frame.items.get(item) {
        Some(Item::Unit(_)) => unit(frame, item, opens),
        Some(Item::Marked(m)) => marked.get(*m as usize).map_or_else(Word::default, |m| stretch(frame, m)),
        None => Word::default(),
    }
}

/// Words that tell something though they have a capital.
const TOLD: Classes = Classes::FUNCTION.with(Classes::WEEKDAY).with(Classes::MONTH).with(Classes::BODY_NOUN);

fn unit(frame: &Frame<'_, '_>, item: usize, opens: bool) -> Word {
    let Some(unit) = frame.unit(item) else { return Word::default() };
    let document = frame.document;
    let head = document.word(unit.head as usize);
    let own = form(head);
    let token = &document.tokens[unit.head as usize];
    let first = &document.tokens[unit.tokens.start as usize];
    let start = first.span.start;
    let number = token.kind == TokenKind::Number;
    let classes =
        (0u32..).zip(SEEN).fold(0, |set, (bit, class)| set | u32::from(token.classes.has(class)) << bit);
    // Names and numbers are all alike: who speaks is no reason to take words for speech.
    let named = |token: &Token| {
        let word = token.span.of(document.text);
        token.is_capitalized()
            && !token.classes.has(TOLD)
            && !(opens && token.span.start == start && Lexicon::shared().is_common(word))
    };
    let name = unit.kind == Kind::Phrase && named(token);
    let own = if number {
        3
    } else if name {
        5
    } else {
        own
    };
    Word {
        form: own,
        first: if unit.tokens.len() == 1 {
            own
        } else if unit.kind == Kind::Phrase && named(first) {
            5
        } else {
            form(first.span.of(document.text))
        },
        tail: if name { 5 } else { tail(head) },
        shape: shape(head),
        kind: number_of(unit.kind),
        classes,
        speaks: unit.kind == Kind::SpeechVerb,
        verb: matches!(unit.kind, Kind::Verb | Kind::Auxiliary | Kind::SpeechVerb),
    }
}

/// A marked stretch, by its length, its edges and its first word.
fn stretch(frame: &Frame<'_, '_>, marked: &Marked) -> Word {
    let document = frame.document;
    let tokens = document.tokens_in(marked.inner);
    let words = match tokens.len() {
        n @ 0..=3 => n,
        4..=6 => 4,
        7..=12 => 5,
        _ => 6,
    };
    let text = marked.inner.of(document.text);
    let capital = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let end = match text.chars().next_back() {
        Some(',') => 1,
        Some('.' | '?' | '!' | '…') => 2,
        Some(c) if c.is_alphanumeric() => 3,
        _ => 4,
    };
    let look = u32::try_from(words).unwrap_or(0) << 4 | u32::from(capital) << 3 | end;
    Word {
        form: mix(0x51, look),
        first: form(document.word(tokens.start)),
        tail: mix(0x52, u32::from(capital) << 3 | end),
        shape: mix(0x53, u32::try_from(words).unwrap_or(0)),
        kind: MARKED,
        classes: 0,
        speaks: false,
        verb: false,
    }
}

fn tail(word: &str) -> u32 {
    word.chars().rev().take(3).fold(7, |hash, c| mix(hash, u32::from(c.to_ascii_lowercase())))
}

/// The kinds of units by number, from 1.
fn number_of(kind: Kind) -> u32 {
    match kind {
        Kind::Phrase => 1,
        Kind::Pronoun => 2,
        Kind::SpeechVerb => 3,
        Kind::Verb => 4,
        Kind::Auxiliary => 5,
        Kind::Adverb => 6,
        Kind::Preposition => 7,
        Kind::Connective => 8,
        Kind::Comma => 9,
        Kind::Colon => 10,
        Kind::Stop => 11,
        Kind::Dash => 12,
        Kind::Bracket => 13,
        Kind::Other => 14,
    }
}
