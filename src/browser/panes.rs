//! Two reports beside each other: their scrolling, read and set. Where each goes is worked out in `page::follow`.

use super::{document, tasks, window};
use crate::page::follow::{Pane, Point, Together, chain, reading_line};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// How far each report was scrolled when it was last seen, by its slug.
pub type Left = Vec<(String, i32)>;

/// Says of a pane that it was put somewhere, and that the other one stays.
const ALONE: &str = "data-alone";
/// Space over and under what was brought into sight, in CSS pixels.
const AIR: f64 = 24.0;

/// The listeners; they end when this is dropped.
pub struct Listening(#[expect(dead_code, reason = "held so that they go on listening")] [EventListener; 2]);

/// Both panes as they are in the page.
struct Panes {
    elements: [Element; 2],
    slugs: [String; 2],
    shared: Rc<Vec<[String; 2]>>,
    together: bool,
    follow: RefCell<Together>,
    left: Rc<RefCell<Left>>,
}

thread_local! {
    /// One pane that is yet to come along with the other; not if something is brought into sight before.
    static WAITING: Cell<Option<Timeout>> = const { Cell::new(None) };
}

/// Puts both reports where they were left, and begins to listen to their scrolling.
pub fn listen(
    slugs: [String; 2],
    shared: Rc<Vec<[String; 2]>>,
    together: bool,
    left: Rc<RefCell<Left>>,
) -> Option<Listening> {
    let elements = [element(0)?, element(1)?];
    let follow = RefCell::new(Together::at([0.0, 0.0]));
    let panes = Rc::new(Panes { elements, slugs, shared, together, follow, left });
    panes.restore();
    let on = |pane: usize| {
        let panes = Rc::clone(&panes);
        EventListener::new(&panes.elements[pane].clone(), "scroll", move |event| {
            panes.scrolled(pane, event.time_stamp());
        })
    };
    Some(Listening([on(0), on(1)]))
}

impl Panes {
    /// A report that was seen before stands where it was left; a new one where the other one leads it.
    fn restore(&self) {
        let known = [0, 1].map(|pane: usize| self.seen(pane));
        for pane in [0, 1] {
            let led = known[1 - pane].filter(|_| self.together).map(|other| {
                let other = other.min(self.elements[1 - pane].scroll_height());
                follow_from(&self.chain(), 1 - pane, f64::from(other))
            });
            self.put(pane, known[pane].or(led).unwrap_or(0));
        }
    }

    /// A pane was scrolled, by the reader or by what this page did.
    fn scrolled(self: &Rc<Self>, pane: usize, now: f64) {
        let element = &self.elements[pane];
        let top = element.scroll_top();
        self.leave(pane, top);
        let mut follow = self.follow.borrow_mut();
        if element.has_attribute(ALONE) || !self.together {
            follow.put(pane, f64::from(top));
            return;
        }
        let Some(other) = follow.moved(pane, f64::from(top), now, || self.chain()) else { return };
        drop(follow);
        if calm() {
            // For a reader who wishes less motion the other one comes along when this one rests, at once.
            let panes = Rc::clone(self);
            WAITING.set(Some(tasks::at_rest(move || panes.put(1 - pane, whole(other)))));
        } else {
            self.put(1 - pane, whole(other));
        }
    }

    /// Scrolls a pane; the other one does not follow.
    fn put(&self, pane: usize, top: i32) {
        let element = &self.elements[pane];
        element.set_scroll_top(top);
        let top = element.scroll_top();
        self.leave(pane, top);
        self.follow.borrow_mut().put(pane, f64::from(top));
    }

    /// How far a pane's report was scrolled when it was last seen.
    fn seen(&self, pane: usize) -> Option<i32> {
        let left = self.left.borrow();
        left.iter().find(|(slug, _)| *slug == self.slugs[pane]).map(|(_, top)| *top)
    }

    fn leave(&self, pane: usize, top: i32) {
        let mut left = self.left.borrow_mut();
        left.retain(|(slug, _)| *slug != self.slugs[pane]);
        left.push((self.slugs[pane].clone(), top));
    }

    fn chain(&self) -> Vec<Point> {
        let panes = [0, 1].map(|pane: usize| Pane {
            height: f64::from(self.elements[pane].client_height()),
            content: f64::from(self.elements[pane].scroll_height()),
        });
        let place = |ids: &[String; 2]| {
            let [one, two] = [0, 1].map(|pane: usize| {
                let element = &self.elements[pane];
                Some(place_of(element, &ids[pane])? + f64::from(element.scroll_top()))
            });
            Some([one?, two?])
        };
        chain(panes, &self.shared.iter().filter_map(place).collect::<Vec<_>>())
    }
}

fn follow_from(chain: &[Point], lead: usize, scroll: f64) -> i32 {
    whole(crate::page::follow::follow(chain, lead, scroll))
}

/// Brings an element of a pane into sight. If its partner is in sight in the other pane, both come to stand at one height
/// and the other pane stays where it is. `false` if the element is in no pane.
pub fn reveal(element: &HtmlElement, id: &str) -> bool {
    let Some(pane) = element.closest("[data-pane]").ok().flatten() else { return false };
    WAITING.take();
    let height = f64::from(pane.client_height());
    let place = element.get_bounding_client_rect();
    let top = place.top() - pane.get_bounding_client_rect().top();
    // Of a quotation in several runs the last one tells where it ends.
    let runs = pane.query_selector_all(&format!("[data-q='{id}']")).ok();
    let last = runs.and_then(|runs| runs.item(runs.length().checked_sub(1)?)?.dyn_into::<Element>().ok());
    let end = last.map_or(place.bottom(), |last| last.get_bounding_client_rect().bottom());
    if top >= AIR / 2.0 && top + end - place.top() <= height - AIR / 2.0 {
        return true;
    }
    let line = reading_line(height);
    let by = |pane: &Element, pixels: f64| whole(f64::from(pane.scroll_top()) + pixels);
    let beside = [0, 1].into_iter().filter_map(self::element).find(|other| *other != pane);
    match beside.and_then(|other| Some((partner_in_sight(&other, id)?, other))) {
        Some((partner, other)) => {
            // Far down, hardly more than its first line can be seen.
            let goal = if partner > 2.0 * line { line } else { partner.max(AIR) };
            alone(&other, by(&other, partner - goal));
            alone(&pane, by(&pane, top - goal));
        }
        None => pane.set_scroll_top(by(&pane, top - line)),
    }
    true
}

/// How far both panes are scrolled; nothing where there are none.
pub fn tops() -> Vec<i32> {
    [0, 1].into_iter().filter_map(element).map(|pane| pane.scroll_top()).collect()
}

/// Puts both panes where they were.
pub fn put_back(tops: &[i32]) {
    for (pane, top) in [0, 1].into_iter().filter_map(element).zip(tops) {
        alone(&pane, *top);
    }
}

/// Scrolls a pane; the other one does not follow.
fn alone(pane: &Element, top: i32) {
    let _ = pane.set_attribute(ALONE, "");
    pane.set_scroll_top(top);
    // That it was scrolled is heard of before the next paint, if at all.
    let pane = pane.clone();
    tasks::after_paint(move || {
        let _ = pane.remove_attribute(ALONE);
    });
}

/// How far down a pane the partner of a quotation of the other pane stands, if it is in sight.
fn partner_in_sight(pane: &Element, id: &str) -> Option<f64> {
    let links = pane.query_selector_all(&format!("[data-partner='{id}']")).ok()?;
    let height = f64::from(pane.client_height());
    let of = |at: u32| links.item(at)?.dyn_into::<Element>().ok()?.get_attribute("data-of");
    let places = (0..links.length()).filter_map(|at| place_of(pane, &of(at)?));
    places.into_iter().find(|place| (0.0..height - AIR).contains(place))
}

/// How far below the top of a pane a quotation begins, in CSS pixels.
fn place_of(pane: &Element, id: &str) -> Option<f64> {
    let first = pane.query_selector(&format!("[data-q='{id}']")).ok()??;
    Some(first.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top())
}

fn element(pane: usize) -> Option<Element> {
    document()?.query_selector(&format!("[data-pane='{pane}']")).ok()?
}

/// Whether the reader wishes less motion.
fn calm() -> bool {
    let query = window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?);
    query.is_some_and(|query| query.matches())
}

/// The nearest whole number of pixels.
#[expect(clippy::cast_possible_truncation, reason = "pixels of a page; too many are cut to the most")]
pub(super) fn whole(pixels: f64) -> i32 {
    pixels.round() as i32
}
