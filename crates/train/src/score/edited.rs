//! How well families are found and their changes named, on made news days whose edits are known.

use super::{Ratio, Tally};
use sayso_engine::families::align::Change;
use sayso_engine::families::class::Class;
use sayso_engine::families::{Source, Version};
use sayso_engine::{Analysis, Corpus, Families, Family, analyze};
use sayso_fuzz::edited::{Day, Gold, Print};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The first day of those that figures are told of; a developer looks at others.
pub(crate) const REPORTED: u64 = 1_000_000;

/// How many days are told of.
pub(crate) const DAYS: u64 = 400;

/// Counts over some days.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    /// Prints that are read as quotations of their speaker: what is below can be no better.
    pub(crate) read: Ratio,
    /// Pairs of prints of one statement by one speaker.
    pub(crate) pairs: Tally,
    /// Those of them that are said in other words altogether.
    pub(crate) reworded: Ratio,
    /// Pairs of prints of one statement under two speakers.
    pub(crate) conflicts: Tally,
    /// Versions that have the same words.
    pub(crate) same: Tally,
    /// The changes, by class. A cut in the middle may be called an ellipsis that is not shown.
    pub(crate) classes: BTreeMap<Class, Tally>,
    /// What was wrong, each with what it was wrong of: a class, `same`, `pair`, `conflict` or `read`.
    pub(crate) errors: Vec<(&'static str, String)>,
}

/// How many words two prints must share, at least, to be known for versions of one statement.
const LEAST: usize = 5;

/// Whether two prints have the same words, but for what one of them left out.
fn is_same_words(one: &Print, other: &Print) -> bool {
    let whole = one.words.len().max(other.words.len());
    2 * shared(one, other) >= whole.max(20)
        && one.gold(other).iter().all(|gold| is_cut(gold.class) || gold.class == Class::Punctuation)
}

/// The words that two prints have both, or one another's changed.
fn shared(one: &Print, other: &Print) -> usize {
    if one.reworded != other.reworded {
        return LEAST;
    }
    one.words.iter().filter(|(id, _)| other.words.iter().any(|(own, _)| own == id)).count()
}

/// Whether a class is of words left out.
fn is_cut(class: Class) -> bool {
    matches!(class, Class::CutStart | Class::CutMiddle | Class::CutEnd | Class::EllipsisNotShown)
}

/// Whether a class is of what is there, and where, and not of single words.
fn is_arranged(class: Class) -> bool {
    is_cut(class)
        || matches!(class, Class::EllipsisShown | Class::Added | Class::Moved | Class::Split | Class::Bracket)
}

/// One day as the engine reads it.
struct Reading<'d> {
    day: &'d Day,
    analyses: Vec<Analysis>,
    corpus: Corpus,
    families: Families,
}

impl Scores {
    /// The scores of so many days from `seed` on.
    pub(crate) fn of(seed: u64, days: u64) -> Self {
        let mut scores = Self::default();
        for day in (seed..seed + days).map(Day::made) {
            let reading = Reading::of(&day);
            scores.score_reading(&reading);
            scores.score_pairs(&reading);
            scores.score_changes(&reading);
        }
        scores
    }

