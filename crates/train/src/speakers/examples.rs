//! Examples of choices: our own quotations, mentions and rules, with the speakers that labelled text gives them.

use crate::data::quotes::{Quote as Labelled, Record};
use crate::data::{bytes, document};
use crate::learn::choice::Choice;
use sayso_engine::attribution::ranker;
use sayso_engine::document::Document;
use sayso_engine::mentions::{self, Mention};
use sayso_engine::model::Weights;
use sayso_engine::quotes::frame::Frame;
use sayso_engine::quotes::scare::Judge;
use sayso_engine::quotes::{self, Quote, QuoteKind, marks, spans};
use sayso_engine::text::Span;
use sayso_engine::tokens::TokenKind;

/// The models of both decisions.
pub(crate) struct Models {
    /// Said or merely marked.
    pub(crate) scare: Weights,
    /// By whom.
    pub(crate) speakers: Weights,
}

/// What is learnt from.
#[derive(Default)]
pub(crate) struct Examples {
    pub(crate) scare: Vec<Choice>,
    pub(crate) speakers: Vec<Choice>,
    /// Quotations with a speaker, those whose speaker is among the candidates, all candidates.
    pub(crate) counts: [usize; 3],
}

/// How the two decisions about one marked string went.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    /// How likely it is said.
    pub(crate) said: f32,
    /// How likely the source found is the right one.
    pub(crate) share: f32,
    /// Whether it is attributed in the labels.
    pub(crate) attributed: bool,
    /// Whether to somebody who is mentioned.
    pub(crate) spoken: bool,
    /// Whether the source found is right.
    pub(crate) right: bool,
    /// The first rule that names a source, and whether it is right.
    pub(crate) rule: Option<(&'static str, bool)>,
}

/// A string in marks, as labelled.
#[derive(Clone)]
struct Marked {
    span: Span,
    attributed: bool,
    speaker: Option<Span>,
    name: Option<String>,
}

/// What a labelled text says of the strings in marks, in order.
struct Truth(Vec<Marked>);

impl Truth {
    fn new(record: &Record) -> Self {
        let bytes = bytes(&record.text);
        let byte = |point: usize| bytes.get(point).copied().unwrap_or(record.text.len());
        let span = |(start, end): (usize, usize)| Span::new(byte(start), byte(end));
        let label = |q: &Labelled, attributed| Marked {
            span: span((q.start, q.end)),
            attributed,
            speaker: q.speaker.map(span),
            name: q.speaker_name.clone(),
        };
        let marked = record.marked.iter().map(|q| label(q, true));
        let mut all: Vec<_> = marked.chain(record.scare.iter().map(|q| label(q, false))).collect();
        all.sort_by_key(|m| m.span.start);
        Self(all)
    }

    /// The label of a stretch.
    fn of(&self, stretch: Span) -> Option<&Marked> {
        let at = self.0.partition_point(|m| m.span.end <= stretch.start);
        self.0.get(at).filter(|m| m.span.overlaps(stretch))
    }
}

/// Whether a mention is that of the speaker: a fifth of its words at least are among the speaker's.
fn is_right(document: &Document<'_>, mention: &Mention, speaker: Span) -> bool {
    let words = |span: Span| {
        let tokens = &document.tokens[document.tokens_in(span)];
        tokens.iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number)).map(|t| t.span)
    };
    let all = words(mention.span).count();
    let shared = words(mention.span).filter(|&word| speaker.overlaps(word)).count();
    shared > 0 && 5 * shared >= all
}

/// A labelled text as the engine reads it, every marked stretch being a quotation.
struct Reading<'t> {
    document: Document<'t>,
    mentions: Vec<Mention>,
    quotes: Vec<Quote>,
    truth: Truth,
}

impl<'t> Reading<'t> {
    fn new(record: &'t Record) -> Self {
        let document = document(&record.text);
        let mentions = mentions::find(&document);
        let found = quotes::find(&document);
        let scare = found.scare.into_iter().map(|span| Quote {
            span,
            outer: span,
            marked: vec![span],
            kind: QuoteKind::Mixed,
            said: 0.0,
            cue: None,
            source: None,
            utterance: 0,
        });
        let mut quotes: Vec<Quote> = found.quotes.into_iter().chain(scare).collect();
        quotes.sort_by_key(|q| q.span.longer_first());
        Self { document, mentions, quotes, truth: Truth::new(record) }
    }

    fn label(&self, quote: usize) -> Option<&Marked> {
        self.truth.of(*self.quotes[quote].marked.first()?)
    }

