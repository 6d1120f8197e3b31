//! *He* and *she*: a log-linear choice between the people around (after Denis and Baldridge 2008, *Specialized models and
//! ranking for coreference resolution*), with trained weights.
//!
//! No text says whom each of its pronouns means. But where a woman and a man are spoken of, the pronoun's gender tells: such
//! places are the lessons ([`lesson`]). In them the gender is hidden, so that what is learnt is all the rest: distance, part
//! of the clause, who spoke last, who the text is about. Where the text is read, the gender of the pronoun then leaves out those whom it cannot
//! mean.

use super::around::{View, is_reflexive};
use crate::coreference::draft::Group;
use crate::coreference::position::Part;
use crate::lexicon::Classes;
use crate::mentions::{EntityKind, Form, Gender, Number};
use crate::model::{LABELS, Weights, form, mix, row};
use std::sync::OnceLock;

static STORED: &[u8] = include_bytes!("../../../models/pronouns/weights.bin");

/// Words for people.
const HUMAN: Classes = Classes::ROLE_NOUN.with(Classes::PERSON_NOUN).with(Classes::ROLE);
/// What it costs somebody that the text does not tell their gender, in units of the model (a twentieth of a logit): the
/// share of men and of women among the people of the news.
const UNTOLD: [i16; 2] = [8, 18];
/// What it costs besides to have no name: `the envoy`, `an envoy`, and what is no human at all.
const DESCRIBED: [i16; 3] = [16, 44, 80];
/// How many people are compared.
const PEOPLE: usize = 12;

/// Whom a pronoun of a gender goes back to: the mention.
pub(in crate::coreference) type Judge<'j> = dyn FnMut(&View<'_, '_, '_>, usize, Gender) -> Option<usize> + 'j;

/// The weights, decoded when first asked for.
pub fn weights() -> &'static Weights {
    static SHARED: OnceLock<Weights> = OnceLock::new();
    SHARED.get_or_init(|| Weights::decode(STORED).unwrap_or_default())
}

/// Somebody whom a pronoun may go back to.
#[derive(Clone, Copy, Debug)]
pub(in crate::coreference) struct Candidate {
    group: usize,
    /// The nearest mention, and how far it is.
    pub(in crate::coreference) last: usize,
    distance: usize,
    /// How far the nearest one is that is a subject; the nearest one that opens its sentence; the nearest that is a name.
    subject: usize,
    opening: usize,
    name: usize,
    /// How many stand in the window.
    count: usize,
    /// Whether a pronoun of the same sentence means them, as a subject or otherwise.
    pronoun: [bool; 2],
    /// Whether the pronoun cannot mean them by its place in the clause.
    bound: bool,
}

/// Beyond the window.
const FAR: usize = 4;

/// The people around, nearest first.
pub(in crate::coreference) fn candidates(view: &View<'_, '_, '_>, mention: usize) -> Vec<Candidate> {
    let mut people: Vec<Candidate> = Vec::new();
    for (earlier, group, distance) in view.before(mention) {
        let known = &view.draft.groups[group];
        let m = &view.scene.mentions[earlier];
        if known.kind != EntityKind::Person || known.plural || m.number == Number::Plural {
            continue;
        }
        let at = people.iter().position(|one| one.group == group).unwrap_or(people.len());
        if at == people.len() {
            if at == PEOPLE {
                break;
            }
            people.push(Candidate {
                group,
                last: earlier,
                distance,
                subject: FAR,
                opening: FAR,
                name: FAR,
                count: 0,
                pronoun: [false; 2],
                bound: false,
            });
        }
        let one = &mut people[at];
        let subject = view.places[earlier].part == Part::Subject;
        one.count += 1;
        one.bound |= view.is_bound(earlier, mention);
        if subject {
            one.subject = one.subject.min(distance);
        }
        if view.opens(earlier) {
            one.opening = one.opening.min(distance);
        }
        if m.form == Form::Name {
            one.name = one.name.min(distance);
        }
        if m.form == Form::Pronoun && distance == 0 {
            one.pronoun[usize::from(!subject)] = true;
        }
    }
    let own = view.own_speaker(mention);
    people.retain(|one| own != Some(one.group) && !one.bound);
    people
}

