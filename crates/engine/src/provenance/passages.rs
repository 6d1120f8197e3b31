//! Paragraphs that several reports carry nearly verbatim, as two papers print one agency's text.
//!
//! Near-duplicates are found as in A. Broder, *On the resemblance and containment of documents* (1997): paragraphs that
//! share one of the least hashes of their shingles are compared word by word, in order. Words in quotation marks are
//! public, so that two papers may print them independently: what the reporters wrote around them must be the same too, or
//! the paragraph must stand beside one that is shared.

use super::Imprint;
use crate::document::ParagraphKind;
use crate::families::{Family, Source};
use crate::fingerprint;
use crate::order::by_number;
use crate::quick::Map;
use crate::text::Span;
use crate::text::small;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Words of a shingle.
const SHINGLE: usize = 4;
/// How many of the least hashes of a paragraph are kept: all those of a short one.
const SKETCH: usize = 24;
/// How many paragraphs with a hash are remembered, so that time stays linear.
const SAME_HASH: usize = 8;
/// With how many others a paragraph is compared.
const COMPARED: usize = 6;
/// How many words of a paragraph are compared.
const READ: usize = 400;
/// The fewest words of a passage.
const FEWEST: usize = 20;
/// The fewest words of a passage beside another.
const FEWEST_BESIDE: usize = 6;
/// How much of the longer paragraph both must have, in percent.
const SHARED: usize = 87;
/// The fewest words out of marks that both must have.
const FEWEST_OUT: usize = 8;

/// A paragraph that several reports carry nearly verbatim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands, in the order of the reports; two at least.
    pub places: Vec<Place>,
    /// The agency that one of the reports names as its source; none where none does, or where they name several.
    pub agency: Option<String>,
}

/// A paragraph of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The report, by its number among the sources.
    pub report: usize,
    /// The paragraph, by its number in the report's analysis.
    pub paragraph: usize,
}

/// For each place of some passages, the passage by its number.
pub(super) fn by_place(passages: &[Passage]) -> Map<Place, usize> {
    let places = |(number, passage): (usize, &'_ Passage)| {
        passage.places.iter().map(move |place| (*place, number)).collect::<Vec<_>>()
    };
    passages.iter().enumerate().flat_map(places).collect()
}

/// The passage in which every word of a family stands, if there is one.
pub(super) fn around(family: &Family, sources: &[Source<'_>], at: &Map<Place, usize>) -> Option<usize> {
    let mut found = family.versions.iter().flat_map(|version| {
        let source = &sources[version.report];
        let place = |span| Place { report: version.report, paragraph: paragraph_at(source, span) };
        version.words.iter().map(move |word| at.get(&place(word.span)).copied())
    });
    let first = found.next()??;
    found.all(|passage| passage == Some(first)).then_some(first)
}

/// The paragraph in which a span begins, by its number.
pub(super) fn paragraph_at(source: &Source<'_>, span: Span) -> usize {
    source.analysis.paragraphs.partition_point(|paragraph| paragraph.span.end <= span.start)
}

/// Finds the passages of several reports; `imprints` stand in the same order.
pub fn find(sources: &[Source<'_>], imprints: &[Imprint<'_>]) -> Vec<Passage> {
    let texts = read(sources);
    let mut sets: Vec<usize> = (0..texts.len()).collect();
    for (one, other) in pairs(&texts) {
        if texts[one].len() >= FEWEST && same(&texts[one], &texts[other], true) {
            join(&mut sets, one, other);
        }
    }
    beside(&texts, &mut sets);
    let mut found: Map<usize, Vec<usize>> = Map::default();
    for text in 0..texts.len() {
        found.entry(root(&mut sets, text)).or_default().push(text);
    }
    let mut passages: Vec<Passage> = found
        .into_values()
        .filter(|members| members.len() > 1)
        .map(|members| passage(members.into_iter().map(|text| texts[text].place).collect(), imprints))
        .collect();
    by_number(&mut passages, |passage| {
        let first = passage.places[0];
        (first.report as u64) << 32 | first.paragraph as u64
    });
    passages
}

fn passage(places: Vec<Place>, imprints: &[Imprint<'_>]) -> Passage {
    let mut named = places.iter().filter_map(|place| imprints.get(place.report)?.agency);
    let first = named.next();
    let agency = first.filter(|first| named.all(|other| other == *first)).map(str::to_owned);
    Passage { places, agency }
}

/// A paragraph as it is compared.
struct Text {
    place: Place,
    /// A hash for each word.
    words: Vec<u64>,
    /// For each word, whether it stands in quotation marks.
    marked: Vec<bool>,
}

impl Text {
    fn len(&self) -> usize {
        self.words.len()
    }
}

/// The paragraphs of all reports, in order; folded lines, headlines and bylines are none.
fn read(sources: &[Source<'_>]) -> Vec<Text> {
    let mut texts = Vec::new();
    for (report, source) in sources.iter().enumerate() {
        let mut quotes =
            source.analysis.quotes.iter().flat_map(|quote| &quote.marked).copied().collect::<Vec<_>>();
        by_number(&mut quotes, |span| span.longer_first());
        let mut next = 0;
        for (number, paragraph) in source.analysis.paragraphs.iter().enumerate() {
            if !matches!(paragraph.kind, ParagraphKind::Body | ParagraphKind::ListItem) {
                continue;
            }
            let mut text =
                Text { place: Place { report, paragraph: number }, words: Vec::new(), marked: Vec::new() };
            for (start, hash) in words(paragraph.span.of(source.text)).take(READ) {
                let at = paragraph.span.start + start;
                while quotes.get(next).is_some_and(|quote| quote.end <= at) {
                    next += 1;
                }
                text.words.push(hash);
                text.marked.push(quotes.get(next).is_some_and(|quote| quote.holds(at)));
            }
            if text.len() >= FEWEST_BESIDE {
                texts.push(text);
            }
        }
    }
    texts
}

/// Where each word begins, in bytes, and a hash (FNV-1a) of its letters and digits in lower case.
fn words(text: &str) -> impl Iterator<Item = (u32, u64)> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while letters.next_if(|(_, c)| !c.is_alphanumeric()).is_some() {}
        let (start, _) = *letters.peek()?;
        let mut hash = fingerprint::BASIS;
        while let Some((_, c)) = letters.next_if(|(_, c)| c.is_alphanumeric()) {
            hash = fingerprint::step(hash, u64::from(u32::from(small(c))));
        }
        Some((u32::try_from(start).unwrap_or(u32::MAX), hash))
    })
}

