//! Every quotation that is left, sorted and grouped.

use super::card::Card;
use super::{Send, on};
use crate::model::state::{Group, Sort};
use crate::page::cards::{CardGroup, Cards};
use crate::update::Msg;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What the view is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The quotations.
    pub cards: Rc<Cards>,
    /// How many are left, in words.
    pub status: String,
    /// The way to send a message.
    pub send: Send,
}

/// The view.
#[component]
pub fn Quotes(Props { cards, status, send }: &Props) -> Html {
    super::use_words();
    let sorts = Sort::ALL.map(|sort| (w::sort(sort), sort == cards.sort));
    let groups = Group::ALL.map(|group| (w::group(group), group == cards.group));
    html! {
        <div class="quotes">
            <header>
                <h1>{ w::view("quotes") }</h1>
                <p class="left">{ status }</p>
                { choice("sort", w::sort_label(), &sorts) }
                { choice("group", w::group_label(), &groups) }
            </header>
            { for cards.groups.iter().enumerate().map(|(at, group)| self::group(at, group, send)) }
            if cards.more {
                <button class="button" onclick={on(send, Msg::Paint)}>{ w::long::more() }</button>
            }
        </div>
    }
}

fn choice(name: &'static str, label: &'static str, options: &[(&'static str, bool)]) -> Html {
    html! {
        <label class="choice">{ label }
            <select data-input={name}>
                { for options.iter().enumerate().map(|(at, (label, selected))| html! {
                    <option value={at.to_string()} selected={*selected}>{ *label }</option>
                }) }
            </select>
        </label>
    }
}

fn group(at: usize, group: &CardGroup, send: &Send) -> Html {
    html! {
        <section key={at}>
            if let Some(heading) = &group.heading {
                <h2>{ heading }{ " " }<span class="num">{ &group.count }</span></h2>
            }
            <ul class="cards">
                { for group.cards.iter().map(|card| html! { <Card key={card.id.clone()} card={Rc::clone(card)} {send} /> }) }
            </ul>
        </section>
    }
}
