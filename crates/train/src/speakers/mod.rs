//! Training the ranker that finds the speaker of a quotation, and what tells quotations from scare quotes.

mod calibration;
mod examples;

use crate::data::quotes::Record;
use crate::learn::{self, Learning, choice};
use clap::{Args, Subcommand};
use examples::{Examples, Models, Outcome};
use sayso_engine::attribution::ranker;
use sayso_engine::model::Weights;
use sayso_engine::quotes::scare;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What can be done with the ranker.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Trains and writes the weights.
    Train {
        #[command(flatten)]
        settings: Settings,
        /// Where the weights go.
        #[arg(long, default_value = "crates/engine/models")]
        out: PathBuf,
    },
    /// Prints how often the confidence is right, on a labelled file or by cross-validation on the training file.
    Calibration {
        #[command(flatten)]
        settings: Settings,
        /// Trains on four fifths of the training file and measures on the rest, five times.
        #[arg(long)]
        crossed: bool,
    },
}

/// What is trained from, and how.
#[derive(Args, Clone)]
pub(crate) struct Settings {
    /// The folder that holds `quotes/*.jsonl`.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    #[command(flatten)]
    learning: Learning,
}

impl Command {
    /// Does it.
    pub(crate) fn run(self) -> Result<(), String> {
        match self {
            Self::Train { settings, out } => train(&settings.data, &settings.learning, &out),
            Self::Calibration { settings, crossed } => {
                let outcomes =
                    if crossed { crossed_outcomes(&settings)? } else { dev_outcomes(&settings.data)? };
                calibration::print(&outcomes);
                Ok(())
            }
        }
    }
}

fn records(data: &Path, name: &str) -> Result<Vec<Record>, String> {
    crate::data::read::<Record>(&data.join("quotes").join(name))
}

fn train(data: &Path, learning: &Learning, out: &Path) -> Result<(), String> {
    let models = fit(records(data, "polnear.train.jsonl")?.iter(), learning);
    for (name, model) in [("scare", &models.scare), ("speakers", &models.speakers)] {
        let path = out.join(name).join("weights.bin");
        std::fs::write(&path, model.encode()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn fit<'r>(records: impl Iterator<Item = &'r Record>, learning: &Learning) -> Models {
    let mut examples = Examples::default();
    for record in records {
        examples.add(record);
    }
    let [all, within, candidates] = examples.counts;
    let _ = writeln!(std::io::stderr(), "speakers: {within} of {all} are among the {candidates} candidates");
    let scare_learning = Learning { sparse: 0.5, ..learning.clone() };
    Models {
        scare: fit_one("scare", &mut examples.scare, &scare_learning),
        speakers: fit_one("speakers", &mut examples.speakers, learning),
    }
}

fn fit_one(name: &str, choices: &mut [choice::Choice], learning: &Learning) -> Weights {
    let features = learn::number(choices, learning.least);
    let (weighted, loss) = choice::train(&features, choices, learning);
    let model = learn::quantize(&weighted, learning);
    let _ = writeln!(
        std::io::stderr(),
        "{name}: {} choices, loss {loss:.4} a choice, {} rows",
        choices.len(),
        model.len()
    );
    model
}

fn dev_outcomes(data: &Path) -> Result<Vec<Outcome>, String> {
    let models = Models { scare: scare::weights().clone(), speakers: ranker::weights().clone() };
    let mut outcomes = Vec::new();
    for record in records(data, "polnear.dev.jsonl")? {
        examples::judge(&record, &models, &mut outcomes);
    }
    Ok(outcomes)
}

fn crossed_outcomes(settings: &Settings) -> Result<Vec<Outcome>, String> {
    const FOLDS: usize = 5;
    let records = records(&settings.data, "polnear.train.jsonl")?;
    let mut outcomes = Vec::new();
    for fold in 0..FOLDS {
        let others = records.iter().enumerate().filter(|(n, _)| n % FOLDS != fold).map(|(_, r)| r);
        let models = fit(others, &settings.learning);
        for record in records.iter().skip(fold).step_by(FOLDS) {
            examples::judge(record, &models, &mut outcomes);
        }
    }
    Ok(outcomes)
}
