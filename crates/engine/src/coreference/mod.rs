//! Which mentions are of the same thing: coreference chains within one article.

use crate::attribution::Attribution;
use crate::document::Document;
use crate::mentions::{EntityKind, Gender, Mention, MentionId};
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
    /// Its mentions, in order of the text.
    pub mentions: Vec<MentionId>,
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
    _document: &Document<'_>,
    mentions: &[Mention],
    _quotes: &[Quote],
    _attributions: &[Attribution],
) -> Chains {
    Chains { entities: Vec::new(), links: vec![None; mentions.len()] }
}
