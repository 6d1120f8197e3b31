//! The labels of the tagger: outside of names, at the beginning of a name of some kind, inside of one.

use crate::mentions::EntityKind;

/// The kinds of names that the tagger tells apart, in the order of their labels.
pub const KINDS: [EntityKind; 4] =
    [EntityKind::Person, EntityKind::Organization, EntityKind::Place, EntityKind::Misc];

/// How many labels there are: outside, and beginning and inside of each kind.
pub const COUNT: usize = 1 + 2 * KINDS.len();

/// The label of a token that belongs to no name.
pub const OUTSIDE: usize = 0;

/// The label of the first token of a name of kind number `kind`.
pub const fn begin(kind: usize) -> usize {
    1 + kind
}

/// The label of a later token of a name of kind number `kind`.
pub const fn inside(kind: usize) -> usize {
    1 + KINDS.len() + kind
}

/// Whether `label` is the label of a later token.
pub const fn is_inside(label: usize) -> bool {
    label > KINDS.len()
}

/// The number of the kind that a label is of; `None` outside of names.
pub const fn kind(label: usize) -> Option<usize> {
    if label == OUTSIDE { None } else { Some((label - 1) % KINDS.len()) }
}

/// Whether `next` may follow `label`: a name goes on only as what it began.
pub const fn may_follow(label: usize, next: usize) -> bool {
    if !is_inside(next) {
        return true;
    }
    match (kind(label), kind(next)) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}
