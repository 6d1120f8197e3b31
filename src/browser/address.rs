//! The address bar and its history. Each entry of the history remembers how far the page was scrolled.

use super::{find, panes, window};
use crate::model::Trail;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// The fragment of the address, from the `#` on; empty if there is none.
pub fn current() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Shows an address in the address bar.
pub fn show(address: &str, trail: Trail) {
    let here = current();
    if here == address || (here.is_empty() && address == "#/") {
        return;
    }
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    // A refusal (too many changes at once) costs the address bar only; the page goes on.
    let _ = match trail {
        Trail::Push => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
        Trail::Stay | Trail::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(address)),
    };
}

/// The address of the page with another fragment.
pub fn complete(fragment: &str) -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    format!("{}{fragment}", href.split('#').next().unwrap_or_default())
}

/// Writes into the history where the reader is, for the way back: how far the window is scrolled, then two reports
/// beside each other, and last the link that is followed.
pub fn remember_place(link: &str) {
    if let Some(window) = window()
        && let (Ok(history), Ok(scroll)) = (window.history(), window.scroll_y())
    {
        let tops = std::iter::once(panes::whole(scroll)).chain(panes::tops());
        let tops: Vec<String> = tops.map(|top| top.to_string()).collect();
        let place = format!("{} {link}", tops.join(" "));
        let _ = history.replace_state_with_url(&JsValue::from_str(&place), "", None);
    }
}

/// How far the window was scrolled when the page was left, in CSS pixels, where it is loaded again.
pub fn remembered() -> Option<f64> {
    let place = window()?.history().ok()?.state().ok()?.as_string()?;
    place.split(' ').next()?.parse::<i32>().ok().map(f64::from)
}

/// Goes to where the page was scrolled when it was remembered, and gives back the link that was followed from there.
pub fn scroll_back(remembered: &str) -> Option<HtmlElement> {
    let tops: Vec<i32> = remembered.split(' ').filter_map(|top| top.parse().ok()).collect();
    if let (Some(window), Some((scroll, tops))) = (window(), tops.split_first()) {
        window.scroll_to_with_x_and_y(0.0, f64::from(*scroll));
        panes::put_back(tops);
    }
    let link = remembered.rsplit(' ').next()?;
    // What CSS would read as something else is no link of this page.
    let plain = link.starts_with('#') && !link.contains(['\'', '\\', '\n']);
    if plain { find(&format!("main a[href='{link}']")) } else { None }
}
