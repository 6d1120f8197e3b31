//! Names of organisations, places and everything else that is no person.

use super::body::BodyName;
use super::draft::{Draft, Scene};
use super::rules;
use crate::lexicon::country::Country;
use crate::mentions::{EntityKind, Form};
use crate::order;
use crate::quick::Map;

/// One way in which the text writes a name.
struct Written<'t> {
    words: &'t str,
    name: BodyName,
    kind: EntityKind,
    /// Its mentions, in order.
    mentions: Vec<usize>,
}

/// Links every name that is no person's.
pub(super) fn gather(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let mut written: Vec<Written<'_>> = Vec::new();
    let mut known = Map::<(&str, u8), usize>::default();
    for (mention, m) in scene.of_form(Form::Name).filter(|(_, m)| m.kind != EntityKind::Person) {
        let words = scene.words(mention);
        let at = *known.entry((words, class(m.kind))).or_insert_with(|| {
            let name = BodyName::read(words);
            written.push(Written { words, name, kind: m.kind, mentions: Vec::new() });
            written.len() - 1
        });
        written[at].mentions.push(mention);
    }
    let mut bodies = Bodies::default();
    // The fuller names first, so that the shorter ones find them.
    let mut order: Vec<usize> = (0..written.len()).collect();
    order::by_number(&mut order, |&w| {
        let name = &written[w].name;
        let fullness = name.core.len() + if name.nation.is_some() { 1 << 20 } else { 0 };
        order::descending(fullness) >> 1 | u64::from(name.acronym.is_some()) << 63
    });
    for w in order {
        bodies.place(scene, draft, &written[w]);
    }
}

/// Organisations and places may meet in one entity; nothing else does.
fn class(kind: EntityKind) -> u8 {
    match kind {
        EntityKind::Person => 0,
        EntityKind::Organization | EntityKind::Place => 1,
        EntityKind::Misc => 2,
        EntityKind::Date => 3,
        EntityKind::Money => 4,
    }
}

/// The state of a body, where its name has one, and its group.
type OfState = (Option<Country>, usize);

/// The groups of bodies by their names.
#[derive(Default)]
struct Bodies {
    states: Map<Country, usize>,
    /// For each core: the groups, each with its state.
    cores: Map<(String, u8), Vec<OfState>>,
    /// `None` where two bodies share the initials.
    initials: Map<String, Option<usize>>,
    /// Organisations by the first and the last word of their names, `None` where two share it.
    first_words: Map<String, Option<usize>>,
    last_words: Map<String, Option<usize>>,
}

impl Bodies {
    fn place(&mut self, scene: &Scene<'_, '_>, draft: &mut Draft, form: &Written<'_>) {
        let group = if let Some((group, rule)) = self.find(form) {
            for &mention in &form.mentions {
                draft.join_founder(scene, mention, group, rule);
            }
            group
        } else {
            let group = draft.found(scene, form.mentions[0]);
            for &mention in &form.mentions[1..] {
                draft.join_founder(scene, mention, group, &rules::EXACT);
            }
            group
        };
        draft.groups[group].state |= form.name.state.is_some();
        self.add(form, group);
    }

    fn find(&self, form: &Written<'_>) -> Option<(usize, &'static crate::Rule)> {
        let (name, class) = (&form.name, class(form.kind));
        if class == 1
            && let Some(state) = name.state
        {
            return self.states.get(&state).map(|&group| (group, &rules::COUNTRY));
        }
        if let Some(same) = self.cores.get(&(name.key(), class)) {
            let exact = same.iter().find(|(nation, _)| *nation == name.nation);
            if let Some(&(_, group)) = exact {
                return Some((group, &rules::EXACT));
            }
            // With and without its state, where only one state's body is named.
            if let [(nation, group)] = same[..]
                && (nation.is_none() || name.nation.is_none())
            {
                return Some((group, &rules::NATION));
            }
        }
        if let Some(letters) = &name.acronym
            && class <= 2
            && let Some(&Some(group)) = self.initials.get(letters)
        {
            return Some((group, &rules::ACRONYM));
        }
        if form.kind == EntityKind::Organization
            && let [word] = &name.core[..]
            && name.nation.is_none()
            && word.chars().count() > 3
        {
            let whole = self.first_words.get(word).or_else(|| self.last_words.get(word));
            if let Some(&Some(group)) = whole {
                return Some((group, &rules::PART));
            }
        }
        None
    }

    fn add(&mut self, form: &Written<'_>, group: usize) {
        let (name, class) = (&form.name, class(form.kind));
        if class == 1
            && let Some(state) = name.state
        {
            self.states.entry(state).or_insert(group);
        }
        let same = self.cores.entry((name.key(), class)).or_default();
        if !same.iter().any(|&(nation, known)| nation == name.nation && known == group) {
            same.push((name.nation, group));
        }
        if class <= 2 {
            for letters in BodyName::initials(form.words) {
                claim(&mut self.initials, letters, group);
            }
        }
        if form.kind == EntityKind::Organization && name.core.len() > 1 {
            let last = name.core.last().cloned().unwrap_or_default();
            // `Cornell` for `Cornell University`, but not `Ocean` for `Ocean Research Agency`.
            if name.core.len() == 2 && says_kind(&last) {
                claim(&mut self.first_words, name.core[0].clone(), group);
            }
            claim(&mut self.last_words, last, group);
        }
    }
}

/// Gives a key to a group, and to nobody once two want it.
fn claim(keys: &mut Map<String, Option<usize>>, key: String, group: usize) {
    keys.entry(key).and_modify(|holder| *holder = holder.filter(|&h| h == group)).or_insert(Some(group));
}

/// Last words that a short name leaves out: `University`, `Inc.`
fn says_kind(word: &str) -> bool {
    matches!(
        word,
        "university"
            | "college"
            | "institute"
            | "institution"
            | "school"
            | "inc"
            | "incorporated"
            | "corp"
            | "corporation"
            | "ltd"
            | "limited"
            | "llc"
            | "lp"
            | "plc"
            | "ag"
            | "sa"
            | "gmbh"
            | "co"
            | "company"
            | "group"
            | "holdings"
            | "bank"
            | "party"
            | "foundation"
            | "airlines"
            | "airways"
            | "motors"
            | "industries"
            | "partners"
    )
}
