//! What is put into the clipboard: a citation, the words, an address.

use super::{compare, outlet};
use crate::address::{of_selection, spell};
use crate::model::Model;
use crate::model::state::View;
use crate::update::Msg;
use crate::words;

/// A text for the clipboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// What stands before the address.
    pub text: String,
    /// An address from the `#` on, to be completed with the page's own.
    pub address: Option<String>,
    /// What is said when it is there.
    pub done: &'static str,
}

/// What a message copies; `None` if there is nothing to copy.
pub fn what(model: &Model, msg: &Msg) -> Option<Copied> {
    let selection = || selection_address(model);
    Some(match msg {
        Msg::Cite => Copied {
            text: citation(model)?,
            address: selection().or_else(|| Some(view_address(model))),
            done: words::cited(),
        },
        Msg::CopyWords => Copied { text: selected(model)?.0, address: None, done: words::copied() },
        Msg::Link => {
            let address = selection().or_else(|| Some(view_address(model)));
            Copied { address, done: words::linked(), ..Copied::default() }
        }
        Msg::Share => {
            Copied { address: Some(view_address(model)), done: words::shared(), ..Copied::default() }
        }
        _ => return None,
    })
}

/// `“words” — speaker, outlet, date, `, for the address to follow. The words have the marks that the report prints and no
/// others: reported speech is not put into anyone's mouth.
fn citation(model: &Model) -> Option<String> {
    let (quoted, report, speaker) = selected(model)?;
    let date = model.reports[report].date().map(|(date, _)| words::day(date));
    let source = [Some(speaker), Some(outlet(model, report)), date];
    let source: Vec<_> = source.into_iter().flatten().collect();
    Some(format!("{quoted} — {}, ", source.join(", ")))
}

/// The selected quotation's words with their marks, its report and its speaker; in Compare those of the longest version
/// if nothing is selected.
fn selected(model: &Model) -> Option<(String, usize, String)> {
    let library = model.library.as_ref()?;
    let selected = model.state.selected.as_ref();
    let place = match (selected, &model.state.view) {
        (None, View::Compare(_)) => compare::open_quotation(model)?,
        _ => library.find(selected?)?,
    };
    let quotation = &library.quotations[place];
    let report = &model.reports[quotation.report];
    let quote = report.reading.as_ref()?.analysis.quotes.get(quotation.quote)?;
    let speaker = library.voices[quotation.voice].name().to_owned();
    Some((quote.outer.of(&report.article.text).to_owned(), quotation.report, speaker))
}

/// The address of the view as it stands: the front page is the family that is open there now.
fn view_address(model: &Model) -> String {
    let mut state = model.state.clone();
    if state.view == View::Compare(None) {
        state.view = View::Compare(compare::open_id(model));
    }
    spell(&state)
}

/// The address of the selection alone, whatever the filter.
fn selection_address(model: &Model) -> Option<String> {
    let id = model.state.selected.as_ref()?;
    let quoted =
        model.library.as_ref().and_then(|library| Some(library.quotations[library.find(id)?].report));
    let report = model.reports.get(quoted.or(model.selected_in()).unwrap_or(model.open()))?;
    Some(of_selection(&report.article.slug, id))
}
