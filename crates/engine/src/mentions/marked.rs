//! Tests as marked text: `He met [PERSON Ann Lee] on [DATE Friday].`

use super::{EntityKind, Form};
use crate::document::Document;
use crate::lexicon::Lexicon;

const LABELS: [(EntityKind, &str); 6] = [
    (EntityKind::Person, "PERSON"),
    (EntityKind::Organization, "ORG"),
    (EntityKind::Place, "PLACE"),
    (EntityKind::Misc, "MISC"),
    (EntityKind::Date, "DATE"),
    (EntityKind::Money, "MONEY"),
];

/// Finds the names of these kinds in the text without its marks, and asserts that they stand where the marks stood.
#[track_caller]
pub(super) fn check(marked: &str, kinds: &[EntityKind]) {
    let mut text = String::new();
    for (index, part) in marked.split(['[', ']']).enumerate() {
        // Every second part is within brackets; its first word is the label.
        text.push_str(if index % 2 == 1 {
            part.split_once(' ').map_or(part, |(_, words)| words)
        } else {
            part
        });
    }
    let document = Document::new(&text, &[], Lexicon::shared());
    let mut found = String::new();
    let mut at = 0;
    for mention in super::find(&document) {
        let label = LABELS.iter().find(|(kind, _)| *kind == mention.kind && kinds.contains(kind));
        let range = mention.span.range();
        if let Some((_, label)) = label
            && mention.form == Form::Name
            && range.start >= at
        {
            found.push_str(&text[at..range.start]);
            found.extend(["[", label, " ", &text[range.clone()], "]"]);
            at = range.end;
        }
    }
    found.push_str(&text[at..]);
    assert_eq!(found, marked);
}
