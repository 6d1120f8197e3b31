//! The words of an utterance, in and out of quotation marks.

use super::{Source, Version, Word};
use crate::corpus::SpeakerId;
use crate::lexicon::Lexicon;
use crate::lexicon::spelling::plain;
use crate::quotes::Quote;
use crate::tokens::{TokenKind, tokenize};

/// The words of a quotation.
pub fn of_quote(text: &str, quote: &Quote) -> Vec<Word> {
    let is_word = |kind| matches!(kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive);
    tokenize(text, quote.span, Lexicon::shared())
        .into_iter()
        .filter(|token| is_word(token.kind))
        .map(|token| Word {
            span: token.span,
            marked: quote.marked.iter().any(|part| part.overlaps(token.span)),
            key: plain(token.span.of(text)).into(),
        })
        .collect()
}

/// The version that quotations of one utterance are, in order.
pub fn version(source: &Source<'_>, report: usize, quotes: &[usize], speaker: Option<SpeakerId>) -> Version {
    let words = quotes.iter().flat_map(|&quote| of_quote(source.text, &source.analysis.quotes[quote]));
    Version { report, quotes: quotes.to_vec(), speaker, words: words.collect() }
}
