//! A report: its head, its paragraphs and folds, and the way to the next one.

use super::badge::badge;
use super::fold::fold;
use super::head::head;
use super::paragraph::Paragraph;
use super::{Send, legend};
use crate::page::print::Colophon;
use crate::page::read::{Read, Shown};
use crate::page::text::Block;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What a report is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The report.
    pub read: Rc<Read>,
    /// What the choice of another report is called.
    #[prop_or_else(w::pair::beside)]
    pub choice: &'static str,
    /// The way to send a message.
    pub send: Send,
}

/// A report.
#[component]
pub fn Article(Props { read, choice, send }: &Props) -> Html {
    super::use_words();
    html! {
        <article class="article" data-report={read.slug.clone()} data-marked={super::truth(read.marked)}>
            { head(read, choice) }
            <>{ for read.groups.iter().enumerate().map(|(at, shown)| html! { <Group key={at} shown={Rc::clone(shown)} {send} /> }) }</>
            if let (Some(after), false) = (&read.after, read.more) {
                <footer class="onward">
                    <a href={after.href.clone()}>
                        <small>{ w::after() }</small><b dir="auto">{ &after.label }</b><span lang={super::REPORTS} dir="auto">{ &after.hint }</span>
                    </a>
                </footer>
            }
            if let Some(known) = &read.colophon { { colophon(known, read.head.url.as_ref()) } }
        </article>
    }
}

/// What stands under a report on paper, and there alone.
fn colophon(Colophon { heard, here }: &Colophon, url: Option<&String>) -> Html {
    let names = [("person", w::legend_person()), ("body", w::legend_body()), ("place", w::legend_place())];
    html! {
        <section class="colophon">
            <h2>{ w::colophon_heard() }</h2>
            <ul>
                { for heard.iter().map(|one| html! {
                    <li>
                        { badge(&one.look) }<b dir="auto">{ &one.name }</b>
                        if let Some(role) = &one.role { <span lang={super::REPORTS} dir="auto">{ role }</span> }
                        <span>{ &one.quotes }</span>
                    </li>
                }) }
            </ul>
            <h2>{ w::colophon_marks() }</h2>
            <p>
                { for legend::quotes("x") }
                { for names.map(|(kind, words)| legend::name(kind, words)) }
            </p>
            if let Some(url) = url { <h2>{ w::source() }</h2><p dir="ltr">{ url }</p> }
            <h2>{ w::colophon_here() }</h2>
            <p><a href={here.clone()}>{ here }</a></p>
        </section>
    }
}

/// Some blocks of a report.
#[derive(Properties, PartialEq)]
struct GroupProps {
    shown: Rc<[Shown]>,
    send: Send,
}

/// Blocks that follow each other. Each has a key: without one, those that come behind would take the place of the others.
#[component]
fn Group(GroupProps { shown, send }: &GroupProps) -> Html {
    shown.iter().enumerate().map(|(at, shown)| block(at, shown, send)).collect()
}

fn block(at: usize, Shown { block, look }: &Shown, send: &Send) -> Html {
    match block {
        Block::Paragraph(paragraph) => {
            html! { <Paragraph key={at} paragraph={Rc::clone(paragraph)} look={look.clone()} {send} /> }
        }
        Block::Fold(lines) => html! { <key={at}>{ fold(lines) }</> },
    }
}
