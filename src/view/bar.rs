//! The bar under the head: what is filtered, what is left, and jumping through it.

use super::{Send, on};
use crate::model::Pane;
use crate::model::state::Filter;
use crate::page::status;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// The bar.
pub fn bar(bar: &status::Bar, open: bool, send: &Send) -> Html {
    let filters = if bar.chips.is_empty() {
        w::filters().to_owned()
    } else {
        format!("{} · {}", w::filters(), bar.chips.len())
    };
    html! {
        <section class="bar" aria-label={w::filter()}>
            <button class="button filters-button" data-focus="filters-button" aria-expanded={super::truth(open)}
                onclick={on(send, Msg::Open(Pane::Filters))}>{ filters }</button>
            <div class="chips">{ for bar.chips.iter().map(|chip| self::chip(chip, send)) }</div>
            <p class="status" role="status">
                { &bar.status }
                if let Some(progress) = &bar.progress { <span class="progress">{ " · " }{ progress }</span> }
            </p>
            <div class="steps">
                if let Some(position) = &bar.position { <span class="position num">{ position }</span> }
                <button class="step" disabled={!bar.stops} aria-label={w::previous()} title={w::previous_hint()}
                    onclick={on(send, Msg::Step(false))}>{ "↑" }</button>
                <button class="step" disabled={!bar.stops} aria-label={w::next()} title={w::next_hint()}
                    onclick={on(send, Msg::Step(true))}>{ "↓" }</button>
            </div>
            <div class="ends">
                if !bar.chips.is_empty() {
                    <button class="plain" onclick={on(send, Msg::Filter(Filter::default()))}>{ w::clear() }</button>
                }
                <button class="plain" onclick={on(send, Msg::Share)}>{ w::share() }</button>
            </div>
        </section>
    }
}

fn chip(chip: &status::Chip, send: &Send) -> Html {
    html! {
        <button class="chip" aria-label={w::remove(&chip.label)} key={chip.label.clone()}
            onclick={on(send, Msg::Toggle(chip.part.clone()))}>
            { &chip.label }<span class="cross" aria-hidden="true">{ "✕" }</span>
        </button>
    }
}
