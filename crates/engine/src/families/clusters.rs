//! Which units are versions of one: each cluster is a unit, the fullest, with those that are like it. All of a cluster are
//! like its fullest member, so no chain of likenesses leads from one sentence to another; and their shares of it overlap, so that
//! what only says its first half does not stand beside what only says its second.

use super::Likeness;
use super::decide::{Evidence, QUIET, Verdict, decide};
use super::index::{Index, same_utterance};
use super::kin::{Kin, Kinship};
use super::score::Score;
use crate::corpus::{Corpus, SpeakerId};
use crate::order::{by_number, descending};
use std::cell::OnceCell;
use std::ops::Range;

/// How many units of one wording may fail to be like another before the rest is taken to fail as well: those of a stock phrase
/// are many.
const PATIENCE: u32 = 256;

/// Units that are versions of one.
pub(super) struct Cluster {
    /// The fullest first.
    pub(super) members: Vec<Member>,
    /// What the least sure of them is to the fullest.
    pub(super) verdict: Verdict,
    /// The likeness of those that are most alike.
    pub(super) likeness: Likeness,
}

/// A unit in a cluster.
pub(super) struct Member {
    /// By number.
    pub(super) unit: usize,
    /// Its words that others of the cluster have too: from the first that tells to the last, by their numbers in the unit.
    pub(super) shared: Range<usize>,
}

/// The units of an index with their speakers and likenesses.
pub(super) struct Graph<'a> {
    index: &'a Index,
    kinship: Kinship,
    /// Of each unit.
    speakers: Vec<Option<SpeakerId>>,
    /// Of each unit, how often the number of its speaker's units was doubled.
    crowds: Vec<u32>,
    /// For each wording, its units.
    units: Vec<Vec<usize>>,
    /// For each wording, those that are like it, with the number of the pair.
    alike: Vec<Vec<(usize, usize)>>,
    /// For each pair that was asked for, what it shares with its order.
    aligned: Vec<OnceCell<Score>>,
    /// For each unit, the one that follows in the text and is of the same speaker.
    next: Vec<Option<usize>>,
    before: Vec<Option<usize>>,
    /// For each wording, what it shares with itself.
    own: Vec<Score>,
}

/// A unit that is like the fullest.
struct Like {
    unit: usize,
    verdict: Verdict,
    /// What it shares with the fullest: the fullest's words, and its own.
    ranges: [Range<usize>; 2],
    rank: u64,
}

impl<'a> Graph<'a> {
    /// Of an index, with the speakers of a corpus.
    pub(super) fn new(index: &'a Index, corpus: &Corpus) -> Self {
        let speaker = |unit: &super::index::Unit| {
            corpus.speaker(unit.report, index.reports[unit.report][unit.utterance].speaker?)
        };
        let mut graph = Self {
            index,
            kinship: Kinship::read(corpus),
            speakers: index.units.iter().map(speaker).collect(),
            crowds: Vec::new(),
            units: vec![Vec::new(); index.wordings.len()],
            alike: vec![Vec::new(); index.wordings.len()],
            aligned: vec![OnceCell::new(); index.pairs.len()],
            next: vec![None; index.units.len()],
            before: vec![None; index.units.len()],
            own: index.wordings.iter().map(Score::whole).collect(),
        };
        for (number, unit) in index.units.iter().enumerate() {
            graph.units[unit.wording].push(number);
        }
        for (number, pair) in index.pairs.iter().enumerate().filter(|(_, pair)| index.is_telling(pair)) {
            let [one, other] = pair.wordings;
            graph.alike[one].push((other, number));
            graph.alike[other].push((one, number));
        }
        graph.follow();
        graph.count(corpus.speakers.len());
        graph
    }

    /// The speaker of a unit.
    pub(super) fn speaker(&self, unit: usize) -> Option<SpeakerId> {
        self.speakers[unit]
    }

