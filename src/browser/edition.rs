//! A new edition of the page: the script that keeps the page for times without a network tells of it, and brings it when
//! the reader wants it.

use super::{root, window};
use crate::update::Msg;
use gloo_events::EventListener;
use web_sys::Event;
use yew::Callback;

/// Told once a new edition is wholly there.
const READY: &str = "sayso:edition";
/// What the root of the document has from then on.
const WAITS: &str = "data-edition";
/// Asks for it.
const TAKE: &str = "sayso:take";

/// Listens for a new edition, and hears of the one that waits already.
pub fn listen(send: &Callback<Msg>) -> Option<EventListener> {
    if root().is_some_and(|root| root.has_attribute(WAITS)) {
        send.emit(Msg::Edition(true));
    }
    let send = send.clone();
    Some(EventListener::new(&*window()?, READY, move |_| send.emit(Msg::Edition(true))))
}

/// Loads the new edition.
pub fn take() {
    if let (Some(window), Ok(event)) = (window(), Event::new(TAKE)) {
        let _ = window.dispatch_event(&event);
    }
}
