//! Compare: the versions of one utterance, the longest on top, and the other families.
//!
//! ```text
//! library's families → edits (the reader's) → order (what tells most) → the open one: print, sentence, variants
//! ```

pub mod edits;
pub mod order;
pub mod print;
pub mod sentence;
#[cfg(test)]
mod tests;
mod title;
pub mod variants;

use crate::address::spell;
use crate::model::Model;
use crate::model::library::{Library, Look};
use crate::model::state::{Filter, Layout, View, ViewState};
use crate::page::status::{self, Empty};
use crate::page::{Link, open_report, outlet, select};
use crate::words;
use crate::words::compare as w;
use edits::{Edits, Found};
use order::Entry;
use print::{Piece, Print};
use sayso_engine::Family;
use sayso_engine::families::Version;
use sayso_engine::provenance::Why;
use sentence::{Bit, Tag, Told};
use std::borrow::Cow;
use variants::Variant;

/// What Compare shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compare {
    /// Whether the lines of the front page are shown.
    pub intro: bool,
    /// How far reading is, while it lasts.
    pub progress: Option<String>,
    /// The open family.
    pub open: Option<Box<Open>>,
    /// Why there is none, with ways on.
    pub none: Option<(String, Vec<Link>)>,
    /// Which filter to lift, where it leaves none.
    pub empty: Option<Empty>,
    /// What the reader changed.
    pub edits: Option<Edits>,
    /// The families that are left.
    pub list: Vec<Entry>,
    /// How many they are.
    pub count: String,
    /// Whether there are more to paint.
    pub more: bool,
}

/// The open family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its place, its speaker, how many reports.
    pub eyebrow: Vec<String>,
    /// How its speaker is shown.
    pub look: Look,
    /// What it is called.
    pub title: String,
    /// What differs, in one sentence.
    pub sum: Vec<Bit>,
    /// What else is to be known of it.
    pub notes: Vec<String>,
    /// Why these are one utterance, and how sure that is.
    pub why: Vec<String>,
    /// Whether it is only probably one.
    pub doubtful: bool,
    /// The layouts to choose from: the address, and whether it is chosen.
    pub layouts: Vec<(Layout, String, bool)>,
    /// How its versions are laid out.
    pub layout: Layout,
    /// The versions, the longest first.
    pub versions: Vec<Witness>,
    /// Whether words outside of the marks are among them.
    pub own: bool,
    /// Only what differs.
    pub variants: Vec<Variant>,
    /// The families that it can be joined with.
    pub joins: Vec<Link>,
    /// The families before and after.
    pub before: Option<Link>,
    /// The family after.
    pub after: Option<Link>,
    /// Whether the reader left only one version.
    pub alone: bool,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Its first quotation's id.
    pub id: String,
    /// The outlet.
    pub outlet: String,
    /// What it is to the others; of the first alone.
    pub note: Option<&'static str>,
    /// Its place in its report.
    pub href: String,
    /// Its report beside that of the longest version.
    pub beside: Option<String>,
    /// Paragraph, day, how the words are given.
    pub place: Vec<String>,
    /// Its speaker, where the versions have different ones.
    pub speaker: Option<(Look, String)>,
    /// Its words.
    pub pieces: Vec<Piece>,
    /// Their language, BCP 47.
    pub lang: String,
    /// What differs.
    pub tags: Vec<Tag>,
    /// Whether the filter leaves it out.
    pub dim: bool,
    /// The address with it taken out.
    pub apart: String,
    /// Whether it is long enough to be clamped on a phone.
    pub long: bool,
}

/// A version of more bytes than this is clamped on a phone.
const LONG: usize = 140;
/// So many families at most are offered to be joined.
const JOINS: usize = 60;