    /// Counts what each speaker says; what nobody says is one speaker's.
    fn count(&mut self, speakers: usize) {
        let place = |speaker: &Option<SpeakerId>| speaker.map_or(speakers, SpeakerId::index);
        let mut counts = vec![0_u32; speakers + 1];
        for speaker in &self.speakers {
            counts[place(speaker)] += 1;
        }
        self.crowds =
            self.speakers.iter().map(|speaker| (counts[place(speaker)] / QUIET).max(1).ilog2()).collect();
    }

    /// Links each unit with the next of its report, if the speaker is the same.
    fn follow(&mut self) {
        for unit in 1..self.index.units.len() {
            let [one, other] = [unit - 1, unit].map(|unit| &self.index.units[unit]);
            if one.report == other.report
                && self.speakers[unit - 1] == self.speakers[unit]
                && self.speakers[unit].is_some()
            {
                self.next[unit - 1] = Some(unit);
                self.before[unit] = Some(unit - 1);
            }
        }
    }

    /// The units of the same sense, the fullest with those that are like it; `conflicts` are those of two speakers.
    pub(super) fn clusters(&self, conflicts: bool) -> Vec<Cluster> {
        let mut order: Vec<usize> = (0..self.index.units.len()).collect();
        by_number(&mut order, |&unit| self.wording_of(unit).hash);
        by_number(&mut order, |&unit| {
            let wording = self.wording_of(unit);
            u64::MAX - (u64::from(wording.marked) << 32 | u64::from(wording.weight))
        });
        let mut taken = vec![false; order.len()];
        let mut found = Vec::new();
        for unit in order {
            if taken[unit] {
                continue;
            }
            for cluster in self.around(unit, &taken, conflicts) {
                for member in &cluster.members {
                    taken[member.unit] = true;
                }
                found.push(cluster);
            }
        }
        found
    }

    fn wording_of(&self, unit: usize) -> &super::wording::Wording {
        &self.index.wordings[self.index.units[unit].wording]
    }

    /// The clusters around a unit that has not been taken.
    fn around(&self, hub: usize, taken: &[bool], conflicts: bool) -> Vec<Cluster> {
        let own = self.index.units[hub].wording;
        let others = self.alike[own].iter().map(|&(other, pair)| (other, Some(pair)));
        let mut likes: Vec<Like> = Vec::new();
        for (wording, pair) in std::iter::once((own, None)).chain(others) {
            let mut unlike = 0;
            for &unit in self.units[wording].iter().filter(|&&unit| unit != hub && !taken[unit]) {
                match self.like(hub, unit, pair, conflicts) {
                    Some(like) => likes.push(like),
                    None => unlike += 1,
                }
                if unlike > PATIENCE {
                    break;
                }
            }
        }
        by_number(&mut likes, |like| self.wording_of(like.unit).hash);
        by_number(&mut likes, |like| like.rank);
        let mut heard = vec![self.speakers[hub]];
        if !conflicts {
            likes.retain(|like| {
                let speaker = self.speakers[like.unit];
                let fits = heard.iter().all(|&other| self.kinship.of(speaker, other) != Kin::Other);
                if fits && !heard.contains(&speaker) {
                    heard.push(speaker);
                }
                fits
            });
        }
        let mut clusters: Vec<(Range<usize>, Cluster)> = Vec::new();
        for like in likes {
            let [range, shared] = like.ranges;
            let member = Member { unit: like.unit, shared };
            let Some((core, cluster)) = clusters.iter_mut().find(|(core, _)| meets(core, &range)) else {
                let fullest = Member { unit: hub, shared: range.clone() };
                let (likeness, verdict) = (like.verdict.likeness, like.verdict);
                clusters.push((range, Cluster { members: vec![fullest, member], likeness, verdict }));
                continue;
            };
            *core = core.start.max(range.start)..core.end.min(range.end);
            let fullest = &mut cluster.members[0].shared;
            *fullest = fullest.start.min(range.start)..fullest.end.max(range.end);
            cluster.members.push(member);
            if like.verdict.likeness == Likeness::Near {
                cluster.likeness = Likeness::Near;
            }
            let graver = like.verdict.conflict && !cluster.verdict.conflict;
            let less_sure = like.verdict.confidence < cluster.verdict.confidence;
            if graver || less_sure && like.verdict.conflict == cluster.verdict.conflict {
                cluster.verdict = like.verdict;
            }
        }
        // Whoever prints the words of one of the two speakers stands in the conflict too.
        let clusters = clusters.into_iter().map(|(_, cluster)| cluster);
        clusters.filter(|cluster| cluster.verdict.conflict == conflicts).collect()
    }

