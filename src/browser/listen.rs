//! What the reader does, turned into messages: one listener a sort of event, for the whole page.

use super::deeds::focus_without_scrolling;
use super::{address, document, find, settings, spot, window};
use crate::model::state::{Group, Sort};
use crate::update::{Msg, key};
use gloo_events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, MouseEvent,
    PopStateEvent,
};
use yew::Callback;

/// The listeners; they end when this is dropped.
pub struct Listeners(#[expect(dead_code, reason = "held so that they go on listening")] Vec<EventListener>);

/// Begins to listen.
pub fn listen(send: &Callback<Msg>) -> Listeners {
    let (Some(window), Some(document)) = (window(), document()) else { return Listeners(Vec::new()) };
    if let Ok(history) = window.history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    let active = EventListenerOptions::enable_prevent_default();
    let on = |kind: &'static str, handle: fn(&Event, &Callback<Msg>)| {
        let send = send.clone();
        EventListener::new_with_options(&document, kind, active, move |event| handle(event, &send))
    };
    let send = send.clone();
    let back = EventListener::new(&window, "popstate", move |event| popped(event, &send));
    let resting = Cell::new(None);
    let scrolled = EventListener::new(&window, "scroll", move |_| {
        resting.set(Some(super::tasks::at_rest(|| address::remember_place(""))));
    });
    Listeners(vec![
        back,
        scrolled,
        on("click", clicked),
        on("input", typed),
        on("keydown", pressed),
        on("focusin", focused),
    ])
}

/// Back or forward, or an address typed by hand.
fn popped(event: &Event, send: &Callback<Msg>) {
    send.emit(Msg::Address(address::current()));
    let scroll = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_string());
    super::tasks::after_paint(move || {
        let link = scroll.as_deref().and_then(address::scroll_back);
        catch_focus(link);
    });
}

/// The element with the focus may have left the page: then the link goes on that led away from here, else the view.
fn catch_focus(link: Option<HtmlElement>) {
    let lost =
        document().and_then(|document| document.active_element()).is_none_or(|e| e.tag_name() == "BODY");
    if lost && let Some(element) = link.or_else(|| find("[data-focus=main]")) {
        focus_without_scrolling(&element);
    }
}

/// A plain click on a link of the page; any other click is the browser's. Beside the open filters it closes them.
fn clicked(event: &Event, send: &Callback<Msg>) {
    if let Some(button) = target(event).and_then(|target| target.closest("button").ok().flatten()) {
        super::tasks::after_paint(move || {
            if !button.is_connected() {
                catch_focus(None);
            }
        });
    }
    if target(event).is_some_and(|target| target.class_list().contains("shell")) {
        send.emit(Msg::FocusLeft);
    }
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
    let changed = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
    if changed || mouse.button() != 0 || event.default_prevented() {
        return;
    }
    let link = target(event).and_then(|target| target.closest("a[href^='#']").ok().flatten());
    let Some(link) = link else { return };
    let Some(address) = link.get_attribute("href") else { return };
    event.prevent_default();
    address::remember_place(&address);
    let spots = if address.contains("s=") { Vec::new() } else { spot::spots() };
    send.emit(Msg::Follow { address, keep: link.has_attribute("data-s") });
    super::tasks::after_paint(move || spot::go_on(&spots));
}

/// Typing into a search, or choosing from a list.
fn typed(event: &Event, send: &Callback<Msg>) {
    let Some(target) = target(event) else { return };
    let input = || target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default();
    let chosen = || {
        let chosen = target.dyn_ref::<HtmlSelectElement>().map_or(0, HtmlSelectElement::selected_index);
        usize::try_from(chosen).unwrap_or(0)
    };
    match target.get_attribute("data-input").as_deref() {
        Some("q") => send.emit(Msg::Search(input())),
        Some("find") => send.emit(Msg::Find(input())),
        Some("sort") => send.emit(Msg::Sort(Sort::ALL.get(chosen()).copied().unwrap_or_default())),
        Some("group") => send.emit(Msg::Group(Group::ALL.get(chosen()).copied().unwrap_or_default())),
        _ => {}
    }
}

/// A single key; none while typing, none with a key held that makes it the browser's.
fn pressed(event: &Event, send: &Callback<Msg>) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
    let name = event.key();
    // Many keyboards have the brackets under another key, with Alt.
    let bracket = event.alt_key() && matches!(&*name, "[" | "]");
    if (event.ctrl_key() || event.alt_key()) && !bracket
        || event.meta_key()
        || event.default_prevented()
        || event.is_composing()
    {
        return;
    }
    let typing = target(event).is_some_and(|target| {
        matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            || target.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
    });
    let in_dialog = target(event).is_some_and(|target| target.closest("dialog").ok().flatten().is_some());
    if typing || in_dialog || (name != "Escape" && !settings::keys_on()) {
        return;
    }
    if let Some(msg) = key(&name) {
        event.prevent_default();
        send.emit(msg);
    }
}

/// The focus went somewhere: out of an open pane closes it.
fn focused(event: &Event, send: &Callback<Msg>) {
    let outside = target(event).is_some_and(|target| target.closest(".facets").ok().flatten().is_none());
    if outside {
        send.emit(Msg::FocusLeft);
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
