//! The state that somebody speaks for or belongs to, as far as a title or description tells it: *Russian foreign
//! minister*, *president of Norway*, *U.S. envoy*; of *Norway correspondent*, none.

use crate::lexicon::country::{Country, Naming, country, of_institution};
use crate::lexicon::role;
use crate::text::Lower;

/// Words of the longest name of a state or body.
const LONGEST: usize = 4;

/// Those who deal with a state whose name stands before what they are: `Norway analyst`.
const STUDENTS: &[&str] = &[
    "analyst",
    "author",
    "bureau chief",
    "correspondent",
    "editor",
    "expert",
    "fellow",
    "historian",
    "journalist",
    "lecturer",
    "observer",
    "professor",
    "reporter",
    "researcher",
    "scholar",
    "scientist",
    "specialist",
    "student",
    "teacher",
    "translator",
    "watcher",
];

/// Those whom one state sends to another: `Norway envoy`.
const SENT: &[&str] = &[
    "adviser",
    "advisor",
    "chief",
    "coordinator",
    "critic",
    "director",
    "envoy",
    "hawk",
    "head",
    "lead",
    "negotiator",
    "representative",
];

/// Those who speak for somebody else: `spokesman for the Norwegian army`.
const VOICES: &[&str] = &[
    "adviser",
    "advisor",
    "aide",
    "assistant",
    "lawyer",
    "press secretary",
    "spokesman",
    "spokesperson",
    "spokeswoman",
];

/// What makes another place or people of a state's name: `New Mexico`, `Latin American`.
const OTHER: &[&str] = &["central", "equatorial", "latin", "new", "north", "northern", "south"];

/// What follows an adjective that tells no nationality: `Norwegian-backed`.
const UNDONE: &[&str] = &[
    "annexed",
    "backed",
    "based",
    "born",
    "controlled",
    "held",
    "installed",
    "language",
    "led",
    "occupied",
    "speaking",
    "trained",
];

/// The state that a title or description tells; none where it tells several.
pub(super) fn of(words: &[&str]) -> Option<Country> {
    let link = words.iter().position(|word| is_link(word)).unwrap_or(words.len());
    let head = Head::read(&words[..link]);
    let mut found: Option<Country> = None;
    let mut at = 0;
    while at < words.len() {
        let other = at > 0 && OTHER.contains(&&*words[at - 1].lower());
        let Some(naming) = Named::read(&words[at..]).filter(|_| !other) else {
            at += 1;
            continue;
        };
        let tells =
            if at < link { head.is_of(&naming, words, at) } else { head.follows(&naming, words, link, at) };
        if tells {
            if found.is_some_and(|state| state != naming.state) {
                return None;
            }
            found = Some(naming.state);
        }
        at += naming.length;
    }
    found
}

/// A state or a body of one that words begin with.
struct Named {
    state: Country,
    /// How; none for a body.
    naming: Option<Naming>,
    /// How many words.
    length: usize,
}

impl Named {
    fn read(words: &[&str]) -> Option<Self> {
        if !words.first()?.starts_with(char::is_uppercase) {
            return None;
        }
        (1..=words.len().min(LONGEST)).rev().find_map(|length| {
            let phrase = words[..length].join(" ");
            country(&phrase)
                .map(|(state, naming)| Self { state, naming: Some(naming), length })
                .or_else(|| of_institution(&phrase).map(|state| Self { state, naming: None, length }))
        })
    }
}

/// What somebody is, without what it is of.
struct Head {
    /// Its last words, in lower case.
    words: Vec<String>,
}

impl Head {
    fn read(words: &[&str]) -> Self {
        let lower: Vec<String> = words.iter().map(|word| word.lower()).collect();
        // The last role of the lexicon that it names, else its last word.
        let known = |start: usize, end: usize| !role::kinds(&lower[start..end].join(" ")).is_empty();
        let last = (1..=lower.len())
            .rev()
            .find_map(|end| {
                (end.saturating_sub(role::LONGEST)..end)
                    .find(|&start| known(start, end))
                    .map(|start| start..end)
            })
            .unwrap_or(lower.len().saturating_sub(1)..lower.len());
        Self { words: lower[last].to_vec() }
    }

