//! The worker: both ends of it. It is made of the page's own glue and module, so that it works from any address and from
//! disk; what it is asked, and answers, stands in `work`.

use crate::articles;
use crate::work::Desk;
use sayso_engine::analysis::STEPS;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Array, Uint8Array, Uint32Array, global};
use web_sys::{Blob, DedicatedWorkerGlobalScope, ErrorEvent, MessageEvent, Url, Worker};

/// Starts the module in the worker, and says so with nothing. What goes wrong is an error of the worker.
const SERVE: &str = "\nonmessage = ({ data }) => wasm_bindgen({ module_or_path: data }).then(() => postMessage(null), \
    (problem) => setTimeout(() => { throw problem; }));";

/// What comes from a worker.
#[derive(Clone, Debug)]
pub enum Said {
    /// It has begun this step.
    Begins(u8),
    /// It is done, and this is the answer.
    Done(Vec<u8>),
    /// It does not work here.
    Broken,
}

/// A worker with one thing to do; it ends with this value.
#[derive(Debug)]
pub struct Helper {
    worker: Worker,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(ErrorEvent)>,
}

impl Helper {
    /// Asks a new worker to do what is ordered; `None` where there are no workers.
    pub fn ask(order: Vec<u32>, said: impl Fn(Said) + Clone + 'static) -> Option<Self> {
        let glue = super::document()?.query_selector("script[data-glue]").ok()??.text_content()?;
        let blob = Blob::new_with_str_sequence(&Array::of2(&glue.into(), &SERVE.into())).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let worker = Worker::new(&url).ok()?;
        let (to, tell) = (worker.clone(), said.clone());
        let message = Closure::new(move |event: MessageEvent| {
            let data = event.data();
            if data.is_null() {
                let _ = to.post_message(&Uint32Array::from(&order[..]));
                let _ = Url::revoke_object_url(&url);
            } else if let Some(step) = (0..STEPS).find(|step| data.as_f64() == Some(f64::from(*step))) {
                tell(Said::Begins(step));
            } else {
                tell(Said::Done(Uint8Array::new(&data).to_vec()));
            }
        });
        let error = Closure::new(move |event: ErrorEvent| {
            event.prevent_default();
            said(Said::Broken);
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        worker.post_message(&wasm_bindgen::module()).ok()?;
        Some(Self { worker, _message: message, _error: error })
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Within a worker: does what it is asked, until it is ended. Does nothing elsewhere, and says so.
pub fn serve() -> bool {
    let Ok(scope) = global().dyn_into::<DedicatedWorkerGlobalScope>() else { return false };
    let mut desk = Desk::new(articles::embedded());
    let out = scope.clone();
    let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let order = Uint32Array::new(&event.data()).to_vec();
        let answer = desk.answer(&order, &mut |step| drop(out.post_message(&step.into())));
        let answer = Uint8Array::from(&answer[..]);
        let _ = out.post_message_with_transfer(&answer, &Array::of1(&answer.buffer()));
    });
    scope.set_onmessage(Some(message.as_ref().unchecked_ref()));
    message.forget();
    true
}
