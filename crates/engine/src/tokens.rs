//! Cutting a text into tokens.
//!
//! A token is a word, a number, a web address or a single mark. Tokens never overlap, stand in order, and between
//! them there is only white space (or control characters), so together they tile the text. A possessive `’s` is a
//! token of its own, and so is every hyphen: `U.S.-Russia` is `U.S.` `-` `Russia`.

use crate::lexicon::{Classes, Lexicon};
use crate::text::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with inner apostrophes and the full stops of abbreviations: `don’t`, `U.S.`, `Feb.`
    Word,
    /// Digits with their separators: `1,000.50`, `2025`, `10th`.
    Number,
    /// The clitic of a possessive, or a contracted *is*: `’s`, or the bare apostrophe after a plural.
    Possessive,
    /// A web or mail address.
    Address,
    /// A single mark: punctuation, a quotation mark, a symbol.
    Mark,
}

/// How a word is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `minister`
    Lower,
    /// `Minister`; a lone capital, `I`, too.
    Title,
    /// `NATO`, `U.S.`
    Upper,
    /// `McBride`, `iPhone`
    Mixed,
    /// No cased letter: numbers, marks, other scripts.
    None,
}

/// A word, number, address or mark of a text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is capitalised.
    pub case: Case,
    /// What the lexicon knows of it (of its lower-case form).
    pub classes: Classes,
    /// Whether white space, or the start of the text, stands before it.
    pub spaced: bool,
}

impl Token {
    /// Whether it is a word that begins with a capital.
    pub fn is_capitalized(&self) -> bool {
        self.kind == TokenKind::Word && matches!(self.case, Case::Title | Case::Upper | Case::Mixed)
    }
}

/// The tokens of `text[span]`, in order; offsets are bytes of the whole `text`.
pub fn tokenize(text: &str, span: Span, lexicon: &Lexicon) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(span.len() / 5 + 1);
    let part = span.of(text);
    let base = span.start as usize;
    let mut at = 0;
    let mut spaced = true;
    while let Some(first) = part[at..].chars().next() {
        if first.is_whitespace() || first.is_control() {
            at += first.len_utf8();
            spaced = true;
            continue;
        }
        let (kind, length) = next(&part[at..], first, tokens.last(), spaced);
        let word = &part[at..at + length];
        let case = if kind == TokenKind::Word { case_of(word) } else { Case::None };
        let classes = if kind == TokenKind::Word { lexicon.classes(word) } else { Classes::default() };
        tokens.push(Token { span: Span::new(base + at, base + at + length), kind, case, classes, spaced });
        at += length;
        spaced = false;
    }
    tokens
}

/// The kind and byte length of the token at the start of `rest`, which begins with `first`.
fn next(rest: &str, first: char, previous: Option<&Token>, spaced: bool) -> (TokenKind, usize) {
    if is_apostrophe(first)
        && !spaced
        && previous.is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number))
    {
        let tail = &rest[first.len_utf8()..];
        let after_s = tail.strip_prefix(['s', 'S']).map(|t| t.chars().next());
        if let Some(next) = after_s
            && !next.is_some_and(char::is_alphanumeric)
        {
            return (TokenKind::Possessive, first.len_utf8() + 1);
        }
    }
    if first.is_alphabetic() {
        return word(rest);
    }
    if first.is_ascii_digit() || first.is_numeric() {
        return (TokenKind::Number, number(rest));
    }
    // A run of combining marks stays with the mark it stands on; a run of one mark is one token (`--`, `...`, `___`).
    let mut end = first.len_utf8();
    if matches!(first, '-' | '.' | '_' | '*' | '=' | '`' | '\'') {
        let limit = if matches!(first, '`' | '\'') { 2 } else { usize::MAX };
        end = rest.chars().take_while(|&c| c == first).take(limit).count() * first.len_utf8();
    }
    (TokenKind::Mark, end)
}

/// A word at the start of `rest`: letters, digits, inner apostrophes, and full stops between or after single letters.
fn word(rest: &str) -> (TokenKind, usize) {
    if starts_link(rest)
        && let Some(length) = address(rest)
    {
        return (TokenKind::Address, length);
    }
    let mut end = 0;
    let mut letters_since_stop = 0;
    let mut stops = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_alphanumeric() || is_combining(c) {
            end = at + c.len_utf8();
            letters_since_stop += 1;
        } else if is_apostrophe(c) {
            // Inner: `don’t`, `O’Brien`; not a closing mark, not the possessive.
            let tail = &rest[at + c.len_utf8()..];
            let mut following = tail.chars();
            let (one, two) = (following.next(), following.next());
            let inner = one.is_some_and(char::is_alphabetic);
            let possessive = matches!(one, Some('s' | 'S')) && !two.is_some_and(char::is_alphanumeric);
            if !inner || possessive {
                break;
            }
            letters_since_stop += 1;
        } else if c == '.' {
            // `U.S.`, `a.m.`, `J.D.`: single letters, each with its stop.
            let letter_follows = chars.peek().is_some_and(|&(_, n)| n.is_alphabetic());
            if letters_since_stop == 1 && (letter_follows || stops > 0) {
                stops += 1;
                letters_since_stop = 0;
                end = at + 1;
                if !letter_follows {
                    break;
                }
            } else {
                break;
            }
        } else {
            break;
        }
    }
    if matches!(rest.as_bytes().get(end), Some(b'@' | b'.' | b'+' | b'-' | b'_'))
        && let Some(length) = address(rest)
    {
        return (TokenKind::Address, length);
    }
    // `Mr.`, `Feb.`, a lone initial: the stop belongs to the word.
    if stops == 0 && rest[end..].starts_with('.') && !rest[end..].starts_with("..") {
        let head = &rest[..end];
        let initial = head.chars().count() == 1 && head.chars().all(char::is_uppercase) && head != "I";
        if initial || crate::lexicon::is_abbreviation(head) {
            end += 1;
        }
    }
    (TokenKind::Word, end)
}

