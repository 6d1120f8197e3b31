//! What is told of an entity once its chain is whole: name, spellings, gender, roles.

use super::body::BodyName;
use super::draft::{Draft, Scene};
use super::name::PersonName;
use super::roles::Roles;
use super::{Chains, Entity, EntityId, Spelling};
use crate::lexicon::{Classes, Lexicon};
use crate::mentions::{EntityKind, Form, MentionId};
use crate::order;
use std::collections::HashMap;

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
    let mut spelled: Vec<HashMap<&str, usize>> = Vec::with_capacity(groups.len());
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
                mentions: Vec::new(),
                spellings: Vec::new(),
            });
            spelled.push(HashMap::new());
            entities.len() - 1
        });
        let id = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        link.entity = EntityId(id(at));
        let entity = &mut entities[at];
        entity.mentions.push(MentionId(id(mention)));
        let m = &scene.mentions[mention];
        let tells = if entity.named { m.form == Form::Name } else { m.form == Form::Nominal };
        if tells {
            let words = scene.words(mention);
            let spelling = *spelled[at].entry(words).or_insert_with(|| {
                entity.spellings.push(Spelling { text: tidy(words, entity.named), count: 0 });
                entity.spellings.len() - 1
            });
            entity.spellings[spelling].count += 1;
        }
    }
    for entity in &mut entities {
        order::by_text(&mut entity.spellings, |spelling| spelling.text.clone());
        order::by_number(&mut entity.spellings, |spelling| order::descending(spelling.count as usize));
        entity.name = best(entity);
    }
    Chains { entities, links }
}

/// The fullest, most frequent spelling.
fn best(entity: &Entity) -> String {
    let whole = |spelling: &&Spelling| match entity.kind {
        _ if !entity.named => false,
        EntityKind::Person => !PersonName::read(&spelling.text).is_bare(),
        EntityKind::Organization | EntityKind::Place => BodyName::read(&spelling.text).acronym.is_none(),
        _ => true,
    };
    // For a body the longest name says most; for a person the most frequent whole one.
    let spellings = &entity.spellings;
    let longest = |a: &&Spelling, b: &&Spelling| {
        let length = |s: &Spelling| s.text.split_whitespace().count();
        a.count.cmp(&b.count).then(length(a).cmp(&length(b))).then(b.text.cmp(&a.text))
    };
    spellings
        .iter()
        .filter(whole)
        .max_by(longest)
        .or_else(|| spellings.first())
        .map_or_else(String::new, |spelling| spelling.text.clone())
}

/// The words with single spaces; a name without *the*, a description without the capital of a sentence's start.
fn tidy(words: &str, named: bool) -> String {
    let mut text = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
    if named {
        if !rest.is_empty() && first.eq_ignore_ascii_case("the") {
            text = rest.to_owned();
        }
    } else if Lexicon::shared().classes(first).has(LOWERED) {
        text = format!("{}{}{rest}", first.to_lowercase(), if rest.is_empty() { "" } else { " " });
    }
    text
}
