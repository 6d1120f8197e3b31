//! Money: sums with their currency.

use super::{EntityKind, Form, Gender, Mention, Number};
use crate::document::Document;
use crate::tokens::TokenKind;

/// Finds the sums of money of a document, in order; none overlaps another.
pub(super) fn find(document: &Document<'_>) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut free = 0;
    for (at, token) in document.tokens.iter().enumerate() {
        if token.kind != TokenKind::Number || at < free {
            continue;
        }
        let mut end = at + 1;
        while MULTIPLES.iter().any(|word| document.is(end, word)) {
            end += 1;
        }
        let signed = at.checked_sub(1).filter(|&t| is_sign(document.word(t)) && !token.spaced);
        let coded = || at.checked_sub(1).filter(|&t| CODES.contains(&document.word(t)));
        let start = signed.or_else(coded);
        if start.is_none() {
            let national = usize::from(NATIONS.iter().any(|word| document.is(end, word)));
            let hyphen = usize::from(document.word(end) == "-");
            let unit = end + national + hyphen;
            let currency =
                UNITS.iter().any(|word| document.is(unit, word)) || CODES.contains(&document.word(unit));
            let sign = is_sign(document.word(end)) && document.tokens.get(end).is_some_and(|t| !t.spaced);
            let past_tense = end == at + 1 && document.is(unit, "won");
            if !currency && !sign || past_tense {
                continue;
            }
            end = if sign { end + 1 } else { unit + 1 };
        }
        let mut start = start.unwrap_or(at);
        // `US$5`
        if signed.is_some()
            && start > 0
            && !document.tokens[start].spaced
            && document.word(start - 1).len() <= 2
        {
            start -= usize::from(document.tokens[start - 1].is_capitalized());
        }
        let span = document.tokens[start].span.cover(document.tokens[end - 1].span);
        found.push(Mention {
            span,
            extent: span,
            head: span,
            kind: EntityKind::Money,
            form: Form::Name,
            gender: Gender::Neuter,
            number: Number::Singular,
        });
        free = end;
    }
    found
}

const MULTIPLES: &[&str] =
    &["hundred", "thousand", "million", "billion", "trillion", "bn", "mn", "m", "lakh", "crore"];
const NATIONS: &[&str] = &[
    "us",
    "u.s.",
    "american",
    "canadian",
    "australian",
    "hong",
    "kong",
    "british",
    "swiss",
    "turkish",
    "egyptian",
];
const UNITS: &[&str] = &[
    "dollar", "dollars", "euro", "euros", "pound", "pounds", "cent", "cents", "pence", "yen", "yuan",
    "renminbi", "ruble", "rubles", "rouble", "roubles", "rupee", "rupees", "franc", "francs", "peso",
    "pesos", "hryvnia", "hryvnias", "krona", "kronor", "kroner", "rand", "naira", "shekel", "shekels",
    "lira", "liras", "dirham", "dirhams", "riyal", "riyals", "rupiah", "ringgit", "baht", "won", "zloty",
];
const CODES: &[&str] = &[
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "UAH", "INR", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN",
    "Rs", "Rs.",
];

fn is_sign(word: &str) -> bool {
    matches!(word, "$" | "€" | "£" | "¥" | "₹" | "₽" | "₴" | "₪" | "₩" | "₺" | "¢")
}

#[cfg(test)]
mod tests {
    use crate::mentions::EntityKind;
    use crate::mentions::marked::check;

    #[test]
    fn sums_with_their_currency() {
        check("It cost [MONEY $2 billion], then [MONEY €5m], at last [MONEY US$3.50].", &[EntityKind::Money]);
        check(
            "About [MONEY 200 million pounds] or [MONEY 5 U.S. dollars]; 12 of 40 won.",
            &[EntityKind::Money],
        );
        check("They paid [MONEY EUR 30] for 5 pounding hearts.", &[EntityKind::Money]);
    }
}
