//! Telling scare quotes (terms, titles, irony) from words that somebody is reported as saying.
//!
//! A sum of readable features; each weight is what the feature adds to the log-odds of *scare*. The weights are those
//! of a logistic regression over these features alone; no word of any text is in them. The last three features are too
//! rare there to be measured: their weights are set by hand.

use super::frame::Frame;
use super::indirect::Reported;
use super::marks::Marked;
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;
use crate::tokens::{Case, TokenKind};

/// Items looked at to each side; keeps endless sentences linear.
const REACH: usize = 40;

/// Whether marked words are a scare quote; `reported` are the contents of indirect speech, in order.
pub fn is_scare(frame: &Frame<'_, '_>, marked: &[Marked], index: usize, reported: &[Reported]) -> bool {
    if is_so_called(frame, marked[index].outer) {
        return true;
    }
    let on = features(frame, marked, index, reported);
    let sum: f32 = WEIGHTS.iter().zip(on).map(|((_, weight), on)| if on { *weight } else { 0.0 }).sum();
    sum > THRESHOLD
}

/// Whether `so-called` stands directly before: the one expression that says by itself what the marks mean.
fn is_so_called(frame: &Frame<'_, '_>, marked: crate::text::Span) -> bool {
    let before = frame.document.tokens_in(marked).start;
    before >= 3
        && ["so", "-", "called"].iter().zip(before - 3..).all(|(word, token)| frame.document.is(token, word))
}

/// The log-odds above which marked words are a scare quote: where most quotations got their right speaker.
const THRESHOLD: f32 = -0.3;

/// How many features there are.
pub const COUNT: usize = 47;

/// What is looked at, and what it adds towards *scare*.
pub const WEIGHTS: [(&str, f32); COUNT] = [
    ("always", 0.4),
    ("one word", 1.3),
    ("two words", 0.2),
    ("three words", 0.2),
    ("four to six words", -0.4),
    ("seven to twelve words", -0.6),
    ("more than twelve words", -0.7),
    ("begins with a capital", -0.1),
    ("all words capitalised", 1.9),
    ("one capitalised word", 0.5),
    ("a whole sentence", 0.8),
    ("ends with a comma inside", -0.6),
    ("ends with a stop inside", -0.9),
    ("speaks in the first or second person", -0.9),
    ("holds a verb", -0.7),
    ("after a or an", -1.5),
    ("after the, this or these", -1.1),
    ("after a possessive", -0.3),
    ("after a preposition", -0.8),
    ("after as", -1.5),
    ("after a verb of speech", -1.9),
    ("after called, dubbed, titled, known", -1.0),
    ("after another verb", -1.0),
    ("after a colon", -1.0),
    ("after a comma", -1.6),
    ("after that", -1.6),
    ("after and, or, but", -1.1),
    ("after word, term, phrase, slogan", -0.7),
    ("after a noun that names works: book, song, show", 0.4),
    ("after another noun", -1.3),
    ("begins its sentence", -2.5),
    ("a noun follows directly", 0.2),
    ("a comma follows", 0.5),
    ("the sentence ends after it", -0.1),
    ("a verb follows directly", 0.3),
    ("a verb of saying before it in the sentence", -0.4),
    ("another verb of speech before it in the sentence", -1.8),
    ("a verb of saying after it in the sentence", -0.5),
    ("other marked words before it in the sentence", 0.5),
    ("inside reported speech", -2.4),
    ("after an auxiliary or adverb", -1.7),
    ("one word inside reported speech", -0.6),
    ("a verb of speech directly before, one to three words", 0.0),
    ("other marked words before it in the paragraph", -0.8),
    ("after to be seen, regarded, viewed as", 1.5),
    ("after a verb of speech with not, and no other", 4.0),
    ("one word after an article and an adjective, a relative clause follows", 4.0),
];