    /// Gives each labelled stretch the rows of what tells scare quotes, and how likely it is said by these weights.
    fn scare(&self, weights: &Weights, mut each: impl FnMut(&Marked, Vec<u32>, f32)) {
        let marked = marks::pair(&self.document);
        let frame = Frame::new(&self.document, &marked);
        let mut clauses = spans::find(&frame, &marked, spans::weights());
        clauses.retain(|r| r.is_clause(&frame));
        let judge = Judge::new(&frame, &marked, &clauses);
        for (index, stretch) in marked.iter().enumerate() {
            let Some(label) = self.truth.of(stretch.inner) else { continue };
            let mut rows = Vec::new();
            judge.features(index, |row| rows.push(row));
            let said = if stretch.continues { 1.0 } else { judge.said(index, weights) };
            each(label, rows, said);
        }
    }
}

impl Examples {
    /// Adds the choices of a labelled text.
    pub(crate) fn add(&mut self, record: &Record) {
        let reading = Reading::new(record);
        reading.scare(&Weights::default(), |label, rows, _| {
            self.scare.push(Choice::new(vec![rows], vec![label.attributed], true, 1.0));
        });
        let (quotes, mentions) = (&reading.quotes, &reading.mentions);
        ranker::walk(&reading.document, mentions, quotes, &mut |choice| {
            let speaker = reading.label(choice.quote)?.speaker?;
            let mention = |c: usize| &mentions[choice.candidates[c].index()];
            let all = 0..choice.candidates.len();
            let right = all.clone().map(|c| is_right(&reading.document, mention(c), speaker));
            let right: Vec<bool> = right.collect();
            let chosen = {
                // Of several that are right the nearest to the words spoke.
                let start = quotes[choice.quote].span.start;
                let right = all.clone().filter(|&c| right[c]);
                right.min_by_key(|&c| mention(c).span.start.abs_diff(start))
            };
            self.counts[0] += 1;
            self.counts[1] += usize::from(chosen.is_some());
            self.counts[2] += right.len();
            let rows = all.map(|c| choice.rows[choice.of(c)].to_vec()).collect();
            self.speakers.push(Choice::new(rows, right, true, 1.0));
            chosen
        });
    }
}

/// What the models make of a labelled text.
pub(crate) fn judge(record: &Record, models: &Models, outcomes: &mut Vec<Outcome>) {
    let mut reading = Reading::new(record);
    let mut said = Vec::new();
    reading.scare(&models.scare, |label, _, likely| said.push((label.span.start, likely)));
    let mut of: Vec<f32> = Vec::new();
    for quote in 0..reading.quotes.len() {
        let label = reading.label(quote).map(|l| l.span.start);
        of.push(label.and_then(|l| said.iter().find(|s| s.0 == l)).map_or(1.0, |s| s.1));
    }
    // What is not said is no quotation, and nobody goes on after it.
    let keep: Vec<bool> = of.iter().map(|&said| Judge::is_quotation(said)).collect();
    let mut n = 0;
    let mut dropped = Vec::new();
    reading.quotes.retain(|q| {
        n += 1;
        if !keep[n - 1] {
            dropped.push((q.clone(), of[n - 1]));
        }
        keep[n - 1]
    });
    let of: Vec<f32> = of.into_iter().filter(|&said| Judge::is_quotation(said)).collect();
    for (quote, said) in dropped {
        if let Some(label) = quote.marked.first().and_then(|m| reading.truth.of(*m)) {
            let (attributed, spoken) = (label.attributed, label.speaker.is_some());
            outcomes.push(Outcome { said, share: 0.0, attributed, spoken, right: false, rule: None });
        }
    }
    let text = &record.text;
    ranker::walk(&reading.document, &reading.mentions, &reading.quotes, &mut |choice| {
        let (best, share) = choice.best(&models.speakers)?;
        let label = reading.label(choice.quote)?;
        let rule = choice.proposal().map(|(n, name)| {
            let mention = &reading.mentions[choice.candidates[n].index()];
            (name, label.speaker.is_some_and(|s| is_right(&reading.document, mention, s)))
        });
        let mention = &reading.mentions[choice.candidates[best].index()];
        let named = label.name.as_ref().and_then(|name| name.split_whitespace().last()).is_some_and(|name| {
            mention
                .span
                .of(text)
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word.eq_ignore_ascii_case(name))
        });
        let right = label.speaker.is_some_and(|s| is_right(&reading.document, mention, s)) || named;
        let said = of[choice.quote];
        let (attributed, spoken) = (label.attributed, label.speaker.is_some());
        outcomes.push(Outcome { said, share, attributed, spoken, right, rule });
        Some(best)
    });
}
