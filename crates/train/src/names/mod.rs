//! Training the tagger of names: its corpora, its teacher, its weights.

mod examples;
mod hints;
mod mend;
mod retrain;

use crate::data::document;
use crate::data::names::{self as data, Record};
use crate::learn::{self, Learning, chain};
use clap::{Args, Subcommand};
use examples::Sample;
use sayso_engine::mentions::tagger as engine;
use sayso_engine::model::Weights;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What can be done with the tagger.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Trains the tagger and writes its weights.
    Train {
        #[command(flatten)]
        corpora: Corpora,
        #[command(flatten)]
        learning: Learning,
        /// Machine-labelled text, as `teach` writes it; may be given more than once.
        #[arg(long)]
        silver: Vec<PathBuf>,
        /// How much machine-labelled text counts.
        #[arg(long, default_value_t = SILVER_WEIGHT)]
        silver_weight: f32,
        /// Where the weights go.
        #[arg(long, default_value = "crates/engine/models/names/weights.bin")]
        out: PathBuf,
    },
    /// Trains a teacher, which sees the labels of another tagger beside the text, and labels text with it.
    Teach {
        #[command(flatten)]
        corpora: Corpora,
        #[command(flatten)]
        learning: Learning,
        /// The folder with the other tagger's labels of the hand-labelled corpora, under the same names.
        #[arg(long)]
        hints: PathBuf,
        /// Text with the other tagger's labels; what the teacher makes of it goes beside it, as `*.taught.jsonl`.
        files: Vec<PathBuf>,
    },
    /// Teaches and trains as the engine's own weights are made.
    Retrain {
        /// The folder that holds `entities/*.train.jsonl`.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// The folder with spaCy's labels of these files and of raw text; without it the hand-labelled files alone teach.
        #[arg(long)]
        silver: Option<PathBuf>,
        /// Where the weights go.
        #[arg(long, default_value = "crates/engine/models/names/weights.bin")]
        out: PathBuf,
    },
    /// Labels JSON lines with the tagger alone, as predictions for the scorer.
    Tag {
        /// JSON lines with `id` and `text`.
        file: PathBuf,
        /// Where the labels go.
        out: PathBuf,
        /// Weights to use instead of the engine's own.
        #[arg(long)]
        weights: Option<PathBuf>,
        /// Labels by the rules alone.
        #[arg(long, conflicts_with = "weights")]
        rules: bool,
    },
}

/// What is trained from.
#[derive(Args)]
pub(crate) struct Corpora {
    /// The folder that holds `entities/*.train.jsonl`.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// A corpus to leave out, by its name; may be given more than once.
    #[arg(long)]
    without: Vec<String>,
    /// How much a corpus counts: `NAME=NUMBER`; may be given more than once.
    #[arg(long)]
    count: Vec<String>,
    /// Leaves out every tenth record and writes these to a file, to measure on.
    #[arg(long)]
    hold: Option<PathBuf>,
}

/// The hand-labelled corpora, each with how much it counts: less where its labels are made by rule.
const CORPORA: &[(&str, f32)] =
    &[("gum_open", 0.3), ("wikigold", 1.0), ("crossner_politics", 1.0), ("europarl", 0.5)];

/// How much machine-labelled text counts, unless told otherwise.
const SILVER_WEIGHT: f32 = 0.2;

/// The weights are the mean of those after so many of the last passes.
const MEAN_OF: u16 = 4;

impl Command {
    /// Does it.
    pub(crate) fn run(self) -> Result<(), String> {
        match self {
            Self::Train { corpora, learning, silver, silver_weight, out } => {
                weights(&corpora, &learning, &silver, silver_weight, &out)
            }
            Self::Teach { corpora, learning, hints, files } => teach(&corpora, &learning, &hints, &files),
            Self::Retrain { data, silver, out } => retrain::retrain(&data, silver.as_deref(), &out),
            Self::Tag { file, out, weights, rules } => tag(&file, &out, weights.as_deref(), rules),
        }
    }
}

