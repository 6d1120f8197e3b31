//! Front matter that is a bomb: small to write, huge or endless to read.

use super::{Hostile, REPORT};
use std::fmt::Write as _;

pub(super) fn files() -> Vec<Hostile> {
    let fenced = |fence: &str, body: &str| format!("{fence}\n{body}\n{fence}\n{REPORT}");
    let yaml = |name: &str, body: &str, words| {
        Hostile::refused(format!("front-{name}.md"), fenced("---", body), words)
    };
    let toml = |name: &str, body: &str, words| {
        Hostile::refused(format!("front-{name}.md"), fenced("+++", body), words)
    };
    let (not_yaml, not_toml, long) =
        ("the front matter is not YAML", "the front matter is not TOML", "the front matter has");
    vec![
        yaml("laughs", &laughs(), not_yaml),
        yaml("itself", "a: &a [*a, *a]", not_yaml),
        yaml("merge", "a: &a {<<: *a}\nb: {<<: [*a, *a]}", not_yaml),
        yaml("flow", &format!("a: {}", "[".repeat(50_000)), not_yaml),
        yaml("flow-closed", &format!("a: {}{}", "[".repeat(20_000), "]".repeat(20_000)), not_yaml),
        yaml("maps", &format!("a: {}", "{a: ".repeat(12_000)), not_yaml),
        yaml("deep", &deep(), not_yaml),
        yaml("documents", &format!("a: b\n{}", "--- a\n".repeat(5_000)), not_yaml),
        yaml(
            "keys",
            &(0..9_000).fold(String::from("a: b\n"), |all, n| all + &format!("k{n}:\n")),
            "keys are too many",
        ),
        yaml("long-key", &format!("a: b\n{}: c", "k".repeat(900)), "the key has 900 characters"),
        yaml("long-title", &format!("title: {}", "Pier ".repeat(10_000)), "the title has"),
        yaml("long-block", &format!("title: A\nnote: {}", "x".repeat(1 << 20)), long),
        yaml("endless", &format!("title: A\nnote: |\n{}", "  x\n".repeat(300_000)), long),
        toml("arrays", &format!("a = {}", "[".repeat(50_000)), not_toml),
        toml("tables", &format!("a = 1\n{}", "[a.b]\n".repeat(9_000)), not_toml),
        toml("dotted", &format!("x = 1\n{} = 1", "a.".repeat(20_000) + "a"), not_toml),
        toml("number", &format!("x = {}", "9".repeat(50_000)), not_toml),
        // A line so long is prose, whatever it begins with.
        Hostile::read(
            "front-plain.txt",
            "",
            format!("Title: A\nOutlet: {}\n\n{REPORT}", "B ".repeat(20_000)),
        ),
        Hostile::read(
            "front-tag.md",
            "---\ntitle: !!python/object/apply:os.system ['ls']\nlang: !<!> x\n---\n",
            REPORT,
        ),
        Hostile::refused(
            "front-open.md",
            format!("---\ntitle: A\n{}", "note: a\n".repeat(100_000)),
            "never ends",
        ),
        Hostile::refused(
            "front-date.md",
            fenced("---", "title: A\ndate: 9999999999999999999-99-99"),
            ":3: the date",
        ),
        Hostile::read(
            "front-lines.md",
            "---\ntitle: \"A\\nB\\tC\\u0000\\u0007D\"\nauthor: \"Ann\\r\\nLee\"\nnote: \"\\u202e\"\n---\n",
            REPORT,
        ),
        Hostile::read("front-anchors.md", "---\ntitle: &a Pier\noutlet: *a\nother: [*a, *a]\n---\n", REPORT),
    ]
}

/// A billion laughs: nine lists of ten, each of the one before.
fn laughs() -> String {
    let mut body = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]");
    for level in 1..10 {
        let before = format!("*a{}", level - 1);
        let _ = write!(body, "\na{level}: &a{level} [{}]", vec![before; 10].join(", "));
    }
    body
}

/// A map within a map, a column further each.
fn deep() -> String {
    let mut body = String::new();
    for level in 0..330 {
        let _ = writeln!(body, "{}a:", " ".repeat(level));
    }
    body + &" ".repeat(330) + "b: c"
}
