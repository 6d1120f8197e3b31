//! A report as blocks of runs: what of it never changes while it is read.

use super::portions::portions;
use super::segments::{Layer, Piece, flatten};
use crate::model::library::{Library, Look};
use crate::model::report::{Reading, Report};
use crate::model::state::Kind;
use crate::words;
use sayso_engine::Span;
use sayso_engine::boilerplate::shown_lines;
use sayso_engine::coreference::EntityId;
pub use sayso_engine::document::ParagraphKind;
use sayso_engine::mentions::MentionId;
pub use sayso_engine::mentions::{EntityKind, Form};
use sayso_engine::order::by_number;
use std::rc::Rc;

/// One block of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Rc<Paragraph>),
    /// Lines that are not the article.
    Fold(Rc<Fold>),
}

/// A paragraph as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Its number, if it has one.
    pub number: Option<u32>,
    /// Its text, in order.
    pub runs: Vec<Run>,
    /// Its quotations: their places in the library.
    pub quotes: Vec<usize>,
    /// Whose they are, each once.
    pub badges: Vec<Badge>,
    /// The language of the words, BCP 47.
    pub lang: Rc<str>,
}

/// Lines that are not the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// How many lines, and what they are.
    pub summary: String,
    /// The lines, to the byte.
    pub text: Rc<str>,
    /// Their language, BCP 47.
    pub lang: Rc<str>,
}

/// A stretch of text under the same marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: Rc<str>,
    /// What it is marked as; `None` for the reporter's plain words.
    pub mark: Option<Rc<Mark>>,
    /// Whether it is in scare quotes.
    pub scare: bool,
    /// Whether what its link leads to begins here.
    pub begins: bool,
    /// Whether a search found it.
    pub hit: bool,
}

/// What a run is marked as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The id that a click selects.
    pub id: String,
    /// The address of that.
    pub href: String,
    /// What it is, for a hover and for those who do not see it.
    pub title: String,
    /// The quotation that it lies in.
    pub quote: Option<Quoted>,
    /// The mention that it lies in.
    pub mention: Option<Mentioned>,
    /// Whether the mention is smaller than the quotation: the id is the mention's.
    pub takes_mention: bool,
}

/// A quotation, as a run shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Its place in the library.
    pub place: usize,
    /// Its id.
    pub id: String,
    /// How the words are given.
    pub kind: Kind,
    /// Whether these words of it stand in marks.
    pub marked: bool,
    /// Its speaker's colour.
    pub hue: Option<u8>,
}

/// A mention, as a run shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// What is mentioned.
    pub kind: EntityKind,
    /// In which form.
    pub form: Form,
    /// The entity's number in its report.
    pub entity: usize,
    /// Its voice, if it is quoted anywhere.
    pub voice: Option<usize>,
    /// That voice's colour.
    pub hue: Option<u8>,
}

/// The blocks of a report: marked if the library knows it, else its plain lines.
pub fn blocks(reports: &[Report], at: usize, library: Option<&Library>) -> Vec<Block> {
    let Some(report) = reports.get(at) else { return Vec::new() };
    match (&report.reading, library.filter(|library| library.knows(at))) {
        (Some(reading), Some(library)) => Marker::new(report, reading, at, library).blocks(),
        _ => plain(&report.article.text, &report.lang().into()),
    }
}

/// The lines of a text, unmarked.
fn plain(text: &str, lang: &Rc<str>) -> Vec<Block> {
    let paragraph = |span: Span| {
        let run = Run { text: span.of(text).into(), mark: None, scare: false, begins: false, hit: false };
        Paragraph {
            kind: ParagraphKind::Body,
            number: None,
            runs: vec![run],
            quotes: Vec::new(),
            badges: Vec::new(),
            lang: Rc::clone(lang),
        }
    };
    let lines = shown_lines(text, &[]).into_iter().flat_map(|span| portions(paragraph(span), None));
    lines.map(|paragraph| Block::Paragraph(Rc::new(paragraph))).collect()
}

/// Marks one report.
struct Marker<'a> {
    report: &'a Report,
    reading: &'a Reading,
    at: usize,
    library: &'a Library,
    /// The address of a selection in it, up to the id.
    address: String,
    /// For each mention, which one of its entity's it is, from 1 on.
    nth: Vec<usize>,
}