    /// A row each for grouping, for conflicts, for versions that are the same, and for every class.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&'static str, Tally)> {
        let rows = [("pair", self.pairs), ("conflict", self.conflicts), ("same", self.same)];
        rows.into_iter().chain(self.classes.iter().map(|(class, tally)| (class.name(), *tally)))
    }

    fn err(&mut self, of: &'static str, what: String) {
        self.errors.push((of, what));
    }

    fn score_reading(&mut self, reading: &Reading<'_>) {
        for print in &reading.day.prints {
            let right = reading.is_read(print);
            self.read.add(right);
            if !right {
                self.err("read", reading.words(print));
            }
        }
    }

    fn score_pairs(&mut self, reading: &Reading<'_>) {
        let prints = &reading.day.prints;
        let families = reading.prints_of(&reading.families.families);
        let conflicts = reading.prints_of(&reading.families.conflicts);
        let together = |groups: &[Vec<usize>], a, b| groups.iter().any(|g| g.contains(&a) && g.contains(&b));
        for a in 0..prints.len() {
            for b in a + 1..prints.len() {
                let statement = prints[a].statement == prints[b].statement;
                let one = prints[a].speaker == prints[b].speaker;
                let both = || format!("{}\n      {}", reading.words(&prints[a]), reading.words(&prints[b]));
                let found = together(&families, a, b);
                let gold = statement && one;
                if gold
                    && shared(&prints[a], &prints[b]) < LEAST
                    && !prints[a].reworded
                    && !prints[b].reworded
                {
                    // Two ends of one statement: nothing in them says so.
                } else if gold && prints[a].reworded != prints[b].reworded {
                    self.reworded.add(found);
                } else {
                    self.pairs.add(usize::from(found && gold), usize::from(found), usize::from(gold));
                    if found != gold {
                        let what = if found { "found" } else { "missed" };
                        self.err("pair", format!("{what}: {}", both()));
                    }
                }
                let found = !one && together(&conflicts, a, b);
                let gold = statement && !one;
                if gold && !is_same_words(&prints[a], &prints[b]) {
                    continue;
                }
                self.conflicts.add(usize::from(found && gold), usize::from(found), usize::from(gold));
                if found != gold {
                    let what = if found { "found" } else { "missed" };
                    self.err("conflict", format!("{what}: {}", both()));
                }
            }
        }
    }

    fn score_changes(&mut self, reading: &Reading<'_>) {
        let prints = &reading.day.prints;
        let mut groups: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (number, print) in prints.iter().enumerate() {
            groups.entry((print.statement, print.speaker)).or_default().push(number);
        }
        for group in groups.values().filter(|group| group.len() > 1) {
            let rows = reading.rows(group);
            let mut bases: Vec<usize> = rows.iter().map(|row| row.base).collect();
            bases.dedup();
            // Without a family the longest is known all the same.
            let longest =
                group.iter().copied().max_by_key(|&p| (prints[p].words.len(), std::cmp::Reverse(p)));
            for &own in group {
                let rows: Vec<&Row> = rows.iter().filter(|row| row.own == own).collect();
                let mut bases: Vec<usize> = match longest {
                    Some(longest) if rows.is_empty() && !bases.contains(&own) => vec![longest],
                    _ => rows.iter().map(|row| row.base).collect(),
                };
                bases.sort_unstable();
                bases.dedup();
                for base in bases.into_iter().filter(|&base| shared(&prints[base], &prints[own]) >= LEAST) {
                    let rows: Vec<&Row> = rows.iter().copied().filter(|row| row.base == base).collect();
                    self.score_rows(reading, [base, own], &rows);
                }
            }
        }
    }

    /// What the engine says of a version against a longer one, in one family or, sentence by sentence, in several; and what is
    /// known of it.
    fn score_rows(&mut self, reading: &Reading<'_>, numbers: [usize; 2], rows: &[&Row]) {
        let [base, own] = numbers.map(|number| &reading.day.prints[number]);
        let mut gold = own.gold(base);
        // Sentences that stand in no family together are not compared; those that do, beside a longer print than `base`,
        // are compared with that one.
        if !rows.is_empty() {
            let elsewhere = reading.together(numbers);
            let within = |gold: &Gold, ids: &[usize]| gold.ids.iter().any(|id| ids.contains(id));
            gold.retain(|gold| {
                rows.iter().any(|row| within(gold, &row.ids))
                    || !is_arranged(gold.class) && !elsewhere.iter().any(|ids| within(gold, ids))
            });
        }
        // What is cut at the end of a stretch in marks, or of a sentence that is compared by itself, is cut in the middle
        // of the statement.
        let in_part = rows.iter().any(|row| base.words.iter().any(|(id, _)| !row.base_ids.contains(id)));
        let apart = in_part || reading.is_apart(base) || reading.is_apart(own);
        let changes: Vec<&Found> = rows.iter().flat_map(|row| &row.changes).collect();
        let both = || {
            let gold: Vec<_> = gold.iter().map(|g| g.class.name()).collect();
            let found: Vec<_> = changes.iter().map(|found| found.class.name()).collect();
            let grouped = if rows.is_empty() { " (no family)" } else { "" };
            let rows: String = rows.iter().map(|row| &*row.told).collect();
            format!(
                "made {gold:?} found {found:?}{grouped}\n      {}\n      {}{rows}",
                reading.words(base),
                reading.words(own)
            )
        };
        let same = !rows.is_empty() && changes.is_empty();
        self.same.add(usize::from(same && gold.is_empty()), usize::from(same), usize::from(gold.is_empty()));
        if same != gold.is_empty() {
            self.err("same", both());
        }
        for gold in &gold {
            let names = |found: &&&Found| {
                let cut = apart && is_cut(gold.class) && is_cut(found.class);
                found.class == gold.class || gold.or.contains(&found.class) || cut
            };
            let right = changes.iter().filter(names).any(|found| found.touches(gold));
            self.class(gold.class, usize::from(right), usize::from(right), 1);
            if !right {
                self.err(gold.class.name(), format!("missed: {}", both()));
            }
        }
        // Commas go with the words around them.
        let rearranged = gold.iter().any(|gold| is_arranged(gold.class));
        let all = own.gold(base);
        for found in &changes {
            let named = |gold: &Gold| {
                let cut = apart && is_cut(gold.class) && is_cut(found.class);
                gold.class == found.class
                    || gold.or.contains(&found.class)
                    || gold.also.contains(&found.class)
                    || cut
            };
            let fair = all.iter().any(|gold| named(gold) && found.touches(gold))
                || found.class == Class::Punctuation && rearranged;
            if !fair {
                self.class(found.class, 0, 1, 0);
                self.err(found.class.name(), format!("{} is none: {}", found.class.name(), both()));
            }
        }
    }

    fn class(&mut self, class: Class, right: usize, found: usize, gold: usize) {
        let class = if class == Class::EllipsisNotShown { Class::CutMiddle } else { class };
        self.classes.entry(class).or_default().add(right, found, gold);
    }
}

