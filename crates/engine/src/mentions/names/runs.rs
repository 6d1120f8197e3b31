//! Runs: the longest stretches of capitalised words, and the small words that tie them, that may hold names.

use super::reading::Reading;
use crate::lexicon::Classes;
use crate::tokens::{Case, TokenKind};
use std::ops::Range;

/// A stretch of tokens that may hold one name or several, with titles.
pub(super) struct Run {
    pub(super) tokens: Range<usize>,
    /// The end and classes of the lexicon's phrase at its start, if it starts with one.
    pub(super) phrase: Option<(usize, Classes)>,
}

/// Calls `found` with each run of a sentence, in order.
pub(super) fn each(reading: &Reading<'_, '_>, sentence: Range<usize>, mut found: impl FnMut(Run)) {
    let finder = Finder { reading, limit: sentence.end };
    let mut at = sentence.start;
    while at < sentence.end {
        let phrase = reading.phrase(at, sentence.end);
        if phrase.is_none() && !finder.starts(at) {
            at += 1;
            continue;
        }
        let end = finder.end(at, phrase.map_or(at + 1, |(end, _)| end));
        let start = finder.with_particles(at, sentence.start);
        found(Run { tokens: start..end, phrase: phrase.filter(|_| start == at) });
        at = end;
    }
}

struct Finder<'r, 'd, 't> {
    reading: &'r Reading<'d, 't>,
    limit: usize,
}

