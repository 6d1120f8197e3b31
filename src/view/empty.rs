//! Nothing is left, or something is missing: what happened, and one click to mend it.

use super::{Send, on};
use crate::page::status;
use crate::update::Msg;
use yew::prelude::*;

/// What happened.
pub fn empty(empty: Option<&status::Empty>, missing: Option<&str>, send: &Send) -> Html {
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
