//! What two speakers are to one another: whether the words of the one may be those of the other.

use crate::corpus::{Corpus, Speaker, SpeakerId};
use crate::lexicon::spelling::plain;
use crate::lexicon::{Classes, Lexicon};
use crate::mentions::EntityKind;

/// What two speakers are to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kin {
    /// One and the same.
    Same,
    /// Of one of them at least nobody is named.
    Unknown,
    /// They may be the same: a ministry and its minister, a description and a name, a state and someone.
    MayBe,
    /// Two.
    Other,
}

/// What the names and roles of the speakers of a corpus say.
pub(super) struct Kinship {
    speakers: Vec<Known>,
}

struct Known {
    /// Whether it is one person with a name, who is nobody else.
    person: bool,
    /// Whether it is a state or a place: someone spoke for it.
    place: bool,
    /// The words of its name.
    name: Vec<String>,
    /// The words of what it is called.
    role: Vec<String>,
}

impl Kinship {
    /// Reads the speakers of a corpus.
    pub(super) fn read(corpus: &Corpus) -> Self {
        Self { speakers: corpus.speakers.iter().map(Known::read).collect() }
    }

    /// What two speakers are to one another.
    pub(super) fn of(&self, one: Option<SpeakerId>, other: Option<SpeakerId>) -> Kin {
        let (Some(one), Some(other)) = (one, other) else { return Kin::Unknown };
        if one == other {
            return Kin::Same;
        }
        let (Some(one), Some(other)) = (self.speakers.get(one.index()), self.speakers.get(other.index()))
        else {
            return Kin::Other;
        };
        if one.person && other.person {
            return Kin::Other;
        }
        if one.place || other.place || one.may_be(other) || other.may_be(one) {
            Kin::MayBe
        } else {
            Kin::Other
        }
    }
}

impl Known {
    fn read(speaker: &Speaker) -> Self {
        let name = words(&speaker.name);
        let named =
            speaker.name.split(' ').next_back().is_some_and(|last| last.starts_with(char::is_uppercase));
        let mut role = words(speaker.role.as_deref().unwrap_or(""));
        for alias in &speaker.aliases {
            role.extend(words(alias));
        }
        Self {
            person: speaker.kind == EntityKind::Person && named,
            place: speaker.kind == EntityKind::Place,
            name,
            role,
        }
    }

    /// Whether all that the other's name says is said of this one too: `Foreign Ministry` of a `Foreign Minister`.
    fn may_be(&self, other: &Self) -> bool {
        let begins = |word: &String, own: &String| {
            own.get(..5).is_some_and(|start| word.get(..5) == Some(start)) || own == word
        };
        !other.name.is_empty()
            && other.name.iter().all(|word| self.role.iter().chain(&self.name).any(|own| begins(word, own)))
    }
}

/// The words of a name that tell, plain.
fn words(text: &str) -> Vec<String> {
    let tells = |word: &&str| !Lexicon::shared().classes(word).has(Classes::FUNCTION);
    text.split([' ', '-', '’', '\'']).filter(tells).map(plain).filter(|word| word.len() > 1).collect()
}
