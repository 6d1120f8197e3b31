//! The versions of one utterance.

use super::Send;
use crate::page::compare;
use std::rc::Rc;
use yew::prelude::*;

/// What the view is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub compare: Rc<compare::Compare>,
    /// The way to send a message.
    pub send: Send,
}

/// The view.
#[component]
pub fn Compare(Props { compare, .. }: &Props) -> Html {
    html! { <div class="compare"><h1>{ &compare.title }</h1></div> }
}
