//! How to read the page, shown while nothing is selected.

use super::flag;
use crate::words as w;
use yew::prelude::*;

/// The legend.
pub fn legend() -> Html {
    let quotes =
        [("direct", w::legend_direct()), ("mixed", w::legend_mixed()), ("indirect", w::legend_indirect())];
    let mentions = [
        ("person", w::legend_person()),
        ("body", w::legend_body()),
        ("place", w::legend_place()),
        ("misc", w::legend_misc()),
    ];
    html! {
        <div class="legend">
            <h2 class="label">{ w::legend() }</h2>
            <p>{ w::legend_choose() }</p>
            <ul>
                { for quotes.iter().map(|(kind, words)| html! {
                    <li><span class="run" data-quote={*kind} data-marked={flag(*kind == "mixed")} data-hue="1">{ *words }</span></li>
                }) }
                { for mentions.iter().map(|(kind, words)| html! {
                    <li><span class="run" data-mention={*kind} data-form="name">{ *words }</span></li>
                }) }
            </ul>
            <p class="hint">{ w::legend_hint() }</p>
        </div>
    }
}
