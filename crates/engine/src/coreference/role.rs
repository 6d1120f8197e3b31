//! A role read from words: *Russian Foreign Minister*, *a professor of government at …*, *the Ukrainian leader*.

use crate::lexicon::country::{Country, country};
use crate::lexicon::role::{self, RoleKind};
use crate::text::Lower;

/// A role, office or profession as the text gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Role {
    /// The words that name it, in lower case: `foreign minister`.
    pub(super) head: String,
    /// The kinds of it that the lexicon has.
    pub(super) kinds: &'static [RoleKind],
    /// The other words before it, in lower case: `national`, `security`.
    pub(super) words: Vec<String>,
    /// The state it belongs to.
    pub(super) nation: Option<Country>,
    /// Held once, or not yet.
    pub(super) former: bool,
    /// The words by their places in what was read: `start..end`.
    pub(super) at: std::ops::Range<usize>,
}

impl Role {
    /// The roles in a phrase that names some; words are tokens without determiner and name.
    pub(super) fn read(words: &[&str]) -> Vec<Role> {
        let lower: Vec<String> = words.iter().map(|w| full(w)).collect();
        let mut roles: Vec<Role> = Vec::new();
        let mut start = 0;
        let mut at = 0;
        while at < words.len() {
            if is_link(&lower[at]) {
                break;
            }
            let length = longest(&lower[at..]);
            let opens_another =
                length == 1 && opens(&lower[at]) && at + 1 < words.len() && !is_link(&lower[at + 1]);
            if length == 0 || opens_another {
                at += 1;
                continue;
            }
            roles.push(Self::make(words, &lower, start, at, at + length));
            at += length;
            start = at;
        }
        if roles.is_empty() && at > 0 {
            // A head that the lexicon has not: the last word before `of`, `for`, `at` …
            roles.push(Self::make(words, &lower, 0, at - 1, at));
        }
        if let Some(last) = roles.last_mut() {
            last.read_rest(words, &lower);
        }
        roles
    }

    fn make(words: &[&str], lower: &[String], start: usize, head: usize, end: usize) -> Self {
        let phrase = lower[head..end].join(" ");
        let mut role = Role { kinds: role::kinds(&phrase), head: phrase, at: start..end, ..Role::default() };
        let mut at = start;
        while at < head {
            if let Some((length, nation)) = nation(&words[at..head]) {
                role.nation = role.nation.or(Some(nation));
                at += length;
                continue;
            }
            match lower[at].as_str() {
                "former" | "ex" | "then" | "late" | "elect" | "outgoing" | "incoming" => role.former = true,
                word if word.chars().any(char::is_alphanumeric) => role.words.push(word.to_owned()),
                _ => {}
            }
            at += 1;
        }
        role
    }

    /// `president of Norway`, `spokesman for the Norwegian army`: the state may follow.
    fn read_rest(&mut self, words: &[&str], lower: &[String]) {
        let rest = self.at.end..words.len().min(self.at.end + 8);
        for at in rest {
            if lower[at] == "-" && lower.get(at + 1).is_some_and(|w| w == "elect") {
                self.former = true;
            }
            if self.nation.is_none()
                && let Some((_, nation)) = nation(&words[at..])
            {
                self.nation = Some(nation);
            }
        }
    }

    /// The same role, held for another state: what a *counterpart* is.
    pub(super) fn of_state(&self, nation: Option<Country>) -> Role {
        Role { nation, words: Vec::new(), ..self.clone() }
    }

    /// The phrases that somebody of this role may be called by: its own name, its synonyms, the wider words.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let listed = self.kinds.iter().flat_map(|&kind| role::names(kind).map(|name| name as &str));
        let own = Some(self.head.as_str()).filter(|_| self.kinds.is_empty());
        listed.chain(own)
    }

    /// Whether it says the same as another.
    pub(super) fn same(&self, other: &Role) -> bool {
        self.head == other.head
            && self.words == other.words
            && self.nation == other.nation
            && self.former == other.former
    }

    /// Whether somebody of this role may be called by `description`, as far as one role tells.
    pub(super) fn admits(&self, description: &Role) -> bool {
        let called = self.head == description.head
            || self.kinds.iter().any(|&kind| role::may_be_called(kind, &description.head));
        let nations =
            self.nation.is_none() || description.nation.is_none() || self.nation == description.nation;
        called && nations && (description.former || !self.former || self.head == description.head)
    }
}

/// The state that `words` begin with, and how many of them name it.
fn nation(words: &[&str]) -> Option<(usize, Country)> {
    if !words.first()?.chars().next()?.is_uppercase() {
        return None;
    }
    for length in (1..=words.len().min(3)).rev() {
        let found = match words[..length] {
            [one] => country(one),
            _ => country(&words[..length].join(" ")),
        };
        if let Some((nation, _)) = found {
            return Some((length, nation));
        }
    }
    None
}

