//! How to read the page, shown while nothing is selected; and the signs of the marks themselves.

use super::flag;
use crate::words as w;
use yew::prelude::*;

/// The legend.
pub fn legend() -> Html {
    let mentions = [
        ("person", w::legend_person()),
        ("body", w::legend_body()),
        ("place", w::legend_place()),
        ("misc", w::legend_misc()),
    ];
    let names = mentions.map(|(kind, words)| name(kind, words));
    html! {
        <div class="legend">
            <h2 class="label">{ w::legend() }</h2>
            <p>{ w::legend_choose() }</p>
            <ul>
                { for quotes("1").into_iter().chain(names).map(|mark| html! { <li>{ mark }</li> }) }
            </ul>
            <p class="hint">{ w::legend_hint() }</p>
        </div>
    }
}

/// How each kind of quotation is marked, in the colour of a speaker.
pub(super) fn quotes(hue: &'static str) -> [Html; 3] {
    let kinds =
        [("direct", w::legend_direct()), ("mixed", w::legend_mixed()), ("indirect", w::legend_indirect())];
    kinds.map(|(kind, words)| html! {
        <span class="run" data-quote={kind} data-marked={flag(kind == "mixed")} data-hue={hue}>{ words }</span>
    })
}

/// How a name of a kind is marked.
pub(super) fn name(kind: &'static str, words: &'static str) -> Html {
    html! { <span class="run" data-mention={kind} data-form="name">{ words }</span> }
}
