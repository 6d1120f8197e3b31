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
    /// A thing that is written, shown or broadcast and can speak: `report`, `tweet`.
    DOCUMENT_NOUN = 50,
    /// A first name of men.
    GIVEN_MASCULINE = 16,
    /// A first name of women.
    GIVEN_FEMININE = 17,
    /// A last name.
    SURNAME = 18,
    /// A country or territory.
    COUNTRY = 19,
    /// A town, state, region or water; no country.
    PLACE = 20,
    /// An adjective or noun of a nation, people, region, religion or political camp.
    DEMONYM = 21,
    /// A body whose name does not say that it is one.
    ORGANIZATION = 22,
    /// The word of a body's name that says what it is: `ministry`, `university`, `times`.
    ORGANIZATION_HEAD = 23,
    /// The legal form of a company: `inc`, `gmbh`.
    ORGANIZATION_SUFFIX = 24,
    /// The word of a place's name that says what it is: `river`, `palace`, `strip`.
    PLACE_HEAD = 25,
    /// A word that begins names of places: `new`, `san`, `mount`.
    PLACE_FIRST = 26,
    /// The word of an event's, work's or law's name that says what it is: `war`, `summit`, `treaty`.
    EVENT_HEAD = 27,
    /// A courtesy title or rank that stands directly before a name.
    TITLE = 28,
    /// A noun that says what a person is or does, before or after a name.
    ROLE = 29,
    /// A word that stands before a role and belongs to it: `foreign`, `deputy`.
    ROLE_MODIFIER = 30,
    /// A small word within names of people: `bin`, `van`, `de`.
    NAME_PARTICLE = 31,
    /// Written with capitals though it names nothing by itself: `TV`, `GDP`.
    NOT_NAME = 14,
    /// A word of believing, wanting, planning or feeling.
    THOUGHT = 5,
    /// The base form of a common English word.
    COMMON = 15,
    /// A noun that stands after the name of a body that has or publishes it: `shares`, `officials`.
    ORGANIZATION_CUE = 13,
    /// A noun of what only a person has: `wife`, `career`.
    KIN = 12,
    /// A verb that a person alone does: `smiled`, `resigned`.
    PERSON_VERB = 11,
    /// A participle of what befalls a person alone: `born`, `jailed`.
    PERSON_FATE = 10,
    /// The entry begins longer entries of some list.
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

    /// The classes of these bits.
    pub(super) const fn of(bits: u64) -> Classes {
        Classes(bits)
    }

    /// Its bits, a class a bit.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The classes that a first name can have.
    pub const GIVEN: Classes = Classes::GIVEN_MASCULINE.with(Classes::GIVEN_FEMININE);

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
