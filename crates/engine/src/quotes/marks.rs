//! Pairing quotation marks, paragraph by paragraph.
//!
//! A pair never reaches over the end of its paragraph, so one lost mark costs one paragraph at most. A quotation over
//! several paragraphs is several pairs, of which all but the last lack the closing mark and are continued by the next.

use crate::document::{Document, Paragraph};
use crate::text::Span;
use crate::tokens::TokenKind;

/// Words between quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The words, without the marks and the white space beside them.
    pub inner: Span,
    /// The words with the marks that are there.
    pub outer: Span,
    /// Whether the opening mark is there.
    pub opened: bool,
    /// Whether the closing mark is there.
    pub closed: bool,
    /// Whether it goes on with the words of the `Marked` before it, which lacks its closing mark.
    pub continues: bool,
}

/// On which side of a quotation a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Open,
    Close,
}

/// A stretch of text without closing mark is taken to the paragraph's end only up to this length, in bytes.
const LONGEST_UNCLOSED: u32 = 1200;

/// The marked stretches of a document, in order; they do not overlap.
pub fn pair(document: &Document<'_>) -> Vec<Marked> {
    let mut found = Vec::new();
    for paragraph in &document.paragraphs {
        pair_paragraph(document, paragraph, Style::Double, &mut found);
    }
    if found.is_empty() {
        for paragraph in &document.paragraphs {
            pair_paragraph(document, paragraph, Style::Single, &mut found);
        }
    }
    found
}

/// Which marks enclose quotations.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// Curly and straight double marks, guillemets, low-high marks, and two single marks side by side.
    Double,
    /// ‘ ’ and ', in texts that have no double mark.
    Single,
}

fn pair_paragraph(document: &Document<'_>, paragraph: &Paragraph, style: Style, found: &mut Vec<Marked>) {
    let first = found.len();
    let mut pending: Option<Pending> = None;
    for at in paragraph.tokens.start as usize..paragraph.tokens.end as usize {
        let token = &document.tokens[at];
        let side = match style {
            Style::Double if token.kind == TokenKind::Mark => double(document, at, pending.as_ref()),
            Style::Single if token.kind != TokenKind::Word => single(document, at, pending.as_ref()),
            _ => None,
        };
        match (side, pending.take()) {
            (Some(Side::Open), before) => {
                if let Some(open) = before {
                    let end = unclosed_end(document, &open, token.span.start);
                    push(document, open.span.start, open.span.end, end, end, (true, false), found);
                }
                pending = Some(Pending { span: token.span, mark: document.word(at).chars().next() });
            }
            (Some(Side::Close), Some(open)) => {
                let (start, end) = (open.span, token.span);
                push(document, start.start, start.end, end.start, end.end, (true, true), found);
            }
            (Some(Side::Close), None) => never_opened(document, paragraph, token.span, first, found),
            (None, before) => pending = before,
        }
    }
    if let Some(open) = pending {
        let end = unclosed_end(document, &open, paragraph.span.end);
        push(document, open.span.start, open.span.end, end, end, (true, false), found);
    }
    // A paragraph that opens with a mark goes on with the one before, which lacks its closing mark at its end.
    if first > 0 && found.len() > first {
        let (before, here) = (found[first - 1], found[first]);
        let previous = document.paragraph_at(before.inner.start);
        let adjacent = previous + 1 == document.paragraph_at(here.inner.start);
        let to_its_end = document.paragraphs.get(previous).is_some_and(|p| p.span.end == before.outer.end);
        let at_start = here.outer.start == paragraph.span.start;
        found[first].continues = adjacent && to_its_end && at_start && !before.closed;
    }
}

/// An opening mark that waits for its partner.
struct Pending {
    span: Span,
    mark: Option<char>,
}

/// The characters on both sides of a token; a space where the paragraph ends.
fn neighbours(document: &Document<'_>, at: usize) -> (char, char) {
    let span = document.tokens[at].span;
    let before = document.text[..span.start as usize].chars().next_back().unwrap_or(' ');
    let after = document.text[span.end as usize..].chars().next().unwrap_or(' ');
    (before, after)
}

