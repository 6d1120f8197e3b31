//! The head of the page: its name, the views, the search, theme and help.

use super::{Send, on};
use crate::model::{Pane, Settings, Theme};
use crate::page::Tab;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// The head.
pub fn top(tabs: &[Tab], q: &str, settings: Settings, send: &Send) -> Html {
    let theme = w::theme(settings.theme);
    let sign = match settings.theme {
        Theme::System => "◐",
        Theme::Light => "○",
        Theme::Dark => "●",
    };
    let other = settings.language.next();
    let (other_sign, to) = other.say(|| (w::language_sign(), w::language_switch()));
    let named = w::labelled(other_sign, to);
    html! {
        <header class="top">
            <button class="skip" onclick={on(send, Msg::Focus(crate::model::Focus::Main))}>{ w::skip() }</button>
            <a class="mark" href="#/" title={w::slogan()}>{ "Sayso" }</a>
            <nav class="tabs" aria-label={w::views()}>
                { for tabs.iter().map(tab) }
            </nav>
            <search class="search">
                <input type="search" data-input="q" aria-label={w::search()} placeholder={w::search_hint()}
                    value={q.to_owned()} autocomplete="off" spellcheck="false" enterkeyhint="search" />
            </search>
            <div class="tools">
                <button class="tool" lang={other.code()} aria-label={named} title={to}
                    onclick={on(send, Msg::Language(other))}>{ other_sign }</button>
                <button class="tool" aria-label={theme.clone()} title={theme}
                    onclick={on(send, Msg::Theme(settings.theme.next()))}>{ sign }</button>
                <button class="tool" aria-label={w::help()} title={w::help()} aria-haspopup="dialog"
                    onclick={on(send, Msg::Open(Pane::Help))}>{ "?" }</button>
            </div>
        </header>
    }
}

fn tab(tab: &Tab) -> Html {
    html! {
        <a class="tab" href={tab.href.clone()} aria-current={tab.current.then_some("page")}>
            { tab.label }{ " " }<span class="num">{ &tab.count }</span>
        </a>
    }
}
