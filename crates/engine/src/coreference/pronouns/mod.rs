//! Pronouns: who *he*, *she*, *they* and *it* go back to, and who *I* is.
//!
//! *He* and *she* are left to a trained choice between the people around (`person`); the others have rules (`body`).

mod around;
mod body;
pub(super) mod person;

use super::draft::{Draft, Scene};
use super::position::{Part, Position};
use super::rules;
use crate::mentions::{EntityKind, Form, Gender, Number};
use crate::rule::Rule;
use crate::text::Lower;
use crate::tokens::TokenKind;
use around::View;

/// How many sentences back a pronoun looks, its own not counted.
const SENTENCES: usize = 3;
/// How many mentions back a pronoun looks.
const WINDOW: usize = 60;

/// Words after an *it* that points to nothing.
const EMPTY_IT: &[&str] = &[
    "is", "was", "isn’t", "isn't", "wasn’t", "wasn't", "be", "been", "will", "would", "may", "might",
    "could", "can", "should", "seems", "seemed", "appears", "appeared", "remains", "remained", "takes",
    "took", "turns", "turned", "came", "comes", "to", "that", "rains", "rained", "snows", "snowed",
    "follows", "happens", "happened",
];

/// The pronoun in a contraction: `she` in `she’ll`.
fn stem(word: &str) -> &str {
    word.split_once(['\'', '’']).map_or(word, |(stem, _)| stem)
}

/// What a pronoun asks of its antecedent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    /// he, she
    Person(Gender),
    /// they
    Plural,
    /// it
    Thing,
    /// who, whose, which
    Relative,
    /// I, we inside a quotation
    First,
    /// you, and whatever points to nothing
    Nobody,
}

fn sort(word: &str) -> Sort {
    let word = stem(word);
    let is = |forms: &[&str]| forms.iter().any(|form| word.eq_ignore_ascii_case(form));
    if is(&["he", "him", "his", "himself"]) {
        Sort::Person(Gender::Masculine)
    } else if is(&["she", "her", "hers", "herself"]) {
        Sort::Person(Gender::Feminine)
    } else if is(&["they", "them", "their", "theirs", "themselves"]) {
        Sort::Plural
    } else if is(&["it", "its", "itself"]) {
        Sort::Thing
    } else if is(&["who", "whom", "whose", "which"]) {
        Sort::Relative
    } else if is(&["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"]) {
        Sort::First
    } else {
        Sort::Nobody
    }
}

/// Links a pronoun of the third person where something before it, or right ahead, fits. `judge` chooses whom *he* or *she*
/// goes back to.
pub(super) fn resolve(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &mut Draft,
    mention: usize,
    judge: &mut person::Judge<'_>,
) {
    let view = View { scene, places, draft };
    let word = scene.words(mention);
    let sort = sort(word);
    let found = match sort {
        Sort::First | Sort::Nobody => None,
        Sort::Relative => relative(scene, places, draft, mention),
        Sort::Thing if is_empty(scene, places, mention) => None,
        Sort::Person(gender) => ahead(scene, places, draft, mention, sort).or_else(|| {
            let found = judge(&view, mention, gender)?;
            Some((found, view.reason(found, mention)))
        }),
        Sort::Plural | Sort::Thing => body::back(&view, mention, sort),
    };
    if let Some((antecedent, rule)) = found
        && let Some(group) = draft.group(antecedent)
    {
        draft.join(scene, mention, group, Some(antecedent), rule);
    }
}

/// Links `I`, `me`, `we` … inside quotations to the speaker.
pub(super) fn first_person(scene: &Scene<'_, '_>, places: &[Position], draft: &mut Draft) {
    for (mention, _) in scene.of_form(Form::Pronoun) {
        let Some(quote) = places[mention].quote else { continue };
        if draft.links[mention].is_some() || sort(scene.words(mention)) != Sort::First {
            continue;
        }
        let source =
            scene.attributions.get(quote).and_then(|a| a.source).map(crate::mentions::MentionId::index);
        if let Some(source) = source.filter(|&s| s < scene.mentions.len() && s != mention)
            && let Some(group) = draft.group(source)
        {
            draft.join(scene, mention, group, Some(source), &rules::FIRST_PERSON);
        }
    }
}

