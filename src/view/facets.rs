//! The filters: reports, speakers, types. A column where there is room, else a drawer or a sheet.

use super::reports::reports;
use super::speaker::speaker;
use super::{Send, flag, on, truth};
use crate::model::state::Kind;
use crate::page::facets::{self, KindRow};
use crate::update::Msg;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What the filters are given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What they show.
    pub facets: Rc<facets::Facets>,
    /// Whether they are open as a pane.
    pub open: bool,
    /// The way to send a message.
    pub send: Send,
}

/// The filters.
#[component]
pub fn Facets(Props { facets, open, send }: &Props) -> Html {
    super::use_words();
    html! {
        <section class="facets" aria-label={w::filters()} data-open={truth(*open)} data-focus="filters" tabindex="-1">
            <button class="close" aria-label={w::close_filters()} onclick={on(send, Msg::Close)}>{ "✕" }</button>
            <h2 class="label">{ w::reports() }</h2>
            { reports(&facets.reports, send) }
            <h2 class="label">{ w::speakers() }</h2>
            if facets.searchable {
                <input class="find" type="search" data-input="find" aria-label={w::find()} placeholder={w::find()}
                    value={facets.find.clone()} autocomplete="off" spellcheck="false" />
            }
            <ul class="speakers">
                { for facets.speakers.iter().map(|row| speaker(row, send)) }
            </ul>
            if facets.speakers.is_empty() && !facets.find.is_empty() {
                <p class="none">{ w::no_speaker(facets.find.trim()) }</p>
            }
            if !facets.kinds.is_empty() {
                <h2 class="label">{ w::kinds() }</h2>
                <ul class="kinds">{ for facets.kinds.iter().map(|row| kind(row, send)) }</ul>
            }
        </section>
    }
}

fn kind(row: &KindRow, send: &Send) -> Html {
    let sort = match row.kind {
        Kind::Direct => "direct",
        Kind::Mixed => "mixed",
        Kind::Indirect => "indirect",
    };
    let hide = w::switch_off(row.label);
    html! {
        <li class="sort" data-off={flag(row.hidden)}>
            <button class="kind" aria-pressed={truth(row.pressed)} title={row.hint}
                onclick={on(send, Msg::Toggle(row.part.clone()))}>
                <span class="box" aria-hidden="true" />
                <span class="sample" data-quote={sort} data-hue="x">{ row.label }</span>
                <span class="num">{ row.count }</span>
            </button>
            <button class="except" aria-pressed={truth(row.hidden)} aria-label={hide.clone()} title={hide}
                onclick={on(send, Msg::Toggle(row.hide.clone()))}>{ "⊘" }</button>
        </li>
    }
}
