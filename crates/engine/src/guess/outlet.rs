//! The outlet: only where the page names itself.

use super::rights;
use super::{BUTTON, COPYRIGHT_LINE, PROMOTION, SECOND_HEADLINE, agency};
use super::{Guess, Seen};

pub(super) fn guess(seen: Seen<'_>) -> Option<Guess> {
    let holder =
        || rights::holder(seen).filter(|(name, distributed)| !distributed && agency::known(name).is_none());
    holder()
        .map(|(name, _)| Guess::new(name, &COPYRIGHT_LINE))
        .or_else(|| promoter(seen))
        .or_else(|| followed(seen))
        .or_else(|| page_title(seen))
}

/// `You may occasionally receive promotional content from The Test.`
fn promoter(seen: Seen<'_>) -> Option<Guess> {
    let lines = seen.folded("small print").chain(seen.folded("newsletter"));
    let name = lines.filter_map(|line| {
        let (_, name) = line.rsplit_once("content from ").or_else(|| line.rsplit_once("emails from "))?;
        capitalised(name.trim_end_matches('.'))
    });
    name.into_iter().next().map(|name| Guess::new(name, &PROMOTION))
}

/// `Follow The Test on Instagram`
fn followed(seen: Seen<'_>) -> Option<Guess> {
    let name = |line: &str| {
        let (name, _) = line.strip_prefix("Follow ").or(line.strip_prefix("Like "))?.split_once(" on ")?;
        capitalised(name).map(str::to_string)
    };
    let name = seen.folded("share button").find_map(name)?;
    Some(Guess::new(name, &BUTTON))
}

/// `A headline – The Test`
fn page_title(seen: Seen<'_>) -> Option<Guess> {
    let name = |line: &str| {
        let at = [" – ", " — ", " | ", " - "]
            .iter()
            .filter_map(|mark| line.rfind(mark).map(|at| at + mark.len()))
            .max()?;
        capitalised(&line[at..]).map(str::to_string)
    };
    let name = seen.folded("headline repeated").find_map(name)?;
    Some(Guess::new(name, &SECOND_HEADLINE))
}

/// A name of one to five words that begins with a capital, without its article unless that is capitalised.
fn capitalised(name: &str) -> Option<&str> {
    let name = name.trim();
    let name = name.strip_prefix("the ").unwrap_or(name);
    (name.starts_with(char::is_uppercase) && name.split_whitespace().count() <= 5).then_some(name)
}
