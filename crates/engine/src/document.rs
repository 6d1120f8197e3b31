//! A text with its paragraphs, sentences and tokens: what every later stage reads.

use crate::boilerplate::Fold;
use crate::layout;
use crate::lexicon::Lexicon;
use crate::phrases::{self, Unit};
use crate::sentences;
use crate::text::Span;
use crate::tokens::{Token, tokenize};
use std::ops::Range;

/// What a paragraph is in its report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParagraphKind {
    /// The report's own headline, where the text carries it.
    Headline,
    /// A short line over a section.
    Heading,
    /// One item of a bulleted or numbered list.
    ListItem,
    /// Who wrote it, where, when.
    Byline,
    /// Everything else: the report itself.
    Body,
}

/// One paragraph of the report; folded lines are in none.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Where it stands, without outer white space.
    pub span: Span,
    /// What it is.
    pub kind: ParagraphKind,
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<u32>,
    /// Its sentences, as indices into [`Document::sentences`].
    pub sentences: Range<u32>,
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands, closing marks included.
    pub span: Span,
    /// The paragraph it belongs to.
    pub paragraph: u32,
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<u32>,
}

/// An article's text with its tokens, sentences and paragraphs.
#[derive(Debug)]
pub struct Document<'t> {
    /// The text as read, to the byte.
    pub text: &'t str,
    /// In order; none within a fold.
    pub tokens: Vec<Token>,
    /// In order; they share no token and leave none out.
    pub sentences: Vec<Sentence>,
    /// In order; they share no token and leave none out.
    pub paragraphs: Vec<Paragraph>,
    /// Noun phrases, verbs and small words, in order; they tile the tokens and none crosses paragraphs.
    pub units: Vec<Unit>,
}

impl<'t> Document<'t> {
    /// Reads `text` outside of `folds`, which stand in order and do not overlap.
    pub fn new(text: &'t str, folds: &[Fold], lexicon: &Lexicon) -> Self {
        let mut document = Self {
            text,
            tokens: Vec::with_capacity(text.len() / 5),
            sentences: Vec::new(),
            paragraphs: Vec::new(),
            units: Vec::with_capacity(text.len() / 8),
        };
        for (span, kind) in layout::paragraphs(text, folds) {
            document.push_paragraph(span, kind, lexicon);
        }
        document
    }

    fn push_paragraph(&mut self, span: Span, kind: ParagraphKind, lexicon: &Lexicon) {
        let index = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let first_token = self.tokens.len();
        let first_sentence = self.sentences.len();
        self.tokens.extend(tokenize(self.text, span, lexicon));
        self.units.extend(phrases::units(self.text, &self.tokens[first_token..], first_token));
        let paragraph = index(self.paragraphs.len());
        for range in sentences::split(self.text, &self.tokens[first_token..]) {
            let tokens = index(first_token + range.start)..index(first_token + range.end);
            let cover =
                self.tokens[tokens.start as usize].span.cover(self.tokens[tokens.end as usize - 1].span);
            self.sentences.push(Sentence { span: cover, paragraph, tokens });
        }
        self.paragraphs.push(Paragraph {
            span,
            kind,
            tokens: index(first_token)..index(self.tokens.len()),
            sentences: index(first_sentence)..index(self.sentences.len()),
        });
    }

    /// The text of a token.
    pub fn word(&self, token: usize) -> &'t str {
        self.tokens.get(token).map_or("", |t| t.span.of(self.text))
    }

    /// Whether a token is this word, whatever its case (`word` is given in lower case ASCII).
    pub fn is(&self, token: usize, word: &str) -> bool {
        self.word(token).eq_ignore_ascii_case(word)
    }

    /// The first token that ends after byte `offset`: the one that holds it, or the next.
    pub fn token_at(&self, offset: u32) -> usize {
        self.tokens.partition_point(|t| t.span.end <= offset)
    }

    /// The tokens that lie wholly within `span`.
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let start = self.tokens.partition_point(|t| t.span.start < span.start);
        let end = self.tokens.partition_point(|t| t.span.end <= span.end);
        start..end.max(start)
    }

    /// The sentence that holds byte `offset`, or the next one; the last one after the end.
    pub fn sentence_at(&self, offset: u32) -> usize {
        self.sentences.partition_point(|s| s.span.end <= offset).min(self.sentences.len().saturating_sub(1))
    }

    /// The paragraph that holds byte `offset`, or the next one; the last one after the end.
    pub fn paragraph_at(&self, offset: u32) -> usize {
        self.paragraphs.partition_point(|p| p.span.end <= offset).min(self.paragraphs.len().saturating_sub(1))
    }
}
