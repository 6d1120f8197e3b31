//! Made news days are what they say they are.

use sayso_engine::families::class::Class;
use sayso_fuzz::edited::Day;
use std::collections::BTreeMap;

#[test]
fn a_seed_makes_one_day_and_another_a_different_one() {
    assert_eq!(Day::made(1).reports, Day::made(1).reports);
    assert_ne!(Day::made(1).reports, Day::made(2).reports);
}

#[test]
fn the_words_of_a_print_stand_in_its_report_in_their_order() {
    for day in (0..50).map(Day::made) {
        for print in &day.prints {
            let report = &day.reports[print.report];
            assert!(print.words.windows(2).all(|pair| pair[0].1.end < pair[1].1.start), "{report}");
            assert!(
                print.words.iter().all(|(_, at)| !report[at.clone()].contains(['“', '”', '.', ','])
                    || report[at.clone()].contains(|c: char| c.is_ascii_digit())
                    || report[at.clone()].starts_with("Dr.")
                    || report[at.clone()].starts_with('[')),
                "{report}"
            );
        }
    }
}

#[test]
fn a_version_does_not_differ_from_itself_and_every_class_is_made_often() {
    let mut made: BTreeMap<Class, usize> = BTreeMap::new();
    for day in (0..100).map(Day::made) {
        for print in &day.prints {
            assert!(print.gold(print).is_empty());
            let alike = |other: &&sayso_fuzz::edited::Print| other.statement == print.statement;
            for other in day.prints.iter().filter(alike) {
                for gold in print.gold(other) {
                    assert!(!gold.ids.is_empty());
                    *made.entry(gold.class).or_default() += 1;
                }
            }
        }
    }
    // What is left out in the middle is one class, whether or not a mark may be missed there.
    for class in Class::ALL.into_iter().filter(|class| *class != Class::EllipsisNotShown) {
        assert!(made.get(&class).is_some_and(|&times| times > 80), "{class:?}: {made:?}");
    }
}
