//! What a message makes of the model: `None` if nothing changes. Free of the browser; what is to be done outside the
//! page is left in the model as a wish.

use crate::model::library::Library;
use crate::model::report::Reading;
use crate::model::state::{Filter, Group, Part, Sort, View, ViewState};
use crate::model::{Deed, Focus, LEAP, Model, PORTION, Pane, Settings, Theme, Trail};
use crate::page;
use crate::words::{self, Language, compare as w};
use crate::work;
use std::rc::Rc;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// The address bar changed: back, forward, or typed.
    Address(String),
    /// A link of the page was followed; `keep` the filter if it is the link of a highlight.
    Follow {
        /// The link's address, from the `#` on.
        address: String,
        /// Whether the filter stays as it is.
        keep: bool,
    },
    /// A part of the filter was switched on or off.
    Toggle(Part),
    /// The filter was set to this.
    Filter(Filter),
    /// The search was typed in.
    Search(String),
    /// The list of speakers was narrowed.
    Find(String),
    /// The quotations were sorted.
    Sort(Sort),
    /// The quotations were grouped.
    Group(Group),
    /// Go to the next quotation that is left, or with `false` to the one before.
    Step(bool),
    /// Two reports beside each other scroll together, or with `false` each by itself.
    Together(bool),
    /// Close what is open: the pane, else the inspector, else the filter's selection.
    Close,
    /// Open a pane, or close it with [`Pane::None`].
    Open(Pane),
    /// The focus went out of the open pane.
    FocusLeft,
    /// Move the focus.
    Focus(Focus),
    /// Go from the inspector back to the selection in the text.
    Reveal,
    /// The next theme.
    Theme(Theme),
    /// The interface in this language.
    Language(Language),
    /// Single keys on or off.
    Keys(bool),
    /// The lines of the front page on or off.
    Intro(bool),
    /// Go to the next version or family, or with `false` to the one before.
    Turn(bool),
    /// Copy the selected quotation as a citation.
    Cite,
    /// Copy the selected quotation's words.
    CopyWords,
    /// Copy the address of the selection, or of the view if nothing is selected.
    Link,
    /// Copy the address of the view.
    Share,
    /// A report was read.
    Read(usize, Rc<Reading>),
    /// The reports were linked.
    Linked(Rc<Library>),
    /// Reading takes long.
    Slow,
    /// A worker has begun this step of its task.
    Progress(u8),
    /// There is no worker here.
    Alone,
    /// Do not go on with what is done just now.
    Stop,
    /// Read a report after all, by its number.
    Resume(usize),
    /// Paint more of a long view.
    Paint,
    /// Say something to the reader.
    Say(String),
    /// A new edition of the page waits, or with `false` the reader does not want it now.
    Edition(bool),
    /// Take the new edition.
    Take,
}

/// What a single key does.
pub fn key(name: &str) -> Option<Msg> {
    Some(match name {
        "/" => Msg::Focus(Focus::Search),
        "?" => Msg::Open(Pane::Help),
        "Escape" => Msg::Close,
        "j" => Msg::Step(true),
        "k" => Msg::Step(false),
        "[" => Msg::Turn(false),
        "]" => Msg::Turn(true),
        "c" => Msg::Cite,
        "l" => Msg::Link,
        _ => return None,
    })
}

