//! Speech without marks: `Ada said that she would come`, `…, Ada said`, `according to Ada, …`.
//!
//! A content is a stretch of one of the reporter's sentences. It may hold marked words, which are quotations of their
//! own. Only verbs that clearly report speech are taken without *that*: rather too few than too many.

use super::clause::{Clause, REACH};
use super::frame::{Frame, Item};
use super::marks::Marked;
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::text::Span;
use std::ops::Range;

/// Words that somebody is reported as saying, without marks around them.
#[derive(Clone, Debug)]
pub struct Reported {
    /// What is said.
    pub span: Span,
    /// The item of the verb or of `according`.
    pub cue: usize,
    /// The item of the phrase that speaks.
    pub source: usize,
}

/// Items of the longest sentence that is read.
const LONGEST: usize = 400;

/// The reported contents of a document, in order of their start.
pub fn find(frame: &Frame<'_, '_>, marked: &[Marked]) -> Vec<Reported> {
    let mut found: Vec<Reported> = Vec::new();
    for sentence in &frame.sentences {
        let range = sentence.start..sentence.end.min(sentence.start + LONGEST);
        let contents = Contents { frame, marked, range };
        let mut taken: Vec<Range<usize>> = Vec::new();
        for cue in contents.range.clone() {
            for (items, source) in contents.of(cue) {
                let clash = taken.iter().any(|t| items.start < t.end && t.start < items.end);
                if clash {
                    continue;
                }
                if let Some(span) = contents.span(&items) {
                    found.push(Reported { span, cue, source });
                    taken.push(items);
                }
            }
        }
    }
    crate::order::by_number(&mut found, |r| r.span.shorter_first());
    found
}

struct Contents<'a, 'd, 't> {
    frame: &'a Frame<'d, 't>,
    marked: &'a [Marked],
    range: Range<usize>,
}

