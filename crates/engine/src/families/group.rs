//! Families from clusters: neighbouring clusters of the same utterances are one passage, and each utterance that has a part in
//! it is a version.

use super::clusters::{Cluster, Graph};
use super::index::{Index, same_utterance};
use super::{Families, Family, Source, Version, Word, align};
use crate::corpus::Corpus;
use crate::fingerprint::Ids;
use crate::order::{by_number, descending};
use std::ops::Range;

/// The most words of a passage that is joined from sentences.
const LONGEST: usize = 160;
/// The most words up to which a passage takes in what stands beside it in its utterance.
const FULL: usize = 70;
/// So many words beside each other show where a version stands in the longest.
const ANCHOR: usize = 3;
/// The most words at the edge of both that stand for one another though they differ.
const EDGE: usize = 6;
/// How many units that no other report has may lie between two of a passage.
const GAP: usize = 2;

pub(super) fn find(index: &Index, sources: &[Source<'_>], corpus: &Corpus) -> Families {
    let graph = Graph::new(index, corpus);
    let mut ids = Ids::default();
    let mut make = |conflicts: bool| {
        let mut passages = join(index, graph.clusters(conflicts));
        let linked = linked(index, &passages);
        let mut found: Vec<(u64, Family)> = Vec::new();
        for passage in &mut passages {
            let mut versions = versions(index, &graph, passage, &linked);
            if versions.len() < 2 {
                continue;
            }
            let first = versions.iter().map(place).min().unwrap_or(0);
            by_number(&mut versions, place);
            by_number(&mut versions, |version| descending(version.words.len()));
            by_number(&mut versions, |version| descending(version.words.iter().filter(|w| w.marked).count()));
            let keys: Vec<&str> = versions[0].words.iter().map(|word| &*word.key).collect();
            let family = Family {
                id: ids.next('f', &keys),
                likeness: passage.likeness,
                confidence: passage.verdict.confidence,
                rule: passage.verdict.rule,
                apparatus: align::align(&versions, |report| sources[report].text),
                versions,
            };
            found.push((first, family));
        }
        by_number(&mut found, |(first, _)| *first);
        found.into_iter().map(|(_, family)| family).collect()
    };
    Families { families: make(false), conflicts: make(true) }
}

/// Where a version stands: its report, then its first word.
fn place(version: &Version) -> u64 {
    (version.report as u64) << 32 | version.words.first().map_or(0, |word| u64::from(word.span.start))
}

/// For each unit, whether it is in some cluster.
fn linked(index: &Index, clusters: &[Cluster]) -> Vec<bool> {
    let mut linked = vec![false; index.units.len()];
    for member in clusters.iter().flat_map(|cluster| &cluster.members) {
        linked[member.unit] = true;
    }
    linked
}

/// Joins clusters that stand side by side in the same utterances.
fn join(index: &Index, clusters: Vec<Cluster>) -> Vec<Cluster> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (number, cluster) in clusters.iter().enumerate() {
        places.extend(cluster.members.iter().map(|member| (member.unit, number)));
    }
    by_number(&mut places, |&(unit, _)| unit as u64);
    let mut joined: Vec<Option<Cluster>> = clusters.into_iter().map(Some).collect();
    let mut now: Vec<usize> = (0..joined.len()).collect();
    for pair in places.windows(2) {
        let [(one, _), (other, _)] = [pair[0], pair[1]];
        let [a, b] = [pair[0], pair[1]].map(|(_, cluster)| root(&mut now, cluster));
        let near = same_utterance(index, one, other) && other - one <= GAP + 1;
        if a == b || !near {
            continue;
        }
        let (Some(left), Some(right)) = (&joined[a], &joined[b]) else { continue };
        if !nested(index, left, right) {
            continue;
        }
        let (Some(right), Some(left)) = (joined[b].take(), joined[a].as_mut()) else { continue };
        if right.verdict.confidence < left.verdict.confidence {
            left.verdict = right.verdict;
        }
        if left.likeness != right.likeness {
            left.likeness = super::Likeness::Near;
        }
        left.members.extend(right.members);
        now[b] = a;
    }
    joined.into_iter().flatten().collect()
}

