//! Pronouns: who *he*, *she*, *they* and *it* go back to, and who *I* is.

use super::draft::{Draft, Scene};
use super::position::{Part, Position};
use super::rules;
use crate::mentions::{EntityKind, Form, Gender, Number};
use crate::rule::Rule;
use crate::tokens::TokenKind;

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

/// Links a pronoun of the third person where something before it, or right ahead, fits.
pub(super) fn resolve(scene: &Scene<'_, '_>, places: &[Position], draft: &mut Draft, mention: usize) {
    let word = scene.words(mention);
    let sort = sort(word);
    let found = match sort {
        Sort::First | Sort::Nobody => None,
        Sort::Relative => relative(scene, places, draft, mention),
        Sort::Thing if is_empty(scene, places, mention) => None,
        _ => ahead(scene, places, draft, mention, sort).or_else(|| back(scene, places, draft, mention, sort)),
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
    let next = scene.document.word(places[mention].after).to_lowercase();
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
    let opener = document.word(start).to_lowercase();
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

/// The best antecedent among the mentions before.
fn back(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    mention: usize,
    sort: Sort,
) -> Option<(usize, &'static Rule)> {
    let place = &places[mention];
    let me = &scene.mentions[mention];
    let speaker = last_speaker(scene, places, draft, mention);
    let own_speaker = place
        .quote
        .and_then(|q| scene.attributions.get(q)?.source)
        .and_then(|source| draft.links.get(source.index()).copied().flatten())
        .map(|link| link.entity.index());
    let named = named_in_speech(scene, places, draft, mention);
    let mut best: Option<(i32, usize)> = None;
    for candidate in (mention.saturating_sub(WINDOW)..mention).rev() {
        let there = &places[candidate];
        let distance = if place.quote.is_some() && place.quote == there.quote {
            place.sentence.saturating_sub(there.sentence)
        } else {
            place.step.saturating_sub(there.step)
        };
        if distance > SENTENCES {
            break;
        }
        let Some(group) = draft.group(candidate) else { continue };
        let other = &scene.mentions[candidate];
        if other.span.overlaps(me.span) || own_speaker == Some(group) {
            continue;
        }
        let Some(fit) = matches(scene, draft, candidate, group, sort) else { continue };
        if place.sentence == there.sentence && is_bound(scene, places, candidate, mention) {
            continue;
        }
        let mut score = fit - i32::try_from(distance).unwrap_or(0) * 11;
        score += match there.part {
            Part::Subject => 18,
            Part::Object => 5,
            Part::Owner => 7,
            Part::Oblique => 2,
        };
        // The first subject is what its sentence is about; so is the owner of it: `Ann Lee’s reply …`.
        score += match there.part {
            Part::Subject if opens(scene, places, candidate) => 6,
            Part::Owner if opens(scene, places, candidate) && owns_a_thing(scene, draft, candidate) => 21,
            _ => 0,
        };
        score += i32::try_from(draft.groups[group].count.min(8)).unwrap_or(0);
        score += i32::from(draft.groups[group].named) * 3;
        score += i32::from(speaker == Some(group) && place.part == Part::Subject) * 9;
        score += i32::from(there.speaks && place.speaks) * 4;
        // People hardly ever call themselves by name.
        score -= i32::from(named.contains(&group)) * 20;
        if there.quote.is_some() && there.quote != place.quote {
            score -= 25;
        }
        if place.quote.is_some() && there.quote == place.quote {
            score += 15;
        }
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, candidate));
        }
    }
    let (score, candidate) = best?;
    let enough = match sort {
        Sort::Person(_) => -30,
        Sort::Plural => 8,
        _ => 12,
    };
    if score < enough {
        return None;
    }
    Some((candidate, rule_of(scene, places, draft, candidate, mention, speaker)))
}

/// The groups that are named inside the quotation that a pronoun speaks.
fn named_in_speech(scene: &Scene<'_, '_>, places: &[Position], draft: &Draft, mention: usize) -> Vec<usize> {
    let Some(quote) = places[mention].says.and_then(|q| scene.quotes.get(q)) else { return Vec::new() };
    let first = scene.mentions.partition_point(|m| m.span.start < quote.span.start);
    (first..scene.mentions.len())
        .take(WINDOW)
        .take_while(|&m| scene.mentions[m].span.start < quote.span.end)
        .filter(|&m| scene.mentions[m].form == Form::Name)
        .filter_map(|m| draft.group(m))
        .collect()
}

