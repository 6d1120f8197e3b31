//! The scoreboard as a table for people.

use super::board::Figure;
use super::ratchet::Kept;
use std::io::{self, Write};

/// What others score, as published or as run by us; `../shared/data/README.md` and the models' cards say how.
const PEERS: &[(&str, &str, &str)] = &[
    (
        "polnear.dev",
        "sequence: found and right speaker, F1",
        "Citron 74.8 · Gender Gap Tracker 59.3 · textacy 52.0 · Guardian/AFP 44.8 · a human 96.4",
    ),
    (
        "polnear.dev",
        "spans, F1",
        "Citron 58.4 · Gender Gap Tracker 52.2 · textacy 23.2 · Guardian/AFP 23.7 · a human 79.8",
    ),
    (
        "en_worldwide.dev",
        "names, F1",
        "spaCy md 71 (67.1 as run by us) · spaCy sm 67 · compromise 54 · wink-nlp 0",
    ),
    ("uner_pud_wiki.dev", "names, F1", "spaCy md 63.8"),
    ("gum_open.dev", "names, F1", "spaCy md 62.7"),
    ("crossner_politics.dev", "names, F1", "spaCy md 65.1"),
    ("wikigold.dev", "names, F1", "spaCy md 70.5"),
    ("uner_ewt.dev", "names, F1", "spaCy md 63.0"),
];

/// Prints figures beside the kept ones and what others score.
pub(crate) fn print(figures: &[Figure], kept: &Kept, out: &mut impl Write) -> io::Result<()> {
    let mut corpus = "";
    for figure in figures {
        if figure.corpus != corpus {
            corpus = figure.corpus;
            writeln!(out, "\n{corpus:<46} {:>6} {:>6}  others", "now", "kept")?;
        }
        let before = kept.get(&figure.key()).map_or_else(|| "–".to_owned(), |kept| format!("{kept:.1}"));
        let peers = PEERS.iter().find(|(c, m, _)| (*c, *m) == (figure.corpus, figure.measure));
        let peers = peers.map_or("", |(_, _, peers)| peers);
        let line = format!("  {:<44} {:>6.1} {before:>6}  {peers}", figure.measure, figure.value);
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_stands_beside_the_kept_one_and_the_others() {
        let figure =
            Figure { corpus: "uner_ewt.dev", measure: "names, F1", value: 64.26, falls: false, held: true };
        let kept = Kept::from([(figure.key(), 64.0)]);
        let mut out = Vec::new();
        print(&[figure], &kept, &mut out).expect("memory takes all");
        let text = String::from_utf8(out).expect("text");
        assert!(text.contains("64.3   64.0  spaCy md 63.0"), "{text}");
    }
}
