//! The interface in its languages: all of it, at once, and set apart from the words of the reports.

mod common;

use common::{after, html, read};
use sayso::model::state::{Kind, Part};
use sayso::model::{Model, Settings};
use sayso::update::{Msg, update};
use sayso::words::{self, Language};
use sayso_engine::families::class::Class;
use sayso_engine::{Article, Metadata};
use std::collections::{BTreeMap, BTreeSet};

const ENGLISH: &str = include_str!("../words/en.ftl");
const GERMAN: &str = include_str!("../words/de.ftl");

const WIRE: &str = "Harbour gates close\n\nThe gates closed on Monday.\n\n“The gates should stay open until the tide turns on Friday,” \
                    said Ada Cole, the French foreign minister. She added that the gates were old. Nobody was hurt.\n\nTom Berry \
                    called it “a sad day”.\n\nShare this article\n\n© 2025 Coast Wire. All rights reserved.";
const DAILY: &str = "Mill stands still\n\n“The gates could stay open until the tide turns,” said Ada Cole, the French foreign \
                     minister.\n\n“We will not pay.”\n\nCole: “The mill will run again in 3 days.”";
const REVIEW: &str = "What the harbour needs\n\nAda Cole, the foreign minister, told Norwegian television that “the gates should never \
                      stay open until the tide turns on Friday”, and Tom Berry said he would go.";

fn german() -> Language {
    Language::of_code("de-AT").expect("there are words in German")
}

fn article(slug: &str, outlet: Option<&str>, text: &str) -> Article {
    let metadata = Metadata { outlet: outlet.map(str::to_owned), ..Metadata::default() };
    Article { slug: slug.into(), file: format!("{slug}.txt"), text: text.into(), metadata }
}

fn articles() -> Vec<Article> {
    vec![
        article("wire", None, WIRE),
        article("daily", Some("Valley daily"), DAILY),
        article("review", Some("Quay review"), REVIEW),
    ]
}

/// The page at an address in a language, with every report read.
fn at(language: Language, articles: Vec<Article>, address: &str) -> Model {
    let settings = Settings { language, ..Settings::default() };
    read(Model::new(articles, address, settings))
}

/// The messages of a catalogue with their sources.
fn messages(catalogue: &str) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
    let mut rest = catalogue;
    while let Some(at) = rest.lines().position(begins) {
        let start: usize = rest.split_inclusive('\n').take(at).map(str::len).sum();
        let (id, body) = rest[start..].split_once('=').expect("a message has words");
        let end: usize = body.split_inclusive('\n').take_while(|line| !begins(line)).map(str::len).sum();
        // The first line is what follows the name; it can look like the beginning of another one.
        let end = end.max(body.find('\n').unwrap_or(body.len()));
        found.insert(id.trim(), &body[..end]);
        rest = &body[end..];
    }
    found
}