/// `who`, `whose`, `which`: the mention that ends right before.
fn relative(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    mention: usize,
) -> Option<(usize, &'static Rule)> {
    let document = scene.document;
    let mut end = places[mention].first;
    while end > 0
        && (document.is(end - 1, ",")
            || matches!(document.word(end - 1), "of" | "with" | "to" | "for" | "from"))
    {
        end -= 1;
    }
    let person = document.is(places[mention].first, "who") || document.is(places[mention].first, "whom");
    (mention.saturating_sub(8)..mention)
        .rev()
        .filter(|&m| places[m].after == end && draft.links[m].is_some())
        .find(|&m| !person || scene.mentions[m].kind == EntityKind::Person)
        .map(|m| (m, &rules::RELATIVE))
}

/// `it` that points to nothing: `it is clear that`, `it rains`; only `its` and an `it` that speaks or acts are followed.
fn is_empty(scene: &Scene<'_, '_>, places: &[Position], mention: usize) -> bool {
    let word = scene.words(mention);
    if !word.eq_ignore_ascii_case("it") {
        return false;
    }
    let next = scene.document.word(places[mention].after).lower();
    let next_is = scene.document.tokens.get(places[mention].after).map(|t| t.kind);
    !places[mention].speaks && (next_is != Some(TokenKind::Word) || EMPTY_IT.contains(&next.as_str()))
}

/// In a phrase that opens the sentence, a pronoun may look ahead to the subject: `During a speech he gave, Ann Lee …`.
fn ahead(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    mention: usize,
    sort: Sort,
) -> Option<(usize, &'static Rule)> {
    let document = scene.document;
    let place = &places[mention];
    let Sort::Person(_) = sort else { return None };
    if place.quote.is_some() {
        return None;
    }
    let sentence = document.sentences.get(place.sentence)?;
    let start = sentence.tokens.start as usize;
    let opener = document.word(start).lower();
    let adjunct = super::position::is_preposition(document, start)
        || matches!(
            opener.as_str(),
            "when" | "while" | "although" | "though" | "because" | "if" | "once" | "asked" | "in"
        )
        || opener.ends_with("ing");
    if !adjunct || place.first <= start {
        return None;
    }
    let subject = (mention + 1..(mention + 12).min(places.len()))
        .filter(|&m| places[m].sentence == place.sentence)
        .find(|&m| {
            places[m].first > 0
                && document.is(places[m].first - 1, ",")
                && places[m].part == Part::Subject
                && scene.mentions[m].kind == EntityKind::Person
                && scene.mentions[m].form == Form::Name
        })?;
    let group = draft.group(subject)?;
    // Somebody before in the sentence is nearer.
    let nearer = (0..mention).rev().take_while(|&m| places[m].sentence == place.sentence).any(|m| {
        scene.mentions[m].kind == EntityKind::Person
            && draft.group(m).is_some_and(|g| matches(scene, draft, m, g, sort).is_some())
    });
    (!nearer && matches(scene, draft, subject, group, sort).is_some()).then_some((subject, &rules::AHEAD))
}

/// How well a mention fits the sort of a pronoun; `None` if it does not.
fn matches(scene: &Scene<'_, '_>, draft: &Draft, candidate: usize, group: usize, sort: Sort) -> Option<i32> {
    let m = &scene.mentions[candidate];
    let known = &draft.groups[group];
    let body = matches!(known.kind, EntityKind::Organization);
    let place = known.kind == EntityKind::Place;
    let plural = m.number == Number::Plural || known.plural;
    match sort {
        Sort::Person(gender) => {
            if known.kind != EntityKind::Person || plural {
                return None;
            }
            match known.gender() {
                Gender::Unknown => Some(0),
                same if same == gender => Some(6),
                _ => None,
            }
        }
        Sort::Plural => match () {
            () if plural => Some(12),
            () if body => Some(2),
            () if known.kind == EntityKind::Person && !known.named && m.gender == Gender::Unknown => Some(-4),
            () => None,
        },
        Sort::Thing => match () {
            () if plural => None,
            () if body => Some(6),
            () if known.state => Some(4),
            () if place => Some(-8),
            () => None,
        },
        Sort::Relative | Sort::First | Sort::Nobody => None,
    }
}