fn root(now: &mut [usize], mut cluster: usize) -> usize {
    while now[cluster] != cluster {
        now[cluster] = now[now[cluster]];
        cluster = now[cluster];
    }
    cluster
}

/// Whether the utterances of the one are among those of the other, and both are short enough to be read as one passage.
fn nested(index: &Index, one: &Cluster, other: &Cluster) -> bool {
    let utterances = |cluster: &Cluster| {
        let mut all: Vec<u64> = cluster.members.iter().map(|member| utterance(index, member.unit)).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let longest = |cluster: &Cluster| {
        cluster.members.iter().map(|member| index.units[member.unit].words.len()).max().unwrap_or(0)
    };
    let (mut few, mut many) = (utterances(one), utterances(other));
    if few.len() > many.len() {
        std::mem::swap(&mut few, &mut many);
    }
    // Another utterance of a report that has one in both stands for itself.
    let reports_once = |all: &[u64]| all.windows(2).all(|pair| pair[0] >> 32 != pair[1] >> 32);
    few.len() > 1
        && few.iter().all(|utterance| many.binary_search(utterance).is_ok())
        && (few.len() == many.len() || reports_once(&many))
        && longest(one) + longest(other) <= LONGEST
}

/// A number for the utterance of a unit, the report's number on top.
fn utterance(index: &Index, unit: usize) -> u64 {
    let unit = &index.units[unit];
    (unit.report as u64) << 32 | unit.utterance as u64
}

/// The versions of a passage: of each utterance the stretch from its first unit to its last.
fn versions(index: &Index, graph: &Graph<'_>, passage: &mut Cluster, linked: &[bool]) -> Vec<Version> {
    by_number(&mut passage.members, |member| member.unit as u64);
    let mut units: Vec<usize> = passage.members.iter().map(|member| member.unit).collect();
    units.dedup();
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for same in units.chunk_by(|&one, &other| same_utterance(index, one, other)) {
        let runs = same.chunk_by(|&one, &other| other - one <= GAP + 1);
        let length = |run: &&[usize]| words(index, &(run[0]..run[run.len() - 1] + 1)).len();
        stretches.extend(runs.max_by_key(length).map(|run| run[0]..run[run.len() - 1] + 1));
    }
    let longest = (0..stretches.len()).rev().max_by_key(|&at| words(index, &stretches[at]).len());
    if let Some(longest) = longest {
        stretches[longest] = extend(index, stretches[longest].clone(), linked);
    }
    // The longest by its words in marks, as in the family.
    let trimmed = stretches.iter().map(|stretch| {
        let unit = &index.units[stretch.start];
        let all = &index.reports[unit.report][unit.utterance].words;
        &all[trim(index, passage, stretch, all)]
    });
    let marked = |words: &&[Word]| words.iter().filter(|word| word.marked).count();
    let longest = trimmed.max_by_key(marked).unwrap_or_default();
    stretches.into_iter().map(|stretch| version(index, graph, passage, &stretch, longest)).collect()
}

/// Takes in what stands beside a stretch of units and is in no other passage, so that one sees what others cut.
fn extend(index: &Index, mut stretch: Range<usize>, linked: &[bool]) -> Range<usize> {
    let free = |unit: usize, beside: usize| {
        unit < index.units.len() && !linked[unit] && same_utterance(index, unit, beside)
    };
    loop {
        let mut wider = stretch.clone();
        if free(stretch.end, stretch.start) {
            wider.end += 1;
        } else if stretch.start > 0 && free(stretch.start - 1, stretch.start) {
            wider.start -= 1;
        }
        if wider == stretch || words(index, &wider).len() > FULL {
            return stretch;
        }
        stretch = wider;
    }
}

/// The words of neighbouring units, by their numbers in the utterance.
fn words(index: &Index, units: &Range<usize>) -> Range<usize> {
    index.units[units.start].words.start..index.units[units.end - 1].words.end
}

fn version(
    index: &Index,
    graph: &Graph<'_>,
    passage: &Cluster,
    units: &Range<usize>,
    longest: &[Word],
) -> Version {
    let unit = &index.units[units.start];
    let utterance = &index.reports[unit.report][unit.utterance];
    let words = trim(index, passage, units, &utterance.words);
    let words = widen(&utterance.words, &words, &self::words(index, units), longest);
    Version {
        report: unit.report,
        quotes: utterance.quotes_of(&words),
        speaker: graph.speaker(units.start),
        words: utterance.words[words].to_vec(),
    }
}

/// The words of neighbouring units (the passage's members stand in order); of a clause with words in marks without what the reporter says at its edges that no other
/// version has.
fn trim(index: &Index, passage: &Cluster, units: &Range<usize>, all: &[Word]) -> Range<usize> {
    let mut words = words(index, units);
    let part = &all[words.clone()];
    let (Some(first), Some(last)) =
        (part.iter().position(|word| word.marked), part.iter().rposition(|word| word.marked))
    else {
        return words;
    };
    let (mut start, mut end) = (words.start + first, words.start + last + 1);
    let first = passage.members.partition_point(|member| member.unit < units.start);
    for member in passage.members[first..].iter().take_while(|member| member.unit < units.end) {
        let unit = &index.units[member.unit];
        if !member.shared.is_empty() {
            start = start.min(unit.words.start + member.shared.start);
            end = end.max(unit.words.start + member.shared.end);
        }
    }
    words.start = words.start.max(start);
    words.end = words.end.min(end);
    words
}

/// The words of a version (`found`, within `part` of all words of its utterance) with those that the reporter has beside them
/// and that stand for words of the longest: the same ones, and up to the edge of both a few others.
fn widen(all: &[Word], found: &Range<usize>, part: &Range<usize>, longest: &[Word]) -> Range<usize> {
    let mut words = found.clone();
    let count = found.len().min(ANCHOR);
    if count == 0 || found == part {
        return words;
    }
    // The reporter's *that* stands for nothing.
    let start = part.start + usize::from(part.start < found.start && &*all[part.start].key == "that");
    let same = |one: &[Word], other: &[Word]| one.iter().zip(other).all(|(one, other)| one.key == other.key);
    let few = |own: &[Word], other: &[Word]| {
        let both = own.iter().any(|word| other.iter().any(|other| other.key == word.key));
        let most = own.len().max(other.len());
        !own.is_empty() && !other.is_empty() && most <= if both { EDGE } else { 2 }
    };
    // Where the first and the last words stand in the longest, be some of them changed.
    let shifts = 0..=EDGE.min(found.len() - count);
    let first = shifts.clone().find_map(|shift| {
        let own = &all[found.start + shift..found.start + shift + count];
        longest.windows(count).position(|other| same(own, other))?.checked_sub(shift)
    });
    let last = shifts.into_iter().find_map(|shift| {
        let own = &all[found.end - shift - count..found.end - shift];
        let at = longest.windows(count).rposition(|other| same(own, other))?;
        Some(at + count + shift).filter(|at| *at <= longest.len())
    });
    if let Some(mut at) = first {
        while words.start > start && at > 0 && all[words.start - 1].key == longest[at - 1].key {
            (words.start, at) = (words.start - 1, at - 1);
        }
        if few(&all[start..words.start], &longest[..at]) {
            words.start = start;
        }
    }
    if let Some(mut at) = last {
        while words.end < part.end && at < longest.len() && all[words.end].key == longest[at].key {
            (words.end, at) = (words.end + 1, at + 1);
        }
        if few(&all[words.end..part.end], &longest[at..]) {
            words.end = part.end;
        }
    }
    words
}
