//! All reports that were read, together: who is quoted, and every quotation.

use super::extent::Extent;
use super::report::{Reading, Report};
use super::state::{Filter, Kind, UNKNOWN};
use sayso_engine::attribution::Certainty;
use sayso_engine::coreference::EntityId;
use sayso_engine::families::Source;
use sayso_engine::mentions::EntityKind;
use sayso_engine::provenance::Imprint;
use sayso_engine::text::{Lower, capital, small};
use sayso_engine::{Corpus, Families, Provenance};
use std::collections::BTreeSet;

/// The speakers and quotations of the reports that were read.
#[derive(Debug, Default)]
pub struct Library {
    /// What the engine linked.
    pub corpus: Corpus,
    /// For each report of the model, its number in the corpus.
    places: Vec<Option<usize>>,
    /// For each report of the model, the slug of its outlet.
    pub outlets: Vec<String>,
    /// The speakers of the corpus in its order, then *Unknown*.
    pub voices: Vec<Voice>,
    /// Every quotation, in the order of the reports and of their texts.
    pub quotations: Vec<Quotation>,
    /// The same utterance in several places; reports have their numbers in the model.
    pub families: Families,
    /// Passages that several reports share, and for each family whether it was translated; reports have their numbers in
    /// the model.
    pub provenance: Provenance,
}

/// Someone who is quoted, or *Unknown*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Stands in addresses.
    pub slug: String,
    /// The canonical name; [`Self::name`] says it.
    name: String,
    /// What the reports call them first.
    pub role: Option<String>,
    /// The country whose office or people they are, where the text gives it.
    pub country: Option<String>,
    /// How it is shown.
    pub look: Look,
    /// For each report of the model, how often it is quoted there.
    pub counts: Vec<u32>,
}

impl Voice {
    /// The canonical name, or what nobody is called in the language that is spoken.
    pub fn name(&self) -> &str {
        if self.look.shape == Shape::Unknown { crate::words::unknown() } else { &self.name }
    }
}

/// How a voice is shown wherever it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// One or two letters.
    pub initials: String,
    /// Person, body or unknown: the shape.
    pub shape: Shape,
    /// The colour, by its number in the stylesheet; `None` is grey.
    pub hue: Option<u8>,
}

/// The shape of a voice's badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A person: a circle.
    Person,
    /// A body or place: a square.
    Body,
    /// Nobody is named: a dashed circle.
    Unknown,
}

/// One quotation.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// Its id.
    pub id: String,
    /// The report's number in the model.
    pub report: usize,
    /// Its number in the report.
    pub quote: usize,
    /// Whose words, as an index into [`Library::voices`].
    pub voice: usize,
    /// How the words are given.
    pub kind: Kind,
    /// How many bytes it has.
    pub length: usize,
    /// Where it stands, and how many words it has.
    pub extent: Extent,
    /// How sure the attribution is, 0 to 1.
    pub sure: f32,
    /// Whether its speaker is only *probably* the one.
    pub doubtful: bool,
    /// Whether it stands in a passage that an earlier report has too: what is summed up counts it once.
    pub repeat: bool,
    /// The words as a search sees them.
    folded: String,
}

/// How many hues are given in the order of quotations: those that are told apart best.
const FIRST_HUES: u8 = 6;
/// How many hues there are.
const HUES: u8 = 12;

/// What the engine finds in several reports together: what takes long.
#[derive(Debug)]
pub struct Links {
    /// Who speaks in them.
    pub corpus: Corpus,
    /// What is printed in several places; reports have their numbers in the model.
    pub families: Families,
    /// What of it is shared or translated; reports have their numbers in the model.
    pub provenance: Provenance,
    /// For each quotation of the reports that were read, whether an earlier report has it in the same passage.
    pub repeats: Vec<bool>,
}

/// The reports that were read, with their numbers.
fn read(reports: &[Report]) -> Vec<(usize, &Report, &Reading)> {
    reports.iter().enumerate().filter_map(|(at, r)| Some((at, r, r.reading.as_deref()?))).collect()
}