impl Finder<'_, '_, '_> {
    fn is(&self, token: usize, word: &str) -> bool {
        token < self.limit && self.reading.document.is(token, word)
    }

    fn capital(&self, token: usize) -> bool {
        token < self.limit && self.reading.is_capital(token)
    }

    /// Whether a run can start here.
    fn starts(&self, at: usize) -> bool {
        let r = self.reading;
        self.names(at, None)
            && !(r.word(at).trim_end_matches('.').len() == 1
                && !(self.capital(at + 1) && r.is_spaced(at + 1)))
            && !matches!(r.word(at), "Jr." | "Sr." | "Jr" | "Sr")
    }

    /// Whether the token can be a word of a name; `previous` is the word of the run before it.
    fn names(&self, at: usize, previous: Option<usize>) -> bool {
        let r = self.reading;
        if !self.capital(at) {
            return false;
        }
        let person = Classes::GIVEN.with(Classes::SURNAME);
        let before_name = || {
            self.capital(at + 1)
                && r.is_spaced(at + 1)
                && !r.has(at + 1, Classes::FUNCTION.with(Classes::MONTH).with(Classes::WEEKDAY))
                && !r.is_plain(at + 1)
        };
        let after_given = || previous.is_some_and(|p| r.has(p, Classes::GIVEN));
        if r.has(at, Classes::MONTH.with(Classes::WEEKDAY)) {
            let given = r.has(at, Classes::GIVEN)
                && before_name()
                && !r.has(at + 1, Classes::DEMONYM.with(Classes::COUNTRY));
            let numbered = r.kind(at + 1) == TokenKind::Number;
            let surname = matches!(r.word(at), "May" | "March") && after_given();
            let hyphenated = r.word(at + 1) == "-" && !r.is_spaced(at + 1) && r.word(at).len() <= 3;
            return !numbered && (given || surname || hyphenated);
        }
        if r.has(at, Classes::FUNCTION) {
            let acronym = r.case(at) == Case::Upper && !r.is_shouted(at);
            let known = Classes::COUNTRY.with(Classes::ORGANIZATION);
            return acronym && r.has(at, known)
                || r.has(at, person)
                    && r.case(at) == Case::Title
                    && r.word(at).len() > 2
                    && (before_name() && r.has(at + 1, person));
        }
        if r.has(at, Classes::NOT_NAME) {
            let numeral = previous.is_some()
                && r.case(at) == Case::Upper
                && r.word(at).bytes().all(|b| b"IVX".contains(&b));
            let tied = r.case(at) == Case::Title && previous.is_some_and(|p| !r.is_first(p));
            return numeral || tied && !r.is_titled(at);
        }
        if r.is_titled(at) && r.is_common(at) {
            let tail = Classes::ORGANIZATION_HEAD.with(Classes::PLACE_HEAD);
            let title = r.has(at, Classes::TITLE.with(Classes::ROLE))
                || r.has(at, Classes::ROLE_MODIFIER) && r.has(at + 1, Classes::ROLE);
            // `Calls Rivers`: a name that the text has elsewhere, and never as a word.
            let usage = r.usage(at);
            let known = || usage.inside > 1 && usage.lower == 0;
            let name = r.has(at, person) && (before_name() || after_given()) || known();
            return title || name || r.has(at, tail) && previous.is_some_and(|p| !r.is_common(p));
        }
        true
    }

    /// Where the run that starts at `start` and holds at least the tokens up to `end` ends.
    fn end(&self, start: usize, mut end: usize) -> usize {
        let mut tied = false;
        while let Some(next) = self.step(start, end, &mut tied) {
            end = next;
        }
        end
    }

    /// The end of the run with its next word and the small words before it, if there is one.
    fn step(&self, start: usize, end: usize, tied: &mut bool) -> Option<usize> {
        let r = self.reading;
        if end >= self.limit {
            return None;
        }
        let last = end - 1;
        let names = |at: usize| self.names(at, Some(last));
        let closed = r.has(last, Classes::ORGANIZATION_SUFFIX) && last > start;
        if r.is_spaced(end) && !closed {
            if let Some((phrase_end, _)) = r.phrase(end, self.limit) {
                return Some(phrase_end);
            }
            if names(end) {
                return Some(end + 1);
            }
        }
        let word = r.word(end);
        match word {
            "-" | "‑" if !r.is_spaced(end) && !r.is_spaced(end + 1) => return self.hyphen(start, end),
            "&" => return (names(end + 1) && !r.is_titled(end)).then_some(end + 2),
            "," if matches!(
                r.word(end + 1),
                "Jr." | "Sr." | "Jr" | "Sr" | "Inc." | "Inc" | "Ltd" | "Ltd." | "LLC" | "L.P."
            ) =>
            {
                return (end + 1 < self.limit).then_some(end + 2);
            }
            "’s" | "'s" | "’" | "'" if r.kind(end) == TokenKind::Possessive || !r.is_spaced(end) => {
                // `People’s Daily`, `Workers’ Party`: the whole is the name.
                let people = r.kind(end) != TokenKind::Possessive
                    || matches!(
                        r.word(last),
                        "People"
                            | "Women"
                            | "Men"
                            | "Children"
                            | "King"
                            | "Queen"
                            | "Lloyd"
                            | "Sotheby"
                            | "Christie"
                            | "Moody"
                            | "McDonald"
                    );
                let body = people
                    && r.is_plain(last)
                    && !r.is_first(start)
                    && !r.has(last, Classes::ROLE.with(Classes::TITLE).with(Classes::ORGANIZATION_HEAD));
                return (body && !r.is_titled(last) && r.is_spaced(end + 1) && names(end + 1))
                    .then_some(end + 2);
            }
            _ => {}
        }
        if r.case(end) == Case::Lower && r.has(end, Classes::NAME_PARTICLE) && !r.is_plain(last) {
            let after = if r.has(end + 1, Classes::NAME_PARTICLE) && r.case(end + 1) == Case::Lower {
                end + 2
            } else {
                end + 1
            };
            let after = if r.word(after) == "-" && !r.is_spaced(after) { after + 1 } else { after };
            return (self.capital(after) && !r.has(after, Classes::FUNCTION)).then_some(after + 1);
        }
        self.tie(start, end, tied)
    }

    /// `Al-Maeena`, `Jong-un`, `Mar-a-Lago`, `G-20`; not `Baghdad-based`, not `Russia-Ukraine`.
    fn hyphen(&self, start: usize, hyphen: usize) -> Option<usize> {
        let r = self.reading;
        let (last, next) = (hyphen - 1, hyphen + 1);
        if next >= self.limit {
            return None;
        }
        let apart = Classes::COUNTRY.with(Classes::PLACE).with(Classes::DEMONYM).with(Classes::ORGANIZATION);
        let prefix = matches!(
            r.word(last),
            "Post" | "Pre" | "Mid" | "Anti" | "Pro" | "Non" | "Ex" | "Then" | "Former"
        );
        if self.capital(next) && !(prefix && last == start) {
            let both = r.has(last, apart) && r.has(next, apart);
            let known = |t: usize| r.has(t, apart) || r.usage(t).inside > 1 && r.case(t) == Case::Title;
            let pair = both
                || r.has(last, Classes::DEMONYM.with(Classes::COUNTRY)) && known(next)
                || known(last) && (r.has(next, Classes::COUNTRY) || known(next));
            return (!pair && !r.has(next, Classes::FUNCTION)).then_some(next + 1);
        }
        if r.kind(next) == TokenKind::Number {
            return (r.case(last) == Case::Upper || r.word(last).len() == 1).then_some(next + 1);
        }
        if r.case(next) != Case::Lower {
            return None;
        }
        let again = hyphen + 2;
        if r.word(again) == "-" && !r.is_spaced(again) && self.capital(again + 1) && !r.is_spaced(again + 1) {
            return (r.word(next).len() <= 4).then_some(again + 2);
        }
        let syllable = r.word(next).len() <= 5
            && (!crate::lexicon::Lexicon::shared().is_common(r.word(next))
                || last > start && r.word(next).len() <= 3)
            && !r.has(last, apart)
            && (last > start || !r.is_common(last))
            && r.case(last) == Case::Title;
        syllable.then_some(next + 1)
    }

    /// `University of Leeds`, `Centre for Strategic and International Studies`, `Committee on Trade`.
    fn tie(&self, start: usize, end: usize, tied: &mut bool) -> Option<usize> {
        let r = self.reading;
        let head = Classes::ORGANIZATION_HEAD.with(Classes::PLACE_HEAD).with(Classes::EVENT_HEAD);
        let last = end - 1;
        let after = if self.is(end + 1, "the") { end + 2 } else { end + 1 };
        let follows = self.names(after, Some(last)) && r.case(end) == Case::Lower;
        if !follows {
            return None;
        }
        let role =
            r.has(last, Classes::ROLE.with(Classes::TITLE)) && !r.has(last, Classes::ORGANIZATION_HEAD);
        let body = r.has(last, Classes::ORGANIZATION_HEAD);
        let joined = match r.word(end) {
            "of" => {
                let heads = if last == start && r.is_first(start) {
                    Classes::ORGANIZATION_HEAD.with(Classes::PLACE_HEAD)
                } else {
                    head
                };
                r.has(last, heads) && !role && r.is_capital(last)
            }
            "for" | "on" => body && !role && r.is_plain(after) && !r.has(after, Classes::ROLE),
            "and" if after == end + 1 => {
                let ahead = || {
                    (after..(after + 4).min(self.limit))
                        .take_while(|&t| self.capital(t))
                        .any(|t| r.has(t, Classes::ORGANIZATION_HEAD))
                };
                let plain = r.is_plain(last)
                    && !r.has(last, Classes::ORGANIZATION_HEAD)
                    && (r.is_plain(after) || *tied && ahead());
                plain && !r.has(after, Classes::ROLE) && (*tied || !r.is_first(start) && ahead())
            }
            _ => false,
        };
        if !joined {
            return None;
        }
        *tied = true;
        r.phrase(after, self.limit).map(|(end, _)| end).or(Some(after + 1))
    }

    /// The start of the run with the particles before it: `al-Bayan`, `van Dijk`.
    fn with_particles(&self, start: usize, floor: usize) -> usize {
        let r = self.reading;
        let particle = |t: usize| {
            matches!(
                r.word(t),
                "al" | "el"
                    | "bin"
                    | "ibn"
                    | "bint"
                    | "de"
                    | "del"
                    | "della"
                    | "di"
                    | "da"
                    | "dos"
                    | "van"
                    | "von"
                    | "der"
                    | "den"
                    | "ter"
                    | "ad"
                    | "ash"
                    | "as"
                    | "an"
                    | "ar"
                    | "at"
                    | "az"
            )
        };
        if start >= floor + 2
            && r.word(start - 1) == "-"
            && !r.is_spaced(start)
            && !r.is_spaced(start - 1)
            && particle(start - 2)
        {
            return start - 2;
        }
        let mut first = start;
        while first > floor
            && r.is_spaced(first)
            && particle(first - 1)
            && r.word(first - 1).len() > 1
            && !matches!(r.word(first - 1), "as" | "an" | "ar" | "at" | "az" | "ash" | "ad")
        {
            first -= 1;
        }
        first
    }
}
