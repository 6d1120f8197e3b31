//! One quotation: its words, its speaker, where it stands, and how sure that is.

use super::badge::badge;
use super::{Send, hue, on};
use crate::page::cards;
use crate::update::Msg;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What a card is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The quotation.
    pub card: Rc<cards::Card>,
    /// The way to send a message.
    pub send: Send,
}

/// A card.
#[component]
pub fn Card(Props { card, send }: &Props) -> Html {
    super::use_words();
    let paragraph = card.paragraph.map_or_else(String::new, |n| format!(", {}", w::paragraph(n as usize)));
    let only = w::only(&card.name);
    html! {
        <li class="card" data-card={card.id.clone()} data-hue={hue(card.look.hue)}
            aria-current={card.selected.then_some("true")}>
            <div class="by">
                <button class="who" title={only} onclick={on(send, Msg::Toggle(card.part.clone()))}>
                    { badge(&card.look) }<span>if card.doubtful { <i>{ w::probably() }{ " " }</i> }<bdi>{ &card.name }</bdi></span>
                </button>
                <span class="where"><bdi>{ &card.outlet }</bdi>{ paragraph }</span>
            </div>
            <blockquote lang={card.lang.clone()} dir="auto"><a href={card.href.clone()} title={w::to_text()}>{ &card.words }</a></blockquote>
            <p class="facts">
                <span>{ w::kind(card.kind) }</span>
                if let Some(cue) = &card.cue { <span class="cue">{ w::quoted(cue) }</span> }
                <a href={card.why.clone()} title={w::why_speaker()}>
                    if card.percent > 0 { { w::sure_percent(card.percent.into()) }{ " · " } }{ w::why() }
                </a>
            </p>
        </li>
    }
}
