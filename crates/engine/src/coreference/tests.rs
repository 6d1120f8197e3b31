//! Chains in marked text: `[1 Ann Lee] said … [1 she] …`; a mark's number is the chain that is expected.
//!
//! `[o2 the Harbour Board]` is an organisation, `[p3 Oslo]` a place; a title stands before `|`: `[1 Ms.|Lee]`.

use super::*;
use crate::attribution::UNKNOWN;
use crate::lexicon::Lexicon;
use crate::mentions::Number;
use crate::quotes::QuoteKind;
use crate::text::Span;
use proptest::prelude::*;

/// A text with its mentions, and for each the chain that is expected; 0 is none.
struct Marked {
    text: String,
    mentions: Vec<Mention>,
    expected: Vec<u32>,
}

fn marked(input: &str) -> Marked {
    let mut found = Marked { text: String::new(), mentions: Vec::new(), expected: Vec::new() };
    let mut open: Vec<(usize, usize, u32, EntityKind)> = Vec::new();
    let mut chars = input.chars().peekable();
    let mut spans: Vec<(Span, Span, u32, EntityKind)> = Vec::new();
    while let Some(c) = chars.next() {
        match c {
            '[' => {
                let tag: String = std::iter::from_fn(|| chars.next_if(|c| *c != ' ')).collect();
                chars.next();
                let kind = match tag.chars().next() {
                    Some('o') => EntityKind::Organization,
                    Some('p') => EntityKind::Place,
                    Some('m') => EntityKind::Misc,
                    _ => EntityKind::Person,
                };
                let number = tag.trim_start_matches(char::is_alphabetic).parse().expect("a chain's number");
                open.push((found.text.len(), found.text.len(), number, kind));
            }
            '|' => {
                found.text.push(' ');
                let name = found.text.len();
                open.last_mut().expect("a mark is open").1 = name;
            }
            ']' => {
                let (extent, name, number, kind) = open.pop().expect("a mark is open");
                let end = found.text.len();
                spans.push((Span::new(extent, end), Span::new(name, end), number, kind));
            }
            c => found.text.push(c),
        }
    }
    spans.sort_by_key(|(extent, span, ..)| (span.start.min(extent.start), std::cmp::Reverse(extent.end)));
    for (extent, span, number, kind) in spans {
        found.mentions.push(mention(&found.text, extent, span, kind));
        found.expected.push(number);
    }
    found
}

fn mention(text: &str, extent: Span, span: Span, kind: EntityKind) -> Mention {
    let words = span.of(text);
    let lower = words.to_lowercase();
    let pronoun =
        ["he", "she", "they", "it", "his", "her", "him", "them", "its", "i", "we", "who", "you", "himself"];
    let form = if pronoun.contains(&lower.as_str()) {
        Form::Pronoun
    } else if words
        .split(' ')
        .next_back()
        .is_some_and(|w| w.starts_with(char::is_lowercase) && !w.contains('-'))
        || lower == "analysts"
        || ["a ", "an ", "the ", "The "].iter().any(|a| words.starts_with(a) && kind == EntityKind::Person)
    {
        Form::Nominal
    } else {
        Form::Name
    };
    let title = Span { start: extent.start, end: span.start }.of(text);
    let gender = match lower.split(' ').next().unwrap_or("") {
        "he" | "his" | "him" | "bill" | "tom" => Gender::Masculine,
        "she" | "her" | "ann" | "hillary" => Gender::Feminine,
        "it" | "its" => Gender::Neuter,
        _ if title.starts_with("Mr.") => Gender::Masculine,
        _ if title.starts_with("Ms.") || title.starts_with("Mrs.") => Gender::Feminine,
        _ => Gender::Unknown,
    };
    let plural = lower == "they" || lower == "we" || (form == Form::Nominal && lower.ends_with('s'));
    // The head of a description is its last word before `of`, `for`, `at`.
    let core =
        [" of ", " for ", " at ", " from "].iter().filter_map(|w| words.find(w)).min().unwrap_or(words.len());
    let head = words[..core].rfind(' ').map_or(0, |at| at + 1);
    let head = if form == Form::Nominal {
        Span::new(span.start as usize + head, span.start as usize + core)
    } else {
        span
    };
    let number = if plural { Number::Plural } else { Number::Singular };
    Mention { span, extent, head, kind, form, gender, number }
}

