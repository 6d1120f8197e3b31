//! A version as it was printed: its words with what stands between them, cut out of the report's text and never altered.

use crate::model::Model;
use crate::words::compare as w;
use sayso_engine::Span;
use sayso_engine::families::class::Class;
use sayso_engine::families::{Version, Word, align::Row};
use std::ops::Range;

/// A stretch of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As the longest version has it.
    Same(Text),
    /// Of the longest version: another has something else here.
    Varied(Text),
    /// Other words than those of the longest version.
    Changed {
        /// The words.
        text: Text,
        /// Those of the longest version; empty where it has none.
        was: String,
        /// The name of the class.
        class: &'static str,
        /// Whether the sense may move.
        grave: bool,
    },
    /// Words of the longest version that are not printed.
    Gone {
        /// The words.
        words: String,
        /// What is said of them.
        label: String,
    },
}

/// Words in or out of quotation marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The words, as printed.
    pub words: String,
    /// Whether they are the report's own: outside of the marks.
    pub own: bool,
}

/// A version with the text that it was printed in.
#[derive(Debug)]
pub(super) struct Print<'a> {
    text: &'a str,
    words: &'a [Word],
    /// Its quotations with their marks, in bytes.
    outers: Vec<Span>,
}

/// Stands where a report breaks into the utterance at length.
const BREAK: &str = " […] ";

/// A report that breaks in with more bytes than this is not shown doing so.
const LONGEST_BREAK: u32 = 80;

/// So many words are shown of a longer stretch.
const SHORT: usize = 6;

impl<'a> Print<'a> {
    /// A version of a family of the model's library.
    pub(super) fn new(model: &'a Model, version: &'a Version) -> Self {
        let report = model.reports.get(version.report);
        let reading = report.and_then(|report| report.reading.as_ref());
        let quotes = reading.map(|reading| reading.analysis.quotes.as_slice()).unwrap_or_default();
        Self {
            text: report.map_or("", |report| &report.article.text),
            words: &version.words,
            outers: version.quotes.iter().filter_map(|quote| Some(quotes.get(*quote)?.outer)).collect(),
        }
    }

    fn outer(&self, word: &Word) -> Span {
        self.outers.iter().copied().find(|outer| outer.overlaps(word.span)).unwrap_or(word.span)
    }

    fn slice(&self, from: u32, to: u32) -> &'a str {
        self.text.get(from as usize..to as usize).unwrap_or_default()
    }

    /// What stands before a word, or after the last; and whether it is the report breaking in.
    fn glue(&self, at: usize) -> (String, bool) {
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        match (before, self.words.get(at)) {
            (None, Some(word)) => {
                let before = self.slice(self.outer(word).start, word.span.start);
                // Sentences of the same quotation that the other versions do not have are not shown.
                let opens = before.find(char::is_alphanumeric).map(|words| &before[..words]);
                (
                    opens.map_or_else(|| before.to_owned(), |opens| format!("{opens}{}", BREAK.trim_start())),
                    false,
                )
            }
            (Some(word), None) => {
                let after = self.slice(word.span.end, self.outer(word).end);
                let ends = after.find(char::is_alphanumeric).map(|words| after[..words].trim_end());
                let closes = after.trim_end_matches(['”', '"', '’', '»']).len();
                let closes = after.get(closes..).unwrap_or_default();
                let shortened = ends.map(|ends| format!("{ends}{}{closes}", BREAK.trim_end()));
                (shortened.unwrap_or_else(|| after.to_owned()), false)
            }
            (Some(one), Some(two)) => {
                let (first, second) = (self.outer(one), self.outer(two));
                let between = self.slice(one.span.end, two.span.start);
                if first == second {
                    (between.to_owned(), false)
                } else if second.start.saturating_sub(first.end) <= LONGEST_BREAK && !between.is_empty() {
                    (between.to_owned(), true)
                } else {
                    let (end, start) =
                        (self.slice(one.span.end, first.end), self.slice(second.start, two.span.start));
                    (format!("{end}{BREAK}{start}"), false)
                }
            }
            (None, None) => (String::new(), false),
        }
    }

    fn word(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| self.slice(word.span.start, word.span.end))
    }

    /// Whether it is no word to a reader: the `’s` of *Putin’s*.
    fn is_clitic(&self, at: usize) -> bool {
        self.word(at).starts_with(['’', '\''])
    }

    /// How many words a reader counts.
    pub(super) fn count(&self, range: Range<usize>) -> usize {
        range.filter(|at| !self.is_clitic(*at)).count()
    }

    /// Words with what stands between them.
    pub(super) fn run(&self, range: Range<usize>) -> String {
        let mut run = String::new();
        for at in range.clone() {
            if at > range.start {
                run.push_str(&self.glue(at).0);
            }
            run.push_str(self.word(at));
        }
        run
    }

    /// The same as a label: without quotation marks, the middle of a long one left out.
    pub(super) fn short(&self, range: Range<usize>) -> String {
        let bare = |range| self.run(range).replace(['“', '”', '"'], "");
        if range.len() <= SHORT {
            return bare(range);
        }
        let half = SHORT / 2;
        let last = (range.start..=range.end - half).rev().find(|at| !self.is_clitic(*at));
        format!(
            "{} … {}",
            bare(range.start..range.start + half),
            bare(last.unwrap_or(range.end - half)..range.end)
        )
    }

    /// All of it; `varied` says of each word whether other versions have something else.
    pub(super) fn whole(&self, varied: impl Fn(usize) -> bool) -> Vec<Piece> {
        let mut line = Line::default();
        for at in 0..self.words.len() {
            let (glue, own) = self.glue(at);
            let both = at > 0 && varied(at - 1) && varied(at);
            line.same(&glue, own || self.own_on_both_sides(at), both);
            line.same(self.word(at), !self.words[at].marked, varied(at));
        }
        line.same(&self.glue(self.words.len()).0, false, false);
        line.pieces
    }

    /// How it differs from the longest version, `base`.
    pub(super) fn against(&self, base: &Print<'_>, row: &Row) -> Vec<Piece> {
        let mut line = Line::default();
        // The first word whose glue is not laid yet.
        let mut next = 0;
        for stretch in &row.stretches {
            let change = stretch.change.and_then(|at| row.changes.get(at));
            let class = change.map(|change| change.class);
            if stretch.own.is_empty() {
                // What closes the words before it stands before the gap, what opens the next ones after it.
                if next > 0 && next == stretch.own.start {
                    let (glue, own) = self.glue(next);
                    line.same(&glue, own, false);
                    next += 1;
                }
                if !stretch.base.is_empty() {
                    line.gone(base.run(stretch.base.clone()), base.count(stretch.base.clone()), class);
                }
                continue;
            }
            let altered = class.filter(|class| alters(*class));
            let mut was = base.run(stretch.base.clone());
            for at in stretch.own.clone() {
                let (glue, own) = if at >= next { self.glue(at) } else { (String::new(), false) };
                next = at + 1;
                let own_word = !self.words.get(at).is_none_or(|word| word.marked);
                match altered {
                    Some(class) if at == stretch.own.start => {
                        line.same(&glue, own || self.own_on_both_sides(at), false);
                        line.changed(self.word(at), own_word, class, std::mem::take(&mut was));
                    }
                    Some(class) => {
                        line.changed(&(glue + self.word(at)), own_word, class, String::new());
                    }
                    None => {
                        line.same(&glue, own || self.own_on_both_sides(at), false);
                        line.same(self.word(at), own_word, false);
                    }
                }
            }
        }
        if next <= self.words.len() {
            line.same(&self.glue(self.words.len()).0, false, false);
        }
        line.pieces
    }

    /// Whether what stands before a word stands between two words of the report's own.
    fn own_on_both_sides(&self, at: usize) -> bool {
        at > 0 && [at - 1, at].iter().all(|at| self.words.get(*at).is_some_and(|word| !word.marked))
    }
}

