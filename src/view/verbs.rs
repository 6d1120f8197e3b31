//! The words that introduce each speaker, by outlet once a speaker is opened.

use super::badge::badge;
use super::{flag, hue};
use crate::page::voices::verbs::{self, Speaker, Verb};
use crate::words::voices as w;
use yew::prelude::*;

/// The list.
pub fn verbs(verbs: &verbs::Verbs) -> Html {
    html! {
        <div class="verbs">
            <ul>{ for verbs.speakers.iter().map(speaker) }</ul>
            if !verbs.tail.is_empty() {
                <details class="tail">
                    <summary>{ w::other_speakers(verbs.tail.len()) }</summary>
                    <ul>{ for verbs.tail.iter().map(speaker) }</ul>
                </details>
            }
        </div>
    }
}

fn speaker(speaker: &Speaker) -> Html {
    html! {
        <li data-hue={hue(speaker.look.hue)} key={speaker.name.clone()}>
            <details open={speaker.open}>
                <summary>{ badge(&speaker.look) }<b dir="auto">{ &speaker.name }</b><span class="line">{ line(&speaker.verbs) }</span></summary>
                <dl>
                    { for speaker.outlets.iter().map(|row| html! {
                        <div>
                            <dt>if let Some(href) = &row.href { <a href={href.clone()}>{ &row.outlet }</a> } else { { &row.outlet } }</dt>
                            <dd class="line">{ line(&row.verbs) }</dd>
                        </div>
                    }) }
                </dl>
            </details>
        </li>
    }
}

fn line(verbs: &[Verb]) -> Html {
    let one = |verb: &Verb| {
        html! { <span class="verb" data-plain={flag(verb.plain)}>{ &verb.verb }{ "\u{a0}" }<span class="num">{ verb.count }</span>{ " " }</span> }
    };
    verbs.iter().map(one).collect()
}
