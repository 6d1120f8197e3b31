//! The language that is spoken, and its messages with the words put in.
//!
//! `words/*.ftl` were compiled to a table a language (`crates/words/src/emit.rs` tells how it is written). One language is
//! spoken at a time; it is set where the setting is, when the page begins and when the reader changes it.

use super::catalogue::{self, TABLES};
use sayso_engine::direction::closed;
use std::cell::RefCell;

/// One of the languages that there are words in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Language(usize);

impl Language {
    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TABLES.len()).map(Self)
    }

    /// The language that is spoken.
    pub fn spoken() -> Self {
        SPOKEN.with_borrow(|spoken| spoken.language)
    }

    /// The language of a code (BCP 47), whatever its region: `de-AT`.
    pub fn of_code(code: &str) -> Option<Self> {
        let bare = code.split(['-', '_']).next().unwrap_or_default();
        Self::all().find(|language| language.code().eq_ignore_ascii_case(bare))
    }

    /// Its code, BCP 47.
    pub fn code(self) -> &'static str {
        TABLES.get(self.0).map_or("", |(code, _)| code)
    }

    /// The next one, in a circle.
    #[must_use]
    pub fn next(self) -> Self {
        Self((self.0 + 1) % TABLES.len().max(1))
    }

    /// Speaks it from now on.
    pub fn speak(self) {
        if self != Self::spoken() {
            SPOKEN.set(Spoken::new(self));
        }
    }

    /// What is said in it; the language that is spoken stays.
    pub fn say<T>(self, what: impl FnOnce() -> T) -> T {
        let before = Self::spoken();
        self.speak();
        let said = what();
        before.speak();
        said
    }
}

/// A language and its messages.
struct Spoken {
    language: Language,
    messages: Vec<&'static str>,
}

impl Spoken {
    fn new(language: Language) -> Self {
        let table = TABLES.get(language.0).map_or("", |(_, table)| table);
        Self { language, messages: table.split('\u{1e}').collect() }
    }
}

thread_local! {
    static SPOKEN: RefCell<Spoken> = RefCell::new(Spoken::new(Language::default()));
}

/// What is put into a message.
#[derive(Clone, Copy)]
pub(super) enum Word<'a> {
    Text(&'a str),
    Number(usize),
    Case(&'a str),
}

/// A message without arguments.
pub(super) fn text(number: usize) -> &'static str {
    SPOKEN.with_borrow(|spoken| spoken.messages.get(number).copied().unwrap_or_default())
}

/// A message that is a plain choice.
pub(super) fn chosen(number: usize, case: &str) -> &'static str {
    let message = text(number);
    let variants = message.get(2..).unwrap_or_default();
    let (mut rest, mut last) = (variants, "");
    while let Some((key, (words, after))) =
        rest.split_once('\u{12}').and_then(|(key, rest)| Some((key, rest.split_once('\u{13}')?)))
    {
        if key == case {
            return words;
        }
        (rest, last) = (after, words);
    }
    last
}

/// A message with its arguments put in.
pub(super) fn said(number: usize, words: &[Word<'_>]) -> String {
    let mut out = String::new();
    fill(text(number), words, &mut out);
    out
}

/// Writes a pattern, up to where its variant ends; what is left of it comes back.
fn fill<'a>(mut pattern: &'a str, words: &[Word<'_>], out: &mut String) -> &'a str {
    while let Some(at) = pattern.find(['\u{10}', '\u{11}', '\u{13}']) {
        out.push_str(&pattern[..at]);
        let sign = pattern.as_bytes()[at];
        pattern = &pattern[at + 1..];
        if sign == 0x13 {
            return pattern;
        }
        let letter = pattern.bytes().next().unwrap_or_default();
        pattern = pattern.get(1..).unwrap_or_default();
        let Some(word) = words.get(usize::from(letter.wrapping_sub(b'a'))) else { continue };
        if sign == 0x10 { put(*word, out) } else { pattern = choose(pattern, *word, words, out) }
    }
    out.push_str(pattern);
    ""
}

/// Writes the variant that fits, the last if none does; what follows the variants comes back.
fn choose<'a>(mut pattern: &'a str, on: Word<'_>, words: &[Word<'_>], out: &mut String) -> &'a str {
    let mut done = false;
    loop {
        if let Some(after) = pattern.strip_prefix('\u{14}') {
            return after;
        }
        let Some((key, variant)) = pattern.split_once('\u{12}') else { return "" };
        let fits = !done && (key.is_empty() || matches(key, on));
        let mut unsaid = String::new();
        pattern = fill(variant, words, if fits { out } else { &mut unsaid });
        done |= fits;
    }
}

/// Whether a variant's key is the one for a word: a case's name, a number, or *one*.
fn matches(key: &str, word: Word<'_>) -> bool {
    match word {
        Word::Text(case) | Word::Case(case) => key == case,
        Word::Number(number) => key.parse() == Ok(number) || key == "one" && number == 1,
    }
}

fn put(word: Word<'_>, out: &mut String) {
    match word {
        // Words of a report that run from right to left are kept from turning round what stands beside them.
        Word::Text(words) | Word::Case(words) if runs_left(words) => {
            out.push('\u{2068}');
            out.push_str(&closed(words));
            out.push('\u{2069}');
        }
        // Nor does a direction that they leave open reach beyond them.
        Word::Text(words) | Word::Case(words) => out.push_str(&closed(words)),
        Word::Number(number) => out.push_str(&self::number(number)),
    }
}

/// A number, its thousands apart: `1,203`.
pub fn number(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(catalogue::thousands());
        }
        out.push(digit);
    }
    out
}

/// Whether a text has letters that run from right to left: Hebrew, Arabic and their neighbours, by their blocks in Unicode.
pub fn runs_left(words: &str) -> bool {
    words.chars().any(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words as w;

    #[test]
    fn thousands_stand_apart() {
        let shown: Vec<_> = [0, 12, 999, 1000, 1_234_567].into_iter().map(number).collect();
        assert_eq!(shown, ["0", "12", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn words_that_run_left_are_isolated_and_no_others() {
        assert_eq!(w::only("Ada Cole"), "Only Ada Cole");
        assert_eq!(w::only("עדה"), "Only \u{2068}עדה\u{2069}");
    }

    #[test]
    fn what_is_no_case_is_the_last() {
        assert_eq!(chosen_kind("direct"), "Direct");
        assert_eq!(chosen_kind("nonsense"), "Reported");
    }

    fn chosen_kind(case: &str) -> &'static str {
        w::kind(case)
    }
}
