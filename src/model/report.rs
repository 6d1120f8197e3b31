//! One report: the article, and what was read in it.

use super::extent::Extents;
use sayso_engine::coreference::EntityId;
use sayso_engine::direction::turns;
use sayso_engine::document::ParagraphKind;
use sayso_engine::guess::{Guess, Guesses, guess};
use sayso_engine::quick::Map;
use sayso_engine::{Analysis, Article, Span, analyze_in_steps};
use std::rc::Rc;

/// One report.
#[derive(Clone, Debug)]
pub struct Report {
    /// The article as its file gives it.
    pub article: Rc<Article>,
    /// What was read in it; `None` before its turn.
    pub reading: Option<Rc<Reading>>,
}

/// What was read in one report.
#[derive(Debug)]
pub struct Reading {
    /// What the engine found.
    pub analysis: Analysis,
    /// What the file does not say and the text lets guess.
    pub guesses: Guesses,
    /// For each quotation, its id: a hash of its words.
    pub quote_ids: Vec<String>,
    /// For each entity, its id: a hash of its name.
    pub entity_ids: Vec<String>,
    /// For each paragraph, its number; headlines and bylines have none.
    pub numbers: Vec<Option<u32>>,
    /// The report and its quotations, measured in words.
    pub extents: Extents,
}

impl Report {
    /// A report that is not read yet.
    pub fn new(article: Article) -> Self {
        Self { article: Rc::new(article), reading: None }
    }

    /// The headline, and why it was guessed if it was.
    pub fn title(&self) -> (&str, Option<&Guess>) {
        let guessed = self.reading.as_ref().and_then(|r| r.guesses.title.as_ref());
        match (&self.article.metadata.title, guessed) {
            (Some(title), _) => (title, None),
            (None, Some(guess)) => (&guess.value, Some(guess)),
            (None, None) => (first_line(&self.article.text), None),
        }
    }

    /// Who published it, and why that was guessed if it was; `None` if nothing says.
    pub fn outlet(&self) -> Option<(&str, Option<&Guess>)> {
        let guessed = self.reading.as_ref().and_then(|r| r.guesses.outlet.as_ref());
        let given = self.article.metadata.outlet.as_deref();
        given.map(|outlet| (outlet, None)).or(guessed.map(|guess| (guess.value.as_str(), Some(guess))))
    }

    /// The language of its text, BCP 47: what its file says, else English, since the engine reads no other.
    pub fn lang(&self) -> &str {
        self.article.metadata.lang.as_deref().unwrap_or("en")
    }

    /// The day it appeared, and why that was guessed if it was.
    pub fn date(&self) -> Option<(&str, Option<&Guess>)> {
        let guessed = self.reading.as_ref().and_then(|r| r.guesses.date.as_ref());
        let given = self.article.metadata.date.as_deref();
        given.map(|date| (date, None)).or(guessed.map(|guess| (guess.value.as_str(), Some(guess))))
    }

    /// The agency whose text it carries, and why that was guessed if it was.
    pub fn agency(&self) -> Option<(&str, Option<&Guess>)> {
        let guessed = self.reading.as_ref().and_then(|r| r.guesses.agency.as_ref());
        let given = self.article.metadata.agency.as_deref();
        given.map(|agency| (agency, None)).or(guessed.map(|guess| (guess.value.as_str(), Some(guess))))
    }

    /// What was guessed of it: the field, and the guess.
    pub fn guessed(&self) -> impl Iterator<Item = (&'static str, &Guess)> {
        let given = [Some(self.title()), self.outlet(), self.date(), self.agency()];
        let fields = ["title", "outlet", "date", "agency"].into_iter().zip(given);
        fields.filter_map(|(field, value)| Some((field, value?.1?)))
    }
}

impl Reading {
    /// Reads an article.
    pub fn of(article: &Article) -> Self {
        Self::in_steps(article, &mut |_| {})
    }

