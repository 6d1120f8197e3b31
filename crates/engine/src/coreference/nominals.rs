//! Descriptions: *the Russian foreign minister*, *the ministry*, *analysts*.

use super::apposition::description;
use super::draft::{Draft, Scene};
use super::position::Position;
use super::role::Role;
use super::roles::Roles;
use super::rules;
use super::said::{self, Things};
use crate::lexicon::Classes;
use crate::lexicon::spelling::plain;
use crate::mentions::{EntityKind, Form, Gender, Number};
use crate::quick::Map;
use crate::rule::Rule;
use crate::text::Lower;
use crate::text::Span;

/// Sentences over which `the woman` remembers `a woman from the north`.
const MEMORY: usize = 6;
/// How many mentions back the last speaker is looked for.
const NEAR: usize = 12;

/// What has been described so far.
pub(super) struct Described {
    /// By kind and all words: the last mention.
    by_words: Map<(EntityKind, String), usize>,
    /// By kind and head word: the last mention.
    by_head: Map<(EntityKind, String), usize>,
    /// By owner and the words for what is owned: the last mention.
    by_owner: Map<(usize, String), usize>,
    /// Organisations by the last word of a name: the groups.
    bodies: Map<String, Vec<usize>>,
    things: Things,
}

impl Described {
    /// Knows the named organisations.
    pub(super) fn new(scene: &Scene<'_, '_>, places: &[Position], draft: &Draft) -> Self {
        let mut described = Self {
            by_words: Map::default(),
            by_head: Map::default(),
            by_owner: Map::default(),
            bodies: Map::default(),
            things: Things::new(places),
        };
        for (mention, m) in scene.of_form(Form::Name) {
            let Some(group) = draft.group(mention) else { continue };
            let mut words = scene.words(mention).split_whitespace();
            if m.kind == EntityKind::Organization
                && let Some(last) = words.next_back()
            {
                // `Department of State`: the first word says the kind too.
                let first = words.next().filter(|_| scene.words(mention).contains(" of "));
                for word in [Some(last), first].into_iter().flatten() {
                    let groups = described.bodies.entry(plain(word)).or_default();
                    if !groups.contains(&group) && groups.len() < 32 {
                        groups.push(group);
                    }
                }
            }
        }
        described
    }
}

/// How a description points.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Article {
    /// `the`, `this`, `that`
    Definite,
    /// `his`, `Norway’s`
    Owned,
    /// `a`, `two`, `some`
    Indefinite,
    /// none: `analysts`, `spokesman`
    Bare,
}

fn article(words: &str) -> Article {
    let mut all = words.split(' ');
    let first = all.next().unwrap_or("").lower();
    match first.as_str() {
        "the" | "this" | "that" | "these" | "those" | "both" => Article::Definite,
        "his" | "her" | "its" | "their" | "my" | "our" | "your" => Article::Owned,
        "a" | "an" | "another" | "one" | "two" | "three" | "four" | "five" | "six" | "some" | "several"
        | "many" | "other" | "any" | "no" | "every" | "each" | "few" | "most" | "dozens" | "hundreds"
        | "thousands" => Article::Indefinite,
        _ if words.contains("’s ") || words.contains("'s ") => Article::Owned,
        _ => Article::Bare,
    }
}

/// Links a description, or founds an entity upon it.
pub(super) fn resolve(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &mut Draft,
    roles: &Roles,
    described: &mut Described,
    last: &[usize],
    mention: usize,
) {
    if !says_who(scene, places, mention) {
        return;
    }
    let m = &scene.mentions[mention];
    let tokens = description(scene, places, mention);
    let words: Vec<&str> = tokens.map(|t| scene.document.word(t)).collect();
    let article = article(scene.words(mention));
    let key = words.iter().map(|w| plain(w)).collect::<Vec<_>>().join(" ");
    let head = plain(m.head.of(scene.document.text));
    let owned = owned(scene, places, draft, mention);
    let author = described.things.author(scene, places, draft, mention);
    let found = author
        .map(|author| (author, &rules::AUTHOR))
        .or_else(|| beside(scene, places, draft, mention, article).map(|other| (other, &rules::APPOSITION)))
        .or_else(|| by_role(scene, places, draft, roles, last, mention, article, &words))
        .or_else(|| by_body(scene, draft, described, last, mention, article, &words))
        .or_else(|| Some((*described.by_owner.get(owned.as_ref()?)?, &rules::OWNED)))
        .or_else(|| by_words(scene, places, draft, described, mention, article, &key, &head));
    match found {
        Some((antecedent, rule)) => {
            if let Some(group) = draft.group(antecedent) {
                draft.join(scene, mention, group, Some(antecedent), rule);
            }
        }
        None => {
            draft.found(scene, mention);
        }
    }
    if author.is_some() {
        return;
    }
    if let Some(owned) = owned {
        described.by_owner.insert(owned, mention);
    }
    described.by_words.insert((m.kind, key), mention);
    described.by_head.insert((m.kind, head), mention);
}