/// The model after a message.
pub fn update(model: &Model, msg: Msg) -> Option<Model> {
    let mut next = model.clone();
    match msg {
        Msg::Address(address) => {
            next.state = model.at(&address);
            next.pane = Pane::None;
            return arrive(model, next, Trail::Stay);
        }
        Msg::Follow { address, keep } => {
            let state = model.at(&address);
            next.state = if keep { kept(model, state) } else { state };
            next.pane = Pane::None;
            return follow(model, next);
        }
        Msg::Toggle(part) => next.state.filter.toggle(&part),
        Msg::Filter(filter) => next.state.filter = filter,
        Msg::Search(words) => {
            next.state.filter.q = words;
            return arrive(model, next, Trail::Replace);
        }
        Msg::Find(words) => next.find = words,
        Msg::Sort(sort) => next.state.sort = sort,
        Msg::Group(group) => next.state.group = group,
        Msg::Step(forward) => return step(model, next, forward),
        Msg::Together(together) => next.loose = !together,
        Msg::Close => return close(model, next),
        Msg::Open(pane) => return open(model, next, pane),
        Msg::FocusLeft if model.pane == Pane::Filters => next.pane = Pane::None,
        Msg::FocusLeft => return None,
        Msg::Focus(focus) => return Some(wish(next, Deed::Focus(focus))),
        Msg::Reveal => {
            let id = model.state.selected.clone()?;
            return Some(wish(next, Deed::Reveal(id)));
        }
        Msg::Theme(theme) => next.settings = Settings { theme, ..next.settings },
        Msg::Language(language) if language == model.settings.language => return None,
        Msg::Language(language) => {
            language.speak();
            next.settings = Settings { language, ..next.settings };
            next.notice.number += 1;
            words::language_changed().clone_into(&mut next.notice.words);
        }
        Msg::Keys(keys) => next.settings = Settings { keys, ..next.settings },
        Msg::Intro(intro) => next.settings = Settings { intro, ..next.settings },
        Msg::Turn(forward) => return turn(model, next, forward),
        Msg::Cite | Msg::CopyWords | Msg::Link | Msg::Share => {
            let copied = page::copy::what(model, &msg)?;
            return Some(wish(next, Deed::Copy(copied)));
        }
        Msg::Read(report, reading) => {
            next.reports.get_mut(report)?.reading = Some(reading);
            next.step = 0;
        }
        Msg::Linked(library) => return Some(linked(model, next, library)),
        Msg::Slow => next.slow = true,
        Msg::Progress(step) => next.step = step,
        Msg::Alone => next.alone = true,
        Msg::Stop => {
            for report in work::given_up(model, work::next_task(model)?) {
                next.stopped.insert(report);
                next.reports[report].reading = None;
            }
            next.step = 0;
        }
        Msg::Resume(report) => drop(next.stopped.remove(&report)),
        Msg::Paint => next.painted += PORTION,
        Msg::Say(words) => {
            next.notice.number += 1;
            next.notice.words = words;
        }
        Msg::Edition(waits) => next.notice.edition = waits,
        Msg::Take => return Some(wish(next, Deed::Take)),
    }
    if next.state == model.state { changed(model, next) } else { arrive(model, next, Trail::Push) }
}

/// `None` if a message that only switches something switched nothing.
fn changed(model: &Model, next: Model) -> Option<Model> {
    let same = next.settings == model.settings
        && next.find == model.find
        && next.pane == model.pane
        && next.slow == model.slow
        && (next.step, next.alone, &next.stopped) == (model.step, model.alone, &model.stopped)
        && next.loose == model.loose
        && next.painted == model.painted
        && next.notice == model.notice
        && next.read() == model.read()
        && match (&next.library, &model.library) {
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            (one, two) => one.is_none() && two.is_none(),
        };
    (!same).then_some(next)
}

/// What the link of a highlight leads to: the filter stays, and so do two reports beside each other.
fn kept(model: &Model, state: ViewState) -> ViewState {
    let inside = match &state.view {
        View::Read(Some(slug)) => {
            model.beside().is_some() && model.shown().any(|at| model.number(slug) == Some(at))
        }
        _ => false,
    };
    if inside {
        ViewState { selected: state.selected, ..model.state.clone() }
    } else {
        ViewState { view: state.view, selected: state.selected, with: state.with, ..model.state.clone() }
    }
}

/// Whether other reports or another view are shown than before.
fn elsewhere(model: &Model, next: &Model) -> bool {
    (&next.state.view, &next.state.with) != (&model.state.view, &model.state.with)
}

/// Whether the reader changed the families.
fn edited(before: &ViewState, now: &ViewState) -> bool {
    (&before.apart, &before.joined) != (&now.apart, &now.joined)
}