/// Which of the features of [`WEIGHTS`] hold, in the same order.
#[expect(clippy::too_many_lines, reason = "one line a feature, in the order of the table")]
pub fn features(
    frame: &Frame<'_, '_>,
    marked: &[Marked],
    index: usize,
    contents: &[Reported],
) -> [bool; COUNT] {
    let document = frame.document;
    let inner = marked[index].inner;
    let text = inner.of(document.text);
    let tokens = &document.tokens[document.tokens_in(inner)];
    let word = |t: &&crate::tokens::Token| matches!(t.kind, TokenKind::Word | TokenKind::Number);
    let words = tokens.iter().filter(word).take(20).count();
    let capital = text.starts_with(char::is_uppercase);
    let small = Classes::FUNCTION.with(Classes::PREPOSITION).with(Classes::DETERMINER);
    let title = tokens.iter().filter(word).take(12).all(|t| t.case != Case::Lower || t.classes.has(small))
        && tokens.iter().filter(word).take(12).any(|t| t.is_capitalized() && !t.classes.has(small));
    let stop = text.ends_with(['.', '?', '!', '…']);
    let person =
        ["i", "we", "my", "our", "you", "your", "me", "us", "i'm", "i’m", "we're", "we’re", "i've", "i’ve"];
    let first_person = tokens
        .iter()
        .take(60)
        .any(|t| person.iter().any(|p| t.span.of(document.text).eq_ignore_ascii_case(p)));
    let verbal = Classes::AUXILIARY.with(Classes::PLAIN_VERB).with(Classes::SAY_VERB);
    let holds_verb = tokens.iter().take(30).any(|t| t.classes.has(verbal));

    let item = frame.item_of[index];
    let sentence = &frame.sentences[frame.sentence_of[index]];
    let before = item.checked_sub(1).filter(|b| sentence.contains(b));
    let after = Some(item + 1).filter(|a| sentence.contains(a));
    let kind = |i: Option<usize>| i.and_then(|i| frame.kind(i));
    let last = before.and_then(|b| frame.unit(b)).map_or("", |u| document.word(u.tokens.end as usize - 1));
    let is = |words: &[&str]| words.iter().any(|w| last.eq_ignore_ascii_case(w));
    let naming = is(&[
        "called",
        "dubbed",
        "titled",
        "entitled",
        "known",
        "named",
        "termed",
        "nicknamed",
        "labeled",
        "labelled",
    ]);
    let possessive = is(&["his", "her", "their", "its", "my", "our", "your", "’s", "'s", "’", "'"]);
    let article = is(&["a", "an"]);
    let definite = is(&["the", "this", "these", "those", "that"]) && kind(before) == Some(Kind::Phrase);
    let term = is(&[
        "word",
        "words",
        "term",
        "terms",
        "phrase",
        "phrases",
        "slogan",
        "label",
        "expression",
        "hashtag",
    ]);
    let work = is(&[
        "album",
        "article",
        "book",
        "documentary",
        "episode",
        "essay",
        "film",
        "memoir",
        "movie",
        "novel",
        "play",
        "program",
        "series",
        "show",
        "single",
        "song",
        "video",
        "hit",
        "musical",
        "comedy",
        "sitcom",
    ]);
    let left = sentence.start.max(item.saturating_sub(REACH))..item;
    let right = item + 1..sentence.end.min(item + REACH);
    let speech = |i: &usize| frame.kind(*i) == Some(Kind::SpeechVerb);
    let say = |i: &usize| speech(i) && frame.classes(*i).has(Classes::SAY_VERB);
    let said_before = left.clone().any(|i| say(&i));
    let speech_before = left.clone().any(|i| speech(&i) && !say(&i));
    let in_sentence = index > 0 && frame.sentence_of[index - 1] == frame.sentence_of[index];
    let paragraph = |i: usize| frame.paragraphs.get(frame.sentence_of[i]);
    let last_content = contents.partition_point(|r| r.span.start <= inner.start);
    let reported = contents[..last_content].iter().rev().take(3).any(|r| r.span.contains(inner));
    let plain_noun =
        kind(before) == Some(Kind::Phrase) && !article && !definite && !possessive && !term && !work;
    let near = sentence.start.max(item.saturating_sub(4))..item;
    let regarded = near.clone().any(|i| {
        frame.is(i, "as")
            && i.checked_sub(1).is_some_and(|v| {
                ["seen", "regarded", "viewed", "perceived", "portrayed"].contains(&frame.word(v))
                    && v.checked_sub(1).is_some_and(|b| frame.is(b, "be") || frame.is(b, "being"))
            })
    });
    // `did not agree on “…”`: nobody said it.
    let denied = near.clone().any(|i| {
        speech(&i)
            && i.checked_sub(1).is_some_and(|n| frame.is(n, "not") || frame.is(n, "never"))
            && (i + 1..item).all(|i| kind(Some(i)) == Some(Kind::Preposition))
    });
    let unsaid = !left.clone().chain(right.clone()).any(|i| say(&i));
    let described = before.is_some_and(|b| {
        frame.unit(b).is_some_and(|u| u.tokens.len() > 1) && ["a", "an", "the"].iter().any(|w| frame.is(b, w))
    });
    let relative = after.is_some_and(|a| ["that", "which", "who"].iter().any(|w| frame.is(a, w)));
    [
        true,
        words == 1,
        words == 2,
        words == 3,
        (4..=6).contains(&words),
        (7..=12).contains(&words),
        words > 12,
        capital,
        title && words > 1,
        title && words == 1,
        capital && stop && words > 2,
        text.ends_with(','),
        stop,
        first_person,
        holds_verb,
        article,
        definite,
        possessive,
        kind(before) == Some(Kind::Preposition) && !is(&["as"]),
        is(&["as"]),
        kind(before) == Some(Kind::SpeechVerb) && !naming,
        naming,
        kind(before) == Some(Kind::Verb) && !naming,
        kind(before) == Some(Kind::Colon),
        kind(before) == Some(Kind::Comma),
        is(&["that"]) && !definite,
        is(&["and", "or", "but"]),
        term,
        work,
        plain_noun,
        before.is_none(),
        kind(after) == Some(Kind::Phrase),
        kind(after) == Some(Kind::Comma),
        after.is_none() || kind(after) == Some(Kind::Stop),
        matches!(kind(after), Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary)),
        said_before,
        speech_before,
        right.clone().any(|i| say(&i)),
        in_sentence,
        reported,
        matches!(kind(before), Some(Kind::Auxiliary | Kind::Adverb)),
        reported && words == 1,
        kind(before) == Some(Kind::SpeechVerb) && words <= 3,
        index > 0 && paragraph(index - 1) == paragraph(index) && !in_sentence,
        regarded,
        denied && unsaid,
        words == 1 && described && relative && !said_before && !speech_before,
    ]
}
