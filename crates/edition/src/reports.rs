//! The reports as HTML, made by the page's own components from what the engine finds at build time: to be read before
//! WebAssembly has started, and without it.

use sayso::model::state::View;
use sayso::model::{Model, Notice, Pane, Settings};
use sayso::page::{Main, Page, text};
use sayso::update::update;
use sayso::view::article::{Article, Props as ArticleProps};
use sayso::view::shell::{Props as ShellProps, Shell};
use sayso::words;
use sayso::work::{next_task, perform};
use std::fmt::Write as _;
use std::rc::Rc;
use yew::{BaseComponent, Callback, LocalServerRenderer};

use crate::Problem;
use crate::data;

/// From so many bytes of HTML on, further reports stand there as plain text: the browser is to show the first at once.
const MARKED: usize = 3_000_000;

/// What is written into the document.
pub(crate) struct Reports {
    /// The page as it begins: the front page within its frame, and each report after it.
    pub(crate) html: String,
    /// What the reports are and who said what in them, as JSON-LD.
    pub(crate) data: String,
}

/// The embedded reports, read.
pub(crate) fn embedded() -> Model {
    read(Model::new(sayso::articles::embedded(), "#/", Settings::default()))
}

/// Writes the reports of a model at its front page.
pub(crate) fn written(model: &Model) -> Result<Reports, Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|e| e.to_string())?;
    let page = page(model);
    let shell = ShellProps {
        page: Rc::new(page),
        q: String::new(),
        settings: model.settings,
        pane: Pane::None,
        notice: Notice::default(),
        send: Callback::noop(),
    };
    let frame = runtime.block_on(html::<Shell>(shell));
    let (before, rest) = frame.split_once("<main").ok_or("the page has no <main>")?;
    let (attributes, rest) = rest.split_once('>').ok_or("<main> has no end")?;
    let (front, after) = rest.split_once("</main>").ok_or("the page has no </main>")?;
    let mut html = format!("{before}<main{attributes}>");
    // Of a single report the front page is the report itself.
    if model.state.view == View::Compare(None) || model.reports.is_empty() {
        write!(html, "<div id=\"/\" data-static>{front}</div>").map_err(|e| e.to_string())?;
    }
    for at in 0..model.reports.len() {
        html += &if html.len() < MARKED { runtime.block_on(marked(model, at)) } else { plain(model, at) };
    }
    write!(html, "<p class=\"opening\" data-static>{}</p></main>{after}", words::opening())
        .map_err(|e| e.to_string())?;
    Ok(Reports { html, data: data::graph(model) })
}

/// The model with every report read and linked.
pub(crate) fn read(mut model: Model) -> Model {
    while let Some(next) =
        next_task(&model).and_then(|task| perform(&model, task)).and_then(|msg| update(&model, msg))
    {
        model = next;
    }
    model.painted = usize::MAX / 2;
    model
}

fn page(model: &Model) -> Page {
    Page::new(model, &text::blocks(&model.reports, model.open(), model.library.as_deref()), &[])
}

/// A report with its marks, as the page shows it.
async fn marked(model: &Model, at: usize) -> String {
    let slug = &model.reports[at].article.slug;
    let model = Model { state: model.at(&format!("#/read/{slug}")), ..model.clone() };
    let Main::Read(read) = page(&model).main else { return plain(&model, at) };
    let props = ArticleProps { read, choice: words::pair::beside(), send: Callback::noop() };
    section(slug, &html::<Article>(props).await)
}

/// A report as its file has it.
fn plain(model: &Model, at: usize) -> String {
    let report = &model.reports[at];
    let lines = report.article.text.lines().filter(|line| !line.trim().is_empty());
    let paragraphs = lines.fold(String::new(), |html, line| html + "<p>" + &escape(line) + "</p>");
    let title = escape(report.title().0);
    section(
        &report.article.slug,
        &format!("<article class=\"article\"><h1>{title}</h1>{paragraphs}</article>"),
    )
}

/// What an address such as `#/read/slug` leads to, with and without scripts.
fn section(slug: &str, html: &str) -> String {
    format!("<div id=\"/read/{}\" data-static>{html}</div>", escape(slug))
}

/// A text as it stands in a document (HTML Standard, 13.1.2).
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

async fn html<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await
}
