//! A list of marked places, each a link.

use crate::page::inspector;
use yew::prelude::*;

/// What the list is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the places have in common.
    pub label: AttrValue,
    /// The places.
    pub places: Vec<inspector::Around>,
}

/// The list, with its heading; nothing if it is empty.
#[component]
pub fn Around(Props { label, places }: &Props) -> Html {
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
