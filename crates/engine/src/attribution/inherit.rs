//! Why words are given to the speaker of the words beside them.

use super::features::Neighbour;
use crate::rule::Rule;

pub(super) static CONTINUED: Rule = Rule {
    name: "continued-quotation",
    gloss: "The marks open again without having closed: the same person goes on speaking.",
};
static SAME_SENTENCE: Rule =
    Rule { name: "same-sentence", gloss: "The same sentence gives other words of “{source}”." };
static SAME_PARAGRAPH: Rule = Rule {
    name: "same-paragraph",
    gloss: "The words stand beside other words of “{source}” in the same paragraph.",
};
static NEXT_PARAGRAPH: Rule =
    Rule { name: "next-paragraph", gloss: "The paragraph goes on after words of “{source}”." };

/// Every rule.
pub(super) static RULES: [&Rule; 4] = [&CONTINUED, &SAME_SENTENCE, &SAME_PARAGRAPH, &NEXT_PARAGRAPH];

/// The rule by which words have the speaker of their neighbour, if that is near.
pub(super) fn rule(neighbour: &Neighbour) -> Option<&'static Rule> {
    match neighbour.near {
        0 => Some(&SAME_SENTENCE),
        1 => Some(&SAME_PARAGRAPH),
        2 => Some(&NEXT_PARAGRAPH),
        4 => Some(&CONTINUED),
        _ => None,
    }
}
