//! Facts about marks: an ellipsis, brackets, punctuation, and words that stand in marks in one version alone.

use super::Change;
use super::block::Piece;
use super::gap::Gap;
use super::reading::{Bracket, Reading};
use crate::families::class::Class;
use std::ops::Range;

/// The facts of a version, in no order.
pub(super) fn facts(base: &Reading, own: &Reading, pieces: &[Piece]) -> Vec<Change> {
    let mut facts = Vec::new();
    ellipses(base, own, pieces, &mut facts);
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 && is_paired(piece) && is_paired(&pieces[at - 1]) {
            let (a, b) = (base.words(&piece.base).start, own.words(&piece.own).start);
            facts.extend(punctuation(base, own, a, b));
        }
        if piece.class.is_none() {
            for (one, other) in
                base.atoms[piece.base.clone()].iter().zip(&own.atoms[piece.own.clone()]).skip(1)
            {
                if piece.base.len() == piece.own.len() {
                    facts.extend(punctuation(base, own, one.words.start, other.words.start));
                }
            }
        }
    }
    if pieces.last().is_some_and(is_paired) {
        facts.extend(punctuation(base, own, base.marked.len(), own.marked.len()));
    }
    differences(base, own, pieces, &mut facts);
    facts
}

/// Whether both versions have words here.
fn is_paired(piece: &Piece) -> bool {
    !piece.base.is_empty() && !piece.own.is_empty()
}

/// Ellipses that this version shows, and cuts within one quotation where it shows none.
fn ellipses(base: &Reading, own: &Reading, pieces: &[Piece], facts: &mut Vec<Change>) {
    // The pieces that end or begin at an atom of `own` are found by going along.
    let mut first = 0;
    for (place, gap) in own.gaps.iter().enumerate() {
        while pieces.get(first).is_some_and(|piece| own.words(&piece.own).end < place) {
            first += 1;
        }
        let touching = pieces[first..].iter().take_while(|piece| own.words(&piece.own).start <= place);
        if gap.ellipsis {
            let mut at = None;
            let mut lost = None;
            for piece in touching {
                let (a, b) = (base.words(&piece.base), own.words(&piece.own));
                if b.start == place {
                    at = Some(a.start);
                } else if at.is_none() {
                    let even = piece.class.is_none() && a.len() == b.len();
                    at = Some(if even { a.start + (place - b.start) } else { a.end });
                }
                let is_cut = piece.class == Some(Class::CutMiddle);
                if is_cut || piece.class == Some(Class::Reworded) && a.len() > b.len() && lost.is_none() {
                    lost = Some(a);
                }
            }
            let at = at.unwrap_or(0);
            if lost.is_some() || !base.gaps[at].ellipsis {
                facts.push(Change {
                    class: Class::EllipsisShown,
                    base: lost.unwrap_or(at..at),
                    own: place..place,
                });
            }
        } else if place > 0
            && place < own.marked.len()
            && own.marked[place - 1]
            && own.marked[place]
            && !(gap.quote || gap.letters || gap.line)
        {
            for piece in touching.filter(|piece| piece.class == Some(Class::CutMiddle)) {
                let (a, b) = (base.words(&piece.base), own.words(&piece.own));
                let inner =
                    a.start > 0 && a.end < base.marked.len() && base.marked[a.clone()].iter().any(|&m| m);
                if inner && b == (place..place) {
                    facts.push(Change { class: Class::EllipsisNotShown, base: a, own: b });
                }
            }
        }
    }
}

/// Other marks before a word that both versions have; at the edge of a quotation only `!` and `?` count.
fn punctuation(base: &Reading, own: &Reading, a: usize, b: usize) -> Option<Change> {
    let (one, other) = (&base.gaps[a], &own.gaps[b]);
    let marked = |reading: &Reading, at: usize| {
        at.checked_sub(1).is_none_or(|before| reading.marked[before])
            && reading.marked.get(at) != Some(&false)
    };
    let both = marked(base, a) && marked(own, b);
    let edge = |gap: &Gap| gap.quote || gap.letters || gap.line;
    let any = |gap: &Gap, marks: &[u8]| marks.iter().any(|mark| gap.has(*mark));
    let last = a == base.marked.len() || b == own.marked.len();
    let differs = if one.ellipsis || other.ellipsis {
        false
    } else if last {
        both && b"!?".iter().any(|mark| one.has(*mark) != other.has(*mark))
    } else if edge(one) && edge(other) || !both && !edge(one) && !edge(other) {
        false
    } else if edge(one) || edge(other) {
        // At the edge a comma is house style; a dash or a colon is not, nor is it one that a mark within becomes.
        b"!?-;:".iter().any(|mark| one.has(*mark) != other.has(*mark))
            && any(one, b",.!?-;:") | any(other, b"!?-;:")
    } else {
        one.marks != other.marks
    };
    differs.then_some(Change { class: Class::Punctuation, base: a..a, own: b..b })
}

/// Runs of the same words that stand in marks, or in square brackets, in one version alone.
fn differences(base: &Reading, own: &Reading, pieces: &[Piece], facts: &mut Vec<Change>) {
    let mut split: Option<(Range<usize>, Range<usize>)> = None;
    let mut bracket: Option<(Range<usize>, Range<usize>)> = None;
    // Whether the run has a noun, verb or name.
    let mut telling = false;
    let close = |run: &mut Option<(Range<usize>, Range<usize>)>, class, facts: &mut Vec<Change>| {
        if let Some((base, own)) = run.take() {
            facts.push(Change { class, base, own });
        }
    };
    let grow = |run: &mut Option<(Range<usize>, Range<usize>)>, a: &Range<usize>, b: &Range<usize>| match run
    {
        Some((base, own)) => (base.end, own.end) = (a.end, b.end),
        None => *run = Some((a.clone(), b.clone())),
    };
    for piece in pieces.iter().filter(|piece| piece.class.is_none()) {
        for (one, other) in base.atoms[piece.base.clone()].iter().zip(&own.atoms[piece.own.clone()]) {
            let (a, b) = (&one.words, &other.words);
            if one.marked == other.marked {
                if !std::mem::take(&mut telling) {
                    split = None;
                }
                close(&mut split, Class::Split, facts);
            } else {
                telling |= one.is_content();
                grow(&mut split, a, b);
            }
            let square = |reading: &Reading, word: usize| reading.brackets[word] == Some(Bracket::Square);
            if square(base, a.start) == square(own, b.start) {
                close(&mut bracket, Class::Bracket, facts);
            } else {
                grow(&mut bracket, a, b);
            }
        }
    }
    if !telling {
        split = None;
    }
    close(&mut split, Class::Split, facts);
    close(&mut bracket, Class::Bracket, facts);
}
