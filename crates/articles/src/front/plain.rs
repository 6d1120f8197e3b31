//! Front matter as a plain block of `Key: value` lines.

use super::Field;
use crate::fields::{Value, known};

/// The fields of the block that `text` begins with, and where the text after it begins; no field and 0 if there is none.
///
/// The block is a block only if its first line has a key that Sayso knows: prose may begin with a colon. It ends with
/// an empty line, which belongs to it; without one, it ends before the first line whose key Sayso does not know, and
/// one line alone is then not enough.
pub(super) fn read(text: &str) -> (Vec<Field>, usize) {
    let none = (Vec::new(), 0);
    let mut fields: Vec<Field> = Vec::new();
    let mut at = 0;
    let mut known_until = (0, 0);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if line.trim().is_empty() {
            if fields.is_empty() {
                return none;
            }
            return (fields, at + line.len());
        }
        let Some((key, value)) = key_value(line) else { break };
        let is_known = known(key).is_some();
        if index == 0 && !is_known {
            return none;
        }
        at += line.len();
        let line = u32::try_from(index + 1).ok();
        fields.push(Field { key: key.to_string(), value: Value::One(value.to_string()), line });
        if is_known && known_until.0 + 1 == fields.len() {
            known_until = (fields.len(), at);
        }
    }
    if known_until.0 < 2 || known_until.1 == text.len() {
        return none;
    }
    fields.truncate(known_until.0);
    (fields, known_until.1)
}

/// The longest line that is a key and its value, in bytes; a longer one is prose.
const LONGEST: usize = 1_000;

/// `Key: value` with a key of one to three short words.
fn key_value(line: &str) -> Option<(&str, &str)> {
    if line.len() > LONGEST {
        return None;
    }
    let (key, value) = line.split_once(':')?;
    let word = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let short = key.len() <= 24 && key.split(' ').count() <= 3;
    let good =
        key.starts_with(char::is_alphabetic) && key.chars().all(word) && short && key.trim_end() == key;
    (good && (value.trim().is_empty() || value.starts_with([' ', '\t']))).then_some((key, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields, a bar, and the text.
    fn shown(text: &str) -> String {
        let (fields, at) = read(text);
        let fields: Vec<_> = fields
            .iter()
            .map(|f| format!("{}={}", f.key, if let Value::One(v) = &f.value { v } else { "" }))
            .collect();
        format!("{}|{}", fields.join(","), &text[at..])
    }

    #[test]
    fn a_block_ends_with_an_empty_line() {
        assert_eq!(shown("Title: A\nSection: B\n\nText"), "Title=A,Section=B|Text");
        assert_eq!(shown("Title: A\r\nurl:\r\n\r\nText"), "Title=A,url=|Text");
    }

    #[test]
    fn without_an_empty_line_known_keys_decide() {
        assert_eq!(shown("Title: A\nDate: B\nText: more"), "Title=A,Date=B|Text: more");
        assert_eq!(shown("Title: A\nText"), "|Title: A\nText");
    }

    #[test]
    fn prose_with_a_colon_is_prose() {
        for text in [
            "Mayor: we will build\n\nText",
            "The source: nobody knows it\n\nText",
            "By 2030: a new bridge\n\nText",
            "Bridge opens: crowds cheer\nTitle: A\n\n",
            "Source:a\n\n",
            "Title: A\nDate: B",
            "\nTitle: A\n\n",
        ] {
            assert_eq!(shown(text), format!("|{text}"));
        }
    }
}
