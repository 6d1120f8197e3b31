//! What a reader may share: the view, the filter, the selection. Spelled as an address in `address.rs`.

use sayso_engine::quotes::QuoteKind;
use std::collections::BTreeSet;

/// The slug under which quotations without a speaker are filtered.
pub const UNKNOWN: &str = "unknown";

/// All that an address holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewState {
    /// Which view.
    pub view: View,
    /// What is left of the quotations.
    pub filter: Filter,
    /// The selected quotation or entity, by its id.
    pub selected: Option<String>,
    /// In which order the quotations are listed.
    pub sort: Sort,
    /// Under which headings the quotations are listed.
    pub group: Group,
    /// In which report a second one is read beside the open one, by its slug.
    pub with: Option<String>,
    /// How the versions of a family are laid out.
    pub layout: Layout,
    /// What the reader took out of the families, by the ids of quotations.
    pub apart: BTreeSet<String>,
    /// Families that the reader made one, by their ids: each pair is one.
    pub joined: BTreeSet<(String, String)>,
    /// What is counted of the voices.
    pub measure: Measure,
    /// Under which headings the voices stand.
    pub by: By,
}

/// One of the views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// One report, by its slug; `None` is the first.
    Read(Option<String>),
    /// Every quotation.
    Quotes,
    /// The versions of one utterance, by the id of its family or of one of its quotations; `None` is the front page:
    /// the family that tells most.
    Compare(Option<String>),
    /// Who is heard, and where.
    Voices,
}

impl Default for View {
    fn default() -> Self {
        Self::Compare(None)
    }
}

/// Which quotations are left: those that pass every part. An empty part lets everything pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these speakers, by slug.
    pub only: BTreeSet<String>,
    /// Not these speakers, by slug.
    pub except: BTreeSet<String>,
    /// Only these outlets, by slug.
    pub outlets: BTreeSet<String>,
    /// Only quotations given so.
    pub kinds: BTreeSet<Kind>,
    /// Quotations given so are switched off: they are neither counted nor marked.
    pub hidden: BTreeSet<Kind>,
    /// Only quotations that hold these words.
    pub q: String,
}

impl Filter {
    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds a part, or takes it away if it is there.
    pub fn toggle(&mut self, part: &Part) {
        fn flip<T: Ord + Clone>(set: &mut BTreeSet<T>, value: &T) {
            if !set.remove(value) {
                set.insert(value.clone());
            }
        }
        match part {
            Part::Only(slug) => {
                self.except.remove(slug);
                flip(&mut self.only, slug);
            }
            Part::Except(slug) => {
                self.only.remove(slug);
                flip(&mut self.except, slug);
            }
            Part::Outlet(slug) => flip(&mut self.outlets, slug),
            Part::Kind(kind) => {
                self.hidden.remove(kind);
                flip(&mut self.kinds, kind);
            }
            Part::Hidden(kind) => {
                self.kinds.remove(kind);
                flip(&mut self.hidden, kind);
            }
            Part::Words => self.q.clear(),
        }
    }

    /// Whether it dims what is not left; kinds that are switched off are as if they were not there.
    pub fn dims(&self) -> bool {
        *self != Self { hidden: self.hidden.clone(), ..Self::default() }
    }

    /// The parts that are there, in the order in which they are shown.
    pub fn parts(&self) -> Vec<Part> {
        let only = self.only.iter().cloned().map(Part::Only);
        let except = self.except.iter().cloned().map(Part::Except);
        let outlets = self.outlets.iter().cloned().map(Part::Outlet);
        let kinds = self.kinds.iter().copied().map(Part::Kind);
        let hidden = self.hidden.iter().copied().map(Part::Hidden);
        let words = (!self.q.trim().is_empty()).then_some(Part::Words);
        only.chain(except).chain(kinds).chain(hidden).chain(outlets).chain(words).collect()
    }

    /// The same filter with one whole facet lifted: the one that `part` belongs to.
    #[must_use]
    pub fn without_facet(&self, part: &Part) -> Self {
        let mut filter = self.clone();
        match part {
            Part::Only(_) => filter.only.clear(),
            Part::Except(_) => filter.except.clear(),
            Part::Outlet(_) => filter.outlets.clear(),
            Part::Kind(_) => filter.kinds.clear(),
            Part::Hidden(_) => filter.hidden.clear(),
            Part::Words => filter.q.clear(),
        }
        filter
    }
}

/// One part of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Only this speaker.
    Only(String),
    /// Not this speaker.
    Except(String),
    /// Only this outlet.
    Outlet(String),
    /// Only this kind.
    Kind(Kind),
    /// This kind is switched off.
    Hidden(Kind),
    /// Only with these words.
    Words,
}

/// How words are given; [`QuoteKind`] with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Whole sentences in marks.
    Direct,
    /// A fragment in marks.
    Mixed,
    /// Without marks.
    Indirect,
}

impl Kind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Direct, Self::Mixed, Self::Indirect];
}

impl From<QuoteKind> for Kind {
    fn from(kind: QuoteKind) -> Self {
        match kind {
            QuoteKind::Direct => Self::Direct,
            QuoteKind::Mixed => Self::Mixed,
            QuoteKind::Indirect => Self::Indirect,
        }
    }
}

/// In which order quotations are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As the reports print them.
    #[default]
    Report,
    /// By the speaker's name.
    Speaker,
    /// The surest attribution first.
    Sure,
    /// The longest first.
    Length,
}

impl Sort {
    /// Every order, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Report, Self::Speaker, Self::Sure, Self::Length];
}

/// Under which headings quotations are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Group {
    /// Under none.
    #[default]
    None,
    /// Under their speakers.
    Speaker,
    /// Under their reports.
    Report,
}

impl Group {
    /// Every grouping, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::None, Self::Speaker, Self::Report];
}

/// How the versions of a family are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// A row each, under the longest, word for word.
    #[default]
    Aligned,
    /// A column each.
    Side,
    /// Only what differs.
    Differences,
}

impl Layout {
    /// Every layout, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Aligned, Self::Side, Self::Differences];
}

/// What is counted of a voice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Quotations.
    #[default]
    Quotes,
    /// Their words.
    Words,
}

impl Measure {
    /// Every measure, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Quotes, Self::Words];
}

/// Under which headings voices stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// Each by itself.
    #[default]
    Speaker,
    /// People, and institutions.
    Sort,
    /// The country whose office or people they are, where the text gives it.
    Country,
}

impl By {
    /// Every grouping, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Speaker, Self::Sort, Self::Country];
}
