//! Attribution by marked text: `[words|kind|source]` for each quotation.

use super::{Attribution, Certainty, RANKED, SURE, attribute};
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::mentions;
use crate::quotes::{self, QuoteKind};
use proptest::prelude::*;

/// Reads `marked` without its annotation, and compares what is found with the annotation.
fn check(marked: &str) {
    let mut text = String::new();
    let mut expected = Vec::new();
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('[') {
        let (inside, tail) = after.split_once(']').expect("a closing bracket");
        let mut parts = inside.split('|');
        let words = parts.next().unwrap_or("");
        text += before;
        text += words;
        let kind = parts.next().expect("a kind");
        expected.push(format!("{words}|{kind}|{}", parts.next().unwrap_or("-")));
        rest = tail;
    }
    text += rest;
    let document = Document::new(&text, &[], Lexicon::shared());
    let mentions = mentions::find(&document);
    let found = quotes::find(&document);
    let attributions = attribute(&document, &mentions, &found.quotes);
    let got: Vec<_> = found
        .quotes
        .iter()
        .zip(&attributions)
        .flat_map(|(quote, attribution)| quote.marked.iter().map(move |part| (part, quote, attribution)))
        .map(|(part, quote, attribution)| {
            let source = attribution.source.map_or("-", |s| mentions[s.index()].span.of(&text));
            let kind = if quote.kind == QuoteKind::Direct { "direct" } else { "mixed" };
            format!("{}|{kind}|{source}", part.of(&text))
        })
        .collect();
    assert_eq!(got, expected, "in {text:?}");
}

#[test]
fn a_tag_after_the_words() {
    check("“[I know,|direct|Ada Byrne]” said Ada Byrne.");
    check("“[I know,|direct|Ada Byrne]” Ada Byrne said on Tuesday.");
    check("“[Why?|direct|she]” she asked.");
    check("“[It will hold,|direct|Ada Byrne]” said Ada Byrne, a professor at the college in Oldtown.");
    check("\"[It will hold,|direct|Byrne]\" Byrne, who built the bridge, told reporters in Oldtown.");
}

#[test]
fn a_subject_before_the_words() {
    check("Ada Byrne said, “[The bridge will hold.|direct|Ada Byrne]”");
    check("Ada Byrne paused and then added: “[It always has.|direct|Ada Byrne]”");
    check("Ada Byrne said the plan was “[hard to defend|mixed|Ada Byrne]” in court.");
    check("She attacked the plan, calling it “[a sad mistake|mixed|She]” for the town.");
    check("Byrne said that Oldtown and Newtown had agreed on “[regular checks|mixed|Byrne]” of the bridge.");
}

#[test]
fn the_head_speaks_not_the_nearest_name() {
    check("“[We are ready,|direct|a spokesman]” a spokesman for the Ministry of Roads in Oldtown said.");
    check("The head of the bank, Carl Dorn, said it was “[too early to say|mixed|Carl Dorn]” more.");
    check(
        "Officials briefed on the talks with Carl Dorn said they were “[not going well|mixed|Officials]” at all.",
    );
}

#[test]
fn one_utterance_in_several_segments() {
    check("“[We came,|direct|Ada Byrne]” Ada Byrne said. “[We saw the bridge.|direct|Ada Byrne]”");
    check("“[If it falls,|direct|Byrne]” said Byrne, “[we shall build another.|direct|Byrne]”");
    check("“[We came.|direct|Byrne]\n\n“[We saw,|direct|Byrne]” Byrne said.");
}

#[test]
fn tags_that_end_the_sentence() {
    check("The town wants to “[move very quickly|mixed|Dorn]” on the bridge, Dorn said in a briefing.");
    check("The bridge is “[as good as new,|mixed|Byrne]” according to Byrne.");
}

#[test]
fn passives_and_fronted_clauses() {
    check("The bridge was described by Carl Dorn as “[a death trap|mixed|Carl Dorn]” last year.");
    check("When Carl Dorn shouted, “[Stop the work!|direct|Carl Dorn]” nobody moved.");
    check("Carl Dorn continued:\n\n“[The bridge must close.|direct|Carl Dorn]”");
}

