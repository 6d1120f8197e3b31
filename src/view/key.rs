//! The key of Voices: what the patterns and the signs mean.

use super::glyphs;
use crate::model::extent::Position;
use crate::model::state::{Kind, Measure};
use crate::page::voices::bars::{Part, WHOLE};
use crate::words::voices as w;
use yew::prelude::*;

/// The key.
pub fn key(measure: Measure) -> Html {
    let pattern = |kind: Kind| match measure {
        Measure::Quotes => w::pattern(kind),
        Measure::Words => w::pattern_words(kind),
    };
    html! {
        <ul class="key" aria-label={w::key()}>
            { for Kind::ALL.map(|kind| html! {
                <li data-hue="x"><span class="sign">{ glyphs::bar(&[Part { kind, x: 0, width: WHOLE }], 10) }</span>{ pattern(kind) }</li>
            }) }
            <li class="after">{ w::first_label() }</li>
            { for Position::ALL.map(|position| html! {
                <li title={w::position_hint(position)}>{ glyphs::place(position) }{ w::position(position) }</li>
            }) }
        </ul>
    }
}
