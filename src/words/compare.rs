//! The words of Compare: what a family is called, what changed, and how that is said in a sentence.
//!
//! Versions *differ*; none is right. The one on top is the *longest version printed*.

use crate::model::state::{Kind, Layout};
use crate::page::compare::sentence::{Bit, plain, strong};
use sayso_engine::families::class::Class;

/// A label of Compare.
pub const COMPARE: &str = "Compare";
/// What stands over the longest version.
pub const LONGEST: &str = "longest version printed";
/// What stands over the longest version where others are as long.
pub const FIRST: &str = "compared with this one";
/// A label of Compare.
pub const VERSIONS: &str = "Versions";
/// A label of Compare.
pub const FAMILIES: &str = "Families";
/// A label of Compare.
pub const CONFLICTS: &str = "The same words under two speakers";
/// A label of Compare.
pub const LAYOUT: &str = "Layout";
/// A label of Compare.
pub const TURN: &str = "Families before and after";
/// A label of Compare.
pub const BEFORE: &str = "Previous family";
/// A label of Compare.
pub const AFTER: &str = "Next family";
/// The keys for both.
pub const TURN_KEYS: [&str; 2] = ["[", "]"];
/// A label of Compare.
pub const OPEN: &str = "open the report here";
/// A label of Compare.
pub const BESIDE: &str = "beside the longest";
/// A label of Compare.
pub const APART: &str = "not the same utterance";
/// What that does, as a hint.
pub const APART_HINT: &str = "Takes this version out of the family, for this visit";
/// A label of Compare.
pub const JOIN: &str = "Join with …";
/// What that does.
pub const JOIN_HINT: &str = "Choose a family that is the same utterance. It can be undone.";
/// A label of Compare.
pub const BACK: &str = "put back";
/// A label of Compare.
pub const PART: &str = "take apart again";
/// A label of Compare.
pub const UNDO: &str = "undo all";
/// A label of Compare.
pub const EDITED: &str = "Changed by you";
/// Said of a family that is not what Sayso found.
pub const EDITED_ONE: &str = "changed by you";
/// A label of Compare.
pub const WHY: &str = "Why these are one utterance";
/// Why, where the reader says so.
pub const WHY_YOU: &str = "You joined these versions.";
/// Why a conflict is one.
pub const WHY_CONFLICT: &str = "The words are nearly the same, and the reports name different speakers. Sayso does not say which report is right.";
/// A label of Compare.
pub const TAGS: &str = "What differs";
/// Said before words that stand outside of quotation marks.
pub const OWN: &str = "in the report’s own words";
/// The same, under the versions.
pub const OWN_HINT: &str = "words outside quotation marks, the report’s own.";
/// Said where a report breaks into the utterance at length.
pub const BREAK: &str = " […] ";
/// Words set as a report's own.
pub const OWN_SAMPLE: &str = "Like this:";
/// Said to one who listens, before words that another version has.
pub const INSTEAD: &str = "instead of";
/// Said to one who listens, before words that the longest version has not.
pub const ADDED: &str = "added";
/// Said before the word of the longest version after which others add something.
pub const AFTER_WORD: &str = "after";
/// The same, where others add something at the start.
pub const BEFORE_WORD: &str = "before";
/// Said of a family that is not sure.
pub const PROBABLY_ONE: &str = "Probably one utterance.";
/// A label of Compare.
pub const SHOW_ALL: &str = "all of it";
/// Said where nothing of a family differs.
pub const NO_DIFFERENCE: &str = "Word for word the same, punctuation included.";
/// Said of a reading that has no words.
pub const NOT_PRINTED: &str = "not printed";
/// A label of Compare.
pub const IN_LONGEST: &str = "in the longest version";
/// Said of words that are printed elsewhere in a version.
pub const MOVED: &str = "printed in another place";
/// Said where only one version is left.
pub const ALONE: &str =
    "Only one version is left here, and one alone cannot be compared. Put a version back.";
/// Said where nothing is there to be compared.
pub const NONE_TITLE: &str = "Nothing to compare";
/// A label of Compare.
pub const TO_READ: &str = "Read the reports";
/// A label of Compare.
pub const TO_QUOTES: &str = "See every quote";
/// Said of a family that the filter leaves out.
pub const FILTERED: &str = "left out by the filter";
/// Said after a change of the families.
pub const CHANGED: &str = "Families changed by you. Back undoes it.";
/// Said when the families are as Sayso found them.
pub const RESTORED: &str = "Families as Sayso found them.";

/// A label of the front page.
pub const INTRO: &str = "What Sayso is";
/// What Sayso is, in three lines.
pub const INTRO_LINES: [&str; 3] = [
    "Sayso shows who said what, in which news report.",
    "Below is one utterance as each report printed it. Choose another, or read the reports.",
    "All of it happens in this browser: nothing leaves it.",
];
/// A label of the front page.
pub const DISMISS: &str = "Close these lines";
/// A switch of the help.
pub const INTRO_SWITCH: &str = "Lines on the front page: ";

