//! What the ranker looks at: for a quotation and a candidate, features as rows of the model.
//!
//! All are of closed kinds: places, distances, kinds of words and verbs of speech, small words, what the rules say. No word of
//! any name is among them, so that the weights know nobody.

use super::ground::{Candidate, Ground, Verb};
use super::reasons::{Fact, Told};
use crate::mentions::MentionId;
use crate::model::{form, mix, row};
use crate::phrases::UnitKind as Kind;
use crate::quotes::frame::Frame;
use crate::text::Span;
use std::ops::Range;

/// Where a quotation stands, and what is known of its neighbours.
pub(super) struct Spot {
    /// Its items.
    pub(super) items: Range<usize>,
    /// The sentences it begins and ends in.
    pub(super) sentences: (usize, usize),
    /// Its paragraph.
    pub(super) paragraph: u32,
    /// What it is like: see [`look`].
    pub(super) look: Look,
    /// Other marked words before and after it in its sentence.
    pub(super) others: (bool, bool),
    /// The nearest verb of speech before and after it in its sentence.
    pub(super) verbs: (Option<Verb>, Option<Verb>),
    /// The subject of the last verb of any kind before it in its sentence, and that of the main clause.
    pub(super) subjects: (Option<usize>, Option<usize>),
    /// What the rules propose, the most precise first.
    pub(super) proposals: Vec<Proposal>,
    /// Who spoke last.
    pub(super) last: Option<Neighbour>,
    /// Whom the rules give the next words to.
    pub(super) next: Option<Neighbour>,
}

/// A source that a rule sees.
#[derive(Clone, Copy, Debug)]
pub(super) struct Proposal {
    /// The rule: its place in the table.
    pub(super) rule: u32,
    /// The mention.
    pub(super) source: MentionId,
    /// The word that reports.
    pub(super) cue: Option<Span>,
    /// Whether it is the subject of a clause of its own that leads up to the words: `…, while Ada called it “…”`.
    pub(super) own: bool,
}

/// The speaker of the words before or after.
#[derive(Clone, Copy, Debug)]
pub(super) struct Neighbour {
    pub(super) source: MentionId,
    /// The last word of the name, hashed, or 0.
    pub(super) name: u32,
    /// How near these words are: 0 in the same sentence, 1 in the same paragraph, 2 in the next, 3 further.
    pub(super) near: u32,
}

/// The words of a quotation, in small numbers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Look {
    /// Whether it begins in lower case.
    pub(super) fragment: bool,
    /// How it ends: 0 openly, 1 with a comma, 2 with a stop, 3 with a question or exclamation mark, 4 with a dash or dots.
    pub(super) end: u32,
    /// How long it is.
    pub(super) length: u32,
    /// Whether it begins its paragraph, and whether it ends it.
    pub(super) edges: u32,
    /// Whether `I` or `we` speak in it.
    pub(super) person: u32,
}

/// How words look.
pub(super) fn look(frame: &Frame<'_, '_>, span: Span, outer: Span) -> Look {
    let document = frame.document;
    let text = span.of(document.text);
    let tokens = document.tokens_in(span);
    let is = |t: usize, words: &[&str]| words.iter().any(|w| document.is(t, w));
    let near = || tokens.clone().take(60);
    let single = near().any(|t| is(t, &["i", "my", "me", "i'm", "i’m", "i've", "i’ve", "myself"]));
    let plural = near().any(|t| is(t, &["we", "our", "us", "we're", "we’re", "we've", "we’ve"]));
    let paragraph = document.paragraphs.get(document.paragraph_at(span.start)).map(|p| p.span);
    let begins = paragraph.is_some_and(|p| p.start + 4 >= outer.start);
    let ends = paragraph.is_some_and(|p| p.end <= outer.end + 4);
    Look {
        fragment: text.starts_with(char::is_lowercase),
        end: match text.chars().next_back() {
            Some(',') => 1,
            Some('.') => 2,
            Some('?' | '!') => 3,
            Some('-' | '—' | '–' | '…') => 4,
            _ => 0,
        },
        length: bucket(tokens.len()),
        edges: u32::from(begins) << 1 | u32::from(ends),
        person: u32::from(single) << 1 | u32::from(plural),
    }
}

