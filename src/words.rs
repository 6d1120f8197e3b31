//! The words of the interface, in one place, so that a second language is a second file.

pub mod compare;
pub mod pair;
pub mod voices;

use crate::model::Theme;
use crate::model::report::Report;
use crate::model::state::{Group, Kind, Sort};
use sayso_engine::attribution::Certainty;
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

/// Said before a speaker who is not sure; a space ends it.
pub const PROBABLY: &str = "probably ";

/// A label of the page.
pub const SLOGAN: &str = "Who said what, in which report";
/// A label of the page.
pub const SKIP: &str = "Skip to the text";
/// A label of the page.
pub const VIEWS: &str = "Views";
/// A label of the page.
pub const SEARCH: &str = "Search in quotes and text";
/// A label of the page.
pub const SEARCH_HINT: &str = "Search  /";
/// A label of the page.
pub const THEME: &str = "Theme:";
/// A label of the page.
pub const HELP: &str = "Help";
/// A label of the page.
pub const FILTER: &str = "Filter";
/// A label of the page.
pub const FILTERS: &str = "Filters";
/// A label of the page.
pub const REMOVE: &str = "Remove the filter";
/// A label of the page.
pub const PREVIOUS: &str = "Previous quote";
/// A label of the page.
pub const PREVIOUS_HINT: &str = "Previous quote (k)";
/// A label of the page.
pub const NEXT: &str = "Next quote";
/// A label of the page.
pub const NEXT_HINT: &str = "Next quote (j)";
/// A label of the page.
pub const CLEAR: &str = "Clear";
/// Said before what is lifted from the filter.
pub const LIFT: &str = "Lift it";
/// Said where every filter is to be lifted.
pub const CLEAR_ALL: &str = "Clear them all";
/// A label of the page.
pub const SHARE: &str = "Share this view";
/// A label of the page.
pub const CLOSE_FILTERS: &str = "Close the filters";
/// A label of the page.
pub const REPORTS: &str = "Reports";
/// A label of the page.
pub const SPEAKERS: &str = "Speakers";
/// A label of the page.
pub const FIND: &str = "Find a speaker";
/// A label of the page.
pub const KINDS: &str = "Type";
/// A label of the page.
pub const ONLY: &str = "Only";
/// A label of the page.
pub const EXCEPT: &str = "Leave out";
/// A label of the page.
pub const SWITCH_OFF: &str = "Switch off:";
/// A label of the page.
pub const TURN: &str = "Reports before and after";
/// A label of the page.
pub const BEFORE: &str = "Previous report";
/// A label of the page.
pub const AFTER: &str = "Next report";
/// A label of the page.
pub const SOURCE: &str = "Where it appeared";
/// A label of the page.
pub const WHY: &str = "why?";
/// A label of the page.
pub const SHOW: &str = "show";
/// A label of the page.
pub const HIDE: &str = "hide";
/// A label of the page.
pub const QUOTES: &str = "Quotes";
/// A label of the page.
pub const SORT: &str = "Sorted";
/// A label of the page.
pub const GROUP: &str = "Grouped";
/// A label of the page.
pub const TO_TEXT: &str = "Show in the report";
/// A label of the page.
pub const TO_QUOTES: &str = "Show among all quotes";
/// A label of the page.
pub const WHY_SPEAKER: &str = "Why this speaker";
/// A label of the page.
pub const INSPECTOR: &str = "Inspector";
/// A label of the page.
pub const CLOSE: &str = "Close";
/// A label of the page.
pub const ALL_SPEAKERS: &str = "Show all speakers";
/// A label of the page.
pub const ONLY_THIS: &str = "Only this speaker";
/// A label of the page.
pub const SELECTED: &str = "Selected quotation";
/// A label of the page.
pub const SELECTED_ENTITY: &str = "Selected name";
/// A label of the page.
pub const KIND: &str = "Type";
/// A label of the page.
pub const WHERE: &str = "Place";
/// A label of the page.
pub const CUE: &str = "Cue";
/// A label of the page.
pub const HOW_SURE: &str = "How sure";
/// A label of the page.
pub const SAME_UTTERANCE: &str = "The same utterance";
/// A label of the page.
pub const AROUND: &str = "Also marked here";
/// A label of the page.
pub const CITE: &str = "Cite";
/// A label of the page.
pub const COPY: &str = "Copy";
/// A label of the page.
pub const LINK: &str = "Link";
/// A label of the page.
pub const ROLES: &str = "Role";
/// A label of the page.
pub const ALIASES: &str = "Also called";
/// A label of the page.
pub const WHY_ENTITY: &str = "Why this name";
/// A label of the page.
pub const ITS_QUOTES: &str = "Quoted here";
/// A label of the page.
pub const ELSEWHERE: &str = "In the other reports";
/// A label of the page.
pub const LEGEND: &str = "How to read this page";
/// A label of the page.
pub const LEGEND_CHOOSE: &str = "Choose a quotation or a name in the text to see whose words it is, and why.";
/// A label of the page.
pub const LEGEND_DIRECT: &str = "“Whole sentences”";
/// A label of the page.
pub const LEGEND_MIXED: &str = "“part of a sentence”";
/// A label of the page.
pub const LEGEND_INDIRECT: &str = "reported, without marks";
/// A label of the page.
pub const LEGEND_PERSON: &str = "a person";
/// A label of the page.
pub const LEGEND_BODY: &str = "an organisation";
/// A label of the page.
pub const LEGEND_PLACE: &str = "a place";
/// A label of the page.
pub const LEGEND_MISC: &str = "a nationality, event or work";
/// A label of the page.
pub const LEGEND_HINT: &str = "Each speaker has a colour and initials; a dashed ring is a speaker nobody names. What Sayso is not sure of, it says.";
/// A label of the page.
pub const CLOSE_HELP: &str = "Close the help";
/// A label of the page.
pub const HELP_TITLE: &str = "Who said what, in which report";
/// A label of the page.
pub const KEYS: &str = "Keys";
/// A label of the page.
pub const KEYS_SWITCH: &str = "Single keys: ";
/// A label of the page.
pub const ON: &str = "on";
/// A label of the page.
pub const OFF: &str = "off";
/// A label of the page.
pub const NO_REPORTS: &str =
    "There are no reports in this page. Put text files into the folder “articles” and build it again.";

