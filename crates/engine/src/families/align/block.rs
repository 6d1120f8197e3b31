//! From steps to changes: what is told as one change, and which.

use super::aside::ASIDE;
use super::kin::{Kin, Relative};
use super::reading::{Atom, Kind, Reading};
use super::segment::Segment;
use crate::families::changes::{self, Block};
use crate::families::class::Class;
use crate::lexicon::{Classes, Lexicon};
use std::ops::Range;

/// Neighbouring steps as one: the same on both sides, or one change.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Atoms of the longest version.
    pub(super) base: Range<usize>,
    /// Atoms of this one.
    pub(super) own: Range<usize>,
    /// What changed.
    pub(super) class: Option<Class>,
    /// The moved run that it belongs to.
    pub(super) moved: Option<usize>,
}

/// The most steps that are told as one change by a rule.
const LONGEST: usize = 10;

/// So many words on one side alone are left out or put in, whatever is said otherwise beside them.
const ONE_SIDED: usize = 4;

/// How many times longer one side is before its words count as cut or added, and no rewording.
const LOPSIDED: usize = 4;

/// Puts steps together, so that no word is divided, and names what changed.
pub(super) fn pieces(base: &Reading, own: &Reading, segments: Vec<Segment>) -> Vec<Piece> {
    let steps = whole_words(base, own, segments);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    while at < steps.len() {
        let same = steps[at].kin == Kin::Same;
        let moved = steps[at].moved;
        let alike = |step: &&Segment| (step.kin == Kin::Same) == same && step.moved == moved;
        let count = steps[at..].iter().take_while(alike).count();
        let run = &steps[at..at + count];
        if same || moved.is_some() {
            let class = moved.map(|number| if number == ASIDE { Class::Split } else { Class::Moved });
            push(&mut pieces, span(run), class, moved);
        } else {
            // The edges of both versions enclose as words do.
            let before = pieces.last().is_none_or(|piece| piece.class.is_none());
            let after = steps.get(at + count).is_none_or(|step| step.kin == Kin::Same);
            settle(base, own, run, (before, after), &mut pieces);
        }
        at += count;
    }
    pieces
}

fn push(
    pieces: &mut Vec<Piece>,
    (base, own): (Range<usize>, Range<usize>),
    class: Option<Class>,
    moved: Option<usize>,
) {
    if !base.is_empty() || !own.is_empty() {
        pieces.push(Piece { base, own, class, moved });
    }
}

/// The atoms of neighbouring steps.
fn span(steps: &[Segment]) -> (Range<usize>, Range<usize>) {
    match (steps.first(), steps.last()) {
        (Some(first), Some(last)) => (first.base.start..last.base.end, first.own.start..last.own.end),
        _ => (0..0, 0..0),
    }
}

/// Joins steps that have a part of the same word.
fn whole_words(base: &Reading, own: &Reading, mut segments: Vec<Segment>) -> Vec<Segment> {
    let divided = |atoms: &[Atom], at: usize| {
        at > 0 && at < atoms.len() && atoms[at - 1].words.end > atoms[at].words.start
    };
    // The half of a contraction comes before what is left out beside it.
    for at in 1..segments.len() {
        let (before, after) = (&segments[at - 1], &segments[at]);
        let lone = before.own.is_empty() && after.base.is_empty() && !after.own.is_empty();
        if lone && divided(&own.atoms, after.own.start) {
            let (cut, half) = (before.clone(), after.clone());
            let (start, end) = (cut.base.start, half.own.end);
            segments[at - 1] = Segment { base: start..start, ..half };
            segments[at] = Segment { own: end..end, ..cut };
        }
    }
    let mut steps: Vec<Segment> = Vec::with_capacity(segments.len());
    for segment in segments {
        match steps.last_mut() {
            Some(last)
                if divided(&base.atoms, segment.base.start)
                    && !(segment.base.is_empty() && last.base.is_empty())
                    || divided(&own.atoms, segment.own.start)
                        && !(segment.own.is_empty() && last.own.is_empty()) =>
            {
                let same = last.kin == Kin::Same && segment.kin == Kin::Same;
                last.kin = if same { Kin::Same } else { Kin::Close };
                last.base.end = segment.base.end;
                last.own.end = segment.own.end;
                last.moved = last.moved.filter(|_| segment.moved == last.moved);
            }
            _ => steps.push(segment),
        }
    }
    steps
}

