//! A speaker's initials in a shape and a colour of their own; always beside the name or under a label.

use super::hue;
use crate::model::library::{Look, Shape};
use yew::prelude::*;

/// What a badge is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// How the speaker is shown.
    pub look: Look,
}

/// A badge.
#[component]
pub fn Badge(Props { look }: &Props) -> Html {
    let shape = match look.shape {
        Shape::Person => "person",
        Shape::Body => "body",
        Shape::Unknown => "unknown",
    };
    html! {
        <span class="badge" data-shape={shape} data-hue={hue(look.hue)} data-initials={look.initials.clone()} aria-hidden="true" />
    }
}
