//! The small signs of Voices: how words are given as a pattern, and where in its report something stands.

use crate::model::extent::Position;
use crate::model::state::Kind;
use crate::page::voices::bars::{Part, percent};
use yew::prelude::*;

/// A stretch of a bar that is `height` pixels high and `y` from the top: full, striped, or only an outline.
pub fn part(part: &Part, y: u32, height: u32) -> Html {
    let (x, end) = (percent(part.x), percent(part.x + part.width));
    let middle = (y + height / 2).to_string();
    let sort = match part.kind {
        Kind::Direct => "direct",
        Kind::Mixed => "mixed",
        Kind::Indirect => "indirect",
    };
    html! {
        <g class="part" data-quote={sort}>
            <rect x={x.clone()} y={y.to_string()} width={percent(part.width)} height={height.to_string()} />
            if part.kind == Kind::Mixed {
                <line x1={x} x2={end} y1={middle.clone()} y2={middle} stroke-width={height.to_string()} />
            }
        </g>
    }
}

/// A bar of such stretches, as wide as its place.
pub fn bar(parts: &[Part], height: u32) -> Html {
    html! {
        <svg class="stretch" width="100%" height={height.to_string()} aria-hidden="true">
            { for parts.iter().map(|one| part(one, 0, height)) }
        </svg>
    }
}

/// A sheet of paper with a line where something stands.
pub fn place(position: Position) -> Html {
    let (y, height) = match position {
        Position::Headline => ("0", "4"),
        Position::Opening => ("3", "2"),
        Position::Middle => ("6", "2"),
        Position::End => ("9", "2"),
    };
    html! {
        <svg class="spot" viewBox="0 0 10 13" aria-hidden="true">
            <rect class="sheet" x="0.5" y="0.5" width="9" height="12" rx="1" />
            <rect x="1" {y} width="8" {height} />
        </svg>
    }
}
