//! Lines that are not the article, folded in place.

use crate::page::text;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What a fold is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The lines and what they are.
    pub fold: Rc<text::Fold>,
}

/// A fold.
#[component]
pub fn Fold(Props { fold }: &Props) -> Html {
    super::use_words();
    html! {
        <details class="fold">
            <summary>{ &fold.summary }<span class="show">{ w::show() }</span><span class="hide">{ w::hide() }</span></summary>
            <div class="folded" lang={AttrValue::from(Rc::clone(&fold.lang))} dir="auto">{ AttrValue::from(Rc::clone(&fold.text)) }</div>
        </details>
    }
}
