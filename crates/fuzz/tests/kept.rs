//! The laws on the bytes that are kept, among them all that once broke one, and on some thousands that are made from them.

use sayso_fuzz::random::Random;
use sayso_fuzz::target::{End, Target};
use sayso_fuzz::{laws, mutate, targets};

#[test]
fn what_is_kept_breaks_no_law() {
    for target in targets::ALL {
        let kept = target.kept().expect("the folder is there");
        assert!(kept.len() >= 10, "{} has {} kept files", target.name, kept.len());
        for bytes in kept {
            let held = target.hold(&bytes);
            assert!(held.is_ok(), "{}: {held:?}\n{:?}", target.name, String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn what_is_made_from_it_breaks_none_either() {
    for target in targets::ALL {
        let kept = target.kept().expect("the folder is there");
        let outcome = target.run(kept, End::Count(3_000), 1);
        assert!(outcome.breaches.is_empty(), "{}: {:?}", target.name, outcome.breaches);
        assert!(outcome.count == 3_000 && outcome.met > 20, "{}: {} met", target.name, outcome.met);
    }
}

#[test]
fn a_breach_is_found_made_small_and_told() {
    fn hold(bytes: &[u8]) -> Result<String, laws::Breach> {
        assert!(!bytes.windows(2).any(|two| two == b"!?"), "a panic");
        if bytes.contains(&b'#') { Err("a law".into()) } else { Ok(String::new()) }
    }
    let target = Target { name: "none", dictionary: &["#", "!", "?"], hold };
    let outcome = target.run(vec![b"some words".to_vec()], End::Count(3_000), 0);
    let mut found: Vec<_> =
        outcome.breaches.iter().map(|(bytes, words)| (bytes.as_slice(), words.as_str())).collect();
    found.sort_unstable();
    assert_eq!(found, [(b"!?".as_slice(), "panic: a panic"), (b"#".as_slice(), "a law")]);
}

#[test]
fn a_seed_makes_the_same_bytes_each_time() {
    let kept = vec![b"one".to_vec(), b"two".to_vec()];
    let made = |seed| mutate::bytes(&mut Random::new(seed), &kept, &["x", "yz"]);
    assert_eq!(made(3), made(3));
    assert_ne!((0..20).map(made).collect::<Vec<_>>(), (20..40).map(made).collect::<Vec<_>>());
    assert!(End::read("10m").is_some() && End::read("5_000").is_some() && End::read("soon").is_none());
}
