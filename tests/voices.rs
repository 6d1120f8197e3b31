//! Voices on Yew's server renderer: what a reader is given for two small reports.

mod common;

use sayso::model::{Model, Settings};
use sayso::work::{next_task, perform};
use sayso_engine::{Article, Metadata};

const COAST: &str = "Harbour gates close\n\nThe gates closed before Tom Berry arrived.\n\n“The tide was higher than we feared,” said Ada \
                     Cole, the French foreign minister.\n\nCole warned that the gates were old.";
const VALLEY: &str = "Mill stands still\n\n“The mill will run again soon,” said Tom Berry, the German foreign minister, on Tuesday.";

fn article(slug: &str, outlet: &str, text: &str) -> Article {
    let metadata = Metadata { outlet: Some(outlet.into()), ..Metadata::default() };
    Article { slug: slug.into(), file: format!("{slug}.txt"), text: text.into(), metadata }
}

/// The page's html at an address, with as many reports read as `tasks` allow.
async fn html(address: &str, tasks: usize) -> String {
    let articles = vec![article("coast", "Coast wire", COAST), article("valley", "Valley daily", VALLEY)];
    let mut model = Model::new(articles, address, Settings::default());
    for _ in 0..tasks {
        let Some(task) = next_task(&model) else { break };
        let msg = perform(&model, task).expect("a task makes a message");
        model = common::after(&model, msg);
    }
    common::html(&model).await
}

/// All of it is read.
const ALL: usize = usize::MAX;

/// The tag that has these pieces.
fn tag<'a>(html: &'a str, pieces: &[&str]) -> &'a str {
    let tags = html.split('<').filter(|tag| pieces.iter().all(|piece| tag.contains(piece)));
    tags.into_iter().next().unwrap_or_else(|| panic!("no tag has {pieces:?} in {html}"))
}

#[tokio::test(flavor = "current_thread")]
async fn a_full_cell_is_a_link_and_an_empty_one_can_be_reached() {
    let shown = html("#/voices", ALL).await;
    let full = tag(&shown, &["data-state=\"filled\"", "speaker=ada-cole&amp;outlet=coast-wire"]);
    assert!(full.starts_with("a "), "{full}");
    let named = tag(&shown, &["data-state=\"named\""]);
    assert!(named.starts_with("a ") && named.contains("href=\"#/read/coast?s=e"), "{named}");
    let silent = tag(&shown, &["data-state=\"silent\""]);
    assert!(silent.starts_with("span ") && silent.contains("tabindex=\"0\""), "{silent}");
    assert!(shown.contains("Ada Cole is not quoted in Valley daily, and not named."), "{shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn pictures_are_drawn_without_styles_of_their_own() {
    let shown = html("#/voices", ALL).await;
    assert!(!shown.contains("style="), "colours come from the hues alone: {shown}");
    assert!(shown.matches("<svg").count() > 8 && !shown.contains("svg id="), "{shown}");
    for piece in ["data-quote=\"direct\"", "data-quote=\"indirect\""] {
        tag(&shown, &["class=\"part\"", piece]);
    }
    let block = tag(&shown, &["aria-label=\"Tom Berry, direct quotation, 6 words"]);
    assert!(block.starts_with("a ") && block.contains("#/read/valley?s=q"), "{block}");
    tag(&shown, &["aria-label=\"Ada Cole: 2 of 2 quotes, 100 %\""]);
}

#[tokio::test(flavor = "current_thread")]
async fn every_picture_has_its_table_with_heads() {
    let shown = html("#/voices?count=words", ALL).await;
    assert_eq!(shown.matches("<details class=\"table\">").count(), 3, "{shown}");
    assert!(shown.matches("scope=\"rowgroup\"").count() >= 6, "{shown}");
    assert!(shown.contains("role=\"columnheader\"") && shown.contains("role=\"rowheader\""), "{shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn countries_come_from_what_the_reports_call_their_speakers() {
    let shown = html("#/voices?by=country", ALL).await;
    for country in ["France", "Germany"] {
        assert!(
            shown.contains(&format!("scope=\"row\" role=\"rowheader\">{country}</th>")),
            "{country} in {shown}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn while_reports_are_read_the_page_says_how_far_it_is() {
    let shown = html("#/voices", 0).await;
    assert!(shown.contains("<h1>Reading …</h1>"), "{shown}");
    // The first report is read and linked, the second is not.
    let shown = html("#/voices", 2).await;
    assert!(shown.contains("So far 1 of 2 reports are read"), "{shown}");
    assert!(!html("#/voices", ALL).await.contains("So far"), "then it is done");
}

#[tokio::test(flavor = "current_thread")]
async fn nothing_is_drawn_where_the_filter_leaves_nothing() {
    let shown = html("#/voices?q=zyzzyva", ALL).await;
    assert!(shown.contains("takes away the last") && !shown.contains("class=\"matrix\""), "{shown}");
}
