//! Who reads what, in which order: short reports here, long ones by a worker, and none that the reader stopped.

use sayso::model::{Model, Settings};
use sayso::update::{Msg, update};
use sayso::work::{Desk, Task, is_heavy, next_task, order, perform, take};
use sayso_engine::Article;
use sayso_fuzz::made;

/// Three reports: a short one, a long one, and another short one.
fn articles() -> Vec<Article> {
    let article = |(slug, bytes): (&str, usize)| Article {
        slug: slug.into(),
        file: format!("{slug}.txt"),
        text: made::report(7, bytes),
        ..Article::default()
    };
    [("first", 2_000), ("long", 120_000), ("third", 3_000)].map(article).into()
}

fn model(address: &str) -> Model {
    Model::new(articles(), address, Settings::default())
}

/// Does all there is to do, what is heavy by a desk, and tells who did what.
fn work(mut model: Model, desk: &mut Desk) -> (Model, Vec<(Task, bool)>) {
    let mut done = Vec::new();
    while let Some(task) = next_task(&model) {
        let heavy = is_heavy(&model, task);
        let msg = if heavy {
            let answer = desk.answer(&order(&model, task), &mut |_| {});
            take(&model, task, &answer)
        } else {
            perform(&model, task)
        };
        model = update(&model, msg.expect("an answer that makes sense")).expect("a change");
        done.push((task, heavy));
        assert!(done.len() < 20, "it never ends: {done:?}");
    }
    (model, done)
}

#[test]
fn short_reports_come_first_and_a_worker_has_the_long_one() {
    let (model, done) = work(model("#/read/first"), &mut Desk::new(articles()));
    assert_eq!(
        done,
        [
            (Task::Read(0), false),
            (Task::Link(1), false),
            (Task::Read(2), false),
            (Task::Link(2), false),
            (Task::Read(1), true),
            (Task::Link(3), true),
        ]
    );
    assert!(model.whole_library().is_some());
}

#[test]
fn what_a_worker_finds_is_what_the_page_would_find() {
    let (by_worker, _) = work(model("#/read/long"), &mut Desk::new(articles()));
    let mut alone = model("#/read/long");
    while let Some(task) = next_task(&alone) {
        alone = update(&alone, perform(&alone, task).expect("a message")).expect("a change");
    }
    for (one, two) in by_worker.reports.iter().zip(&alone.reports) {
        assert_eq!(format!("{:?}", one.reading), format!("{:?}", two.reading));
    }
    assert_eq!(format!("{:?}", by_worker.library), format!("{:?}", alone.library));
    assert!(by_worker.library.is_some_and(|library| library.quotations.len() > 200));
}

#[test]
fn steps_are_told_and_show_how_far_it_is() {
    let mut steps = Vec::new();
    let model = model("#/read/long");
    let task = next_task(&model).expect("a task");
    Desk::new(articles()).answer(&order(&model, task), &mut |step| steps.push(step));
    assert_eq!(steps, [0, 1, 2, 3, 4, 5]);
    let far = |step| {
        let model = update(&model, Msg::Progress(step)).expect("a change");
        sayso::page::reading::reading(&model).now.expect("something is read").percent
    };
    assert!(far(1) < far(3) && far(5) < Some(100));
}

#[test]
fn a_report_that_was_stopped_is_left_out_until_it_is_asked_for() {
    let stopped = update(&model("#/read/long"), Msg::Stop).expect("a change");
    let mut desk = Desk::new(articles());
    let (model, done) = work(stopped, &mut desk);
    assert!(done.iter().all(|(task, heavy)| *task != Task::Read(1) && !heavy), "{done:?}");
    assert!(model.whole_library().is_some_and(|library| !library.knows(1) && library.knows(2)));
    let said = sayso::page::reading::reading(&model);
    assert!(said.now.is_none() && said.stopped[0].report == 1 && said.stopped[0].words.contains("120 kB"));
    let (model, done) = work(update(&model, Msg::Resume(1)).expect("a change"), &mut desk);
    assert_eq!(done, [(Task::Read(1), true), (Task::Link(3), true)]);
    assert!(model.whole_library().is_some_and(|library| library.knows(1)));
}

#[test]
fn to_stop_while_reports_are_linked_gives_up_the_long_ones() {
    let mut model = model("#/read/long");
    let mut desk = Desk::new(articles());
    let task = next_task(&model).expect("a task");
    let answer = desk.answer(&order(&model, task), &mut |_| {});
    model = update(&model, take(&model, task, &answer).expect("a message")).expect("a change");
    assert!(matches!(next_task(&model), Some(link @ Task::Link(1)) if is_heavy(&model, link)));
    let (model, _) = work(update(&model, Msg::Stop).expect("a change"), &mut desk);
    assert!(model.stopped.contains(&1) && model.reports[1].reading.is_none());
}

#[test]
fn an_answer_of_nonsense_is_none() {
    let model = model("#/read/long");
    assert!(take(&model, Task::Read(1), &[1, 2, 3]).is_none() && take(&model, Task::Link(0), &[9]).is_none());
    let mut desk = Desk::new(articles());
    for order in [&[][..], &[0], &[0, 99], &[7, 1]] {
        assert!(take(&model, Task::Read(1), &desk.answer(order, &mut |_| {})).is_none(), "{order:?}");
    }
}
