//! Figures that stand in two places are the same in both.

use sayso::view::help::RIGHT;

/// The first number after some words in LIMITS.md, as it is printed there.
fn after(words: &str) -> f64 {
    let limits = include_str!("../../LIMITS.md");
    let (_, rest) = limits.split_once(words).unwrap_or_else(|| panic!("LIMITS.md says “{words}”"));
    let start = rest.find(|c: char| c.is_ascii_digit()).expect("a number follows");
    let number = rest[start..].split(|c: char| !c.is_ascii_digit() && c != '.').next().unwrap_or_default();
    number.trim_end_matches('.').parse().expect("it is a number")
}

#[test]
fn the_help_says_how_often_attribution_errs_as_limits_has_it() {
    let [sure, probably, found] = RIGHT.map(|figure| f64::from(u32::try_from(figure).expect("it is small")));
    for (told, words) in [
        (sure, "a speaker is shown as sure ("),
        (probably, "below that as *probably* ("),
        (found, "| in sequence: found, and the right speaker |"),
    ] {
        let kept = after(words);
        assert!((told - kept).abs() <= 0.5, "the help says {told}, LIMITS.md after “{words}” {kept}");
    }
}
