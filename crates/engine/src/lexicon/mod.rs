//! What the engine knows of single words and fixed phrases: word lists in `words/`, one class a file.
//!
//! A list is a text file: comment lines begin with `#` and name its source; then one entry a line, lower case, sorted,
//! no entry twice. An entry of several words (`saudi arabia`) is a phrase. A new word is a new line in a file and
//! needs no Rust; a new class is a file, a row in `lists.rs` and a name in [`Classes`]. The engine carries the lists packed.

mod classes;
pub mod country;
pub mod forms;
pub mod given;
mod hash;
pub mod language;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod pack;
pub mod role;
pub mod sense;
pub mod spelling;
mod stems;
mod table;

pub use classes::Classes;
use std::sync::OnceLock;
use table::Table;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.bin"));

/// All word lists, ready to be asked.
pub struct Lexicon {
    words: Table,
}

impl Lexicon {
    /// The one lexicon, read from the lists when first asked for.
    pub fn shared() -> &'static Lexicon {
        static SHARED: OnceLock<Lexicon> = OnceLock::new();
        SHARED.get_or_init(|| Self { words: Table::read(PACKED) })
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
    use super::lists::LISTS;
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