impl Links {
    /// Links the reports that were read.
    pub fn find(reports: &[Report]) -> Self {
        let read = read(reports);
        let corpus = Corpus::link(&read.iter().map(|(.., reading)| &reading.analysis).collect::<Vec<_>>());
        let sources: Vec<_> = read
            .iter()
            .map(|(_, report, reading)| Source { text: &report.article.text, analysis: &reading.analysis })
            .collect();
        let mut families = Families::find(&sources, &corpus);
        let imprints: Vec<_> = read.iter().map(|(_, report, _)| imprint(report)).collect();
        let provenance = Provenance::find(&families, &sources, &imprints, &corpus);
        let repeats = provenance.repeats(&sources).into_iter().flatten().collect();
        let provenance = provenance.renumbered(|report| read[report].0);
        for family in families.families.iter_mut().chain(&mut families.conflicts) {
            for version in &mut family.versions {
                version.report = read[version.report].0;
            }
        }
        Self { corpus, families, provenance, repeats }
    }
}

impl Library {
    /// Links the reports that were read.
    pub fn link(reports: &[Report]) -> Self {
        Self::new(reports, Links::find(reports))
    }

    /// The library of the reports that were read and linked so.
    pub fn new(reports: &[Report], links: Links) -> Self {
        let Links { corpus, families, provenance, repeats } = links;
        let read = read(reports);
        let mut places = vec![None; reports.len()];
        for (place, (at, ..)) in read.iter().enumerate() {
            places[*at] = Some(place);
        }
        let outlets = (0..reports.len()).map(|at| outlet_slug(&reports[at], at)).collect();
        let mut voices = voices(&corpus, reports.len());
        let unknown = voices.len() - 1;
        let mut quotations = Vec::new();
        for (place, (at, report, reading)) in read.iter().enumerate() {
            for (number, quote) in reading.analysis.quotes.iter().enumerate() {
                let speaker =
                    reading.analysis.speaker(number).and_then(|entity| corpus.speaker(place, entity));
                let voice = speaker.map_or(unknown, |speaker| speaker.index().min(unknown));
                voices[voice].counts[*at] += 1;
                quotations.push(Quotation {
                    id: reading.quote_ids[number].clone(),
                    report: *at,
                    quote: number,
                    voice,
                    kind: quote.kind.into(),
                    length: quote.span.len(),
                    extent: reading.extents.quotes[number],
                    doubtful: reading
                        .analysis
                        .attributions
                        .get(number)
                        .is_some_and(|a| a.certainty() == Certainty::Probable),
                    repeat: false,
                    sure: reading.analysis.attributions.get(number).map_or(0.0, |a| a.confidence),
                    folded: fold(quote.span.of(&report.article.text)),
                });
            }
        }
        for (quotation, repeat) in quotations.iter_mut().zip(repeats) {
            quotation.repeat = repeat;
        }
        Self { corpus, places, outlets, voices, quotations, families, provenance }
    }

    /// How many speakers are quoted, *Unknown* aside.
    pub fn heard(&self) -> usize {
        self.unknown()
    }

    /// The place in [`Self::quotations`] of a quotation of a report.
    pub fn place(&self, report: usize, quote: usize) -> usize {
        self.of_report(report).start + quote
    }

    /// How many reports it knows.
    pub fn linked(&self) -> usize {
        self.places.iter().flatten().count()
    }

    /// Whether it knows this report.
    pub fn knows(&self, report: usize) -> bool {
        self.places.get(report).is_some_and(Option::is_some)
    }

    /// The voice of an entity of a report, if it is quoted anywhere.
    pub fn voice(&self, report: usize, entity: EntityId) -> Option<usize> {
        let place = (*self.places.get(report)?)?;
        Some(self.corpus.speaker(place, entity)?.index()).filter(|voice| *voice < self.unknown())
    }

    /// The voice of what nobody is named for.
    pub fn unknown(&self) -> usize {
        self.voices.len().saturating_sub(1)
    }

    /// The quotations of one report: their place in [`Self::quotations`].
    pub fn of_report(&self, report: usize) -> std::ops::Range<usize> {
        let start = self.quotations.partition_point(|q| q.report < report);
        start..self.quotations.partition_point(|q| q.report <= report)
    }

    /// The place of a quotation in [`Self::quotations`].
    pub fn find(&self, id: &str) -> Option<usize> {
        self.quotations.iter().position(|q| q.id == id)
    }

    /// Whether a quotation passes a filter.
    pub fn passes(&self, quotation: &Quotation, filter: &Filter) -> bool {
        fn in_or_empty<T: Ord>(set: &BTreeSet<T>, value: &T) -> bool {
            set.is_empty() || set.contains(value)
        }
        let slug = &self.voices[quotation.voice].slug;
        in_or_empty(&filter.only, slug)
            && !filter.except.contains(slug)
            && in_or_empty(&filter.kinds, &quotation.kind)
            && !filter.hidden.contains(&quotation.kind)
            && in_or_empty(&filter.outlets, &self.outlets[quotation.report])
            && (filter.q.is_empty() || quotation.folded.contains(&fold(filter.q.trim())))
    }

