//! The words of the interface. They stand in `words/*.ftl`, a file a language; each message is a function here, made when the
//! page is built, and says it in the language that is spoken. What stands here by hand puts several messages together.

mod cases;
pub mod compare;
mod spoken;
#[cfg(test)]
mod tests;
pub mod voices;

/// The functions of the catalogues.
#[expect(unreachable_pub, reason = "a group that has a file of its own is taken from there")]
mod catalogue {
    use super::cases::Case;
    use super::spoken::{Word, chosen, said, text};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use cases::Case;
pub use catalogue::*;
pub use spoken::{Language, number, runs_left};

use crate::model::library::slug;
use crate::model::report::Report;

/// What a report's outlet is called: as its file or its text says, else by its number.
pub fn outlet(reports: &[Report], at: usize) -> String {
    let own = reports.get(at).and_then(Report::outlet);
    own.map_or_else(|| report_nth(at + 1), |(name, _)| name.to_owned())
}

/// How many of some quotations are repeats of an agency's text: `, 4 of them printed again from Sample Wire`.
pub fn repeated(n: usize, agency: Option<&str>) -> String {
    match (n, agency) {
        (0, _) => String::new(),
        (n, Some(agency)) => repeats_of(n, agency),
        (n, None) => repeats(n),
    }
}

/// How sure an attribution is: `94 % sure`.
pub fn percent(sure: f32) -> String {
    sure_percent(whole_percent(sure).into())
}

/// A confidence as a whole percentage; only certainty is 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0 to 100")]
pub fn whole_percent(sure: f32) -> u8 {
    (sure.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// A day, for readers: `18 February 2025`; what is no ISO date stays as it is.
pub fn day(iso: &str) -> String {
    let day = iso.get(..10).unwrap_or(iso);
    let parts: Option<Vec<usize>> = day.split('-').map(|part| part.parse().ok()).collect();
    match parts.as_deref() {
        Some([year, month @ 1..=12, day]) => date(&day.to_string(), *month, &year.to_string()),
        _ => iso.to_owned(),
    }
}

/// A list in a sentence: `a, b and c`.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => list_and(&most.join(", "), last),
    }
}

/// A state by its English name: `Russia`.
pub fn state(name: &str) -> String {
    country(&*slug(name), name)
}

/// A language, as one translates from it, by its English name.
pub fn tongue_of(name: &str) -> String {
    tongue(&*slug(name), name)
}
