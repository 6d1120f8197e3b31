//! Whether an utterance was probably made in another language than the reports print it in.
//!
//! What a report says of the saying (*said in Norwegian*, *told Norwegian television*, *through an interpreter*) outweighs
//! what the speaker's state lets expect.

use super::Imprint;
use crate::corpus::Corpus;
use crate::families::{Family, Source, Version};
use crate::lexicon::country::{Country, Naming, country, of_institution};
use crate::lexicon::language::Language;
use crate::lexicon::{Classes, Lexicon};
use crate::mentions::Form;
use crate::sentences;
use crate::text::Lower;
use crate::text::Span;
use crate::tokens::{Token, TokenKind, tokenize};

/// That an utterance was probably made in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// The language: `Russian`; none where an interpreter is all that is told.
    pub language: Option<&'static str>,
    /// Why it is taken to be.
    pub why: Why,
}

/// Why an utterance is taken to be made in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A report says so.
    Said {
        /// The report, by its number among the sources.
        report: usize,
        /// The words that say it: `told Russian television`.
        span: Span,
    },
    /// The speaker is of a state whose officials speak it.
    Speaker {
        /// The state.
        country: Country,
        /// The report and its words that tell the state, where they are near the name: `the Russian foreign minister`.
        told: Option<(usize, Span)>,
    },
}

