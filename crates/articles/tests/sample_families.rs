//! Holds the engine to the families of the sample corpus: every version linked, nothing linked that is not one utterance, every
//! change named. `articles/labels/README.md` says what the lines of `corpus.families` mean.

use sayso_articles::read_folder;
use sayso_engine::families::align::{Change, align};
use sayso_engine::families::class::Class;
use sayso_engine::families::{Source, Version};
use sayso_engine::{Analysis, Article, Corpus, Families, Family, Span, analyze};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../articles")
}

/// What a label asks of the engine.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Near,
    Reworded,
    /// One may take the versions for one utterance, or not.
    May,
    /// The same words under two speakers.
    Conflict,
}

/// One utterance.
#[derive(Debug)]
struct Label {
    kind: Kind,
    speaker: String,
    versions: Vec<Print>,
}

/// One print of it.
#[derive(Debug)]
struct Print {
    report: String,
    pieces: Vec<String>,
    changes: Vec<Named>,
}

/// A change from the longest version.
#[derive(Debug)]
struct Named {
    classes: Vec<Class>,
    base: String,
    own: String,
    /// Whether it need not be found.
    fair: bool,
}

fn read(text: &str) -> Result<Vec<Label>, String> {
    let mut labels: Vec<Label> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fault = || format!("line {}: not a label: {line}", number + 1);
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        match fields[..] {
            [kind @ ("family" | "reworded" | "may" | "conflict"), speaker]
            | [kind @ "family", speaker, "translated"] => {
                let kind = match kind {
                    "family" => Kind::Near,
                    "reworded" => Kind::Reworded,
                    "may" => Kind::May,
                    _ => Kind::Conflict,
                };
                labels.push(Label { kind, speaker: speaker.to_owned(), versions: Vec::new() });
            }
            ["version", report, ref pieces @ ..] if !pieces.is_empty() => {
                let pieces = pieces.iter().map(|&piece| piece.to_owned()).collect();
                let print = Print { report: report.to_owned(), pieces, changes: Vec::new() };
                labels.last_mut().ok_or_else(fault)?.versions.push(print);
            }
            [kind @ ("change" | "fair"), classes, base, own] => {
                let classes: Vec<Class> = (Class::ALL.into_iter())
                    .filter(|c| classes == "any" || classes.split('/').any(|name| name == c.name()))
                    .collect();
                if classes.is_empty() {
                    return Err(fault());
                }
                let change =
                    Named { classes, base: base.to_owned(), own: own.to_owned(), fair: kind == "fair" };
                let print = labels.last_mut().and_then(|label| label.versions.last_mut());
                print.ok_or_else(fault)?.changes.push(change);
            }
            _ => return Err(fault()),
        }
    }
    Ok(labels)
}

/// The reports, what the engine finds in them, and the labels.
struct House {
    articles: Vec<Article>,
    corpus: Corpus,
    families: Families,
    labels: Vec<Label>,
}

impl House {
    fn new() -> Self {
        let articles = read_folder(&folder()).expect("the sample corpus can be read").articles;
        let analyses: Vec<Analysis> = articles.iter().map(|article| analyze(&article.text)).collect();
        let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
        let sources: Vec<Source<'_>> = (articles.iter().zip(&analyses))
            .map(|(article, analysis)| Source { text: &article.text, analysis })
            .collect();
        let families = Families::find(&sources, &corpus);
        let labels = fs::read_to_string(folder().join("labels/corpus.families")).expect("there are labels");
        let labels = read(&labels).unwrap_or_else(|fault| panic!("corpus.families: {fault}"));
        Self { articles, corpus, families, labels }
    }

    /// The report of a print, by its number, and where its words stand.
    fn place(&self, print: &Print) -> (usize, Span) {
        let report = self.articles.iter().position(|article| article.slug == print.report);
        let report = report.unwrap_or_else(|| panic!("no report {}", print.report));
        let text = &self.articles[report].text;
        let whole = &print.pieces[0];
        // The same words may stand in a heading first: a print that only they make up is that one.
        let mut places = text.match_indices(whole.as_str()).map(|(at, _)| at);
        let start = places.next().unwrap_or_else(|| panic!("{}: no {whole:?}", print.report));
        let mut end = start + whole.len();
        for piece in &print.pieces[1..] {
            let at = text[end..].find(piece.as_str());
            end += at.unwrap_or_else(|| panic!("{}: no {piece:?}", print.report)) + piece.len();
        }
        (report, Span::new(start, end))
    }

