//! A light grammar: noun phrases, verbs and the small words between them, told by word class and shape.
//!
//! There is no dictionary of all English here. A word that no list knows is taken for a noun or an adjective; an
//! unknown *-ed* or *-ing* form for a verb, unless it stands between a determiner and a noun. That is enough to find
//! who stands before *said*.

use crate::lexicon::Classes;
use crate::tokens::{Token, TokenKind};
use std::ops::Range;

/// What a unit is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A noun phrase: `the Russian foreign minister`, `Kremlin spokesman Ann Lee`, `analysts`.
    Phrase,
    /// A personal pronoun that can be a subject: `he`.
    Pronoun,
    /// A verb that reports speech, writing or thought.
    SpeechVerb,
    /// Another verb, as far as its form tells.
    Verb,
    /// A form of be, have, do or a modal verb; *to* before a verb.
    Auxiliary,
    /// An adverb or a negation.
    Adverb,
    /// A preposition.
    Preposition,
    /// A conjunction or relative word.
    Connective,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// A full stop, question or exclamation mark, semicolon.
    Stop,
    /// A dash between words.
    Dash,
    /// An opening or closing bracket.
    Bracket,
    /// Anything else: quotation marks, symbols.
    Other,
}

/// One unit of a sentence: a phrase, or a single token.
#[derive(Clone, Debug)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Its tokens, as indices into the document's tokens.
    pub tokens: Range<u32>,
    /// For a phrase, the token that carries its meaning (the last noun, before any possessive at its end).
    pub head: u32,
}

/// Cuts `tokens` into units; they tile the tokens. `first` is the index of the first of them in the document.
pub fn units(text: &str, tokens: &[Token], first: usize) -> Vec<Unit> {
    let parts = parts(text, tokens);
    let index = |n: usize| u32::try_from(first + n).unwrap_or(u32::MAX);
    let mut units = Vec::with_capacity(tokens.len() / 2 + 1);
    let mut at = 0;
    while at < tokens.len() {
        let (kind, end, head) = match parts[at] {
            Part::Determiner | Part::Noun | Part::Name | Part::Number => {
                let (end, head) = phrase(text, tokens, &parts, at);
                (UnitKind::Phrase, end, head)
            }
            Part::Single(kind) => (kind, at + 1, at),
            Part::Possessive | Part::Hyphen => (UnitKind::Other, at + 1, at),
        };
        units.push(Unit { kind, tokens: index(at)..index(end), head: index(head) });
        at = end;
    }
    units
}

/// What a token can be part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Determiner,
    Noun,
    Name,
    Number,
    Possessive,
    /// A hyphen without space, as in `vice-president`.
    Hyphen,
    /// A unit by itself.
    Single(UnitKind),
}

impl Part {
    /// Whether a noun phrase may go on with it.
    fn continues(self) -> bool {
        matches!(self, Part::Noun | Part::Name | Part::Number | Part::Possessive | Part::Hyphen)
    }
}

fn parts(text: &str, tokens: &[Token]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|b| (parts[b], &tokens[b]));
        let part = match token.kind {
            TokenKind::Word => word(text, tokens, at, before.map(|(p, _)| p)),
            TokenKind::Number => Part::Number,
            TokenKind::Possessive => Part::Possessive,
            TokenKind::Address => Part::Noun,
            TokenKind::Mark => mark(text, tokens, at),
        };
        parts.push(part);
    }
    parts
}

fn mark(text: &str, tokens: &[Token], at: usize) -> Part {
    let token = &tokens[at];
    let tight = !token.spaced && tokens.get(at + 1).is_some_and(|n| !n.spaced);
    Part::Single(match token.span.of(text) {
        "," => UnitKind::Comma,
        ":" => UnitKind::Colon,
        "." | "?" | "!" | ";" | "…" => UnitKind::Stop,
        "-" | "‑" | "‐" | "–" | "/" | "&" if tight => return Part::Hyphen,
        "&" => return Part::Hyphen,
        "@" | "#" | "$" | "£" | "€" => return Part::Noun,
        "-" | "--" | "—" | "–" | "---" | "―" => UnitKind::Dash,
        "(" | ")" | "[" | "]" => UnitKind::Bracket,
        dots if dots.starts_with("..") => UnitKind::Stop,
        _ => UnitKind::Other,
    })
}

