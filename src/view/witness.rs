//! One version: its outlet, its words with what differs, and what that is called.

use super::badge::badge;
use super::flag;
use crate::page::compare;
use crate::page::compare::print::{Piece, Text};
use crate::page::compare::sentence::Tag;
use crate::words::{Language, compare as w};
use yew::prelude::*;

/// A version. What a reader sees as bold, underlined or boxed is said in words to one who listens.
pub fn witness(version: &compare::Witness) -> Html {
    let base = version.note.is_some();
    html! {
        <li class="witness" key={version.id.clone()} data-base={flag(base)} data-dim={flag(version.dim)} data-long={flag(version.long)}>
            { who(version) }
            <div class="print">
                if base && version.long {
                    <label class="unclamp"><input type="checkbox" />{ w::show_all() }</label>
                }
                <blockquote lang={version.lang.clone()} dir="auto">{ for version.pieces.iter().map(piece) }</blockquote>
                if !version.tags.is_empty() {
                    <ul class="tags" aria-label={w::tags()}>
                        { for version.tags.iter().map(|change| html! { <li>{ tag(change) }</li> }) }
                    </ul>
                }
                <p class="ways">
                    <a href={version.href.clone()}>{ w::open() }<span class="unseen">{ ": " }{ &version.outlet }</span></a>
                    if let Some(beside) = &version.beside {
                        <a href={beside.clone()}>{ w::beside() }<span class="unseen">{ ": " }{ &version.outlet }</span></a>
                    }
                    <a href={version.apart.clone()} title={w::apart_hint()}>
                        { w::apart() }<span class="unseen">{ ": " }{ &version.outlet }</span>
                    </a>
                </p>
            </div>
        </li>
    }
}

/// Whose version it is, and where it stands.
pub fn who(version: &compare::Witness) -> Html {
    html! {
        <div class="outlet">
            <h3><a href={version.href.clone()} dir="auto">{ &version.outlet }</a></h3>
            if let Some(note) = version.note { <p class="note">{ note }</p> }
            if let Some((look, name)) = &version.speaker {
                <p class="speaker-of">{ badge(look) }<bdi>{ name }</bdi></p>
            }
            <p class="place">{ for version.place.iter().map(|place| html! { <><span>{ place }</span>{ " " }</> }) }</p>
            if version.dim { <p class="place">{ w::filtered() }</p> }
        </div>
    }
}

/// The chip of a change.
pub fn tag(tag: &Tag) -> Html {
    html! { <span class="tag" data-alert={flag(tag.alert)}>{ &tag.label }</span> }
}

fn piece(piece: &Piece) -> Html {
    let own = Language::spoken().code();
    match piece {
        Piece::Same(text) => html! { <span class="same" data-own={flag(text.own)}>{ words(text) }</span> },
        Piece::Varied(text) => {
            html! { <span class="varied" data-own={flag(text.own)}>{ words(text) }</span> }
        }
        Piece::Changed { text, was, class, grave } => html! { <>
            if was.is_empty() {
                <span class="unseen" lang={own}>{ w::added() }{ ": " }</span>
            } else {
                <span class="unseen" lang={own}>{ w::instead() }{ " " }</span><del>{ was }</del><span class="unseen">{ ": " }</span>{ " " }
            }
            <ins data-own={flag(text.own)} data-class={*class} data-grave={flag(*grave)}>{ words(text) }</ins>
        </> },
        Piece::Gone { words, label } => html! { <>
            { " " }
            <details class="gone">
                <summary lang={own} dir="auto">{ label }</summary>
                <del>{ words }</del>
            </details>
            { " " }
        </> },
    }
}

fn words(text: &Text) -> Html {
    html! { { &text.words } }
}
