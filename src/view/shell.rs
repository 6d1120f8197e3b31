//! The whole page: head, bar, filters, view, inspector.

use super::Send;
use super::article::Article;
use super::bar::bar;
use super::compare::Compare;
use super::empty::empty;
use super::facets::Facets;
use super::help::help;
use super::inspector::Inspector;
use super::notice::notice;
use super::pair::Pair;
use super::quotes::Quotes;
use super::reading::reading;
use super::top::top;
use super::voices::Voices;
use crate::model::{self, Pane, Settings};
use crate::page::{Main, Page};
use crate::words::{self as w, Language};
use std::rc::Rc;
use yew::prelude::*;

/// What the page is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub page: Rc<Page>,
    /// The words that are searched.
    pub q: String,
    /// Theme and keys.
    pub settings: Settings,
    /// What is open over it.
    pub pane: Pane,
    /// What was last said.
    pub notice: model::Notice,
    /// The way to send a message.
    pub send: Send,
}

/// The page.
#[component]
pub fn Shell(Props { page, q, settings, pane, notice, send }: &Props) -> Html {
    let filters = *pane == Pane::Filters;
    html! { <ContextProvider<Language> context={settings.language}>
        <div class="shell">
            { top(&page.tabs, q, *settings, send) }
            { bar(&page.bar, filters, send) }
            <Facets facets={Rc::clone(&page.facets)} open={filters} {send} />
            <main class="main" data-focus="main" tabindex="-1">
                { reading(&page.reading, send) }
                { empty(page.bar.empty.as_ref(), page.missing.as_deref(), send) }
                { match &page.main {
                    Main::Read(read) => html! { <Article read={Rc::clone(read)} {send} /> },
                    Main::Pair(pair) => html! { <Pair pair={Rc::clone(pair)} {send} /> },
                    Main::Quotes(cards) => {
                        html! { <Quotes cards={Rc::clone(cards)} status={page.bar.status.clone()} {send} /> }
                    }
                    Main::Compare(compare) => html! { <Compare compare={Rc::clone(compare)} {send} /> },
                    Main::Voices(voices) => html! { <Voices voices={Rc::clone(voices)} {send} /> },
                    Main::Nothing => html! { <p class="empty">{ w::no_reports() }</p> },
                } }
            </main>
            <Inspector side={Rc::clone(&page.side)} {send} />
            { self::notice(notice, send) }
            { help(*settings, send) }
        </div>
    </ContextProvider<Language>> }
}
