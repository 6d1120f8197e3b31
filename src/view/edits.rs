//! What the reader changed in the families, and the way back.

use crate::page::compare::edits;
use crate::words::compare as w;
use yew::prelude::*;

/// What is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The changes.
    pub edits: edits::Edits,
}

/// The changes.
#[component]
pub fn Edits(Props { edits }: &Props) -> Html {
    super::use_words();
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
