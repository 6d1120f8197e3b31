//! What the model wishes to be done outside the page.

use super::{address, document, edition, find, panes, window};
use crate::model::{Deed, Focus};
use crate::page::copy::Copied;
use crate::update::Msg;
use crate::words;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{FocusOptions, HtmlDialogElement, HtmlElement, HtmlTextAreaElement};
use yew::Callback;

/// How much of the window's top the head and the bar may cover, in CSS pixels.
pub(super) const HEAD: f64 = 130.0;
/// In a window that is less high nothing stays at its top; `styles/layout.css` has the same bound. CSS pixels.
const LOW: f64 = 480.0;

/// Does what was wished; gives back the id of what is to be brought into sight and is not there yet.
pub fn perform(deed: &Deed, send: &Callback<Msg>) -> Option<String> {
    match deed {
        Deed::None => {}
        Deed::Copy(copied) => copy(copied.clone(), send.clone()),
        Deed::Focus(focus) => to(*focus),
        Deed::Reveal(id) if reveal(id) => {}
        Deed::Reveal(id) => return Some(id.clone()),
        Deed::Take => edition::take(),
        Deed::Top => {
            if let Some(window) = window() {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            to(Focus::Main);
        }
    }
    None
}

/// Opens or closes the help.
pub fn dialog(open: bool) {
    let Some(dialog) = find("dialog.help").and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok())
    else {
        return;
    };
    if open && !dialog.open() {
        let _ = dialog.show_modal();
    } else if !open && dialog.open() {
        dialog.close();
    }
}

fn to(focus: Focus) {
    let selector = match focus {
        Focus::Search => "[data-input=q]",
        Focus::Filters => "[data-focus=filters]",
        Focus::FiltersButton => "[data-focus=filters-button]",
        Focus::Inspector => "[data-focus=inspector]",
        Focus::Main => "[data-focus=main]",
    };
    // Where two reports are beside each other, the first can be scrolled with the keyboard at once.
    let pane = (focus == Focus::Main).then(|| find("[data-pane='0']")).flatten();
    if let Some(element) = pane.or_else(|| find(selector)) {
        focus_without_scrolling(&element);
    }
}

/// Gives an element the focus where it stands.
pub(super) fn focus_without_scrolling(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Brings a quotation or mention into sight, and the focus with it; false where it is not there. An id of nonsense finds
/// nothing.
pub fn reveal(id: &str) -> bool {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.') {
        return false;
    }
    let selectors = [
        format!("[data-s='{id}']"),
        format!("[data-q='{id}']"),
        format!("[data-card='{id}']"),
        format!("[data-s^='{id}.']"),
    ];
    let Some(element) = selectors.iter().find_map(|selector| find(selector)) else { return false };
    let in_pane = panes::reveal(&element, id);
    // In a low window the panes themselves may be out of sight.
    if !in_pane || window_height() < LOW {
        reveal_in_window(&element);
    }
    let inner = element.query_selector("a").ok().flatten().and_then(|link| link.dyn_into().ok());
    focus_without_scrolling(if element.tag_name() == "A" {
        &element
    } else {
        inner.as_ref().unwrap_or(&element)
    });
    true
}

/// In CSS pixels.
fn window_height() -> f64 {
    window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0)
}

fn reveal_in_window(element: &HtmlElement) {
    let height = window_height();
    let place = element.get_bounding_client_rect();
    // In a low window the head scrolls away.
    let head = if height < LOW { 0.0 } else { HEAD };
    // What covers the text at the bottom of a narrow screen takes up to half of it.
    let sheet = find(".inspector[data-open=true]").map(|sheet| sheet.get_bounding_client_rect());
    let covered = sheet.filter(|sheet| sheet.top() > head + 20.0).map_or(height, |sheet| sheet.top());
    if let Some(window) = window()
        && (place.top() < head || place.bottom() > covered.min(height) - 24.0)
    {
        let middle = f64::midpoint(head, covered.min(height));
        let scroll = window.scroll_y().unwrap_or(0.0) + place.top() - middle;
        window.scroll_to_with_x_and_y(0.0, scroll);
    }
}

/// Puts a text into the clipboard and says so.
fn copy(copied: Copied, send: Callback<Msg>) {
    let address = copied.address.as_deref().map(address::complete).unwrap_or_default();
    let text = copied.text + &address;
    spawn_local(async move {
        let modern = match window() {
            Some(window) if window.is_secure_context() => {
                JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
            }
            _ => false,
        };
        let there = modern || copy_by_selection(&text);
        send.emit(Msg::Say(if there {
            copied.done.to_owned()
        } else {
            format!("{} {text}", words::not_copied())
        }));
    });
}

/// The old way, for pages that are not served over https.
fn copy_by_selection(text: &str) -> bool {
    let tried = || {
        let document = document()?;
        let before = document.active_element();
        let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
        area.set_value(text);
        document.body()?.append_child(&area).ok()?;
        area.select();
        let done = web_sys::js_sys::Reflect::get(&document, &"execCommand".into()).ok()?;
        let done =
            done.dyn_into::<web_sys::js_sys::Function>().ok()?.call1(&document, &"copy".into()).ok()?;
        area.remove();
        if let Some(before) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            focus_without_scrolling(&before);
        }
        Some(done.is_truthy())
    };
    tried().unwrap_or(false)
}
