//! The list of reports: each can be opened, and its outlet chosen.

use super::{Send, on, truth};
use crate::page::facets::ReportRow;
use crate::update::Msg;
use crate::words as w;
use yew::prelude::*;

/// The list.
pub fn reports(rows: &[ReportRow], send: &Send) -> Html {
    html! { <ul class="reports">{ for rows.iter().map(|row| report(row, send)) }</ul> }
}

fn report(row: &ReportRow, send: &Send) -> Html {
    let only = w::only(&row.outlet);
    html! {
        <li class="report" key={row.href.clone()}>
            <button class="pick" aria-pressed={truth(row.pressed)} aria-label={only.clone()} title={only}
                onclick={on(send, Msg::Toggle(row.part.clone()))}><span class="box" aria-hidden="true" /></button>
            <a href={row.href.clone()} aria-current={row.current.then_some("page")}>
                <span class="outlet" dir="auto">{ &row.outlet }</span>
                <span class="num" aria-label={row.counted.clone()} role="img">{ &row.count }</span>
                <span class="title" lang={super::REPORTS} dir="auto" title={row.title.clone()}>{ &row.title }</span>
            </a>
        </li>
    }
}
