//! Statements that nobody made, word by word, with what may become of each word.

use super::words;
use crate::random::Random;

/// What may become of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing by itself.
    Plain,
    /// Another modal verb.
    Modal,
    /// It may be left out.
    Not,
    /// Another number.
    Number,
    /// Another place.
    Place,
    /// Another person.
    Person,
    /// Another body.
    Body,
    Adjective,
    Noun,
    Verb,
    /// The other tense.
    Tense,
    /// The other grammatical person.
    Pronoun,
    /// The other spelling, which is no change.
    Spelling,
}

/// What a word is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Opening,
    Clause,
    Middle,
    Tail,
}

/// A word, or a name of several.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    pub(super) text: String,
    /// The other tense, person or spelling; the participle of a verb; the other way to write a number.
    pub(super) other: String,
    pub(super) kind: Kind,
    pub(super) part: Part,
    /// Counts the phrases of the statement.
    pub(super) phrase: usize,
    /// What stands right after it: `,` or `.`
    pub(super) after: &'static str,
}

/// Words to draw from, so that no two statements of one news day share what they are about.
pub(super) struct Decks {
    adjectives: Vec<&'static str>,
    nouns: Vec<&'static str>,
    verbs: Vec<(&'static str, &'static str)>,
    pub(super) places: Vec<&'static str>,
    people: Vec<String>,
    tails: Vec<&'static str>,
    clauses: Vec<&'static str>,
    rewordings: Vec<(&'static str, &'static str)>,
    stock: Vec<&'static str>,
}

/// All of them once, in any order.
fn shuffled<T: Copy>(random: &mut Random, of: &[T]) -> Vec<T> {
    let mut deck = of.to_vec();
    for last in (1..deck.len()).rev() {
        deck.swap(last, random.below(last + 1));
    }
    deck
}

/// The next of a deck; the last may be drawn again.
fn draw<T: Clone>(deck: &mut Vec<T>) -> T {
    if deck.len() > 1 { deck.swap_remove(0) } else { deck[0].clone() }
}

impl Decks {
    pub(super) fn new(random: &mut Random, people: Vec<String>) -> Self {
        Self {
            adjectives: shuffled(random, words::ADJECTIVES),
            nouns: shuffled(random, words::NOUNS),
            verbs: shuffled(random, words::VERBS),
            places: shuffled(random, words::PLACES),
            people,
            tails: shuffled(random, words::TAILS),
            clauses: shuffled(random, words::CLAUSES),
            rewordings: shuffled(random, words::REWORDINGS),
            stock: shuffled(random, words::STOCK),
        }
    }

    fn fill(&mut self, random: &mut Random, mark: &str, drawn: &mut Vec<(String, Atom)>) -> Atom {
        // `{V1}` says again, otherwise, what `{V}` said; in a rewording every filler is said again.
        let again = drawn.iter().position(|(m, _)| m == mark.trim_end_matches('1'));
        if let Some(at) = again {
            let (_, atom) = drawn.remove(at);
            return if mark.ends_with('1') {
                Atom { text: atom.other, other: atom.text, kind: Kind::Plain, ..atom }
            } else {
                atom
            };
        }
        let both = |kind, text: &str, other: &str| Atom {
            text: text.into(),
            other: other.into(),
            kind,
            part: Part::Clause,
            phrase: 0,
            after: "",
        };
        let one = |kind, text: &str| both(kind, text, "");
        match mark {
            "M" => one(Kind::Modal, random.pick(words::MODALS)),
            "N" => {
                let (digits, word) = random.pick(words::NUMBERS);
                if !word.is_empty() && random.once_in(2) {
                    both(Kind::Number, word, digits)
                } else {
                    both(Kind::Number, digits, word)
                }
            }
            "L" => one(Kind::Place, random.pick(&self.places)),
            "H" => {
                let title = random.pick(words::TITLES);
                let name = self.people[random.below(self.people.len())].clone();
                one(Kind::Person, &format!("{title} {name}"))
            }
            "O" => one(Kind::Body, random.pick(words::BODIES)),
            "A" => one(Kind::Adjective, draw(&mut self.adjectives)),
            "W" => one(Kind::Noun, draw(&mut self.nouns)),
            _ => {
                let (plain, participle) = draw(&mut self.verbs);
                both(Kind::Verb, plain, participle)
            }
        }
    }

