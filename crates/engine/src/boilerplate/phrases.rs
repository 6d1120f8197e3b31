//! Phrases that pages carry and reports do not, in lists: `phrases/`, one reason a file.
//!
//! A list begins with a comment; then one phrase a line, in plain words as [`super::page::plain`] gives them. `…` at the
//! start or the end of a phrase stands for any words there. A new phrase is a new line and needs no Rust.

use super::page::Page;
use super::rules::RELATED;
use crate::quick::Map;
use std::sync::OnceLock;

/// A list of phrases, and which lines are meant.
struct List {
    /// What a line with one of the phrases is.
    reason: &'static str,
    phrases: &'static str,
    /// In bytes.
    longest: usize,
    /// Whether a whole sentence can be meant, and where.
    sentences: Sentences,
    /// Whether only lines before or after the report are meant.
    edge: bool,
}

/// Where a line that reads like a paragraph of the report can still be a page's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sentences {
    Nowhere,
    NearTheEnd,
    Anywhere,
}

use Sentences::{Anywhere, NearTheEnd, Nowhere};

const fn list(reason: &'static str, phrases: &'static str, longest: usize, sentences: Sentences) -> List {
    List { reason, phrases, longest, sentences, edge: false }
}

/// In this order: the first list that has a line's phrase names it.
const LISTS: &[List] = &[
    list("share button", include_str!("phrases/share.txt"), 120, Nowhere),
    list("comments", include_str!("phrases/comments.txt"), 200, Anywhere),
    list("newsletter", include_str!("phrases/newsletter.txt"), 300, Anywhere),
    list("small print", include_str!("phrases/small-print.txt"), 400, Anywhere),
    list("advertisement", include_str!("phrases/advertisement.txt"), 120, Nowhere),
    list(RELATED, include_str!("phrases/related.txt"), 120, Nowhere),
    list("photo credit", include_str!("phrases/photo.txt"), 120, Nowhere),
    list("credits", include_str!("phrases/credits.txt"), 300, NearTheEnd),
    list("reading time", include_str!("phrases/reading-time.txt"), 60, Nowhere),
    List { edge: true, ..list("navigation", include_str!("phrases/navigation.txt"), 60, Nowhere) },
];

/// What the phrase of line `at` tells. A first line is a headline, whatever it begins with.
pub(super) fn reason(page: &Page<'_>, at: usize) -> Option<&'static str> {
    let line = &page.lines[at];
    if line.plain.is_empty() || line.has_quotes() {
        return None;
    }
    let fits = |&number: &u8| {
        let list = &LISTS[usize::from(number)];
        let sentence = match list.sentences {
            Nowhere => !line.is_body(),
            NearTheEnd => !line.is_body() || page.percent_after(at) <= 15,
            Anywhere => true,
        };
        let meant = sentence && line.text.len() <= list.longest && (!list.edge || page.at_edge(at));
        meant.then_some(list.reason)
    };
    INDEX.get_or_init(Index::read).lists_of(&line.plain, at > 0).iter().find_map(fits)
}

static INDEX: OnceLock<Index> = OnceLock::new();

/// All lists, ready to be asked.
#[derive(Default)]
struct Index {
    whole: Map<&'static str, u8>,
    /// Beginnings, by their first word.
    starts: Map<&'static str, Vec<(&'static str, u8)>>,
    /// Endings, by their last word.
    ends: Map<&'static str, Vec<(&'static str, u8)>>,
    within: Vec<(&'static str, u8)>,
}

impl Index {
    fn read() -> Self {
        let mut index = Self::default();
        for (number, list) in (0u8..).zip(LISTS) {
            for phrase in entries(list.phrases) {
                let bare = phrase.trim_matches('…').trim();
                match (phrase.starts_with('…'), phrase.ends_with('…')) {
                    (false, false) => {
                        index.whole.entry(bare).or_insert(number);
                    }
                    (false, true) => index.starts.entry(first(bare)).or_default().push((bare, number)),
                    (true, false) => index.ends.entry(last(bare)).or_default().push((bare, number)),
                    (true, true) => index.within.push((bare, number)),
                }
            }
        }
        index
    }

    /// The lists that have this line, or, where `parts` is set, a part of it, in order.
    fn lists_of(&self, plain: &str, parts: bool) -> Vec<u8> {
        let mut lists: Vec<u8> = self.whole.get(plain).copied().into_iter().collect();
        if !parts {
            return lists;
        }
        let starting = self.starts.get(first(plain)).into_iter().flatten();
        lists.extend(
            starting.filter(|(p, _)| plain.strip_prefix(p).is_some_and(begins_apart)).map(|(_, n)| n),
        );
        let ending = self.ends.get(last(plain)).into_iter().flatten();
        lists.extend(ending.filter(|(p, _)| plain.strip_suffix(p).is_some_and(ends_apart)).map(|(_, n)| n));
        lists.extend(self.within.iter().filter(|(p, _)| plain.contains(p)).map(|(_, n)| n));
        crate::order::by_number(&mut lists, |list| u64::from(*list));
        lists
    }
}

fn begins_apart(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}

fn ends_apart(rest: &str) -> bool {
    rest.is_empty() || rest.ends_with(' ')
}

fn first(plain: &str) -> &str {
    plain.split(' ').next().unwrap_or("")
}

fn last(plain: &str) -> &str {
    plain.rsplit(' ').next().unwrap_or("")
}

fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boilerplate::page::plain;

    #[test]
    fn lists_are_sorted_in_plain_words_and_say_their_source() {
        for list in LISTS {
            assert!(list.phrases.starts_with('#'), "{}: the first line must name the source", list.reason);
            let all: Vec<_> = entries(list.phrases).collect();
            for pair in all.windows(2) {
                assert!(
                    pair[0] < pair[1],
                    "{}: {:?} must come after {:?}, once",
                    list.reason,
                    pair[1],
                    pair[0]
                );
            }
            for phrase in all {
                let bare = phrase.trim_matches('…').trim();
                assert_eq!(bare, plain(bare), "{}: not in plain words", list.reason);
            }
        }
    }
}
