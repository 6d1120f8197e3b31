//! Training the choice of whom *he* and *she* mean: lessons from texts without any label, where a woman and a man are spoken of
//! and the pronoun's gender tells.

use crate::data::{self, document};
use crate::learn::choice::{self, Choice};
use crate::learn::{self, Learning};
use clap::{Args, Subcommand};
use sayso_engine::coreference::{self, Lesson};
use sayso_engine::model::{LABELS, Weights};
use sayso_engine::{attribution, mentions, quotes};
use serde::Deserialize;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What can be done with the choice of pronouns.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Learns the weights and writes them.
    Train {
        #[command(flatten)]
        corpora: Corpora,
        /// Where the weights go.
        #[arg(long, default_value = "crates/engine/models/pronouns/weights.bin")]
        out: PathBuf,
    },
    /// Tells how often somebody of the pronoun's gender is chosen, while the gender is hidden.
    Score {
        /// Files of JSON lines with `text`.
        files: Vec<PathBuf>,
        /// Weights to use instead of the engine's own.
        #[arg(long)]
        weights: Option<PathBuf>,
    },
}

/// What is learnt from.
#[derive(Args)]
pub(crate) struct Corpora {
    /// The folder that holds the texts.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// A corpus to leave out, by its name; may be given more than once.
    #[arg(long)]
    without: Vec<String>,
}

/// The texts, all of them for training; of each nothing but the text is read.
const CORPORA: &[(&str, &str)] = &[
    ("quotes", "polnear"),
    ("entities", "gum_open"),
    ("entities", "wikigold"),
    ("entities", "crossner_politics"),
];

/// How it is learnt.
const LEARNING: Learning = Learning { passes: 4, sparse: 0.6, rate: 0.2, drop: 0.05, step: 0.05, least: 2 };

#[derive(Deserialize)]
struct Text {
    text: String,
}

impl Command {
    /// Does it.
    pub(crate) fn run(self) -> Result<(), String> {
        match self {
            Self::Train { corpora, out } => train(&corpora, &out),
            Self::Score { files, weights } => score(&files, weights.as_deref()),
        }
    }
}

fn lessons(path: &Path) -> Result<Vec<Lesson>, String> {
    let mut lessons = Vec::new();
    for record in data::read::<Text>(path)? {
        let document = document(&record.text);
        let mentions = mentions::find(&document);
        let quotes = quotes::find(&document).quotes;
        let attributions = attribution::attribute(&document, &mentions, &quotes);
        lessons.extend(coreference::lessons(&document, &mentions, &quotes, &attributions));
    }
    Ok(lessons)
}

fn train(corpora: &Corpora, out: &Path) -> Result<(), String> {
    let mut all = Vec::new();
    for (folder, name) in CORPORA {
        if !corpora.without.iter().any(|without| without == name) {
            all.extend(lessons(&corpora.data.join(folder).join(format!("{name}.train.jsonl")))?);
        }
    }
    let choice = |lesson: Lesson| Choice::new(lesson.rows, lesson.right, false, 1.0);
    let mut choices: Vec<Choice> = all.into_iter().map(choice).collect();
    let features = learn::number(&mut choices, LEARNING.least);
    let (weighted, loss) = choice::train(&features, &choices, &LEARNING);
    let weights = learn::quantize(&weighted, &LEARNING);
    let _ = writeln!(
        std::io::stderr(),
        "pronouns: {} lessons, loss {loss:.4} a lesson, {} rows",
        choices.len(),
        weights.len()
    );
    std::fs::write(out, weights.encode()).map_err(|e| format!("{}: {e}", out.display()))
}

fn score(files: &[PathBuf], weights: Option<&Path>) -> Result<(), String> {
    let weights = match weights {
        None => coreference::weights().clone(),
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
            Weights::decode(&bytes).ok_or_else(|| format!("{}: no weights", path.display()))?
        }
    };
    for path in files {
        let lessons = lessons(path)?;
        let right = lessons.iter().filter(|lesson| chosen(lesson, &weights)).count();
        let nearest = lessons.iter().filter(|lesson| lesson.right[0]).count();
        let _ = writeln!(
            std::io::stdout(),
            "{}: {right} of {} chosen, the nearest would be {nearest}",
            path.display(),
            lessons.len()
        );
    }
    Ok(())
}

/// Whether the best candidate of a lesson is a right one; the first of several best ones counts.
fn chosen(lesson: &Lesson, weights: &Weights) -> bool {
    let score = |rows: &Vec<u32>| {
        let mut scores = [0; LABELS];
        weights.add(rows, &mut scores);
        scores[0]
    };
    let mut best: Option<(i16, bool)> = None;
    for (rows, &right) in lesson.rows.iter().zip(&lesson.right) {
        let score = score(rows);
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, right));
        }
    }
    best.is_some_and(|(_, right)| right)
}
