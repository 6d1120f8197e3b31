//! The root component: the one place where model, views and browser meet.

use crate::articles;
use crate::browser::worker::{Helper, Said};
use crate::browser::{address, deeds, edition, listen, marks, panes, settings, tasks, title};
use crate::model::library::Library;
use crate::model::{MOST, Model, Pane};
use crate::page::{Main, Page, text};
use crate::update::{Msg, update};
use crate::view::shell::Shell;
use crate::work::{Task, is_heavy, next_task, order, perform, take};
use std::rc::Rc;
use yew::prelude::*;

/// The model, as Yew holds it. The same one comes back from a message that changes nothing, and nothing is rendered.
struct Store(Model);

impl Reducible for Store {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        update(&self.0, msg).map_or(self, |model| Rc::new(Self(model)))
    }
}

/// A library that is compared by pointer.
#[derive(Clone)]
struct Same(Option<Rc<Library>>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            (one, two) => one.is_none() && two.is_none(),
        }
    }
}

/// What the page begins with; compared by pointer.
#[derive(Clone)]
pub struct Start(Rc<Model>);

impl Start {
    /// The page begins with this.
    pub fn new(model: Model) -> Self {
        Self(Rc::new(model))
    }
}

/// The embedded reports at the address that was opened, with nothing read yet.
pub fn begin() -> Model {
    Model::new(articles::embedded(), &address::current(), settings::load())
}

/// The model at the address as it is now: links were followed while it was read.
pub fn again(model: Model) -> Model {
    Model { state: model.at(&address::current()), ..model }
}

impl PartialEq for Start {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What [`App`] is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the page begins with.
    pub start: Start,
}

/// The whole page.
#[component]
pub fn App(props: &Props) -> Html {
    let store = use_reducer(|| Store((*props.start.0).clone()));
    let send = use_memo((), |()| {
        let dispatcher = store.dispatcher();
        Callback::from(move |msg| dispatcher.dispatch(msg))
    });
    let model = &store.0;
    let blocks = use_memo(
        (model.open(), Same(model.library.clone()), model.settings.language),
        |(open, library, _)| text::blocks(&model.reports, *open, library.0.as_deref()),
    );
    let beside = use_memo(
        (model.beside(), Same(model.library.clone()), model.settings.language),
        |(beside, library, _)| {
            beside.map(|at| text::blocks(&model.reports, at, library.0.as_deref())).unwrap_or_default()
        },
    );
    let page = Rc::new(Page::new(model, &blocks, &beside));
    use_browser(&store, &page, &send);
    html! {
        <Shell page={page} q={model.state.filter.q.clone()} settings={model.settings} pane={model.pane}
            notice={model.notice.clone()} send={(*send).clone()} />
    }
}

/// What is to happen in the browser after the page was put there.
#[hook]
fn use_browser(store: &UseReducerHandle<Store>, page: &Rc<Page>, send: &Rc<Callback<Msg>>) {
    let model = &store.0;
    use_effect_with(Rc::clone(send), |send| {
        let listeners = (listen::listen(send), edition::listen(send));
        let send = Rc::clone(send);
        let slow = tasks::when_slow(move || send.emit(Msg::Slow));
        move || drop((listeners, slow))
    });
    use_effect_with((model.state.clone(), model.trail), |(state, trail)| {
        address::show(&crate::address::spell(state), *trail);
    });
    use_effect_with(page.title.clone(), |words| title(words));
    use_effect_with(model.settings, |current| settings::apply(*current));
    use_effect_with(model.pane == Pane::Help, |open| deeds::dialog(*open));
    use_work(store, send);
    let more = match &page.main {
        Main::Read(read) => read.more,
        Main::Pair(pair) => pair.more,
        Main::Quotes(cards) => cards.more && model.painted < MOST.max(model.needed),
        Main::Compare(compare) => compare.more && model.painted < MOST.max(model.needed),
        Main::Voices(_) | Main::Nothing => false,
    };
    let painted = {
        let send = Rc::clone(send);
        (more, model.painted, send)
    };
    use_effect_with(more.then_some(model.painted), move |painting| {
        let (_, _, send) = painted;
        let task = painting.map(|_| tasks::soon(move || send.emit(Msg::Paint)));
        move || drop(task)
    });
    use_panes(page);
    // What is to be brought into sight may be painted only later.
    let sought = use_mut_ref(|| None);
    let (found, to) = (Rc::clone(&sought), Rc::clone(send));
    use_effect_with(model.wish.clone(), move |wish| *found.borrow_mut() = deeds::perform(&wish.deed, &to));
    use_effect_with(model.painted, move |_| {
        let mut sought = sought.borrow_mut();
        if sought.as_deref().is_some_and(deeds::reveal) {
            sought.take();
        }
    });
    let marked = model.library.as_ref().is_some_and(|library| library.knows(model.open()));
    use_effect_with(marked, |marked| {
        if *marked {
            marks::set(marks::FIRST_MARKED);
        }
    });
    use_effect_with(model.whole_library().is_some(), |all| {
        if *all {
            marks::set(marks::ALL_READ);
        }
    });
}

/// Two reports beside each other scroll together; each that was read before stands where it was left.
#[hook]
fn use_panes(page: &Rc<Page>) {
    let left = use_mut_ref(panes::Left::default);
    let pair = match &page.main {
        Main::Pair(pair) => {
            let slugs = [0, 1].map(|pane: usize| pair.panes[pane].read.slug.clone());
            Some((slugs, Rc::clone(&pair.shared), pair.together))
        }
        _ => None,
    };
    use_effect_with(pair, move |pair| {
        let listening =
            pair.clone().and_then(|(slugs, shared, together)| panes::listen(slugs, shared, together, left));
        move || drop(listening)
    });
}

/// Reads the reports, a task at a time, the first one after the page was painted. What is long a worker does, which ends
/// when there is something else to do.
#[hook]
fn use_work(store: &UseReducerHandle<Store>, send: &Rc<Callback<Msg>>) {
    let task = next_task(&store.0);
    let heavy = !store.0.alone && task.is_some_and(|task| is_heavy(&store.0, task));
    let (store, send) = (store.clone(), Rc::clone(send));
    let first = use_mut_ref(|| true);
    let helper = use_mut_ref(|| None);
    use_effect_with((task, heavy), move |(task, heavy)| {
        let task = *task;
        let heavy = task.filter(|_| *heavy);
        *helper.borrow_mut() = heavy.and_then(|task| help(&store, task, &send));
        if heavy.is_some() {
            first.replace(false);
        }
        let task = task.filter(|_| heavy.is_none());
        let work = move || {
            if let Some(msg) = task.and_then(|task| perform(&store.0, task)) {
                send.emit(msg);
            }
        };
        let waiting = if task.is_none() {
            None
        } else if first.replace(false) {
            tasks::after_paint(work);
            None
        } else {
            Some(tasks::soon(work))
        };
        move || drop(waiting)
    });
}

/// Has a worker do a task; where there is none, the page is told to do it by itself.
fn help(store: &UseReducerHandle<Store>, task: Task, send: &Rc<Callback<Msg>>) -> Option<Helper> {
    let (with, to) = (store.clone(), Rc::clone(send));
    let helper = Helper::ask(order(&store.0, task), move |said| {
        to.emit(match said {
            Said::Begins(step) => Msg::Progress(step),
            Said::Done(answer) => take(&with.0, task, &answer).unwrap_or(Msg::Alone),
            Said::Broken => Msg::Alone,
        });
    });
    if helper.is_none() {
        send.emit(Msg::Alone);
    }
    helper
}
