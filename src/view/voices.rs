//! Who is heard, and where.

use super::Send;
use crate::page::voices;
use std::rc::Rc;
use yew::prelude::*;

/// What the view is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub voices: Rc<voices::Voices>,
    /// The way to send a message.
    pub send: Send,
}

/// The view.
#[component]
pub fn Voices(Props { voices, .. }: &Props) -> Html {
    html! { <div class="voices"><h1>{ &voices.title }</h1></div> }
}
