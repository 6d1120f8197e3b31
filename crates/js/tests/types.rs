//! `types.d.ts` names what a result has: no field more, and none less.

use std::collections::BTreeSet;

use sayso_contract::{Units, record};
use sayso_engine::Article;
use serde_json::Value;

/// Something of each kind: a fold, a mention, a quotation with a speaker, a scare quote.
const REPORT: &str = "The pier opened on Monday.\n\n“We waited long enough,” said Ada Merrow.\n\nIt is a so-called “fun pier”.\n\nShare via\n";

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
        Value::Object(fields) => {
            found.extend(fields.keys().cloned());
            fields.values().for_each(|value| keys(value, found));
        }
        _ => {}
    }
}

#[test]
fn the_types_name_every_field_and_no_other() {
    let article = Article { text: REPORT.into(), ..Article::default() };
    let analysis = sayso_engine::analyze(REPORT);
    let record = record((), &article, &analysis, Units::PointsAndUtf16, |_| None);
    assert!(!record.boilerplate.is_empty() && !record.scare.is_empty(), "{record:?}");
    assert!(record.quotes.iter().any(|quote| quote.speaker.is_some()), "{record:?}");
    let mut made = BTreeSet::new();
    keys(&serde_json::to_value(record).expect("a record is JSON"), &mut made);
    let lines = include_str!("../src/types.d.ts").lines().map(str::trim);
    let typed: BTreeSet<String> = lines
        .filter_map(|line| line.strip_suffix(';')?.split_once(": "))
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(typed, made);
}
