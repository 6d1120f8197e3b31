//! The words of a quotation, in and out of quotation marks.

use super::Word;
use crate::lexicon::Lexicon;
use crate::lexicon::spelling::plain;
use crate::quotes::Quote;
use crate::sentences;
use crate::tokens::{TokenKind, tokenize};

/// The words of a quotation.
pub fn of_quote(text: &str, quote: &Quote) -> Vec<Word> {
    with_sentences(text, quote).0
}

/// The words of a quotation, and the numbers of those that begin a sentence; the first word always does.
pub(super) fn with_sentences(text: &str, quote: &Quote) -> (Vec<Word>, Vec<usize>) {
    let is_word = |kind| matches!(kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive);
    let tokens = tokenize(text, quote.span, Lexicon::shared());
    let (mut words, mut starts) = (Vec::with_capacity(tokens.len()), Vec::new());
    let mut parts = quote.marked.iter().peekable();
    for sentence in sentences::split(text, &tokens) {
        let first = words.len();
        for token in tokens[sentence].iter().filter(|token| is_word(token.kind)) {
            while parts.next_if(|part| part.end <= token.span.start).is_some() {}
            words.push(Word {
                span: token.span,
                marked: parts.peek().is_some_and(|part| part.overlaps(token.span)),
                key: plain(token.span.of(text)).into(),
            });
        }
        if words.len() > first {
            starts.push(first);
        }
    }
    (words, starts)
}
