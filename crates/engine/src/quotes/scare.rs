//! Telling scare quotes (terms, titles, irony) from words that somebody is reported as saying.
//!
//! A log-linear model over features of closed kinds: the words' number, case and marks, the kinds of words around them, verbs
//! of speech and small words near them, what else is marked beside them. `models/scare/MODEL.md` says what it was trained on.

use super::frame::{Frame, Item};
use super::indirect::Reported;
use super::marks::Marked;
use crate::document::ParagraphKind;
use crate::lexicon::Classes;
use crate::model::{Weights, form, mix, row};
use crate::phrases::UnitKind as Kind;
use crate::text::Span;
use crate::tokens::{Case, TokenKind};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Items looked at to each side; keeps endless sentences linear.
const REACH: usize = 40;

static STORED: &[u8] = include_bytes!("../../models/scare/weights.bin");

/// The weights, decoded when first asked for: a positive sum is for *said*.
pub fn weights() -> &'static Weights {
    static SHARED: OnceLock<Weights> = OnceLock::new();
    SHARED.get_or_init(|| Weights::decode(STORED).unwrap_or_default())
}

/// The share of *said* from which on marked words are a quotation: where most quotations got their right speaker on PolNeAR’s
/// training part, cross-validated.
const THRESHOLD: f32 = 0.5;

/// The marked stretches of a document, ready to be judged.
pub struct Judge<'a, 'd, 't> {
    frame: &'a Frame<'d, 't>,
    marked: &'a [Marked],
    reported: &'a [Reported],
    /// How often the same words are marked.
    repeats: HashMap<u32, u32>,
}

impl<'a, 'd, 't> Judge<'a, 'd, 't> {
    /// `reported` are the contents of indirect speech, in order.
    pub fn new(frame: &'a Frame<'d, 't>, marked: &'a [Marked], reported: &'a [Reported]) -> Self {
        let mut repeats = HashMap::new();
        for stretch in marked {
            *repeats.entry(words(frame, stretch.inner)).or_insert(0) += 1;
        }
        Self { frame, marked, reported, repeats }
    }

    /// How likely it is, from 0 to 1, that the words of a stretch are said, and not merely marked.
    pub fn said(&self, index: usize, weights: &Weights) -> f32 {
        if is_so_called(self.frame, self.marked[index].outer) {
            return 0.0;
        }
        let mut sum = 0i32;
        self.features(index, |row| sum += weights.of(row).map_or(0, |w| i32::from(w[0])));
        #[expect(clippy::cast_precision_loss, reason = "a sum of some dozens of small numbers")]
        let odds = sum as f32 * weights.unit();
        1.0 / (1.0 + (-odds).exp())
    }

    /// Whether marked words are a quotation if they are said with this likelihood.
    pub fn is_quotation(said: f32) -> bool {
        said > THRESHOLD
    }

