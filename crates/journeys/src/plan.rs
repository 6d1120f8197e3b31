//! Which journeys are walked in which browser, at which place, in which window.
//!
//! Everything everywhere would take half an hour. Between browsers the engine below the page differs, and on a disk how the
//! page starts; how it is laid out at a width is the page's own. So Chromium walks each journey of the served page at
//! all its widths, Firefox at its widest; from disk each is walked once in each browser, at its widest in
//! Chromium and at its narrowest in Firefox, which has seen both ends then.

use std::sync::{Mutex, PoisonError};

use crate::browser::Window;
use crate::driver::Make;
use crate::journeys::Journey;
use crate::place::Place;

/// How much is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// As said above.
    Whole,
    /// The served page alone: all widths in Chromium, the widest in Firefox. Other articles go the same ways.
    Served,
    /// The widest alone, served, in both: for what is no page of ours.
    Once,
}

/// One journey, walked once.
#[derive(Clone, Copy)]
pub(crate) struct Walk {
    /// The browser.
    pub(crate) make: Make,
    /// Where the page is.
    pub(crate) place: Place,
    /// The reader's wish.
    pub(crate) journey: &'static Journey,
    /// The window.
    pub(crate) window: Window,
}

impl Walk {
    /// What is printed of it.
    pub(crate) fn name(&self) -> String {
        let Self { make, place, journey, window } = self;
        format!("{} · {}, {}, {} px", journey.name, make.name(), place.name(), window.width)
    }
}

/// All walks, in the order in which they are begun, with the reasons of those that cannot be walked.
pub(crate) fn all(journeys: &'static [Journey], extent: Extent) -> (Vec<Walk>, Vec<(Walk, &'static str)>) {
    let (mut walks, mut left_out) = (Vec::new(), Vec::new());
    for make in Make::ALL {
        for place in [Place::Served, Place::Disk] {
            for journey in journeys {
                let windows = windows(journey.windows, extent, make, place);
                for window in windows {
                    let walk = Walk { make, place, journey, window };
                    match journey.barred(make, place) {
                        None => walks.push(walk),
                        Some(reason) => {
                            left_out.push((walk, reason));
                            break;
                        }
                    }
                }
            }
        }
    }
    (walks, left_out)
}

fn windows(all: &[Window], extent: Extent, make: Make, place: Place) -> Vec<Window> {
    let (widest, narrowest) = (all[0], all[all.len() - 1]);
    match (extent, place, make) {
        (Extent::Whole | Extent::Served, Place::Served, Make::Chromium) => all.to_vec(),
        (Extent::Whole, Place::Disk, Make::Firefox) => vec![narrowest],
        (Extent::Whole, Place::Disk, Make::Chromium)
        | (_, Place::Served, Make::Firefox)
        | (Extent::Once, Place::Served, Make::Chromium) => vec![widest],
        (Extent::Served | Extent::Once, Place::Disk, _) => Vec::new(),
    }
}

/// The walks that nobody has begun.
pub(crate) struct Queue(Mutex<Vec<Walk>>);

impl Queue {
    /// A queue of these.
    pub(crate) fn new(mut walks: Vec<Walk>) -> Self {
        walks.reverse();
        Self(Mutex::new(walks))
    }

    /// The next walk: in this browser, else in another.
    pub(crate) fn next(&self, make: Make) -> Option<Walk> {
        let mut walks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match walks.iter().rposition(|walk| walk.make == make) {
            Some(at) => Some(walks.remove(at)),
            None => walks.pop(),
        }
    }
}
