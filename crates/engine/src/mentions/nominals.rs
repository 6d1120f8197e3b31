//! Descriptions that stand for a person or body: `the Russian foreign minister`, `two officials`, `a statement`.
//!
//! A noun phrase is a mention if its head is a role, a person or a body, or if a verb of speech stands beside it.

use super::{EntityKind, Form, Gender, Mention, Number};
use crate::document::Document;
use crate::lexicon::Classes;
use crate::phrases::{self, Unit, UnitKind};
use crate::text::Lower;
use crate::text::Span;

/// The nominals of a document, in order; `names` are the names already found, in order.
pub(super) fn find(document: &Document<'_>, names: &[Mention]) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut next = 0;
    for (index, unit) in document.units.iter().enumerate() {
        if unit.kind != UnitKind::Phrase {
            continue;
        }
        let head = document.tokens[unit.head as usize];
        let span = Span { start: document.tokens[unit.tokens.start as usize].span.start, end: head.span.end };
        while names.get(next).is_some_and(|n| n.extent.end <= span.start) {
            next += 1;
        }
        let named = names[next..].iter().take(8).any(|n| n.extent.contains(head.span) || n.span == span);
        if named {
            continue;
        }
        let classes = head.classes;
        let lower = !head.is_capitalized();
        let known = classes.has(phrases::nouns());
        let time = Classes::TIME_NOUN.with(Classes::WEEKDAY).with(Classes::MONTH);
        let speaks = !classes.has(time) && speaks(document, index);
        if !(known || speaks) {
            continue;
        }
        let plural = is_plural(head.span.of(document.text));
        let determined = document.tokens[unit.tokens.start as usize].classes.has(Classes::DETERMINER);
        if !lower && !determined && !known {
            // A name, or nothing.
            continue;
        }
        let kind = if classes.has(Classes::BODY_NOUN) && !classes.has(Classes::ROLE_NOUN) {
            EntityKind::Organization
        } else {
            EntityKind::Person
        };
        found.push(Mention {
            span,
            extent: span,
            head: head.span,
            kind,
            form: Form::Nominal,
            gender: gender(head.span.of(document.text), kind),
            number: if plural { Number::Plural } else { Number::Singular },
        });
    }
    found
}

/// Whether a verb of speech stands directly beside the phrase, or leads to it over a comma or relative pronoun.
fn speaks(document: &Document<'_>, index: usize) -> bool {
    let kind = |i: usize| document.units.get(i).map(|u: &Unit| u.kind);
    let mut after = index + 1;
    while matches!(kind(after), Some(UnitKind::Adverb | UnitKind::Auxiliary)) {
        after += 1;
    }
    let before = index.checked_sub(1).map(|b| document.units[b].kind);
    let credited = index >= 2 && document.is(document.units[index - 2].tokens.start as usize, "according");
    kind(after) == Some(UnitKind::SpeechVerb)
        || before == Some(UnitKind::SpeechVerb) && nameable(document, &document.units[index])
        || credited
        || matches!(
            kind(index + 1),
            Some(
                UnitKind::Comma
                    | UnitKind::Preposition
                    | UnitKind::Colon
                    | UnitKind::Bracket
                    | UnitKind::Auxiliary
            )
        ) && !matches!(before, Some(UnitKind::Verb))
        || kind(index + 1) == Some(UnitKind::Connective)
            && document.is(document.units[index + 1].tokens.start as usize, "who")
        || matches!(kind(index + 1), Some(UnitKind::Verb))
}

/// Whether a phrase after a verb of speech can be its subject: `said the driver`, `said drivers`; not `said little`.
fn nameable(document: &Document<'_>, unit: &Unit) -> bool {
    let first = &document.tokens[unit.tokens.start as usize];
    let head = &document.tokens[unit.head as usize];
    first.classes.has(Classes::DETERMINER) || head.is_capitalized() || is_plural(head.span.of(document.text))
}

fn is_plural(word: &str) -> bool {
    let lower = word.lower();
    (lower.ends_with('s') && !lower.ends_with("ss") && !lower.ends_with("us"))
        || matches!(lower.as_str(), "people" | "police" | "staff" | "children")
        || lower.ends_with("men")
        || lower.ends_with("people")
}

fn gender(word: &str, kind: EntityKind) -> Gender {
    const FEMININE: &[&str] = &[
        "actress",
        "aunt",
        "baroness",
        "daughter",
        "girl",
        "girlfriend",
        "grandmother",
        "lady",
        "mother",
        "princess",
        "queen",
        "sister",
        "wife",
        "woman",
    ];
    const MASCULINE: &[&str] = &[
        "boy",
        "boyfriend",
        "brother",
        "father",
        "gentleman",
        "grandfather",
        "guy",
        "husband",
        "king",
        "man",
        "prince",
        "son",
        "uncle",
    ];
    let lower = word.lower();
    if FEMININE.binary_search(&lower.as_str()).is_ok() || lower.ends_with("woman") {
        Gender::Feminine
    } else if MASCULINE.binary_search(&lower.as_str()).is_ok() || lower.ends_with("man") {
        Gender::Masculine
    } else if kind == EntityKind::Organization {
        Gender::Neuter
    } else {
        Gender::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn people_and_bodies_with_gender_and_number() {
        let text = "The road minister met two officials, and a spokeswoman for the bank said little.";
        let document = Document::new(text, &[], Lexicon::shared());
        let found: Vec<_> =
            find(&document, &[]).iter().map(|m| (m.span.of(text), m.kind, m.gender, m.number)).collect();
        assert_eq!(
            found,
            [
                ("The road minister", EntityKind::Person, Gender::Unknown, Number::Singular),
                ("two officials", EntityKind::Person, Gender::Unknown, Number::Plural),
                ("a spokeswoman", EntityKind::Person, Gender::Feminine, Number::Singular),
                ("the bank", EntityKind::Organization, Gender::Neuter, Number::Singular),
            ]
        );
    }
}
