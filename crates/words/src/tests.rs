//! Catalogues that are right, and what is said of those that are not.

use super::*;

/// Fluent has each wording on a line of its own; here `¶` begins it.
fn lines(text: &str) -> String {
    text.replace('¶', "\n    ")
}

/// The problems of an English and a German catalogue, a line each.
fn problems(english: &str, german: &str) -> Vec<String> {
    let (english, german) = (&lines(english), &lines(german));
    let catalogues = [
        Catalogue { file: "en.ftl", code: "en", text: english },
        Catalogue { file: "de.ftl", code: "de", text: german },
    ];
    let problems = compile(&catalogues).err().unwrap_or_default();
    problems.iter().map(|p| format!("{}:{}: {} {}", p.file, p.line, p.what, p.mend)).collect()
}

#[track_caller]
fn stops(english: &str, german: &str, expected: &[&str]) {
    let found = problems(english, german);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}\nis not\n{expected}");
    }
}

#[test]
fn a_missing_message_is_named_with_its_place() {
    stops("one = One\ntwo = Two", "one = Eins", &["de.ftl:1: `two` is missing; it stands in en.ftl:2."]);
    stops("one = One", "one = Eins\n\ntwo = Zwei", &["de.ftl:3: `two` is not said anywhere"]);
    stops("one = One\none = Two", "one = Eins", &["en.ftl:2: `one` stands here twice."]);
}

#[test]
fn arguments_must_be_the_same() {
    stops("a = { $who } says", "a = sagt", &["de.ftl:1: `a` does not say `$who`. en.ftl:1 says it."]);
    stops("a = says", "\na = { $who } sagt", &["de.ftl:2: `a` is not given `$who`"]);
    stops("a = { $who } says", "a = { $who ->¶[one] x¶*[other] y¶}", &["de.ftl:1: `a` is not given `$who`"]);
    stops("a = { NUMBER($n) }", "a = { $n }", &[]);
}

#[test]
fn a_wrong_plural_is_named() {
    let english = "a = { $n ->¶[one] one¶*[other] { $n }¶}";
    stops(
        english,
        "a = { $n ->¶[few] x¶[one] y¶*[other] { $n }¶}",
        &["de.ftl:1: `a` has the plural case `few`, which `de` does not have."],
    );
    stops(
        english,
        "a = { $n ->¶[few] x¶*[other] { $n }¶}",
        &["de.ftl:1: `a` has the plural case `few`", "de.ftl:1: `a` has no words for one."],
    );
    stops(english, "a = { $n ->¶[0] keins¶[1] eins¶*[other] { $n }¶}", &[]);
}

#[test]
fn cases_must_be_the_same_unless_the_first_has_none() {
    let english = "a = { $kind ->¶[direct] d¶*[mixed] m¶}";
    stops(
        english,
        "a = { $kind ->¶*[direct] d¶}",
        &["de.ftl:1: `a` has no words for the case `mixed` of `$kind`."],
    );
    stops(
        english,
        "a = { $kind ->¶[direct] d¶[odd] o¶*[mixed] m¶}",
        &["de.ftl:1: `a` has a case `odd` of `$kind` that does not come."],
    );
    stops(
        "state = { $state ->¶*[any] { $name }¶}",
        "state = { $state ->¶[norway] Norwegen¶*[any] { $name }¶}",
        &[],
    );
}

#[test]
fn what_is_no_fluent_is_named_with_its_line() {
    stops("a = A\nb = { $n", "a = A", &["en.ftl:2: This is no Fluent"]);
    stops("a = { missing }", "a = x", &["en.ftl:1: `missing` is not there."]);
    stops("a = { UPPER($n) }", "a = x", &["en.ftl:1: `UPPER` is used in a way"]);
    stops(
        "## voices: a view\none = One",
        "## voices: eine Ansicht\none = Eins",
        &["en.ftl:2: `one` stands in the group `voices`.", "de.ftl:2: `one` stands in the group `voices`."],
    );
}

#[test]
fn a_message_is_a_function_and_a_line_of_each_table() {
    let english = "-name = Sayso\nhello = { -name } greets\n    { $who¶}\n## view: x\nview-n = { $n ->¶[one] one¶*[other] { $n }¶}\n\
                   view-kind = { $kind ->¶[direct] d¶*[mixed] m¶}\n";
    let german = "-name = Sayso\nhello = { $who }, von { -name }\n## view: x\nview-n = { $n ->¶[one] eins¶*[other] { $n }¶}\n\
                  view-kind = { $kind ->¶[mixed] gemischt¶*[direct] direkt¶}\n";
    let (english, german) = (&lines(english), &lines(german));
    let catalogues = [
        Catalogue { file: "en.ftl", code: "en", text: english },
        Catalogue { file: "de.ftl", code: "de", text: german },
    ];
    let compiled = compile(&catalogues).expect("the catalogues are right");
    let shown = |table: &str| {
        let sign = |c: char| match c {
            '\u{10}' => '$',
            '\u{11}' => '{',
            '\u{12}' => '=',
            '\u{13}' => ';',
            '\u{14}' => '}',
            '\u{1e}' => '\n',
            c => c,
        };
        table.chars().map(sign).collect::<String>()
    };
    assert_eq!(shown(&compiled.tables[0].1), "Sayso greets $a\n{aone=one;=$a;}\n{adirect=d;=m;}\n");
    assert_eq!(shown(&compiled.tables[1].1), "$a, von Sayso\n{aone=eins;=$a;}\n{amixed=gemischt;=direkt;}\n");
    for piece in [
        "pub fn hello(who: &str) -> String { said(0, &[Word::Text(who)]) }",
        "pub mod view {",
        "pub fn n(n: usize) -> String { super::said(1, &[super::Word::Number(n)]) }",
        "pub fn kind(kind: impl super::Case) -> &'static str { super::chosen(2, kind.case()) }",
    ] {
        assert!(compiled.rust.contains(piece), "{piece} is missing in\n{}", compiled.rust);
    }
}
