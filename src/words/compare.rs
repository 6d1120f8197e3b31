//! The words of Compare: what stands under `compare` in the catalogues, and what is put together of it.

pub use super::catalogue::compare::*;

use sayso_engine::families::class::Class;

/// Stands before the words of a sentence that are strong, and after them.
pub const STRONG: [char; 2] = ['\u{1}', '\u{2}'];

/// How many families, of how many.
pub fn families_left(left: usize, all: usize) -> String {
    if left == all { families_count(all) } else { families_of(left, all) }
}

/// The place of a family among all: `Family 2 of 18`.
pub fn place_among(nth: Option<usize>, all: usize, conflict: bool) -> String {
    match (nth, conflict) {
        (Some(nth), false) => place(nth + 1, all),
        (Some(nth), true) => place_conflict(nth + 1, all),
        (None, false) => place_filtered().to_owned(),
        (None, true) => place_conflict_filtered().to_owned(),
    }
}

/// Why there is nothing to compare.
pub fn nothing(reports: usize) -> String {
    if reports == 1 { none_one().to_owned() } else { none(reports) }
}

/// What the reader changed.
pub fn edits(apart: usize, together: usize) -> String {
    let apart = (apart > 0).then(|| taken_out(apart));
    let together = (together > 0).then(|| joined(together));
    apart.into_iter().chain(together).collect::<Vec<_>>().join(", ")
}

/// A chip for a change: `⚠ modal: should → could`. `base` are the words of the longest version, `own` those of this one.
pub fn tag(class: Class, base: &str, own: &str) -> String {
    let name = self::class(class);
    let sign = if class.may_alter_sense() { "⚠ " } else { "" };
    let change = || format!("{base} → {own}");
    match class {
        Class::Word if !base.is_empty() && !own.is_empty() => change(),
        Class::Added => super::labelled(name, own),
        // Which of the two has the brackets, the words do not tell.
        Class::Bracket => match (base.is_empty(), own.is_empty()) {
            (true, _) => super::labelled(name, own),
            (_, true) => tag_brackets_left_out(base),
            _ => tag_brackets(&change()),
        },
        Class::Negation
        | Class::Modal
        | Class::Number
        | Class::Name
        | Class::Word
        | Class::Tense
        | Class::Person => {
            let said = match (base.is_empty(), own.is_empty()) {
                (true, _) => tag_added(name, own),
                (_, true) => tag_left_out(name, base),
                _ => super::labelled(name, &change()),
            };
            format!("{sign}{said}")
        }
        _ => name.to_owned(),
    }
}

/// Who does something with a change: their names, and how many they are.
#[derive(Clone, Copy)]
pub struct Outlets<'a>(pub &'a str, pub usize);

/// What outlets do with a change, as a sentence without its end: `Valley daily has *could* for *should*`. `missing` is how many
/// words they leave out.
pub fn does(class: Class, base: &str, own: &str, missing: usize, Outlets(names, n): Outlets<'_>) -> String {
    let strong = |words: &str| format!("{}{}{}", STRONG[0], words.replace(STRONG, ""), STRONG[1]);
    match class {
        Class::CutStart
        | Class::CutMiddle
        | Class::CutEnd
        | Class::EllipsisShown
        | Class::EllipsisNotShown => leaves(names, n, missing, class),
        Class::Punctuation => differs(names, n),
        Class::Split => splits(names, n),
        Class::Reworded => rewords(names, n, &strong(own)),
        Class::Moved => moves(names, n, &strong(if own.is_empty() { base } else { own })),
        Class::Bracket if base.is_empty() => brackets(names, n, &strong(own)),
        _ if base.is_empty() => adds(names, n, &strong(own)),
        _ if own.is_empty() => omits(names, n, &strong(base)),
        _ => has(names, n, &strong(own), &strong(base)),
    }
}

/// That an utterance was probably made in another language, and what says so: the speaker's country, an outlet's words.
pub fn why_translated(from: Option<&str>, country: Option<&str>, told: Option<(String, String)>) -> String {
    let translated =
        from.map_or_else(|| translated().to_owned(), |from| translated_from(&super::tongue_of(from)));
    let why = match (country.map(super::state), told) {
        (None, None) => return translated,
        (Some(country), None) => translated_country(&country),
        (Some(country), Some((outlet, words))) => translated_country_told(&country, &outlet, &words),
        (None, Some((outlet, words))) => translated_told(&outlet, &words),
    };
    format!("{translated} {why}")
}

/// That all versions are one text.
pub fn one_text(agency: Option<&str>) -> String {
    agency.map_or_else(|| passage_shared().to_owned(), passage)
}
