//! A line for each report: where in it who speaks.

use super::{flag, glyphs, hue};
use crate::model::state::Kind;
use crate::page::voices::bars::percent;
use crate::page::voices::strip::{self, Block, Line};
use crate::words::{self, voices as w};
use yew::prelude::*;

/// The strip.
pub fn strip(strip: &strip::Strip) -> Html {
    html! {
        <ol class="strip">
            { for strip.lines.iter().map(line) }
            if let Some(more) = &strip.more { <li class="further">{ more }</li> }
        </ol>
    }
}

fn line(line: &Line) -> Html {
    html! {
        <li>
            <h3><a href={line.href.clone()} dir="auto">{ &line.outlet }</a><small>{ &line.line }</small></h3>
            <svg width="100%" height="44" role="group" aria-label={words::labelled(w::strip(), &line.outlet)}>
                <line class="part-of" x1="20%" x2="20%" y1="14" y2="43" />
                <line class="part-of" x1="80%" x2="80%" y1="14" y2="43" />
                <line class="text" x1="0" x2="100%" y1="40" y2="40" />
                { for strip::upward(&line.blocks).map(block) }
                <g aria-hidden="true">{ for line.blocks.iter().filter(|block| block.roomy).map(initials) }</g>
            </svg>
        </li>
    }
}

fn block(block: &Block) -> Html {
    // What is in marks stands higher than what is reported.
    let (y, height) = match block.part.kind {
        Kind::Direct => (16, 24),
        Kind::Mixed => (22, 18),
        Kind::Indirect => (28, 12),
    };
    html! {
        <a href={block.href.clone()} data-hue={hue(block.look.hue)} data-dim={flag(!block.left)} tabindex="-1" aria-label={block.told.clone()}>
            <title>{ &block.told }</title>
            { glyphs::part(&block.part, y, height) }
        </a>
    }
}

/// The initials stand over the link, whose name has them in full.
fn initials(block: &Block) -> Html {
    let late = block.part.x > 9_300;
    let x = if late { block.part.x + block.part.width } else { block.part.x };
    html! {
        <text x={percent(x)} y="11" text-anchor={late.then_some("end")} data-hue={hue(block.look.hue)}>{ &block.look.initials }</text>
    }
}
