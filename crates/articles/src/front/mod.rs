//! Front matter: what a file says of itself before its text begins.
//!
//! YAML between `---` lines, TOML between `+++` lines, a plain block of `Key: value` lines, or none. A file may also
//! begin with a rule of dashes or with prose that has a colon; neither is front matter.

mod plain;
mod toml_block;
mod yaml;

use crate::fields::{self, Value};
use crate::problem::Problem;
use sayso_engine::Metadata;

/// The longest block of front matter, and the most that it may say, in bytes: a block may name a part of itself often.
const LONGEST: usize = 1 << 16;

/// The most keys.
const KEYS: usize = 500;

/// A key with its value and the line it stands on, counted from 1 within the file.
struct Field {
    key: String,
    value: Value,
    line: Option<u32>,
}

/// What is wrong with a block of front matter, and on which line of the block, counted from 1.
struct Wrong {
    what: String,
    line: Option<u32>,
}

/// Reads the front matter of `text`. Gives the metadata and the byte at which the article begins.
pub(crate) fn read(file: &str, text: &str) -> Result<(Metadata, usize), Vec<Problem>> {
    let (fields, start) = match fenced(text, "---", &["---", "..."]).filter(|b| yaml::looks_like(b.body)) {
        Some(block) => (block.read(file, "YAML", yaml::read)?, block.end),
        None => match fenced(text, "+++", &["+++"]).filter(|b| toml_block::looks_like(b.body)) {
            Some(block) => (block.read(file, "TOML", toml_block::read)?, block.end),
            None => plain::read(text),
        },
    };
    let mut metadata = Metadata::default();
    let mut problems = Vec::new();
    let said: usize = fields.iter().map(|field| field.key.len() + field.value.len()).sum();
    if fields.len() > KEYS || said > LONGEST {
        return Err(vec![match fields.len() {
            0..=KEYS => too_long(file, said),
            keys => Problem::new(file, format!("{keys} keys are too many, at most {KEYS} are read"), SHORTER),
        }]);
    }
    for Field { key, value, line } in fields {
        if let Err((what, mend)) = fields::fill(&mut metadata, &key, value) {
            problems.push(Problem { line, ..Problem::new(file, what, mend) });
        }
    }
    if problems.is_empty() { Ok((metadata, start)) } else { Err(problems) }
}

const SHORTER: &str = "leave out what is no title, outlet, author, date and the like";

fn too_long(file: &str, bytes: usize) -> Problem {
    Problem::new(file, format!("the front matter has {bytes} bytes, at most {LONGEST} are read"), SHORTER)
}

/// What stands between two fences.
struct Block<'t> {
    body: &'t str,
    /// Whether the closing fence is there.
    closed: bool,
    /// The byte after the closing fence and its line end.
    end: usize,
}

impl Block<'_> {
    fn read(
        &self,
        file: &str,
        language: &str,
        parse: fn(&str) -> Result<Vec<Field>, Wrong>,
    ) -> Result<Vec<Field>, Vec<Problem>> {
        if !self.closed {
            let mend =
                "end it with a line of the same three marks, or put an empty line before the first one";
            return Err(vec![Problem::new(file, "the front matter that begins here never ends", mend).on(1)]);
        }
        if self.body.len() > LONGEST {
            return Err(vec![too_long(file, self.body.len())]);
        }
        // The block's first line is the file's second.
        match parse(self.body) {
            Ok(fields) => {
                Ok(fields.into_iter().map(|f| Field { line: f.line.map(|n| n + 1), ..f }).collect())
            }
            Err(Wrong { what, line }) => {
                let what = format!("the front matter is not {language}: {what}");
                let mend = "mend this line, or put the value in quotation marks";
                let problem = Problem::new(file, what, mend);
                Err(vec![match line {
                    Some(line) => problem.on(line + 1),
                    None => problem,
                }])
            }
        }
    }
}

/// The block that `text` begins with, if its first line is `open`.
fn fenced<'t>(text: &'t str, open: &str, close: &[&str]) -> Option<Block<'t>> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == open)?;
    let mut at = first.len();
    for line in lines {
        if close.contains(&line.trim_end()) {
            return Some(Block { body: &text[first.len()..at], closed: true, end: at + line.len() });
        }
        at += line.len();
    }
    let body = &text[first.len()..];
    Some(Block { body, closed: false, end: at }).filter(|_| !body.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title_and_rest(text: &str) -> (Option<String>, &str) {
        let (metadata, at) = read("a.txt", text).expect("readable");
        (metadata.title, &text[at..])
    }

    fn refused(text: &str) -> String {
        let problems = read("a.txt", text).expect_err("refused");
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_four_ways() {
        let title = || Some("A bridge".to_string());
        assert_eq!(title_and_rest("---\ntitle: A bridge\n---\n\nText"), (title(), "\nText"));
        assert_eq!(title_and_rest("---\r\ntitle: A bridge\r\n---\r\nText\r\n"), (title(), "Text\r\n"));
        assert_eq!(title_and_rest("+++\ntitle = \"A bridge\"\n+++\nText"), (title(), "Text"));
        assert_eq!(title_and_rest("Title: A bridge\n\nText"), (title(), "Text"));
        assert_eq!(title_and_rest("A bridge\n\nText"), (None, "A bridge\n\nText"));
    }

    #[test]
    fn a_rule_of_dashes_is_no_front_matter() {
        for text in ["---\nText\n---\nMore", "---\nText without end", "+++\nText\n+++\n", "---", ""] {
            assert_eq!(title_and_rest(text), (None, text));
        }
        assert_eq!(title_and_rest("---\n---\nText"), (None, "Text"));
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        assert!(
            refused("---\ntitle: A\nText")
                .starts_with("a.txt:1: the front matter that begins here never ends")
        );
        assert!(refused("---\ntitle: A\ntags: [a, b\n---\nText").contains("is not YAML"));
        assert!(
            refused("---\ntitle: A\ntitle: B\n---\nText")
                .starts_with("a.txt:3: the front matter is not YAML")
        );
        assert!(
            refused("+++\ntitle = \"A\"\ndate = = 1\n+++\nText")
                .starts_with("a.txt:3: the front matter is not TOML")
        );
        assert_eq!(
            refused("Title: A\nDate: soon\n\nText"),
            "a.txt:2: the date \"soon\" cannot be read; write it as 2025-02-18"
        );
        assert!(refused("---\ntitle: A\ndate: soon\n---\nText").starts_with("a.txt:3: the date"));
    }
}
