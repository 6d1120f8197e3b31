//! Editing a statement as newsrooms do: one known operation after the other.

use super::statement::{Atom, Kind, Part};
use super::words;
use crate::random::Random;
use sayso_engine::families::class::Class;
use std::ops::Range;

/// A word of one version of a statement.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is something that happens to a word by itself")]
pub(super) struct Word {
    /// The same in every version that has this word, or another in its place.
    pub(super) id: usize,
    pub(super) text: String,
    /// What it says: the same for `three` and `3`, `harbour` and `harbor`.
    pub(super) meaning: String,
    pub(super) kind: Kind,
    pub(super) part: Part,
    pub(super) phrase: usize,
    /// What stands right after it.
    pub(super) after: String,
    /// What it is if it was put in.
    pub(super) put_in: Option<Class>,
    /// What stands right before it: an ellipsis with its space, or nothing.
    pub(super) ellipsis: &'static str,
    /// Whether it stands in the reporter's words.
    pub(super) outside: bool,
    /// Whether it was moved here.
    pub(super) moved: bool,
    /// Whether other punctuation stands after it than was said.
    pub(super) repunctuated: bool,
    /// Whether a mark closes after it, or the reporter's words end: what stands there is not the speaker's.
    pub(super) closes: bool,
}

/// A version of a statement while it is edited.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub(super) words: Vec<Word>,
    /// Whether it is said otherwise altogether.
    pub(super) reworded: bool,
}

impl Version {
    /// As it was said. Words are counted from `first` on.
    pub(super) fn new(atoms: &[Atom], first: usize) -> Self {
        let word = |(number, atom): (usize, &Atom)| Word {
            id: first + number,
            text: atom.text.clone(),
            meaning: atom.text.clone(),
            kind: atom.kind,
            part: atom.part,
            phrase: atom.phrase,
            after: atom.after.to_owned(),
            put_in: None,
            ellipsis: "",
            outside: false,
            moved: false,
            repunctuated: false,
            closes: false,
        };
        Self { words: atoms.iter().enumerate().map(word).collect(), reworded: false }
    }

    /// Whether this version begins and ends as a sentence does.
    pub(super) fn is_whole(&self, atoms: &[Atom]) -> bool {
        let Some(first) = self.words.first() else { return false };
        self.reworded
            || first.id == 0
            || first.moved
            || atoms.get(first.id).is_some_and(|atom| atom.part == Part::Clause)
                && atoms.get(first.id - 1).is_some_and(|before| {
                    before.after == "." || before.part == Part::Opening && before.after == ","
                })
    }
}

/// One run of edits on one version: at most one touches any word or its neighbours.
pub(super) struct Editor<'a> {
    pub(super) random: &'a mut Random,
    pub(super) atoms: &'a [Atom],
    pub(super) places: &'a [&'static str],
    /// Of each word as it was said, whether an edit is near.
    taken: Vec<bool>,
    put_in: &'a mut PutIn,
}

/// Where words were put into any version of a statement: two words in one place would be one for the other.
#[derive(Debug, Default)]
pub(super) struct PutIn {
    /// The words that they follow.
    after: Vec<usize>,
}

/// The number of the first word that is put in.
const FIRST: usize = 1_000;

