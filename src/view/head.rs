//! What stands over a report: outlet, day, headline, and what of it was guessed.

use super::paragraph::runs;
use crate::page::Link;
use crate::page::read::{self, Guessed};
use crate::page::text::Block;
use crate::words as w;
use yew::prelude::*;

/// The head of a report.
pub fn head(read: &read::Read, choice: &'static str) -> Html {
    let read::Read { head, headline, before, after, others, .. } = read;
    let fields: Vec<&str> = head.guessed.iter().map(|guess| guess.what).collect();
    let title = match headline.as_ref().map(|shown| (&shown.block, &shown.look)) {
        Some((Block::Paragraph(paragraph), look)) => runs(paragraph, look),
        _ => html! { &head.title },
    };
    let turning = w::turn(head.eyebrow.first().map_or("", String::as_str));
    html! {
        <header class="head">
            <nav class="turn" aria-label={turning}>
                { turn(before.as_ref(), "←", w::before()) }
                { turn(after.as_ref(), "→", w::after()) }
            </nav>
            <p class="eyebrow">{ for head.eyebrow.iter().enumerate().map(part) }</p>
            <h1 lang={head.lang.clone()} dir="auto">{ title }</h1>
            if !head.meta.is_empty() || head.url.is_some() {
                <p class="meta">
                    { head.meta.join(" · ") }
                    if let Some(url) = &head.url {
                        { if head.meta.is_empty() { "" } else { " · " } }
                        <a href={url.clone()} rel="noreferrer">{ w::source() }</a>
                    }
                </p>
            }
            if !head.guessed.is_empty() {
                <details class="guessed">
                    <summary>{ w::guessed(&fields.join(", ")) }{ " · " }<span>{ w::why() }</span></summary>
                    <dl>{ for head.guessed.iter().map(guess) }</dl>
                </details>
            }
            if !others.is_empty() {
                // Another report's choice begins closed.
                <details class="others" key={others[0].href.clone()}>
                    <summary>{ choice }</summary>
                    <ul>{ for others.iter().map(other) }</ul>
                </details>
            }
        </header>
    }
}

fn other(link: &Link) -> Html {
    html! { <li><a href={link.href.clone()}><b dir="auto">{ &link.label }</b><small>{ &link.hint }</small></a></li> }
}

fn turn(link: Option<&Link>, sign: &'static str, label: &'static str) -> Html {
    match link {
        Some(link) => {
            let label = w::labelled(label, &link.label);
            html! { <a href={link.href.clone()} aria-label={label.clone()} title={label}>{ sign }</a> }
        }
        None => html! { <span aria-hidden="true">{ sign }</span> },
    }
}

fn guess(Guessed { what, value, why }: &Guessed) -> Html {
    html! { <div><dt>{ *what }</dt><dd><b dir="auto">{ value }</b>{ " " }{ *why }</dd></div> }
}

/// One of several facts in a line, each in its own direction.
fn part((at, words): (usize, &String)) -> Html {
    html! { <>{ if at > 0 { " · " } else { "" } }<bdi>{ words }</bdi></> }
}
