//! The document in its two forms: served beside its module, or alone with everything inside.

use std::io::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::{Compression, GzBuilder};

use sayso::words;

use crate::Problem;
use crate::built::Built;
use crate::policy;
use crate::reports::Reports;

/// Shows what the address leads to, until the page has started.
const HERE: &str = include_str!("../scripts/here.js");
/// Starts the page.
const START: &str = include_str!("../scripts/start.js");

/// Where the policy goes: before anything that it judges.
const POLICY: &str = "<meta charset=\"utf-8\">";
/// Where the reports go.
const REPORTS: &str = "<!--reports-->";
/// Where the scripts go.
const END: &str = "</body>";
/// What only a served page has.
const SERVED: [&str; 2] = ["<!--served-->", "<!--/served-->"];

/// `index.html`: the glue is inside, so that a worker can be made of it under any address; the module is fetched.
pub(crate) fn served(built: &Built, reports: &Reports) -> Result<String, Problem> {
    let html = without_marks(&built.html)?;
    let ahead = format!(
        "<link rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n  </head>",
        built.module_name
    );
    let html = html.replacen("</head>", &ahead, 1);
    let parts = Parts {
        start: format!("<script data-module=\"{}\">", built.module_name),
        packed: String::new(),
        served: true,
    };
    assemble(&html, built, reports, &parts)
}

/// `sayso.html`: the module is inside too, packed with gzip (RFC 1952) and spelled in base64.
pub(crate) fn alone(built: &Built, reports: &Reports) -> Result<String, Problem> {
    let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
    let packed = packer.write_all(&built.module).and_then(|()| packer.finish()).map_err(|e| e.to_string())?;
    let packed = format!(
        "<script type=\"application/gzip\" data-packed>{}</script>\n",
        BASE64_STANDARD.encode(packed)
    );
    let parts = Parts { start: "<script>".into(), packed, served: false };
    assemble(&without_served(&built.html)?, built, reports, &parts)
}

/// What the two forms have of their own.
struct Parts {
    /// The tag of the script that starts the page.
    start: String,
    /// The module, if it is inside.
    packed: String,
    /// Whether it is served.
    served: bool,
}

/// The document with its scripts and its policy.
fn assemble(html: &str, built: &Built, reports: &Reports, parts: &Parts) -> Result<String, Problem> {
    let said =
        [("{plainly}", words::plainly()), ("{disk}", words::disk()), ("{not-started}", words::not_started())];
    let html = said.into_iter().fold(one_style(html), |html, (place, words)| html.replacen(place, words, 1));
    for (name, script) in [("the glue", &*built.glue), ("start.js", START), ("here.js", HERE)] {
        if script.contains("</script") || script.contains("<!--") {
            return Err(format!("{name} cannot stand inside a document: it has `</script` or `<!--`"));
        }
    }
    let Parts { start, packed, served } = parts;
    let scripts =
        format!("{packed}<script data-glue>{}</script>\n{start}{START}</script>\n{END}", built.glue);
    if !html.contains(REPORTS) {
        return Err(format!("index.html has no {REPORTS}"));
    }
    let data = format!(
        "{}</div>\n    <script>{HERE}</script>\n    <script type=\"application/ld+json\">{}</script>",
        reports.html, reports.data
    );
    let html = html.replacen(&format!("{REPORTS}</div>"), &data, 1);
    let html = replace_last(&html, END, &scripts).ok_or("index.html has no </body>")?;
    // What Trunk's server adds while it watches; a report may say the word, too.
    let reload = built.html.contains("WebSocket");
    let policy = policy::of(&html, *served, reload);
    let report = std::env::var("SAYSO_REPORT").unwrap_or_default();
    let html = match &*report {
        "" => html,
        place if place.starts_with("https://") && !place.contains(['"', '<', '>', '&']) => {
            html.replacen("</title>", &format!("</title>\n    <meta name=\"report\" content=\"{place}\">"), 1)
        }
        other => return Err(format!("SAYSO_REPORT is no plain address that begins with https://: {other}")),
    };
    let meta = format!("{POLICY}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    if !html.contains(POLICY) {
        return Err(format!("index.html has no {POLICY}"));
    }
    Ok(html.replacen(POLICY, &meta, 1))
}

/// All styles in one element, in their order, at the place of the first: one hash, and nothing between them.
fn one_style(html: &str) -> String {
    let mut rest = html;
    let (mut outside, mut inside, mut place) = (String::new(), String::new(), None);
    while let Some((before, style)) = rest.split_once("<style>") {
        let Some((text, after)) = style.split_once("</style>") else { break };
        outside.push_str(before.trim_end());
        place.get_or_insert(outside.len());
        inside.push_str(text.trim());
        inside.push('\n');
        rest = after;
    }
    outside.push_str(rest);
    if let Some(place) = place {
        outside.insert_str(place, &format!("\n    <style>\n{inside}</style>"));
    }
    outside
}

/// The document without the marks around what only a served page has.
fn without_marks(html: &str) -> Result<String, Problem> {
    if SERVED.iter().any(|mark| html.matches(mark).count() != 1) {
        return Err(format!("index.html needs {} and {} once", SERVED[0], SERVED[1]));
    }
    Ok(html.replace(SERVED[0], "").replace(SERVED[1], ""))
}

/// The document without what only a served page has.
fn without_served(html: &str) -> Result<String, Problem> {
    let (before, rest) = html.split_once(SERVED[0]).ok_or("index.html has no served part")?;
    let (_, after) = rest.split_once(SERVED[1]).ok_or("the served part of index.html has no end")?;
    Ok(format!("{before}{after}"))
}

fn replace_last(text: &str, what: &str, by: &str) -> Option<String> {
    let (before, after) = text.rsplit_once(what)?;
    Some(format!("{before}{by}{after}"))
}
