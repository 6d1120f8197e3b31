//! Front matter in TOML.

use super::{Field, Wrong};
use crate::fields::Value;
use toml::Value as Toml;

/// Whether a block between plus signs means to be TOML: empty, or its first line is a comment, a table or a key.
pub(super) fn looks_like(body: &str) -> bool {
    let Some(first) = body.lines().find(|line| !line.trim().is_empty()) else { return true };
    first.starts_with(['#', '[']) || first.contains('=')
}

/// The fields of the block, in order; nested keys are joined with dots.
pub(super) fn read(body: &str) -> Result<Vec<Field>, Wrong> {
    let table: toml::Table = toml::from_str(body).map_err(|error| {
        let line = error.span().map(|span| body[..span.start.min(body.len())].matches('\n').count() + 1);
        Wrong { what: error.message().to_string(), line: line.and_then(|n| u32::try_from(n).ok()) }
    })?;
    let mut fields = Vec::new();
    for (key, value) in table {
        flatten(body, key, value, &mut fields);
    }
    Ok(fields)
}

fn flatten(body: &str, key: String, value: Toml, fields: &mut Vec<Field>) {
    match value {
        Toml::Table(table) => {
            for (inner, value) in table {
                flatten(body, format!("{key}.{inner}"), value, fields);
            }
        }
        Toml::Array(values) => {
            let line = line_of(body, &key);
            fields.push(Field { key, value: Value::Many(values.into_iter().map(plain).collect()), line });
        }
        value => {
            let line = line_of(body, &key);
            fields.push(Field { key, value: Value::One(plain(value)), line });
        }
    }
}

fn plain(value: Toml) -> String {
    match value {
        Toml::String(text) => text,
        Toml::Integer(number) => number.to_string(),
        Toml::Float(number) => number.to_string(),
        Toml::Boolean(truth) => truth.to_string(),
        Toml::Datetime(time) => time.to_string(),
        Toml::Array(values) => values.into_iter().map(plain).collect::<Vec<_>>().join(", "),
        Toml::Table(table) => {
            table.into_iter().map(|(k, v)| format!("{k}: {}", plain(v))).collect::<Vec<_>>().join(", ")
        }
    }
}

/// The line of the block on which a key of the outermost level stands.
fn line_of(body: &str, key: &str) -> Option<u32> {
    let named = |line: &str| {
        let bare = line.trim_start().trim_start_matches('"');
        bare.strip_prefix(key).is_some_and(|rest| rest.trim_start_matches('"').trim_start().starts_with('='))
    };
    body.lines().position(named).and_then(|index| u32::try_from(index + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_text_in_the_order_of_the_file() {
        let body = "url = \"x\"\ndate = 2025-02-18\ntags = [\"a\", \"b\"]\n[photo]\nyear = 1\n";
        let fields = read(body).unwrap_or_else(|wrong| panic!("{}", wrong.what));
        let shown: Vec<_> = fields.iter().map(|f| format!("{:?} {} {:?}", f.line, f.key, f.value)).collect();
        assert_eq!(
            shown,
            [
                "Some(1) url One(\"x\")",
                "Some(2) date One(\"2025-02-18\")",
                "Some(3) tags Many([\"a\", \"b\"])",
                "None photo.year One(\"1\")"
            ]
        );
    }
}
