//! A bar for each report: whose words fill it.

use super::{glyphs, hue};
use crate::page::voices::bars::percent;
use crate::page::voices::share::{self, Bar, Segment};
use crate::words::{self, voices as w};
use yew::prelude::*;

/// How high a bar is, in pixels.
const HEIGHT: u32 = 24;

/// The bars.
pub fn share(share: &share::Share) -> Html {
    html! {
        <ol class="share">
            { for share.bars.iter().map(bar) }
            if let Some(more) = &share.more { <li class="further">{ more }</li> }
        </ol>
    }
}

fn bar(bar: &Bar) -> Html {
    html! {
        <li>
            <h3><a href={bar.href.clone()} dir="auto">{ &bar.outlet }</a><small>{ &bar.line }</small></h3>
            <svg width="100%" height="42" role="group" aria-label={words::labelled(w::share(), &bar.outlet)}>
                { for bar.segments.iter().map(segment) }
                <g aria-hidden="true">{ for bar.segments.iter().filter(|segment| segment.roomy).map(initials) }</g>
            </svg>
        </li>
    }
}

fn segment(segment: &Segment) -> Html {
    let x = percent(segment.x());
    let content = html! { <>
        <title>{ &segment.told }</title>
        { for segment.parts.iter().map(|part| glyphs::part(part, 1, HEIGHT)) }
        <line class="edge" x1={x.clone()} x2={x} y1="0" y2="26" />
    </> };
    let hue = hue(segment.look.hue);
    match &segment.href {
        Some(href) => {
            html! { <a href={href.clone()} data-hue={hue} tabindex="-1" aria-label={segment.told.clone()}>{ content }</a> }
        }
        None => html! { <g data-hue={hue} role="img" aria-label={segment.told.clone()}>{ content }</g> },
    }
}

/// The initials stand beside the link, whose name has them in full.
fn initials(segment: &Segment) -> Html {
    html! { <text x={percent(segment.x())} y="39" data-hue={hue(segment.look.hue)}>{ &segment.look.initials }</text> }
}
