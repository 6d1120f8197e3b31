//! The grammar of addresses on odd ones: any string is some view, what is spelled is understood, and spelling is settled.
//!
//! `SAYSO_FUZZ` says how long, as `./sayso fuzz address` does: a count or minutes, and a seed.

use sayso::address::{of_selection, parse, spell};
use sayso::model::state::{By, Filter, Group, Kind, Layout, Measure, Sort, View, ViewState};
use sayso_fuzz::laws::Breach;
use sayso_fuzz::random::Random;
use sayso_fuzz::target::{End, Target};
use std::collections::BTreeSet;

/// Addresses: any string is one.
const ADDRESS: Target = Target {
    name: "address",
    dictionary: &[
        "#",
        "/",
        "?",
        "&",
        "=",
        ",",
        "-",
        ".",
        "%",
        "+",
        "%2C",
        "%2D",
        "%2E",
        "%25",
        "%00",
        "%C3%A9",
        "%FF",
        "%2",
        "#/",
        "#/read/",
        "#/quotes",
        "#/compare/",
        "#/voices",
        "speaker=",
        "outlet=",
        "type=direct,-mixed",
        "q=",
        "s=",
        "sort=speaker",
        "group=report",
        "with=",
        "as=side",
        "apart=",
        "join=a.b",
        "count=words",
        "by=country",
        "unknown",
    ],
    hold,
};

/// Holds the laws on an address, and on a state that is made from the same bytes.
fn hold(bytes: &[u8]) -> Result<String, Breach> {
    let address = String::from_utf8_lossy(bytes);
    let state = parse(&address);
    settled(&state)?;
    let seed = bytes.iter().fold(7_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    settled(&made(&mut Random::new(seed), &address))?;
    let (slug, id) = address.split_at(address.floor_char_boundary(address.len() / 2));
    let link = parse(&of_selection(slug, id));
    let leads = ViewState {
        view: if slug.is_empty() { View::Read(None) } else { View::Read(Some(slug.into())) },
        selected: Some(id.to_owned()).filter(|id| !id.is_empty()),
        ..ViewState::default()
    };
    if link != leads {
        return Err(format!("the link to {id:?} in {slug:?} leads to {link:?}"));
    }
    Ok(spell(&state).split(['/', '?', '&', '=']).filter(|word| word.len() < 9).take(9).collect())
}

/// What is spelled is understood as the same, is spelled the same again, and needs no escape anywhere.
fn settled(state: &ViewState) -> Result<(), Breach> {
    let spelled = spell(state);
    let again = parse(&spelled);
    if again != *state {
        return Err(format!("{state:?} is spelled {spelled:?} and understood as {again:?}"));
    }
    if spell(&again) != spelled {
        return Err(format!("{spelled:?} is spelled otherwise the second time"));
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || "#/?&=,-._~%".contains(c);
    match spelled.chars().find(|c| !plain(*c)) {
        Some(odd) => Err(format!("{odd:?} is in the address {spelled:?}")),
        None => Ok(()),
    }
}

/// A state whose words are pieces of `text`.
fn made(random: &mut Random, text: &str) -> ViewState {
    let word = |random: &mut Random| {
        let start = text.floor_char_boundary(random.below(text.len() + 1));
        let end = text.ceil_char_boundary((start + random.below(12)).min(text.len()));
        if start == end { "a,b".to_owned() } else { text[start..end].to_owned() }
    };
    let words = |random: &mut Random| (0..random.below(4)).map(|_| word(random)).collect::<BTreeSet<_>>();
    let only = words(random);
    let except = words(random).difference(&only).cloned().collect();
    let some =
        |random: &mut Random| Kind::ALL.into_iter().filter(|_| random.once_in(3)).collect::<BTreeSet<_>>();
    let kinds = some(random);
    let hidden = some(random).difference(&kinds).copied().collect();
    let named = |random: &mut Random| random.once_in(2).then(|| word(random));
    ViewState {
        view: match random.below(4) {
            0 => View::Read(named(random)),
            1 => View::Compare(named(random)),
            2 => View::Quotes,
            _ => View::Voices,
        },
        filter: Filter { only, except, outlets: words(random), kinds, hidden, q: word(random) },
        selected: named(random),
        sort: random.pick(&Sort::ALL),
        group: random.pick(&Group::ALL),
        with: named(random),
        layout: random.pick(&Layout::ALL),
        apart: words(random),
        joined: words(random).into_iter().map(|one| (one, word(random))).collect(),
        measure: random.pick(&Measure::ALL),
        by: random.pick(&By::ALL),
    }
}

#[test]
fn any_address_is_some_view_and_spelling_is_settled() {
    let kept = ADDRESS.kept().expect("the folder is there");
    assert!(kept.len() >= 10, "{} are kept", kept.len());
    for bytes in &kept {
        assert_eq!(ADDRESS.hold(bytes).err(), None, "{:?}", String::from_utf8_lossy(bytes));
    }
    let words = std::env::var("SAYSO_FUZZ").unwrap_or_else(|_| "20000".into());
    let mut words = words.split_whitespace();
    let end = words.next().and_then(End::read).expect("a count, or minutes such as 10m");
    let seed = words.next().map_or(0, |word| word.parse().expect("the seed is a number"));
    let outcome = ADDRESS.run(kept, end, seed);
    println!(
        "address: {} tried, {} bytes, {} met: {} break a law",
        outcome.count,
        outcome.bytes,
        outcome.met,
        outcome.breaches.len()
    );
    for (bytes, breach) in &outcome.breaches {
        println!("{breach}\n    {:?}", String::from_utf8_lossy(bytes));
    }
    assert!(outcome.breaches.is_empty() && outcome.met > 20);
}

#[test]
fn a_long_address_takes_no_long_time() {
    let start = std::time::Instant::now();
    for unit in ["%", "a,", "&speaker=a", "/", "join=a.b,", "%41", "-"] {
        let address = format!("#/read/a?q={}", unit.repeat(200_000));
        let state = parse(&address);
        assert_eq!(parse(&spell(&state)), state);
    }
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
