//! Part of the build: the catalogues beside this file, English first, become what `src/words.rs` includes.

use sayso_words::{Catalogue, compile};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

/// The language that the others are held to.
const FIRST: &str = "en";

/// Writes a table a language, and the functions.
pub(crate) fn write() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=words");
    let one = |problem: &dyn std::fmt::Display| vec![format!("The words could not be written: {problem}")];
    let root = env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| one(&"OUT_DIR is not set"))?);
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join("words")).map_err(|problem| one(&problem))?.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let code = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).map_err(|problem| one(&problem))?;
            files.push((format!("words/{code}.ftl"), code, text));
        }
    }
    files.sort_by(|(_, one, _), (_, two, _)| (one != FIRST, one).cmp(&(two != FIRST, two)));
    let catalogues: Vec<_> = files.iter().map(|(file, code, text)| Catalogue { file, code, text }).collect();
    let compiled = compile(&catalogues).map_err(|problems| {
        let line = |problem: &sayso_words::Problem| {
            format!("{}:{}: {} {}", problem.file, problem.line, problem.what, problem.mend)
        };
        problems.iter().map(line).collect::<Vec<_>>()
    })?;
    let mut rust = compiled.rust;
    rust.push_str("/// The languages: for each its code and its table.\npub(super) const TABLES: &[(&str, &str)] = &[\n");
    for (code, table) in &compiled.tables {
        let _ = writeln!(rust, "    ({code:?}, include_str!(\"words-{code}.txt\")),");
        fs::write(out.join(format!("words-{code}.txt")), table).map_err(|problem| one(&problem))?;
    }
    rust.push_str("];\n");
    fs::write(out.join("words.rs"), rust).map_err(|problem| one(&problem))
}
