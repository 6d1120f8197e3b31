//! What the words before and after a name tell of its kind.

use super::{Feature, Features};
use crate::lexicon::Classes;
use crate::mentions::names::pieces::Piece;
use crate::mentions::names::reading::Reading;
use crate::tokens::{Case, TokenKind};

/// Reads the words before.
pub(super) fn before(r: &Reading<'_, '_>, piece: &Piece, f: &mut Features) {
    let start = piece.tokens.start;
    let Some(mut at) = start.checked_sub(1) else { return };
    if !r.together(start, at) {
        return;
    }
    if r.kind(at) == TokenKind::Mark && matches!(r.word(at), "\"" | "“" | "‘") && at > 0 {
        at -= 1;
    }
    if at + 1 < start {
        let closed = matches!(r.word(piece.tokens.end), "\"" | "”" | "’" | "," if r.word(piece.tokens.end) != "," || matches!(r.word(piece.tokens.end + 1), "”" | "\"" | "’"));
        f.set(Feature::QuotedWhole, closed);
    }
    let the = r.is(at, "the");
    f.set(Feature::ArticleBefore, r.is(at, "a") || r.is(at, "an"));
    f.set(Feature::NumberBefore, r.kind(at) == TokenKind::Number);
    let listed = matches!(r.word(at), "," | "and" | "or") && at > 0 && r.is_capital(at - 1);
    f.set(Feature::CapitalListBefore, listed);
    f.set(
        Feature::PersonListBefore,
        listed
            && r.has(at - usize::from(listed), Classes::SURNAME)
            && !r.has(at - usize::from(listed), Classes::PLACE.with(Classes::COUNTRY)),
    );
    f.set(
        Feature::PlaceListBefore,
        listed && r.has(at - usize::from(listed), Classes::PLACE.with(Classes::COUNTRY)),
    );
    f.set(Feature::TheBefore, the);
    let word = r.word(at);
    let lower = r.case(at) == Case::Lower || r.is_first(at);
    if r.case(at) == Case::Lower && r.has(at, Classes::ROLE.with(Classes::TITLE)) {
        f.set(Feature::LowerRoleBefore, true);
    }
    let second = at.checked_sub(1).unwrap_or(at);
    f.set(
        Feature::CommaRoleBefore,
        word == "," && r.case(second) == Case::Lower && r.has(second, Classes::ROLE),
    );
    f.set(Feature::CommaPlaceBefore, word == "," && r.has(second, Classes::PLACE.with(Classes::COUNTRY)));
    f.set(Feature::AfterPossessive, r.kind(at) == TokenKind::Possessive);
    if !lower {
        return;
    }
    let fold = |words: &[&str]| words.iter().any(|w| w.eq_ignore_ascii_case(word));
    f.set(Feature::InBefore, fold(&["in", "near", "outside", "across", "throughout", "around"]));
    f.set(Feature::AtBefore, fold(&["at"]));
    f.set(Feature::FromBefore, fold(&["from", "between", "over"]));
    f.set(
        Feature::TowardBefore,
        fold(&["into", "toward", "towards", "onto", "visit", "visited", "visiting", "leave", "left", "to"]),
    );
    let noun = if the { at.checked_sub(2) } else { at.checked_sub(1) };
    let of = fold(&["of"]) || the && r.is(second, "of");
    f.set(
        Feature::OfPlaceBefore,
        of && noun
            .is_some_and(|n| r.case(n) == Case::Lower && r.has(n, Classes::PLACE_HEAD) || r.is(n, "capital")),
    );
    f.set(Feature::PreposedOf, fold(&["of"]));
    f.set(Feature::ByWithBefore, fold(&["by", "with", "told", "asked"]));
    f.set(Feature::SpeechBefore, r.has(at, Classes::SPEECH_VERB));
    f.set(
        Feature::CompassBefore,
        fold(&[
            "northern", "southern", "eastern", "western", "central", "downtown", "north", "south", "east",
            "west", "mainland", "rural",
        ]),
    );
}