/// Whether the words themselves are other ones.
pub(super) fn alters(class: Class) -> bool {
    !matches!(class, Class::Punctuation | Class::Split)
}

/// Pieces as they are laid one after the other.
#[derive(Default)]
struct Line {
    pieces: Vec<Piece>,
}

impl Line {
    fn same(&mut self, words: &str, own: bool, varied: bool) {
        if words.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Same(last)) if !varied && last.own == own => last.words.push_str(words),
            Some(Piece::Varied(last)) if varied && last.own == own => last.words.push_str(words),
            _ => {
                let text = Text { words: words.to_owned(), own };
                self.pieces.push(if varied { Piece::Varied(text) } else { Piece::Same(text) });
            }
        }
    }

    fn changed(&mut self, words: &str, own: bool, class: Class, was: String) {
        if let Some(Piece::Changed { text, class: last, .. }) = self.pieces.last_mut()
            && was.is_empty()
            && text.own == own
            && *last == class.name()
        {
            text.words.push_str(words);
            return;
        }
        let text = Text { words: words.to_owned(), own };
        self.pieces.push(Piece::Changed { text, was, class: class.name(), grave: class.may_alter_sense() });
    }

    fn gone(&mut self, words: String, count: usize, class: Option<Class>) {
        let label = if class == Some(Class::Moved) { w::moved().to_owned() } else { w::not_printed(count) };
        self.pieces.push(Piece::Gone { words, label });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of the words `from..to` of a quotation.
    fn shown(text: &str, from: &str, to: &str) -> String {
        let at = |word: &str| u32::try_from(text.find(word).unwrap()).unwrap();
        let word = |word: &str| Word {
            span: Span { start: at(word), end: at(word) + u32::try_from(word.len()).unwrap() },
            marked: true,
            key: word.to_lowercase().into(),
        };
        let words = [word(from), word(to)];
        let outers = vec![Span { start: 0, end: u32::try_from(text.len()).unwrap() }];
        let pieces = Print { text, words: &words, outers }.whole(|_| false);
        let text = |piece: &Piece| match piece {
            Piece::Same(text) => text.words.clone(),
            other => format!("{other:?}"),
        };
        pieces.iter().map(text).collect()
    }

    #[test]
    fn a_possessive_is_one_word_with_its_noun() {
        let text = "Ada’s boat";
        let word = |from: u32, to: u32| Word {
            span: Span { start: from, end: to },
            marked: true,
            key: text[from as usize..to as usize].into(),
        };
        let words = [word(0, 3), word(3, 7), word(8, 12)];
        let print = Print { text, words: &words, outers: Vec::new() };
        assert_eq!(print.count(0..3), 2);
    }

    #[test]
    fn sentences_that_no_other_version_has_are_left_out_at_the_edges() {
        let text = "“One came. Two went. Three stayed.”";
        assert_eq!(shown(text, "One", "came"), "“One came. […]”");
        assert_eq!(shown(text, "Two", "went"), "“[…] Two went. […]”");
        assert_eq!(shown(text, "Three", "stayed"), "“[…] Three stayed.”");
        assert_eq!(shown("“Two went.”", "Two", "went"), "“Two went.”");
    }
}