/// Pronouns that *is*, *had*, *will* and *have* are contracted with.
const PRONOUNS: &[&str] = &["he", "she", "it", "they", "we", "i", "you"];

/// Endings and words that look like adverbs in *-ly* and are none.
const NOT_ADVERBS: &[&str] = &[
    "ally",
    "anomaly",
    "assembly",
    "bully",
    "daily",
    "deadly",
    "early",
    "elderly",
    "family",
    "fly",
    "friendly",
    "holy",
    "homily",
    "italy",
    "jelly",
    "july",
    "likely",
    "lively",
    "lonely",
    "lovely",
    "monopoly",
    "monthly",
    "only",
    "orderly",
    "quarterly",
    "rally",
    "reply",
    "scholarly",
    "silly",
    "supply",
    "ugly",
    "unlikely",
    "weekly",
    "yearly",
];

/// Finite forms that are never a noun and stand before none: `this one goes further`, `talks took place`.
const ONLY_VERBS: &[&str] = &[
    "became", "becomes", "began", "brings", "brought", "came", "chose", "drew", "drove", "flew", "gave",
    "gets", "gives", "goes", "grew", "keeps", "knew", "seems", "threw", "took", "went", "wore",
];

fn word(text: &str, tokens: &[Token], at: usize, before: Option<Part>) -> Part {
    let token = &tokens[at];
    let classes = token.classes;
    let word = token.span.of(text);
    let opens = before.is_none_or(|b| {
        matches!(b, Part::Single(UnitKind::Stop | UnitKind::Other | UnitKind::Colon | UnitKind::Dash))
    });
    let closed = Classes::FUNCTION
        .with(Classes::PREPOSITION)
        .with(Classes::CONNECTIVE)
        .with(Classes::ADVERB)
        .with(Classes::AUXILIARY)
        .with(Classes::DETERMINER);
    if token.is_capitalized() && !word.eq_ignore_ascii_case("I") {
        // `Will` and `May` inside a sentence are names; at its start they are what they are in lower case.
        let known = classes.has(closed) || classes.has(Classes::SPEECH_VERB);
        let goes_on = before == Some(Part::Name) && classes.has(Classes::DETERMINER);
        if !known || goes_on || (!opens && !classes.has(Classes::SUBJECT_PRONOUN.with(Classes::DETERMINER))) {
            return Part::Name;
        }
    }
    let lower = |w: &str| word.eq_ignore_ascii_case(w);
    let next = tokens.get(at + 1);
    // `he’d`, `they’re`
    let stem = word.split_once(['\'', '’']).map(|(stem, _)| stem);
    if stem.is_some_and(|s| PRONOUNS.iter().any(|p| s.eq_ignore_ascii_case(p))) {
        return Part::Single(UnitKind::Pronoun);
    }
    if classes.has(Classes::SUBJECT_PRONOUN) {
        return Part::Single(if lower("who") { UnitKind::Connective } else { UnitKind::Pronoun });
    }
    if lower("to") {
        let verb = next.is_some_and(|n| {
            n.classes.has(Classes::SPEECH_VERB.with(Classes::PLAIN_VERB).with(Classes::AUXILIARY))
        });
        return Part::Single(if verb { UnitKind::Auxiliary } else { UnitKind::Preposition });
    }
    let inside = matches!(before, Some(Part::Determiner | Part::Possessive | Part::Number | Part::Hyphen));
    let next_is = |w: &str| next.is_some_and(|n| n.span.of(text).eq_ignore_ascii_case(w));
    // `she points out`, `as she put it`
    if !inside && ["point", "points", "pointed", "pointing"].iter().any(|w| lower(w)) && next_is("out") {
        return Part::Single(UnitKind::SpeechVerb);
    }
    if ["put", "puts"].iter().any(|w| lower(w)) && next_is("it") {
        return Part::Single(UnitKind::Verb);
    }
    let content = |t: &Token| {
        matches!(t.kind, TokenKind::Word | TokenKind::Number) && !t.classes.has(closed)
            || t.kind == TokenKind::Mark && matches!(t.span.of(text), "-")
    };
    // `, state media said`
    let modifies = lower("state")
        && !matches!(before, Some(Part::Single(UnitKind::Pronoun | UnitKind::Auxiliary | UnitKind::Adverb)))
        && next.is_some_and(content);
    if modifies {
        return Part::Noun;
    }
    if classes.has(Classes::SPEECH_VERB)
        && !(nominal(word) && (inside || noun_place(text, tokens, at, before, word)))
    {
        let adjective = inside && word.ends_with("ed") && next.is_some_and(content);
        return if adjective { Part::Noun } else { Part::Single(UnitKind::SpeechVerb) };
    }
    if lower("that") {
        return if opens && next.is_some_and(content) && before.is_none() {
            Part::Determiner
        } else {
            Part::Single(UnitKind::Connective)
        };
    }
    if classes.has(Classes::AUXILIARY) {
        return Part::Single(UnitKind::Auxiliary);
    }
    if classes.has(Classes::DETERMINER) {
        return Part::Determiner;
    }
    if classes.has(Classes::PREPOSITION) {
        return Part::Single(UnitKind::Preposition);
    }
    if classes.has(Classes::CONNECTIVE) {
        return Part::Single(UnitKind::Connective);
    }
    let known_noun = classes.has(nouns().with(Classes::TIME_NOUN).with(Classes::WEEKDAY));
    if classes.has(Classes::ADVERB) {
        return if inside && next.is_some_and(content) { Part::Noun } else { Part::Single(UnitKind::Adverb) };
    }
    if known_noun {
        return Part::Noun;
    }
    let ends = |tail: &str| word.len() > tail.len() + 2 && word.ends_with(tail);
    if ends("ly") && NOT_ADVERBS.binary_search(&word.to_ascii_lowercase().as_str()).is_err() {
        return Part::Single(UnitKind::Adverb);
    }
    let verb = classes.has(Classes::PLAIN_VERB) || ends("ed") || ends("ing");
    let finite = ONLY_VERBS.binary_search(&word).is_ok();
    if verb
        && (finite || !(inside || before == Some(Part::Noun) && next.is_some_and(content) && !ends("ing")))
    {
        return Part::Single(UnitKind::Verb);
    }
    Part::Noun
}

