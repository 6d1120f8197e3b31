//! The views: what the page says, as Html. Each component is given plain data and a way to send messages; it knows
//! neither the engine nor the browser. `x.rs` is dressed by `styles/blocks/x.css`.

pub mod around;
pub mod article;
pub mod badge;
pub mod bar;
pub mod card;
pub mod compare;
pub mod edits;
pub mod elsewhere;
pub mod empty;
pub mod entity;
pub mod facets;
pub mod families;
pub mod fold;
pub mod glyphs;
pub mod head;
pub mod help;
pub mod inspector;
pub mod intro;
pub mod key;
pub mod legend;
pub mod matrix;
pub mod notice;
pub mod pair;
pub mod paragraph;
pub mod quotes;
pub mod reading;
pub mod reports;
pub mod share;
pub mod shell;
pub mod speaker;
pub mod strip;
pub mod table;
pub mod top;
pub mod variants;
pub mod verbs;
pub mod voices;
pub mod witness;

use crate::update::Msg;
use crate::words::Language;
use yew::prelude::*;

/// The way to send a message.
pub type Send = Callback<Msg>;

/// A click that sends a message.
fn on<E: 'static>(send: &Send, msg: Msg) -> Callback<E> {
    send.reform(move |_| msg.clone())
}

/// The number of a hue as the stylesheets read it.
fn hue(hue: Option<u8>) -> String {
    hue.map_or_else(|| "x".to_owned(), |hue| hue.to_string())
}

/// A switch that is told when it is on and absent when it is off.
fn flag(on: bool) -> Option<&'static str> {
    on.then_some("")
}

/// `true` or `false`, as attributes of state spell it.
fn truth(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// The language of what is taken out of reports and stands in lists.
const REPORTS: &str = "en";

/// Stands first in each component that says words: it is rendered again when the reader changes the language.
#[hook]
fn use_words() {
    let _ = use_context::<Language>();
}