/// What the help says.
pub const HELP_TEXT: [&str; 3] = [
    "Sayso reads the reports in your browser, marks the quotations, people, organisations and places in them, and says \
     whose words each quotation is. Nothing that you do here leaves your browser.",
    "Choose a speaker to dim everything that others say. Choose a quotation to see whose words it is, why Sayso thinks \
     so, and how sure it is. It is sometimes wrong: the reason is there for you to check.",
    "The address of the page holds the view, the filter and the selection: share it, or go back.",
];

/// The keys and what they do.
pub const KEY_LIST: [(&str, &str); 8] = [
    ("/", "search"),
    ("j", "next quote that is left"),
    ("k", "previous quote that is left"),
    ("[ ]", "previous and next version of the selected quote, or family"),
    ("c", "copy the selected quote, or the longest version, as a citation"),
    ("l", "copy a link to the selection"),
    ("?", "this help"),
    ("Esc", "close, or go back"),
];

/// Said when the browser lets nothing into the clipboard; the text follows.
pub const NOT_COPIED: &str = "The browser does not let this page copy. Copy it yourself:";
/// Said when the page broke.
pub const BROKEN: &str = "Sayso has broken, and the page no longer follows you. What is shown can still be read. Reload the \
                          page to go on.";

/// How many of a thing: `1 quote`, `3 quotes`.
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// How many quotations.
pub fn quotes(n: usize) -> String {
    count(n, "quote", "quotes")
}

/// How many of some quotations are repeats of an agency's text: `, 4 of them printed again from Sample Wire`.
pub fn repeats(n: usize, agency: Option<&str>) -> String {
    match (n, agency) {
        (0, _) => String::new(),
        (n, Some(agency)) => format!(", {n} of them printed again from {agency}"),
        (n, None) => format!(", {n} of them printed again in a paragraph that reports share"),
    }
}

/// What a report's outlet is called: as its file or its text says, else by its number.
pub fn outlet(reports: &[Report], at: usize) -> String {
    reports
        .get(at)
        .and_then(Report::outlet)
        .map_or_else(|| format!("Report {}", at + 1), |(name, _)| name.to_owned())
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

/// A sign for a theme.
pub fn theme_sign(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "◐",
        Theme::Light => "○",
        Theme::Dark => "●",
    }
}

/// Said where no speaker's name holds what was typed.
pub fn no_speaker(find: &str) -> String {
    format!("No speaker is called “{}”.", find.trim())
}

/// What was guessed: `title, date guessed`.
pub fn guessed<'a>(what: impl Iterator<Item = &'a str>) -> String {
    let mut line = what.collect::<Vec<_>>().join(", ");
    line.push_str(" guessed");
    line
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

/// How far an attribution can be relied on, in a word.
pub fn sure(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "reliable",
        Certainty::Probable => "probably",
        Certainty::Unknown => "not known",
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
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
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
        assert_eq!(sure(Certainty::Probable), "probably");
        assert_eq!(sure(Certainty::Unknown), "not known");
    }
}
