//! What is put together of messages, in English.

use super::*;
use crate::model::state::{Kind, Measure};
use sayso_engine::attribution::Certainty;
use sayso_engine::families::class::Class;

#[test]
fn days_are_for_readers() {
    assert_eq!(day("2025-02-18"), "18 February 2025");
    assert_eq!(day("2025-02-18T09:30:00Z"), "18 February 2025");
    assert_eq!(day("last Tuesday"), "last Tuesday");
    assert_eq!(day("2025-13-01"), "2025-13-01");
}

#[test]
fn counts_and_lists_are_sentences() {
    assert_eq!(quotes(1), "1 quote");
    assert_eq!(quotes(0), "0 quotes");
    assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    assert_eq!(percent(0.943), "94 % sure");
    assert_eq!(sure(Certainty::Probable), "probably");
    assert_eq!(sure(Certainty::Unknown), "not known");
}

#[test]
fn a_chip_has_the_two_words_side_by_side_and_a_sign_only_where_the_sense_may_move() {
    use compare::tag;
    assert_eq!(tag(Class::Modal, "should", "could"), "⚠ modal: should → could");
    assert_eq!(tag(Class::Negation, "", "not"), "⚠ negation added: not");
    assert_eq!(tag(Class::Negation, "never", ""), "⚠ negation left out: never");
    assert_eq!(tag(Class::Word, "started", "begun"), "started → begun");
    for class in Class::ALL {
        assert_eq!(tag(class, "a", "b").contains('⚠'), class.may_alter_sense(), "{class:?}");
    }
}

#[test]
fn counts_of_families_are_said_in_words() {
    assert_eq!(compare::reports(3), "three reports");
    assert_eq!(compare::reports(1), "one report");
    assert_eq!(compare::reports(13), "13 reports");
    assert_eq!(compare::families_left(7, 18), "7 of 18 families");
    assert_eq!(compare::families_left(1, 1), "1 family");
    assert_eq!(compare::edits(1, 0), "1 version taken out");
    assert_eq!(compare::edits(2, 1), "2 versions taken out, 1 join");
    assert_eq!(compare::not_printed(1), "1 word not printed");
    assert_eq!(
        compare::why_translated(
            Some("Norwegian"),
            None,
            Some(("Coast Wire".into(), "said in Norwegian".into()))
        ),
        "Probably translated from Norwegian: differences may be the translator’s. Coast Wire has “said in Norwegian”."
    );
    assert!(compare::why_translated(None, None, None).starts_with("Probably translated: "));
}

#[test]
fn findings_are_sentences() {
    use voices::finding_of;
    assert_eq!(
        finding_of("Cole", 3, Some(("Berry", 2)), 5),
        "Cole speaks in three of five reports, Berry in two"
    );
    assert_eq!(finding_of("Cole", 5, Some(("Berry", 1)), 5), "Cole speaks in all five reports, Berry in one");
    assert_eq!(
        finding_of("Cole", 1, Some(("Berry", 3)), 3),
        "Cole speaks in one of three reports, Berry in all"
    );
    assert_eq!(finding_of("Cole", 2, Some(("Berry", 1)), 2), "Cole speaks in both reports, Berry in one");
    assert_eq!(
        finding_of("Cole", 1, Some(("Berry", 2)), 2),
        "Cole speaks in one of two reports, Berry in both"
    );
    assert_eq!(
        voices::most("Cole", 5, &voices::amount_of(Measure::Quotes, 12)),
        "Cole speaks most: 5 of 12 quotes"
    );
}

#[test]
fn a_cell_is_told_in_a_sentence() {
    assert_eq!(
        voices::cell("Ada Cole", "Coast wire", [2, 0, 1], 14, 6),
        "Ada Cole in Coast wire: 3 quotes (2 direct and 1 reported), 14 words in marks, 6 without."
    );
    assert_eq!(
        voices::cell("Ada Cole", "Coast wire", [0, 0, 1], 0, 6),
        "Ada Cole in Coast wire: 1 quote (1 reported), 6 words without marks."
    );
    assert_eq!(
        voices::named("Ada Cole", "Valley daily", 4),
        "Ada Cole is not quoted in Valley daily; the report names Ada Cole 4 times. Go to the first place."
    );
    assert_eq!(voices::percent(1, 3), "33 %");
    assert_eq!(voices::percent(0, 0), "0 %");
    assert_eq!(voices::amount(Measure::Words, 1203), "1,203 words");
    assert_eq!(kind(Kind::Mixed), "Part of a sentence");
}
