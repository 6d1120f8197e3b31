//! Who could be speaking: the candidates of the sentences around a quotation, and the verbs of speech with their subjects.
//!
//! Sentences are read when a quotation first comes near them, each once.

use super::sources::Sources;
use crate::lexicon::Classes;
use crate::mentions::{EntityKind, Form, Mention, MentionId, Number};
use crate::model::form;
use crate::phrases::UnitKind as Kind;
use crate::quick::Map;
use crate::quotes::clause::{Clause, REACH};
use crate::quotes::frame::Frame;
use std::ops::Range;

/// A mention that may be the source of a quotation near it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) mention: MentionId,
    /// The phrase or pronoun that it begins in.
    pub(super) item: usize,
    pub(super) sentence: usize,
    /// What it is: a small number.
    pub(super) kind: u32,
    /// The last word of a name, hashed; 0 for what is no name.
    pub(super) name: u32,
    /// A pronoun, hashed; the class of a description.
    pub(super) word: u32,
    /// Words of a name, at most 4.
    pub(super) words: u32,
    /// The verb of speech that it is the subject of.
    pub(super) verb: Option<usize>,
    /// Whether it is what its phrase is about, not a possessor within it.
    pub(super) whole: bool,
    /// Whether its phrase stands where a subject does.
    pub(super) subject: bool,
    /// Whether no candidate stands before it in its sentence.
    pub(super) first: bool,
}

/// A verb of speech and the item that is its subject.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verb {
    pub(super) item: usize,
    pub(super) subject: Option<usize>,
    pub(super) say: bool,
}

/// What has been read of a document so far.
pub(super) struct Ground<'a, 'd, 't> {
    pub(super) frame: &'a Frame<'d, 't>,
    pub(super) mentions: &'a [Mention],
    pub(super) sources: &'a Sources<'a, 'd, 't>,
    /// In order.
    pub(super) candidates: Vec<Candidate>,
    /// In order.
    pub(super) verbs: Vec<Verb>,
    /// How often a name's last word ends a name in the document.
    counts: Map<u32, u32>,
    read: usize,
    next: usize,
}

/// Verbs of one sentence that are looked at.
const VERBS: usize = 24;

impl<'a, 'd, 't> Ground<'a, 'd, 't> {
    pub(super) fn new(
        frame: &'a Frame<'d, 't>,
        mentions: &'a [Mention],
        sources: &'a Sources<'a, 'd, 't>,
    ) -> Self {
        let mut counts = Map::default();
        for mention in mentions.iter().filter(|m| m.form == Form::Name && acts(m.kind)) {
            *counts.entry(name(frame, mention)).or_insert(0) += 1;
        }
        Self { frame, mentions, sources, candidates: Vec::new(), verbs: Vec::new(), counts, read: 0, next: 0 }
    }

    /// How often a name's last word ends a name.
    pub(super) fn count(&self, name: u32) -> u32 {
        self.counts.get(&name).copied().unwrap_or(0)
    }

    /// Reads the sentences of `range` that have not been read.
    pub(super) fn read(&mut self, range: Range<usize>) {
        for sentence in range.start.max(self.read)..range.end {
            self.read = sentence + 1;
            if let Some(items) = self.frame.sentences.get(sentence) {
                self.read_sentence(sentence, items);
            }
        }
    }