/// Pairs of paragraphs of two reports that are worth comparing, the earlier first.
fn pairs(texts: &[Text]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut index: Map<u64, Vec<usize>> = Map::default();
    for (number, text) in texts.iter().enumerate().filter(|(_, text)| text.len() >= FEWEST) {
        let mut met: Map<usize, usize> = Map::default();
        for hash in sketch(text) {
            let holders = index.entry(hash).or_default();
            for &other in holders.iter().filter(|&&other| texts[other].place.report != text.place.report) {
                *met.entry(other).or_default() += 1;
            }
            if holders.len() < SAME_HASH {
                holders.push(number);
            }
        }
        let mut met: Vec<(usize, usize)> = met.into_iter().collect();
        met.sort_unstable_by_key(|&(other, hashes)| (std::cmp::Reverse(hashes), other));
        pairs.extend(met.into_iter().take(COMPARED).map(|(other, _)| (other, number)));
    }
    pairs
}

/// The least hashes of a paragraph's shingles.
fn sketch(text: &Text) -> Vec<u64> {
    let mix = |hash: u64, word: &u64| (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let mut hashes: Vec<u64> = text.words.windows(SHINGLE).map(|words| words.iter().fold(0, mix)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.truncate(SKETCH);
    hashes
}

/// Whether two paragraphs have nearly the same words in order. `reporters` asks it of those out of marks by themselves.
fn same(one: &Text, other: &Text, reporters: bool) -> bool {
    let longer = one.len().max(other.len());
    if one.len().min(other.len()) * 100 < longer * SHARED {
        return false;
    }
    let mut shared = 0;
    let mut out = 0;
    for op in capture_diff_slices(Algorithm::Myers, &one.words, &other.words) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            shared += len;
            let both = (0..len).filter(|at| !one.marked[old_index + at] && !other.marked[new_index + at]);
            out += both.count();
        }
    }
    let reported = |text: &Text| text.marked.iter().filter(|marked| !**marked).count();
    let wrote = reported(one).max(reported(other));
    shared * 100 >= longer * SHARED && (!reporters || out >= FEWEST_OUT && out * 100 >= wrote * SHARED)
}

/// Paragraphs beside a passage, in both reports, need be no longer than a line, and may be all in marks.
fn beside(texts: &[Text], sets: &mut [usize]) {
    let at: Map<Place, usize> = texts.iter().enumerate().map(|(number, text)| (text.place, number)).collect();
    let next = |text: usize, step: isize| {
        let Place { report, paragraph } = texts[text].place;
        at.get(&Place { report, paragraph: paragraph.checked_add_signed(step)? }).copied()
    };
    for step in [1, -1] {
        let order: Vec<usize> =
            if step > 0 { (0..texts.len()).collect() } else { (0..texts.len()).rev().collect() };
        for text in order {
            let first = root(sets, text);
            if first == text {
                continue;
            }
            if let (Some(one), Some(other)) = (next(first, step), next(text, step))
                && same(&texts[one], &texts[other], false)
            {
                join(sets, one, other);
            }
        }
    }
}

fn root(sets: &mut [usize], mut text: usize) -> usize {
    while sets[text] != text {
        sets[text] = sets[sets[text]];
        text = sets[text];
    }
    text
}

