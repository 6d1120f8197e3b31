//! Starts the page.

use sayso::app;
use sayso::browser::{self, tasks};

fn main() {
    browser::panic::say_when_broken();
    // What index.html says is painted by now. Reading and showing are a task each, so that the page answers in between.
    if let Some(host) = browser::host() {
        let start = app::Start::here();
        let show = move || {
            yew::Renderer::<app::App>::with_root_and_props(host, app::Props { start }).render();
        };
        tasks::soon(show).forget();
    }
}
