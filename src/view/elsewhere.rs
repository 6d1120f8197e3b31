//! The other versions of a quotation: outlet, words, and the gravest change.

use crate::page::versions::{self, Note};
use crate::words::{self, pair as p};
use yew::prelude::*;

/// The list.
pub fn elsewhere(versions: &versions::Versions) -> Html {
    html! {
        <div class="elsewhere">
            <h3 class="label">{ p::versions() }</h3>
            <p class="here">{ p::this_one() }{ note(&versions.own) }</p>
            <ul>
                { for versions.others.iter().map(|other| html! {
                    <li>
                        <a href={other.href.clone()}><b dir="auto">{ &other.outlet }</b><span lang={super::REPORTS} dir="auto">{ &other.words }</span></a>
                        { note(&other.note) }
                    </li>
                }) }
            </ul>
            <a class="button" href={versions.compare.clone()}>{ words::view("compare") }</a>
        </div>
    }
}

fn note(note: &Note) -> Html {
    html! { <span class="tag" data-alert={super::flag(note.grave)}>{ &note.words }</span> }
}
