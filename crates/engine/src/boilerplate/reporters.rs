//! Credits that name reporters: `(With assistance from Ann Lee and Tom Crane.)`, a byline at the other end of a report.

use super::page::plain;
use crate::lexicon::{Classes, Lexicon};

/// Bytes of the longest line of credits.
const LONGEST: usize = 300;

const LEADS: &[&str] = &[
    "additional reporting by ",
    "additional reporting from ",
    "reporting by ",
    "with additional reporting by ",
    "with additional reporting from ",
    "with assistance from ",
    "with reporting by ",
    "with reporting from ",
];

const ENDS: &[&str] = &[
    " contributed reporting",
    " contributed to reporting",
    " contributed to this article",
    " contributed to this report",
    " contributed to this story",
];

/// Whether a line says which people helped to report.
pub(crate) fn are_named(line: &str) -> bool {
    if line.len() > LONGEST || line.contains(['“', '”', '"']) {
        return false;
    }
    let words = plain(line);
    let credits =
        LEADS.iter().any(|lead| words.starts_with(lead)) || ENDS.iter().any(|end| words.contains(end));
    credits && has_person(line)
}

/// Whether a first name stands before another word with a capital.
fn has_person(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let first = pair[0].trim_start_matches('(');
        first.starts_with(char::is_uppercase)
            && first.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''))
            && Lexicon::shared().classes(first).has(Classes::GIVEN)
            && pair[1].starts_with(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_agencies_and_from_reports() {
        for line in [
            "(With assistance from Ann Lee and Tom Crane.)",
            "Ann Lee contributed to this report.",
            "Ann Lee and Tom Crane in Oslo contributed reporting.",
        ] {
            assert!(are_named(line), "{line}");
        }
        for line in [
            "The Associated Press contributed to this report.",
            "With agencies",
            "Photo by Ann Lee",
            "Translated by Ann Lee",
            "Ann Lee contributed to the fund.",
            "“Ann Lee contributed to this report,” he said.",
        ] {
            assert!(!are_named(line), "{line}");
        }
    }
}
