//! The journeys: each a reader's wish, told in steps.

mod opening;

use crate::browser::{Browser, MIDDLE, PHONE, WIDE, Window};

use crate::world::World;

/// A reader's wish.
pub(crate) struct Journey {
    /// What the reader wants, in a few words.
    pub(crate) name: &'static str,
    /// The windows in which it is walked.
    pub(crate) windows: &'static [Window],
    /// Why it cannot be walked here, if so.
    pub(crate) unless: fn(&World) -> Option<&'static str>,
    /// The steps; they panic where the page does not do as it should.
    pub(crate) walk: fn(&Browser, &World),
}

/// All journeys, the plainest first.
pub(crate) const JOURNEYS: &[Journey] = &[Journey {
    name: "open the page",
    windows: &[WIDE, MIDDLE, PHONE],
    unless: always,
    walk: opening::open,
}];

fn always(_: &World) -> Option<&'static str> {
    None
}
