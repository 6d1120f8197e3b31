//! Only what differs, as a critical apparatus has it: the words of the longest version, a bracket, what others print.

use super::witness::{tag, who, witness};
use crate::page::compare;
use crate::page::compare::variants::{Reading, Variant};
use crate::words;
use crate::words::compare as w;
use yew::prelude::*;

/// The longest version, and under it the places.
pub fn variants(base: &compare::Witness, variants: &[Variant], versions: &[compare::Witness]) -> Html {
    html! { <>
        <ol class="versions" data-layout="differences">{ witness(base) }</ol>
        if variants.is_empty() {
            <p class="sum">{ w::no_difference() }</p>
        }
        <ol class="variants">{ for variants.iter().map(variant) }</ol>
        <ul class="sigla" aria-label={w::versions()}>
            { for versions.iter().skip(1).map(|version| html! { <li>{ who(version) }</li> }) }
        </ul>
    </> }
}

fn variant(Variant { lemma, beside, readings }: &Variant) -> Html {
    html! {
        <li>
            <p class="lemma">
                <span class="unseen">{ w::in_longest() }{ ": " }</span>
                if let Some(beside) = beside { <small>{ *beside }{ " " }</small> }
                <bdi lang={super::REPORTS}>{ lemma }</bdi><span class="bracket" aria-hidden="true">{ " ]" }</span>
            </p>
            <ul>{ for readings.iter().map(reading) }</ul>
        </li>
    }
}

fn reading(Reading { words, outlets, tag: change }: &Reading) -> Html {
    html! {
        <li>
            if let Some(words) = words { <b class="reading-words" lang={super::REPORTS} dir="auto">{ words }</b>{ " " } }
            { tag(change) }{ " " }
            <span class="printed-by">{ words::list(outlets) }</span>
        </li>
    }
}
