//! Days as newspapers and their programs write them: `2025-02-18`, `Feb. 18, 2025`, `18 February 2025`.

use crate::text::Span;
use std::fmt;

/// One day of the Gregorian calendar; its `Display` is ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

impl Day {
    /// The day, if there is one: no 30 February, and a year from 1500 to 2999.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let real = (1500..3000).contains(&year) && (1..=12).contains(&month) && (1..=last).contains(&day);
        let of_month = u8::try_from(day).ok()?;
        real.then_some(Self { year: u16::try_from(year).ok()?, month: u8::try_from(month).ok()?, of_month })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

/// The day that `text` as a whole means, with or without a weekday before and a time after it.
///
/// `02/03/2025` means different days to different readers and is none here; `20/03/2025` can be read.
pub fn parse(text: &str) -> Option<Day> {
    let text = text.trim();
    let pieces = pieces(text);
    if let [Piece { span, .. }] = pieces[..]
        && let Some(digits) = Some(span.of(text)).filter(|d| d.len() == 8 && is_number(d))
    {
        return Day::new(digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?);
    }
    let start = usize::from(pieces.first().is_some_and(|p| is_weekday(p.span.of(text))));
    let (day, length) = at(text, &pieces, start).or_else(|| slashed(text, &pieces[start..]))?;
    let time = |piece: &Piece| piece.number || piece.span.len() <= 4;
    pieces[start + length..].iter().all(time).then_some(day)
}

/// The days that stand in running text, in order, each with its place.
pub fn find(text: &str) -> Vec<(Span, Day)> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut index = 0;
    while index < pieces.len() {
        if let Some((day, length)) = at(text, &pieces, index) {
            found.push((pieces[index].span.cover(pieces[index + length - 1].span), day));
            index += length;
        } else {
            index += 1;
        }
    }
    found
}

/// A run of digits or a run of letters.
struct Piece {
    span: Span,
    number: bool,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let number = c.is_ascii_digit();
        let span = Span::new(at, at + c.len_utf8());
        match pieces.last_mut() {
            Some(last) if last.span.end == span.start && last.number == number => last.span.end = span.end,
            _ => pieces.push(Piece { span, number }),
        }
    }
    pieces
}

/// The day that begins with piece `index`, and how many pieces it takes.
fn at(text: &str, pieces: &[Piece], index: usize) -> Option<(Day, usize)> {
    let first = pieces.get(index)?;
    let word = |n: usize| pieces.get(index + n).map_or("", |p| p.span.of(text));
    let gap = |n: usize| match (pieces.get(index + n), pieces.get(index + n + 1)) {
        (Some(a), Some(b)) => Span { start: a.span.end, end: b.span.start }.of(text),
        _ => "?",
    };
    // A longer run of digits and dashes is a number of something else.
    let alone = index == 0 || !text[..first.span.start as usize].ends_with(['-', '/', '.', ':']);
    if word(0).len() == 4 && word(1).len() <= 2 && word(2).len() <= 2 && gap(0) == gap(1) && alone {
        let dashed = matches!(gap(0), "-" | "/" | ".");
        let day = Day::new(number(word(0))?, number(word(1))?, number(word(2))?);
        return day.filter(|_| dashed).map(|day| (day, 3));
    }
    // `18th`: the ending is a piece of its own.
    let ending =
        |n: usize| usize::from(matches!(word(n), "st" | "nd" | "rd" | "th") && gap(n - 1).is_empty());
    let loose = |n: usize| matches!(gap(n).trim(), "" | "." | "," | "-");
    if let Some(month) = month(word(0)) {
        let extra = ending(2);
        let year = 2 + extra;
        let day = Day::new(number(word(year))?, month, number(word(1))?)?;
        return (loose(0) && loose(1 + extra) && word(year).len() == 4).then_some((day, year + 1));
    }
    let extra = ending(1);
    let (month_at, year) = (1 + extra, 2 + extra);
    let day = Day::new(number(word(year))?, month(word(month_at))?, number(word(0))?)?;
    (loose(extra) && loose(month_at) && word(year).len() == 4).then_some((day, year + 1))
}

/// `20/03/2025` and `3/20/2025`, where only one order makes a day.
fn slashed(text: &str, pieces: &[Piece]) -> Option<(Day, usize)> {
    let [a, b, c, ..] = pieces else { return None };
    let slash = |x: &Piece, y: &Piece| {
        matches!(text.get(x.span.end as usize..y.span.start as usize), Some("/" | "." | "-"))
    };
    let year = Some(c).filter(|c| c.span.len() == 4 && slash(a, b) && slash(b, c))?;
    let (a, b, year) = (number(a.span.of(text))?, number(b.span.of(text))?, number(year.span.of(text))?);
    match (Day::new(year, b, a), Day::new(year, a, b)) {
        (Some(one), Some(other)) if one != other => None,
        (one, other) => one.or(other).map(|day| (day, 3)),
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

fn number(word: &str) -> Option<u32> {
    Some(word).filter(|w| w.len() <= 4 && is_number(w))?.parse().ok()
}

/// 1 to 12 for the name of a month, in full or short.
fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.to_ascii_lowercase();
    let short = word.len() == 3 || word == "sept";
    let index = MONTHS.iter().position(|month| *month == word || short && month.starts_with(&word))?;
    u32::try_from(index + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        .iter()
        .any(|day| *day == word || word.len() >= 3 && word.len() <= 5 && day.starts_with(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_as_they_are_written() {
        for text in [
            "2025-02-08",
            "2025/2/8",
            "20250208",
            "2025-02-08T10:30:00+03:00",
            "Sat, 08 Feb 2025 10:30:00 GMT",
            "February 8, 2025",
            "Feb. 8th, 2025",
            "8 February 2025",
            "8th Feb 2025 at 10:30 am",
            "Saturday, Feb 8, 2025",
            " 8-Feb-2025 ",
        ] {
            assert_eq!(parse(text).map(|d| d.to_string()).as_deref(), Some("2025-02-08"), "{text}");
        }
        assert_eq!(parse("20/03/2025").map(|d| d.to_string()).as_deref(), Some("2025-03-20"));
        assert_eq!(parse("3/20/2025").map(|d| d.to_string()).as_deref(), Some("2025-03-20"));
    }

    #[test]
    fn what_is_no_day_or_could_be_two() {
        for text in
            ["", "Fri", "2025", "02/03/2025", "30 February 2025", "2025-13-01", "yesterday", "May 2025"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse("They met on February 8, 2025"), None);
    }

    #[test]
    fn days_in_running_text() {
        let text = "On May 8, 2025, they met again; date 2025-05-09 was set, not 1-2025-05-09-77.";
        let found: Vec<_> = find(text).iter().map(|(s, d)| format!("{}={d}", s.of(text))).collect();
        assert_eq!(found, ["May 8, 2025=2025-05-08", "2025-05-09=2025-05-09"]);
    }

    proptest! {
        #[test]
        fn any_text_is_searched(text in "\\PC{0,40}|[0-9a-z /.,-]{0,40}|(Feb|18|2025|[ ,./-]|th){0,9}") {
            for (span, _) in find(&text) {
                prop_assert!(!span.of(&text).is_empty());
            }
            let _ = parse(&text);
        }
    }
}
