//! The words of Voices.

use super::{count, list};
use crate::model::extent::Position;
use crate::model::state::{By, Kind, Measure};

/// A label of the view.
pub const EYEBROW: &str = "Who is heard, and where";
/// A label of the view.
pub const COUNTED: &str = "Count";
/// A label of the view.
pub const GROUPED: &str = "Rows";
/// A label of the view.
pub const KEY: &str = "How to read this";
/// A label of the view.
pub const FIRST: &str = "where the first quote stands:";
/// A label of the view.
pub const AS_TABLE: &str = "As a table";
/// A label of the view.
pub const SPEAKER: &str = "Speaker";
/// A label of the view.
pub const OUTLET: &str = "Outlet";
/// A label of the view.
pub const ALL: &str = "All";
/// A label of the view.
pub const SHARE_OF: &str = "Share";
/// A label of the view.
pub const STARTS: &str = "From";
/// A label of the view.
pub const TYPE: &str = "Type";
/// A label of the view.
pub const FIRST_AT: &str = "First in";
/// A label of the view.
pub const QUOTATION: &str = "Words";
/// A label of the view.
pub const OTHERS: &str = "others";
/// A label of the view.
pub const PEOPLE: &str = "People";
/// A label of the view.
pub const INSTITUTIONS: &str = "Institutions";
/// A label of the view.
pub const NO_COUNTRY: &str = "No country is given";
/// The title of a picture.
pub const SHARE: &str = "Whose words fill each report";
/// The title of a picture.
pub const STRIP: &str = "Where in each report who speaks";
/// What a picture shows.
pub const STRIP_LEAD: &str = "Each line is a report, from its first word on the left to its last on the right. A block is a quotation, as wide as its \
     words; follow it into the text. Dashed lines mark the first fifth and the last.";
/// The title of a list.
pub const VERBS: &str = "How their words are introduced";
/// What a list shows.
pub const VERBS_LEAD: &str = "The words that report each speaker, those that say more than “said” first. Open a speaker to see them by outlet.";
/// A label of the view.
pub const OPENING: &str = "opening";
/// A label of the view.
pub const END: &str = "end";
/// A label of the view.
pub const THIS_CELL: &str = "This cell";
/// What the place for it says while no cell is pointed at.
pub const CELL_HINT: &str = "Point at a cell, or go to it with the keyboard: what it counts is said here. Follow a filled cell to its quotations, \
     an empty one to where the report names the speaker.";

/// What is counted.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Quotes => "Quotes",
        Measure::Words => "Words",
    }
}

/// A grouping.
pub fn by(by: By) -> &'static str {
    match by {
        By::Speaker => "Each speaker",
        By::Sort => "People and institutions",
        By::Country => "By country",
    }
}

/// How words are given, in a column's head.
pub const fn part(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "Direct",
        Kind::Mixed => "Part",
        Kind::Indirect => "Reported",
    }
}

/// How words are given, in the key of the patterns.
pub fn pattern(kind: Kind, measure: Measure) -> &'static str {
    match (kind, measure) {
        (Kind::Direct, _) => "whole sentences in marks",
        (Kind::Mixed, _) => "part of a sentence in marks",
        (Kind::Indirect, Measure::Quotes) => "reported, without marks",
        (Kind::Indirect, Measure::Words) => "the reporter’s words for it",
    }
}

/// A part of a report.
pub fn position(position: Position) -> &'static str {
    match position {
        Position::Headline => "headline",
        Position::Opening => "opening",
        Position::Middle => "middle",
        Position::End => "end",
    }
}

/// What the parts of a report are.
pub fn position_hint(position: Position) -> &'static str {
    match position {
        Position::Headline => "in the headline",
        Position::Opening => "in the first fifth of the words",
        Position::Middle => "between",
        Position::End => "in the last fifth of the words",
    }
}

