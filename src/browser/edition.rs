//! A new edition of the page: the script that keeps the page for times without a network tells of it, and brings it when
//! the reader wants it.

use super::window;
use crate::update::Msg;
use gloo_events::EventListener;
use web_sys::Event;
use yew::Callback;

/// Told once a new edition is wholly there.
const READY: &str = "sayso:edition";
/// Asks for it.
const TAKE: &str = "sayso:take";

/// Listens for a new edition.
pub fn listen(send: &Callback<Msg>) -> Option<EventListener> {
    let send = send.clone();
    Some(EventListener::new(&*window()?, READY, move |_| send.emit(Msg::Edition(true))))
}

/// Loads the new edition.
pub fn take() {
    if let (Some(window), Ok(event)) = (window(), Event::new(TAKE)) {
        let _ = window.dispatch_event(&event);
    }
}