/// Takes the state of `next`, with what belongs to a new view.
fn arrive(model: &Model, mut next: Model, trail: Trail) -> Option<Model> {
    if next.state == model.state {
        return None;
    }
    next.trail = trail;
    if elsewhere(model, &next) {
        next.painted = PORTION;
    }
    if edited(&model.state, &next.state) {
        let none = next.state.apart.is_empty() && next.state.joined.is_empty();
        next.notice.number += 1;
        next.notice.words = String::from(if none { w::restored() } else { w::changed() });
    }
    if let Some(needed) = next.state.selected.as_ref().and_then(|id| page::place_of(&next, id)) {
        next = reach(next, needed);
    }
    Some(next)
}

/// Takes a state that a link led to: brings its selection into sight, or the top of a new view.
fn follow(model: &Model, next: Model) -> Option<Model> {
    let elsewhere = elsewhere(model, &next);
    let selected = next.state.selected.clone();
    if next.state == model.state {
        // The link of what is selected already: on to what the inspector says of it.
        return selected.map(|_| wish(next, Deed::Focus(Focus::Inspector)));
    }
    let next = arrive(model, next, Trail::Push)?;
    match selected {
        Some(id) => Some(wish(next, Deed::Reveal(id))),
        None if elsewhere => Some(wish(next, Deed::Top)),
        // The link that was followed may be gone with what it took away.
        None if edited(&model.state, &next.state) => Some(wish(next, Deed::Focus(Focus::Main))),
        None => Some(next),
    }
}

/// Goes to the next quotation that is left, in the open view's order.
fn step(model: &Model, mut next: Model, forward: bool) -> Option<Model> {
    let (view, id) = page::next_stop(model, forward)?;
    let again = model.state.selected.is_some() && view == model.state.view;
    next.state.view = view;
    next.state.selected = Some(id.clone());
    let next = arrive(model, next, if again { Trail::Replace } else { Trail::Push })?;
    Some(wish(next, Deed::Reveal(id)))
}

/// Goes to the next version or family; where there is none, it says so.
fn turn(model: &Model, mut next: Model, forward: bool) -> Option<Model> {
    match page::turn(model, forward) {
        Ok(state) => {
            next.state = state;
            follow(model, next)
        }
        Err("") => None,
        Err(words) => update(model, Msg::Say(words.to_owned())),
    }
}

/// Takes a library; the first time that it knows what the address selects, that is brought into sight.
fn linked(model: &Model, mut next: Model, library: Rc<Library>) -> Model {
    let first = !model.knows_shown(model.library.as_deref()) && model.knows_shown(Some(&library));
    next.library = Some(library);
    if first && page::in_portions(&next) {
        next.painted = PORTION;
    }
    let selected = next.state.selected.clone().filter(|_| first);
    match selected {
        Some(id) => {
            let needed = page::place_of(&next, &id).unwrap_or(0);
            wish(reach(next, needed), Deed::Reveal(id))
        }
        None => next,
    }
}

fn close(model: &Model, mut next: Model) -> Option<Model> {
    match model.pane {
        Pane::Filters => {
            next.pane = Pane::None;
            Some(wish(next, Deed::Focus(Focus::FiltersButton)))
        }
        Pane::Help => {
            next.pane = Pane::None;
            Some(next)
        }
        Pane::None => {
            next.state.selected = None;
            arrive(model, next, Trail::Push)
        }
    }
}

fn open(model: &Model, mut next: Model, pane: Pane) -> Option<Model> {
    next.pane = pane;
    let next = changed(model, next)?;
    Some(match pane {
        Pane::Filters => wish(next, Deed::Focus(Focus::Filters)),
        _ => next,
    })
}

/// Paints as far as what is needed, in portions if that is far.
fn reach(mut next: Model, needed: usize) -> Model {
    next.needed = needed + PORTION / 2;
    next.painted = next.painted.max(next.needed.min(LEAP));
    next
}

fn wish(mut next: Model, deed: Deed) -> Model {
    next.wish.number += 1;
    next.wish.deed = deed;
    next
}
