//! Pieces: the names within a run, told from the titles, roles and nationalities that stand before them.

use super::reading::Reading;
use super::runs::Run;
use crate::lexicon::{Classes, Lexicon};
use crate::tokens::{Case, TokenKind};
use std::ops::Range;

/// A stretch of words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// The first token of the titles, roles and nationalities before it; else its own first.
    pub(super) extent: usize,
    /// Whether a title or role in capitals stands before it.
    pub(super) titled: bool,
    /// What the lexicon knows of the whole.
    pub(super) known: Classes,
    /// Whether its capitals alone make it a name; else only if the document has it elsewhere.
    pub(super) sure: bool,
}

const HEAD: Classes = Classes::ORGANIZATION_HEAD
    .with(Classes::PLACE_HEAD)
    .with(Classes::EVENT_HEAD)
    .with(Classes::ORGANIZATION_SUFFIX);
const PERSON: Classes = Classes::GIVEN.with(Classes::SURNAME);
const ROLE: Classes = Classes::ROLE.with(Classes::TITLE);

/// Adds the pieces of a run, in order.
pub(super) fn split(reading: &Reading<'_, '_>, run: &Run, pieces: &mut Vec<Piece>) {
    Splitter { r: reading, pieces }.run(run.tokens.clone(), run.phrase);
}

struct Splitter<'s, 'r, 'd, 't> {
    r: &'r Reading<'d, 't>,
    pieces: &'s mut Vec<Piece>,
}

impl Splitter<'_, '_, '_, '_> {
    fn run(&mut self, run: Range<usize>, phrase: Option<(usize, Classes)>) {
        let mut start = run.start;
        let guarded = phrase.map_or(start, |(end, _)| end.min(run.end));
        // The rest of `Minister of Foreign Affairs Ann Lee`, cut after `of`.
        if guarded == start && self.continues_role(start) {
            let name = (start..run.end).find(|&t| !self.belongs_to_role(t)).unwrap_or(run.end);
            if name < run.end && !self.r.has(run.end - 1, HEAD) {
                return self.person(name..run.end, name);
            }
            if name == run.end {
                return;
            }
        }
        while let Some(role) = (guarded.max(start)..run.end).find(|&t| self.is_role(t, &run)) {
            let mut first = role;
            while first > guarded.max(start) {
                let spaced =
                    self.r.is_spaced(first) && self.r.has(first - 1, Classes::ROLE_MODIFIER.with(ROLE));
                match (spaced, self.hyphenates_role(first, start)) {
                    (true, _) => first -= 1,
                    (_, true) => first -= 2,
                    _ => break,
                }
            }
            let mut name = role + 1;
            while name < run.end && self.joins_role(name, run.end) {
                name += 1;
            }
            let before = self.pieces.len();
            if first > start {
                self.plain(start..first, phrase.filter(|_| start == run.start));
            }
            let holder = self.pieces[before..].last().map(|p| p.extent);
            if name < run.end {
                return self.person(name..run.end, holder.unwrap_or(first));
            }
            start = run.end;
        }
        if start < run.end {
            self.plain(start..run.end, phrase.filter(|_| start == run.start));
        }
    }

    /// Whether the run goes on with a role that began before it: `Secretary of | State Ann Lee`.
    fn continues_role(&self, start: usize) -> bool {
        start >= 2
            && matches!(self.r.word(start - 1), "of" | "for")
            && self.r.is_capital(start - 2)
            && self.r.has(start - 2, Classes::ROLE)
            && self.belongs_to_role(start)
    }

    /// `Vice-President`, `Co-Chair`: the word before the hyphen belongs to the role.
    fn hyphenates_role(&self, token: usize, start: usize) -> bool {
        token >= start + 2
            && self.r.is(token - 1, "-")
            && !self.r.is_spaced(token)
            && self.r.has(token - 2, Classes::ROLE_MODIFIER)
    }

    fn belongs_to_role(&self, token: usize) -> bool {
        let r = self.r;
        r.has(token, Classes::ROLE_MODIFIER)
            || r.is_plain(token)
            || r.case(token) == Case::Lower
            || r.kind(token) != TokenKind::Word
    }

    fn joins_role(&self, token: usize, end: usize) -> bool {
        let r = self.r;
        (r.has(token, ROLE)
            || r.has(token, Classes::ROLE_MODIFIER) && r.is_common(token)
            || r.word(token) == "-"
            || r.is(token - 1, "-"))
            && !(token + 1 == end && r.has(token, PERSON))
            && (!r.has(token, Classes::GIVEN) || r.has(token, Classes::TITLE))
    }

