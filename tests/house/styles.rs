//! The rules of the styles.

use std::collections::BTreeSet;

use crate::files::{Source, sources};
use crate::hold;

/// A style sheet without its comments.
fn rules(file: &Source) -> String {
    let mut rules = String::new();
    let mut rest = file.text.as_str();
    while let Some((before, comment)) = rest.split_once("/*") {
        rules.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    rules + rest
}

#[test]
fn nothing_shouts_and_nothing_is_styled_by_id() {
    let mut breaches = Vec::new();
    for file in sources("css") {
        let rules = rules(&file);
        if rules.contains("!important") {
            breaches.push(format!("{}: !important", file.name));
        }
        let selectors =
            rules.split('{').map(|part| part.rsplit(['}', ';']).next().unwrap_or_default().trim());
        breaches.extend(selectors.filter(|s| s.contains('#')).map(|s| format!("{}: {s}", file.name)));
    }
    hold("layers instead of !important, classes instead of ids", &breaches);
}

#[test]
fn every_component_has_its_block_of_styles_and_every_block_its_component() {
    let stems = |ending: &str, folder: &str| -> BTreeSet<String> {
        let files = sources(ending).into_iter();
        let stems =
            files.filter_map(|file| Some(file.name.strip_prefix(folder)?.strip_suffix(ending)?.to_owned()));
        stems.map(|stem| stem.trim_end_matches('.').replace('_', "-")).filter(|stem| stem != "mod").collect()
    };
    let components = stems("rs", "src/view/");
    let blocks = stems("css", "styles/blocks/");
    let breaches: Vec<String> = components
        .symmetric_difference(&blocks)
        .map(|name| {
            if components.contains(name) {
                format!("styles/blocks/{name}.css is missing")
            } else {
                format!("src/view/{name}.rs is missing")
            }
        })
        .collect();
    hold("src/view/x.rs and styles/blocks/x.css go together", &breaches);
}

#[test]
fn every_style_sheet_reaches_the_page() {
    let page =
        sources("html").into_iter().find(|file| file.name == "index.html").expect("the page has its html");
    let missing =
        sources("css").into_iter().filter(|file| !page.text.contains(&file.name)).map(|file| file.name);
    hold("index.html links every style sheet", &missing.collect::<Vec<_>>());
}
