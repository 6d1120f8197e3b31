//! From keys and values, whoever wrote them, to the metadata of an article.

use sayso_engine::direction::closed;
use sayso_engine::{Metadata, dates};

/// One value of the front matter, as text; a list stays one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A single value.
    One(String),
    /// A list of values.
    Many(Vec<String>),
}

impl Value {
    /// In bytes.
    pub(crate) fn len(&self) -> usize {
        match self {
            Value::One(text) => text.len(),
            Value::Many(texts) => texts.iter().map(String::len).sum(),
        }
    }

    /// As one text: a list with commas between.
    fn joined(self) -> String {
        match self {
            Value::One(text) => text,
            Value::Many(texts) => texts.join(", "),
        }
    }

    /// As a list: a single text is cut at its commas.
    fn listed(self) -> Vec<String> {
        match self {
            Value::One(text) => text.split([',', ';']).map(Into::into).collect(),
            Value::Many(texts) => texts,
        }
    }
}

/// The keys that Sayso knows, each with the other names that it goes by.
const KNOWN: &[(&str, &[&str])] = &[
    ("title", &["headline"]),
    ("outlet", &["source", "publisher", "publication", "newspaper", "site"]),
    ("author", &["authors", "byline", "by"]),
    ("date", &["published", "pubdate", "publishdate", "datepublished", "publicationdate"]),
    ("url", &["link", "canonical", "permalink"]),
    ("lang", &["language"]),
    ("agency", &["wire", "newsagency"]),
    ("licence", &["license"]),
    ("tags", &["keywords"]),
];

/// The field that a key means, if Sayso knows it: `Published` is `date`.
pub(crate) fn known(key: &str) -> Option<&'static str> {
    let plain: String = key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    KNOWN
        .iter()
        .find(|(name, others)| *name == plain || others.contains(&plain.as_str()))
        .map(|(name, _)| *name)
}

/// The longest known value, in characters.
const LONGEST: usize = 1_000;

/// The longest key, in characters.
const LONGEST_KEY: usize = 100;

/// A value as it is shown among the page's own words: one line, and no direction left open.
fn tidy(text: &str) -> String {
    let line = |c: char| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
    closed(text.chars().map(line).collect::<String>().trim()).into_owned()
}

/// Refuses what is too long to be what it is called.
fn measure(name: &str, value: &str, most: usize) -> Result<(), (String, String)> {
    let count = value.chars().count();
    if count <= most {
        return Ok(());
    }
    Err((
        format!("the {name} has {count} characters, at most {most} are read"),
        "make it shorter".to_string(),
    ))
}

/// Puts one key and value into `metadata`; empty values say nothing. A field that is filled keeps its first value, and
/// the later one stays under its own key among the others.
///
/// # Errors
/// For a date that cannot be read, or a key or value that is too long: what is wrong and the mend.
pub(crate) fn fill(metadata: &mut Metadata, key: &str, value: Value) -> Result<(), (String, String)> {
    let known = known(key);
    if known == Some("tags") && metadata.tags.is_empty() {
        let tags: Vec<_> = value.listed().iter().map(|tag| tidy(tag)).filter(|tag| !tag.is_empty()).collect();
        measure("list of tags", &tags.concat(), LONGEST)?;
        metadata.tags = tags;
        return Ok(());
    }
    let text = tidy(&value.joined());
    if text.is_empty() {
        return Ok(());
    }
    match known {
        Some(name) => measure(name, &text, LONGEST)?,
        None => measure("key", key, LONGEST_KEY)?,
    }
    let field = match known {
        Some("title") => &mut metadata.title,
        Some("outlet") => &mut metadata.outlet,
        Some("author") => &mut metadata.author,
        Some("date") => &mut metadata.date,
        Some("url") => &mut metadata.url,
        Some("lang") => &mut metadata.lang,
        Some("agency") => &mut metadata.agency,
        Some("licence") => &mut metadata.licence,
        _ => {
            metadata.other.push((tidy(key), text));
            return Ok(());
        }
    };
    if field.is_some() {
        metadata.other.push((tidy(key), text));
    } else if known == Some("date") {
        let day = dates::parse(&text).ok_or_else(|| {
            (format!("the date {text:?} cannot be read"), "write it as 2025-02-18".to_string())
        })?;
        *field = Some(day.to_string());
    } else {
        *field = Some(text);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Value {
        Value::One(text.into())
    }

    #[test]
    fn keys_go_by_several_names_and_unknown_ones_are_kept() {
        let mut metadata = Metadata::default();
        for (key, value) in [
            ("Headline", one("A bridge")),
            ("Date Published", one("18 February 2025")),
            ("authors", Value::Many(vec!["Ann Lee".into(), "Bo Ek".into()])),
            ("Keywords", one("river, bridge;")),
            ("section", one("City")),
            ("source", one("")),
            ("title", one("Another")),
        ] {
            fill(&mut metadata, key, value).expect("fine");
        }
        assert_eq!(metadata.title.as_deref(), Some("A bridge"));
        assert_eq!(metadata.date.as_deref(), Some("2025-02-18"));
        assert_eq!(metadata.author.as_deref(), Some("Ann Lee, Bo Ek"));
        assert_eq!(metadata.tags, ["river", "bridge"]);
        assert_eq!(metadata.outlet, None);
        let other: Vec<_> = metadata.other.iter().map(|(k, v)| format!("{k}={v}")).collect();
        assert_eq!(other, ["section=City", "title=Another"]);
    }

    #[test]
    fn a_date_that_means_no_day_is_told() {
        let (what, mend) = fill(&mut Metadata::default(), "date", one("soon")).expect_err("no day");
        assert_eq!(
            (what.as_str(), mend.as_str()),
            ("the date \"soon\" cannot be read", "write it as 2025-02-18")
        );
    }
}
