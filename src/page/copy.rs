//! What is put into the clipboard: a citation, the words, an address.

use super::outlet;
use crate::address::{of_selection, spell};
use crate::model::Model;
use crate::model::state::ViewState;
use crate::update::Msg;
use crate::words;

/// The text that a message copies, and what is said then; `None` if there is nothing to copy. An address begins with
/// `#`: whoever copies it puts the page's own address before it.
pub fn what(model: &Model, msg: &Msg) -> Option<(String, &'static str)> {
    match msg {
        Msg::Cite => Some((citation(model)?, words::CITED)),
        Msg::CopyWords => Some((selected(model)?.0, words::COPIED)),
        Msg::Link => Some((selection_address(model).unwrap_or_else(|| spell(&model.state)), words::LINKED)),
        Msg::Share => Some((spell(&ViewState { selected: None, ..model.state.clone() }), words::SHARED)),
        _ => None,
    }
}

/// `“words” — speaker, outlet, date, address`
fn citation(model: &Model) -> Option<String> {
    let (quoted, report, speaker) = selected(model)?;
    let opens = quoted.starts_with(['“', '"', '„', '«', '‘', '\'']);
    let quoted = if opens { quoted } else { format!("“{quoted}”") };
    let date = model.reports[report].date().map(|(date, _)| words::date(date));
    let source = [Some(speaker), Some(outlet(model, report)), date, selection_address(model)];
    Some(format!("{quoted} — {}", source.into_iter().flatten().collect::<Vec<_>>().join(", ")))
}

/// The selected quotation's words with their marks, its report and its speaker.
fn selected(model: &Model) -> Option<(String, usize, String)> {
    let library = model.library.as_ref()?;
    let quotation = &library.quotations[library.find(model.state.selected.as_ref()?)?];
    let report = &model.reports[quotation.report];
    let quote = report.reading.as_ref()?.analysis.quotes.get(quotation.quote)?;
    let speaker = library.voices[quotation.voice].name.clone();
    Some((quote.marked.of(&report.article.text).to_owned(), quotation.report, speaker))
}

/// The address of the selection alone, whatever the filter.
fn selection_address(model: &Model) -> Option<String> {
    let id = model.state.selected.as_ref()?;
    let quoted = model.library.as_ref().and_then(|library| Some(library.quotations[library.find(id)?].report));
    let report = model.reports.get(quoted.unwrap_or(model.open()))?;
    Some(of_selection(&report.article.slug, id))
}
