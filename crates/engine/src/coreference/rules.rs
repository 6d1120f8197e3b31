//! The sieves of coreference, in falling precision: each link carries the one that made it.

use crate::rule::Rule;

/// Declares the rules and their table, in order.
macro_rules! rules {
    ($($name:ident = $spelling:literal, $gloss:literal;)*) => {
        $(pub(super) const $name: Rule = Rule { name: $spelling, gloss: $gloss };)*
        /// Every rule, in the order of the sieves.
        pub const TABLE: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    FIRST = "first-mention", "“{source}” is where this report names them most fully.";
    EXACT = "exact-name", "“{source}” is the same name as “{antecedent}”.";
    SPELLING = "spelling", "“{source}” and “{antecedent}” are one name, spelled or written together differently.";
    NICKNAME = "nickname", "“{source}” is another form of the given name in “{antecedent}”.";
    INITIAL = "initial", "“{source}” shortens the given name of “{antecedent}” to an initial.";
    SHORTER = "shorter-name", "“{source}” leaves out some of the names of “{antecedent}”.";
    TITLED = "titled-name", "“{source}”, with a title, is one of the names of “{antecedent}”.";
    SURNAME = "surname", "“{source}” is the surname of “{antecedent}”.";
    SALIENT = "surname-shared", "More than one person here is called “{source}”; “{antecedent}” is the one the report speaks of at this place.";
    GIVEN = "given-name", "“{source}” is the first name of “{antecedent}”, and of nobody else here.";
    COUNTRY = "country-name", "“{source}” and “{antecedent}” name the same state.";
    ACRONYM = "acronym", "“{source}” is made of the initials of “{antecedent}”.";
    NATION = "without-nation", "“{source}” and “{antecedent}” are one body, with and without its state.";
    PART = "short-name", "“{source}” is short for “{antecedent}”; no other body here is called so.";
    APPOSITION = "apposition", "“{source}” stands beside “{antecedent}” and says who that is.";
    COPULA = "is-a", "The report says that “{antecedent}” is “{source}”.";
    ROLE = "role", "“{source}” is the role in which the report gives “{antecedent}”.";
    LEADER = "wider-role", "“{source}” fits the role and the country in which the report gives “{antecedent}”.";
    HEAD = "kind-of-body", "“{source}” says what kind of body “{antecedent}” is.";
    AUTHOR = "author", "“{source}” is what “{antecedent}” said or wrote.";
    OWNED = "same-owner", "“{source}” and “{antecedent}” are of one owner and called the same.";
    SAME_WORDS = "same-words", "“{source}” says the same as “{antecedent}”.";
    FIRST_PERSON = "first-person", "Inside a quotation “{source}” is its speaker, “{antecedent}”.";
    RELATIVE = "relative", "“{source}” follows right upon “{antecedent}”.";
    REFLEXIVE = "reflexive", "“{source}” goes back to the subject of its clause, “{antecedent}”.";
    AHEAD = "ahead", "“{source}” looks ahead to the subject of its sentence, “{antecedent}”.";
    SAME_SENTENCE = "same-sentence", "“{source}” goes back to “{antecedent}”, earlier in the sentence.";
    LAST_SPEAKER = "last-speaker", "“{source}” speaks on: “{antecedent}” spoke last.";
    LAST_SUBJECT = "last-subject", "“{source}” goes back to “{antecedent}”, the subject of an earlier sentence.";
    RECENT = "recent", "“{source}” goes back to “{antecedent}”, the last one named that fits.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_glosses_are_sentences() {
        for (at, rule) in TABLE.iter().enumerate() {
            assert!(TABLE[..at].iter().all(|other| other.name != rule.name), "{} twice", rule.name);
            assert!(rule.gloss.ends_with('.') && rule.gloss.contains("{source}"), "{}", rule.gloss);
        }
    }
}