/// Quotations in marks; the speaker is the first mention after the marks in the same paragraph, or before.
fn quoted(text: &str, mentions: &[Mention]) -> (Vec<Quote>, Vec<Attribution>) {
    let (mut quotes, mut attributions) = (Vec::new(), Vec::new());
    for (start, _) in text.match_indices('“') {
        let end = text[start..].find('”').map_or(text.len(), |at| start + at);
        let span = Span::new(start + '“'.len_utf8(), end);
        let near = |m: &&(usize, &Mention)| m.1.form != Form::Nominal || m.1.kind == EntityKind::Person;
        let all: Vec<_> = mentions.iter().enumerate().collect();
        let source = all
            .iter()
            .filter(near)
            .find(|(_, m)| m.span.start >= span.end)
            .or_else(|| all.iter().rev().find(|(_, m)| m.span.end <= span.start))
            .map(|(at, _)| MentionId(u32::try_from(*at).expect("few")));
        quotes.push(Quote {
            span,
            outer: span,
            marked: vec![span],
            kind: QuoteKind::Direct,
            said: 1.0,
            cue: None,
            source: None,
            utterance: 0,
        });
        attributions.push(Attribution {
            source,
            cue: None,
            rule: &UNKNOWN,
            facts: Vec::new(),
            confidence: 1.0,
        });
    }
    (quotes, attributions)
}

fn chains(input: &str) -> (Marked, Chains) {
    let marked = marked(input);
    let document = Document::new(&marked.text, &[], Lexicon::shared());
    let (quotes, attributions) = quoted(&marked.text, &marked.mentions);
    let chains = resolve(&document, &marked.mentions, &quotes, &attributions);
    (marked, chains)
}

/// Holds the chains to the numbers of the marks.
fn check(input: &str) {
    let (marked, chains) = chains(input);
    let words = |m: usize| marked.mentions[m].span.of(&marked.text);
    let mut entity_of = std::collections::HashMap::new();
    let mut number_of = std::collections::HashMap::new();
    for (m, (&number, link)) in marked.expected.iter().zip(&chains.links).enumerate() {
        let Some(link) = link else {
            assert_eq!(number, 0, "“{}” is linked to nothing in {input}", words(m));
            continue;
        };
        assert_ne!(number, 0, "“{}” is linked by {} in {input}", words(m), link.rule.name);
        let first = *entity_of.entry(number).or_insert(link.entity);
        assert_eq!(
            first,
            link.entity,
            "“{}” leaves chain {number} by {} in {input}",
            words(m),
            link.rule.name
        );
        let first = *number_of.entry(link.entity).or_insert(number);
        assert_eq!(first, number, "“{}” joins chain {first} by {} in {input}", words(m), link.rule.name);
    }
}

/// The name and roles of the first entity.
fn first(input: &str) -> String {
    let (_, chains) = chains(input);
    format!("{} ({})", chains.entities[0].name, chains.entities[0].roles.join("; "))
}

#[test]
fn surnames_first_names_and_titles() {
    check("[1 Ann Lee] came. [1 Lee] spoke. [1 Ann] left. [1 Ms.|Lee] slept.");
    check("[1 Lee] came first. Then [1 Ann Lee] spoke and [2 Tom Orr] left. [2 Mr.|Orr] slept.");
    check("[1 Khalid Bin Omar] came. [1 Prince|Khalid bin Omar Al Harb] spoke. [1 Prince|Khalid] left.");
    check("[1 Saad bin Nasser Al Harbi] and [1 Saad bin Nasser al-Harbi] are one.");
    check("[1 Dmitri Petrovsky] came; [1 Dmitry Petrovskyy] left; [1 Petrovski] slept.");
    check("[1 Mike Orr] came. [1 Michael Orr] left.");
    check("[1 Ann Lee] met [2 Ann Orr]. [3 Ann] slept.");
}

#[test]
fn people_of_one_surname_stay_two() {
    check("[1 Bill Marsh] came. [2 Hillary Marsh] left. [2 Mrs.|Marsh] spoke. [1 Mr.|Marsh] slept.");
    check("[1 Senator|Tom Marsh] came. [2 Judge|Bob Marsh] left. [1 Senator|Marsh] spoke.");
    check("[1 Tom Marsh] came.\n[2 Tom Marsh Jr.] left.\n[1 Marsh] spoke.");
    check("[1 Kay Marsh] runs. [p2 Marsh] is a town. [o2 Marsh] pays.");
}

#[test]
fn bodies_places_and_their_short_forms() {
    check(
        "[p1 The United States] and [p1 the U.S.] and [p1 US] and [p1 America]. [p2 Oslo] and [p3 Norway].",
    );
    check("[o1 The Northern Ocean Agency] met. [o1 NOA] voted. [o2 The Sea Council] did not.");
    check(
        "[o1 The U.S. State Department] said so. [o1 the State Department] and [o1 the US Department of State].",
    );
    check(
        "[o1 Norway’s Navy] fought. [o2 The Danish Foreign Ministry] and [o3 the Swedish Foreign Ministry] did not.",
    );
    check("[o1 The Danish Foreign Ministry] spoke. [o1 the ministry] said more. “Yes,” [o1 it] said.");
    check("[o1 Harbour University] opened. [o1 Harbour] is old.");
}