/// Said of a family that is not there.
pub const GONE: &str = "The family that this link led to does not stand here any more: the text has changed since. This is the first one.";

/// How many families, of how many.
pub fn families(left: usize, all: usize) -> String {
    let all_of = super::count(all, "family", "families");
    if left == all { all_of } else { format!("{left} of {all_of}") }
}

/// How many words.
pub fn words(n: usize) -> String {
    super::count(n, "word", "words")
}

/// How many reports, small numbers as words.
pub fn reports(n: usize) -> String {
    format!("{} {}", number(n), if n == 1 { "report" } else { "reports" })
}

fn number(n: usize) -> String {
    const NUMBERS: [&str; 10] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    NUMBERS.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// The place of a family among all: `Family 2 of 18`.
pub fn place(nth: Option<usize>, all: usize, conflict: bool) -> String {
    let what = if conflict { "Two speakers, " } else { "Family " };
    match nth {
        Some(nth) => format!("{what}{} of {all}", nth + 1),
        None => format!("{what}{FILTERED}"),
    }
}

/// How far reading is.
pub fn reading(read: usize, all: usize) -> String {
    format!("Reading the reports: {read} of {all}. The versions come when all are read.")
}

/// Why there is nothing to compare.
pub fn none(reports: usize) -> String {
    match reports {
        1 => "There is one report here. To compare, Sayso needs two reports of one event.".to_owned(),
        n => format!(
            "No utterance stands in two places of these {n} reports. To compare, Sayso needs two reports of one event."
        ),
    }
}

/// Which part of the filter leaves no family.
pub fn none_left(label: &str) -> String {
    format!("No family is left. {label} takes away the last.")
}

/// What the reader changed.
pub fn edits(apart: usize, joined: usize) -> String {
    let apart = (apart > 0).then(|| format!("{} taken out", super::count(apart, "version", "versions")));
    let joined = (joined > 0).then(|| super::count(joined, "join", "joins"));
    apart.into_iter().chain(joined).collect::<Vec<_>>().join(", ")
}

/// How many words a version has not.
pub fn gone(n: usize) -> String {
    format!("{} not printed", words(n))
}

/// A layout.
pub fn layout(layout: Layout) -> &'static str {
    match layout {
        Layout::Aligned => "Aligned",
        Layout::Side => "Side by side",
        Layout::Differences => "Only differences",
    }
}

/// How likely it is that all versions are of one utterance.
pub fn sure(confidence: f32) -> String {
    format!("{}.", super::percent(confidence))
}

/// A class of changes.
pub fn class(class: Class) -> &'static str {
    match class {
        Class::Negation => "negation",
        Class::Modal => "modal",
        Class::Number => "number",
        Class::Name => "name",
        Class::Reworded => "reworded",
        Class::Word => "word changed",
        Class::Added => "added",
        Class::Moved => "moved",
        Class::Tense => "tense",
        Class::Person => "person",
        Class::Split => "partly in the report’s own words",
        Class::Bracket => "brackets inserted",
        Class::CutStart => "cut at the start",
        Class::CutMiddle => "cut in the middle",
        Class::CutEnd => "cut at the end",
        Class::EllipsisShown => "cut, ellipsis shown",
        Class::EllipsisNotShown => "cut, no ellipsis shown",
        Class::Punctuation => "punctuation",
    }
}

/// A chip for a change: `⚠ modal: should → could`. `base` are the words of the longest version, `own` those of this one.
pub fn tag(class: Class, base: &str, own: &str) -> String {
    let name = self::class(class);
    let sign = if class.may_alter_sense() { "⚠ " } else { "" };
    match class {
        Class::Word if !base.is_empty() && !own.is_empty() => format!("{base} → {own}"),
        Class::Added => format!("{name}: {own}"),
        // Which of the two has the brackets, the words do not tell.
        Class::Bracket => match (base.is_empty(), own.is_empty()) {
            (true, _) => format!("{name}: {own}"),
            (_, true) => format!("brackets left out: {base}"),
            _ => format!("brackets: {base} → {own}"),
        },
        Class::Negation
        | Class::Modal
        | Class::Number
        | Class::Name
        | Class::Word
        | Class::Tense
        | Class::Person => match (base.is_empty(), own.is_empty()) {
            (true, _) => format!("{sign}{name} added: {own}"),
            (_, true) => format!("{sign}{name} left out: {base}"),
            _ => format!("{sign}{name}: {base} → {own}"),
        },
        _ => name.to_owned(),
    }
}

