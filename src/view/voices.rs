//! Who is heard, and where: the finding, then what it is drawn from, each picture with its table.

use super::Send;
use super::key::key;
use super::matrix::matrix;
use super::share::share;
use super::strip::strip;
use super::table::table;
use super::verbs::verbs;
use crate::page::voices::{self, Choice};
use crate::words::voices as w;
use std::rc::Rc;
use yew::prelude::*;

/// What the view is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it shows.
    pub voices: Rc<voices::Voices>,
    /// The way to send a message.
    pub send: Send,
}

/// The view.
#[component]
pub fn Voices(Props { voices, .. }: &Props) -> Html {
    super::use_words();
    let [speakers, words, places] = &voices.tables;
    html! {
        <div class="voices">
            <p class="label">{ w::eyebrow() }</p>
            <h1>{ &voices.title }</h1>
            <p class="lead">{ &voices.lead }</p>
            if let Some(again) = &voices.again { <p class="lead again">{ again }</p> }
            if let Some(progress) = &voices.progress { <p class="lead">{ progress }</p> }
            if !voices.matrix.columns.is_empty() {
                <div class="choices">
                    { choices(w::counted(), &voices.measures) }
                    { choices(w::grouped(), &voices.groupings) }
                </div>
            }
            if !speakers.groups.is_empty() {
                { key(voices.measure) }
                { matrix(&voices.lead, &voices.matrix) }
                { table(&voices.lead, speakers) }
                <section>
                    <h2>{ w::share() }</h2>
                    <p class="lead">{ &voices.share.lead }</p>
                    { share(&voices.share) }
                    { table(w::share(), words) }
                </section>
                <section>
                    <h2>{ w::strip() }</h2>
                    <p class="lead">{ w::strip_lead() }</p>
                    { strip(&voices.strip) }
                    { table(w::strip(), places) }
                </section>
                <section>
                    <h2>{ w::verbs() }</h2>
                    <p class="lead">{ w::verbs_lead() }</p>
                    { verbs(&voices.verbs) }
                </section>
            }
        </div>
    }
}

fn choices(label: &'static str, choices: &[Choice]) -> Html {
    html! {
        <nav aria-label={label}>
            <span aria-hidden="true">{ label }</span>
            { for choices.iter().map(|choice| html! {
                <a href={choice.href.clone()} aria-current={choice.current.then_some("true")}>{ choice.label }</a>
            }) }
        </nav>
    }
}