fn rule_of(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    candidate: usize,
    mention: usize,
    speaker: Option<usize>,
) -> &'static Rule {
    let (there, here) = (&places[candidate], &places[mention]);
    if is_reflexive(scene.words(mention)) {
        &rules::REFLEXIVE
    } else if there.sentence == here.sentence {
        &rules::SAME_SENTENCE
    } else if speaker.is_some() && speaker == draft.group(candidate) && here.speaks {
        &rules::LAST_SPEAKER
    } else if there.part == Part::Subject {
        &rules::LAST_SUBJECT
    } else {
        &rules::RECENT
    }
}

fn is_reflexive(word: &str) -> bool {
    word.ends_with("self") || word.ends_with("selves")
}

/// Whether it is the first mention of its sentence.
fn opens(scene: &Scene<'_, '_>, places: &[Position], candidate: usize) -> bool {
    candidate == 0
        || places[candidate - 1].sentence != places[candidate].sentence
        || scene.mentions[candidate - 1].span.overlaps(scene.mentions[candidate].extent)
}

/// Whether what stands around an owner is nobody: `Ann Lee’s reply`, not `Ann Lee’s brother`.
fn owns_a_thing(scene: &Scene<'_, '_>, draft: &Draft, owner: usize) -> bool {
    let span = scene.mentions[owner].span;
    let around = owner.saturating_sub(2)..(owner + 3).min(scene.mentions.len());
    let outer = |m: usize| {
        let other = &scene.mentions[m];
        other.span.contains(span) && other.head.start >= span.end && draft.group(m).is_some()
    };
    scene.mentions[owner].form == Form::Name && !around.into_iter().any(outer)
}

/// The group that the last attributed quotation before a mention belongs to.
fn last_speaker(scene: &Scene<'_, '_>, places: &[Position], draft: &Draft, mention: usize) -> Option<usize> {
    let start = scene.mentions[mention].span.start;
    let before = scene.quotes.partition_point(|q| q.span.start < start);
    scene.attributions[..before.min(scene.attributions.len())]
        .iter()
        .rev()
        .take(4)
        .filter_map(|a| a.source)
        .map(crate::mentions::MentionId::index)
        .find(|&source| source < mention && places[mention].step - places[source].step <= SENTENCES)
        .and_then(|source| draft.group(source))
}

/// Whether a subject follows right upon a participle that has the candidate in it: `Answering Ann’s letter, she …` is
/// somebody else.
fn in_participle(scene: &Scene<'_, '_>, places: &[Position], candidate: usize, mention: usize) -> bool {
    let document = scene.document;
    let subject = places[mention].first;
    let start = document.sentences.get(places[mention].sentence).map_or(subject, |s| s.tokens.start as usize);
    let opener = document.word(start);
    let between = places[candidate].after..subject.saturating_sub(1);
    opener.len() > 5
        && opener.ends_with("ing")
        && places[candidate].first > start
        && subject > 0
        && document.is(subject - 1, ",")
        && !between.into_iter().any(|t| document.is(t, ","))
}

/// Whether `him` would go back to the subject of its own clause: `Ann told her` is about two people.
fn is_bound(scene: &Scene<'_, '_>, places: &[Position], candidate: usize, mention: usize) -> bool {
    let (there, here) = (&places[candidate], &places[mention]);
    if here.part == Part::Subject {
        return in_participle(scene, places, candidate, mention);
    }
    if !matches!(here.part, Part::Object | Part::Oblique)
        || there.part != Part::Subject
        || is_reflexive(scene.words(mention))
    {
        return false;
    }
    // Another subject or a subordinating word between them begins another clause.
    let subject = (candidate + 1..mention).any(|m| places[m].part == Part::Subject);
    let subordinate = (there.after..here.first).any(|token| {
        let word = scene.document.word(token);
        super::position::is_conjunction(scene.document, token) && !matches!(word, "and" | "or" | "but")
    });
    !subject && !subordinate
}