/// What Compare shows of a model.
pub fn compare(model: &Model, left: &[bool]) -> Compare {
    let front = model.state.view == View::Compare(None);
    let base = Compare { intro: front && model.settings.intro, ..Compare::default() };
    let Some(library) = model.whole_library() else {
        let (read, all) = (model.read(), model.reports.len());
        return Compare { progress: Some(w::reading(read, all)), ..base };
    };
    let ranked = order::ranked(model, library);
    let open = open(model, library, &ranked, left);
    let listed: Vec<usize> = (0..ranked.len())
        .filter(|at| ranked[*at].whole() && order::is_left(library, left, &ranked[*at].family))
        .collect();
    let all = ranked.iter().filter(|found| found.whole()).count();
    let painted = listed.len().min(model.painted);
    let here = open.map_or("", |open| &ranked[open].family.id);
    Compare {
        open: open.map(|open| Box::new(shown(model, library, &ranked, open, left))),
        none: (all == 0 && open.is_none()).then(|| none(model)),
        empty: (listed.is_empty() && all > 0).then(|| empty(model, library)),
        edits: edits::edits(model, library, here),
        list: listed[..painted]
            .iter()
            .map(|at| order::entry(model, library, &ranked[*at], open == Some(*at)))
            .collect(),
        count: w::families_left(listed.len(), all),
        more: painted < listed.len(),
        ..base
    }
}

/// The family that is open: the one of the address, else the first that is left.
fn open(model: &Model, library: &Library, ranked: &[Found<'_>], left: &[bool]) -> Option<usize> {
    let named = match &model.state.view {
        View::Compare(Some(id)) => order::open_at(library, ranked, id),
        _ => None,
    };
    let first =
        || ranked.iter().position(|found| found.whole() && order::is_left(library, left, &found.family));
    named.or_else(first)
}

/// The families that can be compared, with the reader's changes.
pub(super) fn families(model: &Model) -> Vec<Cow<'_, Family>> {
    let found = model.library.iter().flat_map(|library| edits::found(model, library));
    found.filter(|found| !found.conflict && found.whole()).map(|found| found.family).collect()
}

/// The id of the family that is open.
pub fn open_id(model: &Model) -> Option<String> {
    let library = model.whole_library()?;
    let ranked = order::ranked(model, library);
    let open = open(model, library, &ranked, &library.left(&model.state.filter))?;
    Some(ranked[open].family.id.clone())
}

/// The quotation of the longest version of the family that is open: its place in the library.
pub fn open_quotation(model: &Model) -> Option<usize> {
    let library = model.whole_library()?;
    let ranked = order::ranked(model, library);
    let open = open(model, library, &ranked, &library.left(&model.state.filter))?;
    let longest = ranked[open].family.versions.first()?;
    Some(library.place(longest.report, *longest.quotes.first()?))
}

/// Whether the address names a family that is not there.
pub fn is_gone(model: &Model) -> bool {
    let (Some(library), View::Compare(Some(id))) = (model.whole_library(), &model.state.view) else {
        return false;
    };
    order::open_at(library, &order::ranked(model, library), id).is_none()
}

fn none(model: &Model) -> (String, Vec<Link>) {
    let quotes = spell(&ViewState { view: View::Quotes, selected: None, ..model.state.clone() });
    let link = |href, label: &str| Link { href, label: label.to_owned(), hint: String::new() };
    (
        w::nothing(model.reports.len()),
        vec![link(open_report(model, 0), w::to_read()), link(quotes, w::to_quotes())],
    )
}

fn empty(model: &Model, library: &Library) -> Empty {
    let filter = &model.state.filter;
    let tries = filter.parts().into_iter().map(|part| {
        let without = filter.without_facet(&part);
        let left = order::count_left(model, library, &without);
        (part, without, left)
    });
    match tries.filter(|(.., left)| *left > 0).max_by_key(|(.., left)| *left) {
        Some((part, filter, left)) => Empty {
            words: w::none_left(&status::label(model, &part)),
            lift: words::lift(&w::families_left(left, left)),
            filter,
        },
        None => Empty {
            words: w::none_passes(filter.parts().len()),
            lift: words::clear_all().to_owned(),
            filter: Filter::default(),
        },
    }
}