impl<'d> Reading<'d> {
    fn of(day: &'d Day) -> Self {
        let analyses: Vec<Analysis> = day.reports.iter().map(|text| analyze(text)).collect();
        let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
        let sources: Vec<Source<'_>> =
            day.reports.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis }).collect();
        let families = Families::find(&sources, &corpus);
        Self { day, analyses, corpus, families }
    }

    /// Whether a print is found as a quotation of its speaker, all but a word or two.
    fn is_read(&self, print: &Print) -> bool {
        let analysis = &self.analyses[print.report];
        let named = |quote: usize| {
            let entity = analysis.speaker(quote)?;
            let speaker = self.corpus.speaker(print.report, entity)?;
            Some(self.corpus.speakers[speaker.index()].name == print.name)
        };
        let spans: Vec<_> = (0..analysis.quotes.len())
            .filter(|&quote| named(quote) == Some(true))
            .map(|quote| analysis.quotes[quote].span.range())
            .collect();
        let missed =
            print.words.iter().filter(|(_, at)| !spans.iter().any(|s| s.contains(&at.start))).count();
        missed == 0
    }

    /// The print that a version has words of: most of the print's, or a sentence.
    fn print_of(&self, version: &Version) -> Option<usize> {
        let shared = |print: &Print| {
            let has = |at: &std::ops::Range<usize>| {
                version
                    .words
                    .iter()
                    .any(|w| (w.span.start as usize) < at.end && at.start < w.span.end as usize)
            };
            print.words.iter().filter(|(_, at)| has(at)).count()
        };
        let prints = self.day.prints.iter().enumerate();
        prints
            .filter(|(_, print)| print.report == version.report)
            .map(|(number, print)| (shared(print), number))
            .filter(|&(shared, number)| {
                2 * shared >= self.day.prints[number].words.len().min(version.words.len())
            })
            .max()
            .map(|(_, number)| number)
    }

    fn prints_of(&self, families: &[Family]) -> Vec<Vec<usize>> {
        let prints = |f: &Family| f.versions.iter().filter_map(|version| self.print_of(version)).collect();
        families.iter().map(prints).collect()
    }

    /// Every row of a family with two of these prints.
    fn rows(&self, group: &[usize]) -> Vec<Row> {
        let mut rows = Vec::new();
        for family in &self.families.families {
            let prints: Vec<Option<usize>> =
                family.versions.iter().map(|v| self.print_of(v).filter(|p| group.contains(p))).collect();
            let Some(base) = prints.first().copied().flatten() else { continue };
            for (at, own) in prints.into_iter().enumerate().skip(1) {
                let Some(own) = own.filter(|&own| own != base) else { continue };
                rows.push(Row::new(family, at, [base, own], &self.day.prints));
            }
        }
        rows
    }

    /// The families that have both prints: the numbers of the words of each.
    fn together(&self, prints: [usize; 2]) -> Vec<Vec<usize>> {
        let in_family = |family: &Family| {
            let own = |print: usize| family.versions.iter().filter(move |v| self.print_of(v) == Some(print));
            let both = prints.map(|print| own(print).next().is_some());
            let words = prints.iter().flat_map(|&print| own(print).map(move |v| (print, v)));
            let all = words.flat_map(|(print, v)| ids(&self.day.prints[print], v)).flatten();
            (both == [true, true]).then(|| all.collect())
        };
        self.families.families.iter().filter_map(in_family).collect()
    }

    /// Whether a print stands in two stretches, with the reporter's words between.
    fn is_apart(&self, print: &Print) -> bool {
        self.words(print).matches(&print.name).count() > 1
    }

    /// The report from the first word of a print to the last, with its speaker.
    fn words(&self, print: &Print) -> String {
        let ends = print.words.first().zip(print.words.last());
        let text = ends.map_or("", |(a, b)| &self.day.reports[print.report][a.1.start..b.1.end]);
        let mut words = String::new();
        let _ = write!(words, "{}: {text}", print.name);
        words
    }
}

