//! The sieves: small functions in falling precision; the first that finds a source decides.

use super::turns::{according_to, for_whom, in_words, inserted, labelled, put_it, signature, spoken_noun};
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::quotes::clause::{Clause, REACH};
use crate::quotes::frame::Frame;
use crate::quotes::marks::Marked;
use crate::rule::Rule;
use std::ops::Range;

/// One row of the table.
pub(super) struct Sieve {
    /// Its name, and why it decides so.
    pub(super) rule: Rule,
    /// The source of a marked stretch, if this sieve sees one.
    pub(super) find: fn(&Place<'_, '_, '_>) -> Option<Found>,
}

/// Where a quotation stands.
pub(super) struct Place<'a, 'd, 't> {
    /// Its sentence, cut to a bounded reach around it.
    pub(super) clause: Clause<'a, 'd, 't>,
    /// Its item.
    pub(super) item: usize,
    /// The whole sentence, uncut.
    pub(super) sentence: &'a Range<usize>,
    /// The number of the sentence.
    pub(super) number: usize,
    /// The stretch.
    pub(super) marked: Marked,
}

/// Verbs that are tried for one quotation.
const VERBS: usize = 6;

/// A source and its cue, as items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// The item that speaks: a phrase or pronoun.
    pub(super) source: usize,
    /// The token of that phrase, or of the marked words, that stands for the speaker, if not the phrase’s head.
    pub(super) token: Option<usize>,
    /// The item that reports, if one does.
    pub(super) cue: Option<usize>,
}

/// The share of reported statements found whose source is the labelled one (`./sayso score`: speaker of a span found).
pub(super) const REPORTED_CONFIDENCE: f32 = 0.92;
/// The rule of indirect speech whose verb follows its subject.
pub(super) static REPORTS: Rule = Rule {
    name: "subject-reports",
    gloss: "“{source} {cue}” governs the statement, which stands without marks.",
};
/// The rule of indirect speech whose source follows the verb or *according to*.
pub(super) static REPORTED_BY: Rule = Rule {
    name: "reported-by",
    gloss: "“{cue}” gives the statement as that of {source}, without marks.",
};

macro_rules! sieves {
    ($($find:ident, $name:literal, $gloss:literal;)*) => {
        /// All sieves that look at the quotation's own sentence, in order.
        pub(super) const SIEVES: &[Sieve] = &[$(Sieve {
            rule: Rule { name: $name, gloss: $gloss },
            find: $find,
        }),*];
    };
}

// In falling precision; which of them can be trusted, and when, the ranker has learnt.
sieves! {
    governed, "verb-quote", "“{source} {cue}” stands directly before the words.";
    said_subject, "quote-said-subject", "“{cue} {source}” follows the words directly.";
    subject_said, "quote-subject-said", "“{source} {cue}” follows the words directly.";
    in_words, "in-words-of", "The sentence says that these are the words of “{source}”.";
    put_it, "as-put-it", "The sentence gives the words as “{source}” “{cue}” it.";
    according_to, "according-to", "The sentence gives the words according to {source}.";
    introduced, "subject-said-quote", "“{source} {cue}” leads up to the words.";
    inserted, "inserted-tag", "“{source} {cue}” is inserted into the sentence that holds the words.";
    trailing, "trailing-said", "The sentence that holds the words ends with “{source} {cue}”.";
    reported, "subject-verb-quote", "“{source}” is the subject of “{cue}”, which governs the words.";
    for_whom, "for-whom", "The sentence says in these words what something was for “{source}”.";
    colon, "subject-colon", "“{source}” stands before a colon that opens the words.";
    led_in, "lead-in", "The line before ends with a colon and names “{source}”.";
    labelled, "label", "The words begin with “{source}” and a colon.";
    signature, "signature", "“{source}” signs the words.";
    spoken_noun, "possessor-of-words", "The words are called a {cue} of “{source}”.";
    subject, "sentence-subject", "“{source}” is the subject of the sentence that holds the words.";
}

impl Place<'_, '_, '_> {
    pub(super) fn frame(&self) -> &Frame<'_, '_> {
        self.clause.frame
    }

    pub(super) fn kind(&self, item: usize) -> Option<Kind> {
        if self.clause.range.contains(&item) { self.frame().kind(item) } else { None }
    }

    /// The first item after the quotation, a comma or dash skipped.
    pub(super) fn after(&self) -> usize {
        let next = self.item + 1;
        if matches!(self.kind(next), Some(Kind::Comma | Kind::Dash)) { next + 1 } else { next }
    }

    pub(super) fn text(&self) -> &str {
        self.marked.inner.of(self.frame().document.text)
    }

    /// Whether the words end with a mark that expects a tag after it, or a comma follows.
    pub(super) fn expects_tag(&self) -> bool {
        self.text().ends_with([',', '?', '!', '-', '—', '–', '…'])
            || self.text().ends_with("...")
            || matches!(self.kind(self.item + 1), Some(Kind::Comma | Kind::Dash))
    }

    /// Whether the words end their sentence.
    pub(super) fn ends(&self) -> bool {
        self.text().ends_with(['.', '?', '!'])
    }

    pub(super) fn is_fragment(&self) -> bool {
        self.text().starts_with(char::is_lowercase)
    }

    pub(super) fn is_pronoun(&self, item: usize) -> bool {
        self.kind(item) == Some(Kind::Pronoun)
    }

    pub(super) fn is_speech(&self, item: usize) -> bool {
        self.kind(item) == Some(Kind::SpeechVerb)
    }

    pub(super) fn is_say(&self, item: usize) -> bool {
        self.is_speech(item) && self.frame().classes(item).has(Classes::SAY_VERB)
    }

    /// The agent of a passive: `was described by Ada as`.
    pub(super) fn agent(&self, verb: usize) -> Option<usize> {
        (verb + 1..(verb + 8).min(self.clause.range.end))
            .find(|&i| self.frame().is(i, "by"))
            .map(|by| by + 1)
            .filter(|&i| self.clause.is_noun(i))
    }
}

