//! Packs the word lists, so that the page carries keys in place of words (`src/lexicon/pack.rs`).

#[path = "src/lexicon/classes.rs"]
#[expect(dead_code, unreachable_pub, reason = "the engine uses the rest")]
mod classes;
#[path = "src/lexicon/hash.rs"]
mod hash;
#[path = "src/lexicon/lists.rs"]
mod lists;
#[path = "src/lexicon/pack.rs"]
mod pack;

use classes::Classes;
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/lexicon");
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    std::fs::write(out.join("words.bin"), pack::pack(lists::LISTS))
}
