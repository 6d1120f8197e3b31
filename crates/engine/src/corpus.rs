//! Speakers across reports: one canonical name for each person or body that is quoted or named.

use crate::analysis::Analysis;
use crate::coreference::EntityId;
use crate::mentions::EntityKind;

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
        Self {
            speakers: Vec::new(),
            speaker_of: reports.iter().map(|r| vec![None; r.entities.len()]).collect(),
        }
    }

    /// The speaker of an entity of report number `report`.
    pub fn speaker(&self, report: usize, entity: EntityId) -> Option<SpeakerId> {
        *self.speaker_of.get(report)?.get(entity.index())?
    }
}