    /// Whether the token is a title or role that stands before a name, or ends the run without one.
    fn is_role(&self, token: usize, run: &Range<usize>) -> bool {
        let r = self.r;
        if !r.has(token, ROLE)
            || !r.is_capital(token)
            || r.is(token - usize::from(token > run.start), "of") && token > run.start
        {
            return false;
        }
        let last = run.end - 1;
        if token == last {
            // `Stephen King` is a name, `the Prime Minister` is none.
            let given = token > run.start
                && r.has(token - 1, Classes::GIVEN)
                && !r.has(token - 1, Classes::TITLE.with(Classes::ROLE).with(Classes::DEMONYM));
            let surname = given && (r.has(token, Classes::SURNAME) || !r.is_titled(token));
            let lone = token == run.start
                && r.has(token, PERSON)
                && !r.is_first(token)
                && r.usage(token).lower == 0
                && !r.is_titled(token);
            let body = token > run.start && r.has(token, Classes::ORGANIZATION_HEAD);
            let hyphen = token > run.start && !r.is_spaced(token) && !self.hyphenates_role(token, run.start);
            return !surname && !lone && !body && !hyphen;
        }
        // `General Assembly`, `Justice Department`, `King Street`: the whole is the name.
        let next = (token + 1..run.end).find(|&t| !self.joins_role(t, run.end)).unwrap_or(last);
        let headed = r.has(last, HEAD) && !(r.has(last, PERSON) && last > next);
        let given = r.has(token, Classes::GIVEN) && !r.has(token, Classes::TITLE) && token == run.start;
        let person = !r.is_plain(next)
            || r.has(token, Classes::TITLE) && next == last && !r.has(next, HEAD) && !r.is_titled(token);
        let hyphenated = token > run.start && !r.is_spaced(token) && !self.hyphenates_role(token, run.start);
        let tied = r.word(token + 1) == "of" || r.word(token + 1) == "and";
        !headed && !given && person && !hyphenated && !tied
    }

    fn person(&mut self, name: Range<usize>, extent: usize) {
        // `President of Russia`-like rests and lone places are no people.
        let mut name = name;
        while name.start + 1 < name.end
            && self.r.has(name.start, Classes::DEMONYM)
            && !self.r.has(name.start, PERSON)
        {
            name.start += 1;
        }
        self.push(name, extent, true, None, true);
    }

    /// A stretch without roles: a nationality may stand before the name.
    fn plain(&mut self, piece: Range<usize>, phrase: Option<(usize, Classes)>) {
        let r = self.r;
        let mut piece = piece;
        let mut phrase = phrase;
        if phrase.is_none() {
            while piece.start < piece.end && self.drops_first(&piece) {
                piece.start += 1;
            }
            if piece.is_empty() {
                return;
            }
            phrase = r.phrase(piece.start, piece.end);
        }
        let last = piece.end - 1;
        let whole = phrase.is_some_and(|(end, _)| end == piece.end);
        let tie = piece.clone().find(|&t| r.is(t, "of") || r.is(t, "for"));
        let core = tie.map_or(last, |t| t.max(1) - 1);
        let head = r.has(core, HEAD) && (core > piece.start || tie.is_some());
        if !whole && !head && piece.len() > 1 {
            let first_end = phrase.map_or(piece.start + 1, |(end, _)| end);
            let first = phrase.map_or(r.document.tokens[piece.start].classes, |(_, classes)| classes);
            let rest = first_end..piece.end;
            let rest_known = r.phrase(first_end, piece.end).is_some()
                || rest.len() == 1
                    && r.has(first_end, Classes::ORGANIZATION.with(Classes::PLACE).with(Classes::COUNTRY));
            let person = rest.len() > 1 && r.has(first_end, Classes::GIVEN) && r.is_spaced(first_end);
            let nation = first.has(Classes::DEMONYM) && !first.has(PERSON);
            let land = first.has(Classes::COUNTRY.with(Classes::PLACE).with(Classes::ORGANIZATION))
                && !first.has(PERSON)
                && person
                || person && r.is(piece.start, "house");
            // `US Relations`, `the U.S. Lee added`: capitals tell little here.
            let initials = first.has(Classes::COUNTRY)
                && first_end == piece.start + 1
                && r.case(piece.start) == Case::Upper;
            let weak = rest
                .clone()
                .all(|t| if r.is_titled(t) { r.is_common(t) } else { rest.len() == 1 && !r.is_plain(t) });
            let land = land || initials && weak && !rest_known;
            let spaced = r.is_spaced(first_end)
                && r.case(first_end) != Case::Lower
                && r.kind(first_end) == TokenKind::Word;
            if spaced && !rest.is_empty() && (nation && !rest_known || land) {
                self.push(piece.start..first_end, piece.start, false, None, true);
                let extent = piece.start;
                let before = self.pieces.len();
                self.plain(rest, None);
                if let Some(second) = self.pieces.get_mut(before)
                    && second.tokens.start == first_end
                {
                    second.extent = if person { extent } else { second.extent };
                }
                return;
            }
        }
        let sure = self.is_sure(&piece, whole, head);
        self.push(piece.clone(), piece.start, false, phrase.filter(|_| whole).map(|(_, c)| c), sure);
    }

