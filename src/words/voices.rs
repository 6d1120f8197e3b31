//! The words of Voices: what stands under `voices` in the catalogues, and what is put together of it.

pub use super::catalogue::voices::*;

use crate::model::state::{Kind, Measure};

/// In how many of the reports: `all five reports`, `three of five reports`, `both reports`.
pub fn heard(n: usize, of: usize) -> String {
    match (n, of) {
        (1, 1) => heard_one().to_owned(),
        (2, 2) => heard_both().to_owned(),
        (n, of) if n == of => heard_all(of),
        (n, of) => heard_some(&letters(n), of),
    }
}

/// The finding: in how many reports one speaker is heard, and another.
pub fn finding_of(one: &str, reports_of_one: usize, second: Option<(&str, usize)>, of: usize) -> String {
    let other = second.map_or_else(String::new, |(name, n)| match n {
        n if n == of && of > 2 => other_all(name),
        2 if of == 2 => other_both(name),
        n => other(name, &letters(n)),
    });
    finding(one, &heard(reports_of_one, of), &other)
}

/// What is counted, and of how much.
pub fn leading(measure: Measure, left: usize, all: usize, read: usize) -> String {
    let reports = reports(read);
    if left == all {
        lead(measure, &super::quotes(all), &reports)
    } else {
        lead_left(measure, &super::quotes_of(left, all), &reports)
    }
}

/// A speaker's share of an outlet in one sentence.
pub fn cell(who: &str, at: &str, quotes: [usize; 3], marked: usize, reported: usize) -> String {
    let total = quotes.iter().sum();
    let kinds = quotes.iter().zip(Kind::ALL).filter(|(n, _)| **n > 0);
    let kinds: Vec<String> = kinds.map(|(n, kind)| of_kind(*n, kind)).collect();
    let words = match (marked, reported) {
        (marked, 0) => in_marks(marked),
        (0, reported) => without_marks(reported),
        (marked, reported) => in_marks_and_without(marked, reported),
    };
    filled(who, at, &super::quotes(total), &super::list(&kinds), &words)
}

/// What is said over the speakers that are folded.
pub fn tail(n: usize, most: usize) -> String {
    if n > most { other_speakers_first(n, most) } else { other_speakers(n) }
}

/// A share: `38 %`.
pub fn percent(n: usize, of: usize) -> String {
    super::per_cent((n * 100 + of / 2).checked_div(of).unwrap_or(0))
}
