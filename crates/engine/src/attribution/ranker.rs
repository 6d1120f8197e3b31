//! The ranker: a log-linear choice between the mentions around a quotation, from left to right (`O’Keefe` et al. 2012).
//!
//! What the rules propose is among its features, and so is who was given the words before; so it knows when a rule can be trusted.

use super::features::{Neighbour, Proposal, Spot, look};
use super::ground::{Candidate, Ground};
use super::reasons::{Fact, Told, strongest};
use super::sieves::{Place, REPORTS, SIEVES};
use super::sources::Sources;
use super::{RANKED, inherit};
use crate::document::Document;
use crate::mentions::{Mention, MentionId};
use crate::model::Weights;
use crate::phrases::UnitKind;
use crate::quotes::Quote;
use crate::quotes::clause::{Clause, REACH};
use crate::quotes::frame::{Frame, Item};
use crate::quotes::marks::{self, Marked};
use crate::rule::Rule;
use crate::text::Span;
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::OnceLock;

/// Paragraphs and sentences that are searched before a quotation, sentences after it.
const PARAGRAPHS: u32 = 3;
const BEFORE: usize = 12;
const AFTER: usize = 3;
/// Candidates that are looked at before and after a quotation.
const MOST_BEFORE: usize = 40;
const MOST_AFTER: usize = 16;
/// Rules that are asked for one quotation.
const PROPOSALS: usize = 2;
/// Rules whose answer is taken as it is: right in 98 % (`quote-said-subject`), or fixed turns that are too rare to be learnt.
const SURE: &[&str] =
    &["according-to", "as-put-it", "for-whom", "in-words-of", "label", "quote-said-subject", "signature"];
/// Rules whose answer is taken where it is the subject of a clause of its own.
const GOVERN: &[&str] = &["subject-said-quote", "subject-verb-quote", "verb-quote"];
/// What such an answer is worth at least.
const SURE_SHARE: f32 = 0.9;
/// The numbers of proposals that come from no sieve: the words go on, their source was found together with them.
pub(super) const CONTINUED: u32 = 30;
pub(super) const GIVEN: u32 = 31;

static STORED: &[u8] = include_bytes!("../../models/speakers/weights.bin");

/// The ranker's weights, decoded when first asked for.
pub fn weights() -> &'static Weights {
    static SHARED: OnceLock<Weights> = OnceLock::new();
    SHARED.get_or_init(|| Weights::decode(STORED).unwrap_or_default())
}

/// The choice of the source of one quotation.
pub struct Choice<'c> {
    /// The quotation, as an index.
    pub quote: usize,
    /// Who could be its source.
    pub candidates: &'c [MentionId],
    /// The features of all candidates, one after the other.
    pub rows: &'c [u32],
    /// Where those of each candidate end.
    pub ends: &'c [usize],
    /// What each feature tells.
    pub(super) facts: &'c [Fact],
    /// What the rules propose.
    pub(super) proposals: &'c [Proposal],
    /// Who spoke last.
    pub(super) last: Option<Neighbour>,
    /// What can be said of each candidate.
    pub(super) told: &'c [Told],
}