    /// Whether the first word owes its capital to its position and is no part of the name.
    fn drops_first(&self, piece: &Range<usize>) -> bool {
        let r = self.r;
        let first = piece.start;
        let last = piece.end - 1;
        if piece.len() == 1 || !r.is_first(first) || !r.is_common(first) {
            return false;
        }
        let usage = r.usage(first);
        if r.is_titled(first) {
            return r.is_plain(first) && !r.has(last, HEAD);
        }
        if usage.inside > 0 && usage.lower == 0 || r.phrase(first, piece.end).is_some() {
            return false;
        }
        if !r.is_spaced(first + 1) {
            return false;
        }
        let given = r.has(first, Classes::GIVEN) && !r.is_plain(first + 1) && usage.lower == 0;
        let headed = r.has(last, HEAD) && !r.has(first, Classes::ROLE_MODIFIER.with(Classes::ROLE))
            || r.has(first, Classes::PLACE_FIRST) && usage.lower == 0;
        let headed =
            headed && !matches!(r.word(first), "Former" | "Many" | "Last" | "Next" | "Late" | "Another");
        !given && !headed
    }

    fn is_sure(&self, piece: &Range<usize>, whole: bool, head: bool) -> bool {
        let r = self.r;
        let first = piece.start;
        let known = Classes::COUNTRY.with(Classes::PLACE).with(Classes::DEMONYM).with(Classes::ORGANIZATION);
        if whole {
            return true;
        }
        if piece.len() > 1 {
            // In a headline only what is no ordinary word.
            return !r.is_titled(first) || head || piece.clone().any(|t| !r.is_common(t));
        }
        let usage = r.usage(first);
        if r.is_common(first) && (r.case(first) != Case::Upper || r.is_shouted(first)) {
            let heading = r.is_first(first) || r.is_titled(first);
            if heading {
                return r.has(first, known) && usage.lower == 0;
            }
            let generic = Classes::ORGANIZATION_HEAD
                .with(Classes::PLACE_HEAD)
                .with(Classes::EVENT_HEAD)
                .with(Classes::ROLE_MODIFIER);
            let name = known.with(PERSON);
            return (!r.has(first, generic) || r.has(first, known))
                && usage.lower <= usage.inside
                && (r.has(first, name) || usage.inside > 1 && usage.lower == 0);
        }
        if (r.is_first(first) || r.is_titled(first)) && !r.has(first, known.with(PERSON)) && usage.inside == 0
        {
            let word = r.word(first);
            let verb = ["ing", "ly", "ed"].iter().any(|e| word.ends_with(e)) && r.case(first) == Case::Title;
            return !verb && usage.lower == 0;
        }
        true
    }

    fn push(
        &mut self,
        tokens: Range<usize>,
        extent: usize,
        titled: bool,
        known: Option<Classes>,
        sure: bool,
    ) {
        let r = self.r;
        let mut tokens = tokens;
        // A lone hyphen or mark at the end is no part of a name.
        while tokens.end > tokens.start + 1
            && r.kind(tokens.end - 1) == TokenKind::Mark
            && r.word(tokens.end - 1) != "+"
        {
            tokens.end -= 1;
        }
        if tokens.is_empty() {
            return;
        }
        let text = r.document.tokens[tokens.start].span.cover(r.document.tokens[tokens.end - 1].span);
        let known = known.unwrap_or_else(|| {
            if tokens.len() == 1 {
                r.document.tokens[tokens.start].classes
            } else {
                Lexicon::shared().phrase(text.of(r.document.text))
            }
        });
        let extent = extent.min(tokens.start);
        self.pieces.push(Piece { tokens, extent, titled, known, sure });
    }
}
