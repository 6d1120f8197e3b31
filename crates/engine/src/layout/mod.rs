//! How a text is laid out: which lines make a paragraph, and what each paragraph is.
//!
//! Most texts have one line a paragraph. In a text that was wrapped by hand, lines of about one length are joined up to
//! the next empty line. The text is not changed: a joined paragraph's span holds its line breaks.

mod kind;

use crate::boilerplate::{Fold, shown_lines};
use crate::document::ParagraphKind;
use crate::text::Span;

/// The paragraphs of `text` outside of `folds`, in order, without outer white space, and what each is.
pub(crate) fn paragraphs(text: &str, folds: &[Fold]) -> Vec<(Span, ParagraphKind)> {
    let lines = shown_lines(text, folds);
    let spans = if is_wrapped(text) { joined(text, lines) } else { lines };
    let kinds = kind::of(&spans.iter().map(|span| span.of(text)).collect::<Vec<_>>());
    spans.into_iter().zip(kinds).collect()
}

/// Whether the paragraphs of `text` are wrapped over several lines, with empty lines between them.
///
/// Clearly so: most lines that another line follows directly are of a typist's length and end in the middle of a
/// sentence.
pub fn is_wrapped(text: &str) -> bool {
    let (mut inner, mut typed, mut unfinished, mut continued) = (0usize, 0, 0, 0usize);
    let mut lines = text.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        let Some(&next) = lines.peek() else { break };
        if line.is_empty() || next.is_empty() || kind::is_bullet(line) || kind::is_bullet(next) {
            continue;
        }
        inner += 1;
        typed += usize::from((40..=100).contains(&line.len()));
        unfinished += usize::from(!line.ends_with(['.', '!', '?', '”', '"', ':', '…']));
        continued += usize::from(next.starts_with(char::is_lowercase));
    }
    inner >= 4 && typed * 10 >= inner * 7 && unfinished * 10 >= inner * 7 && continued * 3 >= inner
}

/// Joins each line to the one before, where the typist went on.
fn joined(text: &str, lines: Vec<Span>) -> Vec<Span> {
    let width = lines.iter().map(|line| line.len()).filter(|&length| length <= 100).max().unwrap_or(0);
    let mut paragraphs: Vec<Span> = Vec::new();
    let mut last_line = Span::default();
    for line in lines {
        let gap = Span { start: last_line.end, end: line.start }.of(text);
        let breaks =
            gap.replace("\r\n", "\n").chars().filter(|c| !matches!(c, ' ' | '\t')).collect::<String>();
        let first_word = line.of(text).split_whitespace().next().map_or(0, str::len);
        // A word that would have fitted onto the line before begins a paragraph.
        let full = last_line.len() + 1 + first_word + 8 > width;
        let goes_on = matches!(breaks.as_str(), "\n" | "\r") && full && !kind::is_bullet(line.of(text));
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(paragraph) => *paragraph = paragraph.cover(line),
            None => paragraphs.push(line),
        }
        last_line = line;
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRAPPED: &str = "The Bridge\nThe town opened its new bridge on Monday after nine years of\nwork, and many who came \
                           to see it were glad of what they\nheard from the mayor, who spoke for an hour about the ferry\nand \
                           its captain. Nobody minded that it had begun to rain by\nthen.\n\nThe ferry will go on until the \
                           summer, the town said, since\nmany people like it.\n- It is slow.\n- It is cheap.\n";

    fn shown(text: &str) -> Vec<&str> {
        paragraphs(text, &[]).iter().map(|(span, _)| span.of(text)).collect()
    }

    #[test]
    fn wrapped_text_is_told_from_lines() {
        assert!(is_wrapped(WRAPPED));
        assert!(is_wrapped(&WRAPPED.replace('\n', "\r\n")));
        assert!(!is_wrapped(&WRAPPED.replace('\n', " ")));
        assert!(!is_wrapped(
            "A bridge opens\n\nIt is new.\nIt is long.\nIt is red.\nIt is ours.\nIt is here.\n"
        ));
        assert!(!is_wrapped(""));
    }

    #[test]
    fn wrapped_paragraphs_are_joined() {
        for text in [WRAPPED.to_string(), WRAPPED.replace('\n', "\r\n")] {
            let shown = shown(&text);
            let ends: Vec<_> = shown.iter().map(|p| (&p[..9], &p[p.len() - 5..])).collect();
            assert_eq!(
                ends,
                [
                    ("The Bridg", "ridge"),
                    ("The town ", "then."),
                    ("The ferry", "e it."),
                    ("- It is s", "slow."),
                    ("- It is c", "heap.")
                ]
            );
        }
    }

    #[test]
    fn a_fold_within_a_paragraph_parts_it() {
        let at = WRAPPED.find("heard").unwrap_or(0);
        let fold = Fold { span: Span::new(at, at + 5), reason: "test" };
        assert_eq!(paragraphs(WRAPPED, &[fold]).len(), 6);
    }
}
