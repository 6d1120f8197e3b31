//! The words that introduce each speaker: `said`, `claimed`, `warned`, by outlet.

use super::counts::{Grid, is_again};
use super::matrix::{is_folded, quotes};
use crate::model::Model;
use crate::model::library::{Library, Look};
use crate::words::voices as w;
use sayso_engine::lexicon::{Classes, Lexicon};
use sayso_engine::order::{by_number, by_text, descending};
use sayso_engine::text::Lower;

/// The speakers with their verbs, in the order of the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verbs {
    /// The speakers.
    pub speakers: Vec<Speaker>,
    /// Those who are folded in the matrix.
    pub tail: Vec<Speaker>,
}

/// One speaker's verbs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The name.
    pub name: String,
    /// How they are shown.
    pub look: Look,
    /// In all outlets together.
    pub verbs: Vec<Verb>,
    /// In each outlet that has some.
    pub outlets: Vec<Row>,
    /// Whether it is opened: it is the only one.
    pub open: bool,
}

/// The verbs of one outlet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The outlet.
    pub outlet: String,
    /// Leads to the quotations.
    pub href: Option<String>,
    /// Its verbs.
    pub verbs: Vec<Verb>,
}

/// A verb and how often it reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verb {
    /// The verb as reports print it: `said`.
    pub verb: String,
    /// How often.
    pub count: usize,
    /// Whether it says no more than that something was said.
    pub plain: bool,
}

/// What says no more than that something was said.
const PLAIN: [&str; 6] = ["said", "told", "added", "wrote", "according to", COLON];

/// What a colon is called.
const COLON: &str = ":";

/// The verbs of a model.
pub fn verbs(model: &Model, library: &Library, left: &[bool], grid: &Grid) -> Verbs {
    let columns = grid.columns.len();
    let mut found: Vec<Vec<Vec<Verb>>> = vec![vec![Vec::new(); columns]; library.voices.len()];
    let mut all: Vec<Vec<Verb>> = vec![Vec::new(); library.voices.len()];
    for (column, outlet) in grid.columns.iter().enumerate() {
        for report in &outlet.reports {
            // One word may report several segments: it counts once for each speaker.
            let mut seen: Vec<(usize, u32)> = Vec::new();
            for place in library.of_report(*report).filter(|place| left[*place]) {
                let quotation = &library.quotations[place];
                let Some(reading) = model.reports[*report].reading.as_ref() else { continue };
                let cue = reading.analysis.attributions.get(quotation.quote).and_then(|a| a.cue);
                let Some(cue) = cue.filter(|cue| !seen.contains(&(quotation.voice, cue.start))) else {
                    continue;
                };
                seen.push((quotation.voice, cue.start));
                let verb = past(cue.of(&model.reports[*report].article.text));
                add(&mut found[quotation.voice][column], &verb);
                if !is_again(model, quotation) {
                    add(&mut all[quotation.voice], &verb);
                }
            }
        }
    }
    let mut verbs = Verbs::default();
    for (at, row) in grid.rows.iter().enumerate() {
        let voice = &library.voices[row.voice];
        let mut all = std::mem::take(&mut all[row.voice]);
        let mut outlets = Vec::new();
        for (outlet, mut here) in grid.columns.iter().zip(std::mem::take(&mut found[row.voice])) {
            if !here.is_empty() {
                sort(&mut here);
                let slug = (!outlet.slug.is_empty()).then_some(&*outlet.slug);
                let href = slug.map(|slug| quotes(model, Some(&voice.slug), Some(slug)));
                outlets.push(Row { outlet: outlet.name.clone(), href, verbs: here });
            }
        }
        sort(&mut all);
        let open = grid.rows.len() == 1;
        let speaker =
            Speaker { name: voice.name().to_owned(), look: voice.look.clone(), verbs: all, outlets, open };
        let list = if is_folded(grid, library, at) { &mut verbs.tail } else { &mut verbs.speakers };
        if !speaker.verbs.is_empty() {
            list.push(speaker);
        }
    }
    verbs
}

fn add(verbs: &mut Vec<Verb>, verb: &str) {
    match verbs.iter_mut().find(|other| other.verb == verb) {
        Some(other) => other.count += 1,
        None => verbs.push(Verb { verb: verb.to_owned(), count: 1, plain: PLAIN.contains(&verb) }),
    }
}

