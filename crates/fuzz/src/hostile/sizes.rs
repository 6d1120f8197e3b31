//! Texts that are far too long, in one line or in many, and pages of HTML that are far too deep.

use super::{Fate, Hostile, REPORT};
use crate::made;

/// Bytes of the longest line.
const LINE: usize = 10_000_000;

/// Bytes of a paragraph that is read.
const PARAGRAPH: usize = 1_000_000;

pub(super) fn files() -> Vec<Hostile> {
    let line = |seed, bytes| made::report(seed, bytes).replace("\n\n", " ");
    vec![
        Hostile::refused("size-line.txt", line(1, LINE), "bytes are too many"),
        Hostile::refused("size-letters.txt", "a".repeat(LINE), "bytes are too many"),
        Hostile::read("size-paragraph.txt", "", line(2, PARAGRAPH) + "\n\n" + REPORT),
        Hostile::read("size-word.txt", "", "a".repeat(300_000) + "\n\n" + REPORT),
        Hostile::read("size-lines.txt", "", "a\n".repeat(50_000) + REPORT),
        Hostile::read(
            "size-quotation.txt",
            "",
            format!("“{}” said Ada Byrne.\n\n{REPORT}", "we shall wait, and ".repeat(20_000)),
        ),
        Hostile::read("size-names.txt", "", made::crowd(10_000) + "\n\n" + REPORT),
        nested("div", 2_000),
        nested("b", 2_000),
        nested("table", 1_000),
        Hostile::refused("size-deep.html", "<div>".repeat(100_000), "too many elements within each other"),
    ]
}

/// A page with elements in elements in elements.
fn nested(name: &str, depth: usize) -> Hostile {
    let bytes = format!("{}“No,” said Ada Byrne.", format!("<{name}>").repeat(depth)).into_bytes();
    Hostile { name: format!("size-{name}.html"), bytes, fate: Fate::Read("“No,” said Ada Byrne.".into()) }
}