impl<'a> Marker<'a> {
    fn new(report: &'a Report, reading: &'a Reading, at: usize, library: &'a Library) -> Self {
        let address = crate::address::of_selection(&report.article.slug, "");
        let mut nth = vec![1; reading.analysis.mentions.len()];
        for entity in &reading.analysis.entities {
            for (before, mention) in entity.mentions.iter().enumerate() {
                nth[mention.index()] = before + 1;
            }
        }
        Self { report, reading, at, library, address, nth }
    }

    fn blocks(&self) -> Vec<Block> {
        let reading = self.reading;
        let analysis = &reading.analysis;
        let text = &self.report.article.text;
        let lang: Rc<str> = self.report.lang().into();
        let mut marks = self.marks();
        by_number(&mut marks, |(span, _)| u64::from(span.start));
        let mut blocks: Vec<(u32, Block)> = analysis
            .folds
            .iter()
            .filter(|fold| !fold.span.of(text).trim().is_empty())
            .map(|fold| (fold.span.start, fold.span, fold.reason))
            .fold(Vec::<(Span, Vec<&str>)>::new(), |mut joined, (_, span, reason)| {
                // Folds with nothing but white space between them are one to the reader.
                match joined.last_mut() {
                    Some((last, reasons))
                        if text[last.end as usize..span.start as usize].trim().is_empty() =>
                    {
                        *last = last.cover(span);
                        reasons.push(reason);
                    }
                    _ => joined.push((span, vec![reason])),
                }
                joined
            })
            .into_iter()
            .map(|(span, reasons)| (span.start, Block::Fold(Rc::new(fold(span.of(text), &reasons, &lang)))))
            .collect();
        let mut first = 0;
        // Marks that begin earlier may reach in: the longest one says how far to look back.
        let reach = marks.iter().map(|(span, _)| span.len()).max().unwrap_or(0);
        for (paragraph, number) in analysis.paragraphs.iter().zip(&reading.numbers) {
            let span = paragraph.span;
            while marks.get(first).is_some_and(|(mark, _)| mark.start as usize + reach < span.start as usize)
            {
                first += 1;
            }
            let end = marks.partition_point(|(mark, _)| mark.start < span.end);
            let pieces = flatten(span, &marks[first.min(end)..end]);
            let mut quotes: Vec<_> =
                pieces.iter().filter_map(|piece| Some(self.place(piece.quote?))).collect();
            quotes.dedup();
            let runs = pieces.iter().map(|piece| self.run(piece)).collect();
            let badges = badges(&quotes, self.library);
            let lang = Rc::clone(&lang);
            let paragraph = Paragraph { kind: paragraph.kind, number: *number, runs, quotes, badges, lang };
            let portions = portions(paragraph, Some(self.library));
            blocks
                .extend(portions.into_iter().map(|portion| (span.start, Block::Paragraph(Rc::new(portion)))));
        }
        by_number(&mut blocks, |(start, _)| u64::from(*start));
        blocks.into_iter().map(|(_, block)| block).collect()
    }

    /// Everything that is marked, in bytes of the text.
    fn marks(&self) -> Vec<(Span, Layer)> {
        let analysis = &self.reading.analysis;
        let quotes = analysis.quotes.iter().enumerate().map(|(at, quote)| (quote.outer, Layer::Quote(at)));
        let marked = analysis.quotes.iter().flat_map(|quote| &quote.marked);
        let marked = marked.map(|span| (with_marks(&self.report.article.text, *span), Layer::Marked));
        let linked = analysis.mentions.iter().zip(&analysis.links).enumerate();
        let mentions = linked.filter(|(_, (_, link))| link.is_some());
        let mentions = mentions.map(|(at, (mention, _))| (mention.span, Layer::Mention(at)));
        let scare = analysis.scare.iter().map(|span| (*span, Layer::Scare));
        quotes.chain(marked).chain(mentions).chain(scare).collect()
    }

    /// A quotation's place in the library.
    fn place(&self, quote: usize) -> usize {
        self.library.of_report(self.at).start + quote
    }

