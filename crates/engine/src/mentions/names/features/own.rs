//! What a name's own words tell of its kind.

use super::{Feature, Features};
use crate::lexicon::Classes;
use crate::lexicon::country::{Naming, country};
use crate::mentions::names::pieces::Piece;
use crate::mentions::names::reading::Reading;
use crate::tokens::{Case, TokenKind};

const PLACED: Classes = Classes::COUNTRY.with(Classes::PLACE);
const PERSON_ENDINGS: &[&str] = &[
    "ov", "ova", "ev", "eva", "enko", "ski", "sky", "skyy", "ska", "skiy", "chuk", "escu", "yan", "dze",
    "vili", "vich", "vić", "ić", "sson", "sen", "ström", "ez", "oğlu", "oglu", "opoulos", "akis", "idis",
    "inen", "wicz", "ini", "elli", "etti",
];
const PLACE_ENDINGS: &[&str] = &[
    "stan", "burg", "burgh", "ville", "grad", "shire", "abad", "pur", "land", "lands", "borough", "bury",
    "holm", "hafen", "heim", "wick", "chester", "polis", "ingrad", "hausen", "stadt", "istan", "ford",
    "mouth", "port", "nagar", "garh",
];
const BODY_ENDINGS: &[&str] =
    &["corp", "bank", "soft", "tech", "net", "media", "tel", "gas", "prom", "air", "neft", "works"];

/// Reads the name itself.
pub(super) fn read(r: &Reading<'_, '_>, piece: &Piece, f: &mut Features) {
    let tokens = piece.tokens.clone();
    let (first, last) = (tokens.start, tokens.end - 1);
    let many = tokens.len() > 1;
    f.set(Feature::KnownCountry, piece.known.has(Classes::COUNTRY));
    f.set(Feature::KnownPlace, piece.known.has(Classes::PLACE));
    let shown = many
        || r.case(first) == Case::Upper
        || !r.is_common(first)
        || r.usage(first).inside > r.usage(first).lower;
    f.set(Feature::KnownOrganization, piece.known.has(Classes::ORGANIZATION) && shown);
    f.set(Feature::KnownDemonym, piece.known.has(Classes::DEMONYM));
    let singular = r.word(first).strip_suffix('s').map(|w| crate::lexicon::Lexicon::shared().classes(w));
    f.set(Feature::DemonymPlural, !many && singular.is_some_and(|c| c.has(Classes::DEMONYM)));
    f.set(Feature::OneWord, !many);
    f.set(Feature::Prefixed, is_prefixed(r.word(last)));
    f.set(Feature::Digits, tokens.clone().any(|t| r.word(t).bytes().any(|b| b.is_ascii_digit())));
    let word = r.word(last);
    let ends = |endings: &[&str]| word.len() > 5 && endings.iter().any(|e| word.ends_with(e));
    f.set(Feature::PersonEnding, ends(PERSON_ENDINGS));
    f.set(Feature::PlaceEnding, ends(PLACE_ENDINGS));
    f.set(Feature::BodyEnding, ends(BODY_ENDINGS) || word.len() > 5 && word.starts_with("Euro"));
    f.set(Feature::PluralLast, word.ends_with('s') && !word.ends_with("ss") && r.case(last) == Case::Title);
    if many {
        several(r, piece, f);
    } else {
        single(r, piece, f);
    }
}

/// Whether a name begins as surnames alone do: `McBride`, `O’Brien`.
fn is_prefixed(word: &str) -> bool {
    let rest = ["Mc", "O’", "O'"].iter().find_map(|prefix| word.strip_prefix(prefix));
    rest.is_some_and(|rest| rest.len() > 2 && rest.starts_with(char::is_uppercase))
}

/// A name of one word.
fn single(r: &Reading<'_, '_>, piece: &Piece, f: &mut Features) {
    let first = piece.tokens.start;
    let placed = piece.known.has(PLACED);
    f.set(Feature::GivenAlone, r.has(first, Classes::GIVEN));
    f.set(Feature::SurnameAlone, r.has(first, Classes::SURNAME));
    f.set(
        Feature::UpperAlone,
        r.case(first) == Case::Upper && !placed && !r.is_shouted(first) && r.word(first).len() < 7,
    );
    f.set(Feature::MixedCase, r.case(first) == Case::Mixed && !is_prefixed(r.word(first)));
    let seat = matches!(country(r.word(first)), Some((_, Naming::Seat)));
    f.set(Feature::Seat, seat && placed && !r.is_common(first));
    let usage = r.usage(first);
    f.set(Feature::AllCommon, r.is_plain(first) && (usage.inside < 2 || usage.lower > 0));
}

