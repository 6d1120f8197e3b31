//! Dates: days, months and years, and the weeks around them, as the text names them.

use super::{EntityKind, Form, Gender, Mention, Number};
use crate::document::Document;
use crate::lexicon::Classes;
use crate::tokens::TokenKind;
use std::ops::Range;

/// Finds the dates of a document, in order; none overlaps another.
pub(super) fn find(document: &Document<'_>) -> Vec<Mention> {
    let mut found = Vec::new();
    for sentence in &document.sentences {
        let reader = Reader { document, limit: sentence.tokens.end as usize };
        let mut at = sentence.tokens.start as usize;
        while at < reader.limit {
            match reader.date(at) {
                Some(tokens) => {
                    at = tokens.end;
                    found.push(mention(document, &tokens));
                }
                None => at += 1,
            }
        }
    }
    found
}

fn mention(document: &Document<'_>, tokens: &Range<usize>) -> Mention {
    let span = document.tokens[tokens.start].span.cover(document.tokens[tokens.end - 1].span);
    Mention {
        span,
        extent: span,
        head: span,
        kind: EntityKind::Date,
        form: Form::Name,
        gender: Gender::Neuter,
        number: Number::Singular,
    }
}

struct Reader<'d, 't> {
    document: &'d Document<'t>,
    limit: usize,
}

impl Reader<'_, '_> {
    /// The date that begins at a token.
    fn date(&self, at: usize) -> Option<Range<usize>> {
        let token = self.document.tokens[at];
        let end = match token.kind {
            TokenKind::Number => self.numbered(at),
            TokenKind::Word if token.classes.has(Classes::WEEKDAY) && token.is_capitalized() => {
                Some(self.weekday(at))
            }
            TokenKind::Word if token.classes.has(Classes::MONTH) && token.is_capitalized() => self.month(at),
            TokenKind::Word => self.relative(at),
            _ => None,
        }?;
        Some(at..end)
    }

    /// `2025-02-19`, `18 February 2025`, `19/02/2025`, `2014`.
    fn numbered(&self, at: usize) -> Option<usize> {
        let between = |mark: &str| self.word(at + 1) == mark && self.word(at + 3) == mark;
        let digits = |t: usize, lengths: Range<usize>| {
            lengths.contains(&self.word(t).len()) && self.word(t).bytes().all(|b| b.is_ascii_digit())
        };
        let iso = between("-") && digits(at, 4..5) && digits(at + 2, 2..3) && digits(at + 4, 2..3);
        let slashed = between("/") && digits(at, 1..3) && digits(at + 2, 1..3) && digits(at + 4, 2..5);
        if (iso || slashed) && at + 5 <= self.limit {
            return Some(at + 5);
        }
        if self.is_day(at) && self.is_month(at + 1) {
            return Some(self.year_after(at + 2));
        }
        if self.is_day(at) && self.is(at + 1, "of") && self.is_month(at + 2) {
            return Some(self.year_after(at + 3));
        }
        let joined = at > 0 && !self.document.tokens[at].spaced;
        let measured = self.word(at + 1) == "%"
            || !self.spaced(at + 1) && matches!(self.word(at + 1), "-" | "/" | "." | ":");
        let counted = at > 0 && matches!(self.word(at - 1), "$" | "€" | "£" | "No." | "#");
        let led = at > 0
            && [
                "in", "since", "by", "until", "of", "from", "before", "after", "during", "early", "late",
                "to",
            ]
            .iter()
            .any(|word| self.document.is(at - 1, word));
        (self.is_year(at) && led && !joined && !measured && !counted).then_some(at + 1)
    }

    /// `Tuesday`, `Tuesday morning`, `Tuesday, Feb. 18`.
    fn weekday(&self, at: usize) -> usize {
        let next = if self.word(at + 1) == "," { at + 2 } else { at + 1 };
        if next < self.limit && self.is_month(next) {
            return self.month(next).unwrap_or(at + 1);
        }
        if next < self.limit && self.is_day(next) && self.is_month(next + 1) {
            return self.year_after(next + 2);
        }
        let part = ["morning", "afternoon", "evening", "night"].iter().any(|word| self.is(at + 1, word));
        at + 1 + usize::from(part)
    }

