//! Lines that are not the article, folded in place.

use crate::page::text;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// A fold.
pub fn fold(fold: &text::Fold) -> Html {
    html! {
        <details class="fold">
            <summary>{ &fold.summary }<span class="show">{ w::show() }</span><span class="hide">{ w::hide() }</span></summary>
            <div class="folded" lang={AttrValue::from(Rc::clone(&fold.lang))} dir="auto">{ AttrValue::from(Rc::clone(&fold.text)) }</div>
        </details>
    }
}
