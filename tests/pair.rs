//! Two reports beside each other, and the versions of a quotation, on Yew's server renderer.

mod common;

use common::{after, html, read};
use sayso::address::spell;
use sayso::model::state::View;
use sayso::model::{Deed, Model, Settings};
use sayso::update::{Msg, key, update};
use sayso_engine::{Article, Metadata};

const WIRE: &str = "Harbour gates close\n\nThe gates closed on Monday.\n\n“The tide was far higher than anyone here had feared,” \
                    said Ada Cole, the harbour master.\n\n“We will open again on Friday,” Cole said.";
const DAILY: &str = "A night at the harbour\n\nIt rained.\n\nAda Cole, the harbour master, spoke at noon. “The tide was far \
                     higher than anyone here had feared,” Cole said. “I have seen nothing like it.”";
const MILL: &str = "Mill stands still\n\n“The mill will run again,” said Tom Berry on Tuesday.";

fn article(slug: &str, outlet: &str, text: &str) -> Article {
    let metadata = Metadata { outlet: Some(outlet.into()), ..Metadata::default() };
    Article { slug: slug.into(), file: format!("{slug}.txt"), text: text.into(), metadata }
}

/// The page at an address, with every report read.
fn at(address: &str) -> Model {
    let articles = vec![
        article("wire", "Coast wire", WIRE),
        article("mill", "Valley daily", MILL),
        article("daily", "Coast daily", DAILY),
    ];
    read(Model::new(articles, address, Settings::default()))
}

/// The id of the first quotation with these words in a report.
fn id(model: &Model, report: usize, words: &str) -> String {
    let library = model.library.as_ref().expect("the reports were read");
    let text = &model.reports[report].article.text;
    let reading = model.reports[report].reading.as_ref().expect("it was read");
    let here = |place: &usize| {
        reading.analysis.quotes[library.quotations[*place].quote].span.of(text).contains(words)
    };
    let place = library.of_report(report).find(here).expect("it is quoted");
    library.quotations[place].id.clone()
}

