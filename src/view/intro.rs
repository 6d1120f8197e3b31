//! What Sayso is, in three lines over the front page; they can be closed for good, and the help brings them back.

use super::{Send, on};
use crate::update::Msg;
use crate::words::compare as w;
use yew::prelude::*;

/// The lines.
pub fn intro(send: &Send) -> Html {
    html! {
        <section class="intro" aria-label={w::intro()}>
            <ul>{ for [w::intro_what(), w::intro_how(), w::intro_where()].map(|line| html! { <li>{ line }</li> }) }</ul>
            <button class="close" aria-label={w::dismiss()} title={w::dismiss()} onclick={on(send, Msg::Intro(false))}>{ "✕" }</button>
        </section>
    }
}