    fn read_sentence(&mut self, sentence: usize, items: &Range<usize>) {
        let first_verb = self.verbs.len();
        let speech = items.clone().filter(|&i| self.frame.kind(i) == Some(Kind::SpeechVerb));
        let verbs = speech.take(VERBS).map(|item| {
            let clause = self.clause(items, item);
            let subject = if clause.is_passive(item) { None } else { clause.source(item) };
            Verb { item, subject, say: self.frame.classes(item).has(Classes::SAY_VERB) }
        });
        let verbs: Vec<Verb> = verbs.collect();
        self.verbs.extend(verbs);
        let mut first = true;
        for item in items.clone() {
            let Some(unit) = self.frame.unit(item) else { continue };
            let start = self.frame.document.tokens[unit.tokens.start as usize].span.start;
            let end = self.frame.document.tokens[unit.tokens.end as usize - 1].span.end;
            if self.mentions.get(self.next).is_none_or(|m| m.span.start < start) {
                let rest = &self.mentions[self.next..];
                self.next += rest.partition_point(|m| m.span.start < start);
            }
            let mut whole = None;
            while let Some(mention) = self.mentions.get(self.next).filter(|m| m.span.start < end) {
                let id = MentionId(u32::try_from(self.next).unwrap_or(u32::MAX));
                self.next += 1;
                if !acts(mention.kind) {
                    continue;
                }
                let best = *whole.get_or_insert_with(|| self.sources.mention(self.frame, item));
                let of_item = best == Some(id);
                // Whoever owns what speaks does not speak: the campaign does in *the Byrne campaign said*.
                let around = best.and_then(|best| self.mentions.get(best.index()));
                let owned = |whole: &Mention| {
                    whole.kind == EntityKind::Organization && whole.span.contains(mention.span)
                };
                if !of_item && around.is_some_and(owned) {
                    continue;
                }
                let verbs = self.verbs[first_verb..].iter();
                let mut own = verbs.filter(|v| of_item && v.subject == Some(item));
                let verb = own.clone().find(|v| v.say).or_else(|| own.next()).map(|v| v.item);
                let (kind, word) = kind(self.frame, mention, item);
                let named = mention.form == Form::Name;
                let candidate = Candidate {
                    mention: id,
                    item,
                    sentence,
                    kind,
                    word,
                    name: if named { name(self.frame, mention) } else { 0 },
                    words: if named { words(self.frame, mention) } else { 0 },
                    verb,
                    whole: of_item,
                    subject: of_item && self.clause(items, item).is_subject_place(item),
                    first,
                };
                first = false;
                self.candidates.push(candidate);
            }
        }
    }

    fn clause(&self, items: &Range<usize>, item: usize) -> Clause<'a, 'd, 't> {
        let range = items.start.max(item.saturating_sub(REACH))..items.end.min(item + REACH);
        Clause { frame: self.frame, range }
    }

    /// The candidate that a mention is, if its sentence has been read.
    pub(super) fn candidate(&self, mention: MentionId) -> Option<&Candidate> {
        let at = self.candidates.binary_search_by_key(&mention, |c| c.mention).ok()?;
        self.candidates.get(at)
    }
}

/// Whether something of this kind can speak.
fn acts(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Date | EntityKind::Money)
}

/// The last word of a name, hashed.
fn name(frame: &Frame<'_, '_>, mention: &Mention) -> u32 {
    let text = mention.span.of(frame.document.text);
    form(text.rsplit([' ', '\n', '\u{a0}']).next().unwrap_or(text))
}

/// Words of a name, up to 4.
fn words(frame: &Frame<'_, '_>, mention: &Mention) -> u32 {
    let spaces = mention.span.of(frame.document.text).split_whitespace().take(4).count();
    u32::try_from(spaces).unwrap_or(4)
}

/// What a mention is, and the word or class of words that tells it.
fn kind(frame: &Frame<'_, '_>, mention: &Mention, item: usize) -> (u32, u32) {
    let text = mention.span.of(frame.document.text);
    match mention.form {
        Form::Name => match mention.kind {
            EntityKind::Person => (0, 0),
            EntityKind::Organization => (1, 0),
            EntityKind::Place => (2, 0),
            _ => (3, 0),
        },
        Form::Nominal => {
            let token = frame.document.token_at(mention.head.start);
            let classes = frame.document.tokens.get(token).map_or(Classes::default(), |t| t.classes);
            let told = [
                Classes::SPEECH_NOUN,
                Classes::ROLE_NOUN,
                Classes::PERSON_NOUN,
                Classes::BODY_NOUN,
                Classes::COMMON,
            ];
            let class = (1..).zip(told).find(|(_, class)| classes.has(*class)).map_or(0, |(n, _)| n);
            (if mention.number == Number::Plural { 5 } else { 4 }, class)
        }
        Form::Pronoun => {
            let subject = frame.kind(item) == Some(Kind::Pronoun);
            (if subject { 6 } else { 7 }, form(text))
        }
    }
}
