//! Speakers across reports: one canonical name for each person or body that is quoted somewhere.
//!
//! Every name of the corpus is a node (`nodes`); nodes of one speaker are joined by what the names say (`people`,
//! `bodies`) and by the reports that use several names for one entity. Spellings meet in the fold of
//! [`lexicon::spelling`](crate::lexicon::spelling), given names in the groups of
//! [`lexicon::given`](crate::lexicon::given). All look-ups are by key, so time is near linear in the names.

mod bodies;
mod country;
mod nodes;
mod people;
mod slug;
#[cfg(test)]
mod tests;

use crate::analysis::Analysis;
use crate::coreference::body::BodyName;
use crate::coreference::name::PersonName;
use crate::coreference::{Entity, EntityId};
use crate::lexicon::country::Country;
use crate::mentions::EntityKind;
use crate::order;
use crate::quick::Map;
use nodes::{Nodes, Record, Sets};
use std::collections::BTreeMap;

/// An index into [`Corpus::speakers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpeakerId(pub u32);

impl SpeakerId {
    /// As an index into a slice.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A person or body that is quoted somewhere, under one name for the whole corpus.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The name's slug, unique in the corpus: `sergei-lavrov`. Stands in addresses.
    pub slug: String,
    /// The canonical name: the fullest, most frequent spelling.
    pub name: String,
    /// The other spellings and short forms that the reports use, sorted.
    pub aliases: Vec<String>,
    /// Person, organisation, place …
    pub kind: EntityKind,
    /// What the reports call them first: `Russian foreign minister`; `None` where no report says.
    pub role: Option<String>,
    /// The state whose office it holds, whose people or whose body it is; `None` where no report says, or several states
    /// are told.
    pub country: Option<Country>,
}

/// The speakers of several reports.
#[derive(Debug, Default)]
pub struct Corpus {
    /// Sorted by number of quotations, then by name.
    pub speakers: Vec<Speaker>,
    /// For each report, for each of its entities: the speaker, if that entity is quoted in any report.
    pub speaker_of: Vec<Vec<Option<SpeakerId>>>,
}

impl Corpus {
    /// Links the speakers of several reports. The same set of reports gives the same corpus in any order.
    pub fn link(reports: &[&Analysis]) -> Self {
        let nodes = Nodes::read(reports);
        let mut sets = Sets::new(nodes.nodes.len());
        people::join(&nodes, &mut sets);
        bodies::join(&nodes, &mut sets);
        for record in &nodes.records {
            for pair in record.nodes.windows(2) {
                sets.join(pair[0], pair[1]);
            }
        }
        let mut members: BTreeMap<usize, Vec<&Record>> = BTreeMap::new();
        for record in &nodes.records {
            members.entry(sets.find(record.nodes[0])).or_default().push(record);
        }
        let mut found: Vec<(usize, Speaker, Vec<&Record>)> = members
            .into_values()
            .map(|records| (records.iter().map(|r| r.quotes).sum(), speaker(reports, &records), records))
            .filter(|(quotes, ..)| *quotes > 0)
            .collect();
        // The sets stand in the order of their names, and the sort is stable: no order of reports shows.
        order::by_text(&mut found, |(_, speaker, _)| speaker.name.clone());
        order::by_number(&mut found, |(quotes, ..)| order::descending(*quotes));
        mark_namesakes(&mut found);
        let mut corpus = Self {
            speakers: Vec::with_capacity(found.len()),
            speaker_of: reports.iter().map(|r| vec![None; r.entities.len()]).collect(),
        };
        for (_, speaker, records) in found {
            let id = SpeakerId(u32::try_from(corpus.speakers.len()).unwrap_or(u32::MAX));
            for record in records {
                corpus.speaker_of[record.report][record.entity] = Some(id);
            }
            corpus.speakers.push(speaker);
        }
        corpus
    }

    /// The speaker of an entity of report number `report`.
    pub fn speaker(&self, report: usize, entity: EntityId) -> Option<SpeakerId> {
        *self.speaker_of.get(report)?.get(entity.index())?
    }
}

/// One speaker from all entities that are the same.
fn speaker(reports: &[&Analysis], records: &[&Record]) -> Speaker {
    let entities: Vec<&Entity> = records.iter().map(|r| &reports[r.report].entities[r.entity]).collect();
    let mut spellings: BTreeMap<&str, u32> = BTreeMap::new();
    let mut roles: BTreeMap<&str, u32> = BTreeMap::new();
    let mut kinds: BTreeMap<EntityKind, usize> = BTreeMap::new();
    for entity in &entities {
        *kinds.entry(entity.kind).or_default() += entity.mentions.len();
        for spelling in &entity.spellings {
            *spellings.entry(&spelling.text).or_default() += spelling.count;
        }
        for role in &entity.roles {
            *roles.entry(role).or_default() += 1;
        }
    }
    let kind = most(kinds.into_iter().map(|(kind, count)| (count, kind))).unwrap_or(EntityKind::Person);
    let named = entities.iter().any(|e| e.named);
    let whole = |text: &str| match kind {
        EntityKind::Person => !PersonName::read(text).is_bare(),
        EntityKind::Organization | EntityKind::Place => BodyName::read(text).is_whole(),
        _ => true,
    };
    // Without a name, what the reports show.
    let longest = |a: &&str, b: &&str| a.len().cmp(&b.len()).then(b.cmp(a));
    let described = entities.iter().map(|e| e.name.as_str()).max_by(longest).filter(|_| !named);
    let name = described
        .or_else(|| most_spelled(spellings.iter().filter(|(text, _)| whole(text)).map(weigh)))
        .or_else(|| most_spelled(spellings.iter().map(weigh)))
        .unwrap_or("");
    let role = most_spelled(roles.iter().map(weigh)).map(str::to_owned);
    let aliases = spellings.keys().filter(|text| **text != name).map(|text| (*text).to_owned()).collect();
    let country = country::of(&entities);
    Speaker { slug: slug::slug(name), name: name.to_owned(), aliases, kind, role, country }
}

/// A text with its count and its length.
fn weigh<'a>((text, count): (&&'a str, &u32)) -> (u32, usize, &'a str) {
    (*count, text.chars().count(), text)
}

/// The first value with the highest count.
fn most<T>(counted: impl Iterator<Item = (usize, T)>) -> Option<T> {
    counted.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, value)| value)
}

/// The most frequent text; of several the longest, then the first by the alphabet.
fn most_spelled<'a>(counted: impl Iterator<Item = (u32, usize, &'a str)>) -> Option<&'a str> {
    counted
        .reduce(|best, next| if (next.0, next.1) > (best.0, best.1) { next } else { best })
        .map(|(_, _, text)| text)
}

/// Of several speakers of one slug the first keeps it; each other gets a mark made of what it is.
fn mark_namesakes(found: &mut [(usize, Speaker, Vec<&Record>)]) {
    let mut taken: Map<String, usize> = Map::default();
    for (_, speaker, _) in found.iter_mut() {
        if taken.contains_key(&speaker.slug) {
            let content = format!("{:?} {:?} {:?}", speaker.kind, speaker.aliases, speaker.role);
            let marked = format!("{}-{}", speaker.slug, slug::mark(&content));
            let same = taken.get(&marked).copied().unwrap_or_default();
            speaker.slug = if same > 0 { format!("{marked}-{}", same + 1) } else { marked.clone() };
            taken.insert(marked, same + 1);
        }
        *taken.entry(speaker.slug.clone()).or_default() += 1;
    }
}
