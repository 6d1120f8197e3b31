//! Voices of made reports, with every number counted by hand.

use super::bars::WHOLE;
use super::matrix::{Cell, State};
use super::{Voices, table, voices};
use crate::model::extent::Position;
use crate::model::state::Kind;
use crate::model::{Model, Settings};
use crate::update::update;
use crate::work::{next_task, perform};
use proptest::prelude::*;
use proptest::sample::subsequence;
use sayso_engine::{Article, Metadata};

/// Cole twice with whole sentences (10 words), once reported (7 words); Berry named twice and never quoted.
const COAST: &str = "Harbour gates close\n\nThe gates closed on Monday before Tom Berry arrived. Berry had left early.\n\n\
     “The tide was higher than we feared,” said Ada Cole, the harbour master.\n\n“We reopen Friday,” Cole warned.\n\n\
     Cole said that the gates were old and slow. Nobody was hurt.";
/// Berry once with a whole sentence (6 words) and once with two words in marks.
const VALLEY: &str = "Mill stands still\n\n“The mill will run again soon,” said Tom Berry on Tuesday.\n\nBerry claimed the gates were \
     “not safe” at all.";

fn article(slug: &str, outlet: &str, text: &str) -> Article {
    let metadata = Metadata { outlet: Some(outlet.into()), ..Metadata::default() };
    Article { slug: slug.into(), file: format!("{slug}.txt"), text: text.into(), metadata }
}

fn read(articles: Vec<Article>, address: &str) -> Model {
    let mut model = Model::new(articles, address, Settings::default());
    while let Some(task) = next_task(&model) {
        let msg = perform(&model, task).expect("a task makes a message");
        model = update(&model, msg).expect("a task changes something");
    }
    model
}

fn two(address: &str) -> Voices {
    let articles = vec![article("coast", "Coast wire", COAST), article("valley", "Valley daily", VALLEY)];
    shown(&read(articles, address))
}

fn shown(model: &Model) -> Voices {
    let left = model.library.as_ref().map(|library| library.left(&model.state.filter)).unwrap_or_default();
    voices(model, &left)
}

fn cell<'a>(voices: &'a Voices, name: &str, column: usize) -> &'a Cell {
    let rows = voices.matrix.groups.iter().flat_map(|group| &group.rows);
    let row = rows.into_iter().find(|row| row.name == name);
    &row.unwrap_or_else(|| panic!("{name} has a row: {voices:?}")).cells[column]
}

/// The rows as text: `Ada Cole 3 | 0 = 3`, headings with their sums as `# People 3 | 2 = 5`.
fn drawn(voices: &Voices) -> Vec<String> {
    let line =
        |name: &str, cells: Vec<String>, total: usize| format!("{name} {} = {total}", cells.join(" | "));
    let mut lines = Vec::new();
    for group in &voices.matrix.groups {
        if let Some(sums) = &group.sums {
            let cells = sums.cells.iter().map(usize::to_string).collect();
            lines.push(line(&format!("# {}", sums.label), cells, sums.total));
        }
        for row in &group.rows {
            let cells = row.cells.iter().map(|cell| cell.label.clone()).collect();
            lines.push(line(&row.name, cells, row.total));
        }
    }
    lines
}

#[test]
fn quotes_are_counted_by_speaker_and_outlet() {
    let voices = two("#/voices");
    assert_eq!(drawn(&voices), ["Ada Cole 3 | not named = 3", "Tom Berry named 2× | 2 = 2"]);
    assert_eq!(voices.title, "Cole speaks most: 3 of 5 quotes");
    assert_eq!((&*voices.matrix.total.cells, voices.matrix.total.total), (&[3, 2][..], 5));
    let cole = cell(&voices, "Ada Cole", 0);
    assert_eq!((cole.tally.direct, cole.tally.mixed, cole.tally.reported), (2, 0, 1));
    assert_eq!(
        cole.told,
        "Ada Cole in Coast wire: 3 quotes (2 direct and 1 reported), 10 words in marks, 7 without. The first stands in the middle \
         of the report."
    );
    let berry = cell(&voices, "Tom Berry", 1).tally;
    assert_eq!((berry.direct, berry.mixed, berry.reported), (1, 1, 0));
}

#[test]
fn words_in_marks_are_counted_apart_from_reported_ones() {
    let voices = two("#/voices?count=words");
    let cole = cell(&voices, "Ada Cole", 0).tally;
    assert_eq!((cole.direct, cole.mixed, cole.reported), (10, 0, 7));
    let berry = cell(&voices, "Tom Berry", 1).tally;
    assert_eq!((berry.direct, berry.mixed, berry.reported), (6, 2, 5));
    assert_eq!(voices.title, "Cole speaks most: 17 of 30 words");
    assert!(voices.lead.starts_with("Words of quotations by speaker and report: 5 quotes in two reports"));
}

