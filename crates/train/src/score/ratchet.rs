//! The ratchet: figures that were reached are kept in a file, and may only get better.

use super::board::Figure;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Where figures are kept: one a line, `corpus · measure = value`.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/kept.txt");

/// How far a figure may fall without being said to: rounding, and no more.
const SLACK: f64 = 0.051;

/// Kept figures by their keys.
pub(crate) type Kept = BTreeMap<String, f64>;

/// Reads the kept figures.
pub(crate) fn read() -> Result<Kept, String> {
    match std::fs::read_to_string(FILE) {
        Ok(text) => parse(&text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Kept::new()),
        Err(error) => Err(format!("{FILE}: {error}")),
    }
}

fn parse(text: &str) -> Result<Kept, String> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|(n, line)| {
            let (key, value) =
                line.rsplit_once(" = ").ok_or_else(|| format!("{FILE}:{}: no ` = `", n + 1))?;
            let value = value.parse().map_err(|e| format!("{FILE}:{}: {value}: {e}", n + 1))?;
            Ok((key.to_owned(), value))
        })
        .collect()
}

/// What each figure that fell below the kept one says.
pub(crate) fn fallen(kept: &Kept, figures: &[Figure]) -> Vec<String> {
    let worse = |figure: &&Figure| {
        kept.get(&figure.key()).is_some_and(|&kept| {
            if figure.falls { figure.value > kept + SLACK } else { figure.value < kept - SLACK }
        })
    };
    let tell = |f: &Figure| format!("{}: {:.1}, kept {:.1}", f.key(), f.value, kept[&f.key()]);
    figures.iter().filter(worse).map(tell).collect()
}

/// Keeps the figures that are better than the kept ones, and those that are new.
pub(crate) fn raise(kept: &Kept, figures: &[Figure]) -> Result<(), String> {
    let mut raised = kept.clone();
    for figure in figures.iter().filter(|f| f.held) {
        let value = (figure.value * 10.0).round() / 10.0;
        let best = raised.entry(figure.key()).or_insert(value);
        *best = if figure.falls { best.min(value) } else { best.max(value) };
    }
    let mut text =
        String::from("# Figures that were reached, in percent; `./sayso score --raise` writes this file.\n");
    for (key, value) in &raised {
        let _ = writeln!(text, "{key} = {value:.1}");
    }
    std::fs::write(FILE, text).map_err(|e| format!("{FILE}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(value: f64, falls: bool) -> Figure {
        Figure { corpus: "made.dev", measure: "names, F1", value, falls, held: true }
    }

    #[test]
    fn a_figure_may_only_get_better() {
        let kept = parse("# a remark\nmade.dev · names, F1 = 70.0\n").expect("two lines");
        assert!(fallen(&kept, &[figure(70.0, false)]).is_empty());
        assert!(fallen(&kept, &[figure(71.0, false)]).is_empty());
        assert_eq!(fallen(&kept, &[figure(69.9, false)]).len(), 1);
        assert_eq!(fallen(&kept, &[figure(71.0, true)]).len(), 1);
        assert!(parse("nonsense").is_err());
    }

    #[test]
    fn the_kept_figures_can_be_read() {
        assert!(!read().expect("kept.txt").is_empty());
    }
}
