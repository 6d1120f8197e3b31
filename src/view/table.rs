//! The table behind a picture, folded until it is asked for.

use crate::page::voices::table::{self, Field, Group};
use crate::words::voices as w;
use yew::prelude::*;

/// The table.
pub fn table(label: &str, table: &table::Table) -> Html {
    let columns = table.heads.len().to_string();
    html! {
        <details class="table">
            <summary>{ w::as_table() }</summary>
            <table aria-label={label.to_owned()}>
                <thead><tr>{ for table.heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                { for table.groups.iter().map(|group| self::group(group, &columns)) }
            </table>
        </details>
    }
}

fn group(group: &Group, columns: &str) -> Html {
    html! {
        <tbody>
            <tr><th scope="rowgroup" colspan={columns.to_owned()}>{ &group.label }</th></tr>
            { for group.rows.iter().map(|row| html! { <tr>{ for row.iter().enumerate().map(field) }</tr> }) }
        </tbody>
    }
}

fn field((at, field): (usize, &Field)) -> Html {
    let content = match &field.href {
        Some(href) => html! { <a href={href.clone()}>{ &field.text }</a> },
        None => html! { { &field.text } },
    };
    if at == 0 {
        html! { <th scope="row">{ content }</th> }
    } else {
        html! { <td class={field.number.then_some("num")}>{ content }</td> }
    }
}