    /// `Feb. 23`, `February 24, 2022`, `February 2022`, `in February`.
    fn month(&self, at: usize) -> Option<usize> {
        let mut next = at + 1;
        if self.is_day(next) && next < self.limit {
            if self.word(next + 1).len() <= 3
                && matches!(self.word(next + 1), "-" | "–")
                && self.is_day(next + 2)
                && next + 2 < self.limit
            {
                next += 2;
            }
            return Some(self.year_after(next + 1));
        }
        let year = self.year_after(next);
        if year > next {
            return Some(year);
        }
        // A lone `May`, `March` or `Jun` may be anything; the other months are months.
        let word = self.word(at);
        let led = at > 0
            && ["in", "since", "by", "until", "last", "next", "of", "early", "late", "mid", "this", "from"]
                .iter()
                .any(|word| self.document.is(at - 1, word));
        let clear = !matches!(word, "May" | "March" | "April" | "June" | "August") && word.len() > 4;
        let named = self.document.tokens.get(next).is_some_and(|t| t.is_capitalized() && t.spaced)
            && next < self.limit;
        (led && word.len() > 2 || clear && !named).then_some(next)
    }

    /// `last week`, `this month`, `next year`, `yesterday`.
    fn relative(&self, at: usize) -> Option<usize> {
        if ["yesterday", "tomorrow"].iter().any(|word| self.is(at, word)) {
            return Some(at + 1);
        }
        let leads = ["last", "next", "this"].iter().any(|word| self.is(at, word));
        let stretch = ["week", "weekend", "month", "year", "summer", "winter", "spring", "autumn"];
        let follows = leads && at + 1 < self.limit;
        if follows && self.document.tokens[at + 1].classes.has(Classes::WEEKDAY.with(Classes::MONTH)) {
            return self.document.tokens[at + 1].is_capitalized().then_some(at + 2);
        }
        (follows && stretch.iter().any(|word| self.is(at + 1, word))).then_some(at + 2)
    }

    /// The end of the year, with its comma, that may stand at a token; else the token.
    fn year_after(&self, at: usize) -> usize {
        if at < self.limit && self.is_year(at) {
            return at + 1;
        }
        if self.word(at) == "," && at + 1 < self.limit && self.is_year(at + 1) {
            return at + 2;
        }
        at.min(self.limit)
    }

    fn is_year(&self, at: usize) -> bool {
        let word = self.word(at);
        let four = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
        four && (word.starts_with('1') && word > "1500" || word.starts_with("20") && word < "2100")
    }

    fn is_day(&self, at: usize) -> bool {
        let digits = self.word(at).trim_end_matches(|c: char| c.is_ascii_lowercase());
        let ending = &self.word(at)[digits.len()..];
        matches!(ending, "" | "st" | "nd" | "rd" | "th")
            && digits.len() <= 2
            && digits.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
    }

    fn is_month(&self, at: usize) -> bool {
        self.document.tokens.get(at).is_some_and(|t| t.classes.has(Classes::MONTH) && t.is_capitalized())
    }

    fn is(&self, at: usize, word: &str) -> bool {
        at < self.limit && self.document.is(at, word)
    }

    fn spaced(&self, at: usize) -> bool {
        self.document.tokens.get(at).is_none_or(|t| t.spaced)
    }

    fn word(&self, at: usize) -> &str {
        self.document.word(at)
    }
}

#[cfg(test)]
mod tests {
    use crate::mentions::EntityKind;
    use crate::mentions::marked::check;

    #[test]
    fn days_months_and_years() {
        check("He came on [DATE Tuesday] and left [DATE last week].", &[EntityKind::Date]);
        check(
            "From [DATE Feb. 23] to [DATE February 24, 2022], or [DATE 18 February 2025].",
            &[EntityKind::Date],
        );
        check("Built in [DATE 2014]; printed [DATE 2025-02-19]; sold 2014 cars.", &[EntityKind::Date]);
        check("She may march in [DATE May], said May Orde, on [DATE 3rd of June].", &[EntityKind::Date]);
        check("On [DATE Friday, March 7], or [DATE next Monday]; [DATE May 5–7].", &[EntityKind::Date]);
    }
}