/// The words of a catalogue that stand together, without what is put in: those that are long enough to be known again.
fn phrases(catalogue: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in messages(catalogue).values() {
        let lines: Vec<&str> = source.lines().filter(|line| !line.starts_with('#')).collect();
        // A wording begins with its key in brackets, an argument is in braces.
        for piece in
            lines.join("\n").split(['{', '}', '\n']).filter(|piece| !piece.trim_start().starts_with('$'))
        {
            let words = piece.rsplit(']').next().unwrap_or_default().trim();
            if words.len() > 9 && words.contains(' ') {
                found.insert(words.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_message_stands_in_every_language_and_is_said_somewhere() {
    let (english, german) = (messages(ENGLISH), messages(GERMAN));
    assert!(english.len() > 300, "{}", english.len());
    assert_eq!(english.keys().collect::<Vec<_>>(), german.keys().collect::<Vec<_>>());
    let mut code = String::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("crates/edition/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => code += &std::fs::read_to_string(path).expect("sources are text"),
            }
        }
    }
    let said = |id: &str| {
        let name = id.replace('-', "_");
        let groups = ["long_", "pair_", "compare_", "voices_", "why_"];
        let bare = groups.iter().find_map(|group| name.strip_prefix(group)).unwrap_or(&name).to_owned();
        let called = [format!("{name}("), format!("{bare}("), format!("::{bare}"), format!(", {bare})")];
        called.iter().any(|call| code.contains(call)) || ENGLISH.contains(&format!("{{ {id} }}"))
    };
    let unsaid: Vec<_> = english.keys().filter(|id| !said(id)).collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

#[test]
fn the_page_gives_the_reasons_of_the_engine() {
    for rule in sayso_engine::attribution::rules() {
        let said = words::why::attribution(rule.name, "{source}", "{cue}", "{facts}");
        assert_eq!(said, rule.gloss, "{}", rule.name);
    }
    for rule in sayso_engine::coreference::RULES {
        assert_eq!(words::why::link(rule.name, "{source}", "{antecedent}"), rule.gloss, "{}", rule.name);
    }
    for rule in sayso_engine::families::rules() {
        assert_eq!(words::why::family(rule.name), rule.gloss, "{}", rule.name);
    }
    for rule in sayso_engine::guess::REASONS {
        assert_eq!(words::why::guess(rule.name), rule.gloss, "{}", rule.name);
    }
    let classes: BTreeSet<_> = Class::ALL.iter().map(|class| words::compare::class(*class)).collect();
    assert_eq!(classes.len(), Class::ALL.len());
}

#[test]
fn counts_have_their_plural_in_every_language() {
    let counts = || [0, 1, 2, 1234].map(words::quotes);
    assert_eq!(counts(), ["0 quotes", "1 quote", "2 quotes", "1,234 quotes"]);
    german().say(|| {
        assert_eq!(counts(), ["0 Zitate", "1 Zitat", "2 Zitate", "1.234 Zitate"]);
        assert_eq!(
            [0, 1, 2].map(words::pair::told),
            ["kein Zitat in beiden", "1 Zitat in beiden", "2 Zitate in beiden"]
        );
        assert_eq!([1, 2, 3].map(words::voices::times), ["einmal", "zweimal", "3-mal"]);
        assert_eq!(words::quotes_of_here(0, 1, 1), "0 von 1 Zitat in diesem Bericht");
    });
}

#[test]
fn numbers_days_and_lists_are_those_of_the_language() {
    german().say(|| {
        assert_eq!(words::day("2025-02-18"), "18. Februar 2025");
        assert_eq!(words::number(1_234_567), "1.234.567");
        assert_eq!(words::list(&["a".into(), "b".into(), "c".into()]), "a, b und c");
        assert_eq!(
            words::voices::finding_of("Cole", 3, Some(("Berry", 1)), 5),
            "Cole kommt in drei von fünf Berichten zu Wort, Berry in einem"
        );
        assert_eq!(words::state("United States"), "Vereinigte Staaten");
        assert_eq!(words::state("Panama"), "Panama");
        assert_eq!(
            words::compare::why_translated(Some("Russian"), None, None),
            "Vermutlich aus dem Russischen übersetzt: Abweichungen können aus der Übersetzung kommen."
        );
    });
    assert_eq!(Language::spoken(), Language::default(), "only what was asked for is said in it");
}

/// Addresses that together show every view.
const ADDRESSES: &[&str] = &[
    "#/",
    "#/?as=differences",
    "#/?as=side",
    "#/read/wire",
    "#/read/daily?with=review",
    "#/read/gone",
    "#/read/wire?s=qaaaaaaaaaa",
    "#/read/wire?speaker=ada-cole,-unknown&type=-direct&q=tide",
    "#/quotes",
    "#/quotes?group=speaker&sort=sure",
    "#/quotes?q=nowhere&outlet=valley-daily",
    "#/voices",
    "#/voices?count=words&by=sort",
    "#/voices?by=country&type=direct",
    "#/compare/fnowhere",
];

#[tokio::test(flavor = "current_thread")]
async fn a_page_in_german_says_nothing_in_english() {
    let german_phrases = phrases(GERMAN);
    let english: Vec<String> = phrases(ENGLISH)
        .into_iter()
        .filter(|words| !german_phrases.iter().any(|own| own.contains(words)))
        .collect();
    assert!(english.len() > 250, "{}", english.len());
    let mut pages = Vec::new();
    for address in ADDRESSES {
        let model = at(german(), articles(), address);
        pages.push(html(&model).await);
    }
    // Everything that can be selected, and what is said after a change.
    let model = at(german(), articles(), "#/read/wire");
    for reading in model.reports.iter().zip(["wire", "daily", "review"]) {
        let (report, slug) = reading;
        let reading = report.reading.as_ref().expect("it was read");
        for id in reading.quote_ids.iter().chain(&reading.entity_ids) {
            let address = format!("#/read/{slug}?s={id}");
            pages.push(html(&at(german(), articles(), &address)).await);
        }
    }
    let model = after(&model, Msg::Toggle(Part::Hidden(Kind::Direct)));
    pages.push(html(&after(&model, Msg::Search("nobody says this".into()))).await);
    let compare = at(german(), articles(), "#/");
    let apart = &compare.library.as_ref().expect("the reports were read").quotations[0].id;
    pages.push(html(&after(&compare, Msg::Address(format!("#/?apart={apart}")))).await);
    pages.push(html(&at(german(), vec![articles().remove(0)], "#/")).await);
    pages.push(html(&Model::new(articles(), "#/voices", compare.settings)).await);
    pages.push(html(&Model::new(Vec::new(), "#/", compare.settings)).await);
    let shown = pages.join("\n").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    // What changes to English says so in English.
    let meant = Language::default().say(words::language_switch);
    let left: Vec<_> =
        english.iter().filter(|words| *words != meant && shown.contains(words.as_str())).collect();
    assert!(left.is_empty(), "in English still: {left:#?}");
    assert!(shown.contains("längste gedruckte Fassung") && shown.contains("Warum diese Stimme"));
    assert!(shown.contains("Frankreich") && !shown.contains(">France<"), "states have their own names");
}

#[tokio::test(flavor = "current_thread")]
async fn a_change_of_language_keeps_the_state_and_says_so() {
    let model = at(Language::default(), articles(), "#/quotes?speaker=ada-cole");
    let changed = after(&model, Msg::Language(german()));
    assert_eq!((&changed.state, changed.painted), (&model.state, model.painted));
    assert_eq!(changed.notice.words, "Die Seite ist jetzt auf Deutsch.");
    assert!(update(&changed, Msg::Language(german())).is_none(), "it is spoken already");
    let shown = html(&changed).await;
    assert!(shown.contains("Stimme: Ada Cole"));
    let back = after(&changed, Msg::Language(Language::default()));
    assert_eq!(back.notice.words, "The page is in English now.");
    assert!(html(&back).await.contains("Speaker: Ada Cole"));
    let unknown = at(german(), articles(), "#/quotes?speaker=unknown");
    assert!(html(&unknown).await.contains("Stimme: Unbekannt"), "nobody has a name in each language");
}

#[test]
fn addresses_are_the_same_in_every_language() {
    let slugs = |language| {
        let plain =
            articles().into_iter().map(|article| Article { metadata: Metadata::default(), ..article });
        at(language, plain.collect(), "#/").library.as_ref().map(|library| library.outlets.clone())
    };
    assert_eq!(slugs(german()), slugs(Language::default()));
}

#[tokio::test(flavor = "current_thread")]
async fn a_report_from_right_to_left_is_laid_out_so_and_set_apart() {
    let text = "השערים נסגרים\n\nהשערים נסגרו ביום שני.\n\n“The gates should stay open until the tide turns on Friday,” said Ada Cole.";
    let mut hebrew = article("shaar", Some("שער הנמל"), text);
    hebrew.metadata.lang = Some("he".into());
    let all = || vec![hebrew.clone(), article("daily", Some("Valley daily"), DAILY)];
    let shown = html(&at(german(), all(), "#/read/shaar")).await;
    let tags = || shown.split('<').filter(|tag| tag.contains('>'));
    for line in ["השערים נסגרים", "השערים נסגרו ביום שני."] {
        let holds = |tag: &str| {
            (tag.starts_with("p ") || tag.starts_with("h1 ") || tag.starts_with("h2 "))
                && tag.contains("dir=\"auto\"")
                && tag.contains("lang=\"he\"")
                && tag.contains(line)
        };
        assert!(tags().any(holds), "{line} stands in its own direction and language: {shown}");
    }
    let outlet = |tag: &str| tag.contains("שער הנמל") && tag.contains("dir=\"auto\"");
    assert!(tags().any(outlet), "{shown}");
    let only = "title=\"Nur \u{2068}שער הנמל\u{2069}\"";
    assert!(shown.contains(only), "words of the page and of the report are apart: {shown}");
    let cards = html(&at(german(), all(), "#/quotes")).await;
    assert!(
        cards.contains("<blockquote lang=\"he\" dir=\"auto\">")
            && cards.contains("<blockquote lang=\"en\" dir=\"auto\">"),
        "{cards}"
    );
}

#[test]
fn what_the_build_wrote_in_english_is_not_shown_to_readers_of_another_language() {
    let style = include_str!("../styles/blocks/shell.css");
    for language in Language::all().skip(1) {
        let rule = format!("[data-language=\"{}\"]", language.code());
        assert!(style.contains(&rule), "shell.css has no rule for {}", language.code());
    }
}
