//! When the page breaks: it says so, what it shows stays, and the reports can be read as the build wrote them.

use super::{document, window};
use crate::words as w;
use std::panic::PanicHookInfo;
use web_sys::{Document, Element};

/// What the build asks the page to be told where it breaks: `<meta name="report" content="https://…">`.
const REPORT: &str = "meta[name=report]";
/// What makes the page start as nothing but text.
const AS_TEXT: &str = "?text";

/// Says what happened over the page, and to the console.
pub fn say_when_broken() {
    yew::set_custom_panic_hook(Box::new(|info| {
        let _ = document().and_then(|document| say(&document, info));
        web_sys::console::error_1(&info.to_string().into());
    }));
}

fn say(document: &Document, info: &PanicHookInfo<'_>) -> Option<()> {
    let location = window()?.location();
    let path = location.pathname().ok()?;
    let what = format!("{info}\n{}\n{}", location.href().ok()?, window()?.navigator().user_agent().ok()?);
    let place = document.query_selector(REPORT).ok().flatten().and_then(|meta| meta.get_attribute("content"));
    let box_ = append(document, &*document.body()?, "div", "")?;
    box_.set_class_name("broken");
    box_.set_attribute("role", "alert").ok()?;
    append(document, &box_, "p", w::broken())?;
    let ways = append(document, &box_, "p", "")?;
    for (words, address) in
        [(w::broken_reload(), path.clone()), (w::broken_text(), format!("{path}{AS_TEXT}"))]
    {
        link(document, &ways, words, &address)?;
    }
    match place {
        Some(place) => link(document, &ways, w::broken_report(), &place)?,
        None => drop(append(document, &box_, "p", w::broken_lines())?),
    }
    append(document, &box_, "pre", &what)?;
    Some(())
}

fn link(document: &Document, inside: &Element, words: &str, address: &str) -> Option<()> {
    append(document, inside, "a", words)?.set_attribute("href", address).ok()
}

fn append(document: &Document, inside: &Element, tag: &str, words: &str) -> Option<Element> {
    let element = document.create_element(tag).ok()?;
    element.set_text_content(Some(words));
    inside.append_child(&element).ok()?;
    Some(element)
}