fn shown(model: &Model, library: &Library, ranked: &[Found<'_>], open: usize, left: &[bool]) -> Open {
    let found = &ranked[open];
    let family = &*found.family;
    let told = told(model, family);
    let voices = order::voices(library, family);
    let names: Vec<String> = voices.iter().map(|voice| library.voices[*voice].name().to_owned()).collect();
    let passing: Vec<usize> = (0..ranked.len())
        .filter(|at| ranked[*at].whole() && order::is_left(library, left, &ranked[*at].family))
        .collect();
    let nth = passing.iter().position(|at| *at == open);
    let eyebrow = [
        w::place_among(nth, passing.len(), found.conflict),
        names.join(" / "),
        w::reports(order::outlets(library, family)),
    ];
    let edited = found.edited().then(|| w::edited_one().to_owned());
    let here = View::Compare(Some(family.id.clone()));
    let layouts = Layout::ALL.map(|layout| {
        let state =
            ViewState { view: model.state.view.clone(), selected: None, layout, ..model.state.clone() };
        (layout, spell(&state), layout == model.state.layout)
    });
    let link = |at: usize| {
        let entry = order::entry(model, library, &ranked[at], false);
        let names: Vec<_> = entry.speakers.into_iter().map(|(_, name)| name).collect();
        Link { href: entry.href, label: entry.words, hint: names.join(" / ") }
    };
    let beside = |forward| order::beside(library, ranked, left, open, forward).map(link);
    let versions: Vec<Witness> =
        (0..family.versions.len()).map(|at| witness(model, library, found, &told, at, left, &here)).collect();
    Open {
        eyebrow: eyebrow.into_iter().chain(edited).collect(),
        look: library.voices[voices[0]].look.clone(),
        title: title::long(&told[0].print, family),
        sum: sentence::sum_up(&told),
        notes: notes(model, library, found, &names),
        why: why(found),
        doubtful: order::doubtful(family) && !found.conflict && found.joined.is_empty(),
        layouts: layouts.to_vec(),
        layout: model.state.layout,
        own: versions.iter().any(|version| version.pieces.iter().any(is_own)),
        variants: if model.state.layout == Layout::Differences {
            variants::variants(&told)
        } else {
            Vec::new()
        },
        versions,
        joins: joins(model, library, ranked, open),
        before: beside(false),
        after: beside(true),
        alone: !found.whole(),
    }
}

/// What else is to be known: two speakers, a translation, one shared text.
fn notes(model: &Model, library: &Library, found: &Found<'_>, names: &[String]) -> Vec<String> {
    let mut notes = Vec::new();
    if found.conflict {
        notes.push(w::conflict(&words::list(names)));
    }
    if let Some(translated) = found.origin.and_then(|origin| origin.translated.as_ref()) {
        let (country, place) = match &translated.why {
            Why::Said { report, span } => (None, Some((*report, *span))),
            Why::Speaker { country, told } => (Some(country.name()), *told),
        };
        let told = place.and_then(|(report, span)| {
            let text = &model.reports.get(report)?.article.text;
            Some((outlet(model, report), span.of(text).to_owned()))
        });
        notes.push(w::why_translated(translated.language, country, told));
    }
    let passage = found.origin.and_then(|origin| library.provenance.passages.get(origin.passage?));
    notes.extend(passage.map(|passage| w::one_text(passage.agency.as_deref())));
    notes
}

fn is_own(piece: &Piece) -> bool {
    match piece {
        Piece::Same(text) | Piece::Varied(text) | Piece::Changed { text, .. } => {
            text.own && text.words.chars().any(char::is_alphanumeric)
        }
        Piece::Gone { .. } => false,
    }
}

fn why(found: &Found<'_>) -> Vec<String> {
    if !found.joined.is_empty() {
        return vec![w::why_you().to_owned()];
    }
    let rule = if found.conflict { w::why_conflict() } else { words::why::family(found.family.rule.name) };
    vec![rule.to_owned(), w::sure(words::whole_percent(found.family.confidence).into())]
}

/// The versions as sentences speak of them; two of one outlet are told apart by their paragraphs.
fn told<'a>(model: &'a Model, family: &'a Family) -> Vec<Told<'a>> {
    let outlets: Vec<String> = family.versions.iter().map(|version| outlet(model, version.report)).collect();
    let told = |(at, version): (usize, &'a Version)| {
        let twice = outlets.iter().filter(|other| **other == outlets[at]).count() > 1;
        let paragraph = paragraph(model, version).filter(|_| twice);
        Some(Told {
            name: paragraph
                .map_or_else(|| outlets[at].clone(), |n| words::in_paragraph(&outlets[at], n as usize)),
            print: Print::new(model, version),
            length: version.words.len(),
            row: family.apparatus.rows.get(at)?,
        })
    };
    family.versions.iter().enumerate().filter_map(told).collect()
}

fn paragraph(model: &Model, version: &Version) -> Option<u32> {
    let reading = model.reports.get(version.report)?.reading.as_ref()?;
    reading.paragraph(version.words.first()?.span)
}

fn witness(
    model: &Model,
    library: &Library,
    found: &Found<'_>,
    told: &[Told<'_>],
    at: usize,
    left: &[bool],
    here: &View,
) -> Witness {
    let family = &*found.family;
    let version = &family.versions[at];
    let report = &model.reports[version.report];
    let quotation = &library.quotations[library.place(version.report, version.quotes[0])];
    let voice = order::voice(library, version);
    let several = order::voices(library, family).len() > 1;
    let date = report.date().map(|(date, _)| words::day(date));
    let place = paragraph(model, version).map(|n| words::paragraph(n as usize));
    let kind = Some(w::given(quotation.kind).to_owned());
    let longest = told.iter().skip(1).all(|other| other.length < told[0].length);
    let mut apart = ViewState { view: here.clone(), selected: None, ..model.state.clone() };
    apart.apart.insert(quotation.id.clone());
    let pieces = if at == 0 {
        told[0].print.whole(|word| is_varied(told, word))
    } else {
        told[at].print.against(&told[0].print, told[at].row)
    };
    Witness {
        id: quotation.id.clone(),
        outlet: outlet(model, version.report),
        note: (at == 0).then_some(if longest { w::longest() } else { w::first() }),
        href: select(model, View::Read(Some(report.article.slug.clone())), &quotation.id),
        beside: (version.report != family.versions[0].report).then(|| {
            let longest = &model.reports[family.versions[0].report].article.slug;
            spell(&ViewState {
                view: View::Read(Some(longest.clone())),
                with: Some(report.article.slug.clone()),
                selected: Some(quotation.id.clone()),
                ..model.state.clone()
            })
        }),
        place: [place, date, kind].into_iter().flatten().collect(),
        speaker: several.then(|| {
            let voice = &library.voices[voice];
            (voice.look.clone(), voice.name().to_owned())
        }),
        tags: sentence::tags(&told[0].print, &told[at].print, told[at].row),
        dim: !order::passes(library, left, version),
        apart: spell(&apart),
        lang: report.lang().to_owned(),
        long: told[at].print.run(0..told[at].length).len() > LONG,
        pieces,
    }
}

/// Whether another version has something else for a word of the longest.
fn is_varied(told: &[Told<'_>], word: usize) -> bool {
    told.iter().skip(1).any(|other| {
        other.row.stretches.iter().any(|stretch| {
            let class = stretch.change.and_then(|at| other.row.changes.get(at)).map(|change| change.class);
            stretch.base.contains(&word) && !stretch.own.is_empty() && class.is_some_and(print::alters)
        })
    })
}

/// The families that one can be joined with, those of the same speaker first.
fn joins(model: &Model, library: &Library, ranked: &[Found<'_>], open: usize) -> Vec<Link> {
    let family = &ranked[open].family;
    let own = order::voices(library, family);
    let mut others: Vec<usize> = (0..ranked.len()).filter(|at| *at != open).collect();
    sayso_engine::order::by_number(&mut others, |at| {
        let voices = order::voices(library, &ranked[*at].family);
        u64::from(!voices.iter().any(|voice| own.contains(voice)))
    });
    others.truncate(JOINS);
    let link = |at: usize| {
        let other = order::entry(model, library, &ranked[at], false);
        let view = View::Compare(Some(family.id.clone()));
        let mut state = ViewState { view, selected: None, ..model.state.clone() };
        state.joined.insert((family.id.clone(), other.id));
        let names: Vec<_> = other.speakers.into_iter().map(|(_, name)| name).collect();
        Link { href: spell(&state), label: other.words, hint: names.join(" / ") }
    };
    others.into_iter().map(link).collect()
}
