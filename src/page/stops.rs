//! Jumping: from one quotation that is left to the next, in the order of the open view.

use super::{cards, compare, versions};
use crate::model::Model;
use crate::model::state::{View, ViewState};

/// Where the next quotation that is left stands, or the one before; `None` if none is left.
pub fn next_stop(model: &Model, forward: bool) -> Option<(View, String)> {
    let library = model.library.as_ref()?;
    let left = library.left(&model.state.filter);
    let order: Vec<usize> = match model.state.view {
        View::Quotes => cards::order(model, &left),
        View::Read(_) | View::Compare(_) | View::Voices => {
            let shown = |place: usize| model.shown().any(|at| library.quotations[place].report == at);
            let all = model.beside().is_none();
            (0..left.len()).filter(|place| left[*place] && (all || shown(*place))).collect()
        }
    };
    let selected = model.state.selected.as_ref().and_then(|id| library.find(id));
    let at = selected.and_then(|place| order.iter().position(|other| *other == place));
    let place = match (at, forward) {
        (Some(at), true) => order.get(at + 1).or(order.first()),
        (Some(at), false) => at.checked_sub(1).and_then(|at| order.get(at)).or(order.last()),
        // Nothing of the order is selected: begin with the open report.
        (None, _) if model.state.view == View::Quotes => {
            if forward {
                order.first()
            } else {
                order.last()
            }
        }
        (None, true) => {
            let start = selected.unwrap_or(library.of_report(model.open()).start);
            order.iter().find(|place| **place >= start).or(order.first())
        }
        (None, false) => {
            let end = selected.unwrap_or(library.of_report(model.open()).end);
            order.iter().rev().find(|place| **place < end).or(order.last())
        }
    }?;
    let quotation = &library.quotations[*place];
    let view = match model.state.view {
        View::Quotes => View::Quotes,
        // Of two reports beside each other both stay.
        View::Read(_) if model.beside().is_some() => model.state.view.clone(),
        View::Read(_) | View::Compare(_) | View::Voices => {
            View::Read(Some(model.reports[quotation.report].article.slug.clone()))
        }
    };
    Some((view, quotation.id.clone()))
}

/// The next family in Compare, or the one before; elsewhere the next version of the selected quotation.
///
/// # Errors
/// In the words that the reader is given; none where it needs none.
pub fn turn(model: &Model, forward: bool) -> Result<ViewState, &'static str> {
    match model.state.view {
        View::Compare(_) => compare::order::turn(model, forward).ok_or(""),
        View::Read(_) | View::Quotes | View::Voices => versions::turn(model, forward),
    }
}

/// Which block or card of the open view holds a selection: so many must be painted before it is there.
pub fn place_of(model: &Model, id: &str) -> Option<usize> {
    let library = model.library.as_ref()?;
    if model.state.view == View::Quotes {
        let order = cards::order(model, &library.left(&model.state.filter));
        let place = library.find(id)?;
        return order.iter().position(|other| *other == place);
    }
    let at = model.selected_in().unwrap_or(model.open());
    let reading = model.reports.get(at)?.reading.as_ref()?;
    let analysis = &reading.analysis;
    let span = if let Some(place) = library.find(id) {
        analysis.quotes.get(library.quotations[place].quote)?.span
    } else {
        let (entity, mention) = reading.entity(id)?;
        let mention = analysis.entities[entity.index()].mentions.get(mention.unwrap_or(0))?;
        analysis.mentions.get(mention.index())?.span
    };
    let paragraphs = analysis.paragraphs.partition_point(|p| p.span.end <= span.start);
    let folds = analysis.folds.partition_point(|fold| fold.span.start < span.start);
    Some(paragraphs + folds + 1)
}
