//! Two reports beside each other, each in a pane that scrolls by itself or with the other.

use super::article::Article;
use super::{Send, on, truth};
use crate::page::pair;
use crate::update::Msg;
use crate::words::pair as p;
use std::rc::Rc;
use yew::prelude::*;

/// What the view is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The two reports.
    pub pair: Rc<pair::Pair>,
    /// The way to send a message.
    pub send: Send,
}

/// The view.
#[component]
pub fn Pair(Props { pair, send }: &Props) -> Html {
    super::use_words();
    html! {
        <div class="pair">
            <div class="pairing" role="group" aria-label={p::tools()}>
                <button class="button lock" aria-pressed={truth(pair.together)} title={p::together_hint()}
                    onclick={on(send, Msg::Together(!pair.together))}>{ padlock() }{ p::together() }</button>
                <small class="common">{ &pair.told }</small>
                <a class="button" href={pair.swap.clone()} aria-label={p::swap_hint()} title={p::swap_hint()}>
                    <span aria-hidden="true">{ "⇄" }</span>{ p::swap() }
                </a>
            </div>
            { for pair.panes.iter().enumerate().map(|(at, pane)| self::pane(at, pane, send)) }
        </div>
    }
}

fn pane(at: usize, pane: &pair::Pane, send: &Send) -> Html {
    let close = p::close(&pane.outlet);
    html! {
        <section class="pane" aria-label={format!("{}: {}", pane.outlet, pane.title)}>
            <div class="which">
                <b dir="auto">{ &pane.outlet }</b><span lang={super::REPORTS} dir="auto">{ &pane.title }</span>
                <a class="close" href={pane.close.clone()} aria-label={close.clone()} title={close}>{ "✕" }</a>
            </div>
            <div class="scroller" data-pane={at.to_string()} tabindex="0" role="group" aria-label={p::text_of(&pane.outlet)}>
                <Article read={Rc::clone(&pane.read)} choice={p::instead()} {send} />
            </div>
        </section>
    }
}

/// A padlock whose shackle the stylesheet opens.
fn padlock() -> Html {
    html! {
        <svg class="padlock" viewBox="0 0 16 16" aria-hidden="true">
            <path class="shackle" d="M5 7.5V5a3 3 0 0 1 6 0v2.5" /><rect x="3" y="7.5" width="10" height="7" rx="1.5" />
        </svg>
    }
}
