//! Steps that many journeys take: what the page calls its parts stands here.

use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE, key, until};

/// A quotation in the text.
pub(crate) const QUOTE: &str = ".article a.run[data-quote]";
/// The open inspector.
pub(crate) const INSPECTOR: &str = ".inspector[data-open=true]";
/// What is said over an empty or a wrong view.
pub(crate) const EMPTY: &str = ".main .empty";
/// How much is left.
pub(crate) const STATUS: &str = ".bar .status";

impl Browser<'_> {
    /// Loads an address and waits until every report was read.
    pub(crate) fn open_page(&self, address: &str) {
        self.load(address);
        self.all_read();
    }

    /// Waits until every report was read and the open one stands there with its marks.
    pub(crate) fn all_read(&self) {
        self.wait("every report is read", "performance.getEntriesByName('sayso:all-read').length");
        self.see("main");
    }

    /// Waits until the page is kept for times without a network.
    pub(crate) fn kept(&self) {
        let kept = "navigator.serviceWorker.getRegistration().then(keeper => keeper?.active?.state)";
        until(PATIENCE, "the service worker", || match self.promise(kept) {
            Value::String(state) if state == "activated" => Ok(()),
            other => Err(other.to_string()),
        });
    }

    /// Opens the filters where they are not in sight anyway.
    pub(crate) fn open_filters(&self) {
        if self.window.width < 1200 {
            self.click(".bar .filters-button");
        }
        self.see(".facets");
    }

    /// Closes the filters where they cover the text.
    pub(crate) fn close_filters(&self) {
        if self.window.width < 1200 {
            self.keys(key::ESCAPE);
            self.see_no(".facets .close");
        }
    }

    /// The names of the speakers in the filters, the most quoted first.
    pub(crate) fn speakers(&self) -> Vec<String> {
        let body =
            "return [...document.querySelectorAll('.speaker .name')].map(e => e.firstChild.textContent)";
        let names = self.script(body, &[]);
        names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Numbers in the text of an element: `3 of 24 quotes` has 3 and 24.
    pub(crate) fn numbers(&self, css: &str) -> Vec<usize> {
        let text = self.text(css);
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    }

    /// Whether the first such element lies in the window, at least in part.
    pub(crate) fn in_sight(&self, css: &str) -> bool {
        let body = "const e = document.querySelector(arguments[0])?.getClientRects()[0]; \
            return !!e && e.bottom > 0 && e.top < innerHeight && e.right > 0 && e.left < innerWidth";
        self.script(body, &[json!(css)]) == json!(true)
    }

    /// Fails where the page can be scrolled sideways.
    pub(crate) fn scrolls_not_sideways(&self) {
        let body = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let more = self.script(body, &[]).as_i64().unwrap_or(0);
        assert!(more <= 0, "the page at #{} is {more} px wider than the window", self.fragment());
    }
}