/// The hand-labelled samples, with the hints of a folder.
fn samples(corpora: &Corpora, hints: Option<&Path>) -> Result<Vec<Sample>, String> {
    let (mut samples, mut held) = (Vec::new(), Vec::<Record>::new());
    for (name, usual) in CORPORA {
        if corpora.without.iter().any(|without| without == name) {
            continue;
        }
        let told = corpora.count.iter().find_map(|c| c.strip_prefix(name)?.strip_prefix('=')?.parse().ok());
        let weight = told.unwrap_or(*usual);
        let file = format!("{name}.train.jsonl");
        if !corpora.data.join("entities").join(&file).exists() {
            say(&format!("{file} is not there and is left out"));
            continue;
        }
        let mut hints = match hints {
            None => None,
            Some(folder) => Some(data::read_by_id(&folder.join(&file))?),
        };
        for (n, record) in
            crate::data::read::<Record>(&corpora.data.join("entities").join(&file))?.into_iter().enumerate()
        {
            if corpora.hold.is_some() && n % 10 == 3 {
                held.push(record);
                continue;
            }
            let hint = hints.as_mut().and_then(|hints| hints.remove(&record.id));
            samples.push(Sample { record, weight, hint });
        }
    }
    if let Some(path) = &corpora.hold {
        crate::data::write(path, &held)?;
    }
    if samples.is_empty() {
        return Err(format!("{}: no hand-labelled entities/*.train.jsonl", corpora.data.display()));
    }
    Ok(samples)
}

/// Tells how far the training is.
fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "names: {what}");
}

fn weights(
    corpora: &Corpora,
    learning: &Learning,
    silver: &[PathBuf],
    silver_weight: f32,
    out: &Path,
) -> Result<(), String> {
    let mut samples = samples(corpora, None)?;
    for path in silver {
        let records = crate::data::read::<Record>(path)?.into_iter();
        samples.extend(records.map(|record| Sample { record, weight: silver_weight, hint: None }));
    }
    write(&train(&samples, learning), out)
}

fn write(model: &Weights, out: &Path) -> Result<(), String> {
    std::fs::write(out, model.encode()).map_err(|e| format!("{}: {e}", out.display()))
}

fn train(samples: &[Sample], learning: &Learning) -> Weights {
    let mut stretches = examples::build(samples);
    let features = learn::number(&mut stretches, learning.least);
    let (weighted, loss) = chain::train_mean(&engine::chain(), &features, &stretches, learning, MEAN_OF);
    let weights = learn::quantize(&weighted, learning);
    let tokens: usize = stretches.iter().map(|s| s.labels.len()).sum();
    say(&format!("{tokens} tokens, loss {loss:.4} a token, {} rows", weights.len()));
    weights
}

fn teach(corpora: &Corpora, learning: &Learning, hints: &Path, files: &[PathBuf]) -> Result<(), String> {
    let model = train(&samples(corpora, Some(hints))?, learning);
    for path in files {
        crate::data::write(&path.with_extension("taught.jsonl"), &taught(path, &model)?)?;
    }
    Ok(())
}

/// What a teacher makes of a file that another tagger has labelled.
fn taught(path: &Path, teacher: &Weights) -> Result<Vec<Record>, String> {
    let records = crate::data::read::<Record>(path)?.into_iter().map(|record| {
        let sample = Sample { hint: Some(record.clone()), record, weight: 1.0 };
        let names = engine::collect(&examples::label(&sample, teacher));
        data::found(&sample.record, &document(&sample.record.text), &names)
    });
    Ok(records.collect())
}

fn tag(file: &Path, out: &Path, weights: Option<&Path>, rules: bool) -> Result<(), String> {
    let model = match weights {
        None => engine::weights().clone(),
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
            Weights::decode(&bytes).ok_or_else(|| format!("{}: no weights", path.display()))?
        }
    };
    let tagged: Vec<Record> = crate::data::read::<Record>(file)?
        .iter()
        .map(|record| {
            let document = document(&record.text);
            let hints = engine::rules(&document);
            let names =
                if rules { engine::collect(&hints.labels) } else { engine::tag(&document, &hints, &model) };
            data::found(record, &document, &names)
        })
        .collect();
    crate::data::write(out, &tagged)
}