/// The edits of words, in the order of the table that is printed.
const EDITS: &[fn(&mut Editor<'_>, &mut Version) -> bool] = &[
    |editor, version| editor.modal(version),
    |editor, version| editor.negation(version),
    |editor, version| editor.number(version),
    |editor, version| editor.name(version),
    |editor, version| editor.word(version),
    |editor, version| editor.other_form(version),
    |editor, version| editor.other_form(version),
    |editor, version| editor.spelling(version),
    |editor, version| editor.add(version),
    |editor, version| editor.bracket(version),
    |editor, version| editor.punctuate(version),
];

/// The edits of whole phrases.
const CUTS: &[fn(&mut Editor<'_>, &mut Version) -> bool] = &[
    |editor, version| editor.cut_start(version),
    |editor, version| editor.cut_middle(version),
    |editor, version| editor.cut_end(version),
    |editor, version| editor.turn(version),
];

impl<'a> Editor<'a> {
    pub(super) fn new(
        random: &'a mut Random,
        atoms: &'a [Atom],
        places: &'a [&'static str],
        put_in: &'a mut PutIn,
    ) -> Self {
        Self { random, atoms, places, taken: vec![false; atoms.len()], put_in }
    }

    /// Up to so many edits.
    pub(super) fn edit(&mut self, version: &mut Version, edits: usize) {
        let (mut cuts, mut done) = (0, 0);
        for _ in 0..edits * 8 {
            if done == edits {
                break;
            }
            // Phrases first, at most two: what is left is edited then.
            if done == cuts && cuts < 2 && self.random.once_in(3) {
                let cut = self.random.pick(CUTS);
                if cut(self, version) {
                    (cuts, done) = (cuts + 1, done + 1);
                }
            } else {
                let edit = self.random.pick(EDITS);
                done += usize::from(edit(self, version));
            }
        }
    }

    /// A word of the version that nothing has touched so far, nor its neighbours, and takes it.
    fn site(&mut self, version: &Version, fits: impl Fn(&Word) -> bool) -> Option<usize> {
        let free = |word: &Word| self.taken.get(word.id) == Some(&false) && word.put_in.is_none();
        let sites: Vec<usize> = (0..version.words.len())
            .filter(|&at| free(&version.words[at]) && fits(&version.words[at]))
            .collect();
        if sites.is_empty() {
            return None;
        }
        let at = sites[self.random.below(sites.len())];
        self.take(version.words[at].id..version.words[at].id + 1);
        Some(at)
    }

    /// Keeps other edits from these words, and from two on either side.
    pub(super) fn take(&mut self, ids: Range<usize>) {
        let end = (ids.end + 2).min(self.taken.len());
        self.taken[ids.start.saturating_sub(2)..end].fill(true);
    }

    pub(super) fn is_free(&self, ids: Range<usize>) -> bool {
        let end = (ids.end + 1).min(self.taken.len());
        !self.taken[ids.start.saturating_sub(1)..end].contains(&true)
    }

    /// Another text for a word that says something else.
    fn change(&mut self, version: &mut Version, kind: Kind, others: &[&str]) -> bool {
        let Some(at) = self.site(version, |word| word.kind == kind) else { return false };
        let word = &mut version.words[at];
        let others: Vec<&str> = others.iter().copied().filter(|other| *other != word.text).collect();
        word.text = self.random.pick(&others).to_owned();
        word.meaning.clone_from(&word.text);
        true
    }

    fn modal(&mut self, version: &mut Version) -> bool {
        self.change(version, Kind::Modal, words::MODALS)
    }

    fn word(&mut self, version: &mut Version) -> bool {
        let verbs: Vec<&str> = words::VERBS.iter().map(|(plain, _)| *plain).collect();
        match self.random.below(3) {
            0 => self.change(version, Kind::Adjective, words::ADJECTIVES),
            1 => self.change(version, Kind::Noun, words::NOUNS),
            _ => self.change(version, Kind::Verb, &verbs),
        }
    }

    /// Takes a *not* out, or puts one in.
    fn negation(&mut self, version: &mut Version) -> bool {
        let denied = |ids: &[Word], at: usize| ids.get(at + 1).is_some_and(|word| word.kind == Kind::Not);
        if self.random.once_in(2) {
            let Some(at) = self.site(version, |word| word.kind == Kind::Not) else { return false };
            version.words.remove(at);
            return true;
        }
        let words = version.words.clone();
        let free: Vec<usize> =
            (0..words.len()).filter(|&at| !denied(&words, at)).map(|at| words[at].id).collect();
        let Some(at) = self.site(version, |word| word.kind == Kind::Modal && free.contains(&word.id)) else {
            return false;
        };
        let short = match version.words[at].text.as_str() {
            "can" => "can’t",
            "could" => "couldn’t",
            "should" => "shouldn’t",
            "would" => "wouldn’t",
            "will" => "won’t",
            _ => "",
        };
        if !short.is_empty() && self.random.once_in(2) {
            let word = &mut version.words[at];
            // `couldn’t` here is `could not` there.
            if self.put_in.after.contains(&word.id) {
                return false;
            }
            self.put_in.after.push(word.id);
            word.text = short.into();
            word.meaning.push_str(" not");
        } else {
            let text = self.random.pick(&["not", "not", "never"]);
            return self.put_in(version, at + 1, text, Class::Negation);
        }
        true
    }

    /// Another number, or the same written otherwise.
    fn number(&mut self, version: &mut Version) -> bool {
        let Some(at) = self.site(version, |word| word.kind == Kind::Number) else { return false };
        let other = &self.atoms[version.words[at].id].other;
        let word = &mut version.words[at];
        if !other.is_empty() && self.random.once_in(4) {
            word.text.clone_from(other);
            return true;
        }
        let same = |entry: &&(&str, &str)| ![entry.0, entry.1].contains(&word.text.as_str());
        let others: Vec<(&str, &str)> = words::NUMBERS.iter().filter(same).copied().collect();
        let (digits, letters) = self.random.pick(&others);
        let letters = if letters.is_empty() { digits } else { letters };
        word.text = if self.random.once_in(2) { digits.into() } else { letters.into() };
        word.meaning.clone_from(&word.text);
        true
    }

    /// Another name, or what it is a name of.
    fn name(&mut self, version: &mut Version) -> bool {
        let places = self.places.to_vec();
        match self.random.below(3) {
            0 => self.change(version, Kind::Body, words::BODIES),
            1 => {
                let Some(at) = self.site(version, |word| word.kind == Kind::Person) else { return false };
                let word = &mut version.words[at];
                let title = word.text.split(' ').next().unwrap_or("");
                word.text = match self.random.below(4) {
                    0 => "the old inspector".into(),
                    n => format!("{title} {}", ["Halvorsen", "Okafor", "Lindqvist"][n - 1]),
                };
                word.meaning.clone_from(&word.text);
                true
            }
            _ => self.change(version, Kind::Place, &places),
        }
    }

    /// The other tense, or the other grammatical person.
    fn other_form(&mut self, version: &mut Version) -> bool {
        let kind = self.random.pick(&[Kind::Tense, Kind::Pronoun]);
        let Some(at) = self.site(version, |word| word.kind == kind) else { return false };
        let word = &mut version.words[at];
        word.text.clone_from(&self.atoms[word.id].other);
        word.meaning.clone_from(&word.text);
        true
    }

    /// The other spelling: no change.
    fn spelling(&mut self, version: &mut Version) -> bool {
        let Some(at) = self.site(version, |word| word.kind == Kind::Spelling) else { return false };
        let word = &mut version.words[at];
        word.text.clone_from(&self.atoms[word.id].other);
        true
    }

    /// Puts a word in, unless another version has one there.
    fn put_in(&mut self, version: &mut Version, at: usize, text: &str, class: Class) -> bool {
        let before = &mut version.words[at - 1];
        if self.put_in.after.contains(&before.id) {
            return false;
        }
        let word = Word {
            id: FIRST + self.put_in.after.len(),
            text: text.to_owned(),
            meaning: text.to_owned(),
            kind: Kind::Plain,
            after: std::mem::take(&mut before.after),
            put_in: Some(class),
            ellipsis: "",
            ..before.clone()
        };
        self.put_in.after.push(before.id);
        version.words.insert(at, word);
        true
    }

    /// One word more.
    fn add(&mut self, version: &mut Version) -> bool {
        let kinds = [Kind::Adjective, Kind::Verb];
        let which = self.random.below(2);
        let Some(at) = self.site(version, |word| word.kind == kinds[which]) else { return false };
        if at == 0 {
            return false;
        }
        let text = self.random.pick(words::ADDED[which]);
        self.put_in(version, at, text, Class::Added)
    }

    /// The reporter's help, in brackets.
    fn bracket(&mut self, version: &mut Version) -> bool {
        let helps = ["[as agreed]", "[in the bay]", "[of last year]", "[against the storm]", "[sic]"];
        let Some(at) = self.site(version, |word| word.kind == Kind::Noun) else { return false };
        let text = self.random.pick(&helps);
        self.put_in(version, at + 1, text, Class::Bracket)
    }

    /// A comma more or less, or a semicolon for a full stop.
    fn punctuate(&mut self, version: &mut Version) -> bool {
        let last = version.words.len().saturating_sub(1);
        let edge = version.words.get(last).map(|word| word.id);
        let phrases: Vec<usize> = (1..=last)
            .filter(|&at| version.words[at].phrase != version.words[at - 1].phrase)
            .map(|at| version.words[at - 1].id)
            .collect();
        let fits = |word: &Word| Some(word.id) != edge && phrases.contains(&word.id);
        let Some(at) = self.site(version, fits) else { return false };
        let lower =
            version.words.get(at + 1).is_some_and(|word| word.kind != Kind::Pronoun || word.text != "I");
        let word = &mut version.words[at];
        word.after = match word.after.as_str() {
            "." if lower => ";".into(),
            "," => self.random.pick(&["", " –"]).into(),
            _ => self.random.pick(&[",", " –"]).into(),
        };
        word.repunctuated = true;
        true
    }
}