/// A number, its thousands apart: `1,203`.
pub fn number(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number in a sentence: in letters up to twelve.
pub fn lettered(n: usize) -> String {
    const LETTERS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    LETTERS.get(n).map_or_else(|| number(n), |word| (*word).to_owned())
}

/// How much of what is counted: `3 quotes`, `1,203 words`.
pub fn amount(n: usize, measure: Measure) -> String {
    let (one, many) = match measure {
        Measure::Quotes => ("quote", "quotes"),
        Measure::Words => ("word", "words"),
    };
    format!("{} {}", number(n), if n == 1 { one } else { many })
}

/// In how many of the reports: `all five reports`, `three of five reports`, `both reports`.
pub fn reports(n: usize, of: usize) -> String {
    match (n, of) {
        (1, 1) => "the one report".to_owned(),
        (2, 2) => "both reports".to_owned(),
        (n, of) if n == of => format!("all {} reports", lettered(of)),
        (n, of) => format!("{} of {} reports", lettered(n), lettered(of)),
    }
}

/// The finding: in how many reports one speaker is heard, and another.
pub fn finding(one: &str, reports_of_one: usize, other: Option<(&str, usize)>, of: usize) -> String {
    let other = other.map_or_else(String::new, |(name, n)| {
        let n = if n == of && of > 2 { "all".to_owned() } else { lettered(n) };
        format!(", {name} in {}", if of == 2 && n == "two" { "both" } else { &n })
    });
    format!("{one} speaks in {}{other}", reports(reports_of_one, of))
}

/// The finding where it is the amount that differs.
pub fn most(name: &str, n: usize, of: usize, measure: Measure) -> String {
    format!("{name} speaks most: {} of {}", number(n), amount(of, measure))
}

/// Where nobody who speaks is named.
pub const NAMELESS: &str = "Nobody who speaks is named";
/// Where there is no quotation.
pub const NOBODY_HEARD: &str = "Nobody is quoted in these reports";
/// Before anything was read.
pub const READING: &str = "Reading …";

/// What is counted, and of how much.
pub fn lead(measure: Measure, left: usize, all: usize, reports: usize) -> String {
    let what = match measure {
        Measure::Quotes => "Quotations by speaker and report",
        Measure::Words => "Words of quotations by speaker and report",
    };
    let reports =
        if reports == 1 { "one report".to_owned() } else { format!("{} reports", lettered(reports)) };
    if left == all {
        format!("{what}: {} in {reports}.", super::quotes(all))
    } else {
        format!("{what}: {} of {} in {reports}, as the filter leaves them.", number(left), super::quotes(all))
    }
}

/// What the sums count once.
pub fn again(n: usize, agency: Option<&str>) -> String {
    let from = agency.map_or_else(|| "that reports share".to_owned(), |agency| format!("from {agency}"));
    let stand = if n == 1 { "is" } else { "are" };
    format!(
        "{} {stand} printed again in a passage {from}: the sums of a row count it once.",
        super::quotes(n)
    )
}

/// How far reading is.
pub fn progress(read: usize, of: usize) -> String {
    format!("So far {read} of {of} reports are read; the others follow.")
}

/// A speaker's share of an outlet in one sentence.
pub fn filled(who: &str, at: &str, quotes: [usize; 3], marked: usize, reported: usize) -> String {
    let total = quotes.iter().sum();
    let kinds = ["direct", "part of a sentence", "reported"];
    let kinds: Vec<String> =
        quotes.iter().zip(kinds).filter(|(n, _)| **n > 0).map(|(n, kind)| format!("{n} {kind}")).collect();
    let words = match (marked, reported) {
        (marked, 0) => format!("{} in marks", count(marked, "word", "words")),
        (0, reported) => format!("{} without marks", count(reported, "word", "words")),
        (marked, reported) => {
            format!("{} in marks, {} without", count(marked, "word", "words"), number(reported))
        }
    };
    format!("{who} in {at}: {} ({}), {words}.", super::quotes(total), list(&kinds))
}

/// Where the first quotation stands.
pub fn first(position: Position) -> String {
    match position {
        Position::Headline => " The first stands in the headline.".to_owned(),
        Position::Opening => " The first stands in the opening of the report.".to_owned(),
        Position::Middle => " The first stands in the middle of the report.".to_owned(),
        Position::End => " The first stands at the end of the report.".to_owned(),
    }
}

/// A cell that the filter emptied.
pub fn filtered(who: &str, at: &str, all: usize) -> String {
    format!("{who} in {at}: the filter leaves none of {}.", super::quotes(all))
}

/// An empty cell whose report names the speaker.
pub fn named(who: &str, at: &str, n: usize) -> String {
    format!("{who} is not quoted in {at}; the report names {who} {}. Go to the first place.", times(n))
}

/// An empty cell whose report mentions the speaker, never by name.
pub fn mentioned(who: &str, at: &str, n: usize) -> String {
    format!(
        "{who} is not quoted in {at}; the report mentions {who} {}, never by name. Go to the first place.",
        times(n)
    )
}

/// An empty cell whose report knows nothing of the speaker.
pub fn silent(who: &str, at: &str) -> String {
    format!("{who} is not quoted in {at}, and not named.")
}

/// An empty cell of *Unknown*.
pub fn all_known(at: &str) -> String {
    format!("In {at} every quotation has a speaker.")
}

/// What stands in an empty cell.
pub fn named_label(n: usize) -> String {
    format!("named {n}×")
}

/// What stands in an empty cell.
pub fn mentioned_label(n: usize) -> String {
    format!("mentioned {n}×")
}

/// What stands in an empty cell.
pub const SILENT: &str = "not named";
/// What stands in an empty cell of *Unknown*.
pub const ALL_KNOWN: &str = "none";

/// What stands in a cell that the filter emptied.
pub fn filtered_label(all: usize) -> String {
    format!("0 of {all}")
}

/// How often: `once`, `twice`, `4 times`.
pub fn times(n: usize) -> String {
    match n {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!("{n} times"),
    }
}

/// The column of all outlets that have none of their own.
pub fn other_outlets(n: usize) -> String {
    count(n, "other outlet", "other outlets")
}

/// The row of all speakers that are folded.
pub fn other_speakers(n: usize) -> String {
    count(n, "other speaker", "other speakers")
}

/// What is said over the speakers that are folded.
pub fn tail(n: usize, most: usize) -> String {
    let speakers = other_speakers(n);
    if n > most { format!("{speakers}, the first {most} of them") } else { speakers }
}

/// The reports that have no line of their own.
pub fn other_reports(n: usize) -> String {
    format!("{} more: choose outlets in the filters to see them.", count(n, "report", "reports"))
}

/// What the bars are.
pub fn share_lead(measure: Measure) -> String {
    let of = match measure {
        Measure::Quotes => "quotations",
        Measure::Words => "quoted and reported words",
    };
    format!("Each bar is all {of} of a report, each part of it a speaker; the largest comes first.")
}

/// What stands over a bar.
pub fn share_line(total: usize, measure: Measure, speakers: usize, words: usize, of: usize) -> String {
    let percent = (words * 100 + of / 2).checked_div(of).unwrap_or(0);
    let speakers = count(speakers, "speaker", "speakers");
    format!("{} · {speakers} · {percent} % of the report’s words", amount(total, measure))
}

/// A part of a bar: `Ada Cole: 3 of 8 quotes, 38 %`.
pub fn share_part(who: &str, n: usize, of: usize, measure: Measure) -> String {
    format!("{who}: {} of {}, {}", number(n), amount(of, measure), share(n, of))
}

/// A share: `38 %`.
pub fn share(n: usize, of: usize) -> String {
    format!("{} %", (n * 100 + of / 2).checked_div(of).unwrap_or(0))
}

/// A block of a strip.
pub fn block(who: &str, kind: &str, words: usize, at: usize, of: usize) -> String {
    format!("{who}, {kind}, {} after {} of the report", count(words, "word", "words"), share(at, of))
}

/// A line of a strip.
pub fn strip_line(quotes: usize, words: usize) -> String {
    format!("{} in {} words", super::quotes(quotes), number(words))
}

/// What a picture is to those who do not see it.
pub fn picture(title: &str, of: &str) -> String {
    format!("{title}: {of}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_sentences() {
        assert_eq!(
            finding("Cole", 3, Some(("Berry", 2)), 5),
            "Cole speaks in three of five reports, Berry in two"
        );
        assert_eq!(
            finding("Cole", 5, Some(("Berry", 1)), 5),
            "Cole speaks in all five reports, Berry in one"
        );
        assert_eq!(
            finding("Cole", 1, Some(("Berry", 3)), 3),
            "Cole speaks in one of three reports, Berry in all"
        );
        assert_eq!(finding("Cole", 2, Some(("Berry", 1)), 2), "Cole speaks in both reports, Berry in one");
        assert_eq!(
            finding("Cole", 1, Some(("Berry", 2)), 2),
            "Cole speaks in one of two reports, Berry in both"
        );
        assert_eq!(most("Cole", 5, 12, Measure::Quotes), "Cole speaks most: 5 of 12 quotes");
    }

    #[test]
    fn thousands_stand_apart() {
        let shown: Vec<_> = [0, 12, 999, 1000, 1_234_567].into_iter().map(number).collect();
        assert_eq!(shown, ["0", "12", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn a_cell_is_told_in_a_sentence() {
        assert_eq!(
            filled("Ada Cole", "Coast wire", [2, 0, 1], 14, 6),
            "Ada Cole in Coast wire: 3 quotes (2 direct and 1 reported), 14 words in marks, 6 without."
        );
        assert_eq!(
            filled("Ada Cole", "Coast wire", [0, 0, 1], 0, 6),
            "Ada Cole in Coast wire: 1 quote (1 reported), 6 words without marks."
        );
        assert_eq!(
            named("Ada Cole", "Valley daily", 4),
            "Ada Cole is not quoted in Valley daily; the report names Ada Cole 4 times. Go to the first place."
        );
        assert_eq!(share(1, 3), "33 %");
        assert_eq!(share(0, 0), "0 %");
    }
}
