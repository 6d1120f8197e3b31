//! What the reader changed in the families, and the way back.

use crate::page::compare::edits;
use crate::words::compare as w;
use yew::prelude::*;

/// The changes.
pub fn edits(edits: &edits::Edits) -> Html {
    html! {
        <section class="edits" aria-label={w::edited()}>
            <p><b>{ w::edited() }</b>{ ": " }{ &edits.summary }{ " · " }<a href={edits.undo.clone()}>{ w::undo() }</a></p>
            <ul>
                { for edits.list.iter().map(|(link, undo)| html! {
                    <li>
                        <span class="what" lang={super::REPORTS} dir="auto">{ &link.label }</span>
                        if !link.hint.is_empty() { <small>{ &link.hint }</small> }
                        <a href={link.href.clone()}>{ *undo }<span class="unseen">{ ": " }{ &link.label }</span></a>
                    </li>
                }) }
            </ul>
        </section>
    }
}
