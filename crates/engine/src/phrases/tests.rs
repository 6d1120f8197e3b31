//! Units of sentences, by their words.

use super::*;
use crate::document::Document;
use crate::lexicon::Lexicon;

fn check(text: &str, kind: UnitKind, expected: &[&str]) {
    let document = Document::new(text, &[], Lexicon::shared());
    let found: Vec<_> = document
        .units
        .iter()
        .filter(|u| u.kind == kind)
        .map(|u| {
            let last = document.tokens[u.tokens.end as usize - 1].span;
            document.tokens[u.tokens.start as usize].span.cover(last).of(text)
        })
        .collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn noun_phrases_end_before_other_phrases() {
    check(
        "In a statement Dorn praised the former mayor of Oldtown.",
        UnitKind::Phrase,
        &["a statement", "Dorn", "the former mayor", "Oldtown"],
    );
    check(
        "Road minister Ada Byrne spoke Tuesday.",
        UnitKind::Phrase,
        &["Road minister Ada Byrne", "Tuesday"],
    );
    check("Byrne’s day-to-day work went on.", UnitKind::Phrase, &["Byrne’s day-to-day work"]);
}

#[test]
fn words_that_are_nouns_and_verbs_are_told_by_place() {
    check("Her claims and business ventures failed, Byrne says.", UnitKind::SpeechVerb, &["says"]);
    check("Dorn claims that she repeats herself.", UnitKind::SpeechVerb, &["claims", "repeats"]);
}

#[test]
fn words_that_are_only_verbs_end_a_phrase() {
    check(
        "The checks took place, state media said.",
        UnitKind::Phrase,
        &["The checks", "place", "state media"],
    );
    check("As Dorn put it, she points out more.", UnitKind::Verb, &["put"]);
}
