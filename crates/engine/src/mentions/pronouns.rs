//! Personal and possessive pronouns, as mentions.

use super::{EntityKind, Form, Gender, Mention, Number};
use crate::document::Document;
use crate::text::Span;
use crate::tokens::TokenKind;

/// The pronouns of a document, in order.
pub(super) fn find(document: &Document<'_>) -> Vec<Mention> {
    let word = |t: &&crate::tokens::Token| t.kind == TokenKind::Word && t.span.len() <= 10;
    let mention = |t: &crate::tokens::Token| {
        let word = t.span.of(document.text);
        // `they’re`: the pronoun alone is the mention.
        let stem = word.split_once(['\'', '’']).map_or(word, |(stem, _)| stem);
        let (kind, gender, number) = class(stem)?;
        let span = Span { start: t.span.start, end: t.span.start + u32::try_from(stem.len()).unwrap_or(0) };
        Some(Mention { span, extent: span, head: span, kind, form: Form::Pronoun, gender, number })
    };
    document.tokens.iter().filter(word).filter_map(mention).collect()
}

/// What a pronoun tells of what it refers to.
fn class(stem: &str) -> Option<(EntityKind, Gender, Number)> {
    use EntityKind::{Organization, Person};
    let is = |forms: &[&str]| forms.iter().any(|f| stem.eq_ignore_ascii_case(f));
    Some(if is(&["he", "him", "his", "himself"]) {
        (Person, Gender::Masculine, Number::Singular)
    } else if is(&["she", "her", "hers", "herself"]) {
        (Person, Gender::Feminine, Number::Singular)
    } else if is(&["they", "them", "their", "theirs", "themselves"]) {
        (Person, Gender::Unknown, Number::Plural)
    } else if is(&["it", "its", "itself"]) {
        (Organization, Gender::Neuter, Number::Singular)
    } else if is(&["me", "my", "mine", "myself"]) || stem == "I" {
        (Person, Gender::Unknown, Number::Singular)
    } else if is(&["we", "our", "ours", "ourselves"]) || stem.eq_ignore_ascii_case("us") && stem != "US" {
        (Person, Gender::Unknown, Number::Plural)
    } else if is(&["who"]) {
        (Person, Gender::Unknown, Number::Unknown)
    } else {
        return None;
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn pronouns_with_gender_and_number() {
        let text = "She’ll tell them that the US gave us its word, he said.";
        let document = Document::new(text, &[], Lexicon::shared());
        let found: Vec<_> = find(&document).iter().map(|m| (m.span.of(text), m.gender, m.number)).collect();
        assert_eq!(
            found,
            [
                ("She", Gender::Feminine, Number::Singular),
                ("them", Gender::Unknown, Number::Plural),
                ("us", Gender::Unknown, Number::Plural),
                ("its", Gender::Neuter, Number::Singular),
                ("he", Gender::Masculine, Number::Singular),
            ]
        );
    }
}
