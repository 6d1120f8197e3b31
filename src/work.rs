//! What there is to do, one task at a time, and who does it: the page itself what is short, a worker what is long, so that
//! the page answers meanwhile.

use crate::model::Model;
use crate::model::library::{Library, Links};
use crate::model::report::{Reading, Report};
use crate::model::state::View;
use crate::update::{Msg, update};
use sayso_engine::Article;
use sayso_engine::travel::{pack, unpack};
use std::rc::Rc;

/// Something to be done next: one task at a time, so that none takes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Read this report.
    Read(usize),
    /// Link the reports that were read; there are this many.
    Link(usize),
}

/// Bytes of text that are read well within 50 ms, even where the page has just begun and nothing is compiled for speed.
pub const SHORT: usize = 32_000;

/// Bytes of text, all reports together, that are linked well within 50 ms.
const FEW: usize = 100_000;

/// Whether a report is so long that reading it would keep the reader waiting.
pub fn is_long(model: &Model, report: usize) -> bool {
    model.reports.get(report).is_some_and(|report| report.article.text.len() > SHORT)
}

/// What to do next: the reports that are shown first, and what they need for that; then the others, the short ones before
/// the long ones; then all together. Reports that the reader stopped are left out.
pub fn next_task(model: &Model) -> Option<Task> {
    let read = |at: &usize| model.reports[*at].reading.is_some();
    let unread = |at: &usize| !read(at) && !model.stopped.contains(at);
    if model.open() >= model.reports.len() {
        return None;
    }
    if let Some(shown) = model.shown().find(unread) {
        return Some(Task::Read(shown));
    }
    let library = model.library.as_deref();
    let knows = |library: &Library| model.shown().filter(read).all(|at| library.knows(at));
    let link = Some(Task::Link(model.read()));
    if !library.is_some_and(knows) {
        return link;
    }
    let all = 0..model.reports.len();
    if let Some(short) = all.clone().find(|at| unread(at) && !is_long(model, *at)) {
        return Some(Task::Read(short));
    }
    let behind = library.is_some_and(|library| library.linked() < model.read());
    let known = |at: &usize| library.is_some_and(|library| library.knows(*at));
    let short_behind = all.clone().any(|at| read(&at) && !is_long(model, at) && !known(&at));
    match all.clone().find(unread) {
        Some(long) if !short_behind => Some(Task::Read(long)),
        _ => link.filter(|_| behind),
    }
}

/// Whether a task is one for a worker.
pub fn is_heavy(model: &Model, task: Task) -> bool {
    match task {
        Task::Read(at) => is_long(model, at),
        Task::Link(_) => {
            let read = model.reports.iter().filter(|report| report.reading.is_some());
            read.map(|report| report.article.text.len()).sum::<usize>() > FEW
        }
    }
}

/// The reports that are given up where the reader stops a task: the one that is read, or the long ones that would be linked.
pub fn given_up(model: &Model, task: Task) -> Vec<usize> {
    match task {
        Task::Read(at) => vec![at],
        Task::Link(_) => {
            let long = (0..model.reports.len())
                .filter(|at| model.reports[*at].reading.is_some() && is_long(model, *at));
            let known = |at: &usize| model.library.as_ref().is_some_and(|library| library.knows(*at));
            let (old, new): (Vec<_>, Vec<_>) = long.partition(known);
            if new.is_empty() { old } else { new }
        }
    }
}

/// Bytes of text that are read so soon that the page is shown only then: what the build wrote stands there meanwhile.
const SOON: usize = 200_000;

/// The model one task nearer to what its view needs; `None` once that is there, or would take long.
pub fn ahead(model: &Model) -> Option<Model> {
    let whole = !matches!(model.state.view, View::Read(_));
    let length = |at: usize| model.reports.get(at).map_or(0, |report| report.article.text.len());
    let length: usize =
        if whole { (0..model.reports.len()).map(length).sum() } else { model.shown().map(length).sum() };
    let there =
        if whole { model.whole_library().is_some() } else { model.knows_shown(model.library.as_deref()) };
    let task = next_task(model).filter(|task| !there && length <= SOON && !is_heavy(model, *task))?;
    update(model, perform(model, task)?)
}

/// Does a task here.
pub fn perform(model: &Model, task: Task) -> Option<Msg> {
    Some(match task {
        Task::Read(at) => Msg::Read(at, Rc::new(Reading::of(&model.reports.get(at)?.article))),
        Task::Link(_) => Msg::Linked(Rc::new(Library::link(&model.reports))),
    })
}

/// A task as numbers, for a worker that has the same articles: one report to read, or those to link.
pub fn order(model: &Model, task: Task) -> Vec<u32> {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let read = (0..model.reports.len()).filter(|at| model.reports[*at].reading.is_some());
    match task {
        Task::Read(at) => vec![READ, number(at)],
        Task::Link(_) => std::iter::once(LINK).chain(read.map(number)).collect(),
    }
}

const READ: u32 = 0;
const LINK: u32 = 1;

/// What becomes of a worker's answer; `None` where it makes no sense.
pub fn take(model: &Model, task: Task, answer: &[u8]) -> Option<Msg> {
    Some(match task {
        Task::Read(at) => Msg::Read(at, Rc::new(unpack::<Reading>(answer)?)),
        Task::Link(_) => Msg::Linked(Rc::new(Library::new(&model.reports, unpack::<Links>(answer)?))),
    })
}

/// What a worker has on its desk: the articles, and what it has read of them.
#[derive(Debug)]
pub struct Desk {
    reports: Vec<Report>,
}

impl Desk {
    /// A desk with nothing read.
    pub fn new(articles: Vec<Article>) -> Self {
        Self { reports: articles.into_iter().map(Report::new).collect() }
    }

    /// Does what is ordered and gives it back as bytes; `begins` is told of each step of reading.
    pub fn answer(&mut self, order: &[u32], begins: &mut dyn FnMut(u8)) -> Vec<u8> {
        match order {
            [READ, at] => {
                self.read(*at, begins);
                let report = self.reports.get(*at as usize).and_then(|report| report.reading.as_deref());
                report.map(pack).unwrap_or_default()
            }
            [LINK, these @ ..] => {
                for at in these {
                    self.read(*at, &mut |_| {});
                }
                let among = |at: usize| these.iter().any(|one| *one as usize == at);
                let only = |(at, report): (usize, &Report)| Report {
                    reading: report.reading.clone().filter(|_| among(at)),
                    ..report.clone()
                };
                pack(&Links::find(&self.reports.iter().enumerate().map(only).collect::<Vec<_>>()))
            }
            _ => Vec::new(),
        }
    }

    fn read(&mut self, at: u32, begins: &mut dyn FnMut(u8)) {
        if let Some(report) = self.reports.get_mut(at as usize)
            && report.reading.is_none()
        {
            report.reading = Some(Rc::new(Reading::in_steps(&report.article, begins)));
        }
    }
}
