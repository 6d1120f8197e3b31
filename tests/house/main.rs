//! The rules of the house as tests: what a reviewer would otherwise have to look for.

mod figures;
mod files;
mod rooms;
mod styles;
mod workflows;

use files::{Source, sources};

/// Fails with every breach on a line of its own.
#[track_caller]
fn hold(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}:\n  {}", breaches.join("\n  "));
}

/// The places in Rust files whose code, comments left out, has one of these pieces.
fn places(files: &[Source], pieces: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.code().lines().enumerate() {
            for piece in pieces.iter().filter(|piece| line.contains(**piece)) {
                found.push(format!("{}:{}: {piece}", file.name, number + 1));
            }
        }
    }
    found
}

#[test]
fn every_rust_file_opens_by_saying_what_it_is() {
    let mute = |file: &&Source| !file.text.starts_with("//!");
    let breaches: Vec<String> = sources("rs").iter().filter(mute).map(|file| file.name.clone()).collect();
    hold("the first line of a Rust file is `//! …`", &breaches);
}

#[test]
fn no_file_is_longer_than_a_person_reads_at_once() {
    let mut files = sources("rs");
    files.extend(sources("css"));
    let long = |file: &Source| {
        let lines = file.text.lines().count();
        (lines > 440).then(|| format!("{}: {lines} lines", file.name))
    };
    hold("about 400 lines at most; split it by noun", &files.iter().filter_map(long).collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_for_later() {
    // Pieces are put together here, so that this file does not break its own rule.
    let pieces = [["#[", "ignore"], ["to", "do!("], ["unimple", "mented!("], ["db", "g!("]]
        .map(|piece| piece.concat());
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
    hold("no ignored test, no stub, no left-over of debugging", &places(&sources("rs"), &pieces));
}

#[test]
fn every_component_that_says_words_follows_the_language() {
    let deaf = |file: &&Source| {
        let code = file.code();
        file.name.starts_with("src/view/")
            && code.contains("#[component]")
            && code.contains("crate::words")
            && !code.contains("use_words()")
            && !code.contains("ContextProvider<Language>")
    };
    let breaches: Vec<String> = sources("rs").iter().filter(deaf).map(|file| file.name.clone()).collect();
    hold("a component that says words begins with `super::use_words();`", &breaches);
}

#[test]
fn unsafe_code_is_forbidden_by_every_crate() {
    let manifests = sources("toml").into_iter().filter(|file| file.name.ends_with("Cargo.toml"));
    let lax = manifests.filter(|file| !file.text.contains("[lints]\nworkspace = true"));
    hold("every crate has the lints of the workspace", &lax.map(|file| file.name).collect::<Vec<_>>());
}

#[test]
fn the_engine_knows_nobody_from_the_sample_corpus() {
    let labels = sources("labels");
    let named =
        labels.iter().flat_map(|file| file.text.lines()).filter_map(|line| line.strip_prefix("person |"));
    let mut surnames: Vec<&str> = named
        .filter_map(|rest| rest.split('|').next()?.trim().rsplit_once(' '))
        .map(|(_, surname)| surname)
        .collect();
    surnames.sort_unstable();
    surnames.dedup();
    assert!(surnames.len() > 5, "the labels of the sample corpus name its people: {surnames:?}");

    let mut files = sources("rs");
    files.extend(sources("txt"));
    // Lists of names and places of all the world may have anyone's.
    let general = |name: &str| {
        ["first-name", "given-name", "surname", "place", "country", "city"]
            .iter()
            .any(|kind| name.contains(kind))
    };
    files.retain(|file| file.name.starts_with("crates/engine/") && !general(&file.name));
    let mut breaches = Vec::new();
    for file in &files {
        for word in file.text.split(|c: char| !c.is_alphanumeric()) {
            if surnames.contains(&word) {
                breaches.push(format!("{}: {word}", file.name));
            }
        }
    }
    hold("no rule, list or test of the engine is there for a person of the sample corpus", &breaches);
}

#[test]
fn the_page_carries_no_tables_that_it_can_do_without() {
    let mut breaches = Vec::new();
    let goes_into_the_page = |file: &&Source| {
        ["src/", "crates/engine/src/"].iter().any(|folder| file.name.starts_with(folder))
            && !file.name.ends_with("tests.rs")
    };
    for file in sources("rs").iter().filter(goes_into_the_page) {
        let code = file.code_without_tests();
        for (piece, instead) in [
            ("to_lowercase", "text::Lower"),
            ("to_uppercase", "text::capital"),
            ("HashMap::new", "quick::Map"),
            ("HashSet::new", "quick::Set"),
            ("parse::<f", "whole numbers"),
        ] {
            if code.contains(piece) {
                breaches.push(format!("{}: {piece}; there is {instead}", file.name));
            }
        }
    }
    hold(
        "letters of all scripts, hashes against attacks and decimal fractions cost the page some 30 kB",
        &breaches,
    );
}
