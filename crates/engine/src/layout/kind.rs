//! What a paragraph is: headline, heading, list item, byline, or the report itself.

use crate::boilerplate::reporters;
use crate::dates;
use crate::document::ParagraphKind;
use crate::text::Lower;

/// The kind of each paragraph.
pub(super) fn of(paragraphs: &[&str]) -> Vec<ParagraphKind> {
    let first_body = paragraphs.iter().position(|p| is_body(p)).unwrap_or(paragraphs.len());
    let last_body = paragraphs.iter().rposition(|p| is_body(p)).unwrap_or(0);
    let mut kinds = Vec::with_capacity(paragraphs.len());
    let mut headline = false;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let before = at.checked_sub(1).map(|i| paragraphs[i]);
        let after = paragraphs.get(at + 1).copied();
        let kind = if is_item(paragraph, before, after) {
            ParagraphKind::ListItem
        } else if at <= first_body && is_byline(paragraph) || reporters::are_named(paragraph) {
            ParagraphKind::Byline
        } else if !headline && at <= first_body && at < last_body && is_headline(paragraph) {
            headline = true;
            ParagraphKind::Headline
        } else if at > 0 && at < last_body && is_heading(paragraph) {
            ParagraphKind::Heading
        } else {
            ParagraphKind::Body
        };
        kinds.push(kind);
    }
    kinds
}

/// Whether a paragraph reads like the report: whole sentences, more than a few words.
fn is_body(paragraph: &str) -> bool {
    ends_as_sentence(paragraph) && paragraph.split_whitespace().count() >= 8 && !is_headline(paragraph)
}

/// Whether it ends with a stop, closing marks aside.
fn ends_as_sentence(paragraph: &str) -> bool {
    paragraph.trim_end_matches(['”', '’', '"', '\'', '»', ')', ']']).ends_with(['.', '!', '?', '…'])
}

/// A short line without a full stop, or with nearly all its longer words capitalised.
fn is_headline(paragraph: &str) -> bool {
    let short = paragraph.len() <= 200 && !paragraph.ends_with([':', ',', ';']) && !paragraph.contains('\n');
    let stop = paragraph.trim_end_matches(['”', '"', ')']).ends_with('.');
    short && (!stop && paragraph.len() <= 160 && !opens_with_speech(paragraph) || is_title_case(paragraph))
}

/// Whether a line begins in quotation marks and more than a headline's few words stand in them.
fn opens_with_speech(paragraph: &str) -> bool {
    paragraph.starts_with(['“', '"']) && ends_as_sentence(paragraph)
}

/// Whether at least five words are longer than three letters and four in five of them are capitalised.
fn is_title_case(paragraph: &str) -> bool {
    let long = || {
        paragraph
            .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
            .filter(|w| w.chars().count() > 3)
    };
    let capital = long().filter(|word| word.starts_with(char::is_uppercase)).count();
    long().count() >= 5 && capital * 5 >= long().count() * 4
}

/// A line of a few words without a stop, over a section.
fn is_heading(paragraph: &str) -> bool {
    let bare = paragraph.trim_start_matches(['#', ' ']);
    let marked = bare.len() < paragraph.len() && paragraph.starts_with('#');
    let few =
        bare.len() <= 100 && bare.split_whitespace().count() <= 14 && bare.chars().any(char::is_alphabetic);
    let open = bare.ends_with(['.', ',', ';', ':', '…', '!', '-', '–', '—']);
    let begins = bare.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || matches!(c, '‘' | '\''));
    // A line in double marks is somebody's words.
    let speech = bare.starts_with(['“', '"', '«']) || bare.ends_with(['”', '"', '»']);
    few && !speech && (marked || begins && !open)
}

/// `By Ann Lee, Staff Writer`, `Published May 8, 2025`, `May 8, 2025`
fn is_byline(paragraph: &str) -> bool {
    if paragraph.len() > 140 || paragraph.split_whitespace().count() > 18 {
        return false;
    }
    let mut words = paragraph.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or("").lower();
    let second = words.next().unwrap_or("");
    let day = || paragraph.contains(|c: char| c.is_ascii_digit());
    let clock = paragraph.ends_with("a.m.") || paragraph.ends_with("p.m.");
    if ends_as_sentence(paragraph) && !clock {
        return false;
    }
    match first.as_str() {
        "by" => second.starts_with(char::is_uppercase) && paragraph.split_whitespace().count() <= 14,
        "published" | "updated" | "posted" | "modified" | "date" | "last" | "first" => {
            let led = !matches!(first.as_str(), "last" | "first")
                || matches!(second, "updated" | "published" | "modified");
            led && day()
        }
        _ => dates::parse(paragraph).is_some() || has_job(paragraph),
    }
}

