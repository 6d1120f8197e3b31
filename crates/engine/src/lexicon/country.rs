//! States, their people and the seats of their governments: *Russia*, *Russian*, *the Kremlin*.

use super::entries;
use super::spelling::plain;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const LIST: &str = include_str!("words/state.txt");

/// A state: an index into the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u16);

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
    static TABLE: OnceLock<HashMap<String, (Country, Naming)>> = OnceLock::new();
    TABLE.get_or_init(read).get(&key(phrase)).copied()
}

/// Whether a phrase is the first name of a state in the list: `United States`, not `America`.
pub fn is_proper(phrase: &str) -> bool {
    static PROPER: OnceLock<HashSet<String>> = OnceLock::new();
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

fn read() -> HashMap<String, (Country, Naming)> {
    let mut table = HashMap::new();
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
