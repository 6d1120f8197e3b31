//! The state whose office a speaker holds, whose people or whose body it is, as far as the reports tell it.

use super::most;
use crate::coreference::Entity;
use crate::lexicon::country::{Country, Naming, country, of_institution};
use crate::mentions::EntityKind;
use crate::text::Lower;
use std::collections::{BTreeMap, BTreeSet};

/// What the state's own bodies are called: `Norway Parliament`.
const OFFICES: &[&str] = &[
    "army",
    "cabinet",
    "congress",
    "court",
    "department",
    "embassy",
    "government",
    "ministry",
    "navy",
    "office",
    "parliament",
    "police",
    "senate",
];

/// The state of a speaker who is all these entities; none where no report tells it, or where they tell several.
pub(super) fn of(entities: &[&Entity]) -> Option<Country> {
    let mut votes: BTreeMap<Country, usize> = BTreeMap::new();
    for entity in entities {
        let mut told: BTreeSet<Country> = entity.states.iter().copied().collect();
        if entity.kind != EntityKind::Person {
            told.extend(entity.spellings.iter().filter_map(|spelling| of_name(&spelling.text)));
        }
        for state in told {
            *votes.entry(state).or_default() += 1;
        }
    }
    let first = most(votes.iter().map(|(state, count)| (*count, *state)))?;
    let second = votes.iter().filter(|(state, _)| **state != first).map(|(_, count)| *count).max();
    (votes[&first] > 2 * second.unwrap_or(0)).then_some(first)
}

/// The state that the name of a body or people tells.
fn of_name(name: &str) -> Option<Country> {
    let bare = name.strip_prefix("the ").or(name.strip_prefix("The ")).unwrap_or(name);
    if let Some(state) = country(bare).map(|(state, _)| state).or_else(|| of_institution(bare)) {
        return Some(state);
    }
    let words: Vec<&str> = bare.split_whitespace().collect();
    let (length, state, naming) = (1..words.len().min(4)).rev().find_map(|length| {
        let phrase = words[..length].join(" ");
        let owned = phrase.strip_suffix("’s").or(phrase.strip_suffix("'s"));
        country(&phrase).or_else(|| country(owned?)).map(|(state, naming)| (length, state, naming))
    })?;
    let office = words.last().is_some_and(|last| OFFICES.contains(&&*last.lower()));
    let abbreviated = words[..length].concat().chars().all(|c| c.is_uppercase() || c == '.');
    (naming == Naming::People || office || abbreviated).then_some(state)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The country of the first speaker of some reports.
    fn first(reports: &[&str]) -> &'static str {
        let reports: Vec<_> = reports.iter().map(|text| crate::analyze(text)).collect();
        let corpus = crate::Corpus::link(&reports.iter().collect::<Vec<_>>());
        corpus.speakers.first().and_then(|speaker| speaker.country).map_or("", Country::name)
    }

    #[test]
    fn titles_and_descriptions_tell_the_state() {
        for (report, expected) in [
            ("“We will see,” Norwegian Foreign Minister Ada Merrow said.", "Norway"),
            ("“We will see,” said Ada Merrow, the Norwegian foreign minister.", "Norway"),
            ("“We will see,” Norway’s Prime Minister Ada Merrow said.", "Norway"),
            ("Ada Merrow, president of Norway, came. “We will see,” Merrow said.", "Norway"),
            ("“We will see,” said Kremlin spokesman Ivo Petrak.", "Russia"),
            ("“We will see,” the US State Department said.", "United States"),
            ("“We will see,” said the mayor, Ada Merrow. She met the Norwegian president.", ""),
            ("“We will see,” Georgia Governor Ada Merrow said.", ""),
            ("“We will see,” said Ada Merrow, a professor of Norwegian history at Tarn College.", ""),
        ] {
            assert_eq!(first(&[report]), expected, "{report}");
        }
    }

    #[test]
    fn reports_that_disagree_tell_none() {
        let of = |state: &str| format!("“We will see,” {state} minister Ada Merrow said.");
        let (one, other) = (of("Norwegian"), of("Danish"));
        assert_eq!(first(&[&one, "“No,” Ada Merrow said.", &one]), "Norway");
        assert_eq!(first(&[&one, &other]), "");
        assert_eq!(first(&[&one, &other, &one, &one]), "Norway");
    }

    #[test]
    fn names_of_bodies_tell_their_state() {
        for (name, expected) in [
            ("Kremlin", "Russia"),
            ("the Norwegian Foreign Ministry", "Norway"),
            ("US State Department", "United States"),
            ("U.S. Department of State", "United States"),
            ("State Department", "United States"),
            ("Norway’s parliament", "Norway"),
            ("Norway", "Norway"),
            ("Norway Support Group", ""),
            ("Ministry of Tides", ""),
            ("NATO", ""),
        ] {
            assert_eq!(of_name(name).map_or("", Country::name), expected, "{name}");
        }
    }
}
