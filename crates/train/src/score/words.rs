//! Words, marks and names as the scorers see them: code points of a text, whatever the engine under test makes of it.

/// A half-open range of code points.
pub(crate) type Range = (usize, usize);

/// Whether a code point is part of a word.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Marks of quotation of every kind.
const MARKS: &[char] = &['"', '“', '”', '„', '«', '»', '＂', '‘', '’', '\'', '`'];

/// The words within a range: runs of letters and digits, joined by apostrophes and hyphens.
pub(crate) fn words(text: &[char], (start, end): Range) -> Vec<Range> {
    let mut words = Vec::new();
    let mut at = start;
    let end = end.min(text.len());
    while at < end {
        if !is_word(text[at]) {
            at += 1;
            continue;
        }
        let first = at;
        while at < end && is_word(text[at])
            || at + 1 < end && matches!(text[at], '’' | '\'' | '-') && is_word(text[at + 1])
        {
            at += 1;
        }
        words.push((first, at));
    }
    words
}

/// A span without the space, marks and punctuation at its edges.
pub(crate) fn trim(text: &[char], (mut start, mut end): Range) -> Range {
    let edge = |c: char| c.is_whitespace() || MARKS.contains(&c) || ".,;:!?—–-()[]…".contains(c);
    end = end.min(text.len());
    while start < end && edge(text[start]) {
        start += 1;
    }
    while end > start && edge(text[end - 1]) {
        end -= 1;
    }
    (start, end)
}

/// Titles and articles that are no part of a name.
const TITLES: &str = " mr mrs ms miss dr sen senator rep representative gov governor president prime minister secretary judge \
    justice gen general lt col maj sgt capt rev prof professor sir lord lady king queen prince princess pope mayor attorney \
    ambassador chairman chairwoman speaker vice deputy former then sheriff officer detective chief congressman congresswoman \
    republican democrat democratic gop the a an its his her their our jr sr ii iii iv ";

/// The words of a name in lower case, without titles and possessive endings.
pub(crate) fn name_words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_alphabetic() {
            at += 1;
            continue;
        }
        let first = at;
        while at < chars.len() && (is_word(chars[at]) || matches!(chars[at], '’' | '\'' | '-' | '.')) {
            at += 1;
        }
        let word: String = chars[first..at].iter().collect::<String>().to_lowercase();
        let owned = word.ends_with("'s") || word.ends_with("’s");
        let word = if owned { word.trim_end_matches(['\'', '’', 's']) } else { &word };
        let word = word.trim_matches(['.', '\'', '’']);
        if !word.is_empty() && !TITLES.contains(&format!(" {word} ")) {
            words.push(word.to_owned());
        }
    }
    words
}

/// The strings in double marks, paragraph by paragraph, without their marks.
pub(crate) fn marked(text: &[char]) -> Vec<Range> {
    let mut found = Vec::new();
    let mut at = 0;
    let breaks = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}');
    while at < text.len() {
        let start = at;
        while at < text.len() && !breaks(text[at]) {
            at += 1;
        }
        let (mut first, mut last) = (start, at);
        while first < last && text[first].is_whitespace() {
            first += 1;
        }
        while last > first && text[last - 1].is_whitespace() {
            last -= 1;
        }
        pair(text, (first, last), &mut found);
        at += 1;
    }
    let shrink = |(mut start, mut end): Range| {
        while start < end && text[start].is_whitespace() {
            start += 1;
        }
        while end > start && text[end - 1].is_whitespace() {
            end -= 1;
        }
        (start, end)
    };
    found.into_iter().map(shrink).filter(|&range| !words(text, range).is_empty()).collect()
}

/// What a mark does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Opens,
    Closes,
}

/// Pairs the double marks of one paragraph; one that is never closed ends where the next opens, or with the paragraph.
fn pair(text: &[char], (start, end): Range, found: &mut Vec<Range>) {
    let mut open = None;
    let mut at = start;
    while at < end {
        let (mark, length) = mark(text, (start, end), at, open.is_some());
        match (mark, open) {
            (Some(Mark::Opens), _) => {
                found.extend(open.map(|open| (open, at)));
                open = Some(at + length);
            }
            (Some(Mark::Closes), Some(first)) => {
                found.push((first, at));
                open = None;
            }
            _ => {}
        }
        at += length;
    }
    found.extend(open.map(|open| (open, end)));
}

/// What stands at `at`, and how many code points it takes.
fn mark(text: &[char], (start, end): Range, at: usize, open: bool) -> (Option<Mark>, usize) {
    match text[at] {
        '“' | '„' | '«' => (Some(Mark::Opens), 1),
        '”' | '»' => (Some(Mark::Closes), 1),
        '"' | '＂' => {
            let before = if at > start { text[at - 1] } else { ' ' };
            let after = if at + 1 < end { text[at + 1] } else { ' ' };
            let opens = (before.is_whitespace() || "([{—–-/‘'".contains(before)) && !after.is_whitespace();
            let closes =
                !before.is_whitespace() && (after.is_whitespace() || ".,;:!?)]}—–-/’'".contains(after));
            // Inches: 5'10".
            if !open && before.is_ascii_digit() && !opens {
                return (None, 1);
            }
            let opening = if open { opens && !closes } else { opens || !after.is_whitespace() };
            (Some(if opening { Mark::Opens } else { Mark::Closes }), 1)
        }
        c @ ('\'' | '`') if at + 1 < end && text[at + 1] == c => {
            (Some(if c == '`' || !open { Mark::Opens } else { Mark::Closes }), 2)
        }
        _ => (None, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    fn shown(text: &str, ranges: &[Range]) -> Vec<String> {
        let text = chars(text);
        ranges.iter().map(|&(start, end)| text[start..end].iter().collect()).collect()
    }

    #[test]
    fn marks_are_paired_in_a_paragraph() {
        let text = "“One,” she said. \"Two.\" He is 5'10\" tall.\n“Three is open\n``Four''";
        assert_eq!(shown(text, &marked(&chars(text))), ["One,", "Two.", "Three is open", "Four"]);
    }

    #[test]
    fn names_lose_titles_and_endings() {
        assert_eq!(name_words("former President Ada Byrne’s"), ["ada", "byrne"]);
        assert_eq!(name_words("the U.N."), ["u.n"]);
    }

    #[test]
    fn words_are_joined_and_edges_trimmed() {
        let text = " “don’t re-run” it- ";
        let all = chars(text);
        assert_eq!(shown(text, &words(&all, (0, all.len()))), ["don’t", "re-run", "it"]);
        assert_eq!(shown(text, &[trim(&all, (0, all.len()))]), ["don’t re-run” it"]);
    }
}
