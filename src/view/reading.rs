//! What is read just now, if that takes long, with a way to stop it; and what was stopped, with a way to go on.

use super::{Send, on};
use crate::page::reading;
use crate::update::Msg;
use crate::words::long as w;
use yew::prelude::*;

/// What is said of reading; nothing where there is nothing to say.
pub fn reading(reading: &reading::Reading, send: &Send) -> Html {
    html! {
        <>
            if let Some(now) = &reading.now {
                <section class="reading-now">
                    <p>{ &now.words }</p>
                    <progress max="100" value={now.percent.map(|percent| percent.to_string())} aria-label={w::progress()}></progress>
                    <button class="button" onclick={on(send, Msg::Stop)}>{ w::stop() }</button>
                </section>
            }
            { for reading.stopped.iter().map(|stopped| html! {
                <section class="reading-now" key={stopped.report}>
                    <p>{ &stopped.words }</p>
                    <button class="button" onclick={on(send, Msg::Resume(stopped.report))}>{ w::resume() }</button>
                </section>
            }) }
        </>
    }
}
