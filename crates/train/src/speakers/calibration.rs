//! How often a confidence is right: the reliability table and the expected calibration error (Guo et al. 2017).

use super::examples::Outcome;
use std::collections::BTreeMap;
use std::io::Write;

/// How many bins of equal size.
const BINS: usize = 10;

/// Prints the tables.
pub(crate) fn print(outcomes: &[Outcome]) {
    let mut out = std::io::stdout();
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let ratio = |a: usize, b: usize| 100.0 * a as f64 / (b as f64).max(1.0);
    let speakers = outcomes.iter().filter(|o| o.spoken).count();
    let mut line = |what: &str, threshold: f32, measure: &dyn Fn(&Outcome) -> f32| {
        let hit = |o: &&Outcome| measure(o) > threshold;
        let hits = outcomes.iter().filter(hit).filter(|o| o.spoken).count();
        let scare = outcomes.iter().filter(hit).filter(|o| !o.attributed).count();
        let right = outcomes.iter().filter(hit).filter(|o| o.spoken && o.right).count();
        let (precision, recall) = (ratio(right, hits + scare), ratio(right, speakers));
        let _ = writeln!(
            out,
            "{what} > {threshold:.2}: {hits} of {speakers} found, {scare} scare; right {:.1} %; end to end {:.2}",
            ratio(right, hits),
            2.0 * precision * recall / (precision + recall)
        );
    };
    for percent in [30u8, 40, 45, 50, 55, 60, 70] {
        line("said", f32::from(percent) / 100.0, &|o| o.said);
    }
    for percent in [0u8, 10, 20, 30, 40, 50, 60] {
        line("confidence", f32::from(percent) / 100.0, &|o| o.said * o.share);
    }
    let mut rules: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|o| o.spoken) {
        let (name, right) = outcome.rule.unwrap_or(("no rule", false));
        let counts = rules.entry(name).or_default();
        counts[0] += 1;
        counts[1] += usize::from(right);
        counts[2] += usize::from(outcome.right);
    }
    for (name, [all, rule, ranked]) in rules {
        let (rule, ranked) = (ratio(rule, all), ratio(ranked, all));
        let _ = writeln!(out, "{name}: {all} times; right {rule:.1} %, the ranker then {ranked:.1} %");
    }
    let mut all: Vec<(f32, bool)> = outcomes
        .iter()
        .filter(|o| o.share > 0.0 && (o.spoken || !o.attributed))
        .map(|o| (o.said * o.share, o.right))
        .collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    for percent in [5u8, 10, 15, 20, 30, 50, 60, 70, 80, 85, 90, 95] {
        let threshold = f32::from(percent) / 100.0;
        let (low, high): (Vec<_>, Vec<_>) = all.iter().partition(|a| a.0 < threshold);
        let right = |part: &[&(f32, bool)]| ratio(part.iter().filter(|a| a.1).count(), part.len());
        let _ = writeln!(
            out,
            "confidence {threshold:.2}: {} below, right {:.1} %; {} not below, right {:.1} %",
            low.len(),
            right(&low),
            high.len(),
            right(&high)
        );
    }
    let mut error = 0.0;
    let size = all.len().div_ceil(BINS).max(1);
    for bin in all.chunks(size) {
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^24")]
        let count = bin.len() as f32;
        let told = bin.iter().map(|b| b.0).sum::<f32>() / count;
        let right = ratio(bin.iter().filter(|b| b.1).count(), bin.len());
        error += (f64::from(told) - right / 100.0).abs() * f64::from(count);
        let _ = writeln!(
            out,
            "{:4} with confidence {told:.3} ({:.3} on): right {right:.1} %",
            bin.len(),
            bin[0].0
        );
    }
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let count = all.len() as f64;
    let _ = writeln!(out, "expected calibration error {:.4}", error / count.max(1.0));
}
