//! Moments that a benchmark can see: marks in the browser's timeline.

use super::window;

/// The open report is marked and in the page.
pub const FIRST_MARKED: &str = "sayso:first-marked";
/// Every report was read and linked.
pub const ALL_READ: &str = "sayso:all-read";

/// Sets a mark.
pub fn set(name: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}