impl Contents<'_, '_, '_> {
    fn kind(&self, item: usize) -> Option<Kind> {
        if self.range.contains(&item) { self.frame.kind(item) } else { None }
    }

    fn clause(&self, item: usize) -> Clause<'_, '_, '_> {
        let range = self.range.start.max(item.saturating_sub(REACH))..self.range.end.min(item + REACH);
        Clause { frame: self.frame, range }
    }

    /// What the item `cue` reports, and who says it.
    fn of(&self, cue: usize) -> Vec<(Range<usize>, usize)> {
        if self.frame.is(cue, "according") && self.frame.is(cue + 1, "to") {
            return self.according(cue);
        }
        if self.kind(cue) != Some(Kind::SpeechVerb) && !self.makes_clear(cue) {
            return Vec::new();
        }
        let clause = self.clause(cue);
        if clause.is_passive(cue) {
            return Vec::new();
        }
        let Some(source) = clause.source(cue) else { return Vec::new() };
        let inverted = source > cue;
        let mut contents = Vec::new();
        // After the verb: its statement.
        if !inverted && let Some(start) = self.statement(cue) {
            let end = self.statement_end(start);
            contents.push((start..end, source));
        }
        // Before a tag: `…, Ada said`.
        let lead = clause.group_start(cue).min(source);
        let tag_end = cue.max(source) + 1;
        // `Ada rose, but said`: the verb of the comma’s clause is another.
        let own = (source.min(cue) + 1..source.max(cue)).all(|i| {
            !matches!(self.kind(i), Some(Kind::Verb | Kind::SpeechVerb))
                || self.kind(source + 1) == Some(Kind::Comma)
        });
        if contents.is_empty() && own && self.is_say(cue) && !self.frame.word(cue).ends_with("ing") {
            let comma = lead.checked_sub(1).filter(|&c| self.kind(c) == Some(Kind::Comma));
            let closes = match self.kind(tag_end) {
                None => !self.frame.is_marked(tag_end) || tag_end >= self.range.end,
                Some(Kind::Stop | Kind::Comma | Kind::Preposition | Kind::Adverb | Kind::Bracket) => true,
                Some(Kind::Colon) => !self.frame.is_marked(tag_end + 1),
                Some(Kind::Phrase) => clause.is_time(tag_end),
                Some(Kind::Connective) => inverted && self.frame.is(tag_end, "who"),
                _ => false,
            };
            if let Some(comma) = comma
                && closes
                && comma > self.range.start
            {
                let start = self.before_tag(comma);
                let finite = (start..comma)
                    .any(|i| matches!(self.kind(i), Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary)));
                if comma > start && finite && self.kind(start) != Some(Kind::Connective) {
                    contents.push((start..comma, source));
                }
                // `The deal, Ada said, is dead.`
                let goes_on = matches!(
                    self.kind(tag_end + 1),
                    Some(Kind::Phrase | Kind::Pronoun | Kind::Auxiliary | Kind::Verb | Kind::Preposition)
                ) && !self.frame.word(tag_end + 1).ends_with("ing");
                if self.kind(tag_end) == Some(Kind::Comma)
                    && !inverted
                    && goes_on
                    && tag_end + 2 < self.range.end
                {
                    let end = self.statement_end(tag_end + 1);
                    contents.push((tag_end + 1..end, source));
                }
            }
        }
        contents
    }

    fn is_say(&self, item: usize) -> bool {
        self.frame.classes(item).has(Classes::SAY_VERB)
    }

    /// Where the statement that `verb` governs begins: at `that`, or at a subject with its verb.
    fn statement(&self, verb: usize) -> Option<usize> {
        let clause = self.clause(verb);
        let mut at = verb + 1;
        let told = [
            "told", "tell", "tells", "telling", "assured", "reminded", "informed", "warned", "asked",
            "advised",
        ]
        .contains(&self.frame.word(verb));
        let mut addressed = false;
        // Over adverbs, days, places and the person told.
        loop {
            match self.kind(at)? {
                Kind::Connective if self.frame.is(at, "that") || self.frame.is(at, "whether") => {
                    return Some(at);
                }
                Kind::Connective
                    if self.is_say(verb)
                        && ["if", "what", "how", "why"].iter().any(|w| self.frame.is(at, w)) =>
                {
                    return Some(at);
                }
                Kind::Adverb if self.frame.is(at, "there") && self.kind(at + 1) == Some(Kind::Auxiliary) => {
                    return self.is_say(verb).then_some(at);
                }
                Kind::Adverb => at += 1,
                // `claimed – without proof – that`
                Kind::Dash | Kind::Comma => at = self.over_insertion(at)?,
                // `pointed out that`, `made it clear that`
                _ if at == verb + 1 && self.frame.is(at, "out") => at += 1,
                Kind::Pronoun | Kind::Phrase if self.makes_clear(verb) => at += 1,
                Kind::Phrase if clause.is_time(at) => at += 1,
                // `vowed to fight`
                Kind::Auxiliary | Kind::Preposition if self.frame.is(at, "to") && self.promises(verb) => {
                    return Some(at);
                }
                Kind::Preposition if self.frame.is(at, "to") && !self.frame.is(at + 2, "that") => {
                    return None;
                }
                Kind::Preposition if matches!(self.kind(at + 1), Some(Kind::Phrase)) => {
                    let fronted = self.kind(at + 2) == Some(Kind::Comma) && clause.is_subject_place(at + 3);
                    if fronted && self.is_say(verb) {
                        return Some(at);
                    }
                    at += 2;
                }
                Kind::Phrase if told && !addressed => {
                    addressed = true;
                    at += 1;
                }
                Kind::Pronoun if told && !addressed && !self.has_verb(at) => {
                    addressed = true;
                    at += 1;
                }
                Kind::Phrase | Kind::Pronoun => {
                    let thinks = [
                        "believes", "believe", "thinks", "think", "believed", "thought", "hopes", "hoped",
                        "hope", "feels", "felt",
                    ]
                    .contains(&self.frame.word(verb));
                    // What follows *said* is hardly ever an object.
                    let says = ["said", "says", "say", "saying"].contains(&self.frame.word(verb));
                    return ((self.is_say(verb) || thinks) && (says || self.has_verb(at))).then_some(at);
                }
                _ => return None,
            }
            if at > verb + 8 {
                return None;
            }
        }
    }

    /// The `that` after an insertion between dashes or commas, the first of which is the item `open`.
    fn over_insertion(&self, open: usize) -> Option<usize> {
        let close = (open + 2..open + 8).find(|&i| self.kind(i) == self.kind(open))?;
        self.frame.is(close + 1, "that").then_some(close + 1)
    }

    /// `made clear that`, `makes it clear that`
    fn makes_clear(&self, verb: usize) -> bool {
        self.kind(verb) == Some(Kind::Verb)
            && ["made", "makes", "make", "making"].contains(&self.frame.word(verb))
            && (self.frame.is(verb + 1, "clear") && self.frame.is(verb + 2, "that")
                || self.frame.is(verb + 2, "clear") && self.frame.is(verb + 3, "that"))
    }

    /// Whether a verb takes *to* and what somebody says they will do.
    fn promises(&self, verb: usize) -> bool {
        [
            "promised",
            "promises",
            "promising",
            "vowed",
            "vows",
            "vowing",
            "pledged",
            "pledges",
            "pledging",
            "threatened",
            "threatens",
            "threatening",
            "offered",
        ]
        .contains(&self.frame.word(verb))
    }

    /// Whether a verb follows the phrase at `item` soon, as it follows a subject.
    fn has_verb(&self, item: usize) -> bool {
        for at in item + 1..(item + 13).min(self.range.end) {
            match self.kind(at) {
                Some(Kind::Verb | Kind::Auxiliary | Kind::SpeechVerb) if !self.frame.is(at, "to") => {
                    return true;
                }
                Some(Kind::Stop) => return false,
                _ => {}
            }
        }
        self.kind(item) == Some(Kind::Pronoun)
            || (item + 3 < self.range.end && self.kind(item + 1) != Some(Kind::Stop))
    }

    /// Where the statement that begins at `start` ends.
    fn statement_end(&self, start: usize) -> usize {
        let mut at = start + 1;
        while at < self.range.end {
            let next = self.kind(at + 1);
            let speech = |i: usize| self.kind(i) == Some(Kind::SpeechVerb) && self.is_say(i);
            match self.kind(at) {
                Some(Kind::Stop) if self.frame.is(at, ";") || at + 1 >= self.range.end => return at,
                Some(Kind::Comma) => {
                    let participle =
                        next == Some(Kind::SpeechVerb) && self.frame.word(at + 1).ends_with("ing");
                    let tag = self.frame.is(at + 1, "according")
                        || speech(at + 1)
                        || speech(at + 2) && matches!(next, Some(Kind::Phrase | Kind::Pronoun));
                    let joined = next == Some(Kind::Connective)
                        && ["and", "but", "while", "though", "although"]
                            .iter()
                            .any(|w| self.frame.is(at + 1, w))
                        && (speech(at + 2) || speech(at + 3));
                    let turns = self.frame.is(at + 1, "but") || self.frame.is(at + 1, "despite");
                    if participle || tag || joined || turns {
                        return at;
                    }
                }
                Some(Kind::Connective)
                    if (self.frame.is(at, "and") || self.frame.is(at, "but"))
                        && (speech(at + 1)
                            || speech(at + 2) && matches!(next, Some(Kind::Adverb | Kind::Auxiliary))) =>
                {
                    return at;
                }
                _ => {}
            }
            at += 1;
        }
        self.range.end
    }

    /// Where the statement before a tag begins.
    fn before_tag(&self, comma: usize) -> usize {
        let mut start = self.range.start;
        let opener = ["but", "and", "yet", "so", "still", "however"].iter().any(|w| self.frame.is(start, w));
        if opener {
            start += 1;
            if self.kind(start) == Some(Kind::Comma) {
                start += 1;
            }
        }
        if matches!(self.kind(start), Some(Kind::Adverb)) && self.kind(start + 1) == Some(Kind::Comma) {
            start += 2;
        }
        start.min(comma)
    }

    /// `According to Ada, …` and `…, according to Ada`
    fn according(&self, cue: usize) -> Vec<(Range<usize>, usize)> {
        let clause = self.clause(cue);
        let Some(source) = (cue + 2..cue + 5).find(|&i| clause.is_noun(i)) else { return Vec::new() };
        let leads = cue == self.range.start
            || cue == self.range.start + 1 && self.kind(self.range.start) == Some(Kind::Connective);
        if leads {
            let commas = || {
                (source..self.range.end.min(source + REACH)).filter(|&i| self.kind(i) == Some(Kind::Comma))
            };
            let noun = |i: &usize| matches!(self.kind(i + 1), Some(Kind::Phrase | Kind::Pronoun));
            let comma = commas().find(|&i| clause.is_subject_place(i + 1)).or_else(|| commas().find(noun));
            return comma.map(|c| (c + 1..self.statement_end(c + 1), source)).into_iter().collect();
        }
        let end = if self.kind(cue - 1) == Some(Kind::Comma) { cue - 1 } else { cue };
        let start = self.before_tag(end);
        if start < end { vec![(start..end, source)] } else { Vec::new() }
    }

    /// The bytes of a content, without marks that only close or open at its edges; `None` for one that is too short
    /// or that is nothing but marked words.
    fn span(&self, items: &Range<usize>) -> Option<Span> {
        let edge = |i: &usize| {
            !matches!(self.kind(*i), Some(Kind::Comma | Kind::Stop | Kind::Colon | Kind::Dash))
                || self.frame.is_marked(*i)
        };
        let first = items.clone().find(edge)?;
        let last = items.clone().rev().find(edge)?;
        let own = (first..=last).filter(|&i| self.kind(i).is_some() && !self.frame.is(i, "that")).count();
        if own < 2 {
            return None;
        }
        let bounds = |item: usize| -> Option<Span> {
            match *self.frame.items.get(item)? {
                Item::Marked(m) => Some(self.marked.get(m as usize)?.outer),
                Item::Unit(_) => self.frame.span(item),
            }
        };
        Some(bounds(first)?.cover(bounds(last)?))
    }
}
