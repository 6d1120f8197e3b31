//! The day: from a stamp or a line over the report, the file's name, the address, or the first paragraphs.

use super::{ADDRESS, DATE_LINE, FILE_NAME, FIRST_PARAGRAPHS, Guess, STAMP, Seen};
use crate::dates::{self, Day};
use crate::document::ParagraphKind;
use crate::rule::Rule;
use crate::text::Lower;

pub(super) fn guess(seen: Seen<'_>, file: &str, url: Option<&str>) -> Option<Guess> {
    let stamp = || first_day(seen.folded("date stamp"), &STAMP);
    let byline = || first_day(seen.of_kind(ParagraphKind::Byline), &DATE_LINE);
    let name = || dates::find(file).first().map(|(_, day)| Guess::new(day.to_string(), &FILE_NAME));
    let address = || url.and_then(in_path).map(|day| Guess::new(day.to_string(), &ADDRESS));
    stamp().or_else(byline).or_else(address).or_else(name).or_else(|| of_the_event(seen))
}

fn first_day<'a>(mut lines: impl Iterator<Item = &'a str>, why: &'static Rule) -> Option<Guess> {
    let day = lines.find_map(|line| dates::find(line).first().map(|(_, day)| *day))?;
    Some(Guess::new(day.to_string(), why))
}

/// `…/2025/02/18/…`
fn in_path(url: &str) -> Option<Day> {
    let parts: Vec<&str> = url.split(['/', '?', '#']).collect();
    let number = |part: &str| {
        Some(part).filter(|p| p.len() <= 4 && p.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()
    };
    parts.windows(3).find_map(|w| Day::new(number(w[0])?, number(w[1])?, number(w[2])?))
}

/// The latest day that the first two paragraphs name as such, not as the start or the end of something.
fn of_the_event(seen: Seen<'_>) -> Option<Guess> {
    const BOUNDS: &[&str] = &["since", "until", "before", "by", "after", "from", "till", "through"];
    let days = seen.opening(2).flat_map(|paragraph| {
        let is_event = move |start: u32| {
            let before = paragraph[..start as usize].trim_end().rsplit(' ').next().unwrap_or("");
            !BOUNDS.contains(&before.lower().as_str())
        };
        dates::find(paragraph).into_iter().filter(move |(span, _)| is_event(span.start)).map(|(_, day)| day)
    });
    days.max().map(|day| Guess::new(day.to_string(), &FIRST_PARAGRAPHS))
}
