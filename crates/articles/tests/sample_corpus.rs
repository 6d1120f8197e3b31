//! Holds the engine to the labels of the sample corpus: every quotation found once, with its type and its speaker's
//! name, no scare quote taken for speech, every person found, none split in two or merged with another.
//! `articles/labels/README.md` says what the lines of a label file mean.

use sayso_articles::read_folder;
use sayso_engine::coreference::Entity;
use sayso_engine::mentions::{EntityKind, Form};
use sayso_engine::quotes::QuoteKind;
use sayso_engine::{Analysis, Article, Corpus, Span, analyze};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../articles")
}

/// What the labels say of one report.
#[derive(Debug, Default)]
struct Labels {
    /// Quotations and scare quotes, in the order of the text.
    strings: Vec<Label>,
    persons: Vec<(String, usize)>,
}

/// A stretch of the text with what it is.
#[derive(Debug)]
struct Label {
    words: String,
    what: What,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    Quote(QuoteKind, String),
    Scare,
}

impl What {
    fn is_marked(&self) -> bool {
        !matches!(self, Self::Quote(QuoteKind::Indirect, _))
    }
}

impl Labels {
    fn read(text: &str) -> Result<Self, String> {
        let mut labels = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let fault = || format!("line {}: not a label: {line}", index + 1);
            match line.splitn(4, " | ").collect::<Vec<_>>()[..] {
                ["quote", kind, speaker, words] => {
                    let kind = match kind {
                        "direct" => QuoteKind::Direct,
                        "mixed" => QuoteKind::Mixed,
                        "indirect" => QuoteKind::Indirect,
                        _ => return Err(fault()),
                    };
                    let what = What::Quote(kind, speaker.to_owned());
                    labels.strings.push(Label { words: words.to_owned(), what });
                }
                ["scare", words] => {
                    labels.strings.push(Label { words: words.to_owned(), what: What::Scare });
                }
                ["person", name, count] => {
                    labels.persons.push((name.to_owned(), count.parse().map_err(|_| fault())?));
                }
                _ => return Err(fault()),
            }
        }
        Ok(labels)
    }
}

/// One report with everything that is compared.
struct Report<'c> {
    article: &'c Article,
    analysis: &'c Analysis,
    corpus: &'c Corpus,
    number: usize,
}

impl Report<'_> {
    /// The name that an entity goes by in the whole corpus.
    fn name(&self, index: usize) -> &str {
        let speaker = self.corpus.speaker_of[self.number][index];
        speaker.map_or(&self.analysis.entities[index].name, |id| &self.corpus.speakers[id.index()].name)
    }

    /// The name of a quotation's speaker, else the words that speak of one.
    fn speaker(&self, quote: usize) -> &str {
        let source = self.analysis.attributions[quote].source;
        let words =
            source.map_or("nobody", |m| self.analysis.mentions[m.index()].span.of(&self.article.text));
        self.analysis.speaker(quote).map_or(words, |entity| self.name(entity.index()))
    }

    /// Every stretch in marks, with the kind of its quotation, every reported clause, and every scare quote that the engine
    /// finds.
    fn found(&self) -> Vec<(Span, What)> {
        let mut found: Vec<_> = self.analysis.scare.iter().map(|&span| (span, What::Scare)).collect();
        for (number, quote) in self.analysis.quotes.iter().enumerate() {
            let speaker = self.speaker(number);
            let what = |kind| What::Quote(kind, speaker.to_owned());
            found.extend(quote.marked.iter().map(|&part| (part, what(quote.kind))));
            if quote.marked != [quote.span] {
                found.push((quote.span, what(QuoteKind::Indirect)));
            }
        }
        found
    }

    fn quotation_differences(&self, labels: &[Label]) -> Vec<String> {
        let text = &self.article.text;
        let found = self.found();
        let mut met = vec![false; found.len()];
        let mut differences = Vec::new();
        let mut from = 0;
        for label in labels {
            let Some(place) = find(text, from, label) else {
                differences.push(format!("the report has no {:?} here: mend the label", label.words));
                continue;
            };
            from = place.start as usize + 1;
            let same: Vec<usize> = (0..found.len())
                .filter(|&i| {
                    found[i].1.is_marked() == label.what.is_marked() && is_same(text, place, &found[i], label)
                })
                .collect();
            match same[..] {
                [] => differences.push(format!("not found: {}", show(&label.what, &label.words))),
                [index] => {
                    met[index] = true;
                    if !agree(&found[index].1, &label.what) {
                        differences.push(format!(
                            "{}\n      labelled {}",
                            show(&found[index].1, found[index].0.of(text)),
                            show(&label.what, "")
                        ));
                    }
                }
                _ => {
                    for &index in &same {
                        met[index] = true;
                    }
                    differences.push(format!(
                        "found {} times: {}",
                        same.len(),
                        show(&label.what, &label.words)
                    ));
                }
            }
        }
        for (_, (span, what)) in met.iter().zip(&found).filter(|(met, (_, what))| !**met && what.is_marked())
        {
            differences
                .push(format!("found, but labelled otherwise or not at all: {}", show(what, span.of(text))));
        }
        differences
    }

    fn person_differences(&self, labels: &[(String, usize)]) -> Vec<String> {
        let mut differences = Vec::new();
        let named = |entity: &Entity| {
            entity.mentions.iter().filter(|m| self.analysis.mentions[m.index()].form == Form::Name).count()
        };
        let persons: Vec<(&str, usize)> = (self.analysis.entities.iter().enumerate())
            .filter(|(_, entity)| entity.kind == EntityKind::Person && named(entity) > 0)
            .map(|(index, entity)| (self.name(index), named(entity)))
            .collect();
        for (name, count) in labels {
            let counts: Vec<usize> = persons.iter().filter(|(n, _)| n == name).map(|(_, c)| *c).collect();
            match counts[..] {
                [] => differences.push(format!("person not found: {name}, named {count} times")),
                [found] if found == *count => {}
                [found] => differences.push(format!("{name} is named {count} times, found {found}")),
                _ => differences.push(format!("{name} is split into entities named {counts:?} times")),
            }
        }
        for (name, count) in persons.iter().filter(|(name, _)| labels.iter().all(|(label, _)| label != name))
        {
            differences.push(format!("person found, but not labelled: {name}, named {count} times"));
        }
        differences
    }
}