/// `what Ada called “…,”`: a verb that governs a fragment directly keeps it, whatever follows.
fn governed(place: &Place<'_, '_, '_>) -> Option<Found> {
    let verb = place.item.checked_sub(1)?;
    let names = ["called", "calls", "calling", "call", "dubbed", "described", "termed", "labeled", "branded"];
    let governs = place.is_say(verb) || names.contains(&place.frame().word(verb));
    if !place.is_speech(verb) || !governs || !place.is_fragment() {
        return None;
    }
    outermost(place, verb)
}

/// The source of `verb`, or of the verb of saying whose statement `verb` belongs to: `Ada said that she hoped for`.
fn outermost(place: &Place<'_, '_, '_>, verb: usize) -> Option<Found> {
    let found = source_of(place, verb);
    let say = (place.clause.range.start..verb)
        .rev()
        .filter(|&i| place.is_say(i))
        .take(VERBS)
        .find_map(|verb| source_of(place, verb).map(|f| (verb, f)));
    let (Some(inner), Some((say, by))) = (found, say) else { return found.or(say.map(|(_, f)| f)) };
    let complement = inner.source > say
        && (say + 1..inner.source)
            .all(|i| matches!(place.kind(i), Some(Kind::Connective | Kind::Phrase | Kind::Adverb)));
    let start = place.clause.group_start(verb);
    let before = start.saturating_sub(1);
    let subordinate = before > say
        && (place.frame().is(before, "to")
            || place.frame().is(before, "that")
            || place.frame().is(before, "which"));
    // `would not admit` reports nothing.
    let modal = (start..verb).any(|i| {
        ["would", "could", "will", "can", "may", "might", "should", "must", "not"]
            .iter()
            .any(|w| place.frame().is(i, w))
    });
    let own = place.is_say(verb) && !modal && inner.source > say && !place.is_pronoun(inner.source);
    Some(if (complement || subordinate) && !own { by } else { inner })
}

/// Whether the words stand in a clause before the main one, which has its own verb of speech: `When Ada shouted, “…”`
fn in_fronted_clause(place: &Place<'_, '_, '_>) -> bool {
    let start = place.clause.range.start;
    let fronted = ["when", "as", "while", "after", "if", "although", "because", "since", "though", "where"]
        .iter()
        .any(|w| place.frame().is(start, w) || place.frame().is(start + 1, w));
    fronted && (start..place.item).any(|i| place.is_speech(i))
}

/// `“…,” said Ada`
fn said_subject(place: &Place<'_, '_, '_>) -> Option<Found> {
    let mut at = place.after();
    while place.kind(at) == Some(Kind::Adverb) {
        at += 1;
    }
    if !place.is_speech(at) || !(place.expects_tag() || place.ends() || place.is_say(at)) {
        return None;
    }
    if let Some(source) = place.clause.inverted(at) {
        return Some(Found { source, token: None, cue: Some(at) });
    }
    // Verbs that are cues only here, directly after the words: `“…,” laughed Ada`.
    let source = at + 1;
    let finite = !place.frame().word(at).ends_with("ing");
    let ends = matches!(place.kind(source + 1), None | Some(Kind::Comma | Kind::Stop | Kind::Preposition));
    (place.expects_tag() && finite && place.clause.is_noun(source) && ends).then_some(Found {
        source,
        token: None,
        cue: Some(at),
    })
}

