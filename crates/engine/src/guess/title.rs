//! The headline: the one that the text carries, else its first words.

use super::{BEGINNING, FIRST_WORDS, Guess, Seen};
use crate::document::ParagraphKind;

/// So many words stand for a text without a headline.
const WORDS: usize = 12;

pub(super) fn guess(seen: Seen<'_>) -> Option<Guess> {
    if let Some(headline) = seen.of_kind(ParagraphKind::Headline).next() {
        let bare = headline.trim_start_matches(['#', ' ']).trim_end_matches(['#', ' ']);
        return Some(Guess::new(bare, &BEGINNING));
    }
    let first = seen.analysis.paragraphs.first()?.span.of(seen.text);
    let words: Vec<&str> = first.split_whitespace().collect();
    let title = words[..words.len().min(WORDS)].join(" ");
    let open = title.trim_end_matches([',', ';', ':', '-', '–', '—', ' ']);
    let title = if words.len() > WORDS { format!("{open} …") } else { title };
    Some(Guess::new(title, &FIRST_WORDS))
}
