//! Numbers in figures and in words, read as values: `3`, *three*; `2.5 million`, *two and a half* is left as words.

use super::gap::Gap;
use super::reading::{Atom, number_atom, unit_atom};
use crate::families::Word;
use crate::lexicon::forms::normal;
use crate::text::Lower;

/// A number word: what it is worth, and how it joins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Unit(u64),
    Ten(u64),
    Scale(u64),
}

/// *one* to *nineteen*, each with its ordinal.
const UNITS: [(&str, &str); 20] = [
    ("zero", "zeroth"),
    ("one", "first"),
    ("two", "second"),
    ("three", "third"),
    ("four", "fourth"),
    ("five", "fifth"),
    ("six", "sixth"),
    ("seven", "seventh"),
    ("eight", "eighth"),
    ("nine", "ninth"),
    ("ten", "tenth"),
    ("eleven", "eleventh"),
    ("twelve", "twelfth"),
    ("thirteen", "thirteenth"),
    ("fourteen", "fourteenth"),
    ("fifteen", "fifteenth"),
    ("sixteen", "sixteenth"),
    ("seventeen", "seventeenth"),
    ("eighteen", "eighteenth"),
    ("nineteen", "nineteenth"),
];
const TENS: [(&str, &str); 8] = [
    ("twenty", "twentieth"),
    ("thirty", "thirtieth"),
    ("forty", "fortieth"),
    ("fifty", "fiftieth"),
    ("sixty", "sixtieth"),
    ("seventy", "seventieth"),
    ("eighty", "eightieth"),
    ("ninety", "ninetieth"),
];
const SCALES: [(&str, u64); 5] = [
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// A value in thousandths: `2.5` is 2,500.
const ONE: u64 = 1000;

/// What a word counts, and whether it is an ordinal.
fn part(word: &str) -> Option<(Part, bool)> {
    let first = *word.as_bytes().first()?;
    // Most words end here.
    if !b"efhmnostbz".contains(&first) || word.len() < 3 {
        return None;
    }
    for (value, (cardinal, ordinal)) in (0..).zip(UNITS) {
        if word == cardinal || word == ordinal {
            return Some((Part::Unit(value), word == ordinal));
        }
    }
    for (value, (cardinal, ordinal)) in (2..).zip(TENS) {
        if word == cardinal || word == ordinal {
            return Some((Part::Ten(value * 10), word == ordinal));
        }
    }
    SCALES.iter().find_map(|(name, value)| {
        let rest = word.strip_prefix(name)?;
        matches!(rest, "" | "th").then_some((Part::Scale(*value), rest == "th"))
    })
}

/// A value in figures, in thousandths, with its letters after it: `1,000.5`, `10th`, `3bn`.
fn figures(word: &str) -> Option<(u64, &str)> {
    let end = word.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(word.len());
    let (head, tail) = word.split_at(end);
    let (whole, fraction) = head.split_once('.').unwrap_or((head, ""));
    let digits = whole.bytes().filter(u8::is_ascii_digit);
    let whole =
        digits.fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut thousandths = fraction.parse::<u64>().unwrap_or(0);
    for _ in fraction.len()..3 {
        thousandths *= 10;
    }
    Some((whole.saturating_mul(ONE).saturating_add(thousandths), tail))
}

/// Reads a number at a word, adds its atoms, and says where it ends; `None` where there is none.
pub(super) fn read(
    words: &[Word],
    text: &str,
    at: usize,
    gaps: &[Gap],
    atoms: &mut Vec<Atom>,
) -> Option<usize> {
    let surface = words[at].span.of(text);
    let mut end = at + 1;
    let joins = |word: usize| word < words.len() && gaps[word].is_space();
    let scale_at = |word: usize| {
        let next = joins(word).then(|| part(&normal(words[word].span.of(text))))?;
        next.and_then(|(part, ordinal)| match part {
            Part::Scale(value) if !ordinal => Some(value),
            _ => None,
        })
    };
    let form = if surface.starts_with(|c: char| c.is_ascii_digit()) {
        match figures(surface) {
            Some((mut value, tail)) => {
                let lower = tail.to_ascii_lowercase();
                let (scale, ordinal) = match &*lower {
                    "" => (1, false),
                    "st" | "nd" | "rd" | "th" => (1, true),
                    "k" => (1_000, false),
                    "m" | "mn" => (1_000_000, false),
                    "bn" | "b" => (1_000_000_000, false),
                    "tn" | "trn" => (1_000_000_000_000, false),
                    _ => (0, false),
                };
                value = value.saturating_mul(scale);
                while let Some(scale) = scale_at(end).filter(|_| lower.is_empty()) {
                    value = value.saturating_mul(scale);
                    end += 1;
                }
                if scale == 0 { surface.lower() } else { written(value, ordinal) }
            }
            None => surface.lower(),
        }
    } else {
        let first = normal(surface);
        if first == "per" && joins(end) && normal(words[end].span.of(text)) == "cent" {
            atoms.push(unit_atom("percent", at..end + 1));
            return Some(end + 1);
        }
        let (value, ordinal, until) = in_words(words, text, at, gaps)?;
        // `one` and `second` alone may be no number at all, but they are the same in figures.
        end = until;
        written(value.saturating_mul(ONE), ordinal)
    };
    atoms.push(number_atom(form, at..end));
    let head = text.get(..words[at].span.start as usize).unwrap_or("");
    let tail = text.get(words[end - 1].span.end as usize..).unwrap_or("");
    let unit = match (head.chars().next_back(), tail.chars().next()) {
        (Some('$'), _) => Some("dollars"),
        (Some('€'), _) => Some("euros"),
        (Some('£'), _) => Some("pounds"),
        (_, Some('%')) => Some("percent"),
        _ => None,
    };
    if let Some(unit) = unit {
        atoms.push(unit_atom(unit, end - 1..end));
    }
    Some(end)
}

/// How a value stands in a form.
fn written(thousandths: u64, ordinal: bool) -> String {
    format!("#{thousandths}{}", if ordinal { "th" } else { "" })
}

/// A number in words: its value, whether it is an ordinal, and the word after it.
fn in_words(words: &[Word], text: &str, at: usize, gaps: &[Gap]) -> Option<(u64, bool, usize)> {
    let part_at = |word: usize| part(&normal(words.get(word)?.span.of(text)));
    let (first, mut ordinal) = part_at(at)?;
    // `hundred` and `millions` without a count are words.
    let (mut sum, mut current) = match first {
        Part::Scale(_) => return None,
        Part::Unit(value) | Part::Ten(value) => (0u64, value),
    };
    let (mut end, mut last) = (at + 1, first);
    while !ordinal && end < words.len() && gaps[end].is_space() {
        let and = matches!(last, Part::Scale(_)) && words[end].span.of(text).eq_ignore_ascii_case("and");
        let from = if and && gaps.get(end + 1).is_some_and(Gap::is_space) { end + 1 } else { end };
        let Some((next, is_ordinal)) = part_at(from) else { break };
        match (last, next) {
            (Part::Ten(_), Part::Unit(value)) if value < 10 => current += value,
            (Part::Scale(_), Part::Unit(value) | Part::Ten(value)) => current += value,
            (_, Part::Scale(100)) if from == end && current < 100 => current *= 100,
            (_, Part::Scale(scale)) if from == end && scale > 100 => {
                sum = sum.saturating_add(current.saturating_mul(scale));
                current = 0;
            }
            _ => break,
        }
        (last, ordinal, end) = (next, is_ordinal, from + 1);
    }
    Some((sum.saturating_add(current), ordinal, end))
}
