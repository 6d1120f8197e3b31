//! What a word says, however it is bent or chosen: *talks*, *talked* and *conversation* are of one sense, and how much it tells
//! that two texts share it. Stems are cut by a short list of endings; irregular forms and words that newsrooms put for one
//! another stand in a list, a group a line (3 kB of text, 1.5 kB compressed).

use super::country::country;
use super::spelling::{fold, plain};
use super::{Classes, Lexicon, entries};
use crate::quick::{Map, Set};
use std::sync::OnceLock;

const SYNONYMS: &str = include_str!("words/synonym.txt");
const FREQUENT: &str = include_str!("words/frequent.txt");

/// The sense of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    /// Equal for words of one sense.
    pub key: u32,
    /// How rare it is in English, so how much it tells, in tenths: from [`SMALL`] to [`RARE`].
    pub weight: u8,
}

/// The weight of articles, pronouns, auxiliaries.
pub const SMALL: u8 = 1;
/// The weight of words of every kind of talk: *good*, *people*, *know*.
pub const FREQUENT_WORD: u8 = 5;
/// The weight of a common English word.
pub const COMMON_WORD: u8 = 10;
/// The weight of a name: a story has few, and most of its sentences hold one.
pub const NAME: u8 = 6;
/// The weight of a word that is not common.
pub const RARE: u8 = 16;

/// The sense of a word as it stands in a text. `Americans`, `U.S.` and `Washington` are of one sense.
pub fn sense(word: &str, lexicon: &Lexicon) -> Sense {
    let capital = word.starts_with(char::is_uppercase);
    if capital && let Some((state, _)) = country(word) {
        return Sense { key: hash(&[b"@", state.bytes().as_slice()]), weight: NAME };
    }
    let plain = plain(word);
    let lists = lists();
    let base = stem(&plain);
    let group = lists.groups.get(base).copied();
    let classes = lexicon.classes(word);
    let weight = if classes.has(Classes::FUNCTION) || plain.len() < 2 {
        SMALL
    } else if lists.frequent.contains(base) {
        FREQUENT_WORD
    } else if plain.starts_with(|c: char| c.is_ascii_digit()) || lexicon.is_common(&plain) {
        COMMON_WORD
    } else if capital {
        NAME
    } else {
        RARE
    };
    let key = match group {
        Some(group) => hash(&[b"=", group.to_le_bytes().as_slice()]),
        // Names are romanised in several ways.
        None if weight == NAME => hash(&[fold(stem_of_name(&plain)).as_bytes()]),
        None => hash(&[base.as_bytes()]),
    };
    Sense { key, weight }
}

struct Lists {
    groups: Map<&'static str, u16>,
    frequent: Set<&'static str>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut groups = Map::default();
        for (number, line) in (0..).zip(entries(SYNONYMS)) {
            for word in line.split(' ') {
                groups.entry(stem(word)).or_insert(number);
            }
        }
        Lists { groups, frequent: entries(FREQUENT).map(stem).collect() }
    })
}

/// Endings that are cut off, longer ones before their own endings.
const ENDINGS: [&str; 34] = [
    "ations", "ation", "ating", "ated", "ates", "ators", "ator", "ments", "ment", "ances", "ance", "ially",
    "ial", "ingly", "ings", "ing", "ions", "ion", "iers", "ies", "ied", "ier", "edly", "ers", "er", "ed",
    "es", "ly", "ate", "al", "s", "e", "y", "i",
];

/// The word without its ending, at least three letters long. A crude cut serves: what is cut alike need not be a word.
fn stem(word: &str) -> &str {
    if !word.is_ascii() {
        return word;
    }
    let mut rest = word;
    for ending in ENDINGS {
        if let Some(cut) = rest.strip_suffix(ending)
            && cut.len() >= 3
            && !(ending == "s" && cut.ends_with('s'))
        {
            rest = cut;
            break;
        }
    }
    // `planned` and `plan`, `agreed` and `agree`.
    let bytes = rest.as_bytes();
    if rest.len() > 3 && bytes[rest.len() - 1] == bytes[rest.len() - 2] && !rest.ends_with('s') {
        rest = &rest[..rest.len() - 1];
    }
    rest.strip_suffix('e').filter(|cut| cut.len() >= 3).unwrap_or(rest)
}

/// A name without the *s* of its plural.
fn stem_of_name(name: &str) -> &str {
    name.strip_suffix('s').filter(|cut| cut.len() > 4).unwrap_or(name)
}

/// FNV-1a with 32 bits.
fn hash(parts: &[&[u8]]) -> u32 {
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    parts.iter().flat_map(|part| part.iter()).fold(0x811c_9dc5, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> Sense {
        sense(word, Lexicon::shared())
    }

    #[test]
    fn forms_spellings_and_synonyms_meet() {
        for group in [
            &["negotiate", "negotiations", "negotiating", "negotiated"][..],
            &["plan", "planned", "plans", "planning"],
            &["territory", "territories", "territorial"],
            &["conversation", "dialogue", "talks"],
            &["began", "begun", "started", "starting"],
            &["Velenskyy", "Velensky"],
            &["American", "Americans", "U.S.", "Washington"],
            &["three", "3"],
        ] {
            for word in group {
                assert_eq!(of(word).key, of(group[0]).key, "{word} and {}", group[0]);
            }
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in
            [("us", "US"), ("three", "four"), ("peace", "piece"), ("should", "could"), ("port", "report")]
        {
            assert_ne!(of(one).key, of(other).key, "{one} and {other}");
        }
    }

    #[test]
    fn rare_words_tell_more() {
        let weights: Vec<u8> = ["the", "people", "planet", "orthodontist"].map(|word| of(word).weight).into();
        assert_eq!(weights, [SMALL, FREQUENT_WORD, COMMON_WORD, RARE]);
    }

    #[test]
    fn the_lists_are_sorted_and_no_word_stands_in_two_groups() {
        let mut seen = Set::default();
        for list in [SYNONYMS, FREQUENT] {
            assert!(list.starts_with('#'));
            let lines: Vec<_> = entries(list).collect();
            for pair in lines.windows(2) {
                assert!(pair[0] < pair[1], "{:?} must come after {:?}", pair[0], pair[1]);
            }
        }
        for word in entries(SYNONYMS).flat_map(|line| line.split(' ')) {
            assert_eq!(word, word.to_lowercase());
            assert!(seen.insert(word), "{word} stands in two groups");
        }
    }
}