    /// Gives the rows of a stretch's features.
    pub fn features(&self, index: usize, mut sink: impl FnMut(u32)) {
        let frame = self.frame;
        let document = frame.document;
        let inner = self.marked[index].inner;
        let mut give = |template: u32, value: u32| sink(row(template, value));
        give(0, 0);
        for (n, on) in (0..).zip(self.told(index)) {
            if on {
                give(1, n);
            }
        }
        let flag = |is: bool| u32::from(is);
        let text = inner.of(document.text);
        let tokens = document.tokens_in(inner);
        let count = super::scare::size(tokens.len());
        let capital = flag(text.starts_with(char::is_uppercase));
        let end = match text.chars().next_back() {
            Some(',') => 1,
            Some('.' | '…') => 2,
            Some('?' | '!') => 3,
            _ => 0,
        };
        let shape = count << 3 | end << 1 | capital;
        give(2, shape);
        let item = frame.item_of[index];
        let number = frame.sentence_of[index];
        let sentence = &frame.sentences[number];
        let at = |i: Option<usize>| i.filter(|i| sentence.contains(i));
        let before = at(item.checked_sub(1));
        let before2 = at(item.checked_sub(2));
        let after = at(Some(item + 1));
        let after2 = at(Some(item + 2));
        let side = |i: Option<usize>| match i {
            None => 31,
            Some(i) => frame.kind(i).map_or(30 - flag(!frame.is_marked(i)), |k| k as u32),
        };
        let small = |i: Option<usize>| i.map_or(0, |i| closed(frame, i));
        // The last word of the phrase before, the first of that after.
        let last = before.and_then(|b| frame.unit(b)).map(|u| u.tokens.end as usize - 1);
        let first = after.and_then(|a| frame.unit(a)).map(|u| u.tokens.start as usize);
        let class = |t: Option<usize>| t.map_or(Classes::default(), |t| document.tokens[t].classes);
        let case = |t: Option<usize>| t.map_or(9, |t| document.tokens[t].case as u32);
        give(3, side(before) << 8 | side(after));
        give(4, mix(side(before), shape));
        give(5, mix(side(after), shape));
        give(6, small(before));
        give(7, small(after));
        give(8, mix(small(before), count << 1 | capital));
        give(9, mix(small(before2), side(before)));
        give(10, mix(small(after2), side(after)));
        give(11, mix(small(before), small(after)));
        give(12, case(last) << 8 | case(first));
        for (n, told) in (0..).zip(TOLD) {
            if class(last).has(*told) {
                give(13, n);
                give(14, mix(n, count << 1 | capital));
            }
            if class(first).has(*told) {
                give(15, n);
            }
            if tokens.len() == 1 && class(Some(tokens.start)).has(*told) {
                give(16, n);
            }
            if class(Some(tokens.end.saturating_sub(1))).has(*told) {
                give(17, n << 3 | count.min(4));
            }
        }
        // How the phrase before is determined: `the`, `a`, `his`, a name’s.
        let opens = before.filter(|&b| frame.kind(b) == Some(Kind::Phrase)).and_then(|b| frame.token(b));
        let determiner = opens.filter(|&t| document.tokens[t].classes.has(Classes::DETERMINER));
        let determiner = determiner.map_or(0, |t| form(document.word(t)));
        give(18, mix(determiner, flag(opens == last)));
        give(19, mix(determiner, count << 1 | capital));
        // Verbs of speech in the sentence.
        let left = sentence.start.max(item.saturating_sub(REACH))..item;
        let right = item + 1..sentence.end.min(item + REACH);
        let speech = |i: &usize| frame.kind(*i) == Some(Kind::SpeechVerb);
        let say = |i: usize| flag(frame.classes(i).has(Classes::SAY_VERB));
        let lead = left.clone().rev().find(|i| speech(i));
        let tail = right.clone().find(|i| speech(i));
        let distance = |v: Option<usize>| v.map_or(9, |v| size(v.abs_diff(item)));
        give(20, distance(lead) << 1 | lead.map_or(0, say));
        give(21, distance(tail) << 1 | tail.map_or(0, say));
        give(22, lead.map_or(0, |v| form(frame.word(v))));
        give(23, tail.map_or(0, |v| form(frame.word(v))));
        give(24, mix(distance(lead) << 8 | distance(tail), shape));
        give(
            25,
            flag(left.clone().any(|i| speech(&i) && say(i) == 1)) << 9
                | flag(right.clone().any(|i| speech(&i) && say(i) == 1)) << 8
                | shape,
        );
        // Other marked words.
        let marked = |i: &usize| frame.is_marked(*i);
        let here = frame.paragraphs.get(number);
        let same = |n: Option<usize>| {
            n.and_then(|n| frame.sentence_of.get(n)).is_some_and(|&s| frame.paragraphs.get(s) == here)
        };
        let long = |n: usize| self.marked.get(n).is_some_and(|m| m.inner.len() > 60) && same(Some(n));
        let around = index.saturating_sub(3)..index + 4;
        let quoted = flag(around.into_iter().any(|n| n != index && long(n)));
        give(26, quoted << 8 | count);
        give(
            27,
            flag(left.clone().any(|i| marked(&i))) << 9
                | flag(right.clone().any(|i| marked(&i))) << 8
                | shape,
        );
        give(28, flag(same(index.checked_sub(1))) << 9 | flag(same(Some(index + 1))) << 8 | count);
        let listed = |i: Option<usize>, j: Option<usize>| {
            matches!(side(i), k if k == Kind::Comma as u32 || k == Kind::Connective as u32)
                && j.is_some_and(|j| marked(&j))
        };
        give(29, flag(listed(before, before2)) << 1 | flag(listed(after, after2)));
        let repeats = self.repeats.get(&words(frame, inner)).copied().unwrap_or(0);
        give(30, repeats.min(3) << 4 | count);
        let kind = document
            .paragraphs
            .get(document.paragraph_at(inner.start))
            .map_or(ParagraphKind::Body, |p| p.kind);
        give(31, (kind as u32) << 4 | count);
        give(32, flag(self.inside(index)) << 8 | count);
        // The words themselves.
        let word = |t: usize| {
            let token = document.tokens.get(t).filter(|_| tokens.contains(&t));
            token.filter(|t| t.classes.has(Classes::FUNCTION)).map_or(0, |_| form(document.word(t)))
        };
        give(33, mix(word(tokens.start), count));
        give(34, mix(word(tokens.end.saturating_sub(1)), count.min(5)));
        let head = document.word(tokens.start);
        let ending = ["ing", "ed", "ly", "s"].iter().position(|tail| head.ends_with(tail)).unwrap_or(4);
        give(35, u32::try_from(ending).unwrap_or(0) << 4 | count);
        let cases = tokens.clone().take(12).fold([0u32; 5], |mut all, t| {
            all[document.tokens[t].case as usize] += 1;
            all
        });
        give(36, cases[0].min(3) << 6 | cases[1].min(3) << 4 | cases[2].min(3) << 2 | cases[3].min(1));
    }

