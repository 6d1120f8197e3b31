//! The news agency: from the dateline, the claim of rights, or the credits.

use super::{COPYRIGHT_LINE, CREDITS, DATELINE, LINE_OVER, rights};
use super::{Guess, Seen};
use crate::document::ParagraphKind;

const AGENCIES: &str = include_str!("agencies.txt");

pub(super) fn guess(seen: Seen<'_>) -> Option<Guess> {
    dateline(seen).or_else(|| holder(seen)).or_else(|| byline(seen)).or_else(|| credited(seen))
}

/// The name that an agency is shown by, if `name` is one's, with or without an article.
pub(super) fn known(name: &str) -> Option<&'static str> {
    let bare = name.strip_prefix("The ").or(name.strip_prefix("the ")).unwrap_or(name);
    // Short names must be written as they are: `PA` is an agency, `Pa` is not.
    let same = |one: &str| {
        one == bare || one.len() > 5 && one.eq_ignore_ascii_case(bare) || one.to_ascii_uppercase() == bare
    };
    AGENCIES
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .find(|(one, _)| same(one))
        .map(|(_, shown)| shown)
}

/// `TESTVILLE (AP) — The town …` in one of the first paragraphs.
fn dateline(seen: Seen<'_>) -> Option<Guess> {
    const LONGEST_PLACE: usize = 60;
    let agency = |paragraph: &str| {
        let open = paragraph.find('(').filter(|&at| at <= LONGEST_PLACE)?;
        let (inner, rest) = paragraph[open + 1..].split_once(')')?;
        let place = paragraph[..open].trim_end();
        let dashed = rest.trim_start().starts_with(['-', '–', '—', ':']) || place.is_empty();
        let located = !place.contains(['.', '“', '"']) && place.split_whitespace().count() <= 7;
        Some(known(inner)?).filter(|_| dashed && located)
    };
    seen.opening(3).find_map(agency).map(|name| Guess::new(name, &DATELINE))
}

/// `©2025 Test Agency`, or anyone whose text somebody else distributes.
fn holder(seen: Seen<'_>) -> Option<Guess> {
    let (name, distributed) = rights::holder(seen)?;
    let name = known(name).or(distributed.then_some(name))?;
    Some(Guess::new(name, &COPYRIGHT_LINE))
}

/// `By Ann Lee, Associated Press`
fn byline(seen: Seen<'_>) -> Option<Guess> {
    let part = |line: &str| line.split([',', '|', '/', '(', ')']).map(str::trim).find_map(known);
    let name = seen.of_kind(ParagraphKind::Byline).find_map(part)?;
    Some(Guess::new(name, &LINE_OVER))
}

/// `The Associated Press contributed to this report.`
fn credited(seen: Seen<'_>) -> Option<Guess> {
    let name = |line: &str| {
        let (name, _) = line.split_once(" contributed ")?;
        name.split([',', '&']).flat_map(|part| part.split(" and ")).find_map(|part| known(part.trim()))
    };
    let name = seen.folded("credits").chain(seen.of_kind(ParagraphKind::Byline)).find_map(name)?;
    Some(Guess::new(name, &CREDITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_says_its_source() {
        assert!(AGENCIES.starts_with('#'));
        let all: Vec<_> = AGENCIES.lines().skip(1).collect();
        assert!(all.iter().all(|line| line.contains(" = ")));
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn names_are_known_with_and_without_article() {
        assert_eq!(known("The Associated Press"), Some("Associated Press"));
        assert_eq!(known("REUTERS"), Some("Reuters"));
        assert_eq!(known("Pa"), None);
        assert_eq!(known(""), None);
    }
}
