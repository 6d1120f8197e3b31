//! The name of an organisation or place, brought to one form.

use crate::lexicon::country::{Country, Naming, country, is_proper};
use crate::lexicon::spelling::plain;
use crate::text::small;

/// A name of an organisation or place, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct BodyName {
    /// The state whose name this is: `U.S.`, `Russian Federation`.
    pub(crate) state: Option<Country>,
    /// The state before the rest: `U.S.` in `U.S. State Department`.
    pub(crate) nation: Option<Country>,
    /// The rest in plain words: `state department`, for `Department of State` too.
    pub(crate) core: Vec<String>,
    /// Whether it is the first name of its state in the lexicon: `United States`, not `America`.
    proper: bool,
    /// The letters, if it is written as an acronym: `nato`.
    pub(crate) acronym: Option<String>,
}

impl BodyName {
    /// Reads a name as it stands in a text.
    pub(crate) fn read(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let words = match words[..] {
            [article, _, ..] if article.eq_ignore_ascii_case("the") => &words[1..],
            _ => &words[..],
        };
        let state = country(&words.join(" ")).filter(|found| found.1 == Naming::Name).map(|found| found.0);
        let mut nation = None;
        let mut rest = words;
        for length in [3, 2, 1] {
            if words.len() > length
                && let Some((found, Naming::Name | Naming::People)) =
                    country(words[..length].join(" ").trim_end_matches(['’', '\'', 's']))
                        .or_else(|| country(&words[..length].join(" ")))
            {
                nation = Some(found);
                rest = &words[length..];
                break;
            }
        }
        let mut core: Vec<String> = rest.iter().flat_map(|w| w.split(['-', '–'])).map(plain).collect();
        core.retain(|w| !w.is_empty());
        turn(&mut core);
        let acronym = match words {
            [one] => acronym(one),
            _ => None,
        };
        Self { state, nation, core, proper: is_proper(&words.join(" ")), acronym }
    }

    /// Whether it is a name in full: no acronym, and for a state the name it gives itself.
    pub(crate) fn is_whole(&self) -> bool {
        self.acronym.is_none() && (self.state.is_none() || self.proper)
    }

    /// Equal for names of one form, with or without the state.
    pub(crate) fn key(&self) -> String {
        self.core.join(" ")
    }

    /// The initials that may stand for it, with and without its small words; none for a name of one word.
    pub(crate) fn initials(text: &str) -> Vec<String> {
        let words: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || c == '-')
            .filter(|w| !w.is_empty() && !w.eq_ignore_ascii_case("the"))
            .collect();
        let of = |words: &mut dyn Iterator<Item = &&str>| -> String {
            words.filter_map(|w| plain(w).chars().next()).collect()
        };
        if words.len() < 2 {
            return Vec::new();
        }
        let small = |w: &&&str| !w.chars().next().is_some_and(char::is_lowercase);
        let mut all = vec![of(&mut words.iter().filter(small)), of(&mut words.iter())];
        all.dedup();
        all.retain(|initials| initials.chars().count() >= 2);
        all
    }
}

/// `department of state` → `state department`; likewise ministries.
fn turn(core: &mut Vec<String>) {
    let offices = ["department", "ministry", "office", "bureau"];
    if core.len() >= 3 && core[1] == "of" && offices.contains(&core[0].as_str()) {
        let office = core.remove(0);
        core.remove(0);
        if core.len() > 1 && core[0] == "the" {
            core.remove(0);
        }
        core.push(office);
    }
    if let [.., last] = &mut core[..] {
        // `Defence Ministry`, `Ministry of Defense`.
        if last == "ministry" || last == "department" {
            for word in core.iter_mut().filter(|w| *w == "defense") {
                "defence".clone_into(word);
            }
        }
    }
}

/// The letters of a word that is written as an acronym: two to eight capitals, with stops or without.
fn acronym(word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().filter(|&c| c != '.').collect();
    ((2..=8).contains(&letters.len()) && letters.iter().all(|c| c.is_uppercase()))
        .then(|| letters.iter().map(|&c| small(c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        BodyName::read(one).key() == BodyName::read(other).key()
    }

    #[test]
    fn one_form_for_one_body() {
        assert!(same("the State Department", "U.S. Department of State"));
        assert!(same("Norwegian Ministry of Defense", "Defence Ministry"));
        assert!(!same("University of Oslo", "Oslo City Council"));
        assert_eq!(BodyName::read("the United States").state, BodyName::read("U.S.").state);
        assert!(BodyName::read("U.S.").state.is_some() && BodyName::read("U.S. Senate").state.is_none());
        assert_ne!(BodyName::read("Norwegian Navy").nation, BodyName::read("Danish Navy").nation);
    }

    #[test]
    fn acronyms_and_initials_meet() {
        assert_eq!(BodyName::read("N.O.R.A.").acronym.as_deref(), Some("nora"));
        assert!(BodyName::initials("Northern Ocean Research Agency").contains(&"nora".to_owned()));
        assert!(BodyName::initials("Bank of the Islands").contains(&"bi".to_owned()));
        assert_eq!(BodyName::read("Nora").acronym, None);
    }
}