/// The one whom a pronoun of this gender goes back to, by the engine's own weights.
pub(in crate::coreference) fn choose(
    view: &View<'_, '_, '_>,
    mention: usize,
    gender: Gender,
) -> Option<usize> {
    let known = |group: usize| view.draft.groups[group].gender();
    let mut people = candidates(view, mention);
    people.retain(|one| [gender, Gender::Unknown].contains(&known(one.group)));
    // Whose the subject is, the sentence is about, where it names nobody else: `Ann Lee’s reply …, which she …`.
    if let [one, rest @ ..] = &people[..]
        && one.distance == 0
        && view.places[one.last].part == Part::Owner
        && (view.opens(one.last) && view.owns_a_thing(one.last))
        && rest.iter().all(|other| other.distance > 0)
    {
        return Some(one.last);
    }
    // `He came, he said`: nobody is between two of the same.
    if let Some(one) = people.first()
        && let (there, here) = (&view.places[one.last], &view.places[mention])
        && view.scene.mentions[one.last].form == Form::Pronoun
        && (one.distance == 0 && there.part == Part::Subject && here.part == Part::Subject)
        && (there.quote.is_none() && here.quote.is_none())
        && known(one.group) == gender
    {
        return Some(one.last);
    }
    let weights = weights();
    let mut best: Option<(i16, usize)> = None;
    score(view, mention, &people, |rank, rows| {
        let mut scores = [0; LABELS];
        weights.add(rows, &mut scores);
        let group = &view.draft.groups[people[rank].group];
        let cost = if group.gender() == Gender::Unknown { untold(view, group, gender) } else { 0 };
        let score = scores[0].saturating_sub(cost);
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, people[rank].last));
        }
    });
    best.map(|(_, last)| last)
}

fn untold(view: &View<'_, '_, '_>, group: &Group, gender: Gender) -> i16 {
    let nominal = group.founder;
    let first = view.scene.document.word(view.places[nominal].first);
    let pointed =
        ["the", "this", "that", "his", "her", "their"].iter().any(|w| first.eq_ignore_ascii_case(w));
    let described = match () {
        () if group.named => 0,
        () if !view.scene.head_is(nominal, HUMAN) => DESCRIBED[2],
        () if pointed => DESCRIBED[0],
        () => DESCRIBED[1],
    };
    described + UNTOLD[usize::from(gender == Gender::Feminine)]
}

/// A place where a pronoun's gender tells whom it means: the features of the people around, and who are of that gender.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// For each of the people around, nearest first, the rows of the model.
    pub rows: Vec<Vec<u32>>,
    /// Which of them are of the pronoun's gender.
    pub right: Vec<bool>,
}

/// The lesson that a pronoun gives, if some of the people around are of its gender and some of the other; and whom it means
/// as far as that tells.
pub(in crate::coreference) fn lesson(
    view: &View<'_, '_, '_>,
    mention: usize,
    gender: Gender,
    told: impl Fn(usize) -> Gender,
) -> (Option<Lesson>, Option<usize>) {
    let mut people = candidates(view, mention);
    let nearest = |wanted: Gender| people.iter().find(|one| told(one.group) == wanted).map(|one| one.last);
    let meant = nearest(gender).or_else(|| nearest(Gender::Unknown));
    people.retain(|one| told(one.group) != Gender::Unknown);
    let right: Vec<bool> = people.iter().map(|one| told(one.group) == gender).collect();
    if !right.contains(&true) || !right.contains(&false) {
        return (None, meant);
    }
    let mut rows = Vec::with_capacity(people.len());
    score(view, mention, &people, |_, features| rows.push(features.to_vec()));
    (Some(Lesson { rows, right }), meant)
}