/// `“…,” Ada said`
fn subject_said(place: &Place<'_, '_, '_>) -> Option<Found> {
    let first = place.after();
    if !(place.expects_tag() || place.ends()) || in_fronted_clause(place) {
        return None;
    }
    let whole = !place.text().starts_with(char::is_lowercase);
    let mut depth = 0u32;
    let end = place.clause.range.end.min(first + 40);
    for at in first + 1..end {
        match place.frame().word(at) {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if place.frame().is_marked(at) || (depth == 0 && place.kind(at) == Some(Kind::Stop)) {
            break;
        }
        if (place.is_say(at) || place.is_speech(at) && whole)
            && !place.frame().word(at).ends_with("ing")
            && !place.clause.is_passive(at)
            && let Some(source) = place.clause.subject(at)
            && source >= first
        {
            return (source <= first + 4).then_some(Found { source, token: None, cue: Some(at) });
        }
    }
    None
}

/// The verb whose complement the words are, to their left.
fn governing(place: &Place<'_, '_, '_>) -> Option<usize> {
    (place.clause.range.start..place.item).rev().find(|&i| place.is_speech(i))
}

/// `Ada said: “…”`, `Ada said, “…”`, `Ada said “…”`
fn introduced(place: &Place<'_, '_, '_>) -> Option<Found> {
    let verb = governing(place)?;
    let between: Vec<usize> = (verb + 1..place.item).collect();
    let direct = between.is_empty()
        || between.last().is_some_and(|&i| matches!(place.kind(i), Some(Kind::Comma | Kind::Colon)))
            && between.len() <= 12
        || between.len() <= 2 && between.iter().all(|&i| place.kind(i) == Some(Kind::Connective));
    if !direct || between.iter().any(|&i| place.frame().is_marked(i)) {
        return None;
    }
    if !place.is_say(verb) && place.is_fragment() && trailing(place).is_some() {
        return None;
    }
    outermost(place, verb)
}

fn source_of(place: &Place<'_, '_, '_>, verb: usize) -> Option<Found> {
    if place.clause.is_passive(verb) && !place.frame().is(verb, "quoted") {
        return place.agent(verb).map(|source| Found { source, token: None, cue: Some(verb) });
    }
    place.clause.source(verb).filter(|&s| s != place.item).map(|source| Found {
        source,
        token: None,
        cue: Some(verb),
    })
}

/// `… “…” to take place, Ada said in a briefing.`
fn trailing(place: &Place<'_, '_, '_>) -> Option<Found> {
    let range = place.clause.range.clone();
    for verb in place.item + 1..range.end {
        if !place.is_say(verb) || place.clause.is_passive(verb) || place.frame().word(verb).ends_with("ing") {
            continue;
        }
        let Some(source) = place.clause.source(verb) else { continue };
        if source < place.item {
            continue;
        }
        let lead = source.min(place.clause.group_start(verb));
        let comma = lead.checked_sub(1)?;
        let opens = place.kind(comma) == Some(Kind::Comma) || place.frame().is_marked(comma);
        // `…, Ada said he …` is a new statement; a tag ends soon.
        let tag = match place.kind(verb.max(source) + 1) {
            None | Some(Kind::Stop | Kind::Comma | Kind::Preposition | Kind::Adverb | Kind::Bracket) => true,
            Some(Kind::Phrase) => place.clause.is_time(verb.max(source) + 1),
            _ => false,
        };
        if opens && tag {
            return Some(Found { source, token: None, cue: Some(verb) });
        }
    }
    None
}

/// `Ada said that the plan was “…”`, `Ada called it “…”`
fn reported(place: &Place<'_, '_, '_>) -> Option<Found> {
    let verbs = || (place.clause.range.start..place.item).rev().filter(|&i| place.is_speech(i));
    verbs().take(VERBS).find_map(|verb| outermost(place, verb))
}

/// `Ada: “…”`, `Ada fired back: “…”`
fn colon(place: &Place<'_, '_, '_>) -> Option<Found> {
    let cue = place.item.checked_sub(1)?;
    if place.kind(cue) != Some(Kind::Colon) {
        return None;
    }
    let before = cue.checked_sub(1)?;
    let range = place.clause.range.clone();
    let verb = (range.start..cue).any(|i| matches!(place.kind(i), Some(Kind::Verb | Kind::Auxiliary)));
    let source = match place.kind(before) {
        Some(Kind::Phrase | Kind::Pronoun) if !verb => before,
        _ => place.clause.main_subject(before, 2)?,
    };
    place.clause.is_noun(source).then_some(Found { source, token: None, cue: Some(cue) })
}

/// `Ada continued:`, and the words stand in the next paragraph.
fn led_in(place: &Place<'_, '_, '_>) -> Option<Found> {
    let frame = place.frame();
    let last = place.sentence.start.checked_sub(1)?;
    if place.item != place.sentence.start || frame.kind(last) != Some(Kind::Colon) {
        return None;
    }
    let range = frame.sentences.get(place.number.checked_sub(1)?)?.clone();
    let range = range.start.max(last.saturating_sub(REACH))..last;
    let lead = Place { clause: Clause { frame, range: range.clone() }, item: last, ..*place };
    let verb = range.rev().find(|&i| lead.is_speech(i));
    let source =
        verb.and_then(|v| lead.clause.source(v)).or_else(|| lead.clause.main_subject(last - 1, 2))?;
    Some(Found { source, token: None, cue: Some(verb.unwrap_or(last)) })
}

/// `Ada admires him as a “…”`
fn subject(place: &Place<'_, '_, '_>) -> Option<Found> {
    let before = place.item.checked_sub(1).filter(|b| place.clause.range.contains(b))?;
    if place.is_speech(before) && place.clause.is_passive(before) {
        return None;
    }
    let source = place.clause.main_subject(before, 2)?;
    Some(Found { source, token: None, cue: None })
}
