//! Components on Yew's server renderer: what a reader is given for a corpus of two small reports.

mod common;

use common::{after, html, read};
use sayso::address::spell;
use sayso::model::state::{Kind, Part, View};
use sayso::model::{Model, Pane, Settings};
use sayso::update::{Msg, update};
use sayso::work::{next_task, perform};
use sayso_engine::{Article, Metadata};

const TIDE: &str = "Harbour gates close\n\nThe gates closed on Monday.\n\n“The tide was higher than we feared,” said Ada \
                    Cole, the harbour master. Nobody was hurt.\n\n“We will open again on Friday,” Cole said.";
const MILL: &str = "Mill stands still\n\n“The mill will run again,” said Tom Berry on Tuesday.";

fn article(slug: &str, outlet: &str, text: &str) -> Article {
    let metadata =
        Metadata { outlet: Some(outlet.into()), date: Some("2025-03-04".into()), ..Metadata::default() };
    Article { slug: slug.into(), file: format!("{slug}.txt"), text: text.into(), metadata }
}

/// The page at an address, with every report read.
fn at(address: &str) -> Model {
    of(vec![article("tide", "Coast wire", TIDE), article("mill", "Valley daily", MILL)], address)
}

/// The page of these reports, every one read.
fn of(articles: Vec<Article>, address: &str) -> Model {
    read(Model::new(articles, address, Settings::default()))
}