/// Reads the words after.
pub(super) fn after(r: &Reading<'_, '_>, piece: &Piece, f: &mut Features) {
    let end = piece.tokens.end;
    if !r.together(end, end - 1) {
        return;
    }
    let next = r.word(end);
    let second = end + 1;
    f.set(Feature::PossessiveAfter, r.kind(end) == TokenKind::Possessive);
    f.set(Feature::KinAfter, r.kind(end) == TokenKind::Possessive && r.has(second, Classes::KIN));
    f.set(Feature::WhoAfter, next == "who" || next == "," && matches!(r.word(second), "who" | "whose"));
    let dash = matches!(next, "—" | "–" | "--");
    let shouted = r.is_first(piece.tokens.start) && r.case(piece.tokens.start) == Case::Upper;
    f.set(Feature::FirstInDateline, dash && shouted);
    f.set(Feature::NumberAfter, r.kind(end) == TokenKind::Number);
    f.set(Feature::HyphenAfter, next == "-" && !r.is_spaced(end));
    let listed = matches!(next, "," | "and" | "or") && r.is_capital(second);
    f.set(Feature::PlaceListAfter, listed && r.has(second, Classes::PLACE.with(Classes::COUNTRY)));
    f.set(Feature::PersonListAfter, listed && r.has(second, Classes::GIVEN));
    match next {
        "," => after_comma(r, second, f),
        "(" => after_bracket(r, piece, second, f),
        _ if r.case(end) == Case::Lower && r.is_spaced(end) => after_name(r, end, f),
        _ => {}
    }
}

fn after_comma(r: &Reading<'_, '_>, at: usize, f: &mut Features) {
    f.set(Feature::AgeAfter, is_age(r, at) && matches!(r.word(at + 1), "," | "." | ";" | ")"));
    let article = matches!(r.word(at), "a" | "an" | "the" | "his" | "her" | "their" | "then");
    let start = at + usize::from(article);
    let inner =
        |t: &usize| (r.kind(*t) == TokenKind::Word || r.word(*t) == "-") && !matches!(r.word(*t), "a" | "an");
    let role = (start..start + 4).take_while(inner).any(|t| r.has(t, Classes::ROLE));
    f.set(Feature::RoleAfter, role);
    let land = Classes::COUNTRY.with(Classes::PLACE);
    f.set(Feature::CountryAfter, r.has(at, land) && r.is_capital(at));
}

fn after_bracket(r: &Reading<'_, '_>, piece: &Piece, at: usize, f: &mut Features) {
    let closed = r.word(at + 1) == ")";
    f.set(Feature::AgeAfter, closed && is_age(r, at));
    if closed && r.case(at) == Case::Upper {
        let initial =
            |letter: char| piece.tokens.clone().any(|t| r.is_capital(t) && r.word(t).starts_with(letter));
        let matching = r.word(at).chars().filter(|&c| initial(c)).count();
        f.set(Feature::AcronymAfter, piece.tokens.len() > 1 && matching > 1);
    }
}

fn is_age(r: &Reading<'_, '_>, at: usize) -> bool {
    r.kind(at) == TokenKind::Number && r.word(at).len() <= 2
}

/// A word in lower case follows directly.
fn after_name(r: &Reading<'_, '_>, at: usize, f: &mut Features) {
    let verb = Classes::AUXILIARY.with(Classes::PLAIN_VERB);
    f.set(Feature::VerbAfter, r.has(at, verb) || r.word(at).ends_with("ed"));
    f.set(
        Feature::NounAfter,
        !r.has(at, verb.with(Classes::FUNCTION).with(Classes::SPEECH_VERB)) && !r.word(at).ends_with("ed"),
    );
    f.set(Feature::SpeechAfter, r.has(at, Classes::SPEECH_VERB));
    let other = Classes::SPEECH_VERB.with(Classes::FUNCTION);
    let place = r.has(at, Classes::PLACE_HEAD) && !r.has(at, other);
    f.set(
        Feature::PlaceNounAfter,
        place && !matches!(r.word(at), "field" | "point" | "house" | "wall" | "pass"),
    );
    let office =
        matches!(r.word(at), "administration" | "presidency" | "campaign" | "era" | "regime" | "allies");
    f.set(Feature::OfficeAfter, office);
    f.set(Feature::BodyNounAfter, r.has(at, Classes::ORGANIZATION_CUE));
    let auxiliary = matches!(r.word(at), "was" | "had" | "has" | "is");
    f.set(
        Feature::DeedAfter,
        r.has(at, Classes::PERSON_VERB) || auxiliary && r.has(at + 1, Classes::PERSON_FATE),
    );
}
