//! How to read the page, shown while nothing is selected.

use super::flag;
use crate::words as w;
use yew::prelude::*;

/// The legend.
#[component]
pub fn Legend() -> Html {
    let quotes = [("direct", w::LEGEND_DIRECT), ("mixed", w::LEGEND_MIXED), ("indirect", w::LEGEND_INDIRECT)];
    let mentions = [
        ("person", w::LEGEND_PERSON),
        ("body", w::LEGEND_BODY),
        ("place", w::LEGEND_PLACE),
        ("misc", w::LEGEND_MISC),
    ];
    html! {
        <div class="legend">
            <h2 class="label">{ w::LEGEND }</h2>
            <p>{ w::LEGEND_CHOOSE }</p>
            <ul>
                { for quotes.iter().map(|(kind, words)| html! {
                    <li><span class="run" data-quote={*kind} data-marked={flag(*kind == "mixed")} data-hue="1">{ *words }</span></li>
                }) }
                { for mentions.iter().map(|(kind, words)| html! {
                    <li><span class="run" data-mention={*kind} data-form="name">{ *words }</span></li>
                }) }
            </ul>
            <p class="hint">{ w::LEGEND_HINT }</p>
        </div>
    }
}