fn join(sets: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root(sets, one), root(sets, other));
    sets[one.max(other)] = one.min(other);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provenance::Provenance;
    use crate::{Corpus, Families};

    const WIRE: &str = "The harbour council of Tarn Quay voted on Monday night to keep the old sea wall for another ten years, \
                        after a debate that lasted until well past midnight and drew hundreds of residents.";
    const QUOTED: &str = "“We have waited for this vote since the great storm, and nobody in this town will ever forget what the \
                          water did to us that night,”";

    /// The places of each passage as `report.paragraph`, with its agency.
    fn check(reports: &[&str], expected: &[&str]) {
        let analyses: Vec<_> = reports.iter().map(|text| crate::analyze(text)).collect();
        let sources: Vec<_> =
            reports.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis }).collect();
        let agency = |text: &&str| text.contains("SW").then_some("Sample Wire");
        let imprints: Vec<_> =
            reports.iter().map(|text| Imprint { lang: None, agency: agency(text) }).collect();
        let shown = |passage: Passage| {
            let places = passage.places.iter().map(|place| {
                let text = sources[place.report].text;
                let span = sources[place.report].analysis.paragraphs[place.paragraph].span;
                format!("{}:{}", place.report, span.of(text).split(' ').next().unwrap_or(""))
            });
            let places: Vec<_> = places.collect();
            format!(
                "{}{}",
                places.join(" "),
                passage.agency.map(|name| format!(" {name}")).unwrap_or_default()
            )
        };
        let found: Vec<_> = find(&sources, &imprints).into_iter().map(shown).collect();
        assert_eq!(found, expected, "{reports:?}");
    }

    #[test]
    fn a_paragraph_in_two_reports_is_a_passage() {
        let one = format!("Sea wall stays\n\nSome rain fell here.\n\n{WIRE}\n");
        let other = format!("Tarn votes (SW)\n\n{WIRE}\n\nNobody spoke of the cost.\n");
        check(&[&one, &other], &["0:The 1:The Sample Wire"]);
        check(&[&one, &one, &other], &["0:The 1:The 2:The Sample Wire"]);
        check(&[&one], &[]);
        check(&[], &[]);
    }

    #[test]
    fn a_word_may_differ_and_many_may_not() {
        check(&[WIRE, &WIRE.replace("midnight", "twelve")], &["0:The 1:The"]);
        check(
            &[WIRE, &WIRE.replace("well past midnight and drew hundreds of residents", "early morning")],
            &[],
        );
        let turned = WIRE.split(' ').rev().collect::<Vec<_>>().join(" ");
        check(&[WIRE, &turned], &[]);
    }

    #[test]
    fn a_stock_sentence_is_no_passage() {
        let stock = "The report was first published in the spring.";
        let one = format!("{WIRE} {stock}");
        let other = format!(
            "A new ferry will run from the north pier to the island in the summer months, the line said. {stock}"
        );
        check(&[&one, &other, stock, stock], &[]);
    }

    #[test]
    fn the_same_quotation_is_a_passage_only_beside_one() {
        let one = format!("{QUOTED} Ada Merrow said.");
        let other = format!("{QUOTED} said Ada Merrow.");
        check(&[&one, &other], &[]);
        check(&[&one, &one], &[]);
        check(
            &[&format!("{WIRE}\n\n{one}\n\nThe end."), &format!("Rain.\n\n{WIRE}\n\n{one}\n")],
            &["0:The 1:The", "0:“We 1:“We"],
        );
    }

    #[test]
    fn a_family_within_one_passage_knows_it_and_its_repeats() {
        let one = format!(
            "{WIRE} {QUOTED} Mayor Ada Merrow said in the council hall after the vote had been counted twice."
        );
        let other = format!("Votes\n\n{one}\n");
        let apart = format!("{QUOTED} Mayor Ada Merrow said.");
        let texts = [one, other, apart];
        let analyses = texts.each_ref().map(|text| crate::analyze(text));
        let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
        let sources = || texts.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis });
        let two: Vec<_> = sources().take(2).collect();
        let linked = Corpus::link(&analyses.iter().take(2).collect::<Vec<_>>());
        let found = Provenance::find(&Families::find(&two, &linked), &two, &[], &linked);
        assert!(!found.families.is_empty() && found.families.iter().all(|origin| origin.passage == Some(0)));
        let repeats = found.repeats(&two);
        assert!(repeats[0].iter().all(|repeat| !repeat) && repeats[1].iter().all(|repeat| *repeat));
        assert!(!repeats[1].is_empty());
        assert_eq!(found.renumbered(|report| report + 5).passages[0].places[1].report, 6);
        let three: Vec<_> = sources().collect();
        let families = Families::find(&three, &corpus);
        let wider = families.families.iter().position(|family| family.versions.iter().any(|v| v.report == 2));
        let found = Provenance::find(&families, &three, &[], &corpus);
        assert_eq!(found.families[wider.expect("all three print it")].passage, None);
    }
}
