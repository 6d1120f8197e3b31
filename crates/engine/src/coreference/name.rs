//! A person's name taken apart, and what it takes for two names to be of one person.

use super::rules;
use crate::lexicon::given;
use crate::lexicon::spelling::{fold, plain};
use crate::rule::Rule;

/// A person's name, folded to spelling classes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PersonName {
    /// The words that tell people apart, in order: no particles, no *Jr.*
    parts: Vec<String>,
    /// Whether a word for *son of* or *daughter of* stands before the last part: `bin Omar`.
    patronym: bool,
    /// `jr`, `sr`, `ii`, `iii`, `iv`.
    suffix: Option<String>,
}

impl PersonName {
    /// Reads a name as it stands in a text.
    pub(crate) fn read(text: &str) -> Self {
        let mut name = Self::default();
        let mut child_of = false;
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '“' | '”' | '"' | '(' | ')'))
        {
            // `al-Harb`: the particle is no part of its own; `Orr-Lee` is one part.
            let pieces = match word.split_once(['-', '‑', '‐']) {
                Some((head, tail)) if is_particle(&plain(head)) => [head, tail],
                _ => [word, ""],
            };
            for piece in pieces {
                child_of = name.push(piece, child_of);
            }
        }
        if name.parts.is_empty() {
            name.parts.push(fold(text));
        }
        name
    }

    /// Adds a word; `child_of` says, and the answer tells the next, whether a word for *son of* stands before it.
    fn push(&mut self, word: &str, child_of: bool) -> bool {
        let plain = plain(word);
        let first = self.parts.is_empty();
        match plain.as_str() {
            "" => child_of,
            "bin" | "ibn" | "bint" => true,
            "ben" if !first => true,
            "jr" | "sr" | "ii" | "iii" | "iv" if !first => {
                self.suffix = Some(plain);
                false
            }
            particle if is_particle(particle) => child_of,
            _ => {
                self.patronym = child_of;
                self.parts.push(fold(word));
                false
            }
        }
    }

    /// Whether it is one word (and its particles) only.
    pub(crate) fn is_bare(&self) -> bool {
        self.parts.len() == 1
    }

    /// How many words tell it apart.
    pub(crate) fn len(&self) -> usize {
        self.parts.len()
    }

    /// The first word.
    pub(crate) fn first(&self) -> &str {
        self.parts.first().map_or("", String::as_str)
    }

    /// The last word: the surname, for most.
    pub(crate) fn last(&self) -> &str {
        self.parts.last().map_or("", String::as_str)
    }

    /// All words.
    pub(crate) fn parts(&self) -> &[String] {
        &self.parts
    }

    /// Whether a word for *son of* or *daughter of* stands before the last word.
    pub(crate) fn is_patronym(&self) -> bool {
        self.patronym
    }

    /// `Jr.` and the like.
    pub(crate) fn suffix(&self) -> Option<&str> {
        self.suffix.as_deref()
    }

    /// Equal for the same name however spelled and hyphenated: `Kim Jong Un`, `Kim Jong-un`.
    pub(crate) fn key(&self) -> String {
        let mut key = self.parts.concat();
        if let Some(suffix) = &self.suffix {
            key.push(' ');
            key.push_str(suffix);
        }
        key
    }

    /// Whether the bare name `short` can be this name's surname: *Omar* alone is not Khalid bin Omar.
    pub(crate) fn has_surname(&self, short: &Self) -> bool {
        self.last() == short.last() && (!self.patronym || short.patronym)
    }

    /// By which rule this name and `other`, both of several words, can be of one person; `None` if they cannot.
    pub(crate) fn agrees(&self, other: &Self) -> Option<&'static Rule> {
        let (long, short) = if self.len() >= other.len() { (self, other) } else { (other, self) };
        if short.suffix.is_some() && short.suffix != long.suffix {
            return None;
        }
        if long.key() == short.key() {
            return Some(&rules::SPELLING);
        }
        let (long_last, short_last) = (long.len() - 1, short.len() - 1);
        if long.last() == short.last() {
            let (longer, shorter) = (&long.parts[..long_last], &short.parts[..short_last]);
            let given = longer.first().zip(shorter.first()).and_then(|(a, b)| alike(a, b));
            if let Some(rule) = given {
                let middles_agree = longer[1..].iter().zip(&shorter[1..]).all(|(a, b)| alike(a, b).is_some());
                let near = long.len() <= short.len() + 2;
                return (middles_agree && near).then_some(if long.len() == short.len() {
                    rule
                } else {
                    &rules::SHORTER
                });
            }
            let inner = longer.len() == shorter.len() + 1
                && longer.ends_with(shorter)
                && longer.first().is_some_and(|f| f.chars().count() > 1);
            return inner.then_some(&rules::SHORTER);
        }
        // `Khalid bin Omar` of `Khalid bin Omar Al Harb`.
        (short.len() >= 2 && short.len() + 1 == long.len() && long.parts.starts_with(&short.parts))
            .then_some(&rules::SHORTER)
    }
}

