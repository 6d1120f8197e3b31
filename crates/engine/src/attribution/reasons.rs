//! Why the ranker chose: what told most for its candidate, in words.

use crate::model::Weights;
use crate::rule::Rule;
use crate::text::Span;

/// What a feature tells of; the groups that features fall into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    /// Where it stands.
    Place,
    /// Its place among the words of its sentence.
    Order,
    /// What it is: a name, a description, a pronoun.
    Form,
    /// How often it is named.
    Count,
    /// That it is the subject of a verb of speech.
    Verb,
    /// That it spoke last.
    Last,
    /// That it speaks next.
    Next,
    /// That a rule says so.
    Rule,
}

/// How many groups there are.
const FACTS: usize = Fact::Rule as usize + 1;

/// What holds of a candidate and can be said of it.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that may or may not be said")]
pub(super) struct Told {
    /// Where it stands: see `Spot::place`.
    pub(super) place: u32,
    /// The verb of speech that it is the subject of, if that stands in the sentence of the words.
    pub(super) cue: Option<Span>,
    /// Whether it is a name of several words.
    pub(super) full: bool,
    /// Whether its name stands three times or more.
    pub(super) often: bool,
    /// Whether it spoke last.
    pub(super) last: bool,
    /// Whether it speaks next.
    pub(super) next: bool,
    /// Whether it is the subject of its sentence.
    pub(super) subject: bool,
}

macro_rules! say {
    ($name:literal, $gloss:literal) => {{
        static RULE: Rule = Rule { name: $name, gloss: $gloss };
        Some(&RULE)
    }};
}

impl Told {
    /// What can be said of a group of features, if it holds.
    fn words(&self, fact: Fact) -> Option<&'static Rule> {
        match fact {
            Fact::Place => match self.place {
                0 => say!("before", "stands before the words in their sentence"),
                1 => say!("after", "follows the words in their sentence"),
                2 | 3 => say!("before-in-paragraph", "stands before the words in their paragraph"),
                4 | 5 => say!("after-in-paragraph", "follows the words in their paragraph"),
                7 => say!("paragraph-before", "stands in the paragraph before"),
                _ => None,
            },
            Fact::Order if self.subject => say!("subject", "is the subject of its sentence"),
            Fact::Form if self.full => say!("full-name", "is named in full"),
            Fact::Count if self.often => say!("named-often", "is named often"),
            Fact::Verb if self.cue.is_some() => say!("subject-of-verb", "is the subject of “{cue}”"),
            Fact::Last if self.last => say!("spoke-last", "spoke last"),
            Fact::Next if self.next => say!("speaks-next", "speaks next"),
            _ => None,
        }
    }
}

/// What told most for the candidate `best` against `second`, given as their features and what these tell; the strongest first.
pub(super) fn strongest(
    weights: &Weights,
    told: &Told,
    best: impl Iterator<Item = (Fact, u32)>,
    second: impl Iterator<Item = (Fact, u32)>,
) -> Vec<&'static Rule> {
    let mut sums = [0i32; FACTS];
    let weight = |row: u32| weights.of(row).map_or(0, |w| i32::from(w[0]));
    for (fact, row) in best {
        sums[fact as usize] += weight(row);
    }
    for (fact, row) in second {
        sums[fact as usize] -= weight(row);
    }
    let all = [Fact::Verb, Fact::Last, Fact::Place, Fact::Next, Fact::Order, Fact::Form, Fact::Count];
    let told: Vec<(i32, &'static Rule)> =
        all.iter().filter_map(|&fact| Some((sums[fact as usize], told.words(fact)?))).collect();
    let mut said: Vec<_> = told.iter().copied().filter(|(sum, _)| *sum > 0).collect();
    // Where nothing that can be said told for it, what can be said of it stands there.
    if said.is_empty() {
        said = told;
    }
    // At most seven: found again and again is short and small.
    let mut strongest = Vec::new();
    while strongest.len() < 3
        && let Some(at) = (0..said.len()).max_by_key(|&n| (said[n].0, std::cmp::Reverse(n)))
    {
        strongest.push(said.remove(at).1);
    }
    strongest
}
