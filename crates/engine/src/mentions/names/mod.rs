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
use crate::lexicon::{Classes, Lexicon};
use pieces::Piece;
use reading::Reading;

/// Finds the names of a document, in order; none overlaps another.
///
/// The rules say what may be a name and what speaks for each kind; the tagger, which sees that too, decides.
pub(super) fn find(document: &Document<'_>) -> Vec<Mention> {
    let reading = Reading::new(document);
    let pieces = by_rules(&reading);
    let tagged = tagger::tag(document, &hints(&reading, &pieces), tagger::weights());
    let mut pieces = pieces.into_iter().map(|(piece, _)| piece).peekable();
    let told =
        |name: &tagger::Tagged| name.kind != EntityKind::Misc || is_told(&reading, name.tokens.clone());
    let mentions = tagged.into_iter().filter(told).map(|name| {
        while pieces.next_if(|piece| piece.tokens.end <= name.tokens.start).is_some() {}
        mention(&reading, &as_piece(&reading, name.tokens, pieces.peek()), name.kind)
    });
    mentions.collect()
}

/// Whether it can be told what a name that is no person, body or place names: a nationality, an event, a work, a law; or it
/// may be somebody, since it speaks. Of the others nine in ten are wrong.
fn is_told(reading: &Reading<'_, '_>, mut tokens: std::ops::Range<usize>) -> bool {
    let word = reading.word(tokens.end - 1);
    let one = Lexicon::shared().classes(word.strip_suffix('s').unwrap_or(word));
    let people = one.has(Classes::DEMONYM) || reading.has(tokens.end - 1, Classes::DEMONYM);
    let speaks = |at: usize| reading.has(at, Classes::SPEECH_VERB);
    people
        || speaks(tokens.end)
        || tokens.start.checked_sub(1).is_some_and(speaks)
        || tokens.any(|at| reading.has(at, Classes::EVENT_HEAD))
}

/// A name of the tagger as a piece; `rule` is the first of the rules' that does not end before it.
fn as_piece(reading: &Reading<'_, '_>, tokens: std::ops::Range<usize>, rule: Option<&Piece>) -> Piece {
    if let Some(rule) = rule.filter(|rule| rule.tokens == tokens) {
        return rule.clone();
    }
    let shared = rule.filter(|rule| rule.tokens.start < tokens.end);
    let extent = shared.map_or(tokens.start, |rule| rule.extent.min(tokens.start));
    let span = reading.document.tokens[tokens.start].span.cover(reading.document.tokens[tokens.end - 1].span);
    let known = Lexicon::shared().phrase(span.of(reading.document.text));
    Piece { tokens, extent, titled: false, known, sure: true }
}

/// What the rules alone say of a document's tokens.
pub(super) fn rules(document: &Document<'_>) -> tagger::Rules {
    let reading = Reading::new(document);
    hints(&reading, &by_rules(&reading))
}

fn hints(reading: &Reading<'_, '_>, pieces: &[(Piece, EntityKind)]) -> tagger::Rules {
    let names = pieces.iter().map(|(piece, kind)| (piece.tokens.clone(), *kind));
    tagger::Rules {
        labels: tagger::labels(reading.document, names),
        decide: (0..reading.document.tokens.len()).map(|token| reading.is_titled(token)).collect(),
    }
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
