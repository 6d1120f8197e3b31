//! What the engine finds, as it travels.

use super::{Pack, Travel, Unpack};
use crate::analysis::Analysis;
use crate::attribution::Attribution;
use crate::boilerplate::Fold;
use crate::coreference::{Entity, EntityId, Link, Spelling};
use crate::corpus::{Corpus, Speaker, SpeakerId};
use crate::document::{Paragraph, ParagraphKind};
use crate::families::align::{Apparatus, Change, Row, Stretch};
use crate::families::class::Class;
use crate::families::{Families, Family, Likeness, Version, Word};
use crate::guess::{Guess, Guesses};
use crate::lexicon::country::Country;
use crate::mentions::{EntityKind, Form, Gender, Mention, MentionId, Number};
use crate::provenance::{Origin, Passage, Place, Provenance, Translated, Why};
use crate::quotes::{Act, Cue, Quote, QuoteKind};
use crate::text::Span;
use crate::travels;

travels! {
    tuple MentionId;
    tuple EntityId;
    tuple SpeakerId;
}

travels! {
    enum ParagraphKind { Headline, Heading, ListItem, Byline, Body }
    enum EntityKind { Person, Organization, Place, Misc, Date, Money }
    enum Form { Name, Nominal, Pronoun }
    enum Gender { Unknown, Masculine, Feminine, Neuter }
    enum Number { Unknown, Singular, Plural }
    enum QuoteKind { Direct, Mixed, Indirect }
    enum Act { Speech, Thought }
    enum Likeness { Near, Reworded }
    enum Class {
        Negation, Modal, Number, Name, Reworded, Word, Added, Moved, Tense, Person, Split, Bracket, CutStart, CutMiddle, CutEnd,
        EllipsisShown, EllipsisNotShown, Punctuation,
    }
}

travels! {
    struct Span { start, end }
    struct Fold { span, reason }
    struct Paragraph { span, kind, tokens, sentences }
    struct Mention { span, extent, head, kind, form, gender, number }
    struct Link { entity, antecedent, rule }
    struct Spelling { text, count }
    struct Entity { kind, name, named, gender, roles, states, mentions, spellings }
    struct Cue { span, act }
    struct Quote { span, outer, marked, kind, said, cue, source, utterance }
    struct Attribution { source, cue, rule, facts, confidence }
    struct Analysis { folds, paragraphs, words, mentions, links, entities, quotes, attributions, scare }
    struct Guess { value, why }
    struct Guesses { title, outlet, date, agency }
    struct Speaker { slug, name, aliases, kind, role, country }
    struct Corpus { speakers, speaker_of }
    struct Word { span, marked, key }
    struct Version { report, quotes, speaker, words }
    struct Change { class, base, own }
    struct Stretch { base, own, change }
    struct Row { stretches, changes }
    struct Apparatus { rows }
    struct Family { id, versions, likeness, confidence, rule, apparatus }
    struct Families { families, conflicts }
    struct Place { report, paragraph }
    struct Passage { places, agency }
    struct Translated { language, why }
    struct Origin { translated, passage }
    struct Provenance { passages, families }
}

impl Travel for Country {
    fn pack(&self, to: &mut Pack) {
        self.number().pack(to);
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        Self::of_number(u16::unpack(from)?)
    }
}

impl Travel for Why {
    fn pack(&self, to: &mut Pack) {
        match self {
            Self::Said { report, span } => (None::<Country>, Some((*report, *span))).pack(to),
            Self::Speaker { country, told } => (Some(*country), *told).pack(to),
        }
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        match Travel::unpack(from)? {
            (Some(country), told) => Some(Self::Speaker { country, told }),
            (None, Some((report, span))) => Some(Self::Said { report, span }),
            (None, None) => None,
        }
    }
}