#[test]
fn a_cell_leads_to_its_quotations_and_an_empty_one_says_why() {
    let voices = two("#/voices?count=words");
    let full = cell(&voices, "Ada Cole", 0);
    assert_eq!(full.href.as_deref(), Some("#/quotes?speaker=ada-cole&outlet=coast-wire&count=words"));
    let named = cell(&voices, "Tom Berry", 0);
    assert_eq!(named.state, State::Named);
    let first = named.href.as_deref().expect("it leads to the first name");
    assert!(first.starts_with("#/read/coast?count=words&s=e") && first.ends_with(".1"), "{first}");
    assert_eq!(
        named.told,
        "Tom Berry is not quoted in Coast wire; the report names Tom Berry twice. Go to the first place."
    );
    let silent = cell(&voices, "Ada Cole", 1);
    assert_eq!((silent.state, &silent.href), (State::Silent, &None));
    assert_eq!(silent.told, "Ada Cole is not quoted in Valley daily, and not named.");
}

#[test]
fn what_the_filter_leaves_is_counted() {
    let voices = two("#/voices?type=mixed");
    assert_eq!(drawn(&voices), ["Tom Berry named 2× | 1 = 1"]);
    assert_eq!(voices.title, "Berry speaks in one of two reports");
    assert!(
        voices.lead.contains("1 of 5 quotes in two reports, as the filter leaves them"),
        "{}",
        voices.lead
    );
    let voices = two("#/voices?type=direct&q=friday");
    assert_eq!(drawn(&voices), ["Ada Cole 1 | not named = 1"]);
    let voices = two("#/voices?outlet=valley-daily");
    assert_eq!(drawn(&voices), ["Tom Berry 2 = 2"]);
    let voices = two("#/voices?q=the&speaker=-ada-cole&type=direct");
    assert_eq!(drawn(&voices), ["Tom Berry named 2× | 1 = 1"]);
}

#[test]
fn a_cell_that_the_filter_emptied_says_so() {
    let again = format!("{VALLEY}\n\nAda Cole said that she would come.");
    let articles = vec![article("coast", "Coast wire", COAST), article("valley", "Valley daily", &again)];
    let voices = shown(&read(articles, "#/voices?type=direct"));
    let emptied = cell(&voices, "Ada Cole", 1);
    assert_eq!((emptied.state, &*emptied.label), (State::Filtered, "0 of 1"));
    assert_eq!(emptied.told, "Ada Cole in Valley daily: the filter leaves none of 1 quote.");
}

#[test]
fn nobody_left_is_said_and_nothing_is_drawn() {
    let voices = two("#/voices?q=zyzzyva");
    assert_eq!(voices.title, "The filter leaves nobody who is quoted");
    assert!(drawn(&voices).is_empty() && voices.share.bars.is_empty() && voices.strip.lines.is_empty());
    let unread = Model::new(vec![article("coast", "Coast wire", COAST)], "#/voices", Settings::default());
    assert_eq!(shown(&unread).title, "Reading …");
}

#[test]
fn people_and_institutions_stand_under_headings_with_their_sums() {
    let more = format!(
        "{VALLEY}\n\nThe Ministry of Tides said that the gates would stay shut. “It is a pity,” one of them said."
    );
    let articles = vec![article("coast", "Coast wire", COAST), article("valley", "Valley daily", &more)];
    let model = read(articles, "#/voices?by=sort");
    let voices = shown(&model);
    let labels: Vec<_> =
        voices.matrix.groups.iter().filter_map(|group| Some(&*group.sums.as_ref()?.label)).collect();
    assert_eq!(labels[..2], ["People", "Institutions"], "{:?}", drawn(&voices));
    for group in &voices.matrix.groups {
        let sums = group.sums.as_ref().expect("each has a heading");
        for column in 0..2 {
            let cells = group.rows.iter().map(|row| row.cells[column].tally.total()).sum::<usize>();
            assert_eq!(sums.cells[column], cells, "{:?}", drawn(&voices));
        }
    }
    let choices: Vec<_> = voices.groupings.iter().map(|choice| (&*choice.href, choice.current)).collect();
    assert_eq!(choices, [("#/voices", false), ("#/voices?by=sort", true), ("#/voices?by=country", false)]);
}

