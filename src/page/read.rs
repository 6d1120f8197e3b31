//! Read: one report, its head, and how each of its blocks looks under the filter.

use super::pair::{self, Shared};
use super::portions;
use super::print::{Colophon, colophon};
use super::sifted::{with_hits, without};
use super::text::{Block, Paragraph, Run};
use super::{Link, outlet};
use crate::address::spell;
use crate::model::Model;
use crate::model::library::{Library, fold};
use crate::words;
use std::rc::Rc;

/// One report as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its slug.
    pub slug: String,
    /// Its head.
    pub head: Rc<Head>,
    /// Its headline, if the text carries it: shown as the head's.
    pub headline: Option<Shown>,
    /// As many of its blocks as are painted, in groups that stay as they are when more is painted.
    pub groups: Vec<Rc<[Shown]>>,
    /// Whether there are more to paint.
    pub more: bool,
    /// The report before this one.
    pub before: Option<Link>,
    /// The report after this one.
    pub after: Option<Link>,
    /// Whether it is marked yet.
    pub marked: bool,
    /// The reports that can be set beside it; of two beside each other, those that can be set in its place.
    pub others: Vec<Link>,
    /// What stands under it on paper.
    pub colophon: Option<Colophon>,
}

/// What stands over a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Outlet, day, length.
    pub eyebrow: Vec<String>,
    /// The headline.
    pub title: String,
    /// Its language, BCP 47.
    pub lang: String,
    /// Who wrote it and where it came from.
    pub meta: Vec<String>,
    /// Where it appeared.
    pub url: Option<String>,
    /// What was guessed: what, the value, why.
    pub guessed: Vec<Guessed>,
}

/// Something that the file does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guessed {
    /// Title, outlet, date or agency.
    pub what: &'static str,
    /// What was taken.
    pub value: String,
    /// Why.
    pub why: &'static str,
}

/// A block and how it looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The block.
    pub block: Block,
    /// How it looks under the filter.
    pub look: Look,
}

/// How a block looks under the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Nothing in it is left.
    pub dim: bool,
    /// For each run, how it looks; none where all are as they are.
    pub runs: Vec<RunLook>,
    /// Which of its quotations stand in the report beside it too.
    pub shared: Vec<Shared>,
}

/// How a run looks under the filter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunLook {
    /// Its quotation is filtered out.
    pub out: bool,
    /// It mentions a chosen speaker, or what is selected.
    pub chosen: bool,
    /// It is what is selected.
    pub selected: bool,
}

/// A report that is shown, by its number.
pub fn read(model: &Model, at: usize, left: &[bool], blocks: &[Block]) -> Read {
    let lens = Lens::new(model, at, left);
    let head = Rc::new(head(model, at));
    let (headline, rest) = match blocks {
        [Block::Paragraph(first), rest @ ..] if text(first) == head.title => (Some(first), rest),
        _ => (None, blocks),
    };
    let painted = painted(rest, model.painted);
    let free = |report: &usize| model.shown().all(|shown| shown != *report);
    Read {
        slug: model.reports[at].article.slug.clone(),
        headline: headline.map(|paragraph| lens.paragraph(paragraph)),
        head,
        groups: rest[..painted]
            .chunks(GROUP)
            .map(|group| group.iter().map(|block| lens.block(block)).collect())
            .collect(),
        more: painted < rest.len(),
        before: (0..at).rev().find(free).map(|before| neighbour(model, at, before)),
        after: (at + 1..model.reports.len()).find(free).map(|after| neighbour(model, at, after)),
        marked: model.library.as_ref().is_some_and(|library| library.knows(at)),
        others: pair::others(model, at),
        colophon: colophon(model, at),
    }
}

/// How many blocks are shown as one.
const GROUP: usize = 40;

/// How many blocks are painted, where `most` ordinary ones may be: of long paragraphs, with many marks, there are fewer.
fn painted(blocks: &[Block], most: usize) -> usize {
    let mut sum = 0;
    let fits = |block: &&Block| {
        sum += match block {
            Block::Paragraph(paragraph) => 1 + paragraph.runs.len() / portions::MOST * WEIGHT,
            Block::Fold(_) => 1,
        };
        sum <= most
    };
    blocks.iter().take_while(fits).count()
}

/// For how many more blocks a portion of a long paragraph counts.
const WEIGHT: usize = 5;

fn neighbour(model: &Model, at: usize, report: usize) -> Link {
    let pane = usize::from(model.beside() == Some(at));
    Link {
        href: spell(&pair::into(model, pane, report)),
        label: outlet(model, report),
        hint: model.reports[report].title().0.to_owned(),
    }
}

fn text(paragraph: &Paragraph) -> String {
    paragraph.runs.iter().map(|run| &*run.text).collect()
}

