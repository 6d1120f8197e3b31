//! What the counts say, in one sentence: the heading of the view.

use super::counts::{Grid, Row};
use crate::model::Model;
use crate::model::library::{Library, Shape};
use crate::words::voices as w;

/// The finding: who of those who speak most is heard in how many of the reports.
pub(super) fn finding(model: &Model, library: &Library, grid: &Grid) -> String {
    let reports: usize = grid.columns.iter().map(|outlet| outlet.reports.len()).sum();
    let named: Vec<&Row> = grid.rows.iter().filter(|row| row.voice != library.unknown()).collect();
    let Some(first) = named.first() else {
        return match grid.rows.is_empty() {
            true if model.state.filter.is_empty() => w::nobody_heard(),
            true => w::nobody_left(),
            false => w::nameless(),
        }
        .to_owned();
    };
    let one = short(library, first.voice);
    let other = named.iter().find(|row| row.reports != first.reports);
    if reports > 1 && (other.is_some() || named.len() == 1) {
        let other = other.map(|row| (short(library, row.voice), row.reports));
        let other = other.as_ref().map(|(name, reports)| (name.as_str(), *reports));
        return w::finding_of(&one, first.reports, other, reports);
    }
    let measure = model.state.measure;
    let all = grid.total().sum.tally(measure).total();
    w::most(&one, first.sum.tally(measure).total(), &w::amount_of(measure, all))
}

/// The name by which the reports call a person most shortly, if it is one word of the full name that nobody else has.
pub(super) fn short(library: &Library, voice: usize) -> String {
    let full = library.voices[voice].name();
    let Some(speaker) = library.corpus.speakers.get(voice) else { return full.to_owned() };
    let of_name = |word: &&&str| speaker.aliases.iter().any(|alias| alias == **word);
    let words: Vec<&str> = full.split_whitespace().collect();
    let alone = |word: &&&str| {
        let having = library.voices.iter().filter(|other| {
            other.look.shape == Shape::Person && other.name().split_whitespace().any(|part| part == **word)
        });
        having.count() == 1
    };
    let is_person = library.voices[voice].look.shape == Shape::Person;
    // The last word that the reports use by itself: a family name, wherever it stands in the name.
    let short = words.iter().rev().filter(|_| is_person).find(|word| of_name(word) && alone(word));
    short.map_or_else(|| full.to_owned(), |word| (*word).to_owned())
}
