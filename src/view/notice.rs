//! A word to the reader that goes by itself: said aloud, and shown in a corner.

use crate::model;
use yew::prelude::*;

/// What a notice is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The notice.
    pub notice: model::Notice,
}

/// A notice; the region is always there, so that what comes into it is said.
#[component]
pub fn Notice(Props { notice }: &Props) -> Html {
    html! {
        <div class="notice" role="status">
            if !notice.words.is_empty() { <p key={notice.number}>{ &notice.words }</p> }
        </div>
    }
}
