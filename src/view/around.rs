//! A list of marked places, each a link.

use crate::page::inspector;
use yew::prelude::*;

/// The list, with its heading; nothing if it is empty.
pub fn around(label: &str, places: &[inspector::Around]) -> Html {
    if places.is_empty() {
        return Html::default();
    }
    html! {
        <div class="around">
            <h3 class="label">{ label }</h3>
            <ul>
                { for places.iter().map(|place| html! {
                    <li><a href={place.href.clone()} lang={super::REPORTS} dir="auto">{ &place.words }</a><small>{ &place.what }</small></li>
                }) }
            </ul>
        </div>
    }
}
