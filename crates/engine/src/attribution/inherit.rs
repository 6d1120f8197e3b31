//! Quotations without a cue of their own, which go on with the words of a neighbour.

use super::Attribution;
use crate::phrases::UnitKind as Kind;
use crate::quotes::Quote;
use crate::quotes::frame::{Frame, Item};
use crate::quotes::marks::Marked;
use crate::rule::Rule;

/// A rule of inheritance, and how much of the heir’s confidence is left: measured precision by that of the source.
struct Heir {
    rule: Rule,
    confidence: f32,
}

static CONTINUED: Heir = Heir {
    rule: Rule {
        name: "continued-quotation",
        gloss: "The marks open again without having closed: the same person goes on speaking.",
    },
    confidence: 0.8,
};
static SAME_SENTENCE: Heir = Heir {
    rule: Rule { name: "same-sentence", gloss: "The same sentence gives other words of “{source}”." },
    confidence: 0.2,
};
static SAME_PARAGRAPH: Heir = Heir {
    rule: Rule {
        name: "same-paragraph",
        gloss: "The words follow other words of “{source}” in the same paragraph, with no new speaker.",
    },
    confidence: 1.0,
};
static NEXT_PARAGRAPH: Heir = Heir {
    rule: Rule {
        name: "next-paragraph",
        gloss: "The paragraph is only quotation and follows words of “{source}”, with no new speaker.",
    },
    confidence: 0.75,
};

/// Fills what the sieves left open, from left to right.
pub(super) fn inherit(
    frame: &Frame<'_, '_>,
    marked: &[Marked],
    quotes: &[Quote],
    attributions: &mut [Attribution],
) {
    let stretch: Vec<Option<usize>> = quotes
        .iter()
        .map(|q| {
            let start = |m: &Marked| m.inner.start;
            marked.binary_search_by_key(&q.marked.first()?.start, start).ok()
        })
        .collect();
    for index in 0..quotes.len() {
        if attributions[index].source.is_some() {
            continue;
        }
        let Some(here) = stretch[index] else { continue };
        let before = (0..index).rev().take(8).find(|&b| stretch[b].is_some());
        let after = (index + 1..quotes.len()).take(8).find(|&a| stretch[a].is_some());
        let sentence = |m: usize| frame.sentence_of[m];
        let paragraph = |m: usize| frame.paragraphs.get(sentence(m)).copied();
        let neighbour = |n: Option<usize>| n.and_then(|n| stretch[n].map(|m| (n, m)));
        let mut chosen = None;
        if let Some((b, m)) = neighbour(before) {
            if marked[here].continues {
                chosen = Some((b, &CONTINUED));
            } else if sentence(m) == sentence(here) {
                chosen = Some((b, &SAME_SENTENCE));
            } else if paragraph(m) == paragraph(here) {
                chosen = Some((b, &SAME_PARAGRAPH));
            }
        }
        if chosen.is_none()
            && let Some((a, m)) = neighbour(after)
        {
            // Attributions to the right are those of sieves only.
            if sentence(m) == sentence(here) {
                chosen = Some((a, &SAME_SENTENCE));
            } else if paragraph(m) == paragraph(here) {
                chosen = Some((a, &SAME_PARAGRAPH));
            }
        }
        if chosen.is_none()
            && let Some((b, m)) = neighbour(before)
            && only_quotation(frame, sentence(here))
            && paragraph(m).zip(paragraph(here)).is_some_and(|(m, h)| m + 1 == h)
        {
            chosen = Some((b, &NEXT_PARAGRAPH));
        }
        if let Some((from, heir)) = chosen
            && attributions[from].source.is_some()
        {
            attributions[index] = Attribution {
                source: attributions[from].source,
                cue: None,
                rule: &heir.rule,
                confidence: heir.confidence * attributions[from].confidence,
            };
        }
    }
    // A quotation over several paragraphs may name its speaker in the last.
    for index in (1..quotes.len()).rev() {
        let continues = stretch[index].is_some_and(|m| marked[m].continues);
        if continues && attributions[index - 1].source.is_none() && attributions[index].source.is_some() {
            attributions[index - 1] = Attribution {
                source: attributions[index].source,
                cue: None,
                rule: &CONTINUED.rule,
                confidence: CONTINUED.confidence * attributions[index].confidence,
            };
        }
    }
}

/// Whether a sentence holds nothing but marked words.
fn only_quotation(frame: &Frame<'_, '_>, sentence: usize) -> bool {
    frame.sentences.get(sentence).is_some_and(|range| {
        frame.items[range.clone()].iter().zip(range.clone()).all(|(item, at)| {
            matches!(item, Item::Marked(_))
                || matches!(frame.kind(at), Some(Kind::Stop | Kind::Other | Kind::Comma))
        })
    })
}
