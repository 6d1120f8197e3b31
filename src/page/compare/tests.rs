//! Compare on reports made for it.

use super::print::Text;
use super::*;
use crate::model::Settings;
use crate::model::state::Part;
use crate::update::{Msg, update};
use crate::work::{next_task, perform};
use sayso_engine::{Article, Metadata};

const LONG: &str = "“We have reason to hope that the harbour will start to recover from the storm, which took three of \
                    our boats in one night,” said Ada Cole, the harbour master.";
const OTHER: &str = "“We have every reason to hope that the harbour will begin to recover from the storm,” said Ada Cole, the \
                     harbour master, on Monday.";
const SAME: &str = "“We have reason to hope that the harbour will begin to recover from the storm,” said Ada Cole, the \
                    harbour master.";
const MILL: &str = "“The old mill should have closed its gates a year ago,” said Tom Berry, the miller.";
const MILL_TOO: &str = "“The old mill could have closed its gates a year ago,” said Tom Berry, the miller.";

fn model(texts: &[(&str, String)], address: &str) -> Model {
    let article = |(outlet, text): &(&str, String)| Article {
        slug: crate::model::library::slug(outlet),
        file: format!("{outlet}.txt"),
        text: text.clone(),
        metadata: Metadata { outlet: Some((*outlet).into()), ..Metadata::default() },
    };
    let mut model = Model::new(texts.iter().map(article).collect(), address, Settings::default());
    while let Some(task) = next_task(&model) {
        model = update(&model, perform(&model, task).expect("a message")).expect("a change");
    }
    model
}

/// Three reports with two families.
fn three(address: &str) -> Model {
    let text =
        |one: &str, two: &str| format!("Storm over the coast\n\nIt was a hard night.\n\n{one}\n\n{two}\n");
    model(
        &[
            ("Coast Wire", text(LONG, MILL)),
            ("Valley Daily", text(OTHER, MILL_TOO)),
            ("Hill Post", text(SAME, "")),
        ],
        address,
    )
}

fn show(model: &Model) -> Compare {
    let left = model.library.as_ref().expect("it was read").left(&model.state.filter);
    compare(model, &left)
}

fn opened(model: &Model) -> Open {
    *show(model).open.expect("a family is open")
}

fn after(model: &Model, msg: Msg) -> Model {
    update(model, msg).expect("the message changes something")
}

fn follow(model: &Model, address: &str) -> Model {
    after(model, Msg::Follow { address: address.into(), keep: false })
}

/// A version with its marks: `{changed|was}`, `[gone]`, the report's own words in `<>`.
fn marked(pieces: &[Piece]) -> String {
    let text = |text: &Text| if text.own { format!("<{}>", text.words) } else { text.words.clone() };
    let mark = |piece: &Piece| match piece {
        Piece::Same(same) => text(same),
        Piece::Varied(varied) => text(varied),
        Piece::Changed { text: changed, was, .. } => format!("{{{}|{was}}}", text(changed)),
        Piece::Gone { words, .. } => format!("[{words}]"),
    };
    pieces.iter().map(mark).collect()
}

#[test]
fn the_front_page_opens_the_family_of_most_outlets_with_the_longest_version_on_top() {
    let model = three("#/");
    let shown = show(&model);
    let open = shown.open.expect("a family is open");
    assert_eq!(open.eyebrow, ["Family 1 of 2", "Ada Cole", "three reports"]);
    assert_eq!(open.versions.len(), 3);
    assert_eq!((open.versions[0].outlet.as_str(), open.versions[0].note), ("Coast Wire", Some(w::longest())));
    assert!(open.versions[1].note.is_none() && open.versions[0].tags.is_empty());
    assert_eq!(shown.count, "2 families");
    assert!(shown.intro && !shown.more && shown.progress.is_none());
    assert!(open.before.is_none() && open.after.is_some());
}