#[test]
fn a_split_sentence_is_of_one_kind() {
    check(
        "“[We saw it today,|direct|Ada Byrne]” Ada Byrne stressed, “[that the bridge moved.|direct|Ada Byrne]”",
    );
    check("“[I can mend it,|direct|he]” he told reporters, “[and I shall.|direct|he]”");
    check("“[not bad,|mixed|she]” she said, “[but not good.|mixed|she]”");
}

#[test]
fn clauses_are_told_from_fragments() {
    check(
        "The road minister, Ada Byrne, said “[the plain truth is that the bridge is old.|direct|Ada Byrne]”",
    );
    check("Ada Byrne said “[old and wet.|mixed|Ada Byrne]”");
    check("“[Oldtown will be flooded|mixed|she]” to the last house, she said.");
    check("“[Oldtown will be flooded,|direct|she]” she said.");
}

#[test]
fn fixed_turns_name_the_speaker() {
    check("“[The town would be asked,|direct|Byrne]” in Byrne’s words.");
    check("In Byrne’s words, “[the town would be asked|mixed|Byrne]” soon.");
    check("As Carl Dorn put it: “[I saw the bridge move.|direct|Carl Dorn]”");
    check("For engineer Ada Byrne it was a “[very long night for all of us|mixed|Ada Byrne]”.");
    check(
        "The checks, she went on, were “[not easy,|mixed|she]” and the towns had agreed to “[go on|mixed|she]” with them.",
    );
}

#[test]
fn a_clause_of_its_own_has_a_speaker_of_its_own() {
    check(
        "Dorn said the towns had made “[real progress|mixed|Dorn]” on the bridge, while Byrne called the meeting a “[very good session.|mixed|Byrne]”",
    );
}

#[test]
fn words_go_on_after_those_of_the_same_speaker() {
    check(
        "“[The bridge is old,|direct|Ada Byrne]” Ada Byrne said. “[We shall close it. Nobody will be asked twice.|direct|Ada Byrne]”",
    );
    check(
        "The mayor, Carl Dorn, was angry. “[I have waited for this bridge,|direct|he]” he told reporters in Oldtown.\n\n“[I shall not wait for another.|direct|he]”",
    );
}

#[test]
fn a_choice_gives_its_reasons_and_how_far_it_can_be_relied_on() {
    let text = "Mayor Ada Byrne wept when she saw the bridge. “I have seen it move. I will not cross it.” Then Byrne left.";
    let document = Document::new(text, &[], Lexicon::shared());
    let mentions = mentions::find(&document);
    let found = quotes::find(&document);
    let attributions = attribute(&document, &mentions, &found.quotes);
    let chosen = &attributions[0];
    assert_eq!(chosen.rule, &RANKED);
    assert!(!chosen.facts.is_empty() && chosen.facts.len() <= 3, "{:?}", chosen.facts);
    assert!(chosen.facts.iter().all(|fact| !fact.name.is_empty() && !fact.gloss.is_empty()));
    assert_eq!(chosen.certainty() == Certainty::Sure, chosen.confidence >= SURE);
    assert_eq!(Attribution::unknown().certainty(), Certainty::Unknown);
}

#[test]
fn nobody_near_is_unknown() {
    check("“[We shall see what comes of it all.|direct|-]”");
}

proptest! {
    #[test]
    fn every_quote_of_any_text_is_answered(
        text in "([“”\"‘’',.:\n]|said |Ada |Byrne |they |that |to |told |, who |the bank |I |was |according ){0,60}|\\PC{0,60}"
    ) {
        let document = Document::new(&text, &[], Lexicon::shared());
        let mentions = mentions::find(&document);
        let found = quotes::find(&document);
        let attributions = attribute(&document, &mentions, &found.quotes);
        prop_assert_eq!(found.quotes.len(), attributions.len());
        for attribution in &attributions {
            prop_assert!((0.0..=1.0).contains(&attribution.confidence));
            prop_assert!(attribution.source.is_none_or(|s| s.index() < mentions.len()));
            prop_assert_eq!(attribution.source.is_none(), attribution.rule.name == "unknown");
        }
    }
}
