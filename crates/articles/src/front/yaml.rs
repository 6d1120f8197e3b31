//! Front matter in YAML.

use super::{Field, Wrong};
use crate::fields::Value;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Whether a block between dashes means to be YAML: empty, or its first line is a comment or a key.
pub(super) fn looks_like(body: &str) -> bool {
    let Some(first) = body.lines().find(|line| !line.trim().is_empty()) else { return true };
    let key =
        first.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with(char::is_whitespace));
    first.starts_with(['#', '{']) || key.is_some_and(|(key, _)| !key.is_empty() && !key.trim().contains(' '))
}

/// The fields of the block, in order; nested keys are joined with dots.
pub(super) fn read(body: &str) -> Result<Vec<Field>, Wrong> {
    let options = serde_saphyr::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    };
    let node: Option<Node> = serde_saphyr::from_str_with_options(body, options).map_err(|error| {
        let line = error.location().and_then(|place| u32::try_from(place.line()).ok());
        Wrong { what: error.to_string().lines().next().unwrap_or_default().to_string(), line }
    })?;
    let mut fields = Vec::new();
    match node {
        None => {}
        Some(Node::Map(entries)) => {
            for (key, node) in entries {
                flatten(body, key, node, &mut fields);
            }
        }
        Some(_) => return Err(Wrong { what: "it holds no keys".into(), line: Some(1) }),
    }
    Ok(fields)
}

fn flatten(body: &str, key: String, node: Node, fields: &mut Vec<Field>) {
    let line = line_of(body, &key);
    match node {
        Node::Text(text) => fields.push(Field { key, value: Value::One(text), line }),
        Node::List(nodes) => {
            let texts = nodes.into_iter().map(Node::plain).collect();
            fields.push(Field { key, value: Value::Many(texts), line });
        }
        Node::Map(entries) => {
            for (inner, node) in entries {
                flatten(body, format!("{key}.{inner}"), node, fields);
            }
        }
    }
}

/// The line of the block on which a key of the outermost level stands.
fn line_of(body: &str, key: &str) -> Option<u32> {
    let named = |line: &str| {
        let bare = line.trim_start_matches(['"', '\'']);
        bare.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
    };
    body.lines().position(named).and_then(|index| u32::try_from(index + 1).ok())
}

/// Any YAML value, with every scalar as text.
enum Node {
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    fn plain(self) -> String {
        let join = |texts: Vec<String>| texts.join(", ");
        match self {
            Node::Text(text) => text,
            Node::List(nodes) => join(nodes.into_iter().map(Node::plain).collect()),
            Node::Map(entries) => {
                join(entries.into_iter().map(|(k, v)| format!("{k}: {}", v.plain())).collect())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

/// Scalars become text as they print.
macro_rules! as_text {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E>(self, value: $type) -> Result<Node, E> { Ok(Node::Text(value.to_string())) })*
    };
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    as_text!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = access.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry::<Key, Node>()? {
            entries.push((entry.0.0, entry.1));
        }
        Ok(Node::Map(entries))
    }
}

/// A key; numbers and lists as keys are text too.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Node::deserialize(deserializer).map(|node| Key(node.plain()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> String {
        let fields = read(body).unwrap_or_else(|wrong| panic!("{}", wrong.what));
        let shown = |f: &Field| {
            let value = match &f.value {
                Value::One(text) => text.clone(),
                Value::Many(texts) => format!("[{}]", texts.join("|")),
            };
            format!("{}:{}={value}", f.line.unwrap_or(0), f.key)
        };
        fields.iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn values_are_text_as_written() {
        assert_eq!(
            shown("title: \"A: b\"\nlang: no\nyear: 2025\nid: 007\n"),
            "1:title=A: b 2:lang=no 3:year=2025 4:id=007"
        );
        assert_eq!(shown("date: 2025-02-18\nempty:\ntrue: yes"), "1:date=2025-02-18 2:empty= 3:true=yes");
        assert_eq!(shown("tags: [a, b]\nauthor:\n  - Ann\n  - Bo"), "1:tags=[a|b] 2:author=[Ann|Bo]");
        assert_eq!(shown("photo:\n  by: Cy\n  year: 1"), "0:photo.by=Cy 0:photo.year=1");
        assert_eq!(shown("# nothing"), "");
    }

    #[test]
    fn a_list_is_no_front_matter() {
        assert!(read("{a").is_err());
        assert_eq!(read("# c\n- a\n- b").err().map(|w| w.what).as_deref(), Some("it holds no keys"));
    }
}
