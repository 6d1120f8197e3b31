//! What is said of a selected person, body, place or other thing.

use super::around::around;
use super::badge::badge;
use super::inspector::action;
use super::paragraph::entity_kind;
use super::{Send, on, truth};
use crate::page::entity::EntitySide;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// What is said.
pub fn entity(side: &EntitySide, send: &Send) -> Html {
    let mentions = w::mentions_here(side.mentions.len());
    html! { <div class="entity">
        <h2 class="label">{ w::selected_entity() }</h2>
        <p class="name">
            if let Some(look) = &side.look { { badge(look) } }
            <b dir="auto" data-mention={entity_kind(side.sort)}>{ &side.name }</b><small>{ side.kind }</small>
        </p>
        if let Some((part, pressed)) = &side.only {
            <button class="plain" aria-pressed={truth(*pressed)} onclick={on(send, Msg::Toggle(part.clone()))}>
                { if *pressed { w::all_speakers() } else { w::only_this() } }
            </button>
        }
        <dl class="facts">
            if !side.roles.is_empty() { <div><dt>{ w::roles() }</dt><dd lang={super::REPORTS} dir="auto">{ side.roles.join("; ") }</dd></div> }
            if !side.aliases.is_empty() { <div><dt>{ w::aliases() }</dt><dd dir="auto">{ side.aliases.join(", ") }</dd></div> }
        </dl>
        if let Some(why) = &side.why {
            <div class="why"><h3>{ w::why_entity() }</h3><p>{ why }</p></div>
        }
        { around(w::its_quotes(), &side.quotes) }
        { around(&mentions, &side.mentions) }
        { around(w::elsewhere(), &side.elsewhere) }
        { around(w::around(), &side.around) }
        <div class="actions">{ action(w::link(), "l", Msg::Link, send) }</div>
    </div> }
}
