//! One speaker in the filters: choose, or leave out.

use super::badge::badge;
use super::{Send, hue, on, truth};
use crate::page::facets::SpeakerRow;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// A speaker's row.
pub fn speaker(row: &SpeakerRow, send: &Send) -> Html {
    let except = w::except(&row.name);
    html! {
        <li class="speaker" key={row.name.clone()} data-hue={hue(row.look.hue)} data-none={super::flag(row.count == 0)}>
            <button class="choose" aria-pressed={truth(row.pressed)} title={row.outlets.clone()}
                onclick={on(send, Msg::Toggle(row.only.clone()))}>
                { badge(&row.look) }
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
