//! Names of files: every odd sign, names that fold to the same, to nothing, or to what an address must not be.

use super::{Hostile, REPORT, RUN};

/// Names that are read.
const READ: &[&str] = &[
    "..%2f..%2fup.txt",
    "%2e%2e.txt",
    "%00.txt",
    "%.txt",
    "a%.txt",
    "..txt.txt",
    "...txt",
    " .txt",
    "-.txt",
    "--help.txt",
    "~.txt",
    "con.txt",
    "nul.txt",
    "aux.md",
    "__proto__.txt",
    "constructor.txt",
    "#.txt",
    "?s=q.txt",
    "a&speaker=b.txt",
    "a,b.txt",
    "a+b.txt",
    "'.txt",
    "\".txt",
    "`ls`.txt",
    "$(ls).txt",
    ";ls.txt",
    "|.txt",
    "*.txt",
    "[a].txt",
    "{a,b}.txt",
    "a:b.txt",
    "a\\b.txt",
    "same!.txt",
    "same?.txt",
    "same.txt",
    "same-2.txt",
    "SAME.TXT",
    "ｓａｍｅ.txt",
    "мост.txt",
    "桥.txt",
    "👩‍👩‍👧.txt",
    "\u{202E}txt.exe.txt",
    "a\u{200B}b.txt",
    "e\u{301}.txt",
    "\u{e9}.txt",
    "index.html.txt",
    "sayso.txt",
];

pub(super) fn files() -> Vec<Hostile> {
    let read =
        |name: &&str| Hostile::read(*name, "", format!("{name} is the name of this file.\n\n{REPORT}"));
    let control = "a control character is in its name";
    let mut files: Vec<Hostile> = READ.iter().map(read).collect();
    files.push(Hostile::read(format!("<img src=x onerror={}>.txt", RUN.replace('/', "")), "", REPORT));
    files.push(Hostile::read(format!("{}.txt", "long-".repeat(50)), "", REPORT));
    files.push(Hostile::read(format!("{}.txt", "ß".repeat(125)), "", REPORT));
    // Cargo takes what a build prints line by line: a name with two lines would speak to it.
    files.push(Hostile::refused("a\ncargo::warning=pwned.txt", REPORT, control));
    files.push(Hostile::refused("a\rb.txt", REPORT, control));
    files.push(Hostile::refused("\u{1b}[31mred.txt", REPORT, control));
    files.push(Hostile::refused("a\u{85}b.txt", REPORT, control));
    files
}
