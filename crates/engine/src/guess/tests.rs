//! Tests of this stage.

use super::*;
use crate::article::Metadata;

/// The guesses of a text, one a line: `field: value (why)`.
fn guessed(text: &str) -> String {
    guessed_of(&Article { text: text.into(), ..Article::default() })
}

fn guessed_of(article: &Article) -> String {
    let Guesses { title, outlet, date, agency } = guess(article, &crate::analyze(&article.text));
    let fields = [("title", title), ("outlet", outlet), ("date", date), ("agency", agency)];
    let line = |(field, guess): (&str, Option<Guess>)| {
        guess.map(|g| format!("{field}: {} ({})", g.value, g.why.gloss))
    };
    fields.into_iter().filter_map(line).collect::<Vec<_>>().join("\n")
}

const BODY: &str = "The town opened its new bridge on Monday after nine years of work.\nMany who came to see it were glad of \
                    what they heard from the mayor, who spoke for an hour about the old ferry.\nThe ferry will go on until \
                    the summer, the town said, and nobody minded.\n";

#[test]
fn a_headline_or_the_first_words() {
    assert_eq!(guessed(&format!("# Bridge opens\n{BODY}")), "title: Bridge opens (The text begins with it.)");
    assert_eq!(
        guessed(BODY),
        "title: The town opened its new bridge on Monday after nine years of … (The text has no headline; these are its \
         first words.)"
    );
    assert_eq!(guessed(""), "");
}

#[test]
fn what_the_file_gives_is_not_guessed() {
    let given = |text: &str| Some(text.to_string());
    let metadata = Metadata {
        title: given("T"),
        outlet: given("O"),
        date: given("D"),
        agency: given("A"),
        ..Metadata::default()
    };
    let text = format!("Bridge opens\nMay 8, 2025\nTESTVILLE (AP) — {BODY}© 2025 The Test");
    assert_eq!(guessed_of(&Article { metadata, text, ..Article::default() }), "");
}

#[test]
fn outlets_name_themselves() {
    let of = |tail: &str| {
        guessed(&format!("Bridge opens\n{BODY}{tail}")).lines().skip(1).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        of("© 2025 The Test. All rights reserved."),
        "outlet: The Test (The copyright line at the end names it.)"
    );
    assert_eq!(
        of("You may occasionally receive promotional content from the Test Times."),
        "outlet: Test Times (The line on promotional content names it.)"
    );
    assert_eq!(of("Follow The Test on Instagram"), "outlet: The Test (A button to follow it names it.)");
    assert_eq!(of("Follow us on Instagram"), "");
    assert_eq!(of("The Test is read by many people in the town, and they like it."), "");
}

#[test]
fn days_with_evidence() {
    let day = |text: &str| guessed(text).lines().find(|line| line.starts_with("date")).map(str::to_string);
    let found = |text: &str| Some(text.to_string());
    assert_eq!(
        day(&format!("date 2025-05-08 {BODY}")),
        found("date: 2025-05-08 (A stamp at the start of the text gives it.)")
    );
    assert_eq!(
        day(&format!("Bridge opens\nPublished May 8, 2025\n{BODY}")),
        found("date: 2025-05-08 (A line over the report gives it.)")
    );
    assert_eq!(
        day("They met on May 8, 2025, for the first time since March 3, 2022, and will meet again."),
        found("date: 2025-05-08 (The first paragraphs tell of this day.)")
    );
    assert_eq!(day(&format!("{BODY}© 2025 The Test")), None);
    let file = Article { text: BODY.into(), file: "2025-05-08 bridge.txt".into(), ..Article::default() };
    assert!(guessed_of(&file).ends_with("date: 2025-05-08 (It stands in the file’s name.)"));
    let metadata =
        Metadata { url: Some("https://example.org/news/2025/05/08/bridge".into()), ..Metadata::default() };
    let page = Article { text: BODY.into(), metadata, ..Article::default() };
    assert!(guessed_of(&page).ends_with("date: 2025-05-08 (It stands in the address.)"));
}

#[test]
fn agencies_with_evidence() {
    let agency =
        |text: &str| guessed(text).lines().find(|line| line.starts_with("agency")).map(str::to_string);
    let found = |text: &str| Some(text.to_string());
    assert_eq!(
        agency(&format!("Bridge opens\nTESTVILLE, May 8 (Reuters) - {BODY}")),
        found("agency: Reuters (The dateline names it.)")
    );
    assert_eq!(
        agency(&format!(
            "Bridge opens\n{BODY}©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by Another Agency, LLC."
        )),
        found("agency: Bloomberg (The copyright line at the end names it.)")
    );
    assert_eq!(
        agency(&format!("Bridge opens\nBy Ann Lee, Associated Press\n{BODY}")),
        found("agency: Associated Press (A line over the report names it.)")
    );
    assert_eq!(
        agency(&format!(
            "Bridge opens\n{BODY}{BODY}Bo Ek and the Associated Press contributed to this report."
        )),
        found("agency: Associated Press (The credits say that it contributed.)")
    );
    assert_eq!(
        agency("In an interview with The Associated Press (AP), the mayor said that the bridge was fine."),
        None
    );
}