impl Choice<'_> {
    /// Where the features of a candidate stand.
    pub fn of(&self, candidate: usize) -> Range<usize> {
        let start = candidate.checked_sub(1).map_or(0, |c| self.ends[c]);
        start..self.ends[candidate]
    }

    /// The candidate that fits best, and the share of the probability that is its own; `None` if there is no candidate.
    pub fn best(&self, weights: &Weights) -> Option<(usize, f32)> {
        let sums = self.sums(weights);
        let (best, &most) = sums.iter().enumerate().max_by_key(|&(n, &sum)| (sum, Reverse(n)))?;
        #[expect(clippy::cast_precision_loss, reason = "sums of a few hundred small numbers")]
        let power = |sum: i32| ((sum - most) as f32 * weights.unit()).exp();
        let all = power(0) + sums.iter().map(|&sum| power(sum)).sum::<f32>();
        match self.sure() {
            Some(sure) => Some((sure, (power(sums[sure]) / all).max(SURE_SHARE))),
            None => Some((best, 1.0 / all)),
        }
    }

    /// The candidate of the first rule that speaks, and the rule's name.
    pub fn proposal(&self) -> Option<(usize, &'static str)> {
        let first = self.proposals.first()?;
        let candidate = self.candidates.iter().position(|&c| c == first.source)?;
        let name = SIEVES.get(first.rule as usize).map_or("given", |s| s.rule.name);
        Some((candidate, if first.own && GOVERN.contains(&name) { "own-clause" } else { name }))
    }

    /// The candidate of a rule that is always right.
    fn sure(&self) -> Option<usize> {
        let first = self.proposals.first()?;
        let sure = match SIEVES.get(first.rule as usize) {
            Some(sieve) => SURE.contains(&sieve.rule.name) || first.own && GOVERN.contains(&sieve.rule.name),
            None => first.rule == CONTINUED,
        };
        sure.then(|| self.proposal()).flatten().map(|(candidate, _)| candidate)
    }

    fn sums(&self, weights: &Weights) -> Vec<i32> {
        (0..self.candidates.len()).map(|n| weights.first(&self.rows[self.of(n)])).collect()
    }

    /// The word that reports what a candidate says.
    pub(super) fn cue(&self, candidate: usize) -> Option<Span> {
        let proposal = self.proposals.iter().find(|p| p.source == self.candidates[candidate]);
        proposal.and_then(|p| p.cue).or(self.told[candidate].cue)
    }

    /// The rule that names a candidate, or what told most for it.
    pub(super) fn reason(&self, best: usize, weights: &Weights) -> (&'static Rule, Vec<&'static Rule>) {
        let source = self.candidates[best];
        let proposal = self.proposals.iter().find(|p| p.source == source);
        if let Some(sieve) = proposal.and_then(|p| SIEVES.get(p.rule as usize)) {
            return (&sieve.rule, Vec::new());
        }
        if proposal.is_some_and(|p| p.rule == GIVEN) {
            return (&REPORTS, Vec::new());
        }
        if proposal.is_some_and(|p| p.rule == CONTINUED) {
            return (&inherit::CONTINUED, Vec::new());
        }
        let heir = self.told[best].cue.is_none().then_some(self.last).flatten();
        if let Some(rule) = heir.filter(|n| n.source == source).as_ref().and_then(inherit::rule) {
            return (rule, Vec::new());
        }
        (&RANKED, self.because(best, weights))
    }

    /// What told most for a candidate, in words.
    fn because(&self, best: usize, weights: &Weights) -> Vec<&'static Rule> {
        let sums = self.sums(weights);
        let others = (0..sums.len()).filter(|&n| n != best);
        let second = others.max_by_key(|&n| (sums[n], Reverse(n)));
        let features = |range: Range<usize>| range.map(|at| (self.facts[at], self.rows[at]));
        let second = second.map_or(0..0, |n| self.of(n));
        strongest(weights, &self.told[best], features(self.of(best)), features(second))
    }
}

