//! Names: runs of capitalised words → pieces → features → kinds, decided over the whole document.
//!
//! What speaks for a kind at one place speaks for the same name everywhere, and for its parts: who is *Ann Lee* once is
//! a person as *Lee*, in a headline or at the start of a sentence too.

mod features;
mod key;
mod memory;
mod pieces;
mod reading;
mod runs;
#[cfg(test)]
mod tests;

use super::tagger;
use super::{EntityKind, Form, Gender, Mention, Number};
use crate::document::Document;
use crate::lexicon::Classes;
use pieces::Piece;
use reading::Reading;

/// Finds the names of a document, in order; none overlaps another.
pub(super) fn find(document: &Document<'_>) -> Vec<Mention> {
    let reading = Reading::new(document);
    by_rules(&reading).iter().map(|(piece, kind)| mention(&reading, piece, *kind)).collect()
}

/// For training: the labels that the rules alone give a document's tokens.
pub(super) fn labels(document: &Document<'_>) -> Vec<u8> {
    let rules = by_rules(&Reading::new(document));
    tagger::labels(document, rules.into_iter().map(|(piece, kind)| (piece.tokens, kind)))
}

/// The names that the rules find, in order.
fn by_rules(reading: &Reading<'_, '_>) -> Vec<(Piece, EntityKind)> {
    let mut pieces = Vec::new();
    for sentence in &reading.document.sentences {
        let tokens = sentence.tokens.start as usize..sentence.tokens.end as usize;
        runs::each(reading, tokens, |run| pieces::split(reading, &run, &mut pieces));
    }
    let kinds = memory::decide(reading, &pieces);
    pieces.into_iter().zip(kinds).filter_map(|(piece, kind)| Some((piece, kind?))).collect()
}

fn mention(reading: &Reading<'_, '_>, piece: &Piece, kind: EntityKind) -> Mention {
    let tokens = &reading.document.tokens;
    let last = tokens[piece.tokens.end - 1].span;
    let span = tokens[piece.tokens.start].span.cover(last);
    let extent = if kind == EntityKind::Person { tokens[piece.extent].span.cover(last) } else { span };
    let plural = reading.word(piece.tokens.end - 1).ends_with('s');
    let (gender, number) = match kind {
        EntityKind::Person => (gender(reading, piece), Number::Singular),
        EntityKind::Place => (Gender::Neuter, Number::Singular),
        EntityKind::Misc if plural && !piece.known.has(Classes::DEMONYM) => (Gender::Unknown, Number::Plural),
        EntityKind::Misc => (Gender::Unknown, Number::Unknown),
        EntityKind::Organization | EntityKind::Date | EntityKind::Money => (Gender::Neuter, Number::Unknown),
    };
    Mention { span, extent, head: span, kind, form: Form::Name, gender, number }
}

/// What title and first name tell.
fn gender(reading: &Reading<'_, '_>, piece: &Piece) -> Gender {
    for token in piece.extent..piece.tokens.start {
        match reading.word(token).trim_end_matches('.').to_ascii_lowercase().as_str() {
            "mr" | "sir" | "lord" | "king" | "prince" | "duke" | "baron" | "congressman" | "chairman"
            | "spokesman" | "father" | "brother" | "pope" | "sheikh" | "emperor" | "herr" | "actor"
            | "businessman" | "uncle" => {
                return Gender::Masculine;
            }
            "mrs" | "ms" | "miss" | "lady" | "dame" | "queen" | "princess" | "duchess" | "baroness"
            | "congresswoman" | "chairwoman" | "spokeswoman" | "sister" | "empress" | "frau" | "actress"
            | "aunt" | "madam" | "mme" => {
                return Gender::Feminine;
            }
            _ => {}
        }
    }
    let first = piece.tokens.start;
    match (reading.has(first, Classes::GIVEN_MASCULINE), reading.has(first, Classes::GIVEN_FEMININE)) {
        (true, false) if piece.tokens.len() > 1 => Gender::Masculine,
        (false, true) if piece.tokens.len() > 1 => Gender::Feminine,
        _ => Gender::Unknown,
    }
}
