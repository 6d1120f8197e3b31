//! What an item's sentence tells of it: the verbs around it, how far they are, and where it stands.

use super::word::{MARKED, Word};
use std::ops::Range;

/// The place of an item in its sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// The last verb that may report before the item in its sentence: its form (0: none), and how far it is.
    pub(super) said: (u32, u32),
    /// The next one after it.
    pub(super) says: (u32, u32),
    /// The last verb of any kind before it.
    pub(super) last: u32,
    /// The next verb of any kind after it.
    pub(super) next: u32,
    /// What stands between the last verb that may report and the item: *that*, a comma, other verbs; as bits.
    pub(super) since: u32,
    /// What stands between the item and the next one.
    pub(super) until: u32,
    /// Items from the start of the sentence and to its end, at most 7.
    pub(super) from: u32,
    pub(super) to: u32,
    /// The form of the sentence's first item.
    pub(super) opener: u32,
    /// Commas before the item in its sentence, at most 3.
    pub(super) commas: u32,
    /// Whether a tag such as `, Ada said` ends the sentence: 1 before it, 2 in it, more for other tags.
    pub(super) tag: u32,
    /// The sentence's number in the stretch, at most 3, and whether it holds marked words.
    pub(super) sentence: u32,
}

const COMMA: u32 = 1;
const THAT: u32 = 2;
const QUOTED: u32 = 4;
const VERB: u32 = 8;
const MORE_VERBS: u32 = 16;
const JOINS: u32 = 32;

/// Fills the places of the items of one sentence; `words` are those of the stretch.
pub(super) fn fill(words: &[Word], range: Range<usize>, number: usize, that: u32, places: &mut [Place]) {
    let length = |n: usize| match u32::try_from(n).unwrap_or(u32::MAX) {
        n @ 0..=4 => n,
        5..=8 => 5,
        9..=20 => 6,
        _ => 7,
    };
    let quoted = words[range.clone()].iter().any(|w| w.kind == MARKED);
    let number = u32::try_from(number.min(3)).unwrap_or(3) << 1 | u32::from(quoted);
    let passed = |seen: u32, word: &Word| {
        seen | match word.kind {
            9 => COMMA,
            8 if word.form == that => THAT,
            8 => JOINS,
            MARKED => QUOTED,
            _ if word.verb && seen & VERB != 0 => MORE_VERBS,
            _ if word.verb => VERB,
            _ => 0,
        }
    };
    let (mut said, mut since, mut last, mut commas) = (None, 0, 0, 0);
    let (tag, inverted) = tag(words, &range).unwrap_or((range.end, false));
    for at in range.clone() {
        let place = &mut places[at];
        place.from = length(at - range.start);
        place.to = length(range.end - 1 - at);
        place.sentence = number;
        place.opener = words[range.start].form;
        place.commas = commas;
        commas = (commas + u32::from(words[at].kind == 9)).min(3);
        if tag < range.end {
            place.tag = 1 + u32::from(at >= tag) + if inverted { 2 } else { 0 };
        }
        if let Some(cue) = said {
            let cue: usize = cue;
            place.said = (words[cue].form, length(at - cue));
            place.since = since;
        }
        place.last = last;
        since = passed(since, &words[at]);
        if words[at].speaks {
            (said, since) = (Some(at), 0);
        }
        if words[at].verb {
            last = words[at].form;
        }
    }
    let (mut says, mut until, mut next) = (None, 0, 0);
    for at in range.rev() {
        let place = &mut places[at];
        if let Some(cue) = says {
            let cue: usize = cue;
            place.says = (words[cue].form, length(cue - at));
            place.until = until;
        }
        place.next = next;
        until = passed(until, &words[at]);
        if words[at].speaks {
            (says, until) = (Some(at), 0);
        }
        if words[at].verb {
            next = words[at].form;
        }
    }
}

/// Where a tag that ends the sentence begins, and whether its verb comes first: `…, Ada said on Monday.`, `…, said Ada.`
fn tag(words: &[Word], range: &Range<usize>) -> Option<(usize, bool)> {
    const REACH: usize = 10;
    let low = range.start.max(range.end.saturating_sub(REACH));
    let verb = (low..range.end).rev().find(|&i| words[i].speaks)?;
    let closes = (verb + 1..range.end).all(|i| matches!(words[i].kind, 1 | 2 | 6 | 7 | 9 | 10 | 11 | 13));
    let first = range.start.max(verb.saturating_sub(REACH));
    let comma =
        (first..verb).rev().take_while(|&i| matches!(words[i].kind, 1 | 2 | 5 | 6 | 7 | 8 | 9 | MARKED));
    let comma = { comma }.find(|&i| matches!(words[i].kind, 9 | MARKED))?;
    (closes && comma > range.start).then_some((comma, comma + 1 == verb))
}