    fn like(&self, hub: usize, unit: usize, pair: Option<usize>, conflicts: bool) -> Option<Like> {
        let [one, other] = [hub, unit].map(|unit| &self.index.units[unit]);
        let within = one.report == other.report;
        if within && self.overlap(hub, unit) {
            return None;
        }
        let mut evidence = Evidence {
            score: pair.map_or(&self.own[one.wording], |pair| &self.index.pairs[pair].score),
            one: &self.index.wordings[one.wording],
            other: &self.index.wordings[other.wording],
            crowd: self.crowds[hub].max(self.crowds[unit]),
            kin: self.kinship.of(self.speakers[hub], self.speakers[unit]),
            beside: &|| self.beside(hub, unit),
            within,
        };
        if evidence.kin == Kin::Other && !(conflicts && evidence.may_conflict()) {
            return None;
        }
        if let Some(pair) = pair {
            evidence.score = self.score(pair);
        }
        let score = evidence.score;
        let verdict = decide(&evidence).filter(|verdict| conflicts || !verdict.conflict)?;
        let side = pair.map_or(0, |pair| usize::from(self.index.pairs[pair].wordings[0] != one.wording));
        let sure = verdict.confidence.to_bits();
        let rank = descending(usize::try_from(sure).unwrap_or(0) << 20 | score.bag.min(0xf_ffff) as usize);
        let mut ranges = score.ranges.clone();
        ranges.rotate_left(side);
        Some(Like { unit, verdict, ranges, rank })
    }

    /// What the wordings of a pair share, with its order.
    fn score(&self, pair: usize) -> &Score {
        self.aligned[pair].get_or_init(|| {
            let pair = &self.index.pairs[pair];
            let [one, other] = pair.wordings.map(|wording| &self.index.wordings[wording]);
            let mut score = pair.score.clone();
            score.align(one, other);
            score
        })
    }

    /// Whether two units of a report share text: indirect speech may hold a quotation.
    fn overlap(&self, one: usize, other: usize) -> bool {
        let span = |unit: usize| {
            let unit = &self.index.units[unit];
            self.index.reports[unit.report][unit.utterance].span(&unit.words)
        };
        span(one).overlaps(span(other))
    }

    /// What the units before or after two units share, if these are nearly the same too; and what the one shares with
    /// those beside the other, where one report makes two sentences of what is one in the other.
    fn beside(&self, one: usize, other: usize) -> u32 {
        let follows = |side: &[Option<usize>], unit: usize| {
            side[unit].filter(|&next| same_utterance(self.index, unit, next))
        };
        let near = |side: &[Option<usize>]| {
            [(side[one], side[other]), (Some(one), follows(side, other)), (follows(side, one), Some(other))]
        };
        let shared = near(&self.next).into_iter().chain(near(&self.before)).filter_map(|(one, other)| {
            let (one, other) = (one?, other?);
            if one == other {
                return None;
            }
            let [a, b] = [one, other].map(|unit| self.index.units[unit].wording);
            let pair = || self.alike[a].iter().find(|(other, _)| *other == b);
            let score = if a == b { Some(&self.own[a]) } else { pair().map(|&(_, pair)| self.score(pair)) };
            let short = self.index.wordings[a].weight.min(self.index.wordings[b].weight);
            score.map(|score| score.aligned).filter(|aligned| aligned * 10 >= short * 7)
        });
        shared.max().unwrap_or(0)
    }
}

/// Whether at least half of the shorter stretch lies in the other.
fn meets(one: &Range<usize>, other: &Range<usize>) -> bool {
    let both = one.end.min(other.end).saturating_sub(one.start.max(other.start));
    both > 0 && both * 2 >= one.len().min(other.len())
}
