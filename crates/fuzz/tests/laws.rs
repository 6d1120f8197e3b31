//! The laws on some thousands of odd texts, and on each that once broke one.

use sayso_fuzz::random::Random;
use sayso_fuzz::{edited::Day, laws, made, odd, together};

/// Sentences to damage, beside those that are made.
const SAMPLES: &[&str] = &[
    "“We waited, long enough,” mayor Ann Lee said. ",
    "The two sides agreed to “look again” at what Ms. Lee, 54, had called the “worst bridge in the U.S.” ",
    "‘He told me, “Never!”, and left,’ Bo Ek recalled on Feb. 3, 2021.",
];

#[test]
fn odd_texts_are_analysed_and_the_laws_hold() {
    for seed in 0..6_000 {
        let text = odd::text(seed, SAMPLES);
        if let Err(breach) = laws::hold(&text) {
            panic!("seed {seed}: {breach}\n{text:?}");
        }
    }
}

#[test]
fn made_reports_are_analysed_and_the_laws_hold() {
    for seed in 0..50 {
        let text = made::report(seed, 3_000);
        assert!(sayso_engine::analyze(&text).quotes.len() > 3, "{text}");
        assert_eq!(laws::hold(&text), Ok(()), "{text}");
    }
}

#[test]
fn texts_of_a_day_are_grouped_and_the_laws_hold() {
    for seed in 0..150 {
        let mut texts = Day::made(seed).reports;
        let report = texts[0].clone();
        texts.push(odd::text(seed, &[report.as_str(), SAMPLES[0]]));
        for few in [&texts[..4], &texts[3..], &[texts[4].as_str().to_owned(), report]] {
            let few: Vec<&str> = few.iter().map(String::as_str).collect();
            if let Err(breach) = together::hold(&few) {
                panic!("seed {seed}: {breach}\n{few:?}");
            }
        }
    }
}

#[test]
fn a_seed_gives_the_same_text_each_time_and_another_gives_another() {
    assert_eq!(odd::text(3, SAMPLES), odd::text(3, SAMPLES));
    assert_ne!(made::report(3, 500), made::report(4, 500));
    let numbers: std::collections::BTreeSet<u64> = (0..1000).map(|seed| Random::new(seed).number()).collect();
    assert_eq!(numbers.len(), 1000);
}
