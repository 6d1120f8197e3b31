//! Cutting the tokens of one paragraph into sentences.
//!
//! A sentence ends at `.`, `?`, `!` or `…`, with the closing marks that follow, when what comes next can begin one.
//! Full stops of abbreviations and initials are part of their word and so never seen here, unless the word after
//! makes clear that the sentence ends with them.

use crate::lexicon::Classes;
use crate::tokens::{Token, TokenKind};
use std::ops::Range;

/// The sentences of a paragraph as ranges of `tokens`; they tile it.
pub fn split(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        let end = after_closing(text, tokens, at + 1);
        if ends_sentence(text, tokens, at, end) {
            sentences.push(start..end);
            start = end;
            at = end;
        } else {
            at += 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

/// Skips the closing quotation marks and brackets that stand without space from `at` on.
fn after_closing(text: &str, tokens: &[Token], mut at: usize) -> usize {
    while tokens.get(at).is_some_and(|t| {
        !t.spaced
            && matches!(
                t.span.of(text),
                "”" | "’" | "\"" | "'" | "''" | "»" | ")" | "]" | "“" | "." | "!" | "?" | "…"
            )
    }) {
        at += 1;
    }
    at
}

/// Whether the token at `at` ends a sentence whose closing marks reach up to `end`.
fn ends_sentence(text: &str, tokens: &[Token], at: usize, end: usize) -> bool {
    let token = &tokens[at];
    let word = token.span.of(text);
    let Some(next) = tokens.get(end) else { return false };
    let opens = |t: &Token| matches!(t.span.of(text), "“" | "‘" | "\"" | "'" | "«" | "„" | "(" | "[" | "``");
    let first = if opens(next) { tokens.get(end + 1).unwrap_or(next) } else { next };
    let can_begin = first.is_capitalized()
        || matches!(first.kind, TokenKind::Number)
        || matches!(first.span.of(text), "•" | "—" | "–" | "--");
    match token.kind {
        TokenKind::Mark if matches!(word, "." | "?" | "!" | "…") || word.starts_with("..") => {
            let closed = end > at + 1;
            // `“Really?” she said`: the sentence goes on in lower case.
            can_begin && (next.spaced || closed || opens(next) || next.is_capitalized())
        }
        // `… in the U.S. The …`: an abbreviation ends the sentence only before a word that begins one and no name.
        TokenKind::Word if word.ends_with('.') => {
            let titled = token.classes.has(Classes::ABBREVIATION) || word.chars().count() == 2;
            next.spaced
                && !titled
                && first.is_capitalized()
                && first.classes.has(Classes::FUNCTION)
                && !first.classes.has(Classes::MONTH)
        }
        _ => false,
    }
}