/// Whether a word that can be a noun stands where a noun does: `business ventures`, `home state`.
fn noun_place(text: &str, tokens: &[Token], at: usize, before: Option<Part>, word: &str) -> bool {
    let Some(left) = at.checked_sub(1).map(|l| &tokens[l]) else { return false };
    if word.ends_with("ing") {
        return false;
    }
    let third_person = word.ends_with('s');
    match before {
        Some(Part::Noun) => {
            let speaker = left.classes.has(nouns().with(Classes::SPEECH_NOUN).with(Classes::DETERMINER));
            if third_person { !speaker } else { !(left.span.of(text).ends_with('s') || speaker) }
        }
        Some(Part::Name) => !third_person && !left.span.of(text).ends_with('s'),
        Some(Part::Single(
            UnitKind::Preposition | UnitKind::Verb | UnitKind::SpeechVerb | UnitKind::Dash,
        )) => true,
        _ => false,
    }
}

/// Whether a form of a speech verb can be a noun as well: `claim`, `reports`, `saying`; not `said`.
fn nominal(word: &str) -> bool {
    const NEVER: &[&str] = &[
        "adds",
        "argues",
        "felt",
        "heard",
        "insists",
        "knew",
        "said",
        "says",
        "spoke",
        "swore",
        "tells",
        "thought",
        "told",
        "understood",
        "writes",
        "wrote",
    ];
    !word.ends_with("ed") && NEVER.binary_search(&word).is_err()
}

