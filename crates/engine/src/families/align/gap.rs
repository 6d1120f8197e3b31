//! What stands between two words of a version: marks, an ellipsis, brackets, the reporter's words.

use super::reading::Bracket;
use crate::families::Word;

/// The text between two words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is seen or not, whatever the others are")]
pub(super) struct Gap {
    /// `…`, `...`, `. . .`, also in brackets.
    pub(super) ellipsis: bool,
    /// Words that are not the version's: *she said*.
    pub(super) letters: bool,
    /// A quotation mark that opens or closes.
    pub(super) quote: bool,
    /// A new line.
    pub(super) line: bool,
    /// Other marks before a quotation mark, up to eight, each as itself in ASCII: `, ; : . ! ? - (`. A dash is `-`, a hyphen is none.
    pub(super) marks: [u8; 8],
    /// A bracket that closes here, then one that opens.
    pub(super) closes: Option<Bracket>,
    pub(super) opens: Option<Bracket>,
}

/// Words that brackets can hold; longer ones are left out of count.
const LONGEST_BRACKET: usize = 14;

/// How far before the first and after the last word marks are looked for, in characters.
const EDGE: usize = 16;

impl Gap {
    /// Whether nothing stands here but white space or a hyphen.
    pub(super) fn is_space(&self) -> bool {
        !self.ellipsis && !self.letters && !self.quote && !self.line && self.marks[0] == 0
    }

    /// Whether a sentence ends here, so that a capital follows.
    pub(super) fn starts_sentence(&self) -> bool {
        self.ellipsis || self.line || self.has(b'.') || self.has(b'!') || self.has(b'?') || self.has(b':')
    }

    /// Whether a mark is among its marks.
    pub(super) fn has(&self, mark: u8) -> bool {
        self.marks.contains(&mark)
    }

    /// Whether a clause may end here.
    pub(super) fn is_pause(&self) -> bool {
        self.marks[0] != 0 || self.ellipsis || self.quote || self.letters
    }

    fn of(text: &str) -> Self {
        let mut gap = Self::default();
        let (mut count, mut stops, mut spaced, mut dash) = (0, 0, false, 0);
        let mut add = |gap: &mut Self, mark: u8| {
            // After the closing mark come the reporter's.
            if count < gap.marks.len() && !gap.quote && !gap.letters {
                gap.marks[count] = mark;
                count += 1;
            }
        };
        for c in text.chars() {
            stops = match c {
                '.' => stops + 1,
                ' ' | '\u{a0}' | '\u{202f}' => stops,
                _ => 0,
            };
            let hyphens = if c == '-' { dash + 1 } else { 0 };
            match c {
                '…' => gap.ellipsis = true,
                '.' if stops == 2 => {
                    gap.ellipsis = true;
                    // The first of them was taken for a full stop.
                    gap.marks = gap.marks.map(|mark| if mark == b'.' { b' ' } else { mark });
                }
                '.' if stops > 2 => {}
                '.' => add(&mut gap, b'.'),
                ',' | ';' | ':' | '!' | '?' => add(&mut gap, u8::try_from(c).unwrap_or(b',')),
                '–' | '—' | '―' => add(&mut gap, b'-'),
                '-' if spaced || hyphens == 2 => add(&mut gap, b'-'),
                '“' | '”' | '"' | '„' | '«' | '»' => gap.quote = true,
                '‘' | '’' | '\'' | '`' => add(&mut gap, b'\''),
                '\n' | '\u{2029}' => gap.line = true,
                '[' => gap.opens = Some(Bracket::Square),
                '(' => gap.opens = Some(Bracket::Round),
                ']' | ')' if gap.opens.is_some() => gap.opens = None,
                ']' => gap.closes = Some(Bracket::Square),
                ')' => gap.closes = Some(Bracket::Round),
                _ if c.is_alphanumeric() => gap.letters = true,
                _ => {}
            }
            dash = hyphens;
            spaced = c.is_whitespace();
        }
        let mut kept = [0; 8];
        let all = gap.marks.iter().filter(|mark| **mark > b' ');
        kept.iter_mut().zip(all).for_each(|(slot, mark)| *slot = *mark);
        gap.marks = kept;
        gap
    }
}

/// The gaps of a version: before each word, and after the last.
pub(super) fn between(words: &[Word], text: &str) -> Vec<Gap> {
    let mut gaps = Vec::with_capacity(words.len() + 1);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return vec![Gap::default()] };
    gaps.push(Gap::of(before(text.get(..first.span.start as usize).unwrap_or(""))));
    for pair in words.windows(2) {
        gaps.push(Gap::of(text.get(pair[0].span.end as usize..pair[1].span.start as usize).unwrap_or("")));
    }
    gaps.push(Gap::of(after(text.get(last.span.end as usize..).unwrap_or(""))));
    gaps
}

/// The marks at the end of a text, back to the quotation mark that opens.
fn before(text: &str) -> &str {
    let start = text.char_indices().rev().take(EDGE).take_while(|(_, c)| is_mark(*c)).last();
    start.map_or("", |(at, _)| &text[at..])
}

/// The marks at the start of a text, up to the quotation mark that closes.
fn after(text: &str) -> &str {
    let end = text.char_indices().take(EDGE).take_while(|(_, c)| is_mark(*c)).last();
    end.map_or("", |(at, c)| &text[..at + c.len_utf8()])
}

/// Whether a mark can belong to the words at the edge of a quotation.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '“' | '”' | '"' | '„' | '«' | '»' | '\n')
}

/// Whether each word stands in brackets, given the gaps around the words.
pub(super) fn brackets(gaps: &[Gap]) -> Vec<Option<Bracket>> {
    let mut found = vec![None; gaps.len().saturating_sub(1)];
    let mut open: Option<(usize, Bracket)> = None;
    for (at, gap) in gaps.iter().enumerate() {
        if let (Some(kind), Some((from, opened))) = (gap.closes, open)
            && kind == opened
        {
            if at - from <= LONGEST_BRACKET {
                found[from..at].fill(Some(kind));
            }
            open = None;
        }
        if let Some(kind) = gap.opens {
            open = Some((at, kind));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ellipsis_is_seen_however_it_is_printed() {
        for text in ["…", " ... ", " . . . ", ". …", " [...] ", " (…) ", "...."] {
            assert!(Gap::of(text).ellipsis, "{text:?}");
            assert!(Gap::of(text).opens.is_none() && Gap::of(text).closes.is_none());
        }
        for text in [". ", ", ", "? ", " - "] {
            assert!(!Gap::of(text).ellipsis, "{text:?}");
        }
    }

    #[test]
    fn dashes_are_one_mark_and_a_hyphen_is_none() {
        for text in [" – ", "—", " -- ", " - "] {
            assert_eq!(Gap::of(text).marks[0], b'-', "{text:?}");
        }
        assert_eq!(Gap::of("-").marks[0], 0);
    }
}
