//! The reporter's own sentences, in which each marked stretch is a single item.
//!
//! `“I came. I saw,” said Ada. “I left.”` is three items and a stop: quote, *said*, *Ada*, and the next sentence is a
//! quote. Sentence ends within marks are not the reporter's.

use super::marks::Marked;
use crate::document::Document;
use crate::lexicon::Classes;
use crate::phrases::{Unit, UnitKind as Kind};
use crate::text::Span;
use std::ops::Range;

/// A unit outside of marks, or a whole marked stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Index into the document's units.
    Unit(u32),
    /// Index into the marked stretches.
    Marked(u32),
}

/// The reporter's sentences of a document.
pub struct Frame<'d, 't> {
    /// The document.
    pub document: &'d Document<'t>,
    /// All items, in order.
    pub items: Vec<Item>,
    /// The sentences, as ranges of `items`, in order; they tile the items.
    pub sentences: Vec<Range<usize>>,
    /// For each sentence, its paragraph.
    pub paragraphs: Vec<u32>,
    /// For each marked stretch, its item.
    pub item_of: Vec<usize>,
    /// For each marked stretch, its sentence.
    pub sentence_of: Vec<usize>,
}

impl<'d, 't> Frame<'d, 't> {
    /// Builds the frame of a document around its marked stretches.
    pub fn new(document: &'d Document<'t>, marked: &[Marked]) -> Self {
        let mut frame = Self {
            document,
            items: Vec::with_capacity(document.units.len()),
            sentences: Vec::new(),
            paragraphs: Vec::new(),
            item_of: vec![0; marked.len()],
            sentence_of: vec![0; marked.len()],
        };
        let mut next = 0;
        let mut start = 0;
        let mut sentence = 0;
        let mut paragraph = 0;
        for (index, unit) in (0u32..).zip(&document.units) {
            let token = &document.tokens[unit.tokens.start as usize];
            let offset = token.span.start;
            let item = loop {
                match marked.get(next) {
                    Some(m) if m.outer.end <= offset => next += 1,
                    Some(m) if m.outer.start <= offset => {
                        break Item::Marked(u32::try_from(next).unwrap_or(u32::MAX));
                    }
                    _ => break Item::Unit(index),
                }
            };
            // Where sentences and paragraphs of the document begin, the reporter's may.
            let mut begins = false;
            while document.sentences.get(sentence).is_some_and(|s| s.tokens.start <= unit.tokens.start) {
                begins = document.sentences[sentence].tokens.start == unit.tokens.start;
                sentence += 1;
            }
            let mut new_paragraph = false;
            while document.paragraphs.get(paragraph + 1).is_some_and(|p| p.tokens.start <= unit.tokens.start)
            {
                paragraph += 1;
                new_paragraph = true;
            }
            let inside = matches!(item, Item::Marked(_)) && frame.items.last() == Some(&item);
            if new_paragraph || (begins && !inside) {
                frame.close(&mut start, paragraph - usize::from(new_paragraph));
            }
            if inside {
                continue;
            }
            if let Item::Marked(m) = item {
                frame.item_of[m as usize] = frame.items.len();
            }
            frame.items.push(item);
        }
        frame.close(&mut start, paragraph);
        frame.join_tags();
        for (number, range) in frame.sentences.iter().enumerate() {
            for item in range.clone() {
                if let Item::Marked(m) = frame.items[item] {
                    frame.sentence_of[m as usize] = number;
                }
            }
        }
        frame
    }

    fn close(&mut self, start: &mut usize, paragraph: usize) {
        if *start < self.items.len() {
            self.sentences.push(*start..self.items.len());
            self.paragraphs.push(u32::try_from(paragraph).unwrap_or(u32::MAX));
        }
        *start = self.items.len();
    }

    /// `“Why?” Ada asked.`: the tag belongs to the sentence of the quote before it.
    fn join_tags(&mut self) {
        let mut joined: Vec<Range<usize>> = Vec::with_capacity(self.sentences.len());
        let mut paragraphs: Vec<u32> = Vec::with_capacity(self.sentences.len());
        for (range, paragraph) in std::mem::take(&mut self.sentences).into_iter().zip(&self.paragraphs) {
            if let Some(last) = joined.last_mut()
                && paragraphs.last() == Some(paragraph)
                && matches!(self.items[last.end - 1], Item::Marked(_))
                && self.is_tag(&range)
            {
                last.end = range.end;
            } else {
                joined.push(range);
                paragraphs.push(*paragraph);
            }
        }
        self.sentences = joined;
        self.paragraphs = paragraphs;
    }

    /// Whether a sentence is only a subject and a speech verb, with at most a few words after it.
    fn is_tag(&self, range: &Range<usize>) -> bool {
        let mut items = range.clone().skip_while(|&i| self.kind(i) == Some(Kind::Adverb));
        let subject = items.next();
        let verb = items.find(|&i| self.kind(i) != Some(Kind::Adverb));
        let is_subject = subject.is_some_and(|i| matches!(self.kind(i), Some(Kind::Phrase | Kind::Pronoun)));
        let (Some(verb), true) = (verb, is_subject) else { return false };
        let said = self.kind(verb) == Some(Kind::SpeechVerb) && self.classes(verb).has(Classes::SPEECH_VERB);
        // What may follow: a day, a place, an addressee; not a statement.
        said && range.end - verb <= 10
            && (verb + 1..range.end).all(|i| match self.kind(i) {
                Some(Kind::Stop | Kind::Comma | Kind::Preposition | Kind::Adverb | Kind::Bracket) => true,
                Some(Kind::Phrase) => {
                    let time = Classes::TIME_NOUN.with(Classes::WEEKDAY).with(Classes::MONTH);
                    self.kind(i - 1) == Some(Kind::Preposition)
                        || self.classes(i).has(time)
                        || self.is(verb, "told")
                }
                _ => false,
            })
    }

    /// The unit of an item; `None` for a marked stretch and past the end.
    pub fn unit(&self, item: usize) -> Option<&'d Unit> {
        match self.items.get(item)? {
            Item::Unit(unit) => self.document.units.get(*unit as usize),
            Item::Marked(_) => None,
        }
    }

    /// What kind of unit an item is; `None` for a marked stretch and past the end.
    pub fn kind(&self, item: usize) -> Option<Kind> {
        self.unit(item).map(|u| u.kind)
    }

    /// Whether an item is a marked stretch.
    pub fn is_marked(&self, item: usize) -> bool {
        matches!(self.items.get(item), Some(Item::Marked(_)))
    }

    /// The bytes of an item that is a unit.
    pub fn span(&self, item: usize) -> Option<Span> {
        let tokens = &self.unit(item)?.tokens;
        let all = &self.document.tokens;
        Some(all[tokens.start as usize].span.cover(all[tokens.end as usize - 1].span))
    }

    /// The first token of an item that is a unit.
    pub fn token(&self, item: usize) -> Option<usize> {
        self.unit(item).map(|u| u.tokens.start as usize)
    }

    /// What the lexicon knows of the head of an item.
    pub fn classes(&self, item: usize) -> Classes {
        self.unit(item)
            .and_then(|u| self.document.tokens.get(u.head as usize))
            .map_or(Classes::default(), |t| t.classes)
    }

    /// Whether an item is this word (lower case ASCII).
    pub fn is(&self, item: usize, word: &str) -> bool {
        self.token(item).is_some_and(|t| self.document.is(t, word))
    }

    /// The word at the head of an item.
    pub fn word(&self, item: usize) -> &'t str {
        self.unit(item).map_or("", |u| self.document.word(u.head as usize))
    }
}
