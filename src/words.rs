//! The words of the interface, in one place, so that a second language is a second file.

use crate::model::Theme;
use crate::model::report::Report;
use crate::model::state::{Group, Kind, Sort};
use sayso_engine::mentions::{EntityKind, Form};

/// The speaker of what nobody is named for.
pub const UNKNOWN: &str = "Unknown";
/// What is said of that speaker.
pub const NOBODY: &str = "nobody is named";
/// Said when a citation was copied.
pub const CITED: &str = "Citation copied";
/// Said when words were copied.
pub const COPIED: &str = "Words copied";
/// Said when an address was copied.
pub const LINKED: &str = "Link copied";
/// Said when the address of a view was copied.
pub const SHARED: &str = "Link to this view copied";

/// How many of a thing: `1 quote`, `3 quotes`.
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// How many quotations.
pub fn quotes(n: usize) -> String {
    count(n, "quote", "quotes")
}

/// What a report's outlet is called: as its file or its text says, else by its number.
pub fn outlet(reports: &[Report], at: usize) -> String {
    reports.get(at).and_then(Report::outlet).map_or_else(|| format!("Report {}", at + 1), |(name, _)| name.to_owned())
}

/// How words are given.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "Direct",
        Kind::Mixed => "Part of a sentence",
        Kind::Indirect => "Reported",
    }
}

/// How words are given, within a sentence.
pub fn kind_within(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "direct quotation",
        Kind::Mixed => "part of a sentence",
        Kind::Indirect => "reported speech",
    }
}

/// How words are given, explained.
pub fn kind_hint(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "whole sentences in quotation marks",
        Kind::Mixed => "a few words in quotation marks",
        Kind::Indirect => "without quotation marks: said that …",
    }
}

/// An order of quotations.
pub fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Report => "as printed",
        Sort::Speaker => "by speaker",
        Sort::Sure => "surest first",
        Sort::Length => "longest first",
    }
}

/// A grouping of quotations.
pub fn group(group: Group) -> &'static str {
    match group {
        Group::None => "not grouped",
        Group::Speaker => "by speaker",
        Group::Report => "by report",
    }
}

/// A theme.
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "as the system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// What an entity is.
pub fn entity_kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "person",
        EntityKind::Organization => "organisation",
        EntityKind::Place => "place",
        EntityKind::Misc => "nationality, event or work",
        EntityKind::Date => "date",
        EntityKind::Money => "sum of money",
    }
}

/// In which form something is mentioned.
pub fn form(form: Form) -> &'static str {
    match form {
        Form::Name => "by name",
        Form::Nominal => "by a description",
        Form::Pronoun => "by a pronoun",
    }
}

/// How sure an attribution is: `94 % sure`.
pub fn percent(sure: f32) -> String {
    format!("{} % sure", whole_percent(sure))
}

/// How sure, in a word.
pub fn sure(sure: f32) -> &'static str {
    match whole_percent(sure) {
        95.. => "almost certain",
        85..95 => "very likely",
        70..85 => "probable",
        1..70 => "a guess",
        0 => "not known",
    }
}

/// A confidence as a whole percentage; only certainty is 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0 to 100")]
pub fn whole_percent(sure: f32) -> u8 {
    (sure.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// A day, for readers: `18 February 2025`; what is no ISO date stays as it is.
pub fn date(iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];
    let day = iso.get(..10).unwrap_or(iso);
    let parts: Option<Vec<usize>> = day.split('-').map(|part| part.parse().ok()).collect();
    match parts.as_deref() {
        Some([year, month @ 1..=12, day]) => format!("{day} {} {year}", MONTHS[month - 1]),
        _ => iso.to_owned(),
    }
}

/// A list in a sentence: `a, b and c`.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// Each different item once: `photo credit, share button`.
pub fn once_each(items: &[&str]) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for item in items {
        if !seen.contains(item) {
            seen.push(item);
        }
    }
    seen.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_for_readers() {
        assert_eq!(date("2025-02-18"), "18 February 2025");
        assert_eq!(date("2025-02-18T09:30:00Z"), "18 February 2025");
        assert_eq!(date("last Tuesday"), "last Tuesday");
        assert_eq!(date("2025-13-01"), "2025-13-01");
    }

    #[test]
    fn counts_and_lists_are_sentences() {
        assert_eq!(quotes(1), "1 quote");
        assert_eq!(quotes(0), "0 quotes");
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(percent(0.943), "94 % sure");
        assert_eq!(sure(1.0), "almost certain");
        assert_eq!(sure(0.0), "not known");
    }
}
