//! The help: what Sayso does and which keys it knows.

use super::{Send, on, truth};
use crate::model::{Pane, Settings};
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// What the help is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether single keys do something, and whether the front page says what Sayso is.
    pub settings: Settings,
    /// The way to send a message.
    pub send: Send,
}

/// The help, a dialog.
#[component]
pub fn Help(Props { settings: Settings { keys, intro, .. }, send }: &Props) -> Html {
    html! {
        <dialog class="help" aria-label={w::HELP} onclose={on(send, Msg::Open(Pane::None))}>
            <button class="close" aria-label={w::CLOSE_HELP} onclick={on(send, Msg::Open(Pane::None))}>{ "✕" }</button>
            <h2>{ w::HELP_TITLE }</h2>
            { for w::HELP_TEXT.iter().map(|text| html! { <p>{ *text }</p> }) }
            <h3>{ w::KEYS }</h3>
            <dl>
                { for w::KEY_LIST.iter().map(|(key, what)| html! { <div><dt><kbd>{ *key }</kbd></dt><dd>{ *what }</dd></div> }) }
            </dl>
            <button class="button" role="switch" aria-checked={truth(*keys)} onclick={on(send, Msg::Keys(!keys))}>
                { w::KEYS_SWITCH }<b>{ if *keys { w::ON } else { w::OFF } }</b>
            </button>
            <button class="button" role="switch" aria-checked={truth(*intro)} onclick={on(send, Msg::Intro(!intro))}>
                { w::compare::INTRO_SWITCH }<b>{ if *intro { w::ON } else { w::OFF } }</b>
            </button>
        </dialog>
    }
}
