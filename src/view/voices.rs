//! Who is heard, and where: the finding, then what it is drawn from, each picture with its table.

use super::Send;
use super::key::Key;
use super::matrix::Matrix;
use super::share::Share;
use super::strip::Strip;
use super::table::Table;
use super::verbs::Verbs;
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
    let [matrix, share, strip] = voices.tables.clone();
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
            if !matrix.groups.is_empty() {
                <Key measure={voices.measure} />
                <Matrix label={voices.lead.clone()} matrix={Rc::clone(&voices.matrix)} />
                <Table label={voices.lead.clone()} table={matrix} />
                <section>
                    <h2>{ w::share() }</h2>
                    <p class="lead">{ &voices.share.lead }</p>
                    <Share share={Rc::clone(&voices.share)} />
                    <Table label={w::share()} table={share} />
                </section>
                <section>
                    <h2>{ w::strip() }</h2>
                    <p class="lead">{ w::strip_lead() }</p>
                    <Strip strip={Rc::clone(&voices.strip)} />
                    <Table label={w::strip()} table={strip} />
                </section>
                <section>
                    <h2>{ w::verbs() }</h2>
                    <p class="lead">{ w::verbs_lead() }</p>
                    <Verbs verbs={Rc::clone(&voices.verbs)} />
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
