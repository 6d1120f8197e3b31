//! A paragraph as the filter alters it: search hits marked, quotations taken out that are switched off. No letter changes.

use super::text::{Mark, Paragraph, Run, badges};
use crate::model::library::{Library, fold_char};
use std::rc::Rc;

/// The paragraph as if the quotations at these places of the library were none.
pub(super) fn without(paragraph: &Paragraph, library: &Library, off: impl Fn(&usize) -> bool) -> Paragraph {
    let plain = |mark: &Rc<Mark>| match &mark.quote {
        Some(quote) if !off(&quote.place) => Some(Rc::clone(mark)),
        Some(_) if mark.takes_mention => Some(Rc::new(Mark { quote: None, ..(**mark).clone() })),
        Some(_) => None,
        None => Some(Rc::clone(mark)),
    };
    let quotes: Vec<usize> = paragraph.quotes.iter().copied().filter(|place| !off(place)).collect();
    Paragraph {
        runs: paragraph
            .runs
            .iter()
            .map(|run| Run { mark: run.mark.as_ref().and_then(plain), ..run.clone() })
            .collect(),
        badges: badges(&quotes, library),
        quotes,
        ..paragraph.clone()
    }
}

/// The paragraph with its search hits marked; `None` where there are none.
pub(super) fn with_hits(paragraph: &Paragraph, needle: &str) -> Option<(Paragraph, usize)> {
    let hits = find(paragraph, needle);
    if hits.is_empty() {
        return None;
    }
    let mut runs = Vec::with_capacity(paragraph.runs.len() + 2 * hits.len());
    let mut at = 0;
    for run in &paragraph.runs {
        let end = at + run.text.len();
        let mut from = at;
        let mut begins = run.begins;
        for hit in hits.iter().filter(|hit| hit.start < end && hit.end > at) {
            let (start, stop) = (hit.start.max(at), hit.end.min(end));
            for (a, b, is_hit) in [(from, start, false), (start, stop, true)] {
                if a < b {
                    let begins = std::mem::take(&mut begins);
                    runs.push(Run {
                        text: run.text[a - at..b - at].into(),
                        hit: is_hit,
                        begins,
                        ..run.clone()
                    });
                }
            }
            from = stop;
        }
        if from < end {
            runs.push(Run { text: run.text[from - at..].into(), begins, ..run.clone() });
        }
        at = end;
    }
    Some((Paragraph { runs, ..paragraph.clone() }, hits.len()))
}

/// Where a folded needle stands in a paragraph: bytes of its text, in order, without overlap.
fn find(paragraph: &Paragraph, needle: &str) -> Vec<std::ops::Range<usize>> {
    let needle: Vec<char> = needle.chars().collect();
    let mut chars = Vec::new();
    let mut at = 0;
    for c in paragraph.runs.iter().flat_map(|run| run.text.chars()) {
        chars.push((at, fold_char(c)));
        at += c.len_utf8();
    }
    chars.push((at, '\0'));
    let mut hits = Vec::new();
    let mut from = 0;
    while !needle.is_empty() && from + needle.len() < chars.len() {
        let same = needle.iter().zip(&chars[from..]).all(|(n, (_, c))| n == c);
        if same {
            hits.push(chars[from].0..chars[from + needle.len()].0);
        }
        from += if same { needle.len() } else { 1 };
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::text::ParagraphKind;
    use proptest::prelude::*;

    fn paragraph(runs: &[&str]) -> Paragraph {
        let run =
            |text: &&str| Run { text: (*text).into(), mark: None, scare: false, begins: true, hit: false };
        Paragraph {
            kind: ParagraphKind::Body,
            number: Some(1),
            runs: runs.iter().map(run).collect(),
            quotes: Vec::new(),
            badges: Vec::new(),
            lang: "en".into(),
        }
    }

    fn shown(paragraph: &Paragraph) -> String {
        let run = |run: &Run| if run.hit { format!("[{}]", run.text) } else { run.text.to_string() };
        paragraph.runs.iter().map(run).collect()
    }

    #[test]
    fn hits_are_found_across_runs_and_marks() {
        let (marked, hits) = with_hits(&paragraph(&["It’", "s late. IT", "’S LATE"]), "it's").unwrap();
        assert_eq!(shown(&marked), "[It’][s] late. [IT][’S] LATE");
        assert_eq!(hits, 2);
        assert!(
            with_hits(&paragraph(&["nothing"]), "it").is_none()
                || shown(&paragraph(&["nothing"])).contains("it")
        );
        assert!(with_hits(&paragraph(&["nothing"]), "").is_none());
    }

    proptest! {
        #[test]
        fn hits_change_no_letter(a in "[aAé’ ]{0,9}", b in "[aAé’ ]{1,9}", needle in "[aé' ]{1,3}") {
            let before = paragraph(&[&a, &b]);
            if let Some((after, _)) = with_hits(&before, &needle) {
                let text: String = after.runs.iter().map(|run| &*run.text).collect();
                prop_assert_eq!(text, format!("{a}{b}"));
            }
        }
    }
}