    /// Whether a stretch lies in reported speech.
    fn inside(&self, index: usize) -> bool {
        let inner = self.marked[index].inner;
        let last = self.reported.partition_point(|r| r.span.start <= inner.start);
        self.reported[..last].iter().rev().take(3).any(|r| r.span.contains(inner))
    }
}

/// The classes of words that are looked at beside a stretch.
const TOLD: &[Classes] = &[
    Classes::SPEECH_NOUN,
    Classes::ROLE_NOUN,
    Classes::PERSON_NOUN,
    Classes::BODY_NOUN,
    Classes::TIME_NOUN,
    Classes::COMMON,
    Classes::GIVEN,
    Classes::SURNAME,
    Classes::PLAIN_VERB,
    Classes::AUXILIARY,
    Classes::DEMONYM,
    Classes::ORGANIZATION,
];

/// A number of words or items as a small number.
fn size(count: usize) -> u32 {
    match count {
        0..=3 => u32::try_from(count).unwrap_or(0),
        4..=6 => 4,
        7..=12 => 5,
        13..=24 => 6,
        _ => 7,
    }
}

/// The marked words, hashed.
fn words(frame: &Frame<'_, '_>, inner: Span) -> u32 {
    form(inner.of(frame.document.text).trim_end_matches(['.', ',', '?', '!']))
}

/// The word of an item that belongs to a closed class, hashed; the kind of others.
fn closed(frame: &Frame<'_, '_>, item: usize) -> u32 {
    match frame.items.get(item) {
        Some(Item::Marked(_)) => 98,
        Some(Item::Unit(_)) => match frame.kind(item) {
            Some(
                Kind::SpeechVerb | Kind::Auxiliary | Kind::Preposition | Kind::Connective | Kind::Pronoun,
            ) => form(frame.word(item)),
            Some(kind) => kind as u32,
            None => 99,
        },
        None => 97,
    }
}

/// Whether `so-called` stands directly before: the one expression that says by itself what the marks mean.
fn is_so_called(frame: &Frame<'_, '_>, marked: Span) -> bool {
    let before = frame.document.tokens_in(marked).start;
    before >= 3
        && ["so", "-", "called"].iter().zip(before - 3..).all(|(word, token)| frame.document.is(token, word))
}

/// How many turns [`Judge::told`] looks for.
const COUNT: usize = 46;