/// `the senator and presidential candidate`: one person with two descriptions.
fn beside(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    mention: usize,
    article: Article,
) -> Option<usize> {
    let one = |m: usize| {
        let office = scene.head_is(m, Classes::ROLE_NOUN.with(Classes::ROLE));
        let m = &scene.mentions[m];
        office && m.form == Form::Nominal && m.kind == EntityKind::Person && m.number == Number::Singular
    };
    let first = places[mention].first;
    (article == Article::Bare && one(mention) && first > 0 && scene.document.is(first - 1, "and"))
        .then_some(())?;
    (mention.saturating_sub(3)..mention)
        .rev()
        .find(|&other| places[other].after + 1 == first && one(other) && draft.group(other).is_some())
}

/// Whose a description is, and the words for what is owned: `Ann Lee’s campaign`, `the Lee campaign`, `her campaign`.
fn owned(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    mention: usize,
) -> Option<(usize, String)> {
    let m = &scene.mentions[mention];
    let owner = said::owner(scene, places, draft, mention).or_else(|| {
        let named = scene.mentions.get(mention + 1)?;
        let before_it = places[mention].first + 1 == places[mention + 1].first
            && scene.document.is(places[mention].first, "the");
        (before_it && named.form == Form::Name && named.span.end < m.head.start).then_some(mention + 1)
    })?;
    let rest = Span { start: scene.mentions[owner].span.end.min(m.span.end), end: m.span.end };
    let words = rest.of(scene.document.text).split_whitespace().map(plain);
    let words: Vec<String> = words.filter(|word| !word.is_empty() && word != "s").collect();
    Some((draft.group(owner)?, words.join(" "))).filter(|(_, words)| !words.is_empty())
}

/// Words that stand for anybody or nobody: `everyone`, `some`, `no one`.
const ANYBODY: &[&str] = &[
    "all",
    "another",
    "any",
    "anybody",
    "anyone",
    "anything",
    "both",
    "each",
    "either",
    "every",
    "everybody",
    "everyone",
    "everything",
    "few",
    "half",
    "less",
    "lot",
    "many",
    "more",
    "most",
    "much",
    "neither",
    "no",
    "nobody",
    "none",
    "nothing",
    "one",
    "ones",
    "other",
    "others",
    "several",
    "some",
    "somebody",
    "someone",
    "something",
    "such",
];

/// Whether a description is of somebody: a person, a body, or whoever is reported as speaking.
fn says_who(scene: &Scene<'_, '_>, places: &[Position], mention: usize) -> bool {
    let who = Classes::ROLE_NOUN.with(Classes::PERSON_NOUN).with(Classes::ROLE).with(Classes::BODY_NOUN);
    // `Some of the voters` are somebody, `some` are not.
    let anybody = !scene.document.is(places[mention].after, "of")
        && scene.words(mention).split(' ').all(|word| {
            let word = word.to_ascii_lowercase();
            ANYBODY.binary_search(&word.as_str()).is_ok() || matches!(word.as_str(), "the" | "a")
        });
    let nothing = ["no", "any"].iter().any(|word| scene.document.is(places[mention].first, word));
    !anybody && !nothing && (places[mention].speaks || scene.head_is(mention, who))
}

