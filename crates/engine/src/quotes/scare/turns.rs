//! Turns of phrase in and around marked words, and those that say by themselves what the marks mean.

use super::Judge;
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::tokens::{Case, TokenKind};

/// Nouns of what is worded, and of works that have a title.
const WORDINGS: &[&str] =
    &["expression", "hashtag", "label", "phrase", "phrases", "slogan", "term", "terms", "word", "words"];
const WORKS: &[&str] = &[
    "album",
    "article",
    "book",
    "comedy",
    "documentary",
    "episode",
    "essay",
    "film",
    "hit",
    "memoir",
    "movie",
    "musical",
    "novel",
    "play",
    "program",
    "series",
    "show",
    "single",
    "sitcom",
    "song",
    "video",
];
/// Verbs that name what they have as their object.
const NAMING: &[&str] = &[
    "called",
    "dubbed",
    "entitled",
    "known",
    "labeled",
    "labelled",
    "named",
    "nicknamed",
    "termed",
    "titled",
];
/// Words that speakers use of themselves and to each other.
const PERSONS: &[&str] =
    &["i", "i'm", "i've", "i’m", "i’ve", "me", "my", "our", "us", "we", "we're", "we’re", "you", "your"];

impl Judge<'_, '_, '_> {
    /// Which turns of phrase stand in or around a stretch.
    pub(super) fn turns(&self, index: usize) -> [bool; 12] {
        let frame = self.frame;
        let document = frame.document;
        let inner = self.marked[index].inner;
        let tokens = &document.tokens[document.tokens_in(inner)];
        let word = |t: &&crate::tokens::Token| matches!(t.kind, TokenKind::Word | TokenKind::Number);
        let words = || tokens.iter().filter(word).take(12);
        let small = Classes::FUNCTION.with(Classes::PREPOSITION).with(Classes::DETERMINER);
        let title = words().all(|t| t.case != Case::Lower || t.classes.has(small))
            && words().any(|t| t.is_capitalized() && !t.classes.has(small));
        let one = words().count() == 1;
        let text = |t: &crate::tokens::Token| t.span.of(document.text);
        let person = tokens.iter().take(60).any(|t| PERSONS.iter().any(|p| text(t).eq_ignore_ascii_case(p)));
        let verbal = Classes::AUXILIARY.with(Classes::PLAIN_VERB).with(Classes::SAY_VERB);
        let item = frame.item_of[index];
        let sentence = &frame.sentences[frame.sentence_of[index]];
        let before = item.checked_sub(1).filter(|b| sentence.contains(b));
        let phrase = before.and_then(|b| frame.kind(b)) == Some(Kind::Phrase);
        let last =
            before.and_then(|b| frame.unit(b)).map_or("", |u| document.word(u.tokens.end as usize - 1));
        let is = |words: &[&str]| words.iter().any(|w| last.eq_ignore_ascii_case(w));
        let whole = inner.of(document.text);
        [
            title && !one,
            title && one,
            person,
            tokens.iter().take(30).any(|t| t.classes.has(verbal)),
            is(NAMING),
            is(WORDINGS),
            is(WORKS),
            is(&["his", "her", "their", "its", "my", "our", "your", "’s", "'s", "’", "'"]),
            is(&["a", "an"]),
            phrase && is(&["the", "this", "these", "those", "that"]),
            whole.starts_with(char::is_uppercase) && whole.ends_with(['.', '?', '!', '…']) && !one,
            self.inside(index) && one,
        ]
    }

    /// Whether the words around say by themselves that marked words are a term that nobody is reported as saying.
    pub(super) fn is_term(&self, index: usize) -> bool {
        let (frame, marked) = (self.frame, self.marked[index]);
        let document = frame.document;
        let first = document.tokens_in(marked.outer).start;
        let so_called = first >= 3
            && ["so", "-", "called"].iter().zip(first - 3..).all(|(word, token)| document.is(token, word));
        if so_called {
            return true;
        }
        let item = frame.item_of[index];
        let sentence = &frame.sentences[frame.sentence_of[index]];
        let near = || sentence.start.max(item.saturating_sub(4))..item;
        let kind = |i: usize| if sentence.contains(&i) { frame.kind(i) } else { None };
        let speech = |i: usize| kind(i) == Some(Kind::SpeechVerb);
        let after =
            |i: usize, words: &[&str]| i.checked_sub(1).is_some_and(|i| words.iter().any(|w| frame.is(i, w)));
        let reach =
            || sentence.start.max(item.saturating_sub(super::REACH))..sentence.end.min(item + super::REACH);
        let said = |i: usize| speech(i) && frame.classes(i).has(Classes::SAY_VERB);
        // `to be seen as a “…”`
        let views = ["seen", "regarded", "viewed", "perceived", "portrayed"];
        let regarded =
            || near().any(|i| frame.is(i, "as") && after(i, &views) && after(i - 1, &["be", "being"]));
        // `did not agree on “…”`: nobody said it.
        let denied = || {
            near().any(|i| {
                let prepositions = (i + 1..item).all(|i| kind(i) == Some(Kind::Preposition));
                speech(i) && after(i, &["not", "never"]) && prepositions
            }) && !reach().any(said)
        };
        // `a new “…” that`
        let described = || {
            let before = item.checked_sub(1).filter(|b| sentence.contains(b));
            let phrase = before.is_some_and(|b| {
                frame.unit(b).is_some_and(|u| u.tokens.len() > 1)
                    && ["a", "an", "the"].iter().any(|w| frame.is(b, w))
            });
            let relative = ["that", "which", "who"].iter().any(|w| frame.is(item + 1, w));
            let one = document.tokens_in(marked.inner).len() == 1;
            phrase && relative && one && !reach().any(|i| i < item && speech(i))
        };
        // `The term “…” is`
        let mentioned = || {
            let before = item.checked_sub(1).filter(|b| sentence.contains(b) && frame.is(*b, "the"));
            let words = before.map(|b| frame.word(b));
            let verb = matches!(kind(item + 1), Some(Kind::Verb | Kind::Auxiliary));
            verb && words.is_some_and(|w| WORDINGS.contains(&w)) && !reach().any(speech)
        };
        regarded() || denied() || described() || mentioned()
    }
}
