//! A speaker's initials in a shape and a colour of their own; always beside the name or under a label.

use super::hue;
use crate::model::library::{Look, Shape};
use yew::prelude::*;

/// A badge.
pub fn badge(look: &Look) -> Html {
    let shape = match look.shape {
        Shape::Person => "person",
        Shape::Body => "body",
        Shape::Unknown => "unknown",
    };
    html! {
        <span class="badge" data-shape={shape} data-hue={hue(look.hue)} data-initials={look.initials.clone()} aria-hidden="true" />
    }
}