/// Gives the features of each candidate.
fn score(view: &View<'_, '_, '_>, mention: usize, people: &[Candidate], mut each: impl FnMut(usize, &[u32])) {
    let here = &view.places[mention];
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let part = |part: Part| match part {
        Part::Subject => 0,
        Part::Object => 1,
        Part::Oblique => 2,
        Part::Owner => 3,
    };
    let own = if is_reflexive(view.scene.words(mention)) { 4 } else { part(here.part) };
    let own = if here.speaks { 5 } else { own };
    let own = own * 2 + u32::from(here.quote.is_some());
    let source = view.last_source(mention);
    let speaker = source.and_then(|source| view.draft.group(source));
    let named = view.named_in_speech(mention);
    let paragraph = |m: usize| view.scene.document.paragraph_at(view.scene.mentions[m].span.start);
    let own_paragraph = paragraph(mention);
    let speaks_on = if source.is_some_and(|source| paragraph(source) == own_paragraph) { 1 } else { 2 };
    let (starts, before) = opening(view, mention);
    let mut rows = Vec::with_capacity(24);
    for (rank, one) in people.iter().enumerate() {
        let there = &view.places[one.last];
        let m = &view.scene.mentions[one.last];
        let group = &view.draft.groups[one.group];
        let distance = number(one.distance);
        let form = match m.form {
            Form::Name => 0,
            Form::Nominal => 1,
            Form::Pronoun => 2,
        };
        let quote = match (here.quote, there.quote) {
            (None, None) => 0,
            (Some(a), Some(b)) if a == b => 1,
            (None, Some(_)) => 2,
            (Some(_), None) => 3,
            _ => 4,
        };
        let subjects = people.iter().filter(|other| other.subject < one.subject).count();
        let nearer_subject = people[..rank].iter().any(|other| other.subject <= one.subject);
        // `Ann Lee’s reply …, which she`: whose the subject is, it is about her; `Ann Lee’s brother` is not.
        let owner = match () {
            () if there.part != Part::Owner => 0,
            () if !view.owns_a_thing(one.last) => 1,
            () => 2 + u32::from(view.opens(one.last)),
        };
        rows.clear();
        let mut add = |template: u32, value: u32| rows.push(row(0x9100 + template, value));
        add(1, (own * 8 + distance) * 8 + part(there.part));
        add(2, own * 16 + number(rank.min(5)));
        add(3, own * 8 + number(one.subject));
        add(4, own * 8 + number(one.opening));
        add(5, own * 4 + if speaker == Some(one.group) { speaks_on } else { 0 });
        add(6, number(one.count.min(5)));
        add(7, own * 8 + number(one.name));
        add(8, form * 8 + distance);
        add(9, own * 4 + u32::from(one.pronoun[0]) * 2 + u32::from(one.pronoun[1]));
        add(10, own * 8 + quote);
        add(11, u32::from(named.contains(&one.group)));
        add(12, owner * 4 + distance.min(2));
        add(17, own * 4 + owner);
        add(13, u32::from(group.named));
        add(14, u32::from(paragraph(one.last) == own_paragraph) * 8 + distance);
        add(15, u32::from(there.speaks) * 16 + u32::from(here.speaks) * 8 + distance);
        add(16, own * 8 + number(subjects.min(4)) * 2 + u32::from(nearer_subject));
        add(19, u32::from(view.is_inside(one.last)) * 8 + distance);
        add(20, (own * 2 + u32::from(starts)) * 64 + distance * 8 + part(there.part));
        add(21, mix(before, (distance.min(2) * 4 + number(one.subject.min(2))) * 4 + number(rank.min(3))));
        add(22, own * 8 + number((mention - one.last).min(14) / 2));
        add(18, (number(one.count.min(4)) * 8 + number(one.subject)) * 8 + number(rank.min(4)));
        each(rank, &rows);
    }
}

/// Whether a pronoun stands first in its sentence, and the small word that stands before it, as a number; 0 for any other.
fn opening(view: &View<'_, '_, '_>, mention: usize) -> (bool, u32) {
    let document = view.scene.document;
    let place = &view.places[mention];
    let start = document.sentences.get(place.sentence).map_or(0, |s| s.tokens.start as usize);
    let small =
        Classes::FUNCTION.with(Classes::CONNECTIVE).with(Classes::PREPOSITION).with(Classes::AUXILIARY);
    let word = place.first.checked_sub(1).filter(|_| place.first > start);
    let word = word
        .and_then(|at| document.tokens.get(at).filter(|t| t.classes.has(small)).map(|_| document.word(at)));
    (place.first <= start, word.map_or(0, form))
}