/// What outlets do with a change, as the rest of a sentence: ` has *could* for *should*`.
pub fn does(class: Class, base: &str, own: &str, missing: usize, several: bool) -> Vec<Bit> {
    let verb = |one: &str, many: &str| plain(format!(" {} ", if several { many } else { one }));
    let leaves = |rest: &str| {
        vec![verb("leaves out", "leave out"), plain(words(missing)), plain(format!(" {rest}").trim_end())]
    };
    match class {
        Class::CutStart => leaves("at the start"),
        Class::CutMiddle => leaves("in the middle"),
        Class::CutEnd => leaves("at the end"),
        Class::EllipsisShown => leaves("and shows it by an ellipsis"),
        Class::EllipsisNotShown => leaves("and does not show it"),
        Class::Punctuation => vec![verb("differs", "differ"), plain("in punctuation alone")],
        Class::Split => vec![verb("gives", "give"), plain("part of it in its own words")],
        Class::Reworded => vec![verb("puts it", "put it"), plain("in other words: "), strong(own)],
        Class::Moved => {
            let words = if own.is_empty() { base } else { own };
            vec![verb("has", "have"), strong(words), plain(" in another place")]
        }
        Class::Bracket if base.is_empty() => vec![verb("puts", "put"), strong(own), plain(" in brackets")],
        _ if base.is_empty() => vec![verb("adds", "add"), strong(own)],
        _ if own.is_empty() => vec![verb("leaves out", "leave out"), strong(base)],
        _ => vec![verb("has", "have"), strong(own), plain(" for "), strong(base)],
    }
}

/// What the report with the longest version does.
pub fn keeps(more: usize) -> String {
    match more {
        0 => " prints the longest version.".to_owned(),
        n => format!(
            " prints the longest version and keeps {n} more {}.",
            if n == 1 { "word" } else { "words" }
        ),
    }
}

/// What stands before what other reports do where none is longer.
pub fn against(name: &str) -> String {
    format!("Compared with {name}, ")
}

/// Where all versions are the same.
pub fn all_same(versions: usize) -> String {
    match versions {
        2 => "Both versions have the same words.".to_owned(),
        n => format!("All {} versions have the same words.", number(n)),
    }
}

/// What a report does whose version has the same words.
pub fn prints_the_same(several: bool) -> &'static str {
    if several { " print the same words" } else { " prints the same words" }
}

/// Which part of the filter leaves no family, where each does.
pub fn none_passes(parts: usize) -> String {
    format!("No family passes all {parts} filters.")
}

/// To whom the reports give the same words.
pub fn conflict(names: &[String]) -> String {
    format!("The reports give these words to {}.", super::list(names))
}

/// That an utterance was probably made in another language, and what says so: the speaker's country, an outlet's words.
pub fn translated(language: Option<&str>, country: Option<&str>, told: Option<(String, String)>) -> String {
    let from = language.map_or_else(String::new, |language| format!(" from {language}"));
    let why = match (country, told) {
        (None, None) => String::new(),
        (Some(country), None) => format!(" The speaker’s country is {country}."),
        (Some(country), Some((outlet, words))) => {
            format!(" The speaker’s country is {country}: {outlet} has “{words}”.")
        }
        (None, Some((outlet, words))) => format!(" {outlet} has “{words}”."),
    };
    format!("Probably translated{from}: differences may be the translator’s.{why}")
}

/// That all versions are one text.
pub fn passage(agency: Option<&str>) -> String {
    match agency {
        Some(agency) => format!("The reports print one text here, that of {agency}."),
        None => "The reports print one text here: they share the whole paragraph.".to_owned(),
    }
}

/// A version of an outlet that has two.
pub fn in_paragraph(outlet: &str, paragraph: u32) -> String {
    format!("{outlet} (paragraph {paragraph})")
}

/// Where a version stands.
pub fn paragraph(number: u32) -> String {
    format!("paragraph {number}")
}

/// How the words of a version are given.
pub fn given(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "in quotation marks",
        Kind::Mixed => "partly in quotation marks",
        Kind::Indirect => "reported, without quotation marks",
    }
}

/// What ends the sentence: how many more differ.
pub fn and_more(n: usize) -> String {
    match n {
        0 => ".".to_owned(),
        n => format!("; {n} more differ."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chip_has_the_two_words_side_by_side_and_a_sign_only_where_the_sense_may_move() {
        assert_eq!(tag(Class::Modal, "should", "could"), "⚠ modal: should → could");
        assert_eq!(tag(Class::Negation, "", "not"), "⚠ negation added: not");
        assert_eq!(tag(Class::Negation, "never", ""), "⚠ negation left out: never");
        assert_eq!(tag(Class::Word, "started", "begun"), "started → begun");
        for class in Class::ALL {
            assert_eq!(tag(class, "a", "b").contains('⚠'), class.may_alter_sense(), "{class:?}");
        }
    }

    #[test]
    fn counts_are_said_in_words() {
        assert_eq!(reports(3), "three reports");
        assert_eq!(reports(1), "one report");
        assert_eq!(reports(12), "12 reports");
        assert_eq!(families(7, 18), "7 of 18 families");
        assert_eq!(families(1, 1), "1 family");
        assert_eq!(edits(1, 0), "1 version taken out");
        assert_eq!(edits(2, 1), "2 versions taken out, 1 join");
        assert_eq!(gone(1), "1 word not printed");
        assert_eq!(
            translated(Some("Norwegian"), None, Some(("Coast Wire".into(), "said in Norwegian".into()))),
            "Probably translated from Norwegian: differences may be the translator’s. Coast Wire has “said in Norwegian”."
        );
        assert!(translated(None, None, None).starts_with("Probably translated: "));
    }
}
