//! The inspector: what is said of the selected quotation or entity.

use super::around::around;
use super::badge::badge;
use super::elsewhere::elsewhere;
use super::entity::entity;
use super::legend::legend;
use super::{Send, hue, on, truth};
use crate::page::inspector::{QuoteSide, Side};
use crate::update::Msg;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What the inspector is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub side: Rc<Side>,
    /// The way to send a message.
    pub send: Send,
}

/// The inspector.
#[component]
pub fn Inspector(Props { side, send }: &Props) -> Html {
    super::use_words();
    let open = !matches!(**side, Side::Legend | Side::Cell);
    let colour = match &**side {
        Side::Quote(quote) => quote.look.hue,
        Side::Entity(entity) => entity.look.as_ref().and_then(|look| look.hue),
        Side::Legend | Side::Cell => None,
    };
    html! {
        <aside class="inspector" aria-label={w::inspector()} data-open={truth(open)} data-hue={hue(colour)}
            data-focus="inspector" tabindex="-1">
            if open {
                <button class="close" aria-label={w::close()} onclick={on(send, Msg::Close)}>{ "✕" }</button>
            }
            { match &**side {
                Side::Legend => legend(),
                Side::Cell => html! { <><h2 class="label">{ w::voices::this_cell() }</h2><p>{ w::voices::cell_hint() }</p></> },
                Side::Quote(quote) => self::quote(quote, send),
                Side::Entity(side) => entity(side, send),
            } }
        </aside>
    }
}

fn quote(side: &QuoteSide, send: &Send) -> Html {
    let only = if side.pressed { w::all_speakers() } else { w::only_this() };
    html! { <div class="said">
        <h2 class="label">{ w::selected() }</h2>
        <blockquote lang={side.lang.clone()} dir="auto">{ &side.words }</blockquote>
        <div class="speaks">
            { badge(&side.look) }
            <p>if side.doubtful { <i>{ w::probably() }{ " " }</i> }<b dir="auto">{ &side.name }</b>if let Some(role) = &side.role { <small>{ role }</small> }</p>
            <button class="plain" aria-pressed={truth(side.pressed)}
                onclick={on(send, Msg::Toggle(side.only.clone()))}>{ only }</button>
        </div>
        <dl class="facts">
            <div><dt>{ w::kind_label() }</dt><dd>{ w::kind(side.kind) }<small>{ w::kind_hint(side.kind) }</small></dd></div>
            <div><dt>{ w::place_label() }</dt><dd>{ &side.place }</dd></div>
            if let Some(cue) = &side.cue { <div><dt>{ w::cue() }</dt><dd>{ w::quoted(cue) }</dd></div> }
        </dl>
        <div class="why">
            <h3>{ w::why_speaker() }</h3>
            <ol>{ for side.why.iter().map(|step| html! { <li>{ step }</li> }) }</ol>
        </div>
        if !side.sure.is_empty() {
            <div class="sure">
                <meter min="0" max="100" value={side.percent.to_string()} aria-label={w::how_sure()} />
                <span class="num">{ w::sure_percent(side.percent.into()) }<small>{ " " }{ &side.sure }</small></span>
            </div>
        }
        if let Some(versions) = &side.versions { { elsewhere(versions) } }
        { around(w::same_utterance(), &side.parts) }
        { around(w::around(), &side.around) }
        <div class="actions">
            { action(w::cite(), "c", Msg::Cite, send) }
            { action(w::copy(), "", Msg::CopyWords, send) }
            { action(w::link(), "l", Msg::Link, send) }
            <a class="button" href={side.over.href.clone()}>{ &side.over.words }</a>
        </div>
    </div> }
}

/// A button that does something with the selection.
pub fn action(label: &'static str, key: &'static str, msg: Msg, send: &Send) -> Html {
    html! {
        <button class="button" aria-keyshortcuts={(!key.is_empty()).then_some(key)} onclick={on(send, msg)}>
            { label }if !key.is_empty() { <kbd aria-hidden="true">{ key }</kbd> }
        </button>
    }
}
