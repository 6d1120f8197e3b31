//! What tells quotations from scare quotes, as rows of the model: see [`Judge`].

use super::{Judge, REACH, words};
use crate::document::ParagraphKind;
use crate::lexicon::Classes;
use crate::model::{form, mix, row};
use crate::phrases::UnitKind as Kind;
use crate::quotes::clause::Clause;
use crate::quotes::frame::{Frame, Item};
use std::ops::Range;

impl Judge<'_, '_, '_> {
    /// Gives the rows of a stretch's features.
    #[expect(clippy::too_many_lines, reason = "one line a feature, in groups")]
    pub fn features(&self, index: usize, mut sink: impl FnMut(u32)) {
        let frame = self.frame;
        let document = frame.document;
        let inner = self.marked[index].inner;
        let mut give = |template: u32, value: u32| sink(row(template, value));
        give(0, 0);
        for (n, on) in (0..).zip(self.turns(index)) {
            if on {
                give(1, n);
            }
        }
        let flag = |is: bool| u32::from(is);
        let text = inner.of(document.text);
        let tokens = document.tokens_in(inner);
        let count = size(tokens.len());
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
        // Who could be saying it: the subject of the clause, and of the last verb before.
        let clause = Clause { frame, range: left.start..right.end };
        let lead = item.checked_sub(1).filter(|b| left.contains(b));
        let main = lead.and_then(|b| clause.main_subject(b, 2));
        let verb = left.clone().rev().find(|&i| matches!(frame.kind(i), Some(Kind::Verb | Kind::SpeechVerb)));
        let subject = verb.and_then(|v| clause.subject(v));
        let main = main.map_or(0, |s| actor(frame, s));
        let agent = subject.map_or(0, |s| actor(frame, s));
        let doing = verb.map_or(0, |v| {
            let plain = frame.classes(v).has(Classes::PLAIN_VERB.with(Classes::SPEECH_VERB));
            if plain { form(frame.word(v)) } else { 1 }
        });
        give(40, main);
        give(41, mix(main, count << 1 | capital));
        give(42, mix(agent, side(before)));
        give(43, mix(agent, count << 1 | capital));
        give(44, doing);
        give(45, mix(doing, agent));
        give(46, mix(doing, verb.map_or(9, |v| size(item - v))));
        let tag = clause_tag(&clause, right.clone());
        give(47, tag.map_or(0, |s| actor(frame, s)));
        give(48, mix(main, tag.map_or(0, |s| actor(frame, s))));
        let credited = |mut range: Range<usize>| flag(range.any(|i| frame.is(i, "according")));
        give(49, credited(left.clone()) << 5 | credited(right.clone()) << 4 | count);
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
}

/// The subject of the first verb of saying in `range`.
fn clause_tag(clause: &Clause<'_, '_, '_>, mut range: Range<usize>) -> Option<usize> {
    let say = |i: usize| {
        clause.frame.kind(i) == Some(Kind::SpeechVerb) && clause.frame.classes(i).has(Classes::SAY_VERB)
    };
    let first = range.start;
    range.find(|&i| say(i)).and_then(|v| clause.source(v)).filter(|&s| s >= first)
}

/// What a subject is: a pronoun, a name, a description of a person or body, or something else.
fn actor(frame: &Frame<'_, '_>, item: usize) -> u32 {
    if frame.kind(item) != Some(Kind::Phrase) {
        return form(frame.word(item));
    }
    let classes = frame.classes(item);
    let told = [Classes::ROLE_NOUN, Classes::PERSON_NOUN, Classes::BODY_NOUN, Classes::SPEECH_NOUN];
    let class = (1..).zip(told).find(|(_, class)| classes.has(*class)).map_or(0, |(n, _)| n);
    let capital = frame.unit(item).is_some_and(|u| frame.document.tokens[u.head as usize].is_capitalized());
    2 + class * 2 + u32::from(capital)
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
