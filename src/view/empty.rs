//! Nothing is left, or something is missing: what happened, and one click to mend it.

use super::{Send, on};
use crate::page::status;
use crate::update::Msg;
use yew::prelude::*;

/// What is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Why nothing is left.
    #[prop_or_default]
    pub empty: Option<status::Empty>,
    /// What is missing.
    #[prop_or_default]
    pub missing: Option<String>,
    /// The way to send a message.
    pub send: Send,
}

/// What happened.
#[component]
pub fn Empty(Props { empty, missing, send }: &Props) -> Html {
    html! { <>
        if let Some(missing) = missing { <p class="empty" role="alert">{ missing }</p> }
        if let Some(empty) = empty {
            <p class="empty">
                <span>{ &empty.words }</span>
                <button class="button" onclick={on(send, Msg::Filter(empty.filter.clone()))}>{ &empty.lift }</button>
            </p>
        }
    </> }
}