/// Nouns that people and bodies are called by.
pub fn nouns() -> Classes {
    Classes::ROLE_NOUN.with(Classes::PERSON_NOUN).with(Classes::BODY_NOUN)
}

/// Tokens of the longest noun phrase; keeps odd texts linear.
const LONGEST: usize = 24;

/// The end and head of the noun phrase that starts at `start`.
fn phrase(text: &str, tokens: &[Token], parts: &[Part], start: usize) -> (usize, usize) {
    let mut end = start + 1;
    let mut head = start;
    while end < tokens.len() && end - start < LONGEST {
        let (last, here) = (parts[end - 1], parts[end]);
        let glue = matches!(last, Part::Hyphen | Part::Possessive);
        let goes_on = match here {
            // `all the president’s men`
            // `day-to-day`: a hyphen holds on to whatever word it touches.
            _ if last == Part::Hyphen && tokens[end].kind == TokenKind::Word => true,
            Part::Determiner => last == Part::Determiner && tokens[end - 1].classes.has(Classes::DETERMINER),
            _ => here.continues(),
        };
        if !goes_on || (!glue && splits(text, tokens, parts, start, end)) {
            break;
        }
        if matches!(here, Part::Noun | Part::Name | Part::Number) || last == Part::Hyphen {
            head = end;
        } else if here == Part::Possessive && !parts.get(end + 1).is_some_and(|p| p.continues()) {
            end += 1;
            break;
        }
        end += 1;
    }
    if parts[end - 1] == Part::Hyphen {
        end = (end - 1).max(start + 1);
    }
    (end, head)
}

/// Whether a phrase that holds `end - 1` must end before `end`, although a noun follows.
fn splits(text: &str, tokens: &[Token], parts: &[Part], start: usize, end: usize) -> bool {
    let (last, here) = (&tokens[end - 1], &tokens[end]);
    let day = Classes::WEEKDAY.with(Classes::MONTH);
    let time = day.with(Classes::TIME_NOUN);
    if parts[end] == Part::Possessive || parts[end] == Part::Hyphen {
        return false;
    }
    // `Merrow Tuesday`, but `this Tuesday`
    if here.is_capitalized() && here.classes.has(day) && parts[end - 1] != Part::Determiner {
        return true;
    }
    // `Tuesday Smith`, but `Tuesday night`, `May 2`
    if last.classes.has(time) && parts[end - 1] != Part::Determiner {
        return !(here.classes.has(time) || here.kind == TokenKind::Number) && {
            let phrase_is_time = tokens[start..end - 1].iter().all(|t| !t.is_capitalized());
            phrase_is_time || last.classes.has(day)
        };
    }
    // `a statement Merrow …`: a plain noun and then a name are two phrases; `spokesman Ann Lee` is one.
    if parts[end - 1] == Part::Noun && parts[end] == Part::Name && last.kind == TokenKind::Word {
        let titled =
            !last.classes.has(Classes::SPEECH_NOUN) && last.classes.has(nouns().with(Classes::ABBREVIATION));
        let after_name = tokens[start..end].iter().any(Token::is_capitalized);
        let plural = last.span.of(text).ends_with('s');
        return !titled && (after_name || plural || !adjective_like(last.span.of(text)));
    }
    false
}

/// Whether a lower-case word has an ending that adjectives have.
fn adjective_like(word: &str) -> bool {
    ["al", "ic", "an", "ous", "ive", "ed", "ary", "time", "right", "left", "wing"]
        .iter()
        .any(|tail| word.ends_with(tail))
        || matches!(word, "former" | "late" | "then" | "top" | "ex" | "new" | "old" | "fellow" | "self")
}

#[cfg(test)]
mod tests;