/// What stands between the tags, spaces joined.
fn words(html: &str) -> String {
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    let text = texts.collect::<String>();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "current_thread")]
async fn a_report_is_shown_to_the_letter() {
    let shown = words(&html(&at("#/read/tide")).await);
    for line in TIDE.lines().filter(|line| !line.is_empty()) {
        assert!(shown.contains(line), "{line:?} is missing in {shown}");
    }
    assert!(shown.contains("Coast wire · 4 March 2025"), "{shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_quotation_is_a_link_that_says_whose_it_is() {
    let model = at("#/read/tide");
    let library = model.library.as_ref().expect("the reports were read");
    let first = &library.quotations[0];
    let shown = html(&model).await;
    assert!(shown.contains(&format!("href=\"#/read/tide?s={}\"", first.id)), "{shown}");
    let title = format!("title=\"{}, direct quotation\"", library.voices[first.voice].name());
    assert!(shown.contains(&title), "{title} is missing in {shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn on_paper_a_report_says_who_its_initials_are() {
    let mut tide =
        article("tide", "Coast wire", &TIDE.replace("the harbour master", "the French foreign minister"));
    tide.metadata.url = Some("https://coast.example/tide".into());
    let shown = html(&of(vec![tide, article("mill", "Valley daily", MILL)], "#/read/tide")).await;
    let (_, colophon) = shown.split_once("<section class=\"colophon\">").expect("it stands under the report");
    let colophon = &colophon[..colophon.find("</section>").expect("it ends")];
    assert!(colophon.contains("data-initials=\"AC\""), "{colophon}");
    let said = words(colophon);
    for part in ["Ada Cole", "foreign minister", "2 quotes", "https://coast.example/tide", "#/read/tide"] {
        assert!(said.contains(part), "{part:?} is missing in {said}");
    }
    assert!(!said.contains("Tom Berry"), "he is quoted in the other report: {said}");
}

#[tokio::test(flavor = "current_thread")]
async fn text_is_there_before_anything_was_read() {
    let model = Model::new(vec![article("tide", "Coast wire", TIDE)], "#/", Settings::default());
    let shown = html(&model).await;
    assert!(words(&shown).contains("Nobody was hurt."), "{shown}");
    assert!(!shown.contains("data-quote=\"direct\" data-s"), "nothing is marked yet: {shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_filter_dims_and_never_removes() {
    let model = at("#/read/tide");
    let all = html(&model).await.matches("class=\"paragraph\"").count();
    let filtered = after(&model, Msg::Search("friday".into()));
    let shown = html(&filtered).await;
    assert_eq!(shown.matches("class=\"paragraph\"").count(), all);
    assert!(shown.contains("data-dim"), "{shown}");
    assert!(shown.contains("<mark>Friday</mark>"), "{shown}");
    assert!(words(&shown).contains("1 of 2 quotes in this report · 1 of 3 in all"), "{}", words(&shown));
}

#[tokio::test(flavor = "current_thread")]
async fn an_empty_result_names_the_filter_that_emptied_it() {
    let model = after(&at("#/quotes"), Msg::Search("friday".into()));
    let model = after(&model, Msg::Toggle(Part::Outlet("valley-daily".into())));
    let shown = words(&html(&model).await);
    assert!(shown.contains("No quotation is left. Words: “friday” takes away the last."), "{shown}");
    assert!(shown.contains("Lift it: 1 quote"), "{shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn quotes_lists_every_report_and_leads_back_into_the_text() {
    let model = at("#/quotes");
    let shown = html(&model).await;
    assert_eq!(shown.matches("class=\"card\"").count(), 3, "{shown}");
    for quotation in &model.library.as_ref().expect("the reports were read").quotations {
        let slug = &model.reports[quotation.report].article.slug;
        assert!(shown.contains(&format!("href=\"#/read/{slug}?s={}\"", quotation.id)), "{shown}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_inspector_says_whose_words_and_why() {
    let model = at("#/read/tide");
    let id = model.library.as_ref().expect("the reports were read").quotations[1].id.clone();
    let model = after(&model, Msg::Follow { address: format!("#/read/tide?s={id}"), keep: true });
    let shown = words(&html(&model).await);
    assert!(shown.contains("Why this speaker"), "{shown}");
    assert!(shown.contains("Coast wire, paragraph"), "{shown}");
    assert!(shown.contains("“We will open again on Friday,”"), "{shown}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_link_to_changed_text_says_so() {
    let shown = words(&html(&at("#/read/tide?s=qaaaaaaaaaa")).await);
    assert!(shown.contains("the text has changed since"), "{shown}");
    let shown = words(&html(&at("#/read/gone")).await);
    assert!(shown.contains("There is no report “gone” here."), "{shown}");
}

#[test]
fn the_open_report_is_read_first_and_everything_in_the_end() {
    let articles = vec![article("tide", "Coast wire", TIDE), article("mill", "Valley daily", MILL)];
    let mut model = Model::new(articles, "#/read/mill", Settings::default());
    let task = next_task(&model).expect("there is something to read");
    model = after(&model, perform(&model, task).expect("a message"));
    assert!(model.reports[1].reading.is_some() && model.reports[0].reading.is_none());
    assert!(at("#/read/mill").whole_library().is_some());
}

#[test]
fn what_changes_nothing_is_nothing() {
    let model = at("#/quotes");
    for msg in [
        Msg::Address("#/quotes".into()),
        Msg::Close,
        Msg::FocusLeft,
        Msg::Open(Pane::None),
        Msg::Search(String::new()),
    ] {
        assert!(update(&model, msg.clone()).is_none(), "{msg:?}");
    }
}

#[test]
fn steps_go_through_what_is_left_and_round() {
    let mut model = after(&at("#/read/tide"), Msg::Toggle(Part::Kind(Kind::Direct)));
    let mut seen = Vec::new();
    for _ in 0..4 {
        model = after(&model, Msg::Step(true));
        seen.push(model.state.selected.clone().expect("a step selects"));
    }
    assert_eq!(seen[0], seen[3], "three quotations are left, then the first again");
    assert_eq!(model.state.view, View::Read(Some("tide".into())));
    let back = after(&model, Msg::Step(false));
    assert_eq!(back.state.view, View::Read(Some("mill".into())), "the last one stands in the other report");
}

#[tokio::test(flavor = "current_thread")]
async fn a_speaker_who_is_not_sure_is_probably_so() {
    let text = "Mill stands still\n\nTom Berry met Ada Cole at the mill on Tuesday.\n\n“The mill will run again, and we will see to it.”";
    let model = of(vec![article("mill", "Valley daily", text)], "#/quotes");
    assert!(words(&html(&model).await).contains("probably Tom Berry"), "{}", words(&html(&model).await));
    assert!(
        !words(&html(&at("#/quotes")).await).contains("probably Ada Cole"),
        "who is named beside the words is sure"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn a_kind_that_is_switched_off_is_neither_marked_nor_dimmed_nor_counted() {
    let all = at("#/read/tide");
    let model = after(&all, Msg::Toggle(Part::Hidden(Kind::Direct)));
    assert_eq!(spell(&model.state), "#/read/tide?type=-direct");
    let (before, off) = (html(&all).await, html(&model).await);
    let article = |html: &str| html[html.find("<article").expect("a report is open")..].to_owned();
    assert!(article(&before).contains("data-q=") && !article(&off).contains("data-q="));
    assert!(!article(&off).contains("data-dim"), "nothing is dimmed for it");
    assert!(words(&off).contains("“The tide was higher than we feared,” said Ada Cole, the harbour master."));
    assert!(words(&off).contains("0 of 2 quotes in this report"), "{}", words(&off));
    let back = after(&model, Msg::Toggle(Part::Kind(Kind::Direct)));
    assert_eq!(spell(&back.state), "#/read/tide?type=direct", "to ask for it switches it on");
}

const GATES: &str =
    "“The gates should stay open until the tide turns on Friday,” said Ada Cole, the harbour master.";
const GATES_TOO: &str =
    "“The gates could stay open until the tide turns,” said Ada Cole, the harbour master.";

/// The page of two reports that print one utterance.
fn gates(address: &str) -> Model {
    of(vec![article("tide", "Coast wire", GATES), article("mill", "Valley daily", GATES_TOO)], address)
}

#[tokio::test(flavor = "current_thread")]
async fn the_front_page_says_in_words_how_versions_differ() {
    let shown = html(&gates("#/")).await;
    let said = words(&shown);
    assert!(said.contains("longest version printed") && said.contains("Family 1 of 1"), "{said}");
    assert!(said.contains("instead of should: could"), "{said}");
    assert!(said.contains("2 words not printed"), "{said}");
    assert!(said.contains("nothing leaves it"), "{said}");
    for quotation in &gates("#/").library.as_ref().expect("the reports were read").quotations {
        assert!(shown.contains(&format!("s={}", quotation.id)), "each version leads to its place");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_the_front_page_says_of_sayso_can_be_closed_and_brought_back() {
    let model = after(&gates("#/"), Msg::Intro(false));
    assert!(!html(&model).await.contains("class=\"intro\""));
    assert!(html(&after(&model, Msg::Intro(true))).await.contains("class=\"intro\""));
    assert!(update(&model, Msg::Intro(false)).is_none());
}

#[tokio::test(flavor = "current_thread")]
async fn reports_of_two_events_have_nothing_to_compare() {
    let said = words(&html(&at("#/")).await);
    assert!(said.contains("two reports of one event") && said.contains("See every quote"), "{said}");
}

#[test]
fn the_filter_stays_when_a_highlight_is_followed_and_stands_in_the_address() {
    let model = after(&at("#/read/tide"), Msg::Toggle(Part::Except("unknown".into())));
    let id = model.library.as_ref().expect("the reports were read").quotations[0].id.clone();
    let model = after(&model, Msg::Follow { address: format!("#/read/tide?s={id}"), keep: true });
    assert_eq!(spell(&model.state), format!("#/read/tide?speaker=-unknown&s={id}"));
    let closed = after(&model, Msg::Close);
    assert_eq!(spell(&closed.state), "#/read/tide?speaker=-unknown");
}
