//! Where the reader is in a report: kept when it goes from the window into a pane beside another report, or back.

use super::deeds::HEAD;
use super::{document, window};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The first paragraph in sight.
pub struct Spot {
    report: String,
    paragraph: u32,
    /// How far below the upper edge it begins, in CSS pixels.
    below: f64,
    in_pane: bool,
}

/// Where the reader is in each report that is shown; nothing of those whose beginning is in sight.
pub fn spots() -> Vec<Spot> {
    let spot = |article: Element| {
        let pane = pane(&article);
        let edge = edge(pane.as_ref());
        let paragraphs = article.query_selector_all(".paragraph").ok()?;
        let place =
            |at: u32| Some(paragraphs.item(at)?.unchecked_into::<Element>().get_bounding_client_rect());
        let paragraph =
            (0..paragraphs.length()).find(|at| place(*at).is_some_and(|p| p.bottom() > edge + 1.0))?;
        let below = place(paragraph)?.top() - edge;
        let report = article.get_attribute("data-report")?;
        (paragraph > 0 || below < 0.0).then_some(Spot { report, paragraph, below, in_pane: pane.is_some() })
    };
    articles().into_iter().filter_map(spot).collect()
}

/// Goes on there in those reports that went from the window into a pane, or back.
pub fn go_on(spots: &[Spot]) {
    for article in articles() {
        let pane = pane(&article);
        let moved = |spot: &&Spot| {
            article.get_attribute("data-report").as_ref() == Some(&spot.report)
                && spot.in_pane != pane.is_some()
        };
        let Some(spot) = spots.iter().find(moved) else { continue };
        let Some(paragraph) =
            article.query_selector_all(".paragraph").ok().and_then(|all| all.item(spot.paragraph))
        else {
            continue;
        };
        let place = paragraph.unchecked_into::<Element>().get_bounding_client_rect();
        let by = place.top() - edge(pane.as_ref()) - spot.below;
        match pane {
            Some(pane) => pane.scroll_by_with_x_and_y(0.0, by),
            None => {
                if let Some(window) = window() {
                    window.scroll_by_with_x_and_y(0.0, by);
                }
            }
        }
    }
}

fn articles() -> Vec<Element> {
    let all = document().and_then(|document| document.query_selector_all("[data-report]").ok());
    all.into_iter()
        .flat_map(|all| (0..all.length()).filter_map(move |at| all.item(at)?.dyn_into().ok()))
        .collect()
}

fn pane(article: &Element) -> Option<Element> {
    article.closest("[data-pane]").ok().flatten()
}

/// The upper edge of what is seen of a report, in CSS pixels of the window.
fn edge(pane: Option<&Element>) -> f64 {
    pane.map_or(HEAD, |pane| pane.get_bounding_client_rect().top())
}
