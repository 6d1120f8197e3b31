//! Where mentions stand: in which sentence, quotation and part of the clause.

use super::draft::Scene;
use crate::document::Document;
use crate::lexicon::Classes;
use crate::mentions::Form;
use crate::text::Span;
use crate::tokens::TokenKind;

/// The part that a mention plays in its clause, as far as its neighbours tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Subject,
    Object,
    /// After a preposition.
    Oblique,
    /// Before *’s*, or a possessive pronoun.
    Owner,
}

/// The place of one mention.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    pub(super) sentence: usize,
    /// The sentence, counted without those that begin inside quotation marks.
    pub(super) step: usize,
    /// The quotation in marks that it stands in.
    pub(super) quote: Option<usize>,
    /// The first token of its extent, and the first one after its span.
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) part: Part,
    /// Whether some quotation is attributed to it.
    pub(super) speaks: bool,
    /// The last of these quotations.
    pub(super) says: Option<usize>,
}

/// The places of all mentions.
pub(super) fn positions(scene: &Scene<'_, '_>) -> Vec<Position> {
    let mut says = vec![None; scene.mentions.len()];
    for (quote, source) in scene.attributions.iter().enumerate().filter_map(|(q, a)| Some((q, a.source?))) {
        if let Some(says) = says.get_mut(source.index()) {
            *says = Some(quote);
        }
    }
    let marked = marked(scene);
    let steps = steps(scene, &marked);
    let mut quote = 0;
    let mut places = Vec::with_capacity(scene.mentions.len());
    for (mention, m) in scene.mentions.iter().enumerate() {
        while marked.get(quote).is_some_and(|(span, _)| span.end <= m.span.start) {
            quote += 1;
        }
        let inside = marked.get(quote).filter(|(span, _)| span.contains(m.span)).map(|&(_, quote)| quote);
        let first = scene.document.token_at(m.extent.start);
        let after = scene.document.token_at(m.span.end);
        let says = says[mention];
        let part = part(scene, mention, first, after, says.is_some());
        let sentence = scene.document.sentence_at(m.span.start);
        let step = steps.get(sentence).copied().unwrap_or(0);
        places.push(Position {
            sentence,
            step,
            quote: inside,
            first,
            after,
            part,
            speaks: says.is_some(),
            says,
        });
    }
    places
}

/// The words in marks, in order, each with its quotation.
fn marked(scene: &Scene<'_, '_>) -> Vec<(Span, usize)> {
    let mut marked: Vec<_> =
        scene.quotes.iter().zip(0..).flat_map(|(q, n)| q.marked.iter().map(move |&span| (span, n))).collect();
    crate::order::by_number(&mut marked, |(span, _)| span.longer_first());
    marked
}

/// For each sentence the number of sentences up to it that begin outside of quotation marks.
fn steps(scene: &Scene<'_, '_>, marked: &[(Span, usize)]) -> Vec<usize> {
    let mut quote = 0;
    let mut step = 0;
    let count = |sentence: &crate::document::Sentence| {
        let start = sentence.span.start;
        while marked.get(quote).is_some_and(|(span, _)| span.end <= start) {
            quote += 1;
        }
        step += usize::from(marked.get(quote).is_none_or(|(span, _)| span.start >= start));
        step
    };
    scene.document.sentences.iter().map(count).collect()
}

fn part(scene: &Scene<'_, '_>, mention: usize, first: usize, after: usize, speaks: bool) -> Part {
    if scene.mentions[mention].form == Form::Pronoun {
        let word = scene.words(mention);
        let word = word.split_once(['\'', '’']).map_or(word, |(stem, _)| stem);
        let is = |forms: &[&str]| forms.iter().any(|form| word.eq_ignore_ascii_case(form));
        return if is(&["he", "she", "they", "i", "we", "who"]) {
            Part::Subject
        } else if is(&["his", "its", "their", "my", "our", "whose", "your"])
            || (is(&["her"]) && before_noun(scene, after))
        {
            Part::Owner
        } else if after_preposition(scene, first) {
            Part::Oblique
        } else if is(&["it", "you", "that", "which"]) {
            Part::Subject
        } else {
            Part::Object
        };
    }
    let document = scene.document;
    if document.tokens.get(after).is_some_and(|t| t.kind == TokenKind::Possessive) {
        return Part::Owner;
    }
    if speaks {
        return Part::Subject;
    }
    let before = before(scene, first);
    let Some(before) = before else { return Part::Subject };
    let verb_follows = document.tokens.get(after).is_some_and(|t| t.kind == TokenKind::Word)
        && document.word(after).starts_with(char::is_lowercase)
        && !is_preposition(document, after)
        && !is_conjunction(document, after);
    // `after`, `as`, `than` open clauses as well as phrases.
    let opens_clause = is_conjunction(document, before);
    if is_preposition(document, before) && !(opens_clause && verb_follows) {
        Part::Oblique
    } else if document.tokens[before].kind == TokenKind::Mark || opens_clause {
        if verb_follows || document.tokens.get(after).is_none_or(|t| t.kind == TokenKind::Mark) {
            Part::Subject
        } else {
            Part::Object
        }
    } else {
        Part::Object
    }
}

/// The token before `first` in its sentence, articles left out.
fn before(scene: &Scene<'_, '_>, first: usize) -> Option<usize> {
    let document = scene.document;
    let sentence = document.sentences.get(document.sentence_at(document.tokens.get(first)?.span.start))?;
    let start = sentence.tokens.start as usize;
    let mut at = first;
    while at > start {
        at -= 1;
        if !matches!(document.word(at), "the" | "The" | "a" | "an" | "“" | "\"" | "‘") {
            return Some(at);
        }
    }
    None
}

fn after_preposition(scene: &Scene<'_, '_>, first: usize) -> bool {
    before(scene, first).is_some_and(|at| is_preposition(scene.document, at))
}

/// `her book`, not `told her that`.
fn before_noun(scene: &Scene<'_, '_>, after: usize) -> bool {
    let Some(next) = scene.document.tokens.get(after) else { return false };
    let closed = Classes::FUNCTION.with(Classes::PREPOSITION).with(Classes::CONNECTIVE);
    next.kind == TokenKind::Word && next.spaced && !next.classes.has(closed)
}

pub(super) fn is_preposition(document: &Document<'_>, token: usize) -> bool {
    document.tokens.get(token).is_some_and(|t| t.classes.has(Classes::PREPOSITION))
}

pub(super) fn is_conjunction(document: &Document<'_>, token: usize) -> bool {
    document.tokens.get(token).is_some_and(|t| t.classes.has(Classes::CONNECTIVE))
}
