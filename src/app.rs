//! The root component.

use crate::articles;
use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    let articles = use_memo((), |()| articles::embedded());
    html! { <main>{ for articles.iter().map(|a| html! { <article><h1>{ &a.slug }</h1><pre>{ &a.text }</pre></article> }) }</main> }
}