fn double(document: &Document<'_>, at: usize, pending: Option<&Pending>) -> Option<Side> {
    let mark = document.word(at);
    let (before, after) = neighbours(document, at);
    let open_place = (before.is_whitespace() || "([{—–-/‘'>".contains(before)) && !after.is_whitespace();
    let close_place = !before.is_whitespace()
        && (after.is_whitespace() || ".,;:!?)]}—–-/’'".contains(after) || document.tokens.len() == at + 1);
    let waits_for = |opening: char| pending.is_some_and(|p| p.mark == Some(opening));
    match mark {
        "„" | "‟" | "``" => Some(Side::Open),
        "«" => Some(if waits_for('»') { Side::Close } else { Side::Open }),
        "»" => {
            let reversed = pending.is_none() && open_place;
            Some(if reversed { Side::Open } else { Side::Close })
        }
        // The wrong way round where the place allows nothing else.
        "“" => {
            let closes = waits_for('„') || (pending.is_some() && close_place && !open_place);
            Some(if closes { Side::Close } else { Side::Open })
        }
        "”" => {
            let opens = pending.is_none() && open_place && !close_place;
            Some(if opens { Side::Open } else { Side::Close })
        }
        "\"" | "＂" => {
            let measure =
                before.is_ascii_digit() && !open_place && (pending.is_none() || after_feet(document, at));
            if measure {
                return None;
            }
            let opens = match pending {
                None => open_place || !after.is_whitespace() && !close_place,
                Some(_) => open_place && !close_place,
            };
            Some(if opens { Side::Open } else { Side::Close })
        }
        "''" => Some(if pending.is_some() || close_place && !open_place { Side::Close } else { Side::Open }),
        _ => None,
    }
}

/// Whether the mark at `at` follows feet and inches: `6'2"`.
fn after_feet(document: &Document<'_>, at: usize) -> bool {
    at >= 3 && matches!(document.word(at - 2), "'" | "’" | "′")
}

fn single(document: &Document<'_>, at: usize, pending: Option<&Pending>) -> Option<Side> {
    let mark = document.word(at);
    if !matches!(mark, "‘" | "’" | "'") {
        return None;
    }
    let (before, after) = neighbours(document, at);
    if pending.is_none() {
        let place = (before.is_whitespace() || "([{—–-/".contains(before)) && after.is_alphanumeric();
        // `’90s`, `’tis` drop letters; they open nothing.
        let elided = mark != "‘" && (after.is_ascii_digit() || elision(document.word(at + 1)));
        return (place && !elided).then_some(Side::Open);
    }
    if mark == "‘" || before.is_whitespace() || after.is_alphanumeric() {
        return None;
    }
    // `the states’ rights`: a plural possessive where the same paragraph closes later, after punctuation.
    let possessive = before == 's' && after.is_whitespace() && {
        let later = document.tokens[at + 1..].iter().take(40).zip(at + 1..).any(|(t, i)| {
            t.kind != TokenKind::Word && matches!(document.word(i), "’" | "'") && {
                let (before, after) = neighbours(document, i);
                ",.?!".contains(before) && !after.is_alphanumeric()
            }
        });
        later && document.tokens.get(at + 1).is_some_and(|t| !t.is_capitalized())
    };
    (!possessive).then_some(Side::Close)
}

fn elision(word: &str) -> bool {
    ["tis", "twas", "em", "til", "cause", "n"].iter().any(|w| word.eq_ignore_ascii_case(w))
}

/// Where words without closing mark end, before `limit`: there, or with their first sentence if that is far away.
fn unclosed_end(document: &Document<'_>, open: &Pending, limit: u32) -> u32 {
    if limit - open.span.start <= LONGEST_UNCLOSED {
        return limit;
    }
    let sentence = document.sentence_at(open.span.end);
    document.sentences.get(sentence).map_or(limit, |s| s.span.end.clamp(open.span.end, limit))
}

/// A closing mark that nothing opened: `“… and sound.” All came to help.”` The words since the last closing mark of the
/// paragraph are the rest of that quotation, if they are whole sentences.
fn never_opened(
    document: &Document<'_>,
    paragraph: &Paragraph,
    mark: Span,
    first: usize,
    found: &mut Vec<Marked>,
) {
    let Some(&last) = found.get(first..).and_then(<[Marked]>::last) else { return };
    let between = Span { start: last.outer.end, end: mark.start }.of(document.text);
    let stops = |text: &str| text.trim_end().ends_with(['.', '?', '!', '…']);
    let whole = between.trim_start().starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && between.starts_with(char::is_whitespace)
        && stops(between)
        && stops(last.inner.of(document.text));
    if whole && last.closed && mark.end <= paragraph.span.end && between.len() <= 400 {
        push(document, last.outer.end, last.outer.end, mark.start, mark.end, (false, true), found);
        if let Some(rest) = found.last_mut() {
            rest.continues = true;
        }
    }
}

/// Adds the stretch with its words between `start` and `end`, if there are any.
fn push(
    document: &Document<'_>,
    outer_start: u32,
    start: u32,
    end: u32,
    outer_end: u32,
    (opened, closed): (bool, bool),
    found: &mut Vec<Marked>,
) {
    let inner = Span { start, end: end.max(start) };
    let words = inner.of(document.text);
    if !words.contains(char::is_alphanumeric) {
        return;
    }
    let head = words.len() - words.trim_start().len();
    let start = start as usize + head;
    let inner = Span::new(start, start + words.trim().len());
    let outer = Span {
        start: if opened { outer_start } else { inner.start },
        end: if closed { outer_end } else { inner.end },
    };
    found.push(Marked { inner, outer, opened, closed, continues: false });
}