/// For each word of a version its number in the print; none for the reporter's own.
fn ids(print: &Print, version: &Version) -> Vec<Option<usize>> {
    let id = |word: &sayso_engine::families::Word| {
        let at = word.span.range();
        print.words.iter().find(|(_, own)| own.start < at.end && at.start < own.end).map(|(id, _)| *id)
    };
    version.words.iter().map(id).collect()
}

/// A version against the longest of its family.
struct Row {
    /// The prints that they are of, by number.
    base: usize,
    own: usize,
    /// The numbers of all words of both, and of the longest alone.
    ids: Vec<usize>,
    base_ids: Vec<usize>,
    changes: Vec<Found>,
    /// The words of both, and every change, for the list of errors.
    told: String,
}

/// A change that the engine names.
struct Found {
    class: Class,
    /// The numbers of the words that it is of, and for what stands between words, of those beside it.
    ids: Vec<usize>,
}

impl Row {
    /// With all changes that have to do with words of the statement, and not of the reporter alone.
    fn new(family: &Family, at: usize, [base, own]: [usize; 2], prints: &[Print]) -> Self {
        let numbers = [(base, &family.versions[0]), (own, &family.versions[at])]
            .map(|(print, version)| ids(&prints[print], version));
        let found = |change: &Change| {
            let between = [Class::Punctuation, Class::EllipsisShown, Class::EllipsisNotShown];
            let wide = usize::from(between.contains(&change.class));
            let ids = numbers.iter().zip([&change.base, &change.own]).flat_map(|(ids, range)| {
                let end = (range.end + wide).min(ids.len());
                ids[range.start.saturating_sub(wide).min(end)..end].iter().flatten().copied()
            });
            Found { class: change.class, ids: ids.collect() }
        };
        let changes = family.apparatus.rows.get(at).map_or(&[][..], |row| &row.changes);
        let changes = changes.iter().map(found).filter(|found| !found.ids.is_empty()).collect();
        let base_ids = numbers[0].iter().flatten().copied().collect();
        Self {
            base,
            own,
            ids: numbers.iter().flatten().flatten().copied().collect(),
            base_ids,
            changes,
            told: told(family, at),
        }
    }
}

/// The words of a version, those of the longest, and every change, a line each; the reporter's words have `_`.
fn told(family: &Family, at: usize) -> String {
    let key = |version: &Version, words: &std::ops::Range<usize>| -> String {
        let word =
            |w: &sayso_engine::families::Word| format!(" {}{}", if w.marked { "" } else { "_" }, w.key);
        version.words[words.clone()].iter().map(word).collect()
    };
    let (base, own) = (&family.versions[0], &family.versions[at]);
    let mut told = String::new();
    for version in [base, own] {
        let _ = write!(told, "\n   = {}", key(version, &(0..version.words.len())));
    }
    for change in family.apparatus.rows.get(at).map_or(&[][..], |row| &row.changes) {
        let (base, own) = (key(base, &change.base), key(own, &change.own));
        let _ = write!(told, "\n      {}:{base} |{own}", change.class.name());
    }
    told
}

impl Found {
    fn touches(&self, gold: &Gold) -> bool {
        self.ids.iter().any(|id| gold.ids.contains(id))
    }
}
