//! The page takes the place of the text that the build wrote: where the reader is in it stays where it is.

use super::deeds::focus_without_scrolling;
use super::{address, document, find, window};
use crate::model::Model;

/// Where the reader is.
pub struct Held {
    /// How far the window is scrolled, in CSS pixels.
    scroll: f64,
    /// What finds the element with the focus again.
    focus: Option<String>,
}

/// Takes note of where the reader is; the page is to be as long as what stands there if it is scrolled.
pub fn hold(mut model: Model) -> (Held, Model) {
    let now = window().and_then(|window| window.scroll_y().ok()).filter(|scroll| *scroll > 0.0);
    let scroll = now.or_else(address::remembered).unwrap_or(0.0);
    if scroll > 0.0 {
        model.painted = usize::MAX / 2;
    }
    let focused = document().and_then(|document| document.active_element());
    let focus = focused.and_then(|element| {
        ["data-s", "data-input", "href"].into_iter().find_map(|name| {
            let value = element.get_attribute(name)?;
            Some(format!("[{name}='{}']", value.replace(['\'', '\\'], "")))
        })
    });
    (Held { scroll, focus }, model)
}

/// Puts the reader back to where they were.
pub fn put_back(held: &Held) {
    if let Some(window) = window()
        && held.scroll > 0.0
    {
        window.scroll_to_with_x_and_y(0.0, held.scroll);
    }
    if let Some(element) = held.focus.as_deref().and_then(find) {
        focus_without_scrolling(&element);
    }
}