    /// How many quotations an earlier report has in the same passage, and the agency if all are of one.
    pub fn repeats(&self) -> (usize, Option<&str>) {
        let number = self.quotations.iter().filter(|quotation| quotation.repeat).count();
        let mut agencies = self.provenance.passages.iter().map(|passage| passage.agency.as_deref());
        let first = agencies.next().flatten();
        (number, first.filter(|_| agencies.all(|agency| agency == first)))
    }

    /// For each quotation, whether it passes a filter.
    pub fn left(&self, filter: &Filter) -> Vec<bool> {
        self.quotations.iter().map(|quotation| self.passes(quotation, filter)).collect()
    }
}

/// What a report's file says of it, or lets guess.
fn imprint(report: &Report) -> Imprint<'_> {
    Imprint {
        lang: report.article.metadata.lang.as_deref(),
        agency: report.agency().map(|(agency, _)| agency),
    }
}

/// The slug of a report's outlet, or that of its number: the same in every language, since it stands in addresses.
fn outlet_slug(report: &Report, at: usize) -> String {
    report.outlet().map_or_else(|| format!("report-{}", at + 1), |(name, _)| slug(name))
}

fn voices(corpus: &Corpus, reports: usize) -> Vec<Voice> {
    let counts = vec![0; reports];
    let speakers = corpus.speakers.iter().enumerate().map(|(at, speaker)| Voice {
        slug: speaker.slug.clone(),
        name: speaker.name.clone(),
        role: speaker.role.clone(),
        country: speaker.country.map(|country| country.name().to_owned()),
        look: Look {
            initials: initials(&speaker.name),
            shape: if speaker.kind == EntityKind::Person { Shape::Person } else { Shape::Body },
            hue: Some(hue(at, &speaker.slug)),
        },
        counts: counts.clone(),
    });
    let unknown = Voice {
        slug: UNKNOWN.to_owned(),
        name: String::new(),
        role: None,
        country: None,
        look: Look { initials: "?".to_owned(), shape: Shape::Unknown, hue: None },
        counts: counts.clone(),
    };
    speakers.chain([unknown]).collect()
}

/// The most quoted get the hues that are told apart best, the others one of the rest by their name.
fn hue(rank: usize, slug: &str) -> u8 {
    match u8::try_from(rank) {
        Ok(rank) if rank < FIRST_HUES => rank,
        _ => {
            FIRST_HUES
                + slug.bytes().fold(0, |sum: u8, b| sum.wrapping_mul(31).wrapping_add(b))
                    % (HUES - FIRST_HUES)
        }
    }
}

/// One or two letters for a name: of its first and its last word, small words aside.
fn initials(name: &str) -> String {
    let words: Vec<_> = name.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).collect();
    let first = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    match words[..] {
        [] => name.chars().find(|c| c.is_alphanumeric()).into_iter().map(capital).collect(),
        [word] => word.chars().filter(|c| c.is_alphanumeric()).take(2).collect(),
        [one, .., two] => first(one).into_iter().chain(first(two)).collect(),
    }
}

/// A name as it stands in an address: lower case letters and digits, joined by hyphens.
pub fn slug(name: &str) -> String {
    let lower = name.lower();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// A text as a search sees it: lower case, curly marks straightened.
pub fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// One character as a search sees it.
pub fn fold_char(c: char) -> char {
    match c {
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' => ' ',
        _ => small(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_last_word() {
        for (name, expected) in [
            ("Ada Maria Cole", "AC"),
            ("the Ministry of Tides", "MT"),
            ("Ofcom", "Of"),
            ("two officials", "T"),
            ("EU", "EU"),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn the_most_quoted_never_share_a_hue() {
        let first: BTreeSet<_> = (0..6).map(|rank| hue(rank, "same-name")).collect();
        assert_eq!(first.len(), 6);
        let later: Vec<_> = ["a", "b", "c", "long-name"].map(|slug| hue(40, slug)).to_vec();
        assert!(later.iter().all(|h| (FIRST_HUES..HUES).contains(h)));
    }

    #[test]
    fn a_search_sees_marks_straight_and_letters_small() {
        assert_eq!(fold("“It’s ÉTÉ”"), "\"it's été\"");
        assert_eq!(slug("Sample wire, No. 2"), "sample-wire-no-2");
    }
}
