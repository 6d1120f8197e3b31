//! Starts the page.

use sayso::app;
use sayso::browser::{self, opening, tasks};
use sayso::model::Model;
use sayso::work::ahead;

fn main() {
    browser::panic::say_when_broken();
    if !browser::worker::serve() {
        let model = app::begin();
        tasks::soon(move || go_on(model)).forget();
    }
}

/// Reads what the view needs, a task at a time, so that the page answers in between; then takes the place of what the
/// build wrote.
fn go_on(model: Model) {
    if let Some(next) = ahead(&model) {
        tasks::soon(move || go_on(next)).forget();
    } else if let Some(host) = browser::host() {
        let (held, model) = opening::hold(app::again(model));
        let props = app::Props { start: app::Start::new(model) };
        yew::Renderer::<app::App>::with_root_and_props(host, props).render();
        tasks::at_once(move || opening::put_back(&held));
    }
}