/// A distance as a small number.
pub(super) fn bucket(distance: usize) -> u32 {
    match distance {
        0..=4 => u32::try_from(distance).unwrap_or(0),
        5..=7 => 5,
        8..=12 => 6,
        13..=24 => 7,
        25..=49 => 8,
        _ => 9,
    }
}

impl Spot {
    /// Where a candidate stands: before or after, in the same sentence, paragraph, or how far away.
    pub(super) fn place(&self, frame: &Frame<'_, '_>, candidate: &Candidate) -> u32 {
        let before = candidate.item < self.items.start;
        let (first, last) = self.sentences;
        if (first..=last).contains(&candidate.sentence) {
            return u32::from(!before);
        }
        let paragraph = frame.paragraphs.get(candidate.sentence).copied().unwrap_or(0);
        match self.paragraph.cmp(&paragraph) {
            std::cmp::Ordering::Equal if before => 2 + u32::from(candidate.sentence + 1 < first),
            std::cmp::Ordering::Equal => 4 + u32::from(candidate.sentence > last + 1),
            std::cmp::Ordering::Less => 6,
            std::cmp::Ordering::Greater => 6 + (self.paragraph - paragraph).min(3),
        }
    }

    /// What holds of a candidate and can be said of it.
    pub(super) fn told(&self, ground: &Ground<'_, '_, '_>, candidate: &Candidate) -> Told {
        let place = self.place(ground.frame, candidate);
        let same = |n: &Option<Neighbour>| {
            n.is_some_and(|n| n.source == candidate.mention || n.name != 0 && n.name == candidate.name)
        };
        Told {
            place,
            cue: candidate.verb.filter(|_| place < 2).and_then(|verb| ground.frame.span(verb)),
            full: candidate.words > 1,
            often: candidate.name != 0 && ground.count(candidate.name) > 2,
            last: same(&self.last),
            next: same(&self.next),
            subject: candidate.subject,
        }
    }

