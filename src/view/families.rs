//! The list of families, what tells most first; the same words under two speakers under a heading of their own.

use super::badge::badge;
use super::witness::tag;
use super::{flag, hue};
use crate::page::compare::order::Entry;
use crate::words;
use crate::words::compare as w;
use yew::prelude::*;

/// The list.
pub fn families(list: &[Entry], count: &str) -> Html {
    let families: Vec<&Entry> = list.iter().filter(|entry| !entry.conflict).collect();
    let conflicts: Vec<&Entry> = list.iter().filter(|entry| entry.conflict).collect();
    html! {
        <nav class="families" aria-label={w::families()}>
            if !families.is_empty() {
                <h2 class="label">{ count }</h2>
                <ul>{ for families.iter().map(|family| entry(family)) }</ul>
            }
            if !conflicts.is_empty() {
                <h2 class="label">{ w::conflicts() }</h2>
                <ul>{ for conflicts.iter().map(|conflict| entry(conflict)) }</ul>
            }
        </nav>
    }
}

fn entry(entry: &Entry) -> Html {
    let names: Vec<String> = entry.speakers.iter().map(|(_, name)| name.clone()).collect();
    let first = entry.speakers.first().map(|(look, _)| look.clone());
    html! {
        <li key={entry.id.clone()}>
            <a href={entry.href.clone()} aria-current={entry.current.then_some("true")}
                data-hue={hue(first.as_ref().and_then(|look| look.hue))}>
                <span class="who">
                    { for entry.speakers.iter().map(|(look, _)| badge(look)) }
                    <span>
                        <b dir="auto">{ words::list(&names) }</b>
                        <small>{ " " }{ entry.hints.join(" · ") }</small>
                    </span>
                </span>
                <span class="dots" aria-hidden="true">
                    { for entry.dots.iter().map(|prints| html! { <i data-on={flag(*prints)} /> }) }
                </span>
                <span class="short" lang={super::REPORTS} dir="auto">{ &entry.words }</span>
                if let Some(change) = &entry.tag { { tag(change) } }
            </a>
        </li>
    }
}
