//! A word to the reader: one that goes by itself, said aloud and shown in a corner, and one that stays until it is
//! answered, of a new edition of the page.

use super::{Send, on};
use crate::model;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// A notice; the region is always there, so that what comes into it is said.
pub fn notice(notice: &model::Notice, send: &Send) -> Html {
    html! {
        <div class="notice" role="status">
            if !notice.words.is_empty() { <p key={notice.number}>{ &notice.words }</p> }
            if notice.edition {
                <div class="edition">
                    <span>{ w::edition() }</span>
                    <button class="button" onclick={on(send, Msg::Take)}>{ w::edition_take() }</button>
                    <button class="close" aria-label={w::edition_later()} title={w::edition_later()} onclick={on(send, Msg::Edition(false))}>{ "✕" }</button>
                </div>
            }
        </div>
    }
}
