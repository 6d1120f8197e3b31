//! Going through a document: its sentences, the stretches in them that may hold names, and the words of a stretch.

use super::evidence::Evidence;
use super::features::{MARGIN, Window};
use super::word::{self, Word};
use crate::document::{Document, Paragraph, ParagraphKind};
use crate::lexicon::{Classes, Lexicon};
use crate::model;
use crate::tokens::{Case, TokenKind};
use std::ops::Range;

/// Goes through a document, stretch by stretch, with buffers that are used again.
pub(super) struct Reader<'d, 't> {
    document: &'d Document<'t>,
    lexicon: &'static Lexicon,
    /// The labels that rules give the tokens.
    rules: &'d [u8],
    forms: Vec<u32>,
    evidence: Evidence,
    /// The sentence that is read.
    sentence: Range<usize>,
    shouted: bool,
    paragraph: u32,
    /// Where the next stretch is looked for.
    at: usize,
    words: Vec<Word>,
    runs: Vec<(usize, usize)>,
    first: usize,
}

impl<'d, 't> Reader<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, rules: &'d [u8]) -> Self {
        let forms: Vec<u32> = document.tokens.iter().map(|t| model::form(t.span.of(document.text))).collect();
        let evidence = Evidence::new(document, &forms);
        Self {
            document,
            lexicon: Lexicon::shared(),
            rules,
            forms,
            evidence,
            sentence: 0..0,
            shouted: false,
            paragraph: 0,
            at: 0,
            words: Vec::new(),
            runs: Vec::new(),
            first: 0,
        }
    }

    /// Begins a sentence.
    pub(super) fn open(&mut self, sentence: usize) {
        let sentence = &self.document.sentences[sentence];
        self.sentence = sentence.tokens.start as usize..sentence.tokens.end as usize;
        self.at = self.sentence.start;
        self.shouted = !self.document.tokens[self.sentence.clone()].iter().any(|t| t.case == Case::Lower);
        self.paragraph = self.document.paragraphs.get(sentence.paragraph as usize).map_or(0, kind);
    }

    /// The next stretch of the sentence: capitalised words with at most two others between them, and one token more on
    /// either side.
    pub(super) fn next(&mut self) -> Option<Range<usize>> {
        const GAP: usize = 2;
        let tokens = &self.document.tokens;
        let capital = |at: &usize| tokens[*at].is_capitalized();
        let first = (self.at..self.sentence.end).find(capital)?;
        let mut last = first;
        while let Some(more) = (last + 1..self.sentence.end.min(last + GAP + 2)).find(capital) {
            last = more;
        }
        let start = first.saturating_sub(1).max(self.at);
        let end = (last + 2).min(self.sentence.end);
        self.at = end;
        Some(start..end)
    }

    /// Reads the words of a stretch and around it.
    pub(super) fn read(&mut self, stretch: &Range<usize>) {
        let document = self.document;
        self.words.clear();
        self.runs.clear();
        let outside = |form| Word { form, ..Word::default() };
        for place in 0..stretch.len() + 2 * MARGIN {
            let index = (stretch.start + place).checked_sub(MARGIN);
            let word = match index {
                Some(at) if at >= self.sentence.end => outside(2),
                Some(at) if at >= self.sentence.start => {
                    let token = &document.tokens[at];
                    let form = self.forms[at];
                    let mut word = Word::new(document.text, token, form, self.evidence.facts(form));
                    if token.kind == TokenKind::Word
                        && word.capital
                        && self.lexicon.is_common(token.span.of(document.text))
                    {
                        word.classes |= word::COMMON;
                    }
                    word.label = self.rules.get(at).copied().map_or(0, u32::from);
                    word
                }
                _ => outside(1),
            };
            self.words.push(word);
        }
        self.first = (self.sentence.start + MARGIN).saturating_sub(stretch.start);
        if self.sentence.start + MARGIN < stretch.start {
            self.first = usize::MAX;
        }
        let mut at = 0;
        while at < self.words.len() {
            let start = at;
            while at < self.words.len() && self.words[at].capital {
                at += 1;
            }
            self.runs.extend(std::iter::repeat_n((start, at), at - start));
            if at < self.words.len() {
                self.runs.push((at, at));
                at += 1;
            }
        }
        self.phrases(stretch);
    }

    /// Marks the words of phrases that the lexicon has.
    fn phrases(&mut self, stretch: &Range<usize>) {
        const LONGEST: usize = 5;
        let document = self.document;
        let mut at = stretch.start;
        while at < stretch.end {
            let token = &document.tokens[at];
            let mut length = 1;
            if token.is_capitalized() && token.classes.has(Classes::PHRASE) {
                for end in (at + 2..=(at + LONGEST).min(stretch.end)).rev() {
                    let span = token.span.cover(document.tokens[end - 1].span);
                    let classes = word::seen(self.lexicon.phrase(span.of(document.text)));
                    if classes != 0 {
                        let place = at - stretch.start + MARGIN;
                        length = end - at;
                        self.words[place].phrase = classes | 1 << 31;
                        for word in &mut self.words[place + 1..place + length] {
                            word.phrase = classes;
                        }
                        break;
                    }
                }
            }
            at += length;
        }
    }

    /// The rows of token number `at` of the stretch that was read.
    pub(super) fn features(&self, at: usize, sink: impl FnMut(u32)) {
        let window = Window {
            words: &self.words,
            runs: &self.runs,
            shouted: self.shouted,
            first: self.first,
            paragraph: self.paragraph,
        };
        window.features(at + MARGIN, sink);
    }
}

/// A paragraph's kind as a small number.
fn kind(paragraph: &Paragraph) -> u32 {
    match paragraph.kind {
        ParagraphKind::Headline => 1,
        ParagraphKind::Heading => 2,
        ParagraphKind::ListItem => 3,
        ParagraphKind::Byline => 4,
        ParagraphKind::Body => 0,
    }
}
