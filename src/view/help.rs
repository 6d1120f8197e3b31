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
    super::use_words();
    html! {
        <dialog class="help" aria-label={w::help()} onclose={on(send, Msg::Open(Pane::None))}>
            <button class="close" aria-label={w::close_help()} onclick={on(send, Msg::Open(Pane::None))}>{ "✕" }</button>
            <h2>{ w::slogan() }</h2>
            { for [w::help_what(), w::help_how(), w::help_address()].map(|text| html! { <p>{ text }</p> }) }
            <h3>{ w::keys() }</h3>
            <dl>
                { for keys_of().map(|(key, what)| html! { <div><dt><kbd>{ key }</kbd></dt><dd>{ what }</dd></div> }) }
            </dl>
            <button class="button" role="switch" aria-checked={truth(*keys)} onclick={on(send, Msg::Keys(!keys))}>
                { w::keys_switch() }{ " " }<b>{ if *keys { w::on() } else { w::off() } }</b>
            </button>
            <button class="button" role="switch" aria-checked={truth(*intro)} onclick={on(send, Msg::Intro(!intro))}>
                { w::intro_switch() }{ " " }<b>{ if *intro { w::on() } else { w::off() } }</b>
            </button>
        </dialog>
    }
}

/// The keys and what they do.
fn keys_of() -> [(&'static str, &'static str); 8] {
    [
        ("/", w::key_search()),
        ("j", w::key_next()),
        ("k", w::key_previous()),
        ("[ ]", w::key_versions()),
        ("c", w::key_cite()),
        ("l", w::key_link()),
        ("?", w::key_help()),
        ("Esc", w::key_close()),
    ]
}
