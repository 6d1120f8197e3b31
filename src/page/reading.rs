//! What is read just now, if it is long, and what the reader did not want to wait for.

use crate::model::Model;
use crate::words::long as words;
use crate::work::{Task, is_heavy, next_task};
use sayso_engine::analysis::STEPS;

/// What is said of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What is done just now, if it is long.
    pub now: Option<Now>,
    /// Reports that were not read.
    pub stopped: Vec<Stopped>,
}

/// Something that takes long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    /// What.
    pub words: String,
    /// How much of all text was read, in percent; `None` where nobody can say.
    pub percent: Option<u8>,
}

/// A report that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Its number.
    pub report: usize,
    /// What is said of it.
    pub words: String,
}

/// What is said of reading in a model.
pub fn reading(model: &Model) -> Reading {
    let now = next_task(model).filter(|task| is_heavy(model, *task)).map(|task| match task {
        Task::Read(at) => Now {
            words: words::reading(&short(model.reports[at].title().0), &words::step(usize::from(model.step))),
            percent: Some(percent(model, at)),
        },
        Task::Link(_) => Now { words: words::linking().to_owned(), percent: None },
    });
    let stopped = model.stopped.iter().filter_map(|&report| {
        let of = model.reports.get(report)?;
        Some(Stopped { report, words: words::stopped(&short(of.title().0), of.article.text.len() / 1_000) })
    });
    Reading { now, stopped: stopped.collect() }
}

/// How much of the text of all reports is read once the step of this one is reached that it is at.
fn percent(model: &Model, at: usize) -> u8 {
    let (mut done, mut all) = (0, 0);
    for (number, report) in
        model.reports.iter().enumerate().filter(|(number, _)| !model.stopped.contains(number))
    {
        let length = report.article.text.len();
        all += length;
        done += match &report.reading {
            Some(_) => length,
            None if number == at => length * usize::from(model.step.min(STEPS)) / usize::from(STEPS),
            None => 0,
        };
    }
    u8::try_from(done * 100 / all.max(1)).unwrap_or(100)
}

/// The beginning of a headline, which may be long where it is none.
fn short(title: &str) -> String {
    match title.char_indices().nth(60) {
        None => title.to_owned(),
        Some((at, _)) => format!("{} …", title[..at].trim_end()),
    }
}
