//! Catalogues: the words of an interface, a file a language in [Fluent](https://projectfluent.org) syntax, become a compact
//! table a language and one typed Rust function a message. Runs when the page is built, so that the page carries no parser.
//!
//! ```text
//! words/en.ftl, words/de.ftl → read (Fluent's tree) → lower (patterns) → check (all languages say the same) → emit
//! ```
//!
//! What is missing in one language, or says something with other arguments, is a [`Problem`] with file, line and mend.
//!
//! Of Fluent we take messages, terms, references, arguments, `NUMBER($n)` and selectors; no attributes and no other
//! functions. A line break within a message is a space. `## name: …` begins a group: its messages are called `name-…` and
//! become a module. The first catalogue is the one that the others are held to.

mod check;
mod emit;
mod lower;
mod read;

pub use emit::Compiled;

/// One language's words.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue<'a> {
    /// Its file, as problems name it: `words/en.ftl`.
    pub file: &'a str,
    /// Its language, BCP 47: `en`.
    pub code: &'a str,
    /// The file's text.
    pub text: &'a str,
}

/// Something that stops the build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The catalogue's file.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

/// Compiles catalogues; the first is the one that the others are held to.
///
/// # Errors
///
/// Everything that is wrong in any of them.
pub fn compile(catalogues: &[Catalogue<'_>]) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let books: Vec<_> = catalogues.iter().map(|catalogue| lower::lower(catalogue, &mut problems)).collect();
    if let [first, others @ ..] = books.as_slice() {
        check::alone(first, &mut problems);
        for other in others {
            check::alone(other, &mut problems);
            check::against(first, other, &mut problems);
        }
    }
    if problems.is_empty() { Ok(emit::emit(&books)) } else { Err(problems) }
}

#[cfg(test)]
mod tests;
