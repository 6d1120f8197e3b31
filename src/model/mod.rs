//! What the page knows: the reports, what was read in them, the view that the reader chose. Plain data, free of the
//! browser; `update.rs` is the only place that makes a new one.

pub mod extent;
pub mod library;
pub mod report;
pub mod state;
mod travel;

use crate::page::copy::Copied;
use crate::words::Language;
use library::Library;
use report::Report;
use state::{View, ViewState};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Everything.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The reports, sorted by file name.
    pub reports: Vec<Report>,
    /// The speakers and quotations of the reports that were read; `None` before the first.
    pub library: Option<Rc<Library>>,
    /// What the address says.
    pub state: ViewState,
    /// What the address was a moment ago becomes history, or is forgotten.
    pub trail: Trail,
    /// What is open over the page.
    pub pane: Pane,
    /// What the list of speakers is narrowed to.
    pub find: String,
    /// What the reader set, kept in the browser.
    pub settings: Settings,
    /// Reading takes long enough to be told.
    pub slow: bool,
    /// Long reports whose reading was stopped, by their numbers: they are shown unmarked.
    pub stopped: BTreeSet<usize>,
    /// Which step of its task the worker has begun.
    pub step: u8,
    /// There is no worker here: the page does all by itself.
    pub alone: bool,
    /// Whether two reports beside each other scroll each by itself.
    pub loose: bool,
    /// How many blocks of a long view are painted.
    pub painted: usize,
    /// How many must be painted until what is selected is there.
    pub needed: usize,
    /// What is to be done outside the page next.
    pub wish: Wish,
    /// What was last said to the reader.
    pub notice: Notice,
}

/// How many blocks are painted when the page begins: more than a screen holds, and few enough to be there at once.
const FIRST: usize = 16;

/// How many blocks are painted when a view is opened, and how many more at a time.
pub const PORTION: usize = 80;

/// How many blocks may be painted at once, to bring a selection into sight; what lies further on comes in portions.
pub const LEAP: usize = 400;

/// How many entries of a list are painted without being asked for.
pub const MOST: usize = 800;

impl Model {
    /// The page at an address, with nothing read yet. Its language is spoken from now on.
    pub fn new(articles: Vec<sayso_engine::Article>, address: &str, settings: Settings) -> Self {
        settings.language.speak();
        let model = Self {
            reports: articles.into_iter().map(Report::new).collect(),
            settings,
            painted: FIRST,
            ..Self::default()
        };
        Self { state: model.at(address), ..model }
    }

    /// What an address says here: of a single report nothing can be compared, and it is the front page itself.
    pub fn at(&self, address: &str) -> ViewState {
        let mut state = crate::address::parse(address);
        if state.view == View::Compare(None) && self.reports.len() < 2 {
            state.view = View::Read(None);
        }
        state
    }

    /// The number of the report that is open, or would be opened first.
    pub fn open(&self) -> usize {
        match &self.state.view {
            View::Read(Some(slug)) => self.number(slug).unwrap_or(0),
            _ => 0,
        }
    }

    /// The number of the report that stands beside the open one.
    pub fn beside(&self) -> Option<usize> {
        match (&self.state.view, &self.state.with) {
            (View::Read(_), Some(slug)) => self.number(slug).filter(|at| *at != self.open()),
            _ => None,
        }
    }

    /// The numbers of the reports that are shown: the open one, and the one beside it.
    pub fn shown(&self) -> impl Iterator<Item = usize> + use<> {
        std::iter::once(self.open()).chain(self.beside())
    }

    /// The number of the shown report that has the selected quotation or entity.
    pub fn selected_in(&self) -> Option<usize> {
        let id = self.state.selected.as_deref()?;
        self.shown().find(|at| self.has(*at, id))
    }

    /// Whether a report that was read has a quotation or an entity of this id.
    fn has(&self, report: usize, id: &str) -> bool {
        let reading = self.reports.get(report).and_then(|report| report.reading.as_ref());
        reading.is_some_and(|reading| {
            reading.quote_ids.iter().any(|own| own == id) || reading.entity(id).is_some()
        })
    }

    /// Whether every report that is shown is known to a library.
    pub fn knows_shown(&self, library: Option<&Library>) -> bool {
        library.is_some_and(|library| self.shown().all(|at| library.knows(at)))
    }

    /// The number of a report.
    pub fn number(&self, slug: &str) -> Option<usize> {
        self.reports.iter().position(|report| report.article.slug == slug)
    }

    /// How many reports were read.
    pub fn read(&self) -> usize {
        self.reports.iter().filter(|report| report.reading.is_some()).count()
    }

    /// The library, once it knows every report but those that were stopped.
    pub fn whole_library(&self) -> Option<&Rc<Library>> {
        let known = |at| self.library.as_ref().is_some_and(|library| library.knows(at));
        let all = (0..self.reports.len()).all(|at| known(at) || self.stopped.contains(&at));
        self.library.as_ref().filter(|_| all)
    }
}

/// What becomes of the address that is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trail {
    /// The address is already right: it came from there.
    #[default]
    Stay,
    /// It is history: back leads there.
    Push,
    /// It is forgotten.
    Replace,
}

/// What is open over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// Nothing.
    #[default]
    None,
    /// The filters, where they are no column.
    Filters,
    /// The help.
    Help,
}

/// What the reader set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// The language of the interface: the reader’s own, so that no address carries it.
    pub language: Language,
    /// Whether single keys do something.
    pub keys: bool,
    /// Whether the front page says what Sayso is.
    pub intro: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, language: Language::default(), keys: true, intro: true }
    }
}

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    /// The next one, in a circle.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    /// Its name, as it is kept and as the stylesheets read it; empty for the system's.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of a name.
    pub fn of_name(name: &str) -> Self {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name).unwrap_or_default()
    }
}

/// Something to be done outside the page, once: a new number is a new wish.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Counts the wishes.
    pub number: u32,
    /// What is to be done.
    pub deed: Deed,
}

/// What can be done outside the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Deed {
    /// Nothing.
    #[default]
    None,
    /// Put a text into the clipboard and say that it is there.
    Copy(Copied),
    /// Move the focus.
    Focus(Focus),
    /// Bring the selection into sight, and the focus with it.
    Reveal(String),
    /// Go to the top of the view.
    Top,
    /// Load the edition that waits.
    Take,
}

/// Where the focus can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The search.
    Search,
    /// The filters.
    Filters,
    /// The button that opens the filters.
    FiltersButton,
    /// The inspector.
    Inspector,
    /// The view.
    Main,
}

/// What is said to the reader, aloud and in a corner; a new number is said again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// Counts the notices.
    pub number: u32,
    /// The words; empty for none.
    pub words: String,
    /// Whether a new edition of the page waits to be taken.
    pub edition: bool,
}