fn head(model: &Model, at: usize) -> Head {
    let report = &model.reports[at];
    let metadata = &report.article.metadata;
    let guessed = report.guessed().map(|(field, guess)| Guessed {
        what: words::field(field),
        value: if field == "date" { words::day(&guess.value) } else { guess.value.clone() },
        why: words::why::guess(guess.why.name),
    });
    let length = report.reading.as_ref().map(|reading| words::words(reading.analysis.words as usize));
    let date = report.date().map(|(date, _)| words::day(date));
    let author = metadata.author.as_ref().map(|author| words::by_author(author));
    let agency = report.agency().map(|(agency, _)| words::with_agency(agency));
    Head {
        eyebrow: [Some(outlet(model, at)), date, length].into_iter().flatten().collect(),
        title: report.title().0.to_owned(),
        lang: report.lang().to_owned(),
        meta: author.into_iter().chain(agency).collect(),
        url: metadata.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://")),
        guessed: guessed.collect(),
    }
}

/// How the filter and the selection make a text look.
struct Lens<'a> {
    library: Option<&'a Library>,
    model: &'a Model,
    left: &'a [bool],
    filtered: bool,
    /// Nothing is filtered and nothing is selected.
    plain: bool,
    needle: String,
    /// The entity that is selected, by its number in this report.
    entity: Option<usize>,
    /// What the report beside this one has too.
    shared: Vec<Shared>,
}

impl<'a> Lens<'a> {
    fn new(model: &'a Model, at: usize, left: &'a [bool]) -> Self {
        let reading = model.reports.get(at).and_then(|report| report.reading.as_ref());
        let selected = model.state.selected.as_deref();
        Self {
            library: model.library.as_deref(),
            model,
            left,
            filtered: model.state.filter.dims(),
            plain: model.state.filter.is_empty() && selected.is_none(),
            needle: fold(model.state.filter.q.trim()),
            entity: selected.and_then(|id| Some(reading?.entity(id)?.0.index())),
            shared: pair::shared_in(model, at),
        }
    }

    fn block(&self, block: &Block) -> Shown {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Fold(_) => Shown { block: block.clone(), look: Look::default() },
        }
    }

    fn paragraph(&self, paragraph: &Rc<Paragraph>) -> Shown {
        let paragraph = &self.without_hidden(paragraph);
        let found = if self.needle.is_empty() { None } else { with_hits(paragraph, &self.needle) };
        let hits = found.is_some();
        let paragraph = found.map_or_else(|| Rc::clone(paragraph), |(paragraph, _)| Rc::new(paragraph));
        let some_left = paragraph.quotes.iter().any(|place| self.is_left(*place));
        let look = Look {
            dim: self.filtered && !some_left && !hits,
            runs: if self.plain {
                Vec::new()
            } else {
                paragraph.runs.iter().map(|run| self.run(run)).collect()
            },
            shared: self
                .shared
                .iter()
                .filter(|shared| paragraph.quotes.contains(&shared.place))
                .cloned()
                .collect(),
        };
        Shown { block: Block::Paragraph(paragraph), look }
    }

    /// The paragraph without the quotations that are switched off.
    fn without_hidden(&self, paragraph: &Rc<Paragraph>) -> Rc<Paragraph> {
        let Some(library) = self.library else { return Rc::clone(paragraph) };
        let hidden = &self.model.state.filter.hidden;
        let off = |place: &usize| hidden.contains(&library.quotations[*place].kind);
        if paragraph.quotes.iter().any(off) {
            Rc::new(without(paragraph, library, off))
        } else {
            Rc::clone(paragraph)
        }
    }

    fn run(&self, run: &Run) -> RunLook {
        let Some(mark) = &run.mark else { return RunLook::default() };
        let mention = mark.mention.as_ref();
        let of_chosen =
            mention.and_then(|mention| mention.voice).zip(self.library).is_some_and(|(voice, library)| {
                self.model.state.filter.only.contains(&library.voices[voice].slug)
            });
        let of_selected = mention.is_some_and(|mention| self.entity == Some(mention.entity));
        let selected = self.model.state.selected.as_deref();
        let of_quote = mark.quote.as_ref().zip(self.library);
        let in_selected = of_quote
            .is_some_and(|(quote, library)| selected == Some(library.quotations[quote.place].id.as_str()));
        RunLook {
            out: mark.quote.as_ref().is_some_and(|quote| !self.is_left(quote.place)),
            chosen: of_chosen || of_selected,
            selected: in_selected || selected == Some(mark.id.as_str()),
        }
    }

    fn is_left(&self, place: usize) -> bool {
        self.left.get(place).copied().unwrap_or(true)
    }
}