/// By which rule two given names can be of one person.
fn alike(one: &str, other: &str) -> Option<&'static Rule> {
    // An initial is not folded, the name that it opens is: `J.` for `Jane`, folded `iane`.
    let initial = |short: &str, long: &str| {
        let folded = match short {
            "j" | "y" => "i",
            "q" | "x" => "k",
            "p" if long.starts_with('f') => "f",
            short => short,
        };
        short.chars().count() == 1 && (long.starts_with(folded) || long.starts_with(short))
    };
    if one == other {
        Some(&rules::SPELLING)
    } else if initial(one, other) || initial(other, one) {
        Some(&rules::INITIAL)
    } else {
        given::alike(one, other).then_some(&rules::NICKNAME)
    }
}

/// Words within names that tell nobody apart.
fn is_particle(plain: &str) -> bool {
    matches!(
        plain,
        "al" | "el"
            | "as"
            | "ad"
            | "de"
            | "del"
            | "della"
            | "da"
            | "das"
            | "do"
            | "dos"
            | "di"
            | "du"
            | "la"
            | "le"
            | "van"
            | "von"
            | "vom"
            | "zu"
            | "der"
            | "den"
            | "ter"
            | "ten"
            | "y"
            | "e"
            | "st"
            | "saint"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str, expected: Option<&str>) {
        let (a, b) = (PersonName::read(one), PersonName::read(other));
        assert_eq!(a.agrees(&b).map(|r| r.name), expected, "{one} / {other}");
        assert_eq!(b.agrees(&a).map(|r| r.name), expected, "{other} / {one}");
    }

    #[test]
    fn names_of_one_person_agree() {
        check("Sergei Ivanov", "Sergey Ivanov", Some("spelling"));
        check("Kim Jong Un", "Kim Jong-un", Some("spelling"));
        check("J.D. Marsh", "J. D. Marsh", Some("spelling"));
        check("Mike Orr", "Michael Orr", Some("nickname"));
        check("J. Orr", "Jane Orr", Some("initial"));
        check("Ann B. Orr", "Ann Orr", Some("shorter-name"));
        check("Khalid bin Omar Al Harb", "Khalid bin Omar", Some("shorter-name"));
        check("Khalid bin Omar Al Harb", "Khalid Al-Harb", Some("shorter-name"));
        check("Juan Carlos Vega", "Carlos Vega", Some("shorter-name"));
    }

    #[test]
    fn names_of_two_people_do_not() {
        check("Bill Orr", "Hillary Orr", None);
        check("Ann Orr", "Ann Lee", None);
        check("Tom Orr Jr.", "Tom Orr Sr.", None);
        check("Ann B. Orr", "Ann C. Orr", None);
        // A headline's capitals run two people together: neither is the whole.
        check("Tom Orr Beats Ann Lee", "Tom Orr", None);
        check("Tom Orr Beats Ann Lee", "Ann Lee", None);
        check("George W. Orr", "George H. W. Orr", None);
    }

    #[test]
    fn a_fathers_name_is_no_surname() {
        let prince = PersonName::read("Khalid bin Omar");
        assert!(prince.has_surname(&PersonName::read("bin Omar")));
        assert!(!prince.has_surname(&PersonName::read("Omar")));
        assert!(PersonName::read("Saad Al Harb").has_surname(&PersonName::read("al-Harb")));
        assert!(PersonName::read("Ann Orr-Lee").has_surname(&PersonName::read("Orr-Lee")));
    }
}
