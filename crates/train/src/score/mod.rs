//! The scoreboard: every stage alone and in sequence, on every labelled corpus that is there, beside what others score; and the
//! ratchet, which holds each figure that was reached.

mod board;
mod edited;
mod engine;
pub(crate) mod errors;
pub(crate) mod families;
mod names;
mod quotes;
mod ratchet;
mod table;
mod words;

use clap::Args;
use std::io::Write;
use std::path::PathBuf;

/// Counts of what was right, found and wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    right: usize,
    found: usize,
    gold: usize,
}

impl Tally {
    fn add(&mut self, right: usize, found: usize, gold: usize) {
        self.right += right;
        self.found += found;
        self.gold += gold;
    }

    fn precision(self) -> f64 {
        part(self.right, self.found)
    }

    fn recall(self) -> f64 {
        part(self.right, self.gold)
    }

    /// The harmonic mean of precision and recall.
    fn f1(self) -> f64 {
        harmonic(self.precision(), self.recall())
    }
}

/// How many of how many were right.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ratio {
    right: usize,
    all: usize,
}

impl Ratio {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn share(self) -> f64 {
        part(self.right, self.all)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of labels")]
fn part(some: usize, all: usize) -> f64 {
    if all == 0 { 0.0 } else { some as f64 / all as f64 }
}

fn harmonic(a: f64, b: f64) -> f64 {
    if a + b == 0.0 { 0.0 } else { 2.0 * a * b / (a + b) }
}

/// What is scored, and against what.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder that holds `quotes/*.jsonl` and `entities/*.jsonl`.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Fails where a figure is below the one that is kept.
    #[arg(long, conflicts_with = "raise")]
    hold: bool,
    /// Keeps each figure that has risen.
    #[arg(long)]
    raise: bool,
}

impl Options {
    /// Prints the scoreboard; tells of figures that fell.
    pub(crate) fn run(&self) -> Result<(), String> {
        let figures = board::figures(&self.data)?;
        let kept = ratchet::read()?;
        let mut out = std::io::stdout().lock();
        table::print(&figures, &kept, &mut out).map_err(|e| e.to_string())?;
        if self.raise {
            ratchet::raise(&kept, &figures)?;
        }
        let fallen = ratchet::fallen(&kept, &figures);
        for line in &fallen {
            writeln!(out, "✗ {line}").map_err(|e| e.to_string())?;
        }
        // A line that the door's summary counts.
        let passed = figures.iter().filter(|f| kept.contains_key(&f.key())).count() - fallen.len();
        writeln!(out, "\ntest result: {passed} passed; {} failed", fallen.len())
            .map_err(|e| e.to_string())?;
        if self.hold && !fallen.is_empty() {
            return Err(format!("{} figures fell; see crates/train/kept.txt", fallen.len()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_found_is_no_division() {
        assert!(Tally::default().f1().abs() < 1e-9 && Ratio::default().share().abs() < 1e-9);
        let tally = Tally { right: 1, found: 2, gold: 4 };
        assert!((tally.f1() - 1.0 / 3.0).abs() < 1e-9);
    }
}
