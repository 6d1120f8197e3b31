//! States, their people, the seats of their governments and the bodies whose bare name tells the state: *Russia*,
//! *Russian*, *the Kremlin*, *the State Duma*.

use super::entries;
use super::spelling::plain;
use crate::quick::{Map, Set};
use std::sync::OnceLock;

const LIST: &str = include_str!("words/state.txt");
const INSTITUTIONS: &str = include_str!("words/institution.txt");

/// A state: an index into the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u16);

impl Country {
    /// Its number in the list.
    #[cfg(feature = "travel")]
    pub(crate) fn number(self) -> u16 {
        self.0
    }

    /// The state of a number, if the list is so long.
    #[cfg(feature = "travel")]
    pub(crate) fn of_number(number: u16) -> Option<Self> {
        (usize::from(number) < entries(LIST).count()).then_some(Self(number))
    }

    /// The same two bytes for the same state.
    pub fn bytes(self) -> [u8; 2] {
        self.0.to_le_bytes()
    }

    /// Its name as it is written: `United States`.
    pub fn name(self) -> &'static str {
        names().get(usize::from(self.0)).map_or("", |(name, _)| name)
    }

    /// What is of it, as it is written: `Russian`; its name where the list has no such word.
    pub fn adjective(self) -> &'static str {
        names().get(usize::from(self.0)).map_or("", |(_, adjective)| adjective)
    }
}

/// For each state its name and its adjective, with capitals.
fn names() -> &'static [(String, String)] {
    static NAMES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let first = |column: &str| capitalized(column.split(',').next().unwrap_or("").trim());
        let read = |line: &str| {
            let mut columns = line.split('|');
            let name = first(columns.next().unwrap_or(""));
            let adjective = Some(first(columns.next().unwrap_or(""))).filter(|a| !a.is_empty());
            (name.clone(), adjective.unwrap_or(name))
        };
        entries(LIST).map(read).collect()
    })
}

/// `trinidad and tobago` as `Trinidad and Tobago`.
fn capitalized(phrase: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if !matches!(word, "and" | "of" | "the") => {
                std::iter::once(first.to_ascii_uppercase()).chain(letters).collect()
            }
            _ => word.to_owned(),
        }
    };
    phrase.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

/// The state of a body whose bare name tells it: `Pentagon`.
pub fn of_institution(name: &str) -> Option<Country> {
    static TABLE: OnceLock<Map<String, Country>> = OnceLock::new();
    let read = |line: &str| {
        let (name, state) = line.split_once('=')?;
        Some((key(name.trim()), country(state.trim())?.0))
    };
    TABLE.get_or_init(|| entries(INSTITUTIONS).filter_map(read).collect()).get(&key(name)).copied()
}

/// How a word names a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Its own name: `Russia`, `U.S.`
    Name,
    /// Its people, or the adjective: `Russian`, `Americans`.
    People,
    /// The town or house of its government: `Moscow`, `the White House`.
    Seat,
}

/// The state that a word or phrase names, and how.
pub fn country(phrase: &str) -> Option<(Country, Naming)> {
    static TABLE: OnceLock<Map<String, (Country, Naming)>> = OnceLock::new();
    TABLE.get_or_init(read).get(&key(phrase)).copied()
}

/// Whether a phrase is the first name of a state in the list: `United States`, not `America`.
pub fn is_proper(phrase: &str) -> bool {
    static PROPER: OnceLock<Set<String>> = OnceLock::new();
    let first = |line: &str| key(line.split([',', '|']).next().unwrap_or("").trim());
    PROPER.get_or_init(|| entries(LIST).map(first).collect()).contains(&key(phrase))
}

/// The words of a phrase, plain, one space between them.
fn key(phrase: &str) -> String {
    let mut key = String::with_capacity(phrase.len());
    for word in phrase.split([' ', '-', '\u{a0}']) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&plain(word));
    }
    key
}

fn read() -> Map<String, (Country, Naming)> {
    let mut table = Map::default();
    for (index, line) in (0..).zip(entries(LIST)) {
        for (naming, names) in [Naming::Name, Naming::People, Naming::Seat].into_iter().zip(line.split('|')) {
            for name in names.split(',').map(str::trim).filter(|n| !n.is_empty()) {
                table.entry(key(name)).or_insert((Country(index), naming));
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_people_and_seats_lead_to_the_state() {
        let of = |phrase| country(phrase).map(|(c, _)| c);
        for group in [
            &["U.S.", "US", "United States", "American", "White House"][..],
            &["Russia", "Russians", "Kremlin"],
        ] {
            for phrase in group {
                assert!(of(phrase).is_some() && of(phrase) == of(group[0]), "{phrase}");
            }
        }
        assert_eq!(country("Côte d’Ivoire").map(|c| c.1), Some(Naming::Name));
        assert_eq!(country("Cornell"), None);
    }

    #[test]
    fn states_are_written_with_capitals() {
        let shown = |phrase| country(phrase).map(|(c, _)| (c.name(), c.adjective()));
        assert_eq!(shown("US"), Some(("United States", "American")));
        assert_eq!(shown("trinidadian"), Some(("Trinidad and Tobago", "Trinidadian")));
        assert_eq!(shown("Holy See"), Some(("Vatican", "Vatican")));
    }

    #[test]
    fn bodies_of_one_state_are_sorted_and_of_a_state_in_the_list() {
        assert!(INSTITUTIONS.starts_with('#'));
        let lines: Vec<_> = entries(INSTITUTIONS).collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{:?} must come after {:?}", pair[0], pair[1]);
        }
        for line in lines {
            let (name, state) = line.split_once(" = ").expect("a name and a state");
            assert!(is_proper(state), "{line}");
            assert_eq!(of_institution(name), country(state).map(|c| c.0));
        }
        assert_eq!(of_institution("Bank of Tarn"), None);
    }

    #[test]
    fn the_list_is_sorted_with_three_columns() {
        assert!(LIST.starts_with('#'));
        let lines: Vec<_> = entries(LIST).collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{:?} must come after {:?}", pair[0], pair[1]);
        }
        for line in lines {
            assert_eq!(line.split('|').count(), 3, "{line:?}");
            assert_eq!(line, line.to_lowercase());
        }
    }
}
