//! Reports in short: `Ann Lee*2+Lee>1` is an entity spelled so, twice and once, with one quotation; `o:`, `p:` for
//! organisations and places, `-:` for a description; `=` gives its role.

use super::*;
use crate::attribution::{Attribution, UNKNOWN};
use crate::coreference::{Link, Spelling};
use crate::mentions::{Form, Gender, Mention, MentionId, Number};
use crate::quotes::{Quote, QuoteKind};
use crate::text::Span;
use expect_test::{Expect, expect};
use proptest::prelude::*;

const RULE: crate::Rule = crate::Rule { name: "test", gloss: "“{source}” is given." };

fn report(entities: &[&str]) -> Analysis {
    let mut analysis = Analysis::default();
    for spec in entities {
        let (spec, quotes) = spec.split_once('>').unwrap_or((spec, "0"));
        let (spec, role) = spec.split_once('=').map_or((spec, None), |(spec, role)| (spec, Some(role)));
        let (kind, named, names) = match spec.split_once(':') {
            Some(("o", names)) => (EntityKind::Organization, true, names),
            Some(("p", names)) => (EntityKind::Place, true, names),
            Some(("-", names)) => (EntityKind::Person, false, names),
            _ => (EntityKind::Person, true, spec),
        };
        let spellings: Vec<Spelling> = names
            .split('+')
            .map(|name| {
                let (text, count) = name.split_once('*').unwrap_or((name, "1"));
                Spelling { text: text.to_owned(), count: count.parse().expect("a count") }
            })
            .collect();
        let id = u32::try_from(analysis.entities.len()).expect("few");
        let span = Span::new(id as usize, id as usize + 1);
        analysis.mentions.push(Mention {
            span,
            extent: span,
            head: span,
            kind,
            form: if named { Form::Name } else { Form::Nominal },
            gender: Gender::Unknown,
            number: Number::Unknown,
        });
        analysis.links.push(Some(Link { entity: EntityId(id), antecedent: None, rule: &RULE }));
        for _ in 0..quotes.parse().expect("a count") {
            analysis.quotes.push(Quote {
                span,
                outer: span,
                marked: vec![span],
                kind: QuoteKind::Direct,
                said: 1.0,
                cue: None,
                source: None,
                utterance: 0,
            });
            let source = Some(MentionId(id));
            analysis.attributions.push(Attribution {
                source,
                cue: None,
                rule: &UNKNOWN,
                facts: Vec::new(),
                confidence: 1.0,
            });
        }
        analysis.entities.push(Entity {
            kind,
            name: spellings[0].text.clone(),
            named,
            gender: Gender::Unknown,
            roles: role.map(str::to_owned).into_iter().collect(),
            states: Vec::new(),
            mentions: vec![MentionId(id)],
            spellings,
        });
    }
    analysis
}

/// Each speaker with its aliases, role and reports.
fn shown(reports: &[&[&str]]) -> String {
    let reports: Vec<Analysis> = reports.iter().map(|entities| report(entities)).collect();
    let corpus = Corpus::link(&reports.iter().collect::<Vec<_>>());
    let line = |(at, speaker): (usize, &Speaker)| {
        let there: Vec<String> = (0..reports.len())
            .filter(|&r| corpus.speaker_of[r].iter().flatten().any(|id| id.index() == at))
            .map(|r| r.to_string())
            .collect();
        let role = speaker.role.as_ref().map(|r| format!(", {r}")).unwrap_or_default();
        format!("{} [{}]{role} {}\n", speaker.name, speaker.aliases.join("; "), there.join(" "))
    };
    corpus.speakers.iter().enumerate().map(line).collect()
}

fn check(reports: &[&[&str]], expected: &Expect) {
    expected.assert_eq(&shown(reports));
}

