//! The browser: the only room that touches it. What happens there becomes messages; what the model wishes is done.

pub mod address;
pub mod deeds;
pub mod edition;
pub mod listen;
pub mod marks;
pub mod opening;
pub mod panes;
pub mod panic;
pub mod settings;
pub mod spot;
pub mod tasks;
pub mod worker;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The first element that a selector finds.
fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// The root of the document, whose attributes styles and scripts read.
fn root() -> Option<Element> {
    document()?.document_element()
}

/// The element that the page is put into.
pub fn host() -> Option<Element> {
    document()?.query_selector("[data-app]").ok()?
}

/// Names the window.
pub fn title(words: &str) {
    if let Some(document) = document() {
        document.set_title(words);
    }
}