impl Judge<'_, '_, '_> {
    /// Which turns of phrase stand in or around a stretch.
    #[expect(clippy::too_many_lines, reason = "one line a turn")]
    fn told(&self, index: usize) -> [bool; COUNT] {
        let (frame, marked) = (self.frame, self.marked);
        let document = frame.document;
        let inner = marked[index].inner;
        let text = inner.of(document.text);
        let tokens = &document.tokens[document.tokens_in(inner)];
        let word = |t: &&crate::tokens::Token| matches!(t.kind, TokenKind::Word | TokenKind::Number);
        let words = tokens.iter().filter(word).take(20).count();
        let capital = text.starts_with(char::is_uppercase);
        let small = Classes::FUNCTION.with(Classes::PREPOSITION).with(Classes::DETERMINER);
        let title =
            tokens.iter().filter(word).take(12).all(|t| t.case != Case::Lower || t.classes.has(small))
                && tokens.iter().filter(word).take(12).any(|t| t.is_capitalized() && !t.classes.has(small));
        let stop = text.ends_with(['.', '?', '!', '…']);
        let person = [
            "i", "we", "my", "our", "you", "your", "me", "us", "i'm", "i’m", "we're", "we’re", "i've", "i’ve",
        ];
        let first_person = tokens
            .iter()
            .take(60)
            .any(|t| person.iter().any(|p| t.span.of(document.text).eq_ignore_ascii_case(p)));
        let verbal = Classes::AUXILIARY.with(Classes::PLAIN_VERB).with(Classes::SAY_VERB);
        let holds_verb = tokens.iter().take(30).any(|t| t.classes.has(verbal));

        let item = frame.item_of[index];
        let sentence = &frame.sentences[frame.sentence_of[index]];
        let before = item.checked_sub(1).filter(|b| sentence.contains(b));
        let after = Some(item + 1).filter(|a| sentence.contains(a));
        let kind = |i: Option<usize>| i.and_then(|i| frame.kind(i));
        let last =
            before.and_then(|b| frame.unit(b)).map_or("", |u| document.word(u.tokens.end as usize - 1));
        let is = |words: &[&str]| words.iter().any(|w| last.eq_ignore_ascii_case(w));
        let naming = is(&[
            "called",
            "dubbed",
            "titled",
            "entitled",
            "known",
            "named",
            "termed",
            "nicknamed",
            "labeled",
            "labelled",
        ]);
        let possessive = is(&["his", "her", "their", "its", "my", "our", "your", "’s", "'s", "’", "'"]);
        let article = is(&["a", "an"]);
        let definite = is(&["the", "this", "these", "those", "that"]) && kind(before) == Some(Kind::Phrase);
        let term = is(&[
            "word",
            "words",
            "term",
            "terms",
            "phrase",
            "phrases",
            "slogan",
            "label",
            "expression",
            "hashtag",
        ]);
        let work = is(&[
            "album",
            "article",
            "book",
            "documentary",
            "episode",
            "essay",
            "film",
            "memoir",
            "movie",
            "novel",
            "play",
            "program",
            "series",
            "show",
            "single",
            "song",
            "video",
            "hit",
            "musical",
            "comedy",
            "sitcom",
        ]);
        let left = sentence.start.max(item.saturating_sub(REACH))..item;
        let right = item + 1..sentence.end.min(item + REACH);
        let speech = |i: &usize| frame.kind(*i) == Some(Kind::SpeechVerb);
        let say = |i: &usize| speech(i) && frame.classes(*i).has(Classes::SAY_VERB);
        let said_before = left.clone().any(|i| say(&i));
        let speech_before = left.clone().any(|i| speech(&i) && !say(&i));
        let in_sentence = index > 0 && frame.sentence_of[index - 1] == frame.sentence_of[index];
        let paragraph = |i: usize| frame.paragraphs.get(frame.sentence_of[i]);
        let reported = self.inside(index);
        let plain_noun =
            kind(before) == Some(Kind::Phrase) && !article && !definite && !possessive && !term && !work;
        let near = sentence.start.max(item.saturating_sub(4))..item;
        let regarded = near.clone().any(|i| {
            frame.is(i, "as")
                && i.checked_sub(1).is_some_and(|v| {
                    ["seen", "regarded", "viewed", "perceived", "portrayed"].contains(&frame.word(v))
                        && v.checked_sub(1).is_some_and(|b| frame.is(b, "be") || frame.is(b, "being"))
                })
        });
        // `did not agree on “…”`: nobody said it.
        let denied = near.clone().any(|i| {
            speech(&i)
                && i.checked_sub(1).is_some_and(|n| frame.is(n, "not") || frame.is(n, "never"))
                && (i + 1..item).all(|i| kind(Some(i)) == Some(Kind::Preposition))
        });
        let unsaid = !left.clone().chain(right.clone()).any(|i| say(&i));
        let described = before.is_some_and(|b| {
            frame.unit(b).is_some_and(|u| u.tokens.len() > 1)
                && ["a", "an", "the"].iter().any(|w| frame.is(b, w))
        });
        let relative = after.is_some_and(|a| ["that", "which", "who"].iter().any(|w| frame.is(a, w)));
        [
            words == 1,
            words == 2,
            words == 3,
            (4..=6).contains(&words),
            (7..=12).contains(&words),
            words > 12,
            capital,
            title && words > 1,
            title && words == 1,
            capital && stop && words > 2,
            text.ends_with(','),
            stop,
            first_person,
            holds_verb,
            article,
            definite,
            possessive,
            kind(before) == Some(Kind::Preposition) && !is(&["as"]),
            is(&["as"]),
            kind(before) == Some(Kind::SpeechVerb) && !naming,
            naming,
            kind(before) == Some(Kind::Verb) && !naming,
            kind(before) == Some(Kind::Colon),
            kind(before) == Some(Kind::Comma),
            is(&["that"]) && !definite,
            is(&["and", "or", "but"]),
            term,
            work,
            plain_noun,
            before.is_none(),
            kind(after) == Some(Kind::Phrase),
            kind(after) == Some(Kind::Comma),
            after.is_none() || kind(after) == Some(Kind::Stop),
            matches!(kind(after), Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary)),
            said_before,
            speech_before,
            right.clone().any(|i| say(&i)),
            in_sentence,
            reported,
            matches!(kind(before), Some(Kind::Auxiliary | Kind::Adverb)),
            reported && words == 1,
            kind(before) == Some(Kind::SpeechVerb) && words <= 3,
            index > 0 && paragraph(index - 1) == paragraph(index) && !in_sentence,
            regarded,
            denied && unsaid,
            words == 1 && described && relative && !said_before && !speech_before,
        ]
    }
}
