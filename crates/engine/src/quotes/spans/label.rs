//! The labels of items: outside, source, cue, gap or content, and on which side of its content the cue stands.
//!
//! A chain only sees neighbours. That content, cue and source know of each other's side lets it remember, over any
//! distance, that a cue still waits for its content or a content for its cue.

/// Belongs to nothing reported.
pub const OUTSIDE: u8 = 0;
/// Who speaks, before the cue and its content: *Ada* in `Ada said it rained`.
pub const SOURCE_AHEAD: u8 = 1;
/// The cue before its content.
pub const CUE_AHEAD: u8 = 2;
/// What stands between these and the content: *on Monday* in `said on Monday it rained`.
pub const GAP_AHEAD: u8 = 3;
/// The first item of a content after its cue.
pub const BEGIN_AFTER: u8 = 4;
/// A later item of it.
pub const INSIDE_AFTER: u8 = 5;
/// The first item of a content before its cue: `It rained, Ada said`.
pub const BEGIN_BEFORE: u8 = 6;
/// A later item of it.
pub const INSIDE_BEFORE: u8 = 7;
/// What stands between such a content and its cue or source.
pub const GAP_BEHIND: u8 = 8;
/// The cue after its content.
pub const CUE_BEHIND: u8 = 9;
/// Who speaks, beside a cue after its content.
pub const SOURCE_BEHIND: u8 = 10;
/// The first item of a content without a cue in its sentence.
pub const BEGIN_ALONE: u8 = 11;
/// A later item of it.
pub const INSIDE_ALONE: u8 = 12;

/// How many labels there are.
pub const COUNT: usize = 13;

/// Whether a label is of an item of content.
pub const fn is_content(label: u8) -> bool {
    begins(label) || goes_on(label)
}

/// Whether a content begins here.
pub const fn begins(label: u8) -> bool {
    matches!(label, BEGIN_AFTER | BEGIN_BEFORE | BEGIN_ALONE)
}

/// Whether a content goes on here.
pub const fn goes_on(label: u8) -> bool {
    matches!(label, INSIDE_AFTER | INSIDE_BEFORE | INSIDE_ALONE)
}

/// Whether a label is of a cue.
pub const fn is_cue(label: u8) -> bool {
    matches!(label, CUE_AHEAD | CUE_BEHIND)
}

/// Whether a label is of who speaks.
pub const fn is_source(label: u8) -> bool {
    matches!(label, SOURCE_AHEAD | SOURCE_BEHIND)
}

/// Whether `next` may follow `label`: a content goes on only as what it began.
pub fn may_follow(label: usize, next: usize) -> bool {
    let next = u8::try_from(next).unwrap_or(0);
    !goes_on(next) || label == usize::from(next) || label + 1 == usize::from(next)
}
