//! The lines of a text, with what the rules ask of them.

use crate::text::Span;
use crate::text::small;

/// Lines of up to this many bytes are compared with phrases; no button is longer.
pub(super) const LONGEST_PHRASE_LINE: usize = 400;

/// One line that is not empty.
pub(super) struct Line<'t> {
    /// Without outer white space.
    pub(super) span: Span,
    /// The text under the span.
    pub(super) text: &'t str,
    /// The words in lower case with one space between, numbers as `0`, marks left out; empty for a long line.
    pub(super) plain: String,
    /// Number of words.
    pub(super) words: usize,
    /// Whether it ends as a sentence does.
    pub(super) stop: bool,
    /// Whether an empty line, or the start of the text, stands before it.
    pub(super) gap_before: bool,
    /// Whether an empty line, or the end of the text, stands after it.
    pub(super) gap_after: bool,
}

impl Line<'_> {
    /// Whether it reads like a paragraph of a report.
    pub(super) fn is_body(&self) -> bool {
        self.stop && self.words >= 8 && !(self.text.starts_with('(') && self.text.ends_with(')'))
    }

    /// Whether it holds a double quotation mark.
    pub(super) fn has_quotes(&self) -> bool {
        self.text.contains(['“', '”', '"', '«', '»', '„'])
    }
}

/// A text as its lines.
pub(super) struct Page<'t> {
    pub(super) lines: Vec<Line<'t>>,
    /// Length of the text in bytes.
    pub(super) length: usize,
    /// The first line that reads like the report.
    pub(super) first_body: usize,
    /// One past the last line that reads like the report.
    pub(super) end_of_body: usize,
    /// Whether paragraphs are wrapped over several lines; only lines between empty ones can then be told.
    pub(super) wrapped: bool,
}

impl<'t> Page<'t> {
    pub(super) fn read(text: &'t str) -> Self {
        let mut lines: Vec<Line<'t>> = Vec::new();
        for span in lines_with_gaps(text) {
            match (span, lines.last_mut()) {
                (Some(span), before) => {
                    let gap_before = before.is_none_or(|line| line.gap_after);
                    lines.push(line(text, span, gap_before));
                }
                (None, Some(before)) => before.gap_after = true,
                (None, None) => {}
            }
        }
        if let Some(last) = lines.last_mut() {
            last.gap_after = true;
        }
        let first_body = lines.iter().position(Line::is_body).unwrap_or(lines.len());
        let end_of_body = lines.iter().rposition(Line::is_body).map_or(0, |at| at + 1);
        let wrapped = crate::layout::is_wrapped(text);
        Self { lines, length: text.len(), first_body, end_of_body, wrapped }
    }

    /// Whether line `at` can be judged by itself.
    pub(super) fn alone(&self, at: usize) -> bool {
        let line = &self.lines[at];
        !self.wrapped || line.gap_before && line.gap_after
    }

    /// Whether line `at` stands before the report's first paragraph or after its last.
    pub(super) fn at_edge(&self, at: usize) -> bool {
        at < self.first_body || at >= self.end_of_body
    }

    /// Which part of the text stands after line `at`, 0 to 100.
    pub(super) fn percent_after(&self, at: usize) -> usize {
        let end = self.lines[at].span.end as usize;
        (self.length - end) * 100 / self.length.max(1)
    }
}

/// The lines of `part`, without outer white space, empty ones left out.
pub(super) fn lines(text: &str, part: Span) -> impl Iterator<Item = Span> {
    cut(text, part).filter(|span| !span.is_empty())
}

/// Each line, `None` for an empty one.
fn lines_with_gaps(text: &str) -> impl Iterator<Item = Option<Span>> {
    // The empty line between `\r` and `\n` is none.
    let breaks = move |span: &Span| {
        let at = span.start as usize;
        span.is_empty()
            && at > 0
            && text.as_bytes()[at - 1] == b'\r'
            && text.as_bytes().get(at) == Some(&b'\n')
    };
    cut(text, Span::new(0, text.len()))
        .filter(move |span| !breaks(span))
        .map(|span| Some(span).filter(|s| !s.is_empty()))
}

fn cut(text: &str, part: Span) -> impl Iterator<Item = Span> {
    let mut start = part.start as usize;
    part.of(text).split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}']).map(move |line| {
        let head = line.len() - line.trim_start().len();
        let body = line.trim();
        // An empty line stands where it begins, so that what is around it can be seen.
        let from = start + if body.is_empty() { 0 } else { head };
        start += line.len();
        Span::new(from, from + body.len())
    })
}

fn line(text: &str, span: Span, gap_before: bool) -> Line<'_> {
    let body = span.of(text);
    let plain = if body.len() <= LONGEST_PHRASE_LINE { plain(body) } else { String::new() };
    let words = body.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
    Line { span, text: body, plain, words, stop: ends_as_sentence(body), gap_before, gap_after: false }
}

/// Whether a line ends with a stop, closing marks aside.
fn ends_as_sentence(line: &str) -> bool {
    line.trim_end_matches(['”', '’', '"', '\'', '»', ')', ']']).ends_with(['.', '!', '?', '…'])
}

/// The words of a line in lower case with one space between, numbers as `0`, marks left out.
pub(super) fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    // Whether a mark or space stands before, and whether the last character given is a number's `0`, or a letter.
    let (mut between, mut number, mut letter) = (false, false, false);
    for c in line.chars() {
        if matches!(c, '’' | '\'') && letter && !between {
            plain.push('\'');
            letter = false;
        } else if !c.is_alphanumeric() {
            between = true;
        } else {
            let digit = c.is_numeric();
            if between && !plain.is_empty() && !(digit && number) {
                plain.push(' ');
                number = false;
            }
            between = false;
            if !digit {
                plain.push(small(c));
            } else if !number {
                plain.push('0');
            }
            (number, letter) = (digit, true);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_plain_words() {
        assert_eq!(plain("• Share via:"), "share via");
        assert_eq!(plain("1,204 Comments »"), "0 comments");
        assert_eq!(plain("Editor’s Picks"), "editor's picks");
        assert_eq!(plain("‘Yes’"), "yes'");
    }

    #[test]
    fn gaps_are_empty_lines_whatever_the_line_end() {
        for text in ["One.\n\nTwo.\nThree.", "One.\r\n\r\nTwo.\r\nThree.", "One.\r\rTwo.\rThree."] {
            let page = Page::read(text);
            let gaps: Vec<_> = page.lines.iter().map(|l| (l.text, l.gap_before, l.gap_after)).collect();
            assert_eq!(gaps, [("One.", true, true), ("Two.", true, false), ("Three.", false, true)]);
        }
    }
}
