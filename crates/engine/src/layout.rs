//! How a text is laid out in lines: one line a paragraph, or paragraphs wrapped over lines of about one length.

/// Whether the paragraphs of `text` are wrapped over several lines, with empty lines between them.
///
/// Clearly so: most lines that another line follows directly are of a typist's length and end in the middle of a
/// sentence.
pub fn is_wrapped(text: &str) -> bool {
    let mut inner = 0usize;
    let mut typed = 0usize;
    let mut unfinished = 0usize;
    let mut lines = text.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        let followed = lines.peek().is_some_and(|next| !next.is_empty());
        if line.is_empty() || !followed {
            continue;
        }
        inner += 1;
        typed += usize::from((40..=100).contains(&line.len()));
        unfinished += usize::from(!line.ends_with(['.', '!', '?', '”', '"', ':', '…']));
    }
    inner >= 4 && typed * 10 >= inner * 7 && unfinished * 10 >= inner * 7 && continues(text) * 3 >= inner
}

/// How many lines go on in lower case directly after another line.
fn continues(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let goes_on = |pair: &&[&str]| !pair[0].is_empty() && pair[1].starts_with(char::is_lowercase);
    lines.windows(2).filter(goes_on).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_text_is_told_from_lines() {
        let wrapped = "The town opened its new bridge on Monday after nine years of\nwork, and many who came to see it were glad \
                       of what they\nheard from the mayor, who spoke for an hour about the ferry\nand its captain. Nobody minded \
                       that it had begun to rain by\nthen.\n";
        assert!(is_wrapped(wrapped));
        assert!(is_wrapped(&wrapped.replace('\n', "\r\n")));
        assert!(!is_wrapped(&wrapped.replace('\n', " ")));
        assert!(!is_wrapped(
            "A bridge opens\n\nIt is new.\nIt is long.\nIt is red.\nIt is ours.\nIt is here.\n"
        ));
        assert!(!is_wrapped(""));
    }
}
