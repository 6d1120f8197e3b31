//! The command that scores families on made news days, and shows what was wrong.

use super::edited::Scores;
use clap::Args;
use std::io::{self, Write};

/// What is made, and what is shown of it.
#[derive(Args)]
pub(crate) struct Options {
    /// The first day; the scoreboard takes days that are kept for it.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many days.
    #[arg(long, default_value_t = 200)]
    days: u64,
    /// Shows what was wrong of this: a class, `same`, `pair`, `conflict`, `read`, or `all`.
    #[arg(long)]
    errors: Option<String>,
    /// How many errors are shown.
    #[arg(long, default_value_t = 20)]
    most: usize,
    /// Prints the reports of the first day instead.
    #[arg(long)]
    reports: bool,
}

impl Options {
    /// Prints a table, and the errors that are asked for.
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut out = io::stdout().lock();
        if self.reports {
            let day = sayso_fuzz::edited::Day::made(self.seed);
            return writeln!(out, "{}", day.reports.join("\n----\n\n")).map_err(|e| e.to_string());
        }
        let scores = Scores::of(self.seed, self.days);
        print(&scores, &mut out).map_err(|e| e.to_string())?;
        let Some(of) = &self.errors else { return Ok(()) };
        let asked = |error: &&(&str, String)| of == "all" || error.0 == of;
        for (of, what) in scores.errors.iter().filter(asked).take(self.most) {
            writeln!(out, "\n{of}: {what}").map_err(|e| e.to_string())?;
        }
        Ok(())
    }
}

fn print(scores: &Scores, out: &mut impl Write) -> io::Result<()> {
    let share = |name: &str, ratio: super::Ratio, out: &mut dyn Write| {
        writeln!(out, "{name:<16} {:>6} {:>23.1}", ratio.all, 100.0 * ratio.share())
    };
    writeln!(out, "{:<16} {:>6} {:>11} {:>11}", "", "made", "precision", "recall")?;
    share("read", scores.read, out)?;
    for (name, tally) in scores.rows() {
        let [precision, recall] = [tally.precision(), tally.recall()].map(|share| 100.0 * share);
        writeln!(out, "{name:<16} {:>6} {precision:>11.1} {recall:>11.1}", tally.gold)?;
    }
    share("pair, reworded", scores.reworded, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_changes_of_a_few_made_days_are_named() {
        let scores = Scores::of(1, 40);
        assert!(scores.read.share() > 0.98);
        let mut grave = 0;
        for (name, tally) in scores.rows().filter(|(name, _)| *name != "reworded") {
            assert!(tally.gold > 0, "{name}: none was made");
            assert!(tally.precision() >= 0.9 && tally.recall() >= 0.9, "{name}: {tally:?}");
            grave += usize::from(["modal", "negation", "number", "name"].contains(&name));
        }
        assert_eq!(grave, 4, "each grave class is made");
    }
}
