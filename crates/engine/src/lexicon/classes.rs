//! The classes that a word can belong to, as a set of bits.

/// A set of word classes; a word may belong to several (*May* is a month, a name, and a function word).
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Classes(u64);

/// Declares each class with its bit and its meaning.
macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal),* $(,)?) => {
        impl Classes {
            $($(#[$doc])* pub const $name: Classes = Classes(1 << $bit);)*
            const NAMES: &'static [(Classes, &'static str)] = &[$((Classes::$name, stringify!($name))),*];
        }
    };
}

classes! {
    /// Written with a full stop that does not end a sentence.
    ABBREVIATION = 0,
    /// A month, in full or short.
    MONTH = 1,
    /// A day of the week, in full or short.
    WEEKDAY = 2,
    /// A closed-class word: article, preposition, conjunction, pronoun, auxiliary, frequent adverb.
    FUNCTION = 3,
    /// A form of a verb that reports speech, thought or writing.
    SPEECH_VERB = 4,
    /// A form of a verb that clearly reports speech and takes a whole statement: `said`, `added`.
    SAY_VERB = 32,
    /// An office, profession or part that a person holds: `minister`.
    ROLE_NOUN = 33,
    /// A person by age, kin, or what they do at the moment: `woman`, `voter`.
    PERSON_NOUN = 34,
    /// A body that acts or a document that speaks: `ministry`, `report`.
    BODY_NOUN = 35,
    /// What is said: `statement`, `claim`.
    SPEECH_NOUN = 36,
    /// A preposition.
    PREPOSITION = 37,
    /// An article, possessive, quantifier or small number that opens a noun phrase.
    DETERMINER = 38,
    /// A personal pronoun that can be the subject.
    SUBJECT_PRONOUN = 39,
    /// A form of be, have, do, or a modal verb.
    AUXILIARY = 40,
    /// A conjunction or a relative word.
    CONNECTIVE = 41,
    /// An adverb that does not end in *-ly*, or a reflexive that stands like one.
    ADVERB = 42,
    /// A form of a frequent verb that reports nothing.
    PLAIN_VERB = 43,
    /// A point or stretch of time: `Tuesday`, `week`.
    TIME_NOUN = 44,
    /// The entry is only the beginning of longer phrases of some list.
    PHRASE = 63,
}

impl Classes {
    /// Whether at least one of `other`'s classes is here.
    pub const fn has(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    /// The classes of both.
    #[must_use]
    pub const fn with(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// No class at all.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl std::fmt::Debug for Classes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set()
            .entries(Self::NAMES.iter().filter(|(class, _)| self.has(*class)).map(|(_, name)| name))
            .finish()
    }
}