    /// Whether a version has most of a label's words.
    fn is_in(&self, print: &Print, version: &Version) -> bool {
        let (report, place) = self.place(print);
        if version.report != report {
            return false;
        }
        let words = |text: &str| text.split_whitespace().count();
        let wanted: usize = print.pieces.iter().map(|piece| words(piece)).sum();
        let found = version.words.iter().filter(|word| meet(word.span, place)).count();
        // A version may be one sentence of the print.
        2 * found >= wanted.min(version.words.len())
    }

    /// What keeps a label's versions from being one family.
    fn grouping(&self, label: &Label) -> Option<String> {
        let all = |family: &&Family| {
            label
                .versions
                .iter()
                .all(|print| family.versions.iter().any(|version| self.is_in(print, version)))
        };
        let family = self.families.families.iter().find(all);
        let words = &label.versions[0].pieces[0];
        let Some(family) = family else {
            let some: Vec<&str> = (label.versions.iter())
                .filter(|print| {
                    let has = |f: &Family| f.versions.iter().any(|v| self.is_in(print, v));
                    !self.families.families.iter().any(has)
                })
                .map(|print| print.report.as_str())
                .collect();
            return Some(format!("not one family: {words:?}; in no family at all: {}", some.join(", ")));
        };
        let speaker =
            family.versions[0].speaker.map_or("Unknown", |id| &self.corpus.speakers[id.index()].name);
        (speaker != label.speaker).then(|| format!("{words:?} is {}’s, not {speaker}’s", label.speaker))
    }

    fn utterances(&self) -> impl Iterator<Item = &Label> {
        self.labels.iter().filter(|label| label.kind != Kind::Conflict)
    }

    /// Conflicts that are not labelled, and labelled ones that are not found.
    fn conflicts(&self) -> Vec<String> {
        let labels: Vec<&Label> = self.labels.iter().filter(|label| label.kind == Kind::Conflict).collect();
        let found = &self.families.conflicts;
        let of = |label: &Label, family: &Family| {
            let labelled = |v: &Version| label.versions.iter().any(|print| self.is_in(print, v));
            family.versions.iter().all(labelled)
        };
        let wrong = found.iter().filter(|family| !labels.iter().any(|label| of(label, family)));
        let missed = labels.iter().filter(|label| !found.iter().any(|family| of(label, family)));
        wrong
            .map(|family| format!("a conflict that is none: {}", keys(&family.versions[0])))
            .chain(missed.map(|label| format!("a conflict not found: {:?}", label.versions[0].pieces)))
            .collect()
    }

    /// Families that join what no label joins.
    fn false_pairs(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for family in &self.families.families {
            for (number, one) in family.versions.iter().enumerate() {
                for other in &family.versions[number + 1..] {
                    let joined = self.utterances().any(|label| {
                        [one, other].iter().all(|v| label.versions.iter().any(|print| self.is_in(print, v)))
                    });
                    let through = family.versions.iter().any(|third| {
                        [one, other].iter().all(|version| {
                            self.utterances().any(|label| {
                                [third, version]
                                    .iter()
                                    .all(|v| label.versions.iter().any(|print| self.is_in(print, v)))
                            })
                        })
                    });
                    if !joined && !through {
                        let words = |v: &Version| format!("{}: {}", self.articles[v.report].slug, keys(v));
                        wrong.push(format!(
                            "one family, two utterances:\n    {}\n    {}",
                            words(one),
                            words(other)
                        ));
                    }
                }
            }
        }
        wrong
    }

    /// The version that has a label's words, cut down to them.
    fn version(&self, print: &Print) -> Option<Version> {
        let (_, place) = self.place(print);
        let has = |version: &&Version| self.is_in(print, version);
        let mut version = self.families.families.iter().flat_map(|f| &f.versions).find(has)?.clone();
        version.words.retain(|word| meet(word.span, place));
        Some(version)
    }

    /// How the changes that the engine names differ from those that are labelled.
    fn changes(&self, label: &Label) -> Vec<String> {
        let mut wrong = Vec::new();
        let Some(base) = self.version(&label.versions[0]) else { return wrong };
        for print in &label.versions[1..] {
            let Some(own) = self.version(print) else { continue };
            let text = |report: usize| self.articles[report].text.as_str();
            let versions = [base.clone(), own];
            let row = align(&versions, text).rows.swap_remove(1);
            let mut met = vec![false; row.changes.len()];
            for named in &print.changes {
                let mut found = false;
                for (number, change) in row.changes.iter().enumerate() {
                    if named.classes.contains(&change.class)
                        && self.touch(named, label, print, change, &versions)
                    {
                        met[number] = true;
                        found = true;
                    }
                }
                if !found && !named.fair {
                    let classes: Vec<&str> = named.classes.iter().map(|class| class.name()).collect();
                    wrong.push(format!(
                        "{}: {} not named: {:?} – {:?}",
                        print.report,
                        classes.join("/"),
                        named.base,
                        named.own
                    ));
                }
            }
            for (change, _) in row.changes.iter().zip(met).filter(|(_, met)| !met) {
                let words = |v: &Version, range: &std::ops::Range<usize>| {
                    v.words[range.clone()].iter().map(|w| &*w.key).collect::<Vec<_>>().join(" ")
                };
                wrong.push(format!(
                    "{}: {} is named, but not labelled: {:?} – {:?}",
                    print.report,
                    change.class.name(),
                    words(&versions[0], &change.base),
                    words(&versions[1], &change.own)
                ));
            }
        }
        wrong
    }

