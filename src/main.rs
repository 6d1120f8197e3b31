//! Starts the page.

use sayso::{app, browser};

fn main() {
    browser::panic::say_when_broken();
    if let Some(host) = browser::host() {
        yew::Renderer::<app::App>::with_root(host).render();
    }
}