/// Names the changes of neighbouring steps, none of which is the same on both sides; `context` says whether what
/// stands before and after them is in both versions.
fn settle(base: &Reading, own: &Reading, steps: &[Segment], context: (bool, bool), pieces: &mut Vec<Piece>) {
    let (a, b) = span(steps);
    if !a.is_empty() && !b.is_empty() && steps.iter().all(|step| step.kin > Kin::Close) {
        // An ellipsis beside words that have nothing in common: these were cut, those put in.
        let before = own.gap_before(b.start).ellipsis;
        if before || own.gap_before(b.end).ellipsis {
            let (cut, added) = (Some(Class::CutMiddle), Some(Class::Added));
            if before {
                push(pieces, (a.clone(), b.start..b.start), cut, None);
                push(pieces, (a.end..a.end, b), added, None);
            } else {
                push(pieces, (a.start..a.start, b.clone()), added, None);
                push(pieces, (a, b.end..b.end), cut, None);
            }
            return;
        }
    }
    // Both neighbours are in both versions, and one of them is surely the same word.
    let near =
        |step: Option<&Segment>, edge| step.map_or(if edge { Kin::Same } else { Kin::None }, |step| step.kin);
    let adverb = |step: &&Segment| is_adverb(base, own, step);
    let left_kin: Vec<Relative<'_>> = base.atoms[a.clone()].iter().map(Relative::new).collect();
    let right_kin: Vec<Relative<'_>> = own.atoms[b.clone()].iter().map(Relative::new).collect();
    let name = |at: usize, end: usize| {
        let before = near(steps[..at].iter().rev().take(LONGEST).find(|step| !adverb(step)), context.0);
        let after = near(steps[end..].iter().take(LONGEST).find(|step| !adverb(step)), context.1);
        let (x, y) = span(&steps[at..end]);
        let (left, right) =
            (&left_kin[x.start - a.start..x.end - a.start], &right_kin[y.start - b.start..y.end - b.start]);
        let reports = |side: &[Relative<'_>]| side.iter().any(|one| !one.atom.marked);
        changes::name(&Block {
            base: left,
            own: right,
            reported: (reports(left), reports(right)),
            before: (
                x.start.checked_sub(1).map(|at| &base.atoms[at]),
                y.start.checked_sub(1).map(|at| &own.atoms[at]),
            ),
            enclosed: before.min(after) <= Kin::Close && before.max(after) < Kin::None,
        })
    };
    let (mut left, mut at) = (0, 0);
    while at < steps.len() {
        let found = if let Some(end) = brackets(base, own, steps, at) {
            Some((end, Class::Bracket))
        } else {
            let furthest =
                steps[at..].iter().take(LONGEST).take_while(|step| !is_bracketed(base, own, step)).count();
            (at + 1..=at + furthest).rev().find_map(|end| name(at, end).map(|class| (end, class)))
        };
        match found {
            Some((end, class)) => {
                rest(base, own, &steps[left..at], pieces);
                push(pieces, span(&steps[at..end]), Some(class), None);
                (left, at) = (end, end);
            }
            None => at += 1,
        }
    }
    rest(base, own, &steps[left..], pieces);
}

/// Whether a step has a word in brackets.
fn is_bracketed(base: &Reading, own: &Reading, step: &Segment) -> bool {
    base.atoms[step.base.clone()].iter().chain(&own.atoms[step.own.clone()]).any(|atom| atom.bracketed)
}

/// The end of words in brackets with what they stand for, if they begin at a step: what is paired with them, and the words
/// beside them that have no counterpart, if these are about as many. In a longer cut brackets are nothing of their own.
fn brackets(base: &Reading, own: &Reading, steps: &[Segment], at: usize) -> Option<usize> {
    let within = |step: &Segment| is_bracketed(base, own, step);
    let lone = |step: &&Segment| (step.base.is_empty() || step.own.is_empty()) && !within(step);
    let before = steps[at..].iter().take(LONGEST).take_while(lone).count();
    let first = at + before;
    let end = first + steps[first..].iter().take_while(|step| within(step)).count();
    if end == first {
        return None;
    }
    let after = steps[end..].iter().take(LONGEST).take_while(lone).count();
    let (a, b) = span(&steps[first..end]);
    // What stands beside them, on the side that has no brackets and on the one that has.
    let in_base = base.atoms[a.clone()].iter().any(|atom| atom.bracketed);
    let opposite = |step: &Segment| if in_base { step.base.is_empty() } else { step.own.is_empty() };
    let beside = [&steps[at..first], &steps[end..end + after]];
    let mut around = beside.iter().flat_map(|side| side.iter());
    let replaced = if in_base { !b.is_empty() } else { !a.is_empty() };
    if around.clone().any(|step| !opposite(step)) {
        // Words of the same side go with them: a longer cut, or more words put in.
        return (before == 0 && replaced).then_some(end);
    }
    let inside = if in_base { a.len() } else { b.len() };
    if before + after <= inside + 2 {
        return Some(end + after);
    }
    let pronoun = |step: &Segment| {
        let mut atoms = base.atoms[step.base.clone()].iter().chain(&own.atoms[step.own.clone()]);
        atoms.all(|atom| atom.kind == Kind::Pronoun)
    };
    match before {
        0 => Some(end + usize::from(!replaced && around.next().is_some_and(pronoun))),
        1 => pronoun(&steps[at]).then_some(end),
        _ => None,
    }
}

/// Steps that no rule of the sense has named: one word for another, words left out or put in, or said otherwise.
fn rest(base: &Reading, own: &Reading, steps: &[Segment], pieces: &mut Vec<Piece>) {
    // An adverb that one version has is no part of a rewording, unless it is of a longer cut.
    let mut from = 0;
    for (at, step) in steps.iter().enumerate() {
        let goes_on = |other: Option<&Segment>| other.is_some_and(|other| side(other) == side(step));
        let cut =
            at.checked_sub(1).is_some_and(|before| goes_on(steps.get(before))) || goes_on(steps.get(at + 1));
        if !cut && is_adverb(base, own, step) {
            peel(base, own, &steps[from..at], pieces);
            one(base, own, &steps[at..=at], pieces);
            from = at + 1;
        }
    }
    peel(base, own, &steps[from..], pieces);
}

/// Which version alone has a step's words.
fn side(step: &Segment) -> (bool, bool) {
    (step.own.is_empty(), step.base.is_empty())
}

/// A long run of words on one side alone, at an edge, is no part of a rewording either.
fn peel(base: &Reading, own: &Reading, steps: &[Segment], pieces: &mut Vec<Piece>) {
    let run = |steps: &mut dyn Iterator<Item = &Segment>| {
        let first = steps.next().map(side).filter(|side| side.0 || side.1);
        first.map_or(0, |first| 1 + steps.take_while(|step| side(step) == first).count())
    };
    let long = |count: usize, of: usize| (ONE_SIDED..of).contains(&count).then_some(count);
    let (mut from, mut end) = (0, steps.len());
    let mut tail = Vec::new();
    loop {
        if let Some(count) = long(run(&mut steps[from..end].iter()), end - from) {
            one(base, own, &steps[from..from + count], pieces);
            from += count;
        } else if let Some(count) = long(run(&mut steps[from..end].iter().rev()), end - from) {
            tail.push(end - count..end);
            end -= count;
        } else {
            break;
        }
    }
    one(base, own, &steps[from..end], pieces);
    tail.into_iter().rev().for_each(|range| one(base, own, &steps[range], pieces));
}

/// Whether a step is an adverb that only one version has.
fn is_adverb(base: &Reading, own: &Reading, step: &Segment) -> bool {
    let atoms = (&base.atoms[step.base.clone()], &own.atoms[step.own.clone()]);
    let (([atom], []) | ([], [atom])) = atoms else { return false };
    let classes = Lexicon::shared().classes(&atom.form);
    atom.form.len() > 4 && atom.form.ends_with("ly")
        || classes.has(Classes::ADVERB) && atom.kind != Kind::Negation
        || matches!(&*atom.form, "most" | "more" | "very" | "too" | "so")
}

/// Steps as one change that no rule has named.
fn one(base: &Reading, own: &Reading, steps: &[Segment], pieces: &mut Vec<Piece>) {
    let (a, b) = span(steps);
    // The reporter's small words, such as *that*, are no words put in or left out.
    let reporters = |atoms: &[Atom]| atoms.iter().all(|atom| !atom.marked && !atom.is_content());
    let class = match (a.len(), b.len()) {
        (0, 0) => return,
        (0, _) if reporters(&own.atoms[b.clone()]) => Class::Split,
        (_, 0) if reporters(&base.atoms[a.clone()]) => Class::Split,
        (0, _) => Class::Added,
        (_, 0) => Class::CutMiddle,
        (1, 1) => Class::Word,
        (m, n) => {
            let small = |atoms: &[Atom]| !atoms.iter().any(Atom::is_content);
            let cut = m > n * LOPSIDED && small(&own.atoms[b.clone()]);
            let added = n > m * LOPSIDED && small(&base.atoms[a.clone()]);
            if cut || added {
                push(pieces, (a.clone(), b.start..b.start), Some(Class::CutMiddle), None);
                push(pieces, (a.end..a.end, b), Some(Class::Added), None);
                return;
            }
            Class::Reworded
        }
    };
    push(pieces, (a, b), Some(class), None);
}