/// What `family` lets suppose of its language; `None` where it is that of its reports or nothing tells it.
pub fn find(
    family: &Family,
    sources: &[Source<'_>],
    imprints: &[Imprint<'_>],
    corpus: &Corpus,
) -> Option<Translated> {
    let english = Language::named("english")?;
    let printed: Vec<Language> = family
        .versions
        .iter()
        .map(|version| {
            let tag = imprints.get(version.report).and_then(|imprint| imprint.lang);
            tag.and_then(Language::of_tag).unwrap_or(english)
        })
        .collect();
    let foreign = |language: &Language| printed.iter().any(|print| print != language);
    let speaker = family.versions.iter().find_map(|version| version.speaker);
    let state = speaker.and_then(|id| corpus.speakers.get(id.index())).and_then(|speaker| speaker.country);
    let expected = state.and_then(Language::of_state);
    let mut told: Vec<(usize, Told)> = Vec::new();
    for version in &family.versions {
        let source = &sources[version.report];
        told.extend(
            version.quotes.iter().flat_map(|&quote| said(source, quote)).map(|told| (version.report, told)),
        );
    }
    if let Some((report, told)) = told.iter().find(|(_, told)| told.language.is_some()) {
        let why = Why::Said { report: *report, span: told.span };
        return told.language.filter(foreign).map(|l| Translated { language: Some(l.name()), why });
    }
    if let Some((report, told)) = told.first() {
        let why = Why::Said { report: *report, span: told.span };
        return Some(Translated { language: expected.filter(foreign).map(Language::name), why });
    }
    let language = expected.filter(foreign)?;
    let country = state?;
    let told = family.versions.iter().find_map(|version| tells(&sources[version.report], version, country));
    Some(Translated { language: Some(language.name()), why: Why::Speaker { country, told } })
}

/// Words before those whom somebody speaks to.
const OPENINGS: &[&str] = &["told", "telling", "on", "to", "with", "by", "for"];

/// Whom somebody speaks to in the language of their state.
const AUDIENCES: &[&str] = &[
    "agency",
    "broadcaster",
    "channel",
    "daily",
    "journalists",
    "lawmakers",
    "magazine",
    "media",
    "network",
    "newspaper",
    "newspapers",
    "outlet",
    "parliament",
    "press",
    "radio",
    "reporters",
    "television",
    "tv",
    "viewers",
    "weekly",
];

/// How well or how somebody speaks a language.
const MANNERS: &[&str] = &["accented", "broken", "fluent", "flawless", "halting", "native", "perfect", "the"];

/// How many mentions of a speaker are looked at for the words that tell the state.
const MENTIONS: usize = 16;
/// How many words before a name may be a title.
const TITLE: usize = 5;

/// What a report says of how something was said.
#[derive(Clone, Copy, Debug)]
struct Told {
    /// None for an interpreter of whatever language.
    language: Option<Language>,
    span: Span,
}

/// So many bytes of a paragraph are looked at before and after a place: more than any sentence of news has. A paragraph
/// without end is not read again for each of its quotations.
const NEAR: usize = 4_000;

/// The part of a paragraph that lies near a place in it.
fn near(text: &str, paragraph: Span, place: Span) -> Span {
    let Span { start, end } = paragraph;
    let from = text.ceil_char_boundary((place.start as usize).saturating_sub(NEAR));
    let to = text.floor_char_boundary((place.end as usize + NEAR).min(text.len()));
    Span::new(from.max(start as usize), to.min(end as usize))
}

/// What the sentence that reports a quotation says of its language.
fn said(source: &Source<'_>, quote: usize) -> Vec<Told> {
    let Some(found) = source.analysis.quotes.get(quote) else { return Vec::new() };
    let attribution = source.analysis.attributions.get(quote);
    let cue = attribution.and_then(|a| a.cue).or(found.cue.map(|cue| cue.span)).unwrap_or(found.outer);
    let paragraphs = &source.analysis.paragraphs;
    let at = paragraphs.partition_point(|paragraph| paragraph.span.end <= cue.start);
    let Some(paragraph) = paragraphs.get(at) else { return Vec::new() };
    let around = near(source.text, paragraph.span, cue);
    let tokens = tokenize(source.text, around, Lexicon::shared());
    let quotes = &source.analysis.quotes;
    let first = quotes.partition_point(|other| other.span.end <= around.start);
    let within = |token: &Token| {
        found.span.contains(token.span)
            || (quotes[first..].iter().take_while(|other| other.span.start < around.end))
                .any(|other| other.marked.iter().any(|part| part.contains(token.span)))
    };
    let mut told = Vec::new();
    for sentence in sentences::split(source.text, &tokens) {
        let sentence = &tokens[sentence];
        if sentence.iter().any(|token| token.span.overlaps(cue)) {
            // Where quoted words stood is a gap that nothing is read across.
            for run in sentence.split(within) {
                told.extend(read(source.text, run));
            }
        }
    }
    told
}

/// What some words say of the language of a saying, in order.
fn read(text: &str, tokens: &[Token]) -> Vec<Told> {
    let words: Vec<&str> = tokens.iter().map(|token| token.span.of(text)).collect();
    let lower: Vec<String> = words.iter().map(|word| word.lower()).collect();
    let span = |range: std::ops::Range<usize>| tokens[range.start].span.cover(tokens[range.end - 1].span);
    let mut told = Vec::new();
    for at in 0..tokens.len() {
        if let Some(end) = audience(&words, &lower, at) {
            let from = (0..at).rev().take(4).find(|&before| OPENINGS.contains(&&*lower[before]));
            let state = nation(&words[at..]).and_then(|(state, _)| Language::of_state(state));
            if let (Some(from), Some(language)) = (from, state) {
                told.push(Told { language: Some(language), span: span(from..end) });
            }
        }
        if let Some(language) = in_language(&words, &lower, tokens, at) {
            let from = (0..at).rev().find(|&before| !MANNERS.contains(&&*lower[before])).unwrap_or(at);
            told.push(Told { language: Some(language), span: span(from..at + 1) });
        }
        let interpreter =
            matches!(&*lower[at], "interpreter" | "interpreters" | "translator" | "translators")
                && lower[at.saturating_sub(4)..at]
                    .iter()
                    .any(|word| matches!(&**word, "through" | "via" | "with"));
        let translation = &*lower[at] == "translation"
            && lower[at.saturating_sub(5)..at].iter().any(|word| word == "according");
        if interpreter || translation {
            told.push(Told { language: None, span: span(at.saturating_sub(2)..at + 1) });
        }
    }
    told
}

/// The state that words begin with, and how many name it.
fn nation(words: &[&str]) -> Option<(Country, usize)> {
    (1..=words.len().min(2)).rev().find_map(|length| {
        let (state, naming) = country(&words[..length].join(" "))?;
        let owner = words.get(length).is_some_and(|word| word.starts_with(['’', '\'']));
        let first = words[0].starts_with(char::is_uppercase);
        (first && (naming == Naming::People || naming == Naming::Name && owner)).then_some((state, length))
    })
}

/// `Russian state television` at `at`: where it ends.
fn audience(words: &[&str], lower: &[String], at: usize) -> Option<usize> {
    let (_, length) = nation(&words[at..])?;
    let rest = at + length..lower.len().min(at + length + 5);
    let plain =
        |word: &String| word.chars().any(char::is_alphanumeric) || matches!(&**word, "-" | "’s" | "'s");
    let end =
        rest.clone().take_while(|&word| plain(&lower[word])).find(|&word| AUDIENCES.contains(&&*lower[word]));
    end.map(|end| end + 1)
}

/// `in Russian`, `in fluent Russian`, `in a Russian-language post`, not `in Russian hands`.
fn in_language(words: &[&str], lower: &[String], tokens: &[Token], at: usize) -> Option<Language> {
    let language = Language::named(words[at]).filter(|_| words[at].starts_with(char::is_uppercase))?;
    let before =
        lower[..at].iter().rev().find(|word| !MANNERS.contains(&&***word)).map_or("", String::as_str);
    let next = lower.get(at + 1).map_or("", String::as_str);
    if next.starts_with(['-', '‑']) && lower.get(at + 2).is_some_and(|word| word == "language") {
        return Some(language);
    }
    let translated = before == "from" && lower[..at].iter().rev().take(4).any(|word| word == "translated");
    // What is in Russian ends there, or a small word goes on: a noun would be what is Russian.
    let ends = match tokens.get(at + 1) {
        None => true,
        Some(token) => {
            token.kind == TokenKind::Mark && !next.starts_with(['-', '‑'])
                || token.classes.has(
                    Classes::PREPOSITION
                        .with(Classes::CONNECTIVE)
                        .with(Classes::SUBJECT_PRONOUN)
                        .with(Classes::WEEKDAY)
                        .with(Classes::SPEECH_VERB)
                        .with(Classes::ADVERB),
                )
        }
    };
    let spoken = before == "in" && said_before(lower, at);
    (ends && (spoken || translated)).then_some(language)
}

/// Whether a verb of saying or writing stands before: `fluent in Russian` says nothing of these words.
fn said_before(lower: &[String], at: usize) -> bool {
    !lower[..at]
        .iter()
        .rev()
        .take(3)
        .any(|word| matches!(&**word, "fluent" | "classes" | "literate" | "courses"))
}

/// The words of a version's report that tell the state of its speaker: in or right before a mention.
fn tells(source: &Source<'_>, version: &Version, state: Country) -> Option<(usize, Span)> {
    let entity = source.analysis.speaker(*version.quotes.first()?)?;
    let mentions = &source.analysis.entities.get(entity.index())?.mentions;
    let mentions = mentions.iter().take(MENTIONS).filter_map(|id| source.analysis.mentions.get(id.index()));
    mentions.filter(|mention| mention.form != Form::Pronoun).find_map(|mention| {
        let paragraphs = &source.analysis.paragraphs;
        let paragraph = paragraphs.get(paragraphs.partition_point(|p| p.span.end <= mention.extent.start))?;
        let start = near(source.text, paragraph.span, mention.extent).start;
        let until = Span { start, end: mention.extent.end };
        let tokens = tokenize(source.text, until, Lexicon::shared());
        let words: Vec<&str> = tokens.iter().map(|token| token.span.of(source.text)).collect();
        let names = |at: usize| {
            (1..=words.len().min(at + 3) - at).any(|length| {
                let phrase = words[at..at + length].join(" ");
                let found = country(&phrase).map(|(found, _)| found).or_else(|| of_institution(&phrase));
                words[at].starts_with(char::is_uppercase) && found == Some(state)
            })
        };
        let first = tokens.partition_point(|token| token.span.end <= mention.extent.start);
        let marks =
            tokens[..first].iter().rposition(|token| token.kind == TokenKind::Mark).map_or(0, |at| at + 1);
        let at = (marks.max(first.saturating_sub(TITLE))..words.len()).find(|&at| names(at))?;
        let start = tokens[at].span.start.min(mention.extent.start);
        Some((version.report, Span { start, end: mention.extent.end }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::families::Families;
    use crate::provenance::Provenance;

    const SAID: &str = "“The old harbour wall must stay where it has always been,”";

    /// The language and the reason for a family of two reports that print the same words, each with its tag and its
    /// language.
    fn check(reports: [(&str, &str); 2], expected: &str) {
        let texts = reports.map(|(tag, _)| format!("{SAID} {tag}\n"));
        let analyses = texts.each_ref().map(|text| crate::analyze(text));
        let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
        let sources: Vec<_> =
            texts.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis }).collect();
        let imprints = reports.map(|(_, lang)| Imprint { lang: Some(lang), agency: None });
        let families = Families::find(&sources, &corpus);
        assert_eq!(families.families.len(), 1, "{texts:?}");
        let found = &Provenance::find(&families, &sources, &imprints, &corpus).families[0];
        let shown = found.translated.as_ref().map_or_else(String::new, |translated| {
            let why = match &translated.why {
                Why::Said { report, span } => span.of(sources[*report].text).to_owned(),
                Why::Speaker { country, told } => {
                    let told = told.map_or("", |(report, span)| span.of(sources[report].text));
                    format!("{}: {told}", country.name())
                }
            };
            format!("{} ({why})", translated.language.unwrap_or("?"))
        });
        assert_eq!(shown, expected, "{texts:?}");
    }

    fn english(one: &str, other: &str, expected: &str) {
        check([(one, "en"), (other, "en-GB")], expected);
    }

    #[test]
    fn the_speakers_state_lets_expect_a_language() {
        let plain = "Ivo Petrak said.";
        english(
            "Russian Foreign Minister Ivo Petrak said.",
            plain,
            "Russian (Russia: Russian Foreign Minister Ivo Petrak)",
        );
        english(
            plain,
            "said Ivo Petrak, the Russian foreign minister.",
            "Russian (Russia: the Russian foreign minister)",
        );
        english("British minister Ada Merrow said.", "Ada Merrow said.", "");
        english("Swiss minister Ada Merrow said.", "Ada Merrow said.", "");
        english("Indian minister Ada Merrow said.", "Ada Merrow said.", "");
        english("Ada Merrow said.", "Ada Merrow said.", "");
    }

    #[test]
    fn what_the_report_says_of_the_saying_outweighs() {
        let minister = "Russian minister Ivo Petrak said.";
        english(
            minister,
            "Ivo Petrak told Russian state television.",
            "Russian (told Russian state television)",
        );
        english(
            "Ada Merrow told Russian television.",
            "Ada Merrow said.",
            "Russian (told Russian television)",
        );
        english("Swiss minister Ada Merrow said in German.", "Ada Merrow said.", "German (in German)");
        english(
            "British minister Ada Merrow said in Norwegian.",
            "Ada Merrow said.",
            "Norwegian (in Norwegian)",
        );
        english(minister, "Ivo Petrak said in English.", "");
        english(minister, "Ivo Petrak told American broadcaster TNC.", "");
        english(minister, "Ivo Petrak said through an interpreter.", "Russian (through an interpreter)");
        english("Ada Merrow said through an interpreter.", "Ada Merrow said.", "? (through an interpreter)");
        english("Ada Merrow said of the ships in Russian waters.", "Ada Merrow said.", "");
    }

    #[test]
    fn a_report_in_the_speakers_language_is_no_translation() {
        let minister = "Russian minister Ivo Petrak said.";
        check([(minister, "ru"), ("Ivo Petrak said.", "ru-RU")], "");
        check(
            [("British minister Ada Merrow said.", "ru"), ("Ada Merrow said.", "ru")],
            "English (United Kingdom: British minister Ada Merrow)",
        );
    }
}