#[test]
fn the_place_of_the_first_quote_is_told() {
    let filler = "Nothing else happened in the town that day at all. ".repeat(6);
    let text = format!("Cole: “The gates stay shut”\n\n{filler}\n\n“It was late,” said Tom Berry.");
    let voices = shown(&read(vec![article("coast", "Coast wire", &text)], "#/voices"));
    assert_eq!(cell(&voices, "Tom Berry", 0).first, Some(Position::End), "{:?}", drawn(&voices));
    let first = voices.strip.lines[0].blocks.first().expect("the headline has a quotation");
    assert_eq!((first.position, &*first.place), (Position::Headline, "1 %"));
}

#[test]
fn a_bar_is_filled_by_its_speakers() {
    let voices = two("#/voices");
    let bar = &voices.share.bars[1];
    assert_eq!((&*bar.outlet, bar.segments.len()), ("Valley daily", 1));
    let segment = &bar.segments[0];
    assert_eq!((&*segment.told, &*segment.share), ("Tom Berry: 2 of 2 quotes, 100 %", "100 %"));
    let parts: Vec<_> = segment.parts.iter().map(|part| (part.kind, part.x, part.width)).collect();
    assert_eq!(parts, [(Kind::Direct, 0, WHOLE / 2), (Kind::Mixed, WHOLE / 2, WHOLE / 2)]);
    assert_eq!(bar.line, "2 quotes · 1 speaker · 57 % of the report’s words");
}

#[test]
fn a_strip_has_a_block_for_each_quotation_and_dims_what_is_filtered_out() {
    let voices = two("#/voices?type=direct");
    let coast = &voices.strip.lines[0];
    assert_eq!(coast.blocks.len(), 3);
    assert_eq!(coast.blocks.iter().map(|block| block.left).collect::<Vec<_>>(), [true, true, false]);
    assert!(coast.blocks.iter().all(|block| block.href.starts_with("#/read/coast?type=direct&s=q")));
    assert_eq!(coast.line, "2 quotes in 46 words");
    assert_eq!(coast.blocks[0].told, "Ada Cole, direct quotation, 7 words after 35 % of the report");
}

#[test]
fn verbs_are_counted_by_speaker_and_outlet() {
    let voices = two("#/voices");
    let line = |verbs: &[super::verbs::Verb]| -> String {
        verbs.iter().map(|verb| format!("{} {}", verb.verb, verb.count)).collect::<Vec<_>>().join(", ")
    };
    let cole = &voices.verbs.speakers[0];
    assert_eq!((&*cole.name, &*line(&cole.verbs)), ("Ada Cole", "warned 1, said 2"));
    let berry = &voices.verbs.speakers[1];
    assert_eq!(line(&berry.verbs), "claimed 1, said 1");
    let outlets: Vec<_> = berry.outlets.iter().map(|row| (&*row.outlet, row.href.as_deref())).collect();
    assert_eq!(outlets, [("Valley daily", Some("#/quotes?speaker=tom-berry&outlet=valley-daily"))]);
}

/// The tables have what the pictures have.
fn hold_tables(voices: &Voices) {
    let [matrix, share, strip] = &voices.tables;
    let number = |field: &table::Field| field.text.replace(',', "").parse::<usize>().expect("a number");
    let rows = |table: &table::Table| table.groups.iter().map(|group| group.rows.len()).sum::<usize>();
    let all: usize = matrix.groups.iter().flat_map(|group| &group.rows).map(|row| number(&row[4])).sum();
    assert_eq!(all, voices.matrix.total.cells.iter().sum::<usize>());
    for (bar, group) in voices.share.bars.iter().zip(&share.groups) {
        assert_eq!(bar.segments.len(), group.rows.len());
        for (segment, row) in bar.segments.iter().zip(&group.rows) {
            assert_eq!((&segment.name, number(&row[4])), (&row[0].text, segment.tally.total()));
        }
    }
    let blocks = voices.strip.lines.iter().flat_map(|line| &line.blocks);
    assert_eq!(blocks.filter(|block| block.left).count(), rows(strip));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn totals_are_the_sums_of_their_cells(
        speakers in subsequence(vec!["Ada Cole", "Tom Berry", "Ina Moss", "Lee Hart"], 1..4),
        plan in proptest::collection::vec((0usize..4, 0usize..3, 0usize..3), 0..14),
        words in any::<bool>(),
        by in 0usize..3,
    ) {
        let mut texts = vec!["Gates close\n\nThe gates closed on Monday.".to_owned(); 3];
        for (speaker, report, kind) in plan {
            let name = speakers[speaker % speakers.len()];
            let said = [
                format!("“The tide was very high,” said {name}."),
                format!("{name} said the gates were “not safe” at all."),
                format!("{name} warned that the gates would close."),
            ];
            texts[report].extend(["\n\n", &said[kind]]);
        }
        let outlets = ["Coast wire", "Valley daily", "Coast wire"];
        let articles = (0..3).map(|at| article(&format!("report-{at}"), outlets[at], &texts[at])).collect();
        let address = format!(
            "#/voices?count={}&by={}",
            if words { "words" } else { "quotes" },
            ["speaker", "sort", "country"][by]
        );
        let model = read(articles, &address);
        let voices = shown(&model);
        let matrix = &voices.matrix;
        prop_assert_eq!(matrix.columns.len(), 2, "two reports of one outlet are one column");
        let rows: Vec<_> = matrix.groups.iter().flat_map(|group| &group.rows).collect();
        for column in 0..2 {
            let cells: usize = rows.iter().map(|row| row.cells[column].tally.total()).sum();
            prop_assert_eq!(cells, matrix.total.cells[column]);
        }
        for row in &rows {
            let cells: usize = row.cells.iter().map(|cell| cell.tally.total()).sum();
            prop_assert!(cells == row.total || (cells > row.total && voices.again.is_some()));
        }
        prop_assert_eq!(rows.iter().map(|row| row.total).sum::<usize>(), matrix.total.total);
        if !words {
            let library = model.library.as_ref().expect("the reports were read");
            prop_assert_eq!(matrix.total.total, library.quotations.len() - library.repeats().0);
        }
        for bar in &voices.share.bars {
            let widths: usize = bar.segments.iter().flat_map(|s| &s.parts).map(|part| part.width).sum();
            prop_assert_eq!(widths, WHOLE, "a bar is full");
        }
        for block in voices.strip.lines.iter().flat_map(|line| &line.blocks) {
            prop_assert!(block.part.width > 0 && block.part.x + block.part.width <= WHOLE);
        }
        hold_tables(&voices);
    }
}

