//! Names in sentences made up for the purpose, and laws for any text.

use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::mentions::marked::check;
use crate::mentions::{EntityKind, Gender, Mention};
use proptest::prelude::*;

const KINDS: &[EntityKind] = &[EntityKind::Person, EntityKind::Organization, EntityKind::Place];

fn find(text: &str) -> Vec<Mention> {
    super::find(&Document::new(text, &[], Lexicon::shared()))
}

#[test]
fn people_with_titles_and_roles() {
    check("Foreign Minister [PERSON Ann Lee] of [PLACE Norway] met Mr. [PERSON Obi].", KINDS);
    check("Swedish Foreign Minister Prince [PERSON Karim bin Walid] was there.", KINDS);
    check(
        "[ORG White House] National Security Advisor [PERSON Tom Orde],[PERSON Beck]’s envoy. Mr. [PERSON Beck] left.",
        KINDS,
    );
    check("Secretary of State [PERSON Ida Moss] spoke to reporters.", KINDS);
    check("The spokeswoman, [PERSON Rhea Vantongeren], 45, declined.", KINDS);
    check("[PERSON J. D. O’Brien] and [PERSON Kofi McBride Jr.] said no.", KINDS);
}

#[test]
fn the_first_word_of_a_sentence_needs_evidence() {
    check("Negotiations failed. Talks with [PERSON Omar Trask] failed. [PERSON Trask] left.", KINDS);
    check("However, the ministers agreed. Last week nobody did.", KINDS);
}

#[test]
fn a_short_form_and_a_headline_take_the_kind_of_the_full_name() {
    check(
        "[PERSON Valdane] Warns Allies Over New Sanctions Plan\n\nPresident [PERSON Ivo Valdane] warned them.",
        KINDS,
    );
}

#[test]
fn bodies_and_places_by_their_heads() {
    check("The [ORG Ministry of Trade] and the [ORG Center for Naval and Arctic Studies] agreed.", KINDS);
    check("She works for [ORG Bellwright Inc.] near the [PLACE Tamsin River] in [PLACE Zorvania].", KINDS);
    check("The [ORG Ostrava Herald] quoted the [ORG Green Harbor Alliance] ([ORG GHA]) on it.", KINDS);
    check("The [ORG State Department] and the [ORG Kremlin] agreed in [PLACE Washington].", KINDS);
}

#[test]
fn a_capital_stands_for_its_government_unless_it_is_somebodys_surname() {
    check(
        "The minister said that [PLACE Washington] was not alone. [PLACE Washington] wanted to learn more.",
        KINDS,
    );
    check("[PERSON Ida Washington] came. [PERSON Washington] wanted to learn more.", KINDS);
    check("A tree fell in the town of [PLACE Dorninska], hurting a mother and her son.", KINDS);
}

#[test]
fn a_word_without_evidence_is_nobody() {
    check("The report was written for Zelmo.", KINDS);
    check(
        "[PERSON Valdane] Calls [PERSON Rivers]\n\nThe president of the club, [PERSON Ivo Valdane], called [PERSON Ann Rivers] on Monday, and [PERSON Rivers] agreed.",
        KINDS,
    );
}

#[test]
fn hyphens_join_names_and_part_countries() {
    check(
        "[PERSON Kim Yong-su] spoke about [PLACE Russia]-[PLACE Norway] trade in the [ORG Al-Mareena] newspaper.",
        KINDS,
    );
}

#[test]
fn of_other_names_only_nationalities_events_and_laws_are_told() {
    let kinds = &[EntityKind::Misc];
    check(
        "The [MISC Norwegian] delegation signed the [MISC Tamsin Bay Treaty] with two [MISC Swedes].",
        kinds,
    );
}

#[test]
fn extent_and_gender() {
    let text = "Former Norwegian Prime Minister Ms. Ann Lee spoke.";
    let names = find(text);
    let lee = names.iter().find(|m| m.kind == EntityKind::Person).expect("a person");
    assert_eq!(lee.span.of(text), "Ann Lee");
    assert_eq!(lee.extent.of(text), "Norwegian Prime Minister Ms. Ann Lee");
    assert_eq!(lee.gender, Gender::Feminine);
}

#[test]
fn time_grows_with_the_text_alone() {
    let text = "Ann Lee of Norway met Foreign Minister Bo Quist-Abara, ".repeat(20_000);
    assert_eq!(find(&text).len(), 60_000);
}

proptest! {
    #[test]
    fn names_are_sorted_apart_and_on_boundaries(
        text in "\\PC{0,60}|([A-Z][a-z]{0,6}|of|the|al|Mr\\.|é|[-,.’“”&( ]|President|U\\.S\\.| |\n){0,40}",
    ) {
        let document = Document::new(&text, &[], Lexicon::shared());
        let names = super::find(&document);
        for name in &names {
            prop_assert!(!name.span.of(&text).is_empty());
            prop_assert!(name.extent.contains(name.span));
            prop_assert!(text.get(name.extent.range()).is_some());
        }
        for pair in names.windows(2) {
            prop_assert!(pair[0].span.end <= pair[1].span.start);
        }
        let all = crate::mentions::find(&document);
        for pair in all.windows(2) {
            prop_assert!(pair[0].span.start <= pair[1].span.start && pair[0].span != pair[1].span);
        }
    }
}
