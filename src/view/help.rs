//! The help: what Sayso does and which keys it knows.

use super::{Send, on, truth};
use crate::model::{Pane, Settings};
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// The help, a dialog.
pub fn help(Settings { keys, intro, .. }: Settings, send: &Send) -> Html {
    html! {
        <dialog class="help" aria-label={w::help()} onclose={on(send, Msg::Open(Pane::None))}>
            <button class="close" aria-label={w::close_help()} onclick={on(send, Msg::Open(Pane::None))}>{ "✕" }</button>
            <h2>{ w::slogan() }</h2>
            { for [w::help_what(), w::help_how()].map(|text| html! { <p>{ text }</p> }) }
            <h3>{ w::help_see() }</h3>
            <dl class="marks">
                { mark(html! { <span class="sample" data-quote="direct" data-hue="1">{ w::help_sample_direct() }</span> }, w::help_see_direct()) }
                { mark(html! { <span class="sample" data-quote="indirect" data-hue="1">{ w::help_sample_indirect() }</span> }, w::help_see_indirect()) }
                { mark(html! { <span class="run" data-mention="person" data-form="name">{ w::help_sample_name() }</span> }, w::help_see_name()) }
                { mark(html! { <span class="badge" data-shape="person" data-hue="1" data-initials="AB" aria-hidden="true" /> }, w::help_see_badge()) }
            </dl>
            <h3>{ w::help_errs() }</h3>
            <p>{ w::help_errs_how() }</p>
            <p>{ w::help_errs_often(100, RIGHT[0], RIGHT[1], RIGHT[2]) }</p>
            <h3>{ w::help_private() }</h3>
            <p>{ w::help_private_what() }</p>
            <p>{ w::help_private_check() }</p>
            <h3>{ w::help_reach() }</h3>
            <p>{ w::help_reach_what() }</p>
            <h3>{ w::keys() }</h3>
            <dl>
                { for keys_of().map(|(key, what)| html! { <div><dt><kbd>{ key }</kbd></dt><dd>{ what }</dd></div> }) }
            </dl>
            <button class="button" role="switch" aria-checked={truth(keys)} onclick={on(send, Msg::Keys(!keys))}>
                { w::keys_switch() }{ " " }<b>{ if keys { w::on() } else { w::off() } }</b>
            </button>
            <button class="button" role="switch" aria-checked={truth(intro)} onclick={on(send, Msg::Intro(!intro))}>
                { w::intro_switch() }{ " " }<b>{ if intro { w::on() } else { w::off() } }</b>
            </button>
        </dialog>
    }
}

/// How often the attribution errs, in a hundred, as LIMITS.md has it: right of those shown as sure, right of those shown as
/// *probably*, and found with the right speaker of all.
pub const RIGHT: [usize; 3] = [97, 65, 91];

fn mark(sample: Html, words: &str) -> Html {
    html! { <div><dt>{ sample }</dt><dd>{ words }</dd></div> }
}

/// The keys and what they do.
fn keys_of() -> [(&'static str, &'static str); 8] {
    [
        ("/", w::key_search()),
        ("j", w::key_next()),
        ("k", w::key_previous()),
        ("[ ]", w::key_versions()),
        ("c", w::key_cite()),
        ("l", w::key_link()),
        ("?", w::key_help()),
        ("Esc", w::key_close()),
    ]
}
