//! Places that refer: names, nominals and pronouns.

mod dates;
#[cfg(test)]
mod marked;
mod money;
mod names;
mod nominals;
mod pronouns;
pub mod tagger;

use crate::document::Document;
use crate::order;
use crate::text::Span;

/// An index into the mentions of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MentionId(pub u32);

impl MentionId {
    /// As an index into a slice.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntityKind {
    /// A human being, or several by one name.
    Person,
    /// A body that acts: state organ, company, party, newspaper.
    Organization,
    /// A country, town, region, building, water.
    Place,
    /// A nationality, event, work, law or language.
    Misc,
    /// A point or stretch of time.
    Date,
    /// A sum of money.
    Money,
}

/// In which form it is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// By a proper name: `Ilona Varga`, `Varga`.
    Name,
    /// By a description: `the Russian foreign minister`, `two officials`.
    Nominal,
    /// By a pronoun: `he`, `they`, `who`.
    Pronoun,
}

/// Grammatical gender, as far as form, title or first name tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Not told.
    #[default]
    Unknown,
    /// he, Mr., Sergei
    Masculine,
    /// she, Ms., Tammy
    Feminine,
    /// it
    Neuter,
}

/// Grammatical number, as far as the form tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Number {
    /// Not told.
    #[default]
    Unknown,
    /// One.
    Singular,
    /// Several.
    Plural,
}

/// One place of the text that refers to something.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The words, without title, role or possessive for a name (`Varga` in `Foreign Minister Varga’s`).
    pub span: Span,
    /// The same with the titles and roles that stand before a name (`Foreign Minister Varga`); else `span`.
    pub extent: Span,
    /// The word that carries the meaning of a nominal (`minister`); for a name, `span`.
    pub head: Span,
    /// What is referred to.
    pub kind: EntityKind,
    /// Name, nominal or pronoun.
    pub form: Form,
    /// Gender, as far as told by this mention alone.
    pub gender: Gender,
    /// Number, as far as told by this mention alone.
    pub number: Number,
}

/// Finds the mentions of a document, in order of their start; they may nest, no two have the same span.
pub fn find(document: &Document<'_>) -> Vec<Mention> {
    let mut mentions = names::find(document);
    mentions.extend(dates::find(document));
    mentions.extend(money::find(document));
    order::by_number(&mut mentions, |m| m.span.shorter_first());
    mentions.extend(nominals::find(document, &mentions));
    mentions.extend(pronouns::find(document));
    order::by_number(&mut mentions, |m| m.span.longer_first());
    mentions.dedup_by_key(|m| m.span);
    mentions
}
