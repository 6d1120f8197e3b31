//! What a report on paper says of its marks: who is quoted, and where the report and this page are found.

use crate::address::spell;
use crate::model::Model;
use crate::model::library::Look;
use crate::model::state::{View, ViewState};
use crate::words;
use sayso_engine::order::{by_number, descending};

/// What stands under a report on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colophon {
    /// Who is quoted in it, the most quoted first.
    pub heard: Vec<Heard>,
    /// The report's address on this page, from the `#` on.
    pub here: String,
}

/// Someone who is quoted in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// How they are shown.
    pub look: Look,
    /// What they are called.
    pub name: String,
    /// What the reports call them.
    pub role: Option<String>,
    /// How often they are quoted in it: `3 quotes`.
    pub quotes: String,
}

/// What stands under a report, by its number, once its quotations are known.
pub fn colophon(model: &Model, at: usize) -> Option<Colophon> {
    let library = model.library.as_ref().filter(|library| library.knows(at))?;
    let mut voices: Vec<_> = library.voices.iter().filter(|voice| voice.counts[at] > 0).collect();
    by_number(&mut voices, |voice| descending(voice.counts[at] as usize));
    let heard = voices.into_iter().map(|voice| Heard {
        look: voice.look.clone(),
        name: voice.name().to_owned(),
        role: voice.role.clone(),
        quotes: words::quotes(voice.counts[at] as usize),
    });
    let view = View::Read(Some(model.reports[at].article.slug.clone()));
    Some(Colophon { heard: heard.collect(), here: spell(&ViewState { view, ..ViewState::default() }) })
}