    fn run(&self, piece: &Piece) -> Run {
        let words = piece.span.of(&self.report.article.text);
        Run {
            text: words.into(),
            mark: self.mark(piece).map(Rc::new),
            scare: piece.scare,
            begins: piece.begins,
            hit: false,
        }
    }

    fn mark(&self, piece: &Piece) -> Option<Mark> {
        let reading = self.reading;
        let quoted = piece.quote.map(|quote| self.place(quote));
        let quote = quoted.map(|place| {
            let quotation = &self.library.quotations[place];
            Quoted {
                place,
                id: quotation.id.clone(),
                kind: quotation.kind,
                marked: piece.marked,
                hue: self.library.voices[quotation.voice].look.hue,
            }
        });
        let mention = piece.mention.and_then(|at| Some((self.mentioned(at)?, self.nth[at])));
        let (id, title) = match (&quote, &mention) {
            (_, Some((mentioned, nth))) if piece.takes_mention => {
                let entity = &reading.analysis.entities[mentioned.entity];
                let id = format!("{}.{nth}", reading.entity_ids[mentioned.entity]);
                (id, words::mark(&entity.name, words::entity_kind(mentioned.kind)))
            }
            (Some(quoted), _) => {
                let quotation = &self.library.quotations[quoted.place];
                let name = self.library.voices[quotation.voice].name();
                let kind = words::kind_within(quoted.kind);
                let title = if quotation.doubtful { words::mark_probably } else { words::mark };
                (quotation.id.clone(), title(name, kind))
            }
            _ => return None,
        };
        // An id is letters, digits and a dot, which an address spells as they are.
        let href = [self.address.as_str(), &id].concat();
        let mention = mention.map(|(mention, _)| mention);
        Some(Mark { id, href, title, quote, mention, takes_mention: piece.takes_mention })
    }

    fn mentioned(&self, mention: usize) -> Option<Mentioned> {
        let analysis = &self.reading.analysis;
        let entity: EntityId = (*analysis.links.get(mention)?)?.entity;
        let voice = self.library.voice(self.at, entity);
        let mention = analysis.mentions.get(MentionId(u32::try_from(mention).ok()?).index())?;
        let kind = analysis.entities.get(entity.index())?.kind;
        let hue = voice.and_then(|voice| self.library.voices[voice].look.hue);
        Some(Mentioned { kind, form: mention.form, entity: entity.index(), voice, hue })
    }
}

/// A span with the quotation marks that stand right beside it.
fn with_marks(text: &str, span: Span) -> Span {
    let mark = |c: &char| "\"“”„«»‘’'＂".contains(*c);
    let before = text[..span.start as usize].chars().next_back().filter(mark).map_or(0, char::len_utf8);
    let after = text[span.end as usize..].chars().next().filter(mark).map_or(0, char::len_utf8);
    Span::new(span.start as usize - before, span.end as usize + after)
}

fn fold(text: &str, reasons: &[&str], lang: &Rc<str>) -> Fold {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    let mut told: Vec<&str> = Vec::new();
    for reason in reasons {
        let reason = words::fold_reason(&*reason.replace(' ', "-"));
        if !told.contains(&reason) {
            told.push(reason);
        }
    }
    let summary = words::fold(lines, &told.join(", "));
    Fold { summary, text: text.trim_matches('\n').into(), lang: Rc::clone(lang) }
}

/// Whose quotations these are, each once.
pub(super) fn badges(quotes: &[usize], library: &Library) -> Vec<Badge> {
    let mut badges: Vec<Badge> = Vec::new();
    for place in quotes {
        let voice = &library.voices[library.quotations[*place].voice];
        if badges.iter().all(|badge| badge.slug != voice.slug) {
            badges.push(Badge {
                slug: voice.slug.clone(),
                name: voice.name().to_owned(),
                look: voice.look.clone(),
            });
        }
    }
    badges
}

/// A voice's initials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The voice's slug.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// How it is shown.
    pub look: Look,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_plain_text_keeps_every_letter(text in "[a-z é“”\n]{0,60}") {
            let shown: String = plain(&text, &"en".into()).iter().filter_map(|block| match block {
                Block::Paragraph(p) => Some(p.runs[0].text.to_string()),
                Block::Fold(_) => None,
            }).collect();
            let solid = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(solid(&shown), solid(&text));
        }
    }
}
