//! Recognising what is not the article: teasers, share buttons, credits, sign-ups.
//!
//! Such text is folded in place, never deleted: the shown text plus the folded text is the file, to the byte. A false
//! fold hides a quotation, so a line is folded only for a reason that can be told; a doubt leaves it shown.
//!
//! ```text
//! text → page (lines and their features) → rules, a line each → spread (what stands around folded lines) → folds
//! ```

mod page;
mod phrases;
pub(crate) mod reporters;
mod rules;
mod spread;

use crate::text::Span;
use page::Page;

/// A stretch of the text that is not the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Where it stands; folds are in order and do not overlap.
    pub span: Span,
    /// What it is, in a word or two for readers: `share button`, `photo credit`.
    pub reason: &'static str,
}

/// Finds the folds of a text, in order: each a line, or a part of one.
pub fn find(text: &str) -> Vec<Fold> {
    let page = Page::read(text);
    let mut folds = rules::of_lines(&page);
    spread::around(&page, &mut folds);
    folds.into_iter().flatten().collect()
}

/// The lines of `text` outside of `folds`, without outer white space, empty ones left out.
pub fn shown_lines(text: &str, folds: &[Fold]) -> Vec<Span> {
    let mut shown = Vec::new();
    let mut at = 0;
    for fold in folds.iter().map(|f| f.span).chain([Span::new(text.len(), text.len())]) {
        shown.extend(page::lines(text, Span::new(at, fold.start as usize)));
        at = fold.end as usize;
    }
    shown
}

#[cfg(test)]
mod tests;
