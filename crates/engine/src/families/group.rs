//! Which utterances are versions of one: those of one speaker that share most of their words.

use super::{Families, Family, Likeness, Source, Version, align, words};
use crate::corpus::Corpus;
use crate::fingerprint::Ids;
use crate::order::{by_number, descending};
use crate::rule::Rule;

/// The same words.
const SHARED: Rule = Rule { name: "shared-words", gloss: "The versions share most of their words." };

pub(super) fn find(sources: &[Source<'_>], corpus: &Corpus) -> Families {
    let mut versions: Vec<Version> = Vec::new();
    for (report, source) in sources.iter().enumerate() {
        let quotes = &source.analysis.quotes;
        let numbers: Vec<usize> = (0..quotes.len()).collect();
        for same in numbers.chunk_by(|&one, &two| quotes[one].utterance == quotes[two].utterance) {
            let speaker = source.analysis.speaker(same[0]).and_then(|entity| corpus.speaker(report, entity));
            versions.push(words::version(source, report, same, speaker));
        }
    }
    let mut families = Families::default();
    let mut ids = Ids::default();
    while let Some(first) = versions.pop() {
        let (mut same, rest) = std::mem::take(&mut versions)
            .into_iter()
            .partition::<Vec<_>, _>(|other| other.speaker == first.speaker && alike(&first, other));
        versions = rest;
        if !same.is_empty() {
            same.push(first);
            by_number(&mut same, |version| version.report as u64);
            by_number(&mut same, |version| descending(version.words.len()));
            let keys: Vec<&str> = same[0].words.iter().map(|word| &*word.key).collect();
            families.families.push(Family {
                id: ids.next('f', &keys),
                likeness: Likeness::Near,
                confidence: 0.9,
                rule: &SHARED,
                apparatus: align::align(&same, |report| sources[report].text),
                versions: same,
            });
        }
    }
    families
}

fn alike(one: &Version, two: &Version) -> bool {
    let (short, long) = if one.words.len() < two.words.len() { (one, two) } else { (two, one) };
    let shared =
        short.words.iter().filter(|word| long.words.iter().any(|other| other.key == word.key)).count();
    shared >= 4 && shared * 10 >= short.words.len() * 7
}
