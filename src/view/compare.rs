//! The versions of one utterance, the longest on top, and the other families beside or below them.

use super::badge::badge;
use super::edits::edits;
use super::empty::empty;
use super::families::families;
use super::intro::intro;
use super::variants::variants;
use super::witness::witness;
use super::{Send, flag, hue};
use crate::model::state::Layout;
use crate::page::Link;
use crate::page::compare::sentence::Bit;
use crate::page::compare::{self, Open};
use crate::words::{self, compare as w};
use std::rc::Rc;
use yew::prelude::*;

/// What the view is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub compare: Rc<compare::Compare>,
    /// The way to send a message.
    pub send: Send,
}

/// The view.
#[component]
pub fn Compare(Props { compare, send }: &Props) -> Html {
    super::use_words();
    html! {
        <div class="compare">
            <div class="family">
                if compare.intro { { intro(send) } }
                if let Some(done) = &compare.edits { { edits(done) } }
                if let Some(progress) = &compare.progress {
                    <h1>{ words::view("compare") }</h1><p class="reading" role="status">{ progress }</p>
                }
                if compare.empty.is_some() {
                    if compare.open.is_none() { <h1>{ words::view("compare") }</h1> }
                    { empty(compare.empty.as_ref(), None, send) }
                }
                if let Some((why, ways)) = &compare.none { { none(why, ways) } }
                if let Some(open) = &compare.open { { family(open) } }
            </div>
            if !compare.list.is_empty() {
                { families(&compare.list, &compare.count) }
            }
        </div>
    }
}

fn none(why: &str, ways: &[Link]) -> Html {
    html! { <>
        <h1>{ w::none_title() }</h1>
        <p class="sum">{ why }</p>
        <p class="ways">{ for ways.iter().map(|way| html! { <a class="button" href={way.href.clone()}>{ &way.label }</a> }) }</p>
    </> }
}

fn family(open: &Open) -> Html {
    let layout = match open.layout {
        Layout::Aligned => "aligned",
        Layout::Side => "side",
        Layout::Differences => "differences",
    };
    html! {
        <article class="apparatus" data-hue={hue(open.look.hue)}>
            <header>
                <nav class="turn" aria-label={w::turn()}>
                    { turn(open.before.as_ref(), "←", w::before(), "[") }
                    { turn(open.after.as_ref(), "→", w::after(), "]") }
                </nav>
                <p class="eyebrow">{ badge(&open.look) }{ open.eyebrow.join(" · ") }</p>
                <h1 lang={super::REPORTS} dir="auto">{ &open.title }</h1>
                <p class="sum">
                    if open.doubtful { <i>{ w::probably_one() }</i>{ " " } }
                    { for open.sum.iter().map(bit) }
                    { for open.notes.iter().map(|note| html! { <>{ " " }{ note }</> }) }
                </p>
                <ul class="layouts" aria-label={w::layout_label()}>
                    { for open.layouts.iter().map(|(layout, href, chosen)| html! {
                        <li><a class="button" href={href.clone()} aria-current={chosen.then_some("true")}>{ w::layout(*layout) }</a></li>
                    }) }
                </ul>
            </header>
            if open.alone { <p class="alone">{ w::alone() }</p> }
            <h2 class="unseen">{ w::versions() }</h2>
            if open.layout == Layout::Differences {
                { variants(&open.versions[0], &open.variants, &open.versions) }
            } else {
                <ol class="versions" data-layout={layout} data-own={flag(open.own)}>
                    { for open.versions.iter().map(witness) }
                </ol>
            }
            if open.own { <p class="hint"><span class="own">{ w::own_sample() }</span>{ " " }{ w::own_hint() }</p> }
            <div class="more">
                <details class="reason">
                    <summary>{ w::why() }</summary>
                    { for open.why.iter().map(|why| html! { <p>{ why }</p> }) }
                </details>
                if !open.joins.is_empty() { { joins(&open.joins) } }
            </div>
        </article>
    }
}

fn bit(bit: &Bit) -> Html {
    if bit.strong {
        html! { <b>{ &bit.words }</b> }
    } else {
        html! { { &bit.words } }
    }
}

fn turn(link: Option<&Link>, sign: &'static str, label: &'static str, key: &'static str) -> Html {
    match link {
        Some(link) => {
            let label = format!("{label}: {} {}", link.hint, link.label);
            html! { <a href={link.href.clone()} aria-label={label.clone()} title={label} aria-keyshortcuts={key}>{ sign }</a> }
        }
        None => html! { <span aria-hidden="true">{ sign }</span> },
    }
}

fn joins(links: &[Link]) -> Html {
    html! {
        <details class="joins">
            <summary>{ w::join() }</summary>
            <p>{ w::join_hint() }</p>
            <ul>
                { for links.iter().map(|link| html! {
                    <li><a href={link.href.clone()}><bdi><b>{ &link.hint }</b></bdi>{ " " }<bdi lang={super::REPORTS}>{ &link.label }</bdi></a></li>
                }) }
            </ul>
        </details>
    }
}