/// Those that say more come first, then the most frequent.
fn sort(verbs: &mut Vec<Verb>) {
    by_text(verbs, |verb| verb.verb.clone());
    by_number(verbs, |verb| descending(verb.count));
    by_number(verbs, |verb| u64::from(verb.plain));
    // Only now, so that the order is the same in every language.
    if let Some(colon) = verbs.iter_mut().find(|verb| verb.verb == COLON) {
        w::colon().clone_into(&mut colon.verb);
    }
}

/// Verbs that do not end in *ed*: every form, the past first.
const IRREGULAR: &[&str] = &[
    "said say says saying",
    "told tell tells telling",
    "wrote write writes writing written",
    "spoke speak speaks speaking spoken",
    "thought think thinks thinking",
    "felt feel feels feeling",
    "swore swear swears swearing sworn",
    "foretold foretell foretells foretelling",
    "knew know knows knowing known",
    "saw see sees seeing seen",
    "meant mean means meaning",
    "sought seek seeks seeking",
    "understood understand understands understanding",
    "foresaw foresee foresees foreseeing foreseen",
    "read reads reading",
    "rebut rebuts rebutted rebutting",
];

/// Endings, each with what the past has in its place.
const REGULAR: &[(&str, &str)] = &[
    ("ying", "ied"),
    ("ing", "ed"),
    ("ies", "ied"),
    ("es", "ed"),
    ("s", "ed"),
    ("y", "ied"),
    ("e", "ed"),
    ("", "ed"),
];

/// What reports, as it is counted: the last verb of it in the past, *according to*, a colon; else as it stands.
pub fn past(cue: &str) -> String {
    let cue = cue.lower();
    let cue = cue.trim();
    if cue == ":" {
        return COLON.to_owned();
    }
    let known = |word: &str| {
        Lexicon::shared().classes(word).has(Classes::SPEECH_VERB)
            || Lexicon::shared().classes(word).has(Classes::THOUGHT)
    };
    let verb = cue.split(|c: char| !(c.is_alphanumeric() || c == '-')).rev().find_map(|word| {
        let irregular = IRREGULAR.iter().find(|forms| forms.split(' ').any(|form| form == word));
        if let Some(forms) = irregular {
            return forms.split(' ').next().map(str::to_owned);
        }
        if !known(word) {
            return None;
        }
        if word.ends_with("ed") {
            return Some(word.to_owned());
        }
        let doubled = |stem: &str| stem.chars().last().map(|last| format!("{stem}{last}ed"));
        let made = REGULAR
            .iter()
            .filter_map(|(ending, past)| word.strip_suffix(ending).map(|stem| format!("{stem}{past}")));
        let stems = ["s", ""].into_iter().filter_map(|ending| doubled(word.strip_suffix(ending)?));
        Some(made.chain(stems).find(|past| known(past)).unwrap_or_else(|| word.to_owned()))
    });
    verb.unwrap_or_else(|| cue.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_verb_is_one() {
        for (cue, expected) in [
            ("said", "said"),
            ("says", "said"),
            ("has said", "said"),
            ("went on to say", "said"),
            ("Saying", "said"),
            ("telling", "told"),
            ("warns", "warned"),
            ("warning", "warned"),
            ("would warn", "warned"),
            ("argues", "argued"),
            ("urging", "urged"),
            ("denies", "denied"),
            ("denying", "denied"),
            ("quips", "quipped"),
            ("stresses", "stressed"),
            ("agree", "agreed"),
            ("According to", "according to"),
            ("in a  statement", "in a statement"),
            (":", ":"),
        ] {
            assert_eq!(past(cue), expected, "{cue}");
        }
    }

    #[test]
    fn what_says_more_comes_first() {
        let mut verbs = Vec::new();
        for verb in ["said", "said", "said", "warned", "told", "claimed", "claimed"] {
            add(&mut verbs, verb);
        }
        sort(&mut verbs);
        let shown: Vec<_> = verbs.iter().map(|v| format!("{} {}", v.verb, v.count)).collect();
        assert_eq!(shown, ["claimed 2", "warned 1", "said 3", "told 1"]);
    }
}
