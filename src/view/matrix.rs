//! Speakers and outlets: a table of links; where it has no room, a card for each speaker.

use super::badge::badge;
use super::{flag, glyphs, hue};
use crate::page::voices::matrix::{self, Cell, Column, Group, Row, State, Sums};
use crate::words::{self, voices as w};
use yew::prelude::*;

/// With more outlets than this they need more room.
const MANY: usize = 6;

/// The matrix.
pub fn matrix(label: &str, matrix: &matrix::Matrix) -> Html {
    let columns = &matrix.columns;
    html! {
        <div class="matrix" data-many={flag(columns.len() > MANY)}>
            <table role="table" aria-label={label.to_owned()}>
                { head(columns) }
                { for matrix.groups.iter().map(|group| self::group(group, columns)) }
                <tfoot role="rowgroup">{ sums(&matrix.total, columns, true) }</tfoot>
            </table>
            if !matrix.tail.is_empty() {
                <details class="tail">
                    <summary>{ &matrix.tail_label }</summary>
                    <table role="table" aria-label={matrix.tail_label.clone()}>
                        { head(columns) }
                        <tbody role="rowgroup">{ for matrix.tail.iter().map(|row| self::row(row, columns)) }</tbody>
                    </table>
                </details>
            }
        </div>
    }
}

fn head(columns: &[Column]) -> Html {
    html! {
        <thead role="rowgroup">
            <tr role="row">
                <th scope="col" role="columnheader">{ w::speaker() }</th>
                { for columns.iter().map(column) }
                <th class="whole" scope="col" role="columnheader">{ w::all() }</th>
            </tr>
        </thead>
    }
}

fn column(column: &Column) -> Html {
    html! {
        <th scope="col" role="columnheader">
            if let Some(href) = &column.href { <a href={href.clone()} title={column.name.clone()}>{ &column.name }</a> } else { { &column.name } }
        </th>
    }
}

fn group(group: &Group, columns: &[Column]) -> Html {
    html! {
        <tbody role="rowgroup">
            if let Some(together) = &group.sums { { sums(together, columns, true) } }
            { for group.rows.iter().map(|row| self::row(row, columns)) }
            if let Some(others) = &group.others { { sums(others, columns, false) } }
        </tbody>
    }
}

fn sums(sums: &Sums, columns: &[Column], all: bool) -> Html {
    html! {
        <tr class="sums" data-all={flag(all)} role="row">
            <th scope="row" role="rowheader">{ &sums.label }</th>
            { for sums.cells.iter().zip(columns).map(|(n, column)| html! {
                <td role="cell"><span class="at" aria-hidden="true">{ &column.name }</span><span class="num">{ words::number(*n) }</span></td>
            }) }
            <td class="whole num" role="cell">{ words::number(sums.total) }</td>
        </tr>
    }
}

fn row(row: &Row, columns: &[Column]) -> Html {
    html! {
        <tr role="row" data-hue={hue(row.look.hue)} key={row.href.clone()}>
            <th scope="row" role="rowheader">
                <a class="name" href={row.href.clone()}>{ badge(&row.look) }<span dir="auto">{ &row.name }</span></a>
            </th>
            { for row.cells.iter().zip(columns).map(|(cell, column)| html! { <td role="cell">{ self::cell(cell, column) }</td> }) }
            <td class="whole num" role="cell">{ words::number(row.total) }</td>
        </tr>
    }
}

fn cell(cell: &Cell, column: &Column) -> Html {
    let state = match cell.state {
        State::Filled => "filled",
        State::Filtered => "filtered",
        State::Named => "named",
        State::Silent => "silent",
    };
    let content = html! { <>
        <span class="at" aria-hidden="true">{ &column.name }</span>
        <span class="count num" aria-hidden="true">{ &cell.label }</span>
        if let Some(first) = cell.first { { glyphs::place(first) } }
        if cell.state == State::Filled { { glyphs::bar(&cell.parts, 7) } }
        <span class="told">{ &cell.told }</span>
    </> };
    match &cell.href {
        Some(href) => html! { <a class="cell" data-state={state} href={href.clone()}>{ content }</a> },
        None => html! { <span class="cell" data-state={state} tabindex="0">{ content }</span> },
    }
}
