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
        if !may_end(text, &tokens[at]) {
            at += 1;
            continue;
        }
        // Whether or not the sentence ends here, its marks are behind us: each token is looked at once.
        let end = after_closing(text, tokens, at + 1);
        if ends_sentence(text, tokens, at, end) {
            sentences.push(start..end);
            start = end;
        }
        at = end;
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

/// Whether a sentence can end with this token at all.
fn may_end(text: &str, token: &Token) -> bool {
    let word = token.span.of(text);
    match token.kind {
        TokenKind::Mark => matches!(word, "." | "?" | "!" | "…") || word.starts_with(".."),
        TokenKind::Word => word.ends_with('.'),
        _ => false,
    }
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
    let opens =
        |t: &Token| matches!(t.span.of(text), "“" | "‘" | "\"" | "'" | "«" | "„" | "(" | "[" | "``" | "''");
    let first = if opens(next) { tokens.get(end + 1).unwrap_or(next) } else { next };
    let can_begin = first.is_capitalized()
        || matches!(first.kind, TokenKind::Number)
        || matches!(first.span.of(text), "•" | "—" | "–" | "--");
    match token.kind {
        TokenKind::Mark => {
            let closed = end > at + 1;
            // `“Really?” she said` goes on in lower case; `“Really?” Ada Byrne said` shows by its verb that it goes on.
            let reported = closed
                && matches!(word, "?" | "!")
                && tokens[end..].iter().take(6).any(|t| t.classes.has(Classes::SPEECH_VERB));
            can_begin && !reported && (next.spaced || closed || opens(next) || next.is_capitalized())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::text::Span;
    use crate::tokens::tokenize;

    /// The sentences of a paragraph, parted by ` | `.
    fn check(marked: &str) {
        let text = marked.replace(" | ", " ");
        let tokens = tokenize(&text, Span::new(0, text.len()), Lexicon::shared());
        let sentences: Vec<_> = split(&text, &tokens)
            .into_iter()
            .map(|r| tokens[r.start].span.cover(tokens[r.end - 1].span).of(&text).to_owned())
            .collect();
        assert_eq!(sentences.join(" | "), marked);
    }

    #[test]
    fn stops_end_sentences_and_abbreviations_do_not() {
        check("Ada left. | Oskar stayed. | Why? | Nobody knows!");
        check("Mr. Byrne met Sen. Moss on Feb. 23 in St. Ives. | They left.");
        check("J. D. Byrne runs Moss Inc. in the U.S. and abroad. | It grew 4.5 percent.");
        check("He lives in the U.S. | The house is old.");
        check("He lives in the U.S. Virgin Islands.");
    }

    #[test]
    fn quotations_end_and_carry_on() {
        check("“Go home. | Now,” she said. | He went.");
        check("“Go home.” | Ada went.");
        check("“Really?” Ada Byrne said. | “Yes!” he replied.");
        check("“We were not asked. ... | It was a surprise.” | Nobody spoke.");
        check("(They came.) | She left.");
    }
}
