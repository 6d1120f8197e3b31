//! A version as it is compared: its words in one spelling, contractions opened, numbers as values; and what stands between them.

use super::gap::Gap;
use super::number;
use crate::families::{Version, Word};
use crate::fingerprint;
use crate::lexicon::country::{Country, Naming, country};
use crate::lexicon::forms::{normal, stem};
use crate::lexicon::{Classes, Lexicon};
use std::ops::Range;

/// A version, read.
pub(in crate::families) struct Reading {
    /// What is compared, in order.
    pub(in crate::families) atoms: Vec<Atom>,
    /// What stands before each word and after the last: one more than there are words.
    pub(super) gaps: Vec<Gap>,
    /// Whether each word stands in quotation marks.
    pub(super) marked: Vec<bool>,
    /// Whether each word stands in square brackets, or in round ones within quotation marks.
    pub(super) brackets: Vec<Option<Bracket>>,
}

/// Brackets around a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Square,
    Round,
}

/// What is compared: mostly a word, half of a contraction, or several words that say one number or name one state.
#[derive(Clone, Debug)]
pub(in crate::families) struct Atom {
    /// Equal for what is the same: a hash of the form.
    pub(in crate::families) key: u64,
    /// The word in one spelling.
    pub(in crate::families) form: String,
    /// The words it is made of, by number; never none. The halves of a contraction have the same word.
    pub(in crate::families) words: Range<usize>,
    /// What sort of word it is.
    pub(in crate::families) kind: Kind,
    /// The state that it names.
    pub(in crate::families) country: Option<(Country, Naming)>,
    /// Whether it begins with a capital.
    pub(in crate::families) capital: bool,
    /// Whether it stands in quotation marks.
    pub(in crate::families) marked: bool,
    /// Whether it stands in brackets that a reporter put in.
    pub(in crate::families) bracketed: bool,
}

/// Sorts of words that are compared differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::families) enum Kind {
    /// *the*, *of*, *and*.
    Function,
    /// A personal pronoun.
    Pronoun,
    /// A form of *be*, *have*, *do*.
    Auxiliary,
    /// *should*, *could*.
    Modal,
    /// *not*, *never*, *nobody*.
    Negation,
    /// A number in figures or words.
    Number,
    /// A name.
    Name,
    /// Everything else: nouns, verbs, adjectives.
    Content,
}

impl Atom {
    fn new(form: String, words: Range<usize>, kind: Kind) -> Self {
        Self {
            key: hash(&form),
            form,
            words,
            kind,
            country: None,
            capital: false,
            marked: false,
            bracketed: false,
        }
    }

    /// How much it matters that two of it stand together.
    pub(super) fn weight(&self) -> usize {
        match self.kind {
            Kind::Function => 1,
            Kind::Pronoun | Kind::Auxiliary | Kind::Modal | Kind::Negation => 2,
            Kind::Number | Kind::Name | Kind::Content => 6,
        }
    }

    /// Whether it is a noun, verb, adjective, name or number.
    pub(in crate::families) fn is_content(&self) -> bool {
        matches!(self.kind, Kind::Number | Kind::Name | Kind::Content)
    }

    /// What its forms have in common.
    pub(in crate::families) fn stem(&self) -> String {
        stem(&self.form)
    }
}

/// FNV-1a; words of one hash would be taken for one another.
fn hash(form: &str) -> u64 {
    form.bytes().map(u64::from).fold(fingerprint::BASIS, fingerprint::step)
}

/// Reads a version; `text` is its report's.
pub(super) fn read(version: &Version, text: &str) -> Reading {
    let words = &version.words;
    let gaps = super::gap::between(words, text);
    let brackets = super::gap::brackets(&gaps);
    let marked = words.iter().map(|word| word.marked).collect();
    let mut reading = Reading { atoms: Vec::with_capacity(words.len() + 4), gaps, marked, brackets };
    let mut at = 0;
    while at < words.len() {
        let from = reading.atoms.len();
        let next = number::read(words, text, at, &reading.gaps, &mut reading.atoms)
            .or_else(|| state(words, text, at, &mut reading))
            .unwrap_or_else(|| single(words, text, at, &mut reading));
        // A state's name takes in the article before it.
        let from = from.min(reading.atoms.len().saturating_sub(1));
        for atom in &mut reading.atoms[from..] {
            let all = atom.words.clone();
            atom.marked = all.clone().all(|word| reading.marked[word]);
            atom.bracketed = all.clone().all(|word| reading.brackets[word].is_some());
            atom.capital |= words[all.start].span.of(text).starts_with(char::is_uppercase);
        }
        at = next.max(at + 1);
    }
    reading
}

