//! Languages, and in which of them the officials of a state speak in public.

use super::country::{Country, Naming, country};
use super::entries;
use crate::quick::Map;
use crate::text::Lower;
use std::sync::OnceLock;

const LIST: &str = include_str!("words/language.txt");

/// A language: an index into the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(u16);

#[derive(Default)]
struct Table {
    /// With a capital.
    names: Vec<String>,
    by_name: Map<&'static str, Language>,
    by_code: Map<&'static str, Language>,
    of_state: Map<Country, Vec<Language>>,
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Table::default();
        for (index, line) in (0..).zip(entries(LIST)) {
            let language = Language(index);
            let mut columns = line.split('|').map(|column| column.split(',').map(str::trim));
            for name in columns.next().into_iter().flatten() {
                table.names.push(name[..1].to_ascii_uppercase() + &name[1..]);
                table.by_name.insert(name, language);
            }
            for code in columns.next().into_iter().flatten() {
                table.by_code.entry(code).or_insert(language);
            }
            for (state, naming) in columns.next().into_iter().flatten().filter_map(country) {
                if naming == Naming::Name {
                    table.of_state.entry(state).or_default().push(language);
                }
            }
        }
        table
    })
}

impl Language {
    /// The language that a word names: `Russian`, in any case.
    pub fn named(word: &str) -> Option<Self> {
        table().by_name.get(&*word.lower()).copied()
    }

    /// The language of a BCP 47 tag: `en-GB`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        table().by_code.get(&*code).copied()
    }

    /// The language in which the officials of a state speak in public; none where there are several.
    pub fn of_state(state: Country) -> Option<Self> {
        match table().of_state.get(&state)?[..] {
            [language] => Some(language),
            _ => None,
        }
    }

    /// Its name: `Russian`.
    pub fn name(self) -> &'static str {
        table().names.get(usize::from(self.0)).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::super::country::is_proper;
    use super::*;

    #[test]
    fn states_have_one_language_or_none() {
        let of = |state| Language::of_state(country(state).expect("a state").0).map_or("", Language::name);
        assert_eq!(
            ["Russia", "US", "Norway", "Switzerland", "India"].map(of),
            ["Russian", "English", "Norwegian", "", ""]
        );
        assert_eq!(Language::of_tag("EN-gb"), Language::named("english"));
        assert_eq!(Language::of_tag("tlh"), None);
        assert_eq!(Language::of_tag("nb").map(Language::name), Some("Norwegian"));
    }

    #[test]
    fn the_list_is_sorted_with_three_columns_and_its_states_are_known() {
        assert!(LIST.starts_with('#'));
        let lines: Vec<_> = entries(LIST).collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{:?} must come after {:?}", pair[0], pair[1]);
        }
        for line in lines {
            let columns: Vec<_> = line.split('|').collect();
            assert_eq!((columns.len(), line), (3, &*line.to_lowercase()));
            for state in columns[2].split(',').map(str::trim).filter(|state| !state.is_empty()) {
                assert!(is_proper(state), "{state}");
            }
        }
    }
}