#[test]
fn what_two_reports_have_in_one_passage_is_summed_up_once() {
    let passage = "“The tide was higher than we had feared, and the gates are older than anybody in this town can remember,” said \
                   Ada Cole, the harbour master, who has looked after them for thirty years and two.";
    let coast = format!("Gates close\n\n{passage}\n\n“We reopen Friday,” Cole warned.");
    let valley = format!("Mill stands still\n\nThe mill stood still on Monday.\n\n{passage}");
    let read = |address| {
        shown(&read(
            vec![article("coast", "Coast wire", &coast), article("valley", "Valley daily", &valley)],
            address,
        ))
    };
    let voices = read("#/voices");
    assert_eq!(drawn(&voices), ["Ada Cole 2 | 1 = 2"]);
    assert_eq!((&*voices.matrix.total.cells, voices.matrix.total.total), (&[2, 1][..], 2));
    assert_eq!(
        voices.again.as_deref(),
        Some("1 quote is printed again in a passage that reports share: the sums of a row count it once.")
    );
    assert_eq!(voices.verbs.speakers[0].verbs.iter().map(|verb| verb.count).sum::<usize>(), 2);
    let voices = read("#/voices?outlet=valley-daily");
    assert_eq!((drawn(&voices), voices.again), (vec!["Ada Cole 1 = 1".to_owned()], None));
}

#[test]
fn many_speakers_and_outlets_are_summed_up() {
    let articles: Vec<_> = (0..14)
        .map(|at| {
            let people = (0..6).map(|nth| {
                let name = format!(
                    "{}{} Berry",
                    char::from(b'A' + at),
                    ["da", "lma", "nna", "va", "lisa", "rno"][nth]
                );
                format!("\n\n“The tide was high,” said {name}.")
            });
            let text = format!("Gates close{}", people.collect::<String>());
            article(&format!("report-{at}"), &format!("Outlet {at}"), &text)
        })
        .collect();
    let model = read(articles, "#/voices");
    let voices = shown(&model);
    let columns: Vec<_> = voices.matrix.columns.iter().map(|column| &*column.name).collect();
    assert_eq!(columns.len(), super::counts::MOST_COLUMNS);
    assert_eq!(columns.last(), Some(&"5 other outlets"));
    let library = model.library.as_ref().expect("the reports were read");
    let (all, heard) = (library.quotations.len(), library.heard());
    assert!(heard > 60, "{heard} speakers are more than stand in sight");
    let group = &voices.matrix.groups[0];
    let others = group.others.as_ref().expect("most speakers are folded");
    assert_eq!(group.rows.len() + voices.matrix.tail.len(), heard);
    assert_eq!(others.label, format!("{} other speakers", voices.matrix.tail.len()));
    assert_eq!(group.rows.iter().map(|row| row.total).sum::<usize>() + others.total, all);
    assert_eq!(voices.verbs.speakers.len() + voices.verbs.tail.len(), heard);
    assert_eq!(voices.matrix.total.total, all);
    hold_tables(&voices);
}