#[tokio::test(flavor = "current_thread")]
async fn both_reports_are_there_with_what_they_share() {
    let model = at("#/read/wire?with=daily");
    let shown = html(&model).await;
    assert_eq!(shown.matches("class=\"pane\"").count(), 2, "{shown}");
    for words in ["The gates closed on", "It rained.", "1 quote in both"] {
        assert!(shown.contains(words), "{words} is missing in {shown}");
    }
    let (here, there) = (id(&model, 0, "The tide"), id(&model, 2, "The tide"));
    for (own, other, outlet) in [(&here, &there, "Coast daily"), (&there, &here, "Coast wire")] {
        let href = format!("href=\"#/read/wire?with=daily&amp;s={other}\"");
        assert!(shown.contains(&format!("data-of=\"{own}\"")) && shown.contains(&href), "{href} in {shown}");
        assert!(shown.contains(&format!("aria-label=\"also in {outlet}: “The tide")), "{shown}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_report_offers_the_others_to_be_set_beside_it_those_first_that_share_most() {
    let shown = html(&at("#/read/wire")).await;
    let place = |address: &str| shown.find(&format!("href=\"{address}\"")).expect(address);
    assert!(place("#/read/wire?with=daily") < place("#/read/wire?with=mill"));
    let shown = html(&at("#/read/wire?with=daily")).await;
    assert!(shown.contains("href=\"#/read/wire?with=mill\""), "another one beside it: {shown}");
    assert!(shown.contains("href=\"#/read/mill?with=daily\""), "another one in its place: {shown}");
    assert!(shown.contains("href=\"#/read/daily?with=wire\""), "the two swapped: {shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn what_cannot_stand_beside_is_said() {
    for address in ["#/read/wire?with=gone", "#/read/wire?with=wire"] {
        let shown = html(&at(address)).await;
        assert!(!shown.contains("class=\"pair\"") && shown.contains("to set beside this one"), "{address}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_selected_may_lie_in_either_and_a_highlight_keeps_both() {
    let model = at("#/read/wire?with=daily");
    let there = id(&model, 2, "nothing like it");
    let model = after(&model, Msg::Follow { address: format!("#/read/daily?s={there}"), keep: true });
    assert_eq!(spell(&model.state), format!("#/read/wire?with=daily&s={there}"));
    assert_eq!(model.wish.deed, Deed::Reveal(there.clone()));
    let shown = html(&model).await;
    assert!(
        shown.contains("<blockquote lang=\"en\" dir=\"auto\">“I have seen nothing like it.”</blockquote>"),
        "{shown}"
    );
    assert!(!shown.contains("does not stand here any more"), "{shown}");
    // To close the one without it keeps it.
    assert!(shown.contains(&format!("href=\"#/read/daily?s={there}\"")), "{shown}");
    assert!(shown.contains("href=\"#/read/wire\""), "{shown}");
}

#[test]
fn steps_go_through_both_reports_and_no_other() {
    let mut model = at("#/read/wire?with=daily");
    for _ in 0..6 {
        model = after(&model, Msg::Step(true));
        assert_eq!(model.state.view, View::Read(Some("wire".into())));
        assert!(model.selected_in().is_some_and(|report| report != 1), "{}", spell(&model.state));
    }
}

#[test]
fn the_lock_is_switched_and_what_changes_nothing_is_nothing() {
    let model = at("#/read/wire?with=daily");
    assert!(update(&model, Msg::Together(true)).is_none(), "they scroll together already");
    let loose = after(&model, Msg::Together(false));
    assert!(loose.loose && !after(&loose, Msg::Together(true)).loose);
}

#[tokio::test(flavor = "current_thread")]
async fn the_inspector_lists_the_other_versions() {
    let model = at("#/read/wire");
    let (here, there) = (id(&model, 0, "The tide"), id(&model, 2, "The tide"));
    let model = after(&model, Msg::Follow { address: format!("#/read/wire?s={here}"), keep: true });
    let shown = html(&model).await;
    assert!(shown.contains("Other versions") && shown.contains("<b dir=\"auto\">Coast daily</b>"), "{shown}");
    assert!(shown.contains(&format!("href=\"#/read/daily?s={there}\"")), "{shown}");
    assert!(shown.contains(&format!("href=\"#/compare/{here}\"")), "{shown}");
    let alone = id(&model, 0, "Friday");
    let model = after(&model, Msg::Follow { address: format!("#/read/wire?s={alone}"), keep: true });
    assert!(!html(&model).await.contains("Other versions"));
}

#[test]
fn brackets_go_from_version_to_version_and_say_where_there_is_none() {
    let turn = |model: &Model, name: &str| after(model, key(name).expect("it is a key"));
    let model = at("#/read/wire");
    let (here, there) = (id(&model, 0, "The tide"), id(&model, 2, "The tide"));
    let model = turn(&model, "]");
    assert!(model.notice.words.contains("Choose a quotation"), "{}", model.notice.words);
    let model = after(&model, Msg::Follow { address: format!("#/read/wire?s={here}"), keep: true });
    let next = turn(&model, "]");
    assert_eq!(spell(&next.state), format!("#/read/daily?s={there}"));
    assert_eq!(spell(&turn(&next, "[").state), format!("#/read/wire?s={here}"));
    let alone = id(&model, 0, "Friday");
    let model = after(&model, Msg::Follow { address: format!("#/read/wire?s={alone}"), keep: true });
    let told = turn(&model, "[");
    assert_eq!((&told.state, &*told.notice.words), (&model.state, "Printed in this report alone."));
    // Of two reports beside each other, the one without the selection gives way.
    let model = at(&format!("#/read/wire?with=mill&s={here}"));
    assert_eq!(spell(&turn(&model, "]").state), format!("#/read/wire?with=daily&s={there}"));
}