    /// Reads an article and tells of each step of the engine as it begins.
    pub fn in_steps(article: &Article, begins: &mut dyn FnMut(u8)) -> Self {
        let analysis = analyze_in_steps(&article.text, begins);
        let guesses = guess(article, &analysis);
        let text = &article.text;
        let mut ids = Ids { slug: &article.slug, seen: Map::default() };
        let quote_ids = analysis.quotes.iter().map(|q| ids.next('q', q.span.of(text))).collect();
        let entity_ids = analysis.entities.iter().map(|e| ids.next('e', &e.name)).collect();
        let mut number = 0;
        let title = article.metadata.title.as_ref().or(guesses.title.as_ref().map(|guess| &guess.value));
        let first = analysis.paragraphs.first().map_or("", |p| p.span.of(text));
        let headline = |at: usize| at == 0 && title.is_some_and(|title| title == first);
        let numbers = analysis.paragraphs.iter().enumerate().map(|(at, p)| {
            let counts = matches!(p.kind, ParagraphKind::Body | ParagraphKind::ListItem) && !headline(at);
            counts.then(|| {
                number += 1;
                number
            })
        });
        let numbers = numbers.collect();
        let extents = Extents::measure(text, &analysis.paragraphs, &analysis.quotes, headline);
        Self { analysis, guesses, quote_ids, entity_ids, numbers, extents }
    }

    /// The number of the paragraph in which a span begins.
    pub fn paragraph(&self, span: Span) -> Option<u32> {
        let at = self.analysis.paragraphs.partition_point(|p| p.span.end <= span.start);
        *self.numbers.get(at)?
    }

    /// The entity of an id, which may end in the number of one of its mentions.
    pub fn entity(&self, id: &str) -> Option<(EntityId, Option<usize>)> {
        let (id, mention) = id.split_once('.').map_or((id, None), |(id, n)| (id, n.parse::<usize>().ok()));
        let at = self.entity_ids.iter().position(|other| other == id)?;
        let entity = EntityId(u32::try_from(at).ok()?);
        let mentions = self.analysis.entities[at].mentions.len();
        Some((entity, mention.filter(|n| (1..=mentions).contains(n)).map(|n| n - 1)))
    }
}

/// The letters of ids: none that is taken for another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Gives out ids: a hash of what a thing says; the second of two alike is hashed as the second.
struct Ids<'a> {
    slug: &'a str,
    seen: Map<(char, String), u32>,
}

impl Ids<'_> {
    fn next(&mut self, sort: char, words: &str) -> String {
        let nth = self.seen.entry((sort, words.to_owned())).or_default();
        *nth += 1;
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in [self.slug, words, &nth.to_string()].join("\0").bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        let letters =
            (0..10).map(|at| char::from(LETTERS[usize::from((hash >> (at * 5 + 12)).to_le_bytes()[0] & 31)]));
        std::iter::once(sort).chain(letters).collect()
    }
}

/// The longest headline of a report that nothing names, in bytes.
const LONGEST: usize = 200;

/// The beginning of the first line that says something, up to a sign that would turn the words after it round.
fn first_line(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || turns(c));
    let text = &text[..text.floor_char_boundary(LONGEST)];
    text.split(|c| c == '\n' || turns(c)).next().unwrap_or("").trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(slug: &str, text: &str) -> Article {
        Article { slug: slug.into(), text: text.into(), ..Article::default() }
    }

    #[test]
    fn ids_are_of_the_words_alone() {
        let mut here = Ids { slug: "wire", seen: Map::default() };
        let first = here.next('q', "Go");
        let second = here.next('q', "Go");
        let other = here.next('q', "Stay");
        assert!(first != second && second != other && first != other);
        let mut there = Ids { slug: "wire", seen: Map::default() };
        assert_eq!(there.next('q', "Stay"), other);
        assert_eq!(there.next('q', "Go"), first);
        assert!(first.starts_with('q') && first.len() == 11);
    }

    #[test]
    fn a_report_without_metadata_has_a_title() {
        let report = Report::new(article("a", "\n  Ministers meet \nThey met."));
        assert_eq!(report.title(), ("Ministers meet", None));
        assert_eq!(report.outlet(), None);
        let long = Report::new(article("a", &"\u{202e}é\u{202e}é".repeat(999)));
        assert_eq!(long.title(), ("é", None));
        assert_eq!(Report::new(article("a", &"é".repeat(999))).title().0.len(), LONGEST);
    }

    #[test]
    fn body_paragraphs_are_numbered_from_one() {
        let reading = Reading::of(&article("a", "One thing happened.\n\nThen another thing happened."));
        let numbers: Vec<_> = reading.numbers.iter().flatten().copied().collect();
        assert_eq!(numbers, (1..=u32::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
        let last = reading.analysis.paragraphs.last().unwrap().span;
        assert_eq!(reading.paragraph(last), *reading.numbers.last().unwrap());
    }
}
