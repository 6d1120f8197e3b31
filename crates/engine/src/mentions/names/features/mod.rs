//! What speaks for and against each kind of name, as a set of features with points.
//!
//! A feature looks at the name's own words, at the words around it, or at the lexicon. Its points go to person, organisation,
//! place, and other; a name's points over all its occurrences decide its kind. Other models can take the same features.

mod around;
mod own;

use super::pieces::Piece;
use super::reading::Reading;

/// Points for person, organisation, place, other.
pub(super) type Points = [i32; 4];

/// Features of one occurrence, as bits.
#[derive(Clone, Copy, Default)]
pub(super) struct Features(u128);

/// Declares the features in order, each with its points.
macro_rules! features {
    ($($name:ident = $points:expr;)*) => {
        #[derive(Clone, Copy)]
        enum Feature { $($name),* }
        /// The points of each feature.
        const POINTS: &[Points] = &[$($points),*];
    };
}

features! {
    // The name itself.
    KnownCountry = [-4, -3, 16, 0];
    KnownPlace = [0, 0, 7, 0];
    Seat = [-6, 0, 2, 0];
    KnownOrganization = [-2, 10, -2, 0];
    KnownDemonym = [-2, -1, -3, 11];
    DemonymPlural = [-2, -2, -4, 10];
    OrganizationHeadLast = [-4, 8, -2, 0];
    OrganizationSuffixLast = [-3, 10, -4, 0];
    OrganizationHeadOf = [-6, 7, -1, 0];
    PlaceHeadLast = [-3, -1, 7, 0];
    PlaceHeadOf = [-5, 1, 4, 0];
    PlaceFirstWord = [-2, 0, 4, 0];
    EventHeadLast = [-5, -1, -3, 9];
    EventHeadOf = [-5, 0, -2, 6];
    GivenFirst = [5, -2, -3, 0];
    GivenAlone = [3, 0, 0, 0];
    GivenSecond = [2, 0, 0, 0];
    SurnameLast = [3, -1, -1, 0];
    SurnameAlone = [2, 0, 0, 0];
    InitialWithin = [6, -2, -3, 0];
    ParticleWithin = [5, -1, 0, 0];
    Prefixed = [3, 0, 0, 0];
    GenerationLast = [6, -2, -2, 0];
    UpperAlone = [-2, 5, 0, 1];
    UpperWithin = [-1, 2, 0, 0];
    MixedCase = [0, 2, -1, 0];
    Ampersand = [-4, 6, -3, 0];
    Digits = [-4, 1, -2, 4];
    CommonWithin = [-4, 2, 0, 2];
    AllCommon = [-4, 2, -1, 3];
    PlaceThenOthers = [-1, 2, 1, 0];
    DemonymThenOthers = [-3, 3, 1, 1];
    TwoStrange = [3, 0, 0, 0];
    ThreeStrange = [2, 0, 0, 0];
    Long = [-3, 2, 0, 1];
    OneWord = [0, 0, 0, 0];
    PersonEnding = [2, 0, -1, 0];
    PlaceEnding = [-2, 0, 4, 0];
    BodyEnding = [-2, 3, -1, 0];
    PluralLast = [-1, 1, 0, 1];
    // What stands before.
    TitleBefore = [12, -3, -4, -3];
    LowerRoleBefore = [7, -1, -2, -1];
    CommaRoleBefore = [4, 0, 0, 0];
    InBefore = [-3, 0, 5, 0];
    AtBefore = [-1, 2, 2, 0];
    FromBefore = [0, 0, 1, 0];
    TowardBefore = [-1, 0, 3, 0];
    OfPlaceBefore = [-3, 0, 7, 0];
    TheBefore = [-5, 2, 0, 1];
    ByWithBefore = [1, 0, 0, 0];
    SpeechBefore = [3, 1, 0, 0];
    CompassBefore = [-2, 0, 4, 0];
    AfterPossessive = [1, 1, 0, 0];
    CommaPlaceBefore = [0, 0, 1, 0];
    ArticleBefore = [-4, 0, -1, 2];
    NumberBefore = [-1, 0, -1, 1];
    CapitalListBefore = [0, 0, 0, 0];
    PersonListBefore = [2, 0, 0, 0];
    PlaceListBefore = [-1, 0, 3, 0];
    PreposedOf = [0, 0, 1, 0];
    SentenceFirst = [0, 0, 0, 0];
    // What stands after.
    QuotedWhole = [-4, 0, -3, 5];
    NumberAfter = [-2, 1, 0, 2];
    VerbAfter = [1, 1, 0, 0];
    NounAfter = [-1, 1, 0, 1];
    HyphenAfter = [-1, 0, 0, 1];
    PlaceListAfter = [-1, 0, 2, 0];
    PersonListAfter = [2, 0, 0, 0];
    SpeechAfter = [4, 1, 0, 0];
    AgeAfter = [9, -3, -4, -3];
    WhoAfter = [7, -2, -3, -2];
    RoleAfter = [5, 0, -1, 0];
    CountryAfter = [-1, 0, 6, 0];
    PlaceNounAfter = [-2, 0, 6, 0];
    BodyNounAfter = [-2, 4, 0, 0];
    OfficeAfter = [9, 0, -1, 0];
    KinAfter = [5, 0, 0, 0];
    PossessiveAfter = [1, 0, 0, 0];
    DeedAfter = [3, 0, 0, 0];
    FirstInDateline = [-4, 0, 6, 0];
    AcronymAfter = [-4, 6, 0, 0];
}

impl Features {
    fn set(&mut self, feature: Feature, holds: bool) {
        self.0 |= u128::from(holds) << feature as u32;
    }

    /// The points of all features together.
    pub(super) fn points(self) -> Points {
        let mut sum = Points::default();
        let mut rest = self.0;
        while rest != 0 {
            for (total, points) in sum.iter_mut().zip(POINTS[rest.trailing_zeros() as usize]) {
                *total += points;
            }
            rest &= rest - 1;
        }
        sum
    }
}

/// What the piece's own words tell.
pub(super) fn own(reading: &Reading<'_, '_>, piece: &Piece) -> Features {
    let mut features = Features::default();
    own::read(reading, piece, &mut features);
    features
}

/// What the words around the piece tell.
pub(super) fn around(reading: &Reading<'_, '_>, piece: &Piece) -> Features {
    let mut features = Features::default();
    features.set(Feature::TitleBefore, piece.titled);
    features.set(Feature::SentenceFirst, reading.is_first(piece.tokens.start));
    if !reading.is_titled(piece.tokens.start) {
        around::before(reading, piece, &mut features);
        around::after(reading, piece, &mut features);
    }
    features
}