#[test]
fn one_person_under_one_name() {
    check(
        &[
            &["Sergei Ivanov*3+Ivanov*2=foreign minister>2"],
            &["Sergey Ivanov*2=foreign minister>1"],
            &["Ivanov*9=minister>1"],
            &["Sergei Ivanov"],
        ],
        &expect![[r"
            Sergei Ivanov [Ivanov; Sergey Ivanov], foreign minister 0 1 2 3
        "]],
    );
    check(
        &[&["Mike Orr>1"], &["Michael Orr*2>1"], &["Khalid bin Omar>1"], &["Khalid Bin Omar Al Harb>2"]],
        &expect![[r"
            Khalid Bin Omar Al Harb [Khalid bin Omar] 2 3
            Michael Orr [Mike Orr] 0 1
        "]],
    );
}

#[test]
fn people_of_one_surname_stay_apart() {
    check(
        &[&["Bill Marsh>1"], &["Hillary Marsh>1"], &["Marsh>1"], &["Mike Marsh>1", "Michael Marsh>1"]],
        &expect![[r"
            Bill Marsh [] 0
            Hillary Marsh [] 1
            Marsh [] 2
            Michael Marsh [] 3
            Mike Marsh [] 3
        "]],
    );
    check(
        &[
            &["Bill Marsh>1"],
            &["Bill Marsh"],
            &["Bill Marsh"],
            &["Bill Marsh"],
            &["Hillary Marsh>1"],
            &["Marsh>3"],
        ],
        &expect![[r"
            Bill Marsh [Marsh] 0 1 2 3 5
            Hillary Marsh [] 4
        "]],
    );
}

#[test]
fn bodies_with_and_without_state_and_by_initials() {
    check(
        &[
            &["o:State Department*2>1"],
            &["o:U.S. State Department>1"],
            &["o:US Department of State"],
            &["o:NOA>1", "p:NOA Bay"],
            &["o:Northern Ocean Agency>1"],
            &["o:Danish Navy>1"],
            &["o:Swedish Navy>1"],
            &["o:Navy>1"],
        ],
        &expect![[r"
            Northern Ocean Agency [NOA] 3 4
            State Department [U.S. State Department; US Department of State] 0 1 2
            Danish Navy [] 5
            Navy [] 7
            Swedish Navy [] 6
        "]],
    );
    check(
        &[&["p:Marsh>1"], &["Kay Marsh>1"]],
        &expect![[r"
        Kay Marsh [] 1
        Marsh [] 0
    "]],
    );
}

#[test]
fn descriptions_are_one_only_in_the_same_words() {
    check(
        &[&["-:analysts>1"], &["-:the analysts>1"], &["-:the woman>1"], &["-:the woman>1", "Ann Lee"]],
        &expect![[r"
            the analysts [analysts] 0 1
            the woman [] 2
            the woman [] 3
        "]],
    );
}

fn spec() -> impl Strategy<Value = String> {
    (0usize..16, 0u32..3, 1u32..4).prop_map(|(name, quotes, count)| {
        let names = [
            "Ann Lee",
            "Lee",
            "Anne Lee",
            "Tom Lee",
            "A. Lee",
            "Kim Jong Un",
            "Kim Jong-un",
            "Mike Orr",
            "Michael Orr",
            "Orr",
            "o:NOA",
            "o:Northern Ocean Agency",
            "o:Danish Northern Ocean Agency",
            "p:U.S.",
            "p:United States",
            "-:the woman",
        ];
        format!("{}*{count}>{quotes}", names[name])
    })
}

proptest! {
    #[test]
    fn the_order_of_reports_does_not_matter(
        specs in proptest::collection::vec(proptest::collection::vec(spec(), 0..6), 0..6),
        turn in 0usize..6,
    ) {
        let reports: Vec<Analysis> =
            specs.iter().map(|r| report(&r.iter().map(String::as_str).collect::<Vec<_>>())).collect();
        let order: Vec<usize> = (0..reports.len()).map(|r| (r + turn) % reports.len()).rev().collect();
        let one = Corpus::link(&reports.iter().collect::<Vec<_>>());
        let other = Corpus::link(&order.iter().map(|&r| &reports[r]).collect::<Vec<_>>());
        let told = |corpus: &Corpus| corpus.speakers.iter().map(|s| format!("{s:?}")).collect::<Vec<_>>();
        prop_assert_eq!(told(&one), told(&other));
        for (at, &r) in order.iter().enumerate() {
            let slugs = |corpus: &Corpus, report: usize| -> Vec<Option<String>> {
                let slug = |id: &Option<SpeakerId>| id.map(|id| corpus.speakers[id.index()].slug.clone());
                corpus.speaker_of[report].iter().map(slug).collect()
            };
            // Two reports that are alike to the byte may change places.
            if specs.iter().filter(|s| **s == specs[r]).count() == 1 {
                prop_assert_eq!(slugs(&one, r), slugs(&other, at));
            }
        }
        let mut slugs: Vec<_> = one.speakers.iter().map(|s| &s.slug).collect();
        slugs.sort();
        slugs.dedup();
        prop_assert_eq!(slugs.len(), one.speakers.len());
        for (r, analysis) in reports.iter().enumerate() {
            for quote in 0..analysis.quotes.len() {
                let entity = analysis.speaker(quote).expect("each has a source");
                prop_assert!(one.speaker(r, entity).is_some());
            }
        }
    }
}

#[test]
fn a_thousand_reports_are_linked_at_once() {
    let names: Vec<String> = (0..5000).map(|n| format!("N{} S{}", n % 977, n % 613)).collect();
    let specs: Vec<Vec<String>> = (0..1000)
        .map(|r| (0..20).map(|e| format!("{}>1", names[(r * 37 + e * 101) % names.len()])).collect())
        .collect();
    let reports: Vec<Analysis> =
        specs.iter().map(|r| report(&r.iter().map(String::as_str).collect::<Vec<_>>())).collect();
    let start = std::time::Instant::now();
    let corpus = Corpus::link(&reports.iter().collect::<Vec<_>>());
    assert!(corpus.speakers.len() > 1000);
    assert!(start.elapsed().as_secs() < 5, "linking took {:?}", start.elapsed());
}