/// `Ann Lee, Staff Writer`: a name, a mark, a writer's job.
fn has_job(paragraph: &str) -> bool {
    const JOBS: &[&str] = &[
        "staff writer",
        "staff reporter",
        "senior writer",
        "senior reporter",
        "correspondent",
        "special to the",
    ];
    let lower = paragraph.lower();
    let named =
        paragraph.split_whitespace().take(2).filter(|w| w.starts_with(char::is_uppercase)).count() == 2;
    let parted = lower.find([',', '|', '/', '—', '–']);
    named
        && parted.is_some_and(|at| at <= 40 && JOBS.iter().any(|job| lower[at..].contains(job)))
        && paragraph.split_whitespace().count() <= 10
}

/// Whether a paragraph is an item: by its bullet, or by a dash or number that a neighbour has too.
fn is_item(paragraph: &str, before: Option<&str>, after: Option<&str>) -> bool {
    let Some(mark) = item_mark(paragraph) else { return false };
    mark == Mark::Bullet || [before, after].into_iter().flatten().any(|other| item_mark(other) == Some(mark))
}

/// Whether a line begins with the mark of an item.
pub(super) fn is_bullet(line: &str) -> bool {
    item_mark(line).is_some()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Only items have it.
    Bullet,
    /// Speech and asides have it too.
    Dash(char),
    /// So have dates and sums.
    Number,
}

fn item_mark(line: &str) -> Option<Mark> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    match first {
        '•' | '·' | '◦' | '▪' | '■' | '‣' | '●' | '○' => Some(Mark::Bullet),
        '-' | '–' | '—' | '*' | '+' if rest.starts_with([' ', '\t']) => Some(Mark::Dash(first)),
        '0'..='9' => {
            let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
            let tail = rest.strip_prefix(['.', ')'])?;
            (line.len() - rest.len() <= 3 && tail.starts_with([' ', '\t'])).then_some(Mark::Number)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "The town opened its new bridge on Monday after nine years of work.";

    /// The kinds of lines, by their first letters; `d` is the headline.
    fn kinds(lines: &[&str]) -> String {
        let letter = |kind: &ParagraphKind| match kind {
            ParagraphKind::Headline => 'H',
            ParagraphKind::Heading => 'h',
            ParagraphKind::ListItem => 'l',
            ParagraphKind::Byline => 'b',
            ParagraphKind::Body => '.',
        };
        of(lines).iter().map(letter).collect()
    }

    #[test]
    fn what_stands_over_the_report() {
        assert_eq!(
            kinds(&[
                "Town opens bridge",
                "By Ann Lee and Bo Ek",
                "Published May 8, 2025 at 10:30 a.m.",
                BODY
            ]),
            "Hbb."
        );
        assert_eq!(kinds(&["Ann Lee, Staff Writer", "Did it rain?", "8 May 2025", BODY]), "bHb.");
        assert_eq!(kinds(&["The Town Opens Bridge Over River: Mayor Glad.", BODY, BODY]), "H..");
        assert_eq!(kinds(&["Town opens bridge", "Nobody minded the rain", BODY]), "Hh.");
        assert_eq!(kinds(&["# Town opens bridge", BODY]), "H.");
        assert_eq!(kinds(&[BODY, BODY]), "..");
        assert_eq!(kinds(&["“We are glad.”", BODY]), "..");
        assert_eq!(kinds(&["Town opens bridge"]), ".");
        assert_eq!(
            kinds(&["Town opens bridge", BODY, "(With assistance from Ann Lee and Tom Crane.)"]),
            "H.b"
        );
        assert_eq!(kinds(&["By May, the town will be glad of it.", BODY]), "..");
    }

    #[test]
    fn headings_and_what_only_looks_like_one() {
        assert_eq!(kinds(&[BODY, "European forces", BODY]), ".h.");
        assert_eq!(kinds(&[BODY, "## What now?", BODY]), ".h.");
        for line in ["“No place at the table”", "She said:", "and then it rained", "It rained.", "***"] {
            assert_eq!(kinds(&[BODY, line, BODY]), "...", "{line}");
        }
        assert_eq!(kinds(&[BODY, "Ann Lee"]), "..");
    }

    #[test]
    fn items() {
        assert_eq!(kinds(&[BODY, "• One thing", "•Another.", BODY]), ".ll.");
        assert_eq!(kinds(&[BODY, "- One thing", "- Another.", BODY]), ".ll.");
        assert_eq!(kinds(&[BODY, "1. One thing", "2. Another.", BODY]), ".ll.");
        assert_eq!(kinds(&[BODY, "— Yes, he said.", BODY]), "...");
        assert_eq!(kinds(&[BODY, "10. May was the day that they all spoke of then.", BODY]), "...");
    }
}
