//! Mending labels that were made by rule, so that all corpora mean the same by a name.

use sayso_engine::document::Document;
use sayso_engine::lexicon::{Classes, Lexicon};
use sayso_engine::tokens::Case;

/// Mends labels that were made by rule: titles and roles are no part of a person's name, a country is a place, the word
/// for a people is neither.
pub(crate) fn mend(
    document: &Document<'_>,
    mut first: usize,
    last: usize,
    kind: usize,
) -> (usize, usize, usize) {
    const PERSON: usize = 0;
    const PLACE: usize = 2;
    const MISC: usize = 3;
    let tokens = &document.tokens;
    if last == first + 1 && tokens[first].case == Case::Title {
        let word = document.word(first);
        let singular = Lexicon::shared().classes(word.strip_suffix('s').unwrap_or(word));
        let person = Classes::GIVEN.with(Classes::SURNAME);
        if singular.with(tokens[first].classes).has(Classes::DEMONYM) && !tokens[first].classes.has(person) {
            return (first, last, MISC);
        }
    }
    let before = Classes::TITLE
        .with(Classes::ROLE)
        .with(Classes::ROLE_MODIFIER)
        .with(Classes::COUNTRY)
        .with(Classes::DEMONYM);
    if kind == PERSON {
        while first < last
            && (!tokens[first].is_capitalized() && !tokens[first].classes.has(Classes::NAME_PARTICLE)
                || first + 1 < last
                    && tokens[first].classes.has(before)
                    && !tokens[first].classes.has(Classes::GIVEN))
        {
            first += 1;
        }
        if last == first + 1
            && tokens[first].classes.has(Classes::ROLE.with(Classes::TITLE))
            && !tokens[first].classes.has(Classes::GIVEN)
        {
            return (first, first, kind);
        }
        return (first, last, kind);
    }
    if first < last && tokens[first].classes.has(Classes::FUNCTION) && document.is(first, "the") {
        first += 1;
    }
    if first < last {
        let span = tokens[first].span.cover(tokens[last - 1].span);
        let classes = Lexicon::shared().phrase(span.of(document.text));
        if classes.has(Classes::COUNTRY) {
            return (first, last, PLACE);
        }
        if classes.has(Classes::DEMONYM) {
            return (first, last, MISC);
        }
    }
    (first, last, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What becomes of a label over the words of a text from `first` on.
    fn check(text: &str, first: usize, kind: usize, words: &str, becomes: usize) {
        let document = Document::new(text, &[], Lexicon::shared());
        let (start, end, mended) = mend(&document, first, document.tokens.len(), kind);
        let left: Vec<_> = (start..end).map(|at| document.word(at)).collect();
        assert_eq!((left.join(" ").as_str(), mended), (words, becomes), "{text}");
    }

    #[test]
    fn labels_mean_the_same_in_all_corpora() {
        check("Foreign Minister Ada Byrne", 0, 0, "Ada Byrne", 0);
        check("the Minister", 0, 0, "", 0);
        check("Norwegians", 0, 0, "Norwegians", 3);
        check("the Norway", 0, 1, "Norway", 2);
        check("Norway Fisheries", 0, 1, "Norway Fisheries", 1);
    }
}