/// Digits with inner separators and a trailing ordinal or unit letter run: `1,000.5`, `3:30`, `10th`, `90s`.
fn number(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        let inner = matches!(c, '.' | ',' | ':') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if c.is_alphanumeric() || inner {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    end
}

/// Whether a web address begins here.
fn starts_link(rest: &str) -> bool {
    ["http://", "https://", "www."]
        .iter()
        .any(|p| rest.as_bytes().get(..p.len()).is_some_and(|b| b.eq_ignore_ascii_case(p.as_bytes())))
}

/// The length of a web or mail address at the start of `rest`, if there is one.
fn address(rest: &str) -> Option<usize> {
    let starts = starts_link(rest);
    // Only a bounded look ahead, so that a long run without spaces stays linear.
    let run = rest
        .char_indices()
        .take(256)
        .find(|(_, c)| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '”' | '“' | ')' | ',' | ';'));
    let mut end = match run {
        Some((at, _)) => at,
        None => rest.char_indices().nth(256).map_or(rest.len(), |(at, _)| at),
    };
    let run = &rest[..end];
    let mail = !starts
        && run.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty()
                && user.chars().all(|c| c.is_ascii_alphanumeric() || ".+-_".contains(c))
                && host.contains('.')
                && host.starts_with(char::is_alphanumeric)
        });
    if !starts && !mail {
        return None;
    }
    while run[..end].ends_with(['.', '!', '?', ':', '\'', '’']) {
        end -= run[..end].chars().next_back().map_or(0, char::len_utf8);
    }
    (end > 0).then_some(end)
}

fn case_of(word: &str) -> Case {
    let (mut upper, mut lower, mut first_upper, mut first) = (0u32, 0u32, false, true);
    for c in word.chars() {
        if c.is_uppercase() {
            upper += 1;
            first_upper |= first;
        } else if c.is_lowercase() {
            lower += 1;
        } else {
            continue;
        }
        first = false;
    }
    match (upper, lower) {
        (0, 0) => Case::None,
        (0, _) => Case::Lower,
        (1, 0) => Case::Title,
        (_, 0) => Case::Upper,
        (1, _) if first_upper => Case::Title,
        _ => Case::Mixed,
    }
}

/// `'`, `’`, and the marks that stand for them.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '＇')
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}' | '\u{AD}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<&str> {
        tokenize(text, Span::new(0, text.len()), Lexicon::shared()).iter().map(|t| t.span.of(text)).collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        assert_eq!(
            cut("Merrow’s U.S.-Russia talks, won’t end."),
            ["Merrow", "’s", "U.S.", "-", "Russia", "talks", ",", "won’t", "end", "."]
        );
        assert_eq!(
            cut("On Feb. 23, $1,000.50 (4%)"),
            ["On", "Feb.", "23", ",", "$", "1,000.50", "(", "4", "%", ")"]
        );
        assert_eq!(
            cut("“Go,” said J. D. O’Brien."),
            ["“", "Go", ",", "”", "said", "J.", "D.", "O’Brien", "."]
        );
        assert_eq!(cut("Mail a@b.org or www.x.org/y."), ["Mail", "a@b.org", "or", "www.x.org/y", "."]);
        assert_eq!(
            cut("the states' -- war ... 'no'"),
            ["the", "states", "'", "--", "war", "...", "'", "no", "'"]
        );
    }

    proptest! {
        #[test]
        fn tokens_tile_any_text(text in "\\PC{0,80}|[a-zA-Z’'\".,\\- “”\n]{0,120}") {
            let tokens = tokenize(&text, Span::new(0, text.len()), Lexicon::shared());
            let mut at = 0;
            for token in &tokens {
                let gap = &text[at..token.span.start as usize];
                prop_assert!(gap.chars().all(|c| c.is_whitespace() || c.is_control()));
                prop_assert!(!token.span.is_empty());
                at = token.span.end as usize;
            }
            prop_assert!(text[at..].chars().all(|c| c.is_whitespace() || c.is_control()));
        }
    }
}
