//! Offsets that other programs can slice with.

use serde_json::Value;

use super::*;

/// Characters of one, two, three and four bytes, so that bytes, code points and UTF-16 units all differ.
const REPORT: &str = "🎈 Fête in Tarn Quay\n\nThe 𝒢rand pier opened 🎉 on Monday.\n\n“We wäited 😀 long enough,” said Ada Merrow, \
                      the harbour master.\n\nIlse Varga called it a “so-called 🎡 wheel”.\n\nShare via\n";

/// The record of `text` with UTF-16 units, as the object that leaves the program.
fn object(text: &str, units: Units) -> Value {
    let article = Article { text: text.into(), ..Article::default() };
    let analysis = sayso_engine::analyze(text);
    serde_json::to_value(record("x", &article, &analysis, units, |_| None)).expect("a record is JSON")
}

/// Fails unless everything in `value` that has both units says the same words in both; returns how much has.
fn agree(text: &str, value: &Value) -> usize {
    let points: Vec<char> = text.chars().collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("it is small");
    let same = |points_at: [&Value; 2], units_at: &Value| {
        let by_points: String = points[number(points_at[0])..number(points_at[1])].iter().collect();
        let by_units = String::from_utf16(&units[number(&units_at[0])..number(&units_at[1])])
            .expect("no range cuts a pair of surrogates");
        assert_eq!(by_points, by_units);
        assert!(!by_points.is_empty());
        1
    };
    match value {
        Value::Array(values) => values.iter().map(|value| agree(text, value)).sum(),
        Value::Object(fields) => {
            let mut found: usize = fields.values().map(|value| agree(text, value)).sum();
            if let Some(range) = fields.get("utf16") {
                found += same([&fields["start"], &fields["end"]], range);
            }
            for name in ["cue", "speaker"] {
                match fields.get(&format!("{name}_utf16")) {
                    Some(Value::Null) => assert_eq!(fields[name], Value::Null),
                    Some(range) => found += same([&fields[name][0], &fields[name][1]], range),
                    None => {}
                }
            }
            found
        }
        _ => 0,
    }
}

#[test]
fn both_units_point_at_the_same_words() {
    let object = object(REPORT, Units::PointsAndUtf16);
    assert!(agree(REPORT, &object) > 8, "{object:#}");
    assert_eq!(object["text_length"], REPORT.chars().count());
    assert_eq!(object["text_length_utf16"], REPORT.encode_utf16().count());
    let quote = &object["quotes"][0];
    assert_ne!([&quote["start"], &quote["end"]], [&quote["utf16"][0], &quote["utf16"][1]]);
    assert_eq!(quote["speaker_name"], "Ada Merrow");
    assert!(object["boilerplate"][0]["utf16"].is_array());
}

#[test]
fn half_a_surrogate_pair_that_became_one_character_keeps_every_offset() {
    // JavaScript hands over U+FFFD for each half of a pair that stands alone: one unit for one unit.
    let units: Vec<u16> = "“It "
        .encode_utf16()
        .chain([0xD83D, 0x20, 0xDE00])
        .chain(" holds 😀,” said Ada Merrow.".encode_utf16())
        .collect();
    let text = String::from_utf16_lossy(&units);
    assert_eq!(text.encode_utf16().count(), units.len());
    let object = object(&text, Units::PointsAndUtf16);
    assert!(agree(&text, &object) > 2, "{object:#}");
    let range = &object["quotes"][0]["utf16"];
    let at = |index: usize| usize::try_from(range[index].as_u64().expect("a number")).expect("it is small");
    let expected: Vec<u16> =
        "It ".encode_utf16().chain([0xD83D, 0x20, 0xDE00]).chain(" holds 😀,".encode_utf16()).collect();
    assert_eq!(units[at(0)..at(1)], expected, "the range holds in the text that was not converted");
}

#[test]
fn without_utf16_the_object_is_that_of_the_command_line() {
    let plain = object(REPORT, Units::Points).to_string();
    assert!(!plain.contains("utf16"), "{plain}");
    assert!(plain.contains("\"speaker\":["), "{plain}");
}