#[test]
fn a_version_keeps_the_words_and_points_that_its_report_printed() {
    let model = three("#/");
    let open = opened(&model);
    for version in &open.versions {
        let printed: String = version
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) | Piece::Varied(text) | Piece::Changed { text, .. } => text.words.as_str(),
                Piece::Gone { .. } => "",
            })
            .collect();
        let report = model
            .reports
            .iter()
            .find(|report| report.outlet().is_some_and(|(name, _)| name == version.outlet));
        assert!(report.expect("a report").article.text.contains(&printed), "{printed}");
    }
    let valley = open.versions.iter().find(|version| version.outlet == "Valley Daily").expect("it prints it");
    let marks = marked(&valley.pieces);
    assert!(
        marks.starts_with("“We have {every|} reason to hope that the harbour will {begin|start} to recover"),
        "{marks}"
    );
    assert!(marks.contains("[which took three of our boats in one night]"), "{marks}");
    let tags: Vec<_> = valley.tags.iter().map(|tag| tag.label.as_str()).collect();
    assert!(tags.contains(&"start → begin") && tags.contains(&"cut at the end"), "{tags:?}");
}

#[test]
fn one_sentence_sums_the_family_up() {
    let sum: String = opened(&three("#/")).sum.iter().map(|bit| bit.words.as_str()).collect();
    assert!(sum.starts_with("Coast Wire prints the longest version and keeps 9 more words. "), "{sum}");
    assert!(sum.contains("Valley Daily and Hill Post have begin for start") && sum.ends_with('.'), "{sum}");
}

#[test]
fn the_title_has_the_words_that_all_versions_share() {
    let open = opened(&three("#/"));
    assert_eq!(open.title, "“We have … reason to hope that the harbour will … to recover from the storm …”");
}

#[test]
fn only_differences_group_the_outlets_that_share_a_reading() {
    let open = opened(&three("#/?as=differences"));
    let variant = open.variants.iter().find(|variant| variant.lemma == "start").expect("a place");
    assert_eq!(variant.readings.len(), 1, "{variant:?}");
    assert_eq!(variant.readings[0].words.as_deref(), Some("begin"));
    assert_eq!(variant.readings[0].outlets, ["Valley Daily", "Hill Post"]);
    let added = open.variants.iter().find(|variant| variant.beside.is_some()).expect("something is added");
    assert_eq!((added.lemma.as_str(), added.beside), ("have", Some(w::after_word())));
    assert!(opened(&three("#/")).variants.is_empty(), "the other layouts do not need them");
}

#[test]
fn the_filter_dims_versions_and_takes_families_from_the_list() {
    let model = after(&three("#/"), Msg::Toggle(Part::Outlet("hill-post".into())));
    let shown = show(&model);
    assert_eq!(shown.count, "1 of 2 families");
    let open = shown.open.expect("it is still open");
    assert_eq!(open.versions.iter().filter(|version| version.dim).count(), 2);
    let nothing = show(&after(&model, Msg::Search("no such words".into())));
    let empty = nothing.empty.expect("the filter leaves nothing");
    assert!(empty.words.contains("no such words") && empty.lift == "Lift it: 1 family", "{empty:?}");
    assert!(nothing.list.is_empty() && nothing.none.is_none());
}

#[test]
fn a_family_is_opened_by_its_own_id_and_by_that_of_a_quotation() {
    let model = three("#/");
    let second = show(&model).list[1].clone();
    let by_family = opened(&follow(&model, &second.href));
    assert_eq!(by_family.versions.len(), 2);
    let quote = &by_family.versions[1].id;
    assert_eq!(opened(&follow(&model, &format!("#/compare/{quote}"))).title, by_family.title);
    assert!(is_gone(&three("#/compare/f0000")) && !is_gone(&model));
}

#[test]
fn the_way_leads_to_the_next_family_and_back() {
    let model = three("#/");
    let next = after(&model, Msg::Turn(true));
    assert_eq!(opened(&next).eyebrow[0], "Family 2 of 2");
    assert!(update(&next, Msg::Turn(true)).is_none(), "there is no third");
    assert_eq!(opened(&after(&next, Msg::Turn(false))).eyebrow[0], "Family 1 of 2");
}

