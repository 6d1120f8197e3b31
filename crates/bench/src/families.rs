//! How long it takes to group and align the quotations of many reports, and to find the passages that they share.

use crate::clock;
use sayso_engine::families::{Index, Source};
use sayso_engine::provenance::passages;
use sayso_engine::{Analysis, Corpus, Families, analyze};
use sayso_fuzz::edited::Day;

/// What was measured on so many reports.
struct Measured {
    reports: usize,
    quotes: usize,
    families: usize,
    /// To group and to align.
    seconds: f64,
    /// To find the passages.
    passages: f64,
}

/// Prints the seconds of one core for 500 and for 1,000 reports of about twenty quotations each, read beforehand.
pub(crate) fn measure() {
    let texts: Vec<String> = reports(1_000);
    let analyses: Vec<Analysis> = texts.iter().map(|text| analyze(text)).collect();
    println!("\nFamilies: quotations grouped and aligned, after reading\n");
    println!("{:>8} {:>8} {:>8} {:>8} {:>8}", "reports", "quotes", "families", "seconds", "passages");
    let rows = [500, 1_000].map(|reports| of(&texts[..reports], &analyses[..reports]));
    for row in &rows {
        let Measured { reports, quotes, families, seconds, passages } = row;
        println!("{reports:>8} {quotes:>8} {families:>8} {seconds:>8.3} {passages:>8.3}");
    }
    println!("{:>35.2}  times as long for twice as many", rows[1].seconds / rows[0].seconds);
    let (added, grouped) = one_more(&texts, &analyses);
    println!("{added:>35.5}  seconds to add one more report to the others");
    println!("{grouped:>35.5}  seconds to group and align all anew after it");
}

/// The mean seconds that each of the last twenty reports takes to be added to the index of the others, and the seconds to
/// make the families of them all.
fn one_more(texts: &[String], analyses: &[Analysis]) -> (f64, f64) {
    const LAST: u32 = 20;
    let sources: Vec<Source<'_>> =
        texts.iter().zip(analyses).map(|(text, analysis)| Source { text, analysis }).collect();
    let (before, last) = sources.split_at(sources.len().saturating_sub(LAST as usize));
    let mut index = Index::default();
    for source in before {
        index.add(source);
    }
    let start = clock::seconds();
    for source in last {
        index.add(source);
    }
    let added = (clock::seconds() - start) / f64::from(LAST);
    let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
    let start = clock::seconds();
    std::hint::black_box(index.families(&sources, &corpus));
    (added, clock::seconds() - start)
}

/// The best of three rounds, by the processor's clock.
fn of(texts: &[String], analyses: &[Analysis]) -> Measured {
    let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
    let sources: Vec<Source<'_>> =
        texts.iter().zip(analyses).map(|(text, analysis)| Source { text, analysis }).collect();
    let mut families = 0;
    let best = |round: &mut dyn FnMut()| {
        let rounds = [(); 3].map(|()| {
            let start = clock::seconds();
            round();
            clock::seconds() - start
        });
        rounds.into_iter().fold(f64::INFINITY, f64::min)
    };
    let seconds =
        best(&mut || families = std::hint::black_box(Families::find(&sources, &corpus)).families.len());
    let passages = best(&mut || drop(std::hint::black_box(passages::find(&sources, &[]))));
    Measured {
        reports: texts.len(),
        quotes: analyses.iter().map(|analysis| analysis.quotes.len()).sum(),
        families,
        seconds,
        passages,
    }
}

/// Reports of made news days: four at a time print the same statements, three days in each.
fn reports(count: usize) -> Vec<String> {
    let mut texts = Vec::with_capacity(count);
    for seed in (0..).step_by(3) {
        let days: Vec<Day> = (seed..seed + 3).map(Day::made).collect();
        for report in 0..days[0].reports.len() {
            if texts.len() == count {
                return texts;
            }
            texts.push(days.iter().map(|day| day.reports[report].as_str()).collect());
        }
    }
    texts
}
