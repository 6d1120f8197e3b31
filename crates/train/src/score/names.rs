//! Scores names against labels: same span, same kind, after both sides lost articles, titles and possessive endings (the
//! measure of `CoNLL` 2003 with the guidelines' differences taken out, as the scorer `entities.py --norm` has it).

use super::Tally;
use super::words::Range;
use crate::data::names::Labelled;
use std::collections::BTreeSet;

/// The kinds that are scored together.
pub(crate) const KINDS: [&str; 3] = ["PERSON", "ORG", "PLACE"];

/// The figures of a corpus, by kind.
pub(crate) type Scores = [Tally; 3];

/// Titles that are no part of a person's name.
const TITLES: &str = " mr mrs ms miss dr prof professor president senator sen rep representative congressman congresswoman minister \
    secretary general gen governor gov judge justice chief captain capt colonel col sergeant sgt lieutenant lt sir lord lady \
    king queen prince princess chairman chancellor director vice deputy speaker mayor attorney pope sheikh ayatollah \
    ambassador commissioner former prime foreign defense defence state ";

/// Scores one text.
pub(crate) fn score(text: &str, gold: &[Labelled], found: &[Labelled], scores: &mut Scores) {
    let text: Vec<char> = text.chars().collect();
    let set = |labels: &[Labelled], kind: &str| -> BTreeSet<Range> {
        let of_kind = labels.iter().filter(|label| label.kind == kind);
        let plain = of_kind.map(|label| plain(&text, (label.start, label.end), kind == "PERSON"));
        plain.filter(|(start, end)| start < end).collect()
    };
    for (kind, tally) in KINDS.iter().zip(scores) {
        let (gold, found) = (set(gold, kind), set(found, kind));
        tally.add(gold.intersection(&found).count(), found.len(), gold.len());
    }
}

/// A span without what guidelines differ in.
fn plain(text: &[char], (mut start, mut end): Range, person: bool) -> Range {
    end = end.min(text.len());
    let quoted = |c: char| "\"'“”‘’".contains(c);
    loop {
        let before = (start, end);
        while start < end
            && (text[start].is_whitespace() || quoted(text[start]) || "([-–—.,;:".contains(text[start]))
        {
            start += 1;
        }
        let length = text[start..end].iter().take_while(|c| c.is_ascii_alphabetic()).count();
        let word: String = text[start..start + length].iter().collect();
        let after = |at: usize| text[at..end].iter().take_while(|c| c.is_whitespace()).count();
        let space = after(start + length);
        if space > 0 && matches!(word.as_str(), "the" | "The" | "THE" | "a" | "A" | "an" | "An") {
            start += length + space;
        } else if person && length > 0 && TITLES.contains(&format!(" {} ", word.to_lowercase())) {
            let point = usize::from(text.get(start + length) == Some(&'.') && start + length < end);
            let space = after(start + length + point);
            if space > 0 {
                start += length + point + space;
            }
        }
        while end > start
            && (text[end - 1].is_whitespace() || quoted(text[end - 1]) || ")]-–—,;:".contains(text[end - 1]))
        {
            end -= 1;
        }
        if end > start + 2 && text[end - 1] == 's' && matches!(text[end - 2], '\'' | '’') {
            end -= 2;
        }
        if (start, end) == before {
            return before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, person: bool, left: &str) {
        let chars: Vec<char> = text.chars().collect();
        let (start, end) = plain(&chars, (0, chars.len()), person);
        assert_eq!(chars[start..end].iter().collect::<String>(), left, "{text}");
    }

    #[test]
    fn guidelines_differ_in_articles_titles_and_endings() {
        check("the Hague’s", false, "Hague");
        check("Sen. Ada Byrne", true, "Ada Byrne");
        check("President of Norway", false, "President of Norway");
        check("“Moss”,", true, "Moss");
    }

    #[test]
    fn kinds_count_apart() {
        let label = |start, end, kind: &str| Labelled { start, end, kind: kind.into(), fine: None };
        let mut scores = Scores::default();
        let gold = [label(0, 3, "PERSON"), label(4, 9, "PLACE")];
        score("Ada Paris", &gold, &[label(0, 3, "PERSON"), label(4, 9, "ORG")], &mut scores);
        assert_eq!([scores[0].right, scores[1].found, scores[1].right, scores[2].gold], [1, 1, 0, 1]);
    }
}
