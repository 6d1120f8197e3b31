//! Which mentions are of the same thing: coreference chains within one article.
//!
//! The sieves stand in [`RULES`] in falling precision. Names come first, over the whole text: people by full name,
//! surname, title and first name (`people`), bodies and places by name, state and initials (`bodies`). Then what stands
//! beside names: titles and appositions give roles (`apposition`). Then, in the order of the text, descriptions
//! (`nominals`) and pronouns (`pronouns`) go back to what has been named. Each link carries its rule and the mention
//! that it was linked to, so that a chain leads from *he* to the name. Look-ups are by hash, look-back by window: time is
//! linear in the text.

mod apposition;
mod bodies;
pub(crate) mod body;
mod describe;
mod draft;
pub(crate) mod name;
mod nominals;
mod people;
mod position;
mod pronouns;
mod role;
mod roles;
mod rules;
mod said;
mod state;
#[cfg(test)]
mod tests;
mod whole;

pub use pronouns::person::{Lesson, weights};
pub use rules::TABLE as RULES;

use crate::attribution::Attribution;
use crate::document::Document;
use crate::lexicon::country::Country;
use crate::mentions::{EntityKind, Form, Gender, Mention, MentionId};
use crate::quotes::Quote;
use crate::rule::Rule;

/// An index into the entities of one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(pub u32);

impl EntityId {
    /// As an index into a slice.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What the mentions of one article refer to.
#[derive(Clone, Debug)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// Its fullest name in this article, without titles and roles; for an entity that is never named, its
    /// best description (`the Russian foreign minister`).
    pub name: String,
    /// Whether `name` is a proper name.
    pub named: bool,
    /// Gender, as far as any mention or first name tells.
    pub gender: Gender,
    /// Roles and titles that the article gives it, in order of first appearance: `Russian Foreign Minister`.
    pub roles: Vec<String>,
    /// The states that its titles and descriptions say it is of, each once: Russia for a `Russian foreign minister`.
    pub states: Vec<Country>,
    /// Its mentions, in order of the text.
    pub mentions: Vec<MentionId>,
    /// How its names are spelled here (for an entity that is never named: its descriptions), most frequent first.
    pub spellings: Vec<Spelling>,
}

/// One way in which an article writes a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The words.
    pub text: String,
    /// How often.
    pub count: u32,
}

/// Why a mention belongs to its entity.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// The entity.
    pub entity: EntityId,
    /// The earlier (or later) mention that it was linked to; `None` for the mention that founds the entity.
    pub antecedent: Option<MentionId>,
    /// The rule that linked them.
    pub rule: &'static Rule,
}

/// The coreference chains of one article.
#[derive(Debug, Default)]
pub struct Chains {
    /// The entities, in order of their first mention.
    pub entities: Vec<Entity>,
    /// For each mention its link; `None` for a mention that refers to nothing that can be named (`it rains`).
    pub links: Vec<Option<Link>>,
}

/// Resolves the mentions of a document.
pub fn resolve(
    document: &Document<'_>,
    mentions: &[Mention],
    quotes: &[Quote],
    attributions: &[Attribution],
) -> Chains {
    let scene = draft::Scene { document, mentions, quotes, attributions };
    let (mut draft, places, mut roles) = gather(&scene);
    follow(&scene, &places, &mut draft, &mut roles, &mut pronouns::person::choose);
    pronouns::first_person(&scene, &places, &mut draft);
    describe::finish(&scene, draft, &mut roles)
}

/// The lessons that the genders of pronouns give, from which [`weights`] are learnt.
pub fn lessons(
    document: &Document<'_>,
    mentions: &[Mention],
    quotes: &[Quote],
    attributions: &[Attribution],
) -> Vec<Lesson> {
    let scene = draft::Scene { document, mentions, quotes, attributions };
    let (mut draft, places, mut roles) = gather(&scene);
    // What names and titles tell; what earlier pronouns were taken to tell is left out.
    let genders: Vec<Gender> = draft.groups.iter().map(draft::Group::gender).collect();
    let mut lessons = Vec::new();
    follow(&scene, &places, &mut draft, &mut roles, &mut |view, mention, gender| {
        let told = |group: usize| {
            let founder = view.draft.groups[group].founder;
            genders.get(group).copied().unwrap_or(view.scene.mentions[founder].gender)
        };
        let (lesson, meant) = pronouns::person::lesson(view, mention, gender, told);
        lessons.extend(lesson);
        meant
    });
    lessons
}

/// Names and what stands beside them.
fn gather(scene: &draft::Scene<'_, '_>) -> (draft::Draft, Vec<position::Position>, roles::Roles) {
    let mut draft = draft::Draft::new(scene.mentions.len());
    people::gather(scene, &mut draft);
    bodies::gather(scene, &mut draft);
    let places = position::positions(scene);
    let roles = apposition::collect(scene, &places, &mut draft);
    (draft, places, roles)
}

/// Goes through the text and links what goes back to names; `judge` chooses whom *he* and *she* mean.
fn follow(
    scene: &draft::Scene<'_, '_>,
    places: &[position::Position],
    draft: &mut draft::Draft,
    roles: &mut roles::Roles,
    judge: &mut pronouns::person::Judge<'_>,
) {
    let mut described = nominals::Described::new(scene, places, draft);
    // For each group the number of its last mention, counted from 1; 0 before its first.
    let mut last = vec![0; draft.groups.len()];
    for (mention, m) in scene.mentions.iter().enumerate() {
        if draft.links[mention].is_none() {
            match m.form {
                Form::Pronoun => pronouns::resolve(scene, places, draft, mention, judge),
                Form::Nominal => {
                    // Whose it is comes before what it is: `his campaign`.
                    let owner = mention + 1;
                    if scene
                        .mentions
                        .get(owner)
                        .is_some_and(|o| o.form == Form::Pronoun && m.span.contains(o.span))
                    {
                        pronouns::resolve(scene, places, draft, owner, judge);
                    }
                    nominals::resolve(scene, places, draft, roles, &mut described, &last, mention);
                }
                Form::Name => {}
            }
            last.resize(draft.groups.len(), 0);
        }
        let Some(group) = draft.group(mention) else { continue };
        last[group] = mention + 1;
        // `his counterpart`: the description around an owner, where it stands beside a name.
        if places[mention].part == position::Part::Owner
            && let Some(around) = (mention.saturating_sub(2)..mention).rev().find(|&a| {
                let outer = &scene.mentions[a];
                outer.form == Form::Nominal && outer.span.contains(m.span)
            })
            && let Some(other) = draft.group(around).filter(|&other| other != group)
        {
            roles.counterpart(other, group);
        }
    }
}
