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
        /// The folder that holds `quotes/*.jsonl`.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
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
            Self::Train { data, out } => retrain(&data, &out),
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

/// How the weights of the engine are learnt.
const LEARNING: Learning = Learning { passes: 8, sparse: 0.3, rate: 0.2, drop: 0.08, step: 0.1, least: 2 };

/// Trains both models from the folder `data` and writes their weights under `models`.
pub(crate) fn retrain(data: &Path, models: &Path) -> Result<(), String> {
    let trained = fit(records(data, "polnear.train.jsonl")?.iter(), &LEARNING);
    for (name, model) in [("scare", &trained.scare), ("speakers", &trained.speakers)] {
        let path = models.join(name).join("weights.bin");
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::quotes::Quote;

    /// A text in which `[…]` is attributed to the words in `{…}` before or after it, and `<…>` to nobody.
    fn made(id: &str, marked: &str) -> Record {
        let mut record =
            Record { id: id.to_owned(), text: String::new(), quotes: vec![], marked: vec![], scare: vec![] };
        let (mut starts, mut speaker) = ([0; 128], None);
        for c in marked.chars() {
            let at = record.text.chars().count();
            let quote = |start| Quote {
                start,
                end: at,
                kind: "direct".to_owned(),
                cue: None,
                speaker: None,
                speaker_name: None,
                speech: None,
            };
            match c {
                '[' | '<' | '{' => starts[c as usize] = at,
                ']' => record.marked.push(quote(starts['[' as usize])),
                '>' => record.scare.push(quote(starts['<' as usize])),
                '}' => speaker = Some((starts['{' as usize], at)),
                _ => record.text.push(c),
            }
        }
        record.marked.iter_mut().for_each(|quote| quote.speaker = speaker);
        record
    }

    #[test]
    fn the_same_texts_give_the_same_weights() {
        let records = [
            made("1", "“[The bridge is old,]” said {Ada Byrne}. “[It will fall.]” Nobody in Oldtown heard."),
            made("2", "{Carl Dorn} called the <“so-called mill”> a “[very old house]” on Tuesday."),
            made("3", "“[We shall wait,]” {she} said of the “<old mill>” festival. “[We always do.]”"),
        ];
        let options = Learning { least: 1, ..LEARNING };
        let once = fit(records.iter(), &options);
        let again = fit(records.iter(), &options);
        assert!(!once.speakers.is_empty() && !once.scare.is_empty());
        assert_eq!(once.speakers.encode(), again.speakers.encode());
        assert_eq!(once.scare.encode(), again.scare.encode());
    }
}