/// How many of `lower` the longest role of the lexicon at their start takes.
fn longest(lower: &[String]) -> usize {
    (1..=lower.len().min(role::LONGEST))
        .rev()
        .find(|&length| {
            let known = match &lower[..length] {
                [one] => role::kinds(one),
                several => role::kinds(&several.join(" ")),
            };
            !known.is_empty()
        })
        .unwrap_or(0)
}

/// Words that end the naming of a role and begin its circle: `of`, `for`, a mark.
pub(super) fn is_link(word: &str) -> bool {
    matches!(
        word,
        "of" | "for"
            | "to"
            | "at"
            | "in"
            | "on"
            | "with"
            | "from"
            | "and"
            | "or"
            | "who"
            | "that"
            | ","
            | "-"
            | "–"
            | "—"
            | "("
    )
}

/// Roles that may open a longer one: `deputy minister`, `chief economist`.
fn opens(word: &str) -> bool {
    matches!(
        word,
        "deputy"
            | "chief"
            | "head"
            | "lieutenant"
            | "major"
            | "lord"
            | "student"
            | "general"
            | "witness"
            | "minister"
            | "officer"
            | "resident"
            | "justice"
            | "special"
            | "artist"
    ) && word != "minister"
}

/// The word in lower case, abbreviations of roles in full.
fn full(word: &str) -> String {
    let lower = word.lower();
    let long = match lower.trim_end_matches('.') {
        "sen" => "senator",
        "sens" => "senators",
        "rep" => "representative",
        "reps" => "representatives",
        "gov" => "governor",
        "gen" => "general",
        "prof" => "professor",
        "pres" => "president",
        "col" => "colonel",
        "capt" => "captain",
        "cmdr" => "commander",
        "lt" => "lieutenant",
        "maj" => "major",
        "sgt" => "sergeant",
        "rev" => "reverend",
        "supt" => "superintendent",
        "amb" => "ambassador",
        "sec" => "secretary",
        "insp" => "inspector",
        "det" => "detective",
        _ => return lower,
    };
    long.to_owned()
}

/// Forms of address that are no role.
pub(super) fn is_honorific(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.').lower().as_str(),
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "mx"
            | "dr"
            | "sir"
            | "dame"
            | "madam"
            | "mme"
            | "m"
            | "herr"
            | "frau"
            | "señor"
            | "señora"
    )
}

/// A role as a reader's page shows it: in lower case but for names, abbreviations in full.
///
/// `is_plain` says which words are common ones; before the last of them that is not, capitals stay:
/// `Ocean Research Fund director`, `national security adviser`.
pub(super) fn display(words: &[&str], is_plain: impl Fn(usize) -> bool) -> String {
    let common = (0..words.len()).rev().take_while(|&at| is_plain(at)).last().unwrap_or(words.len());
    let mut out = String::new();
    for (at, word) in words.iter().enumerate() {
        let glued = word.starts_with(['’', '\'', '-', ',', '.']) || out.ends_with('-');
        if !out.is_empty() && !glued {
            out.push(' ');
        }
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        let upper = letters().count() > 1 && letters().all(char::is_uppercase);
        if at < common || upper {
            out.push_str(word);
        } else {
            out.push_str(&full(word));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(phrase: &str, expected: &Expect) {
        let words: Vec<&str> = phrase.split(' ').collect();
        let shown: Vec<String> = Role::read(&words)
            .iter()
            .map(|r| {
                let nation = if r.nation.is_some() { "state " } else { "" };
                let former = if r.former { "former " } else { "" };
                format!("{former}{nation}{} [{}]", r.words.join(" "), r.head)
            })
            .collect();
        expected.assert_eq(&shown.join(" + "));
    }

    #[test]
    fn roles_are_taken_apart() {
        check("Norwegian Foreign Minister", &expect!["state  [foreign minister]"]);
        check("White House National Security Adviser", &expect!["state national security [adviser]"]);
        check("U.S. Secretary of State", &expect!["state  [secretary of state]"]);
        check("Deputy Prime Minister", &expect!["deputy [prime minister]"]);
        check("Vice President", &expect![" [vice president]"]);
        check("Special Envoy Ambassador", &expect![" [special envoy] +  [ambassador]"]);
        check("former Sen.", &expect!["former  [senator]"]);
        check("Ocean Fund CEO", &expect!["ocean fund [ceo]"]);
        check("professor of government at Norway College", &expect!["state  [professor]"]);
        check("senior tinkerer for bells", &expect!["senior [tinkerer]"]);
    }

    #[test]
    fn wider_words_are_admitted_and_other_states_not() {
        let of = |phrase: &str| Role::read(&phrase.split(' ').collect::<Vec<_>>()).remove(0);
        assert!(of("Norwegian Foreign Minister").admits(&of("diplomat")));
        assert!(of("President").admits(&of("Norwegian leader")));
        assert!(!of("Danish President").admits(&of("Norwegian leader")));
        assert!(!of("Vice President").admits(&of("president")));
        assert!(!of("former President").admits(&of("leader")));
    }
}
