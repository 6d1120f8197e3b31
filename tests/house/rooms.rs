//! The doors between the rooms inside a crate; those between crates are proved with `cargo tree`.

use crate::files::{Source, sources};
use crate::hold;

/// The engine's modules, earliest first: each may name those of its own line and of the lines before it.
const STAGES: &[&[&str]] = &[
    &["text", "order", "quick", "lexicon", "model", "rule", "fingerprint", "dates", "direction", "article"],
    &["boilerplate", "tokens", "sentences", "phrases", "layout", "document"],
    &["mentions"],
    &["quotes"],
    &["attribution"],
    &["coreference"],
    &["analysis"],
    &["guess"],
    &["corpus"],
    &["families"],
    &["provenance"],
    &["travel"],
];

/// Crates and macros that only a room with a view of the browser may name.
const BROWSER: &[&str] = &["web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// The engine's stages, whose results reach the view only through `page`.
const HIDDEN: &[&str] = &["tokens", "sentences", "document", "mentions", "boilerplate", "lexicon", "dates"];

#[test]
fn stages_of_the_engine_never_name_later_ones() {
    let mut breaches = Vec::new();
    for file in room("crates/engine/src/") {
        let path = file.name.trim_start_matches("crates/engine/src/");
        let module = path.split(['/', '.']).next().unwrap_or_default();
        // Tests look at everything, and `lib` lists it.
        if module == "lib" || path.ends_with("tests.rs") {
            continue;
        }
        let Some(own) = STAGES.iter().position(|stage| stage.contains(&module)) else {
            breaches.push(format!(
                "{}: a new module needs its place in the order of tests/house/rooms.rs",
                file.name
            ));
            continue;
        };
        let later = STAGES[own + 1..].concat();
        let named = names_after(&file.code_without_tests(), "crate::");
        breaches.extend(
            named
                .iter()
                .filter(|name| later.contains(&name.as_str()))
                .map(|name| format!("{} names {name}", file.name)),
        );
    }
    hold(
        "text → document → mentions → quotes → attribution → coreference → corpus → families → provenance",
        &breaches,
    );
}

#[test]
fn what_can_be_tested_without_a_browser_never_names_one() {
    let mut forbidden = BROWSER.to_vec();
    forbidden.push("yew");
    let mut files = Vec::new();
    for start in ["src/model", "src/address", "src/page", "src/update", "src/work"] {
        files.extend(room(start));
    }
    assert!(!files.is_empty(), "the rooms are where this test looks");
    hold("model, address and page know neither yew nor the browser", &words(&files, &forbidden));
}

#[test]
fn the_view_knows_the_page_alone() {
    let files = room("src/view/");
    let mut breaches = words(&files, BROWSER);
    for file in &files {
        let named = names_after(&file.code(), "sayso_engine::");
        let hidden = named.iter().filter(|name| HIDDEN.contains(&name.as_str()));
        breaches.extend(hidden.map(|name| format!("{}: the engine's {name}", file.name)));
        if names_after(&file.code(), "crate::").iter().any(|name| name == "browser") {
            breaches.push(format!("{}: crate::browser", file.name));
        }
    }
    hold("a component shows what `page` prepared and sends messages", &breaches);
}

#[test]
fn the_browser_room_shows_nothing() {
    hold("`browser` makes no Html", &words(&room("src/browser"), &["Html", "html"]));
}

/// The Rust files whose path begins so.
fn room(start: &str) -> Vec<Source> {
    sources("rs").into_iter().filter(|file| file.name.starts_with(start)).collect()
}

/// Where these words stand in the code of some files.
fn words(files: &[Source], forbidden: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.code().lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            if let Some(word) = words.find(|word| forbidden.contains(word)) {
                found.push(format!("{}:{}: {word}", file.name, number + 1));
            }
        }
    }
    found
}

/// The names right after a path's beginning: of `crate::{a::B, c}` and `crate::d` with `crate::`, they are a, c and d.
fn names_after(code: &str, start: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices(start) {
        let rest = &code[at + start.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(members(group).map(str::to_owned)),
            None => names.push(identifier(rest).to_owned()),
        }
    }
    names
}

/// The first names of the members of a group, which is closed by the brace that matches its opening one.
fn members(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    let outer = group.split_inclusive(['{', '}', ',']).map_while(move |piece| {
        let before = depth;
        depth += i32::from(piece.ends_with('{')) - i32::from(piece.ends_with('}'));
        (before >= 0).then_some((before, piece))
    });
    outer.filter(|(before, _)| *before == 0).map(|(_, piece)| identifier(piece.trim_start()))
}

fn identifier(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

#[test]
fn names_are_read_out_of_paths() {
    let code = "use crate::{alpha::One, beta::{Two, crate3}, gamma};\nlet x = crate::delta::f();";
    assert_eq!(names_after(code, "crate::"), ["alpha", "beta", "", "gamma", "delta"]);
}
