//! One speaker in the filters: choose, or leave out.

use super::badge::Badge;
use super::{Send, hue, on, truth};
use crate::page::facets::SpeakerRow;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// What a speaker's row is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The row.
    pub row: SpeakerRow,
    /// The way to send a message.
    pub send: Send,
}

/// A speaker's row.
#[component]
pub fn Speaker(Props { row, send }: &Props) -> Html {
    super::use_words();
    let except = w::except(&row.name);
    html! {
        <li class="speaker" data-hue={hue(row.look.hue)} data-none={super::flag(row.count == 0)}>
            <button class="choose" aria-pressed={truth(row.pressed)} title={row.outlets.clone()}
                onclick={on(send, Msg::Toggle(row.only.clone()))}>
                <Badge look={row.look.clone()} />
                <span class="name"><bdi>{ &row.name }</bdi><small dir="auto">{ &row.role }</small></span>
                <span class="tally">
                    <span class="num">{ row.count }</span>
                    <span class="dots" role="img" aria-label={row.outlets.clone()}>
                        { for row.dots.iter().map(|quoted| html! { <i data-on={super::flag(*quoted)} /> }) }
                    </span>
                </span>
            </button>
            <button class="except" aria-pressed={truth(row.excluded)} aria-label={except.clone()} title={except}
                onclick={on(send, Msg::Toggle(row.except.clone()))}>{ "⊘" }</button>
        </li>
    }
}
