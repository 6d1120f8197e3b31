//! What the tests of the page have in common: a model with every report read, and its HTML from Yew's server renderer.

#![allow(dead_code, reason = "each test takes what it needs")]

use sayso::model::{Model, Pane};
use sayso::page::{Page, text};
use sayso::update::{Msg, update};
use sayso::view::shell::{Props, Shell};
use sayso::work::{next_task, perform};
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer};

/// The model with every report read and linked.
pub(crate) fn read(mut model: Model) -> Model {
    while let Some(task) = next_task(&model) {
        let msg = perform(&model, task).expect("a task makes a message");
        model = after(&model, msg);
    }
    model
}

/// The model after a message that changes something.
pub(crate) fn after(model: &Model, msg: Msg) -> Model {
    update(model, msg).expect("the message changes something")
}

/// The page's html, tags and all.
pub(crate) async fn html(model: &Model) -> String {
    let blocks = text::blocks(&model.reports, model.open(), model.library.as_deref());
    let beside = model.beside().map(|at| text::blocks(&model.reports, at, model.library.as_deref()));
    let props = Props {
        page: Rc::new(Page::new(model, &blocks, &beside.unwrap_or_default())),
        q: model.state.filter.q.clone(),
        settings: model.settings,
        pane: Pane::None,
        notice: model.notice.clone(),
        send: Callback::noop(),
    };
    LocalServerRenderer::<Shell>::with_props(props).hydratable(false).render().await
}