    /// Whether a change that the engine names has a word of one that is labelled, or stands right beside one.
    fn touch(
        &self,
        named: &Named,
        label: &Label,
        print: &Print,
        change: &Change,
        versions: &[Version; 2],
    ) -> bool {
        let sides = [
            (&named.base, &label.versions[0], &change.base, &versions[0]),
            (&named.own, print, &change.own, &versions[1]),
        ];
        sides.into_iter().any(|(words, print, range, version)| {
            if words.is_empty() {
                return false;
            }
            let (report, place) = self.place(print);
            let at = place.of(&self.articles[report].text).find(words.as_str());
            let at = at.unwrap_or_else(|| panic!("{}: no {words:?} in the version", print.report));
            let start = place.start as usize + at;
            let at = Span::new(start, start + words.len());
            let between =
                matches!(change.class, Class::Punctuation | Class::EllipsisShown | Class::EllipsisNotShown);
            let (start, end) =
                (range.start.saturating_sub(usize::from(between)), range.end + usize::from(between));
            version.words[start.min(version.words.len())..end.min(version.words.len())]
                .iter()
                .any(|word| meet(word.span, at))
        })
    }
}

fn meet(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}

fn keys(version: &Version) -> String {
    version.words.iter().map(|word| &*word.key).collect::<Vec<_>>().join(" ")
}

/// What the engine does otherwise than the labels, and is known to.
const KNOWN: &[&str] = &[
    // Where each speaks of the other's words alone, only one word is the same.
    "not one family: \"Concessions should be made on both sides",
    // The heading stands beside the one sentence that it repeats.
    "cut-end not named: \"Russia wants to do something",
    // Two words that were moved.
    "moved not named: \"into account\"",
    "added is named, but not labelled: \"\" – \"into account\"",
    "cut-end is named, but not labelled: \"into account\"",
];

#[track_caller]
fn none(differences: &[String]) {
    let known = |difference: &&String| !KNOWN.iter().any(|known| difference.contains(known));
    let differences: Vec<&str> = differences.iter().filter(known).map(String::as_str).collect();
    assert!(differences.is_empty(), "{} differences:\n  {}", differences.len(), differences.join("\n  "));
}

#[test]
fn every_version_of_an_utterance_is_in_its_family() {
    let house = House::new();
    let asked = house.labels.iter().filter(|label| label.kind == Kind::Near);
    none(&asked.filter_map(|label| house.grouping(label)).collect::<Vec<_>>());
}

#[test]
fn reworded_versions_are_in_their_family() {
    let house = House::new();
    let asked = house.labels.iter().filter(|label| label.kind == Kind::Reworded);
    none(&asked.filter_map(|label| house.grouping(label)).collect::<Vec<_>>());
}

#[test]
fn two_utterances_are_not_one_family() {
    let house = House::new();
    none(&house.false_pairs());
}

#[test]
fn the_same_words_under_two_speakers_are_a_conflict() {
    none(&House::new().conflicts());
}

#[test]
fn every_change_is_named_and_no_other() {
    let house = House::new();
    let asked = house.labels.iter().filter(|label| label.kind == Kind::Near);
    none(&asked.flat_map(|label| house.changes(label)).collect::<Vec<_>>());
}

#[test]
fn every_label_stands_in_its_report() {
    let house = House::new();
    for label in &house.labels {
        assert!(label.versions.len() > 1, "{label:?}");
        let words = |print: &Print| print.pieces.iter().map(|p| p.split_whitespace().count()).sum::<usize>();
        for print in &label.versions {
            let (report, place) = house.place(print);
            assert!(label.kind != Kind::Near || words(print) <= words(&label.versions[0]) + 1, "{print:?}");
            for named in &print.changes {
                assert!(place.of(&house.articles[report].text).contains(&named.own), "{named:?}");
            }
        }
    }
}

#[test]
fn a_line_that_is_no_label_is_named() {
    let fault = read("# a comment\n\nfamily | Ada Stone\nversion | harbour-news").unwrap_err();
    assert_eq!(fault, "line 4: not a label: version | harbour-news");
    assert!(read("change | cut-end | a | b").is_err() && read("family | Ada Stone").is_ok());
}
