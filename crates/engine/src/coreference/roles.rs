//! The roles that the text gives to its people: by whom they are held, by what phrases one may go back to them.

use super::draft::Scene;
use super::role::{Role, display};
use super::state;
use crate::lexicon::Classes;
use crate::lexicon::country::{Country, country};
use crate::mentions::Form;
use crate::quick::Map;
use crate::text::Span;
use std::ops::Range;

/// How many mentions around a name are looked at.
const NEAR: usize = 12;

/// How many people before a place, and after it, may be meant by a phrase, so that time stays linear.
const CALLED: usize = 64;

/// The roles of everybody.
#[derive(Default)]
pub(super) struct Roles {
    /// For each group its roles, each with the mention that gives it.
    pub(super) of: Map<usize, Vec<(Role, usize)>>,
    /// For each group its roles as they are shown, in order of appearance.
    pub(super) shown: Map<usize, Vec<String>>,
    /// For each group the states that these say it is of.
    pub(super) states: Map<usize, Vec<Country>>,
    /// The groups that may be called by a phrase, each with the mention that gives the role, in order of these.
    called: Map<String, Vec<(usize, usize)>>,
}

impl Roles {
    pub(super) fn add(&mut self, scene: &Scene<'_, '_>, group: usize, mention: usize, tokens: Range<usize>) {
        let words: Vec<&str> = tokens.clone().map(|t| scene.document.word(t)).collect();
        if let Some(state) = state::of(&words) {
            self.of_state(group, state);
        }
        for role in Role::read(&words) {
            let start = tokens.start + role.at.start;
            let shown = show(scene, mention, start..tokens.start + role.at.end, &role.head);
            let texts = self.shown.entry(group).or_default();
            if !shown.is_empty() && !texts.contains(&shown) {
                texts.push(shown);
            }
            self.call(group, mention, &role);
            let roles = self.of.entry(group).or_default();
            if !roles.iter().any(|(known, _)| known.same(&role)) {
                roles.push((role, mention));
            }
        }
    }
}

impl Roles {
    /// `his Danish counterpart`: once it is known whose, the counterpart has the same roles for another state.
    pub(super) fn counterpart(&mut self, group: usize, owner: usize) {
        let all = self.of.get(&group).map_or(&[][..], Vec::as_slice);
        let Some((nation, mention)) = all
            .iter()
            .find(|(role, _)| role.head == "counterpart")
            .map(|(role, mention)| (role.nation, *mention))
        else {
            return;
        };
        let theirs = self.of.get(&owner).map_or(&[][..], Vec::as_slice);
        let same: Vec<Role> = theirs
            .iter()
            .filter(|(role, _)| role.head != "counterpart" && !role.former)
            .map(|(role, _)| role.of_state(nation))
            .collect();
        for role in same {
            self.call(group, mention, &role);
            self.of.entry(group).or_default().push((role, mention));
        }
    }

    /// The text says that somebody is of a state.
    pub(super) fn of_state(&mut self, group: usize, state: Country) {
        let known = self.states.entry(group).or_default();
        if !known.contains(&state) {
            known.push(state);
        }
    }

    /// Somebody acts for a state: their offices that are of no state yet are of this one.
    pub(super) fn serve(&mut self, group: usize, state: Country) {
        self.of_state(group, state);
        for (role, _) in self.of.get_mut(&group).into_iter().flatten() {
            role.nation = role.nation.or(Some(state).filter(|_| !role.kinds.is_empty()));
        }
    }

    /// The groups around a mention that may be called by a phrase.
    pub(super) fn called(&self, phrase: &str, mention: usize) -> impl Iterator<Item = usize> {
        let all = self.called.get(phrase).map_or(&[][..], Vec::as_slice);
        let here = all.partition_point(|&(_, giver)| giver <= mention);
        all[here.saturating_sub(CALLED)..all.len().min(here + CALLED)].iter().map(|&(group, _)| group)
    }

    fn call(&mut self, group: usize, mention: usize, role: &Role) {
        for name in role.names() {
            let groups = self.called.entry(name.to_owned()).or_default();
            if !groups.iter().rev().take(CALLED).any(|&(known, _)| known == group) {
                groups.push((group, mention));
            }
        }
    }
}

/// Words of roles that have capitals only in titles.
const COMMON: Classes = Classes::ROLE_NOUN
    .with(Classes::ROLE)
    .with(Classes::ROLE_MODIFIER)
    .with(Classes::TITLE)
    .with(Classes::PERSON_NOUN)
    .with(Classes::FUNCTION)
    .with(Classes::PREPOSITION);

/// A role as a page shows it: capitals stay where a name stands.
fn show(scene: &Scene<'_, '_>, mention: usize, tokens: Range<usize>, head: &str) -> String {
    let document = scene.document;
    let words: Vec<&str> = tokens.clone().map(|t| document.word(t)).collect();
    let heads = words.len().saturating_sub(head.split(' ').count());
    let near = mention.saturating_sub(NEAR)..(mention + NEAR).min(scene.mentions.len());
    let named = |span: Span| {
        near.clone().any(|m| {
            let other = &scene.mentions[m];
            m != mention && other.form == Form::Name && other.span.contains(span)
        })
    };
    display(&words, |at| {
        let token = &document.tokens[tokens.start + at];
        let lower = words[at].starts_with(char::is_lowercase);
        let plain = at >= heads || lower || token.classes.has(COMMON);
        plain && !named(token.span) && (lower || country(words[at]).is_none())
    })
}
