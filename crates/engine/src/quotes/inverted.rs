//! Finding the subject of a verb of speech after it: `…, said Ada`.

use super::clause::Clause;
use crate::lexicon::Classes;
use crate::phrases::UnitKind as Kind;

impl Clause<'_, '_, '_> {
    /// The subject after its verb: `…, said Ada`.
    pub fn inverted(&self, verb: usize) -> Option<usize> {
        let before = verb.checked_sub(1).filter(|b| self.range.contains(b));
        let opens = before.is_none_or(|b| {
            self.frame.is_marked(b) || matches!(self.kind(b), Some(Kind::Comma | Kind::Dash | Kind::Other))
        });
        let word = self.frame.word(verb);
        if !opens || word.ends_with("ing") || !self.frame.classes(verb).has(Classes::SAY_VERB) {
            return None;
        }
        if ["told", "tells", "announced", "suggested"].contains(&word) {
            return None;
        }
        let mut at = verb + 1;
        while self.kind(at) == Some(Kind::Adverb) {
            at += 1;
        }
        if !self.is_noun(at) || self.speechless(at) {
            return None;
        }
        let after = at + 1;
        if self.frame.is_marked(after) {
            return None;
        }
        // `said she almost always …` is a statement.
        let mut beyond = after;
        loop {
            match self.kind(beyond) {
                Some(Kind::Adverb) => beyond += 1,
                // `said the head of the bank was`, `said Ada and Ben were`
                Some(Kind::Preposition) if self.kind(beyond + 1) == Some(Kind::Phrase) => beyond += 2,
                Some(Kind::Connective)
                    if self.frame.is(beyond, "and") && self.kind(beyond + 1) == Some(Kind::Phrase) =>
                {
                    beyond += 2;
                }
                _ => break,
            }
            if beyond > after + 12 {
                break;
            }
        }
        if matches!(self.kind(beyond), Some(Kind::Verb | Kind::SpeechVerb | Kind::Auxiliary))
            && !self.frame.word(beyond).ends_with("ing")
        {
            return None;
        }
        let ends = match self.kind(after) {
            None
            | Some(
                Kind::Comma
                | Kind::Stop
                | Kind::Preposition
                | Kind::Dash
                | Kind::Bracket
                | Kind::Colon
                | Kind::Other
                | Kind::Adverb,
            ) => true,
            Some(Kind::Connective) => ["who", "and", "as", "when", "while", "whose", "after", "but"]
                .iter()
                .any(|w| self.frame.is(after, w)),
            Some(Kind::Phrase) => self.is_time(after),
            Some(Kind::Verb) => self.frame.word(after).ends_with("ing"),
            _ => false,
        };
        ends.then_some(at)
    }

    /// A phrase that cannot speak: `said the following`, `said nothing`.
    fn speechless(&self, item: usize) -> bool {
        ["following", "nothing", "something", "thing", "things", "words", "word", "much", "little"]
            .iter()
            .any(|w| self.frame.word(item).eq_ignore_ascii_case(w))
    }
}