#[test]
fn roles_lead_to_people() {
    check(
        "[1 Danish Foreign Minister|Ann Lee] met [2 Swedish President|Tom Orr]. [1 the Danish foreign minister] spoke. \
           [2 the Swedish leader] left. [2 the president] slept.",
    );
    check(
        "[1 the foreign minister], [1 Ann Lee], met [2 Bob Day], [2 a professor of law at Harbour College]. [2 the professor] slept.",
    );
    check("[3 Kay]’s [1 security adviser], [1 Ann Lee], and [2 special envoy], [2 Tom Orr], came.");
    check(
        "[1 Danish President|Ann Lee] met [2 Swedish President|Tom Orr]. [3 the Finnish president] was absent.",
    );
    check("[1 Vice President|Tom Orr] came. [2 the president] did not.");
    check("[1 Ann Lee] is [1 a Danish senator]. [1 the senator] spoke.");
    check(
        "[1 a woman from the north] came. [1 the woman] spoke. [2 two officials] slept. [3 two officials] did not.",
    );
    check("[1 Analysts] doubt it, and [1 analysts] say so.");
}

#[test]
fn pronouns_go_back_to_whom_the_text_speaks_of() {
    check("[1 Ann Lee] met [2 Tom Orr]. [1 She] spoke. [2 He] slept.");
    check("[1 Tom Orr] met [2 Bill Day]. “Good,” [1 he] said.");
    check("[1 Tom Orr] told [2 Bill Day] that [1 he] would stay and showed [0 you] out.");
    check("[1 Tom Orr] met [2 Bill Day] and told [2 him] so.");
    check("[1 Tom Orr] spoke. “One. Two. Three. Four. Five. Six,” [1 he] said.");
    check("[1 Ann Lee], [1 who] won, thanked [1 her] friends. “[1 I] know,” [1 she] said.");
    check("“[1 We] know,” said [1 Ann Lee]. “[1 I] do.”");
    check("[o1 The Harbour Board] said so. [o1 It] cited costs. [0 It] is clear that [0 it] rains.");
    check(
        "[2 Tom Orr] slept.\nDuring a speech [1 he] gave in the north, [1 Vice President|Bill Day] attacked [p3 Oslo].",
    );
    check("[p1 Norway] raised the price of [p1 its] fish.");
    check("[1 Analysts] doubt it. [1 They] say so.");
    check("For [1 Bill Day], [2 Tom Orr] was a legend. [1 He] said, “[2 Tom Orr] was the best.”");
}

#[test]
fn names_and_roles_are_told() {
    assert_eq!(
        first("[1 Danish Foreign Minister|Ann Lee] came. [1 Ms.|Lee] spoke. [1 Lee] left."),
        "Ann Lee (Danish foreign minister)"
    );
    let (_, told) = chains("“Yes.” [o2 State Department] spokeswoman [1 Ann Lee] spoke.");
    assert_eq!(told.entities[1].roles, ["State Department spokeswoman"]);
    assert_eq!(first("Minister of Trade [1 Ann Lee] came."), "Ann Lee (minister)");
    assert_eq!(first("[1 Lee] came. [1 Ann Lee], [1 a professor of law], left."), "Ann Lee (professor)");
    assert_eq!(
        first("[p1 The U.S.] acts; [p1 the United States] waits; [p1 the U.S.] too."),
        "United States ()"
    );
    assert_eq!(first("[1 The regional office] said so."), "the regional office ()");
}

#[test]
fn a_state_before_a_role_tells_people_apart() {
    check(
        "[1 Secretary of State|Tom Orde] met Foreign Minister [2 Ida Moss], who spoke for [p4 Norway]. [1 Orde] was glad. \
         [2 The Norwegian foreign minister] left.",
    );
    check(
        "“Yes,” said President [1 Ivo Valdane] in [p4 Oslo]. It rained there. Nobody came. “We hope,” [2 Tom Crane] said on \
         Friday. “It is good,” [2 the Danish president] said of the talks. [2 He] left.",
    );
}

#[test]
fn who_a_sentence_opens_with_is_gone_back_to() {
    check(
        "“No,” [1 Tom Orde] said. [1 Orde] offered tea. [2 Bill Crane]’s reply put the blame on ferries, which [2 he] hated.",
    );
    check("[1 Bill Crane] was unmoved. Answering [2 Tom Orde]’s complaint on Monday, [1 he] said “no”.");
}