    /// The words of a template. `drawn` has the fillers of the statement that it says again.
    fn read(&mut self, random: &mut Random, template: &str, drawn: &mut Vec<(String, Atom)>) -> Vec<Atom> {
        let alternative = |word: &str| {
            let (kind, rest) = word.split_once(':')?;
            let (text, other) = rest.split_once('|')?;
            let kind = match kind {
                "t" => Kind::Tense,
                "p" => Kind::Pronoun,
                _ => Kind::Spelling,
            };
            Some((kind, text.replace('_', " "), other.replace('_', " ")))
        };
        template
            .split(' ')
            .map(|word| {
                let (word, after) = word.strip_suffix(',').map_or((word, ""), |word| (word, ","));
                if let Some(mark) = word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
                    return Atom { after, ..self.fill(random, mark, drawn) };
                }
                let (kind, text, other) =
                    alternative(word).unwrap_or_else(|| (Kind::Plain, word.to_owned(), String::new()));
                Atom { text, other, kind, part: Part::Clause, phrase: 0, after }
            })
            .collect()
    }

    /// A sentence of one or two clauses. `phrase` counts its phrases.
    fn sentence(&mut self, random: &mut Random, phrase: &mut usize) -> Vec<Atom> {
        let mut atoms: Vec<Atom> = Vec::new();
        let mut push = |mut words: Vec<Atom>, part: Part| {
            *phrase += 1;
            for word in &mut words {
                (word.part, word.phrase) = (part, *phrase);
            }
            atoms.append(&mut words);
        };
        let none = &mut Vec::new();
        if random.once_in(2) {
            let template = random.pick(words::OPENINGS);
            push(lowered(self.read(random, template, none)), Part::Opening);
        }
        let clauses = 1 + usize::from(random.once_in(3));
        for number in 0..clauses {
            let mut clause = Vec::new();
            if number > 0 {
                let link = random.pick(words::LINKS);
                clause = self.read(random, link, none);
            }
            let template = draw(&mut self.clauses);
            clause.append(&mut self.read(random, template, none));
            negate(random, &mut clause);
            // A parenthesis may stand before the modal verb.
            let modal = clause.iter().position(|atom| atom.kind == Kind::Modal).filter(|&at| at > 1);
            if let Some(at) = modal.filter(|_| random.once_in(3)) {
                let rest = clause.split_off(at);
                clause[at - 1].after = ",";
                push(clause, Part::Clause);
                let template = random.pick(words::MIDDLES);
                push(self.read(random, template, none), Part::Middle);
                push(rest, Part::Clause);
            } else {
                push(clause, Part::Clause);
            }
        }
        if self.tails.len() > 1 && !random.once_in(3) {
            let template = draw(&mut self.tails);
            push(self.read(random, template, none), Part::Tail);
        }
        if let Some(last) = atoms.last_mut() {
            last.after = ".";
        }
        atoms
    }

    /// A statement of one to three sentences.
    pub(super) fn statement(&mut self, random: &mut Random) -> Vec<Atom> {
        let sentences = random.pick(&[1, 1, 1, 2, 2, 3]);
        let mut phrase = 0;
        (0..sentences).flat_map(|_| self.sentence(random, &mut phrase)).collect()
    }

    /// What anybody might say.
    pub(super) fn stock(&mut self) -> Vec<Atom> {
        plain(draw(&mut self.stock))
    }

    /// A statement, and the same said otherwise.
    pub(super) fn reworded(&mut self, random: &mut Random) -> (Vec<Atom>, Vec<Atom>) {
        let (one, other) = draw(&mut self.rewordings);
        let mut first = self.read(random, one, &mut Vec::new());
        let marks: Vec<&str> = one
            .split(' ')
            .filter_map(|w| w.trim_end_matches(',').strip_prefix('{')?.strip_suffix('}'))
            .collect();
        let filled =
            first.iter().filter(|atom| !matches!(atom.kind, Kind::Plain | Kind::Tense | Kind::Pronoun));
        let mut drawn: Vec<(String, Atom)> =
            marks.iter().zip(filled).map(|(mark, atom)| ((*mark).to_owned(), atom.clone())).collect();
        let mut second = self.read(random, other, &mut drawn);
        for atoms in [&mut first, &mut second] {
            if let Some(last) = atoms.last_mut() {
                last.after = ".";
            }
        }
        (first, second)
    }
}

/// Puts a *not* after the modal verb of every third clause.
fn negate(random: &mut Random, clause: &mut Vec<Atom>) {
    let modal = clause.iter().position(|atom| atom.kind == Kind::Modal);
    if let Some(at) = modal.filter(|_| random.once_in(3)) {
        let not = random.pick(&["not", "not", "never"]);
        let atom =
            Atom { text: not.into(), other: String::new(), kind: Kind::Not, after: "", ..clause[at].clone() };
        clause.insert(at + 1, atom);
    }
}

/// A phrase that need not open its sentence.
fn lowered(mut atoms: Vec<Atom>) -> Vec<Atom> {
    if let Some(first) = atoms.first_mut() {
        first.text[..1].make_ascii_lowercase();
    }
    atoms
}

/// A sentence that is never edited.
fn plain(sentence: &str) -> Vec<Atom> {
    let word = |text: &str| Atom {
        text: text.trim_end_matches('.').to_owned(),
        other: String::new(),
        kind: Kind::Plain,
        part: Part::Clause,
        phrase: 1,
        after: if text.ends_with('.') { "." } else { "" },
    };
    sentence.split(' ').map(word).collect()
}