/// Goes over the quotations from left to right and gives each choice to `decide`, whose answer is the candidate.
pub fn walk(
    document: &Document<'_>,
    mentions: &[Mention],
    quotes: &[Quote],
    decide: &mut dyn FnMut(&Choice<'_>) -> Option<usize>,
) {
    let marked = marks::pair(document);
    let frame = Frame::new(document, &marked);
    let sources = Sources::new(document, mentions);
    let mut ground = Ground::new(&frame, mentions, &sources);
    let stretches: Vec<Option<usize>> = quotes.iter().map(|quote| stretch(&marked, quote)).collect();
    let proposals: Vec<Vec<Proposal>> =
        stretches.iter().map(|s| s.map_or(Vec::new(), |s| propose(&frame, &sources, marked[s], s))).collect();
    let given = |quote: &Quote| {
        let source = sources.mention_of(quote.source?)?;
        Some(Proposal { rule: GIVEN, source, cue: quote.cue.map(|cue| cue.span), own: false })
    };
    let mut last: Option<(usize, MentionId)> = None;
    let (mut candidates, mut told) = (Vec::new(), Vec::new());
    let (mut rows, mut ends, mut facts) = (Vec::new(), Vec::new(), Vec::new());
    for (index, quote) in quotes.iter().enumerate() {
        let Some(here) = stretches[index] else { continue };
        let sentence = frame.sentence_of[here];
        let window = window(&frame, sentence);
        let after = (index + 1..quotes.len()).take(8).find(|&n| stretches[n].is_some());
        let goes_on =
            after.and_then(|n| stretches[n]).filter(|&next| marked[next].continues && here + 1 == next);
        ground.read(
            window.start..goes_on.map_or(window.end, |next| window.end.max(frame.sentence_of[next] + 1)),
        );
        let neighbour = |other: usize, source: MentionId| Neighbour {
            source,
            name: ground.candidate(source).map_or(0, |c| c.name),
            near: nearness(&frame, &marked, other.min(here), other.max(here)),
        };
        let before = last.map(|(stretch, source)| neighbour(stretch, source));
        let next = after.and_then(|n| {
            let stretch = stretches[n]?;
            let source = proposals[n].first()?.source;
            Some(neighbour(stretch, source))
        });
        let mut spot = spot(&ground, &marked, here, quote);
        spot.proposals.clone_from(&proposals[index]);
        if marked[here].continues
            && let Some(last) = before
        {
            spot.proposals
                .insert(0, Proposal { rule: CONTINUED, source: last.source, cue: None, own: false });
        }
        // Of a quotation over several paragraphs the last may name the speaker.
        if goes_on.is_some()
            && spot.proposals.is_empty()
            && let Some(next) = next
        {
            spot.proposals.push(Proposal { rule: CONTINUED, source: next.source, cue: None, own: false });
        }
        if let Some(given) = given(quote) {
            spot.proposals.insert(0, given);
        }
        (spot.last, spot.next) = (before, next);
        let extra: Vec<MentionId> = (spot.proposals.iter().map(|p| p.source))
            .chain(before.map(|n| n.source))
            .chain(next.map(|n| n.source))
            .collect();
        candidates.clear();
        told.clear();
        rows.clear();
        ends.clear();
        facts.clear();
        let found = around(&ground, &window, &spot.items, &extra);
        let between = between(&found, &spot.items);
        for (candidate, between) in found.into_iter().zip(between) {
            spot.features(&ground, candidate, between, |fact, row| {
                rows.push(row);
                facts.push(fact);
            });
            candidates.push(candidate.mention);
            told.push(spot.told(&ground, candidate));
            ends.push(rows.len());
        }
        let choice = Choice {
            quote: index,
            candidates: &candidates,
            rows: &rows,
            ends: &ends,
            facts: &facts,
            proposals: &spot.proposals,
            last: before,
            told: &told,
        };
        if let Some(chosen) = decide(&choice)
            && let Some(&source) = candidates.get(chosen)
        {
            last = Some((here, source));
        }
    }
}

/// The first marked stretch of a quotation.
fn stretch(marked: &[Marked], quote: &Quote) -> Option<usize> {
    let first = quote.marked.first()?;
    marked.binary_search_by_key(&first.start, |m| m.inner.start).ok()
}

/// What the rules say of a stretch.
fn propose(
    frame: &Frame<'_, '_>,
    sources: &Sources<'_, '_, '_>,
    marked: Marked,
    stretch: usize,
) -> Vec<Proposal> {
    let item = frame.item_of[stretch];
    let number = frame.sentence_of[stretch];
    let Some(sentence) = frame.sentences.get(number) else { return Vec::new() };
    let range = sentence.start.max(item.saturating_sub(REACH))..sentence.end.min(item + REACH);
    let place = Place { clause: Clause { frame, range }, item, sentence, number, marked };
    let before = item.checked_sub(1).filter(|b| place.clause.range.contains(b));
    let starts = before.map(|b| place.clause.clause_start(b));
    let found = (0..).zip(SIEVES).filter_map(|(rule, sieve)| {
        let found = (sieve.find)(&place)?;
        let source = match found.token {
            Some(token) => sources.mention_at(token),
            None => sources.mention(frame, found.source),
        }?;
        let cue = found.cue.and_then(|cue| frame.span(cue));
        let own = found.token.is_none() && starts.is_some_and(|s| s > sentence.start && s == found.source);
        Some(Proposal { rule, source, cue, own })
    });
    found.take(PROPOSALS).collect()
}

/// The sentences around `sentence` in which a source is looked for.
fn window(frame: &Frame<'_, '_>, sentence: usize) -> Range<usize> {
    let paragraph = |s: usize| frame.paragraphs.get(s).copied().unwrap_or(u32::MAX);
    let here = paragraph(sentence);
    let first = (sentence.saturating_sub(BEFORE)..sentence)
        .find(|&s| here - paragraph(s).min(here) <= PARAGRAPHS)
        .unwrap_or(sentence);
    let last = (sentence + 1..=sentence + AFTER).take_while(|&s| paragraph(s) == here).last();
    first..last.unwrap_or(sentence) + 1
}

/// How near two stretches are to each other: see [`Neighbour`]; 4 if the second goes on with the first.
fn nearness(frame: &Frame<'_, '_>, marked: &[Marked], first: usize, second: usize) -> u32 {
    if marked[second].continues && first + 1 == second {
        return 4;
    }
    let (a, b) = (frame.sentence_of[first], frame.sentence_of[second]);
    let paragraph = |s: usize| frame.paragraphs.get(s).copied().unwrap_or(0);
    if a == b { 0 } else { (1 + paragraph(b).saturating_sub(paragraph(a))).min(3) }
}

/// Where a quotation stands.
fn spot(ground: &Ground<'_, '_, '_>, marked: &[Marked], stretch: usize, quote: &Quote) -> Spot {
    let frame = ground.frame;
    let item = frame.item_of[stretch];
    let sentence = frame.sentence_of[stretch];
    let range = frame.sentences[sentence].clone();
    let items = items(frame, marked, &range, item, quote);
    let items_before = range.start.max(items.start.saturating_sub(REACH)).min(items.start)..items.start;
    let is_marked = |i: usize| matches!(frame.items[i], Item::Marked(_));
    let before = items_before.clone();
    let after = items.end..range.end.min(items.end + REACH).max(items.end);
    let (mut lead, mut tail) = (None, None);
    let at = ground.verbs.partition_point(|v| v.item < items.start);
    if let Some(verb) = at.checked_sub(1).map(|v| ground.verbs[v]).filter(|v| before.contains(&v.item)) {
        lead = Some(verb);
    }
    let at = ground.verbs.partition_point(|v| v.item < items.end);
    if let Some(verb) = ground.verbs.get(at).filter(|v| after.contains(&v.item)) {
        tail = Some(*verb);
    }
    Spot {
        items,
        sentences: (sentence, sentence),
        paragraph: frame.paragraphs.get(sentence).copied().unwrap_or(0),
        look: look(frame, marked[stretch].inner, marked[stretch].outer),
        others: (before.clone().any(is_marked), after.clone().any(is_marked)),
        verbs: (lead, tail),
        subjects: subjects(frame, &range, &items_before),
        proposals: Vec::new(),
        last: None,
        next: None,
    }
}

/// The subject of the last verb before a quotation, and that of the main clause that leads up to it.
fn subjects(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    before: &Range<usize>,
) -> (Option<usize>, Option<usize>) {
    let range = before.start..sentence.end.min(before.end + REACH);
    let clause = Clause { frame, range };
    let finite = |i: &usize| {
        matches!(frame.kind(*i), Some(UnitKind::Verb | UnitKind::SpeechVerb))
            && !frame.word(*i).ends_with("ing")
    };
    let verb = before.clone().rev().take(24).find(finite);
    let main = before.end.checked_sub(1).filter(|b| before.contains(b));
    (verb.and_then(|v| clause.subject(v)), main.and_then(|b| clause.main_subject(b, 2)))
}

/// For each candidate how many subjects of its own sentence stand between it and the words, up to 4.
fn between(found: &[&Candidate], items: &Range<usize>) -> Vec<u32> {
    let mut counts = vec![0; found.len()];
    let mut count = |order: &mut dyn Iterator<Item = usize>| {
        let (mut sentence, mut subjects) = (usize::MAX, 0u32);
        for n in order {
            if found[n].sentence != sentence {
                (sentence, subjects) = (found[n].sentence, 0);
            }
            counts[n] = subjects.min(4);
            subjects += u32::from(found[n].subject);
        }
    };
    let middle = found.iter().take_while(|c| c.item < items.start).count();
    count(&mut (0..middle).rev());
    count(&mut (middle..found.len()));
    counts
}

/// The items of a quotation that lies in the sentence `range` and has the marked item `item`.
fn items(
    frame: &Frame<'_, '_>,
    marked: &[Marked],
    range: &Range<usize>,
    item: usize,
    quote: &Quote,
) -> Range<usize> {
    let span = |i: usize| match frame.items[i] {
        Item::Marked(m) => Some(marked[m as usize].inner),
        Item::Unit(_) => frame.span(i),
    };
    let inside = |i: &usize| span(*i).is_some_and(|s| quote.span.contains(s));
    let first = (range.start.max(item.saturating_sub(REACH))..item).rev().take_while(inside).last();
    let last = (item + 1..range.end.min(item + REACH)).take_while(inside).last();
    first.unwrap_or(item)..last.unwrap_or(item) + 1
}

/// The candidates around a quotation, in order, then those of `extra` that are not among them.
fn around<'g>(
    ground: &'g Ground<'_, '_, '_>,
    window: &Range<usize>,
    items: &Range<usize>,
    extra: &[MentionId],
) -> Vec<&'g Candidate> {
    let all = &ground.candidates;
    let first = all.partition_point(|c| c.sentence < window.start);
    let end = all.partition_point(|c| c.sentence < window.end);
    let left = all.partition_point(|c| c.item < items.start).clamp(first, end);
    let right = all.partition_point(|c| c.item < items.end).clamp(left, end);
    let left = left.saturating_sub(MOST_BEFORE).max(first)..left;
    let right = right..end.min(right + MOST_AFTER);
    let mut found: Vec<&Candidate> = all[left].iter().chain(&all[right]).collect();
    for &mention in extra {
        if found.iter().all(|c| c.mention != mention)
            && let Some(candidate) = ground.candidate(mention)
        {
            found.push(candidate);
        }
    }
    found
}