/// The first place from byte `from` on where a label's words stand, in marks if they are to.
fn find(text: &str, from: usize, label: &Label) -> Option<Span> {
    let from = (from..=text.len()).find(|&i| text.is_char_boundary(i))?;
    text[from..]
        .match_indices(&label.words)
        .map(|(at, words)| Span::new(from + at, from + at + words.len()))
        .find(|place| !label.what.is_marked() || text[..place.start as usize].ends_with(['"', '“']))
}

/// Whether something found is what a label speaks of: in marks to the word, without them for the greater part.
fn is_same(text: &str, place: Span, found: &(Span, What), label: &Label) -> bool {
    if label.what.is_marked() {
        return trim(found.0.of(text)) == trim(&label.words)
            && found.0.start < place.end
            && place.start < found.0.end;
    }
    let shared = found.0.end.min(place.end).saturating_sub(found.0.start.max(place.start));
    let whole = found.0.end.max(place.end) - found.0.start.min(place.start);
    2 * shared >= whole
}

fn trim(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || ".,;:!?…".contains(c))
}

fn agree(found: &What, label: &What) -> bool {
    match (found, label) {
        (What::Quote(kind, name), What::Quote(label_kind, label_name)) => {
            kind == label_kind && bare(name) == bare(label_name)
        }
        _ => found == label,
    }
}

/// A description without its article: `The harbour office` and `harbour office` are one name.
fn bare(name: &str) -> String {
    let name = name.to_lowercase().replace('’', "'");
    name.strip_prefix("the ").map_or_else(|| name.clone(), str::to_owned)
}

fn show(what: &What, words: &str) -> String {
    let kind = match what {
        What::Scare => "scare quote".to_owned(),
        What::Quote(kind, speaker) => format!("{kind:?} quotation of {speaker}"),
    };
    if words.is_empty() { kind } else { format!("{kind}: {words}") }
}

#[test]
fn engine_agrees_with_every_label() {
    let reading = read_folder(&folder()).expect("the sample corpus can be read");
    let analyses: Vec<Analysis> = reading.articles.iter().map(|article| analyze(&article.text)).collect();
    let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
    let mut message = String::new();
    for (number, article) in reading.articles.iter().enumerate() {
        let path = folder().join("labels").join(&article.slug).with_extension("labels");
        let labels =
            fs::read_to_string(&path).map_err(|e| e.to_string()).and_then(|text| Labels::read(&text));
        let labels = labels.unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let report = Report { article, analysis: &analyses[number], corpus: &corpus, number };
        let differences = report
            .quotation_differences(&labels.strings)
            .into_iter()
            .chain(report.person_differences(&labels.persons));
        for difference in differences {
            let _ = write!(message, "\n  {}: {difference}", article.file);
        }
    }
    assert!(message.is_empty(), "{} differences:{message}", message.matches("\n  sample").count());
}

#[test]
fn every_report_is_read_and_labelled_in_full() {
    let reading = read_folder(&folder()).expect("the sample corpus can be read");
    assert_eq!(reading.warnings, [], "the sample corpus is read without a doubt");
    let mut slugs: Vec<&str> = reading.articles.iter().map(|article| article.slug.as_str()).collect();
    slugs.sort_unstable();
    let mut labelled: Vec<String> = fs::read_dir(folder().join("labels"))
        .expect("the labels stand beside the articles")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".labels").map(str::to_owned))
        .collect();
    labelled.sort_unstable();
    assert_eq!(slugs, labelled);
    for article in &reading.articles {
        let path = folder().join("labels").join(&article.slug).with_extension("labels");
        let labels = Labels::read(&fs::read_to_string(path).unwrap_or_default()).expect("a label a line");
        let mut from = 0;
        for label in &labels.strings {
            let place = find(&article.text, from, label);
            let place = place.unwrap_or_else(|| panic!("{}: no {:?} here", article.file, label.words));
            from = place.start as usize + 1;
        }
        let opened = article.text.matches('“').count() + article.text.matches('"').count() / 2;
        let marked = labels.strings.iter().filter(|label| label.what.is_marked()).count();
        assert_eq!(marked, opened, "{}: every quotation in marks has a label", article.file);
    }
}

#[test]
fn a_line_that_is_no_label_is_named() {
    let fault = Labels::read("# a comment\n\nquote | shouted | Ada Stone | We have time.").unwrap_err();
    assert_eq!(fault, "line 3: not a label: quote | shouted | Ada Stone | We have time.");
}