    fn is_one_of(&self, list: &[&str]) -> bool {
        let last = self.words.last().map_or("", |word| word.trim_end_matches('s'));
        let phrase = self.words.join(" ");
        list.iter().any(|known| *known == last || *known == phrase || phrase.strip_suffix('s') == Some(known))
    }

    /// Whether a state named before it is its own.
    fn is_of(&self, named: &Named, words: &[&str], at: usize) -> bool {
        let after = at + named.length;
        let next = words.get(after).copied().unwrap_or("");
        if is_possessive(next) {
            return true;
        }
        // Governors and senators are of another Georgia.
        if words[at] == "Georgia" {
            return ["president", "minister", "ambassador"]
                .contains(&self.words.last().map_or("", |word| word));
        }
        if is_dash(next) && words.get(after + 1).is_some_and(|word| UNDONE.contains(&&*word.lower())) {
            return false;
        }
        match named.naming {
            // `Norwegian history professor`
            Some(Naming::People) if self.is_one_of(STUDENTS) => {
                let next = next.lower();
                self.words.first() == Some(&next)
                    || matches!(&*next, "military" | "political" | "defence" | "defense" | "security")
            }
            Some(Naming::People) | None => true,
            Some(Naming::Name) if is_abbreviation(words[at]) => true,
            Some(Naming::Name) => !self.is_one_of(STUDENTS) && !self.is_one_of(SENT),
            Some(Naming::Seat) => !self.is_one_of(STUDENTS),
        }
    }

    /// Whether a state named after it is its own: `of Norway`, `for the Norwegian army`.
    fn follows(&self, named: &Named, words: &[&str], link: usize, at: usize) -> bool {
        let direct = at == link + 1 || at == link + 2 && words[link + 1].eq_ignore_ascii_case("the");
        let after = words.get(at + named.length).copied().unwrap_or("");
        let of = words[link].eq_ignore_ascii_case("of");
        let speaks = matches!(&*words[link].lower(), "for" | "to") && self.is_one_of(VOICES);
        if !direct || !(of || speaks) || self.is_one_of(STUDENTS) {
            return false;
        }
        match named.naming {
            Some(Naming::People) | None => true,
            _ if is_possessive(after) => true,
            Some(Naming::Name) => of && (after.is_empty() || is_link(after)),
            Some(Naming::Seat) => speaks,
        }
    }
}

/// `US`, `U.S.`
fn is_abbreviation(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || c == '.')
}

fn is_possessive(word: &str) -> bool {
    matches!(word, "’s" | "'s" | "’" | "'")
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "‑")
}

/// Words that end the naming of what somebody is; a dash within it does not.
fn is_link(word: &str) -> bool {
    super::role::is_link(word) && !is_dash(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(phrase: &str, expected: &str) {
        let words: Vec<&str> = phrase.split(' ').collect();
        assert_eq!(of(&words).map_or("", Country::name), expected, "{phrase}");
    }

    #[test]
    fn offices_and_people_tell_their_state() {
        check("Norwegian Foreign Minister", "Norway");
        check("Norway ’s foreign minister", "Norway");
        check("president of Norway", "Norway");
        check("the head of the Norwegian delegation", "Norway");
        check("head of Norway ’s presidential office", "Norway");
        check("Kremlin spokesman", "Russia");
        check("White House National Security Adviser", "United States");
        check("State Department spokeswoman", "United States");
        check("U.S. envoy to Norway", "United States");
        check("Norwegian ambassador to Denmark", "Norway");
        check("spokesman for the Norwegian army", "Norway");
        check("spokeswoman for the White House", "United States");
        check("Norwegian political analyst", "Norway");
        check("senior Danish officials", "Denmark");
    }

    #[test]
    fn whoever_deals_with_a_state_is_not_of_it() {
        check("special envoy for Norway", "");
        check("Norway envoy", "");
        check("Norway analysts", "");
        check("Moscow correspondent", "");
        check("professor of Norwegian history", "");
        check("Norwegian history professor", "");
        check("professor of government at Norway College", "");
        check("ambassador to Norway", "");
        check("Norwegian - backed governor", "");
        check("senior adviser for Norway", "");
        check("mayor", "");
        check("", "");
    }

    #[test]
    fn two_states_tell_none() {
        check("Norwegian - Danish novelist", "");
    }
}