/// A name of several words.
fn several(r: &Reading<'_, '_>, piece: &Piece, f: &mut Features) {
    let tokens = piece.tokens.clone();
    let (first, last) = (tokens.start, tokens.end - 1);
    let name_like = Classes::GIVEN.with(Classes::SURNAME);
    let placed = piece.known.has(PLACED);
    let of = tokens.clone().find(|&t| r.is(t, "of") || r.is(t, "for"));
    let mut head = of.unwrap_or(tokens.end) - 1;
    if head > first + 1 && matches!(r.word(head), "I" | "II" | "III" | "IV") {
        head -= 1;
    }
    let head = head;
    let headed = |classes| r.has(head, classes) && head > first || of.is_some() && r.has(head, classes);
    let strong = !r.has(first, Classes::GIVEN) || !r.has(head, name_like) || tokens.len() > 2;
    let strong = strong && !placed;
    let organization = headed(Classes::ORGANIZATION_HEAD) && strong;
    let place = headed(Classes::PLACE_HEAD) && !organization && strong;
    f.set(Feature::OrganizationHeadLast, organization && of.is_none());
    f.set(Feature::OrganizationHeadOf, organization && of.is_some());
    f.set(
        Feature::OrganizationSuffixLast,
        r.has(last, Classes::ORGANIZATION_SUFFIX) && r.word(last).len() > 1,
    );
    f.set(Feature::PlaceHeadLast, place && of.is_none());
    f.set(Feature::PlaceHeadOf, place && of.is_some());
    f.set(Feature::EventHeadLast, headed(Classes::EVENT_HEAD) && !organization && !place && of.is_none());
    f.set(Feature::EventHeadOf, headed(Classes::EVENT_HEAD) && !organization && !place && of.is_some());
    f.set(Feature::PlaceFirstWord, r.has(first, Classes::PLACE_FIRST) && tokens.len() <= 3);
    f.set(Feature::GivenFirst, r.has(first, Classes::GIVEN));
    f.set(Feature::GivenSecond, r.has(first + 1, Classes::GIVEN));
    f.set(Feature::SurnameLast, r.has(last, Classes::SURNAME));
    let initial = |t: usize| {
        r.word(t).len() == 2 && r.word(t).ends_with('.') || r.word(t).len() == 1 && r.is_capital(t)
    };
    f.set(Feature::InitialWithin, tokens.clone().any(initial));
    f.set(
        Feature::ParticleWithin,
        tokens.clone().any(|t| r.has(t, Classes::NAME_PARTICLE) && r.case(t) == Case::Lower),
    );
    f.set(
        Feature::GenerationLast,
        matches!(r.word(last), "Jr." | "Jr" | "Sr." | "Sr" | "II" | "III" | "IV" | "VI" | "XIV" | "XVI"),
    );
    f.set(
        Feature::UpperWithin,
        !r.is_shouted(first)
            && tokens
                .clone()
                .any(|t| r.case(t) == Case::Upper && r.word(t).len() > 2 && !r.word(t).contains('.')),
    );
    f.set(Feature::Ampersand, tokens.clone().any(|t| r.word(t) == "&"));
    let plain = tokens.clone().filter(|&t| r.is_plain(t)).count();
    let capitals = tokens.clone().filter(|&t| r.is_capital(t)).count();
    let person = r.has(first, Classes::GIVEN) && tokens.len() == 2;
    f.set(Feature::CommonWithin, plain > 0 && plain < capitals && !person);
    f.set(Feature::AllCommon, plain == capitals);
    f.set(
        Feature::PlaceThenOthers,
        r.has(first, Classes::COUNTRY.with(Classes::PLACE))
            && !piece.known.has(Classes::COUNTRY.with(Classes::PLACE)),
    );
    f.set(Feature::DemonymThenOthers, r.has(first, Classes::DEMONYM) && !piece.known.has(Classes::DEMONYM));
    let strange = plain == 0
        && tokens.clone().all(|t| {
            r.kind(t) == TokenKind::Word && r.case(t) == Case::Title && (r.is_spaced(t) || t == first)
        });
    f.set(Feature::TwoStrange, strange && tokens.len() == 2);
    f.set(Feature::ThreeStrange, strange && tokens.len() == 3);
    f.set(Feature::Long, tokens.len() > 4);
}
