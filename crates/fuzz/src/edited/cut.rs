//! Leaving phrases out, and turning them round.

use super::edit::{Editor, Version};
use super::statement::{Atom, Part};
use std::ops::Range;

/// How a newsroom shows that it left something out.
const ELLIPSES: &[&str] = &["… ", "... ", "[…] ", "[...] ", ". . . "];

impl Editor<'_> {
    /// The ids of a phrase as it was said.
    fn phrase(&self, phrase: usize) -> Range<usize> {
        let of = |atom: &Atom| atom.phrase == phrase;
        let start = self.atoms.iter().position(of).unwrap_or(0);
        start..self.atoms.iter().rposition(of).map_or(start, |last| last + 1)
    }

    /// Takes words out; those around them are kept from other edits.
    fn cut(&mut self, version: &mut Version, ids: Range<usize>, shown: bool) -> bool {
        let left = version.words.iter().filter(|word| !ids.contains(&word.id)).count();
        if left < 5 || ids.is_empty() || !self.is_free(ids.clone()) {
            return false;
        }
        let Some(at) = version.words.iter().position(|word| ids.contains(&word.id)) else { return false };
        let closes = ids.end == self.atoms.len() || self.atoms[ids.end - 1].after == ".";
        version.words.retain(|word| !ids.contains(&word.id));
        if at > 0 {
            let before = &mut version.words[at - 1];
            // A parenthesis takes its comma along; the end of a sentence stays one.
            if closes {
                before.after = ".".into();
            } else if before.after == "," {
                before.after.clear();
            }
        }
        if let Some(next) = version.words.get_mut(at).filter(|_| shown) {
            next.ellipsis = self.random.pick(ELLIPSES);
        }
        self.take(ids);
        true
    }

    pub(super) fn cut_start(&mut self, version: &mut Version) -> bool {
        let Some(first) = version.words.first().filter(|word| word.id == 0).map(|word| word.phrase) else {
            return false;
        };
        let first = self.phrase(first);
        let sentence = self.atoms.iter().position(|atom| atom.after == ".").map_or(0, |at| at + 1);
        let tail = self.atoms.iter().rposition(|atom| atom.part != Part::Tail).map_or(0, |at| at + 1);
        let end = match self.random.below(3) {
            0 if self.atoms.len() > tail + 5 => tail,
            1 if sentence < self.atoms.len() => sentence,
            _ if self.atoms[first.start].part == Part::Opening => first.end,
            _ => return false,
        };
        let shown = self.random.once_in(5);
        self.cut(version, 0..end, shown)
    }

    pub(super) fn cut_middle(&mut self, version: &mut Version) -> bool {
        let all = self.atoms.last().map_or(0, |atom| atom.phrase);
        let phrases: Vec<usize> = (2..all)
            .filter(|&phrase| {
                let ids = self.phrase(phrase);
                let atom = &self.atoms[ids.start];
                ids.start > 0
                    && (matches!(atom.part, Part::Middle | Part::Tail)
                        || self.atoms[ids.start - 1].after == ".")
            })
            .collect();
        if phrases.is_empty() {
            return false;
        }
        let phrase = phrases[self.random.below(phrases.len())];
        let ids = self.phrase(phrase);
        let inner = version.words.first().is_some_and(|word| word.id < ids.start)
            && version.words.last().is_some_and(|word| word.id >= ids.end);
        let shown = self.random.once_in(2);
        inner && self.cut(version, ids, shown)
    }

    pub(super) fn cut_end(&mut self, version: &mut Version) -> bool {
        let last = self.atoms.len();
        let tail = self.atoms.last().map_or(0..0, |atom| self.phrase(atom.phrase));
        let sentence =
            self.atoms[..last - 1].iter().rposition(|atom| atom.after == ".").map_or(0, |at| at + 1);
        let start = if sentence > 0 && self.random.once_in(2) {
            sentence
        } else if self.atoms[tail.start].part == Part::Tail {
            tail.start
        } else {
            return false;
        };
        version.words.last().is_some_and(|word| word.id + 1 == last) && self.cut(version, start..last, false)
    }

    /// The opening of a sentence goes to its end.
    pub(super) fn turn(&mut self, version: &mut Version) -> bool {
        let openings: Vec<usize> = (1..version.words.len())
            .filter(|&at| version.words[at].part != Part::Opening)
            .filter(|&at| {
                version.words[at - 1].part == Part::Opening && version.words[at - 1].put_in.is_none()
            })
            .collect();
        if openings.is_empty() {
            return false;
        }
        let end = openings[self.random.below(openings.len())];
        let phrase = version.words[end - 1].phrase;
        let start = version.words.iter().position(|word| word.phrase == phrase).unwrap_or(end);
        let stop = (end..version.words.len()).find(|&at| version.words[at].after == ".");
        let Some(stop) = stop.filter(|stop| stop - end >= 4) else { return false };
        let ids = version.words[start].id..version.words[end - 1].id + 1;
        let target = version.words[stop].id;
        if ids.len() != end - start
            || !self.is_free(ids.clone())
            || target >= self.atoms.len()
            || !self.is_free(target..target + 1)
        {
            return false;
        }
        for word in &mut version.words[start..end] {
            word.moved = true;
        }
        version.words[end - 1].after = ".".into();
        version.words[stop].after.clear();
        version.words[start..=stop].rotate_left(end - start);
        self.take(ids);
        self.take(target..target + 1);
        true
    }
}
