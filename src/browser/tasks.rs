//! Doing things later, so that the page is painted and answers in between.

use gloo_render::request_animation_frame;
use gloo_timers::callback::Timeout;

/// After this many milliseconds without another scroll, scrolling rests.
const REST: u32 = 120;
/// After this many milliseconds reading is slow enough to be told.
const SLOW: u32 = 300;

/// Does something at the end of this task, after what was put into the page in it.
pub fn at_once(act: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async { act() });
}

/// Does something after the next paint.
pub fn after_paint(act: impl FnOnce() + 'static) {
    let frame = std::rc::Rc::new(std::cell::Cell::new(None));
    let held = std::rc::Rc::clone(&frame);
    frame.set(Some(request_animation_frame(move |_| {
        Timeout::new(0, act).forget();
        held.take();
    })));
}

/// Does something as a task of its own; not at all if what is given back is dropped before.
pub fn soon(act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(0, act)
}

/// Does something once scrolling rests; not at all if what is given back is dropped before.
pub fn at_rest(act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(REST, act)
}

/// Does something once reading is slow; not at all if what is given back is dropped before.
pub fn when_slow(act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(SLOW, act)
}
