//! What is told of an entity once its chain is whole: name, spellings, gender, roles.
//!
//! Names are told first: a description may need the name of its owner (*her campaign* is `Ann Lee’s campaign`).

use super::body::BodyName;
use super::draft::{Draft, Scene};
use super::name::PersonName;
use super::roles::Roles;
use super::state;
use super::whole::whole;
use super::{Chains, Entity, EntityId, Link, Spelling};
use crate::lexicon::Classes;
use crate::lexicon::country::Country;
use crate::mentions::{EntityKind, Form, MentionId};
use crate::order;
use crate::quick::Map;
use crate::text::Lower;

/// Words that have a capital only at the start of a sentence.
const LOWERED: Classes = Classes::FUNCTION
    .with(Classes::DETERMINER)
    .with(Classes::ROLE_NOUN)
    .with(Classes::PERSON_NOUN)
    .with(Classes::BODY_NOUN);

/// Brings the entities into the order of their first mentions and names them.
pub(super) fn finish(scene: &Scene<'_, '_>, draft: Draft, roles: &mut Roles) -> Chains {
    let Draft { mut links, groups } = draft;
    let mut order = vec![None; groups.len()];
    let mut entities: Vec<Entity> = Vec::with_capacity(groups.len());
    for (mention, link) in links.iter_mut().enumerate() {
        let Some(link) = link else { continue };
        let group = link.entity.index();
        let at = *order[group].get_or_insert_with(|| {
            entities.push(Entity {
                kind: groups[group].kind,
                name: String::new(),
                named: groups[group].named,
                gender: groups[group].gender(),
                roles: roles.shown.remove(&group).unwrap_or_default(),
                states: roles.states.remove(&group).unwrap_or_default(),
                mentions: Vec::new(),
                spellings: Vec::new(),
            });
            entities.len() - 1
        });
        let id = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        link.entity = EntityId(id(at));
        entities[at].mentions.push(MentionId(id(mention)));
    }
    for entity in entities.iter_mut().filter(|e| e.named) {
        spell(entity, |mention| {
            let name = scene.mentions[mention].form == Form::Name;
            name.then(|| without_article(scene.words(mention)))
        });
        entity.name = best(entity);
    }
    // Where no title tells the state, the descriptions do.
    for entity in entities.iter_mut().filter(|e| e.states.is_empty()) {
        for mention in entity.mentions.iter().map(|m| m.index()) {
            let told =
                (scene.mentions[mention].form == Form::Nominal).then(|| state_of(scene, mention)).flatten();
            if let Some(state) = told.filter(|state| !entity.states.contains(state)) {
                entity.states.push(state);
            }
        }
    }
    let names: Vec<String> = entities.iter().map(|e| e.name.clone()).collect();
    let owner = |mention: usize| owner(scene, &links, mention).and_then(|owner| names.get(owner.index()));
    for entity in entities.iter_mut().filter(|e| !e.named) {
        spell(entity, |mention| {
            let nominal = scene.mentions[mention].form == Form::Nominal;
            nominal.then(|| description(scene, mention, owner(mention).map(String::as_str)))
        });
        entity.name = best(entity);
    }
    Chains { entities, links }
}

/// Counts how an entity is written; `words` tells how a mention of it is.
fn spell(entity: &mut Entity, words: impl Fn(usize) -> Option<String>) {
    let mut places: Map<String, usize> = Map::default();
    for text in entity.mentions.iter().filter_map(|m| words(m.index())) {
        let place = *places.entry(text.clone()).or_insert_with(|| {
            entity.spellings.push(Spelling { text, count: 0 });
            entity.spellings.len() - 1
        });
        entity.spellings[place].count += 1;
    }
    order::by_text(&mut entity.spellings, |spelling| spelling.text.clone());
    order::by_number(&mut entity.spellings, |spelling| order::descending(spelling.count as usize));
}

/// Who owns what a description is of, if a pronoun opens it: `her` in *her campaign*.
fn owner(scene: &Scene<'_, '_>, links: &[Option<Link>], mention: usize) -> Option<EntityId> {
    let (m, pronoun) = (&scene.mentions[mention], scene.mentions.get(mention + 1)?);
    let opens =
        pronoun.form == Form::Pronoun && pronoun.span.start == m.span.start && m.form == Form::Nominal;
    links.get(mention + 1).copied().flatten().filter(|_| opens).map(|link| link.entity)
}

/// The fullest, most frequent spelling.
fn best(entity: &Entity) -> String {
    let whole = |spelling: &&Spelling| match entity.kind {
        _ if !entity.named => false,
        EntityKind::Person => !PersonName::read(&spelling.text).is_bare(),
        EntityKind::Organization | EntityKind::Place => BodyName::read(&spelling.text).acronym.is_none(),
        _ => true,
    };
    // For a person the most frequent whole name; a description that tells most.
    let spellings = &entity.spellings;
    let length = |s: &Spelling| s.text.split_whitespace().count();
    let fullest = |a: &&Spelling, b: &&Spelling| {
        a.count.cmp(&b.count).then(length(a).cmp(&length(b))).then(b.text.cmp(&a.text))
    };
    let telling = |a: &&Spelling, b: &&Spelling| length(a).cmp(&length(b)).then(b.text.cmp(&a.text));
    let best = if entity.named {
        spellings.iter().filter(whole).max_by(fullest).or_else(|| spellings.first())
    } else {
        spellings.iter().max_by(telling)
    };
    best.map_or_else(String::new, |spelling| spelling.text.clone())
}

/// The state that a description tells.
fn state_of(scene: &Scene<'_, '_>, mention: usize) -> Option<Country> {
    let document = scene.document;
    let span = whole(scene, mention);
    let tokens = document.token_at(span.start)..=document.token_at(span.end.saturating_sub(1));
    state::of(&tokens.map(|t| document.word(t)).collect::<Vec<_>>())
}

/// A name with single spaces, without *the*.
fn without_article(words: &str) -> String {
    let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.split_once(' ') {
        Some((first, rest)) if first.eq_ignore_ascii_case("the") => rest.to_owned(),
        _ => text,
    }
}

/// A description with all that belongs to it, its owner by name, without the capital of a sentence's start.
fn description(scene: &Scene<'_, '_>, mention: usize, owner: Option<&str>) -> String {
    let span = whole(scene, mention);
    let text = span.of(scene.document.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
    if let Some(owner) = owner.filter(|owner| !owner.is_empty() && !rest.is_empty()) {
        return format!("{owner}’s {rest}");
    }
    let token = scene.document.tokens.get(scene.document.token_at(span.start));
    let lowered = token.is_some_and(|t| t.classes.has(LOWERED) && !t.classes.has(Classes::DEMONYM));
    if lowered {
        format!("{}{}{rest}", first.lower(), if rest.is_empty() { "" } else { " " })
    } else {
        text.clone()
    }
}
