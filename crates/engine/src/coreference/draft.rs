//! The chains while they are being made: what the sieves read and write.

use super::{EntityId, Link};
use crate::attribution::Attribution;
use crate::document::Document;
use crate::lexicon::Classes;
use crate::mentions::{EntityKind, Form, Gender, Mention, MentionId, Number};
use crate::quotes::Quote;
use crate::rule::Rule;

/// All that a sieve may read.
pub(super) struct Scene<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) mentions: &'a [Mention],
    pub(super) quotes: &'a [Quote],
    pub(super) attributions: &'a [Attribution],
}

impl<'t> Scene<'_, 't> {
    /// The words of a mention.
    pub(super) fn words(&self, mention: usize) -> &'t str {
        self.mentions[mention].span.of(self.document.text)
    }

    /// Whether the head word of a description is of one of these classes.
    pub(super) fn head_is(&self, mention: usize, classes: Classes) -> bool {
        let head = self.document.token_at(self.mentions[mention].head.start);
        self.document.tokens.get(head).is_some_and(|t| t.classes.has(classes))
    }

    /// The mentions of one form, in order.
    pub(super) fn of_form(&self, form: Form) -> impl Iterator<Item = (usize, &Mention)> {
        self.mentions.iter().enumerate().filter(move |(_, m)| m.form == form)
    }
}

/// What is known so far of one entity.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) kind: EntityKind,
    /// The mention that stands for it in explanations: the first of its fullest name.
    pub(super) founder: usize,
    pub(super) named: bool,
    /// How many mentions call it *he*, *Mr.* …, and *she*, *Ms.* …
    pub(super) masculine: u32,
    pub(super) feminine: u32,
    pub(super) plural: bool,
    /// Whether it is a state.
    pub(super) state: bool,
    /// How many mentions are linked to it.
    pub(super) count: u32,
}

impl Group {
    /// The gender that most of its mentions show.
    pub(super) fn gender(&self) -> Gender {
        match (self.kind, self.masculine.cmp(&self.feminine)) {
            (EntityKind::Person, std::cmp::Ordering::Greater) => Gender::Masculine,
            (EntityKind::Person, std::cmp::Ordering::Less) => Gender::Feminine,
            (EntityKind::Person, std::cmp::Ordering::Equal) => Gender::Unknown,
            _ => Gender::Neuter,
        }
    }
}

/// Links and groups so far.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) links: Vec<Option<Link>>,
    pub(super) groups: Vec<Group>,
}

impl Draft {
    pub(super) fn new(mentions: usize) -> Self {
        Self { links: vec![None; mentions], groups: Vec::new() }
    }

    /// The group of a mention that is already linked.
    pub(super) fn group(&self, mention: usize) -> Option<usize> {
        self.links[mention].map(|link| link.entity.index())
    }

    /// Founds a group upon a mention.
    pub(super) fn found(&mut self, scene: &Scene<'_, '_>, mention: usize) -> usize {
        let group = self.groups.len();
        let founder = &scene.mentions[mention];
        self.groups.push(Group {
            kind: founder.kind,
            founder: mention,
            named: founder.form == Form::Name,
            masculine: 0,
            feminine: 0,
            plural: founder.number == Number::Plural,
            state: false,
            count: 0,
        });
        self.join(scene, mention, group, None, &super::rules::FIRST);
        group
    }

    /// Links a mention to a group.
    pub(super) fn join(
        &mut self,
        scene: &Scene<'_, '_>,
        mention: usize,
        group: usize,
        antecedent: Option<usize>,
        rule: &'static Rule,
    ) {
        let id = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let known = &mut self.groups[group];
        known.count += 1;
        match scene.mentions[mention].gender {
            Gender::Masculine => known.masculine += 1,
            Gender::Feminine => known.feminine += 1,
            Gender::Neuter | Gender::Unknown => {}
        }
        self.links[mention] = Some(Link {
            entity: EntityId(id(group)),
            antecedent: antecedent.map(|a| MentionId(id(a))),
            rule,
        });
    }

    /// Links a mention to a group by way of the mention that founded it.
    pub(super) fn join_founder(
        &mut self,
        scene: &Scene<'_, '_>,
        mention: usize,
        group: usize,
        rule: &'static Rule,
    ) {
        let founder = self.groups[group].founder;
        self.join(scene, mention, group, Some(founder), rule);
    }
}
