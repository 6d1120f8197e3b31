//! What is said of a selected person, body, place or other thing.

use super::around::Around;
use super::badge::Badge;
use super::inspector::action;
use super::paragraph::entity_kind;
use super::{Send, on, truth};
use crate::page::entity::EntitySide;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// What is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is said.
    pub side: EntitySide,
    /// The way to send a message.
    pub send: Send,
}

/// What is said.
#[component]
pub fn Entity(Props { side, send }: &Props) -> Html {
    let mentions = w::count(side.mentions.len(), "mention in this report", "mentions in this report");
    html! { <div class="entity">
        <h2 class="label">{ w::SELECTED_ENTITY }</h2>
        <p class="name">
            if let Some(look) = &side.look { <Badge look={look.clone()} /> }
            <b data-mention={entity_kind(side.sort)}>{ &side.name }</b><small>{ side.kind }</small>
        </p>
        if let Some((part, pressed)) = &side.only {
            <button class="plain" aria-pressed={truth(*pressed)} onclick={on(send, Msg::Toggle(part.clone()))}>
                { if *pressed { w::ALL_SPEAKERS } else { w::ONLY_THIS } }
            </button>
        }
        <dl class="facts">
            if !side.roles.is_empty() { <div><dt>{ w::ROLES }</dt><dd>{ side.roles.join("; ") }</dd></div> }
            if !side.aliases.is_empty() { <div><dt>{ w::ALIASES }</dt><dd>{ side.aliases.join(", ") }</dd></div> }
        </dl>
        if let Some(why) = &side.why {
            <div class="why"><h3>{ w::WHY_ENTITY }</h3><p>{ why }</p></div>
        }
        <Around label={w::ITS_QUOTES} places={side.quotes.clone()} />
        <Around label={mentions} places={side.mentions.clone()} />
        <Around label={w::ELSEWHERE} places={side.elsewhere.clone()} />
        <Around label={w::AROUND} places={side.around.clone()} />
        <div class="actions">{ action(w::LINK, "l", Msg::Link, send) }</div>
    </div> }
}