/// The person who is given in this role, or in a narrower one.
#[expect(clippy::too_many_arguments, reason = "what one description is made of")]
fn by_role(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    roles: &Roles,
    last: &[usize],
    mention: usize,
    article: Article,
    words: &[&str],
) -> Option<(usize, &'static Rule)> {
    let m = &scene.mentions[mention];
    let owned_by_state = article == Article::Owned && words.iter().any(|w| w.starts_with(['’', '\'']));
    let points =
        article == Article::Definite || owned_by_state || (article == Article::Bare && words.len() > 1);
    if m.kind != EntityKind::Person || m.number == Number::Plural || !points {
        return None;
    }
    let head = m.head.of(scene.document.text).lower();
    let wanted = Role::read(words).into_iter().find(|role| role.head.split(' ').any(|word| word == head))?;
    let rank = |group: usize| {
        let known = &draft.groups[group];
        let gender = known.gender();
        if m.gender != Gender::Unknown && gender != Gender::Unknown && m.gender != gender {
            return None;
        }
        let all = roles.of.get(&group).map_or(&[][..], Vec::as_slice);
        // A state that none of the roles has, while they have another, is somebody else's.
        let states = all.iter().any(|(role, _)| role.nation.is_some());
        let same_state = all.iter().any(|(role, _)| role.nation.is_some() && role.nation == wanted.nation);
        if wanted.nation.is_some() && states && !same_state {
            return None;
        }
        let (role, giver) = all.iter().find(|(role, _)| role.admits(&wanted))?;
        let told = |word: &String| {
            all.iter().any(|(role, _)| role.words.contains(word) || role.head.split(' ').any(|w| w == word))
        };
        if !wanted.words.iter().all(|word| told(word) || is_vague(word)) {
            return None;
        }
        let same_kind = role.head == wanted.head || role.kinds.iter().any(|k| wanted.kinds.contains(k));
        // With a state, the very office comes before its like abroad: a foreign minister before a secretary of state.
        let same_office = wanted.nation.is_some() && all.iter().any(|(role, _)| role.head == wanted.head);
        let rule = if same_kind { &rules::ROLE } else { &rules::LEADER };
        Some(((same_state, same_kind, same_office, last[group], usize::MAX - known.founder), *giver, rule))
    };
    let best = roles.called(&wanted.head, mention).filter_map(rank).max_by_key(|(rank, ..)| *rank)?;
    if wanted.nation.is_some() && !best.0.0 && places[mention].speaks {
        let elsewhere = |other: usize| draft.group(other) != draft.group(best.1);
        if let Some(other) = speaks_on(scene, places, draft, roles, mention).filter(|&other| elsewhere(other))
        {
            return Some((other, &rules::LAST_SPEAKER));
        }
    }
    Some((best.1, best.2))
}

/// Whoever spoke in the sentence before, by name and without a role that the text gives: readers know the office.
fn speaks_on(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    roles: &Roles,
    mention: usize,
) -> Option<usize> {
    let speaker = (mention.saturating_sub(NEAR)..mention)
        .rev()
        .find(|&m| places[m].speaks && places[m].step < places[mention].step)?;
    let m = &scene.mentions[speaker];
    let group = draft.group(speaker)?;
    let gender = draft.groups[group].gender();
    let agrees = [m.gender, gender].iter().all(|&g| {
        g == Gender::Unknown
            || scene.mentions[mention].gender == Gender::Unknown
            || g == scene.mentions[mention].gender
    });
    let near = places[speaker].step + 1 == places[mention].step;
    let unknown = roles.of.get(&group).is_none_or(Vec::is_empty);
    (near && agrees && unknown && m.form == Form::Name && m.kind == EntityKind::Person).then_some(speaker)
}

/// Words that a description may add without meaning somebody else.
fn is_vague(word: &str) -> bool {
    matches!(
        word,
        "top"
            | "senior"
            | "veteran"
            | "longtime"
            | "embattled"
            | "current"
            | "new"
            | "newly"
            | "own"
            | "sitting"
    )
}

/// The organisation whose name ends in the head word: `the ministry`.
fn by_body(
    scene: &Scene<'_, '_>,
    draft: &Draft,
    described: &Described,
    last: &[usize],
    mention: usize,
    article: Article,
    words: &[&str],
) -> Option<(usize, &'static Rule)> {
    let m = &scene.mentions[mention];
    if m.kind != EntityKind::Organization || m.number == Number::Plural || article != Article::Definite {
        return None;
    }
    let groups = described.bodies.get(&plain(m.head.of(scene.document.text)))?;
    let fits = |&&group: &&usize| {
        let founder = draft.groups[group].founder;
        let name = scene.mentions[founder].extent.of(scene.document.text).lower();
        words.iter().all(|word| name.contains(&word.lower()))
    };
    let group = groups.iter().filter(fits).max_by_key(|&&group| last[group])?;
    Some((draft.groups[*group].founder, &rules::HEAD))
}

/// An earlier description in the same words; for `the woman`, `a woman from the north` will do.
#[expect(clippy::too_many_arguments, reason = "what one description is made of")]
fn by_words(
    scene: &Scene<'_, '_>,
    places: &[Position],
    draft: &Draft,
    described: &Described,
    mention: usize,
    article: Article,
    key: &str,
    head: &str,
) -> Option<(usize, &'static Rule)> {
    let m = &scene.mentions[mention];
    let plural = m.number == Number::Plural;
    if !(article == Article::Definite || (article == Article::Bare && plural)) {
        return None;
    }
    let known = |other: usize| draft.links[other].is_some().then_some((other, &rules::SAME_WORDS));
    if let Some(&other) = described.by_words.get(&(m.kind, key.to_owned())) {
        return known(other);
    }
    if article != Article::Definite || key != head {
        return None;
    }
    let other = *described.by_head.get(&(m.kind, head.to_owned()))?;
    let near = places[other].sentence + MEMORY >= places[mention].sentence;
    let number = scene.mentions[other].number == m.number;
    if near && number { known(other) } else { None }
}
