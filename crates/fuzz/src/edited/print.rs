//! Putting versions into reports.

use super::edit::{Version, Word};
use crate::random::Random;
use std::fmt::Write as _;
use std::ops::Range;

/// A report while it is written.
pub(super) struct Page {
    pub(super) text: String,
    /// The numbers of the words that closed a stretch in the last print.
    pub(super) closed: Vec<usize>,
    /// Its quotation marks.
    marks: [char; 2],
}

/// Where the words of a version stand: their numbers and bytes.
pub(super) type Places = Vec<(usize, Range<usize>)>;

/// What leads up to a fragment.
const LEADS: &[&str] = &[
    "said that something had to be done",
    "promised to act",
    "told reporters that the work would go on",
    "said the plan had been changed",
    "warned that much remains to be done",
];

impl Page {
    pub(super) fn new(random: &mut Random) -> Self {
        Self {
            text: String::new(),
            closed: Vec::new(),
            marks: random.pick(&[['“', '”'], ['“', '”'], ['"', '"']]),
        }
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push_str("\n\n");
    }

    /// Words in marks, with `close` for the punctuation at their end.
    fn marked(&mut self, words: &[Word], capital: bool, close: &str, places: &mut Places) {
        self.text.push(self.marks[0]);
        self.words(words, capital, close, places);
        self.text.push(self.marks[1]);
    }

    fn words(&mut self, words: &[Word], mut capital: bool, close: &str, places: &mut Places) {
        for (number, word) in words.iter().enumerate() {
            if number > 0 {
                self.text.push(' ');
            }
            self.text.push_str(word.ellipsis);
            let start = self.text.len();
            let mut text = word.text.clone();
            if capital && word.ellipsis.is_empty() {
                let first = text.chars().next().map_or(0, char::len_utf8);
                text[..first].make_ascii_uppercase();
            }
            if self.marks[0] == '"' {
                text = text.replace('’', "'");
            }
            self.text.push_str(&text);
            places.push((word.id, start..self.text.len()));
            let last = number + 1 == words.len();
            self.text.push_str(if last { close } else { &word.after });
            capital = word.after == ".";
        }
        self.closed.extend(words.last().map(|word| word.id));
    }

    /// A version with its speaker: full name and what they are.
    pub(super) fn print(
        &mut self,
        random: &mut Random,
        version: &Version,
        whole: bool,
        name: &str,
        role: &str,
    ) -> Places {
        let words = &version.words;
        self.closed.clear();
        let mut places = Places::new();
        let outside = words.iter().take_while(|word| word.outside).count();
        if outside > 0 {
            let _ = write!(self.text, "{name}, {role}, said that ");
            self.words(&words[..outside], false, "", &mut places);
            self.text.push(' ');
            self.marked(&words[outside..], false, ".", &mut places);
        } else if !whole {
            let _ = write!(self.text, "{name}, {role}, {} ", random.pick(LEADS));
            self.marked(words, false, ".", &mut places);
        } else {
            self.direct(random, words, name, role, &mut places);
        }
        self.text.push_str("\n\n");
        places
    }

    /// Whole sentences.
    fn direct(&mut self, random: &mut Random, words: &[Word], name: &str, role: &str, places: &mut Places) {
        let stop = words.iter().position(|word| word.after == ".").map_or(words.len(), |at| at + 1);
        let comma = words.iter().position(|word| word.after == ",").map_or(words.len(), |at| at + 1);
        match random.below(6) {
            0 => {
                self.marked(words, true, ",", places);
                let _ = write!(self.text, " said {name}, {role}.");
            }
            1 => {
                let _ = write!(self.text, "{name}, {role}, said: ");
                self.marked(words, true, ".", places);
            }
            2 if stop < words.len() => {
                self.marked(&words[..stop], true, ",", places);
                let _ = write!(self.text, " said {name}, {role}. ");
                self.marked(&words[stop..], true, ".", places);
            }
            3 if (2..10).contains(&comma) && comma < stop => {
                self.marked(&words[..comma], true, ",", places);
                let _ = write!(self.text, " {name} said, ");
                self.marked(&words[comma..], false, ".", places);
            }
            4 => {
                let _ = write!(self.text, "{name} told reporters on Tuesday: ");
                self.marked(words, true, ".", places);
            }
            _ => {
                self.marked(words, true, ",", places);
                let _ = write!(self.text, " {name} said.");
            }
        }
    }
}
