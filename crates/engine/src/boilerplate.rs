//! Recognising what is not the article: teasers, share buttons, credits, sign-ups.
//!
//! Such text is folded in place, never deleted: the shown text plus the folded text is the file, to the byte.

use crate::text::Span;

/// A stretch of the text that is not the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Where it stands; folds are in order and do not overlap.
    pub span: Span,
    /// What it is, in a word or two for readers: `share button`, `photo credit`.
    pub reason: &'static str,
}

/// Finds the folds of a text, in order.
pub fn find(_text: &str) -> Vec<Fold> {
    Vec::new()
}

/// The lines of `text` outside of `folds`, without outer white space, empty ones left out.
pub fn shown_lines(text: &str, folds: &[Fold]) -> Vec<Span> {
    let mut shown = Vec::new();
    let mut at = 0;
    for fold in folds.iter().map(|f| f.span).chain([Span::new(text.len(), text.len())]) {
        push_lines(text, Span::new(at, fold.start as usize), &mut shown);
        at = fold.end as usize;
    }
    shown
}

fn push_lines(text: &str, part: Span, shown: &mut Vec<Span>) {
    let mut start = part.start as usize;
    for line in part.of(text).split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}']) {
        let head = line.len() - line.trim_start().len();
        let body = line.trim();
        if !body.is_empty() {
            shown.push(Span::new(start + head, start + head + body.len()));
        }
        start += line.len() + text[start + line.len()..].chars().next().map_or(0, char::len_utf8);
    }
}