    /// Gives the features of a candidate: what each tells, and its row. `between` is how many subjects of the same sentence
    /// stand between it and the words.
    #[expect(clippy::too_many_lines, reason = "one line a feature, in groups")]
    pub(super) fn features(
        &self,
        ground: &Ground<'_, '_, '_>,
        candidate: &Candidate,
        between: u32,
        mut sink: impl FnMut(Fact, u32),
    ) {
        let frame = ground.frame;
        let look = &self.look;
        let place = self.place(frame, candidate);
        let near = place.min(3);
        let kind = candidate.kind;
        let before = candidate.item < self.items.start;
        let gap = if before {
            self.items.start - candidate.item - 1
        } else {
            candidate.item.saturating_sub(self.items.end)
        };
        let gap = bucket(gap);
        let mut give = |fact: Fact, template: u32, value: u32| sink(fact, row(template, value));
        let flag = |is: bool| u32::from(is);

        // Where it stands.
        give(Fact::Place, 0, place);
        give(Fact::Place, 1, place << 8 | gap);
        give(Fact::Place, 2, place << 8 | kind);
        give(Fact::Place, 3, place << 8 | look.end << 4 | flag(look.fragment));
        give(Fact::Place, 4, place << 8 | look.edges);
        give(Fact::Place, 5, place << 8 | flag(self.others.0) << 1 | flag(self.others.1));
        give(Fact::Place, 6, place << 8 | flag(look.fragment) << 6 | kind);
        give(Fact::Place, 7, mix(place << 8 | look.length, gap));
        give(Fact::Order, 8, place << 8 | flag(candidate.first) << 1 | flag(candidate.subject));

        // What it is.
        give(Fact::Form, 10, kind);
        give(Fact::Form, 11, kind << 1 | flag(candidate.whole));
        give(Fact::Form, 12, mix(kind, candidate.word));
        give(Fact::Form, 13, mix(kind << 8 | place, candidate.word));
        give(Fact::Form, 14, candidate.words << 4 | near);
        if candidate.name != 0 {
            let count = ground.count(candidate.name);
            give(Fact::Count, 15, bucket(count as usize));
            give(Fact::Count, 16, bucket(count as usize) << 8 | kind);
        }
        give(Fact::Form, 17, mix(look.person << 8 | kind, candidate.word));
        give(Fact::Form, 18, look.person << 8 | kind << 4 | near);

        // What stands beside it.
        let side = |item: Option<usize>| match item {
            None => 31,
            Some(i) => frame.kind(i).map_or(30 - flag(!frame.is_marked(i)), |k| k as u32),
        };
        let word = |item: Option<usize>| item.map_or(0, |i| closed(frame, i));
        let sentence = &frame.sentences[candidate.sentence];
        let left = candidate.item.checked_sub(1).filter(|l| sentence.contains(l));
        let right = Some(candidate.item + 1).filter(|r| sentence.contains(r));
        give(Fact::Verb, 20, side(right) << 4 | near);
        give(Fact::Order, 21, side(left) << 4 | near);
        give(Fact::Verb, 22, mix(word(right), place));
        give(Fact::Order, 23, mix(word(left), place));
        give(Fact::Verb, 24, mix(side(left) << 8 | side(right), place));
        give(Fact::Verb, 25, mix(side(left) << 8 | side(right), look.end << 8 | place));

        // The verbs of speech.
        let (vb, va) = &self.verbs;
        let own = candidate.verb;
        let say = own.map_or(0, |v| 1 + flag(frame.classes(v).has(crate::lexicon::Classes::SAY_VERB)));
        give(Fact::Verb, 30, place << 8 | say << 4 | flag(candidate.whole));
        give(Fact::Verb, 31, mix(place << 8 | say, kind));
        give(Fact::Verb, 32, mix(place << 8 | say, look.end << 1 | flag(look.fragment)));
        if let Some(verb) = own {
            let gap = if verb < self.items.start {
                self.items.start - verb - 1
            } else {
                verb.saturating_sub(self.items.end)
            };
            let inverted = verb < candidate.item;
            let side = u32::from(verb < self.items.start) << 1 | flag(inverted);
            give(Fact::Verb, 33, mix(place << 8 | side, bucket(gap)));
            give(Fact::Verb, 34, mix(place, form(frame.word(verb))));
            give(Fact::Verb, 38, mix(kind, form(frame.word(verb))));
            give(Fact::Verb, 35, mix(place << 8 | side << 1 | flag(look.fragment), bucket(gap)));
            let last_verb = vb.is_some_and(|v| v.item == verb);
            let next_verb = va.is_some_and(|v| v.item == verb);
            give(Fact::Verb, 36, place << 8 | flag(last_verb) << 1 | flag(next_verb));
            give(
                Fact::Verb,
                37,
                mix(place << 8 | flag(last_verb) << 1 | flag(next_verb), look.end << 1 | flag(look.fragment)),
            );
        }
        // How the verbs of the quotation's own sentence see it.
        let seen = |v: &Option<Verb>| match v {
            None => 0,
            Some(v) => {
                let subject = match v.subject {
                    None => 0,
                    Some(s) if s == candidate.item => 1,
                    Some(_) => 2,
                };
                1 + subject * 2 + flag(v.say)
            }
        };
        give(Fact::Verb, 40, place << 8 | seen(vb) << 4 | seen(va));
        give(Fact::Verb, 41, mix(place << 8 | seen(vb) << 4 | seen(va), look.end << 1 | flag(look.fragment)));
        let verb_gap = |v: &Option<Verb>| match v {
            None => 10,
            Some(v) if v.item < self.items.start => bucket(self.items.start - v.item - 1),
            Some(v) => bucket(v.item.saturating_sub(self.items.end)),
        };
        give(Fact::Verb, 42, mix(place << 8 | seen(vb), verb_gap(vb)));
        give(Fact::Verb, 43, mix(place << 8 | seen(va), verb_gap(va)));
        // What directly touches the quotation.
        let touch = side(self.items.start.checked_sub(1)) << 8 | side(Some(self.items.end));
        give(Fact::Place, 44, mix(touch, place << 8 | say));
        give(Fact::Place, 45, mix(word(self.items.start.checked_sub(1)), place << 4 | say));

        // Subjects of verbs of any kind.
        let governs = |s: Option<usize>| s.map_or(0, |s| 1 + flag(s == candidate.item));
        let subjects = governs(self.subjects.0) << 4 | governs(self.subjects.1);
        give(Fact::Order, 46, subjects << 4 | place);
        give(Fact::Order, 47, mix(subjects << 4 | place, seen(vb) << 4 | seen(va)));
        give(Fact::Order, 48, mix(between << 4 | place, flag(candidate.subject) << 4 | say));
        give(Fact::Order, 49, mix(between << 4 | place, subjects));

        // The speakers of the neighbouring words.
        let same = |n: &Neighbour| {
            if n.source == candidate.mention { 2 } else { flag(n.name != 0 && n.name == candidate.name) }
        };
        let verbs = flag(vb.is_some()) << 1 | flag(va.is_some());
        let heard = |n: &Option<Neighbour>| n.map_or(15, |n| n.near << 2 | same(&n));
        let (last, next) = (heard(&self.last), heard(&self.next));
        give(Fact::Last, 50, last);
        give(Fact::Last, 51, last << 8 | place);
        give(Fact::Last, 52, last << 8 | look.edges << 4 | verbs);
        give(Fact::Last, 53, mix(last << 8 | look.edges << 4 | verbs, look.end << 1 | flag(look.fragment)));
        give(Fact::Last, 54, mix(last, kind << 4 | say));
        give(Fact::Next, 55, next);
        give(Fact::Next, 56, next << 8 | look.edges << 4 | verbs);
        give(Fact::Next, 57, mix(next << 8 | last, verbs));

        // The rules.
        let first = self.proposals.first();
        let rule = first.map_or(40, |p| p.rule);
        let mine = |p: Option<&Proposal>| p.is_some_and(|p| p.source == candidate.mention);
        give(Fact::Rule, 60, rule << 1 | flag(mine(first)));
        give(Fact::Rule, 61, mix(rule << 1 | flag(mine(first)), last));
        give(Fact::Rule, 62, mix(rule << 1 | flag(mine(first)), place << 8 | say));
        give(Fact::Rule, 63, mix(rule << 1 | flag(mine(first)), kind));
        give(Fact::Rule, 64, mix(rule << 1 | flag(mine(first)), look.end << 1 | flag(look.fragment)));
        for second in self.proposals.iter().skip(1) {
            give(Fact::Rule, 65, mix(second.rule << 1 | flag(mine(Some(second))), rule));
            give(Fact::Rule, 66, second.rule << 1 | flag(mine(Some(second))));
        }
        let any = self.proposals.iter().any(|p| p.source == candidate.mention);
        give(Fact::Rule, 67, mix(flag(any) << 8 | place, last));
    }
}

/// The word of an item that belongs to a closed class, hashed; the kind of others.
fn closed(frame: &Frame<'_, '_>, item: usize) -> u32 {
    match frame.kind(item) {
        Some(Kind::SpeechVerb | Kind::Auxiliary | Kind::Preposition | Kind::Connective | Kind::Pronoun) => {
            form(frame.word(item))
        }
        Some(kind) => kind as u32,
        None => 99,
    }
}
