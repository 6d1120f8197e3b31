//! The document's memory: what speaks for a name's kind is summed over its occurrences and lent to its short forms.

use super::features::{self, Points};
use super::key::{self, KeyMap};
use super::pieces::Piece;
use super::reading::Reading;
use crate::lexicon::Classes;
use crate::mentions::EntityKind;
use crate::tokens::Case;

/// What the document says of one name.
#[derive(Clone, Copy, Default)]
struct Record {
    /// What its own words say.
    own: Points,
    /// What the words around its occurrences say, summed.
    around: Points,
    seen: i32,
    /// Occurrences right after a preposition.
    governed: i32,
    /// Occurrences whose capitals alone make them names.
    sure: u32,
}

/// So many occurrences speak in full; of more, their mean does.
const VOICES: i32 = 3;

impl Record {
    fn points(&self) -> Points {
        let mut points = self.own;
        add(&mut points, self.around.map(|sum| sum * self.seen.min(VOICES) / self.seen.max(1)));
        points
    }
}

fn add(total: &mut Points, more: Points) {
    for (sum, points) in total.iter_mut().zip(more) {
        *sum = sum.saturating_add(points);
    }
}

/// The kinds in the order of [`Points`].
const KINDS: [EntityKind; 4] =
    [EntityKind::Person, EntityKind::Organization, EntityKind::Place, EntityKind::Misc];

/// The kind of each piece; `None` for one that is no name.
pub(super) fn decide(reading: &Reading<'_, '_>, pieces: &[Piece]) -> Vec<Option<EntityKind>> {
    let mut names: KeyMap<Record> = KeyMap::default();
    let keys: Vec<u64> = pieces.iter().map(|piece| key_of(reading, piece)).collect();
    for (piece, &key) in pieces.iter().zip(&keys) {
        let record = names.entry(key).or_default();
        if record.seen == 0 || piece.sure && record.sure == 0 {
            record.own = features::own(reading, piece).points();
        }
        record.seen += 1;
        let before = piece.extent.checked_sub(1);
        let governed = before
            .is_some_and(|at| ["for", "from", "in", "at", "on"].iter().any(|word| reading.is(at, word)));
        record.governed += i32::from(governed);
        record.sure += u32::from(piece.sure);
        add(&mut record.around, features::around(reading, piece).points());
    }
    let parts = parts(reading, pieces, &keys, &names);
    let decided = pieces.iter().zip(&keys).map(|(piece, key)| {
        let record = names[key];
        let mut points = record.points();
        let part = (piece.tokens.len() == 1).then(|| {
            let word = reading.word(piece.tokens.start);
            // `the Kims` after `Kim Yong-su`.
            let one = || Some(parts.get(&key::of(word.strip_suffix('s')?))?.map(|lent| lent * 2));
            parts.get(&key::of(word)).copied().or_else(one)
        });
        let part = part.flatten();
        if let Some(lent) = part {
            add(&mut points, lent);
        }
        // `From Afar`: a word of which nothing is known, after a preposition wherever it stands, is nobody.
        let blank = piece.tokens.len() == 1
            && record.governed == record.seen
            && points.iter().all(|&points| points <= 0);
        (record.sure > 0 || part.is_some()).then(|| if blank { EntityKind::Misc } else { best(points) })
    });
    decided.collect()
}

/// What single words are worth as parts of longer names: a person's last and first, a body's first.
fn parts(
    reading: &Reading<'_, '_>,
    pieces: &[Piece],
    keys: &[u64],
    names: &KeyMap<Record>,
) -> KeyMap<Points> {
    let mut parts: KeyMap<Points> = KeyMap::default();
    for (piece, key) in pieces.iter().zip(keys).filter(|(p, _)| p.sure && p.tokens.len() > 1) {
        match best(names[key].points()) {
            EntityKind::Person => {
                let mut last = piece.tokens.end - 1;
                if matches!(reading.word(last), "Jr." | "Jr" | "Sr." | "Sr" | "II" | "III")
                    && last > piece.tokens.start + 1
                {
                    last -= 1;
                }
                lend(&mut parts, reading.word(last), 0, 12);
                let first = piece.tokens.start;
                if !reading.is_plain(first)
                    && reading.word(first).len() > 2
                    && reading.case(first) == Case::Title
                {
                    lend(&mut parts, reading.word(first), 0, 4);
                }
            }
            EntityKind::Organization => {
                let first = piece.tokens.start;
                let place =
                    Classes::COUNTRY.with(Classes::PLACE).with(Classes::DEMONYM).with(Classes::FUNCTION);
                if !reading.is_common(first) && !reading.has(first, place) {
                    lend(&mut parts, reading.word(first), 1, 4);
                }
            }
            _ => {}
        }
    }
    parts
}

/// Lends a word points for a kind; the greatest loan counts.
fn lend(parts: &mut KeyMap<Points>, word: &str, kind: usize, points: i32) {
    let lent = &mut parts.entry(key::of(word)).or_default()[kind];
    *lent = points.max(*lent);
}

fn key_of(reading: &Reading<'_, '_>, piece: &Piece) -> u64 {
    piece.tokens.clone().fold(key::EMPTY, |key, token| key::extend(key, reading.word(token)))
}

fn best(points: Points) -> EntityKind {
    let mut best = 0;
    for index in 1..points.len() {
        if points[index] > points[best] {
            best = index;
        }
    }
    KINDS[best]
}