/// A state by its own name, of up to four words: `the United States`, `US`, `America` are the same.
fn state(words: &[Word], text: &str, at: usize, reading: &mut Reading) -> Option<usize> {
    let surface = words[at].span.of(text);
    if !surface.starts_with(char::is_uppercase) {
        return None;
    }
    for count in (1..=3).rev() {
        let Some(last) = words.get(at + count - 1) else { continue };
        let end = at + count;
        if (at + 1..end).any(|gap| !reading.gaps[gap].is_space()) {
            continue;
        }
        let whole = words[at].span.cover(last.span).of(text);
        // `us` is a pronoun; `Us` at the start of a sentence too.
        if whole.eq_ignore_ascii_case("us") && whole != "US" || whole.len() > 60 {
            continue;
        }
        let Some((state, Naming::Name)) = country(whole) else { continue };
        let mut first = at;
        if reading.atoms.last().is_some_and(|atom| atom.form == "the") && reading.gaps[at].is_space() {
            reading.atoms.pop();
            first = at - 1;
        }
        let mut atom = Atom::new(format!("={state:?}"), first..end, Kind::Name);
        atom.country = Some((state, Naming::Name));
        atom.capital = true;
        reading.atoms.push(atom);
        return Some(end);
    }
    None
}

/// A word by itself, which may be a contraction.
fn single(words: &[Word], text: &str, at: usize, reading: &mut Reading) -> usize {
    let surface = words[at].span.of(text);
    let form = normal(surface);
    let starts = at == 0 && words[at].marked || reading.gaps[at].starts_sentence();
    let mut add = |form: &str, kind| reading.atoms.push(Atom::new(form.to_owned(), at..at + 1, kind));
    let halves = match &*form {
        "cannot" | "can't" => Some(("can", "not")),
        "won't" => Some(("will", "not")),
        "shan't" => Some(("shall", "not")),
        "ain't" => Some(("is", "not")),
        _ => form.strip_suffix("n't").map(|verb| (verb, "not")).or_else(|| {
            let (head, tail) = form.rsplit_once('\'')?;
            let tail = match tail {
                "m" => "am",
                "re" => "are",
                "ve" => "have",
                "ll" => "will",
                "d" => "'d",
                _ => return None,
            };
            Some((head, tail))
        }),
    };
    match halves {
        Some((head, tail)) if !head.is_empty() => {
            add(head, kind_of(head, head, true));
            add(tail, if tail == "'d" { Kind::Auxiliary } else { kind_of(tail, tail, true) });
        }
        _ if form == "'" || form.is_empty() => add("'s", Kind::Function),
        _ => {
            let kind = kind_of(&form, surface, starts);
            let mut atom = Atom::new(form, at..at + 1, kind);
            if kind == Kind::Name {
                atom.country = country(surface);
            }
            reading.atoms.push(atom);
        }
    }
    at + 1
}

/// The sort of a word, by its form and how it is printed; `starts` a sentence.
fn kind_of(form: &str, surface: &str, starts: bool) -> Kind {
    match form {
        "i" | "me" | "my" | "mine" | "myself" | "we" | "us" | "our" | "ours" | "ourselves" | "you"
        | "your" | "yours" | "yourself" | "yourselves" | "he" | "him" | "his" | "himself" | "she" | "her"
        | "hers" | "herself" | "it" | "its" | "itself" | "they" | "them" | "their" | "theirs"
        | "themselves" => {
            return if surface == "US" { Kind::Name } else { Kind::Pronoun };
        }
        "should" | "could" | "must" | "may" | "might" | "can" | "will" | "would" | "shall" | "ought" => {
            // The month; `Will` is a name too.
            return if starts || surface == form { Kind::Modal } else { Kind::Name };
        }
        "not" | "never" | "no" | "none" | "nobody" | "nothing" | "nowhere" | "neither" | "nor"
        | "without" | "hardly" | "barely" | "scarcely" => return Kind::Negation,
        "am" | "is" | "are" | "was" | "were" | "be" | "been" | "being" | "has" | "have" | "had"
        | "having" | "do" | "does" | "did" => return Kind::Auxiliary,
        _ => {}
    }
    let classes = Lexicon::shared().classes(form);
    let function = classes.has(Classes::FUNCTION) || classes.has(Classes::PREPOSITION);
    let capital = surface.starts_with(char::is_uppercase);
    if capital && !classes.has(Classes::NOT_NAME) {
        let known = Classes::COUNTRY
            .with(Classes::PLACE)
            .with(Classes::DEMONYM)
            .with(Classes::GIVEN)
            .with(Classes::SURNAME)
            .with(Classes::ORGANIZATION);
        let plain = function
            || classes.has(Classes::COMMON.with(Classes::PLAIN_VERB))
            || classes.has(Classes::ADVERB);
        let office = classes.has(Classes::TITLE.with(Classes::ROLE).with(Classes::ROLE_NOUN));
        let acronym = surface.len() > 1 && surface.chars().all(char::is_uppercase);
        if !office && (!starts && !function || acronym && !plain || classes.has(known) && !plain) {
            return Kind::Name;
        }
    }
    if function { Kind::Function } else { Kind::Content }
}

/// An atom for a number.
pub(super) fn number_atom(form: String, words: Range<usize>) -> Atom {
    Atom::new(form, words, Kind::Number)
}

/// An atom for what is counted: `percent`, `dollars`.
pub(super) fn unit_atom(form: &str, words: Range<usize>) -> Atom {
    Atom::new(form.to_owned(), words, Kind::Content)
}