#[test]
fn a_version_is_taken_out_and_put_back() {
    let model = three("#/");
    let open = opened(&model);
    let split = follow(&model, &open.versions[0].apart);
    assert_eq!(split.notice.words, w::changed());
    let shown = show(&split);
    let without = shown.open.expect("two are left");
    assert_eq!(without.versions.len(), 2);
    assert_eq!(without.versions[0].outlet, "Valley Daily", "the longest of the rest comes on top");
    assert!(without.eyebrow.contains(&w::edited_one().to_owned()));
    let edits = shown.edits.expect("they are told");
    assert_eq!(edits.summary, "1 version taken out");
    let back = follow(&split, &edits.list[0].0.href);
    assert!(show(&back).edits.is_none() && opened(&back).versions.len() == 3);
    assert_eq!(back.notice.words, w::restored());

    let alone = follow(&split, &without.versions[0].apart);
    let shown = show(&alone);
    assert!(shown.open.expect("the last one is shown").alone);
    assert_eq!(shown.count, "1 family");
    assert_eq!(show(&follow(&alone, &shown.edits.expect("two").undo)).count, "2 families");
}

#[test]
fn two_families_are_joined_and_parted() {
    let model = three("#/");
    let open = opened(&model);
    let joined = follow(&model, &open.joins[0].href);
    let shown = show(&joined);
    assert_eq!(shown.count, "1 family");
    let one = shown.open.expect("it is open");
    assert_eq!((one.versions.len(), one.why.as_slice()), (5, [w::why_you().to_owned()].as_slice()));
    assert!(one.versions.iter().all(|version| version.speaker.is_some()), "each version names its speaker");
    let mill = show(&model).list[1].id.clone();
    assert_eq!(
        opened(&follow(
            &joined,
            &format!("#/compare/{mill}?{}", spell(&joined.state).split_once('?').unwrap().1)
        ))
        .title,
        one.title
    );
    let edits = shown.edits.expect("they are told");
    assert_eq!(edits.summary, "1 join");
    assert_eq!(show(&follow(&joined, &edits.list[0].0.href)).count, "2 families");
}

#[test]
fn where_nothing_can_be_compared_it_is_said_why() {
    let one = model(&[("Coast Wire", LONG.into())], "#/compare/f1");
    let (why, ways) = show(&one).none.expect("nothing is there");
    assert!(why.contains("two reports of one event"), "{why}");
    assert_eq!(ways.len(), 2);
    let apart = model(&[("Coast Wire", LONG.into()), ("Hill Post", MILL.into())], "#/");
    assert!(show(&apart).none.is_some_and(|(why, _)| why.contains("these 2 reports")));
}

#[test]
fn before_all_is_read_it_is_said_how_far_reading_is() {
    let mut model = three("#/");
    model.library = None;
    let shown = compare(&model, &[]);
    assert_eq!(shown.progress, Some(w::reading(3, 3)));
    assert!(shown.open.is_none() && shown.list.is_empty() && shown.intro);
}

#[test]
fn the_longest_version_is_cited_and_a_link_names_the_family() {
    let model = three("#/");
    let cited = crate::page::copy::what(&model, &Msg::Cite).expect("there is a family");
    assert!(
        cited.text.starts_with("“We have reason to hope") && cited.text.contains("Ada Cole, Coast Wire"),
        "{}",
        cited.text
    );
    let link = crate::page::copy::what(&model, &Msg::Link).expect("a link").address.expect("an address");
    assert!(link.starts_with("#/compare/f"), "{link}");
}

#[test]
fn the_same_words_under_two_speakers_name_both_and_stand_apart() {
    let words = "“The harbour cannot bear another winter like the one that we have had,” said";
    let texts = [
        ("Coast Wire", format!("{words} Ada Cole, the harbour master.\n\n{MILL}\n")),
        ("Valley Daily", format!("{words} Tom Berry, the miller.\n\n{MILL_TOO}\n")),
    ];
    let model = model(&texts, "#/");
    let shown = show(&model);
    let conflict = shown.list.iter().find(|entry| entry.conflict).expect("it is in the list");
    assert_eq!(conflict.speakers.len(), 2);
    assert!(!shown.list[0].conflict, "families come first");
    let open = opened(&follow(&model, &conflict.href));
    assert!(open.notes[0].starts_with("The reports give these words to "), "{:?}", open.notes);
    assert!(open.versions.iter().all(|version| version.speaker.is_some()));
}