proptest! {
    #[test]
    fn links_are_sound_whatever_the_mentions(
        words in proptest::collection::vec((0usize..14, 0usize..5, 0usize..5), 0..60),
    ) {
        const WORDS: [&str; 14] = [
            "Ann Lee", "Lee", "Tom Lee", "he", "She", "the minister", "a Danish minister", "NOA", "it", "I",
            "Northern Ocean Agency", "they", "Mr. Lee", "who",
        ];
        const BETWEEN: [&str; 5] = [" said ", ", ", ". ", "\n", " “"];
        let kinds = [EntityKind::Person, EntityKind::Organization, EntityKind::Place, EntityKind::Misc, EntityKind::Person];
        let mut text = String::new();
        let mut spans = Vec::new();
        for (word, between, kind) in words {
            let start = text.len();
            text.push_str(WORDS[word]);
            spans.push((Span::new(start, text.len()), kinds[kind]));
            text.push_str(BETWEEN[between]);
        }
        let mentions: Vec<Mention> = spans.iter().map(|&(s, kind)| mention(&text, s, s, kind)).collect();
        let document = Document::new(&text, &[], Lexicon::shared());
        let (quotes, attributions) = quoted(&text, &mentions);
        let chains = resolve(&document, &mentions, &quotes, &attributions);
        prop_assert_eq!(chains.links.len(), mentions.len());
        let mut counted = 0;
        for (m, link) in chains.links.iter().enumerate() {
            let Some(link) = link else { continue };
            counted += 1;
            let entity = &chains.entities[link.entity.index()];
            prop_assert!(entity.mentions.contains(&MentionId(u32::try_from(m).unwrap())));
            // Every chain of antecedents stays in its entity and ends.
            let (mut at, mut steps) = (m, 0);
            while let Some(antecedent) = chains.links[at].and_then(|l| l.antecedent) {
                at = antecedent.index();
                prop_assert_eq!(chains.links[at].map(|l| l.entity), Some(link.entity));
                steps += 1;
                prop_assert!(steps <= mentions.len());
            }
        }
        prop_assert_eq!(counted, chains.entities.iter().map(|e| e.mentions.len()).sum::<usize>());
        let firsts: Vec<_> = chains.entities.iter().map(|e| e.mentions[0]).collect();
        prop_assert!(firsts.windows(2).all(|pair| pair[0] < pair[1]));
    }
}

proptest! {
    /// People of one surname and different given names stay apart, and whoever is named in full somewhere is called so.
    #[test]
    fn nobody_is_two_people_and_full_names_are_kept(
        people in proptest::collection::vec((0usize..6, 0usize..3, 0usize..4), 1..24),
    ) {
        const GIVEN: [&str; 6] = ["Bill", "Hillary", "William", "Ann", "Oskar", "Khalid"];
        const SURNAMES: [&str; 3] = ["Marsh", "Lindqvist", "al-Harb"];
        let mut text = String::new();
        let mut names = Vec::new();
        for (given, surname, form) in people {
            let start = text.len();
            let (given, surname) = (GIVEN[given], SURNAMES[surname]);
            let name = match form {
                0 | 1 => format!("{given} {surname}"),
                2 => format!("{given} B. {surname}"),
                _ => surname.to_owned(),
            };
            text += &name;
            names.push((Span::new(start, text.len()), (form < 3).then_some(given), surname));
            text += " spoke. ";
        }
        let mentions: Vec<Mention> =
            names.iter().map(|&(span, ..)| mention(&text, span, span, EntityKind::Person)).collect();
        let document = Document::new(&text, &[], Lexicon::shared());
        let chains = resolve(&document, &mentions, &[], &[]);
        for (at, one) in names.iter().enumerate() {
            let of = |at: usize| chains.links[at].map(|link| link.entity);
            for (other, two) in names.iter().enumerate() {
                let (Some(first), Some(second)) = (one.1, two.1) else { continue };
                let nickname = ["Bill", "William"].contains(&first) && ["Bill", "William"].contains(&second);
                let same = one.2 == two.2 && (first == second || nickname);
                prop_assert!(same || of(at) != of(other), "{} and {}", one.0.of(&text), two.0.of(&text));
            }
            if names.iter().any(|name| name.2 == one.2 && name.1.is_some()) {
                let entity = chains.links[at].map(|link| &chains.entities[link.entity.index()]);
                let name = entity.map_or("", |entity| &entity.name);
                prop_assert!(name.contains(' '), "{} is called {name}", one.0.of(&text));
            }
        }
    }
}
