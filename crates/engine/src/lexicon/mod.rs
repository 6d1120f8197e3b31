//! What the engine knows of single words and fixed phrases: word lists in `words/`, one class a file.
//!
//! A list is a text file: comment lines begin with `#` and name its source; then one entry a line, lower case, sorted,
//! no entry twice. An entry of several words (`saudi arabia`) is a phrase. A new word is a new line in a file and
//! needs no Rust; a new class is a file, a row in `LISTS` and a name in [`Classes`].

mod classes;
pub mod country;
pub mod forms;
pub mod given;
pub mod language;
pub mod role;
pub mod sense;
pub mod spelling;
mod stems;
mod table;

pub use classes::Classes;
use std::sync::OnceLock;
use table::Table;

/// The word lists, each with the class it gives.
const LISTS: &[(Classes, &str)] = &[
    (Classes::ABBREVIATION, include_str!("words/abbreviation.txt")),
    (Classes::MONTH, include_str!("words/month.txt")),
    (Classes::WEEKDAY, include_str!("words/weekday.txt")),
    (Classes::FUNCTION, include_str!("words/function.txt")),
    (Classes::SPEECH_VERB, include_str!("words/speech-verb.txt")),
    (Classes::SAY_VERB, include_str!("words/say-verb.txt")),
    (Classes::THOUGHT, include_str!("words/thought.txt")),
    (Classes::ROLE_NOUN, include_str!("words/role-noun.txt")),
    (Classes::PERSON_NOUN, include_str!("words/person-noun.txt")),
    (Classes::BODY_NOUN, include_str!("words/body-noun.txt")),
    (Classes::SPEECH_NOUN, include_str!("words/speech-noun.txt")),
    (Classes::PREPOSITION, include_str!("words/preposition.txt")),
    (Classes::DETERMINER, include_str!("words/determiner.txt")),
    (Classes::SUBJECT_PRONOUN, include_str!("words/subject-pronoun.txt")),
    (Classes::AUXILIARY, include_str!("words/auxiliary.txt")),
    (Classes::CONNECTIVE, include_str!("words/connective.txt")),
    (Classes::ADVERB, include_str!("words/adverb.txt")),
    (Classes::PLAIN_VERB, include_str!("words/plain-verb.txt")),
    (Classes::TIME_NOUN, include_str!("words/time-noun.txt")),
    (Classes::DOCUMENT_NOUN, include_str!("words/document-noun.txt")),
    // What names are made of.
    (Classes::ORGANIZATION_CUE, include_str!("words/organization-cue.txt")),
    (Classes::COMMON, include_str!("words/common.txt")),
    (Classes::COUNTRY, include_str!("words/country.txt")),
    (Classes::DEMONYM, include_str!("words/demonym.txt")),
    (Classes::EVENT_HEAD, include_str!("words/event-head.txt")),
    (Classes::GIVEN_FEMININE, include_str!("words/given-feminine.txt")),
    (Classes::GIVEN_MASCULINE, include_str!("words/given-masculine.txt")),
    (Classes::NAME_PARTICLE, include_str!("words/name-particle.txt")),
    (Classes::NOT_NAME, include_str!("words/not-name.txt")),
    (Classes::KIN, include_str!("words/kin.txt")),
    (Classes::PERSON_VERB, include_str!("words/person-verb.txt")),
    (Classes::PERSON_FATE, include_str!("words/person-fate.txt")),
    (Classes::ORGANIZATION, include_str!("words/organization.txt")),
    (Classes::ORGANIZATION_HEAD, include_str!("words/organization-head.txt")),
    (Classes::ORGANIZATION_SUFFIX, include_str!("words/organization-suffix.txt")),
    (Classes::PLACE, include_str!("words/place.txt")),
    (Classes::PLACE_FIRST, include_str!("words/place-first.txt")),
    (Classes::PLACE_HEAD, include_str!("words/place-head.txt")),
    (Classes::ROLE, include_str!("words/role.txt")),
    (Classes::ROLE_MODIFIER, include_str!("words/role-modifier.txt")),
    (Classes::SURNAME, include_str!("words/surname.txt")),
    (Classes::TITLE, include_str!("words/title.txt")),
];

/// All word lists, ready to be asked.
pub struct Lexicon {
    words: Table,
}

impl Lexicon {
    /// The one lexicon, read from the lists when first asked for.
    pub fn shared() -> &'static Lexicon {
        static SHARED: OnceLock<Lexicon> = OnceLock::new();
        SHARED.get_or_init(|| Self { words: Table::read(LISTS) })
    }

    /// The classes of a word, whatever its case; none for a word that no list has. `Feb.` is `feb`.
    pub fn classes(&self, word: &str) -> Classes {
        match (self.words.get(word), word.strip_suffix('.')) {
            (none, Some(word)) if none.is_empty() => self.words.get(word),
            (classes, _) => classes,
        }
    }

    /// Whether a word is a common English word in any of its regular forms: `talk`, `talks`, `talking`.
    pub fn is_common(&self, word: &str) -> bool {
        stems::any(word, |stem| self.words.get(stem).has(Classes::COMMON))
    }

    /// The classes of a phrase of several words, given as it stands in the text with single spaces.
    pub fn phrase(&self, phrase: &str) -> Classes {
        self.words.get(phrase)
    }
}

/// Whether `word` (without its stop) is written with a stop: `Mr`, `Feb`, `Sen`.
pub fn is_abbreviation(word: &str) -> bool {
    Lexicon::shared().classes(word).has(Classes::ABBREVIATION)
}

/// The entries of a list, without comments and blank lines.
fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_lower_case_and_say_their_source() {
        for (class, list) in LISTS {
            assert!(list.starts_with('#'), "{class:?}: the first line must name the source");
            let all: Vec<_> = entries(list).collect();
            assert!(!all.is_empty(), "{class:?} is empty");
            for pair in all.windows(2) {
                assert!(pair[0] < pair[1], "{class:?}: {:?} must come after {:?}, once", pair[0], pair[1]);
            }
            for entry in all {
                assert_eq!(entry, entry.to_lowercase(), "{class:?}: entries are lower case");
            }
        }
    }

    #[test]
    fn words_are_found_in_any_case() {
        let lexicon = Lexicon::shared();
        assert!(lexicon.classes("SAID").has(Classes::SPEECH_VERB));
        assert!(lexicon.classes("Tuesday").has(Classes::WEEKDAY));
        assert!(lexicon.classes("qzx").is_empty());
    }
}
