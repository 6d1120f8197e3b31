//! Training the finder of contents, and its predictions alone.

mod examples;

use crate::data::document;
use crate::data::quotes::Record;
use crate::learn::{self, Learning, chain};
use clap::Subcommand;
use sayso_engine::model::Weights;
use sayso_engine::quotes::frame::Frame;
use sayso_engine::quotes::{marks, spans as engine};
use sayso_engine::text::Offsets;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What can be done with the finder of contents.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Trains it and writes its weights.
    Train {
        /// The folder that holds `quotes/polnear.train.jsonl`.
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Leaves out every tenth record and writes these to a file, to measure on.
        #[arg(long)]
        hold: Option<PathBuf>,
        /// Where the weights go.
        #[arg(long, default_value = "crates/engine/models/spans/weights.bin")]
        out: PathBuf,
    },
    /// Finds contents in JSON lines with the model alone, as predictions for the scorer.
    Tag {
        /// JSON lines with `id` and `text`.
        file: PathBuf,
        /// Where the predictions go.
        out: PathBuf,
        /// Weights to use instead of the engine's own.
        #[arg(long)]
        weights: Option<PathBuf>,
    },
}

/// How it is learnt: what was best on the records that are held out.
const LEARNING: Learning = Learning { passes: 6, sparse: 3.0, rate: 0.1, drop: 0.05, step: 0.1, least: 2 };

/// The step size of the second training, of the weights that the first one keeps.
const REFIT: f32 = 0.07;

/// How much less than it learnt it takes items to be outside: the chain is surer of what it finds than of what it misses.
const LENIENCE: f32 = 0.1;

/// Trains from the records in `data` and writes the weights to `out`.
pub(crate) fn retrain(data: &Path, out: &Path) -> Result<(), String> {
    weights(data, None, out)
}

impl Command {
    /// Does it.
    pub(crate) fn run(self) -> Result<(), String> {
        match self {
            Self::Train { data, hold: None, out } => retrain(&data, &out),
            Self::Train { data, hold, out } => weights(&data, hold.as_deref(), &out),
            Self::Tag { file, out, weights } => tag(&file, &out, weights.as_deref()),
        }
    }
}

fn weights(data: &Path, hold: Option<&Path>, out: &Path) -> Result<(), String> {
    let mut records: Vec<Record> = crate::data::read(&data.join("quotes/polnear.train.jsonl"))?;
    if let Some(path) = hold {
        let mut held = Vec::new();
        let mut kept = Vec::new();
        for (n, record) in records.into_iter().enumerate() {
            if n % 10 == 3 { held.push(record) } else { kept.push(record) }
        }
        records = kept;
        crate::data::write(path, &held)?;
    }
    let model = train(&records, &LEARNING);
    std::fs::write(out, model.encode()).map_err(|e| format!("{}: {e}", out.display()))
}

fn train(records: &[Record], learning: &Learning) -> Weights {
    let mut stretches = examples::build(records);
    let features = learn::number(&mut stretches, learning.least);
    let (mut weighted, loss) = chain::train_twice(&engine::chain(), &features, &stretches, learning, REFIT);
    let always = sayso_engine::model::row(100, 0);
    if let Some((_, weights)) = weighted.features.iter_mut().find(|(row, _)| *row == always) {
        weights[0] -= LENIENCE;
    }
    let weights = learn::quantize(&weighted, learning);
    let items: usize = stretches.iter().map(|s| s.labels.len()).sum();
    let _ = writeln!(
        std::io::stderr(),
        "spans: {items} items, {} features, loss {loss:.4} an item, {} rows, {} bytes",
        features.len(),
        weights.len(),
        weights.encode().len()
    );
    weights
}

fn tag(file: &Path, out: &Path, weights: Option<&Path>) -> Result<(), String> {
    let model = match weights {
        None => engine::weights().clone(),
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
            Weights::decode(&bytes).ok_or_else(|| format!("{}: no weights", path.display()))?
        }
    };
    let records: Vec<Record> = crate::data::read(file)?;
    let tagged: Vec<_> = records
        .iter()
        .map(|record| {
            let document = document(&record.text);
            let marked = marks::pair(&document);
            let frame = Frame::new(&document, &marked);
            let offsets = Offsets::new(&record.text);
            let pair = |span: sayso_engine::Span| [offsets.code_points(span.start), offsets.code_points(span.end)];
            let items = |items: std::ops::Range<usize>| Some(frame.span(items.start)?.cover(frame.span(items.end - 1)?));
            let found = engine::find(&frame, &marked, &model);
            let quotes: Vec<_> = found
                .into_iter()
                .map(|r| {
                    let [start, end] = pair(r.span);
                    let cue = r.cue.and_then(items).map(pair);
                    let speaker = r.source.and_then(items).map(pair);
                    json!({"start": start, "end": end, "type": "", "cue": cue, "speaker": speaker, "speaker_name": null})
                })
                .collect();
            json!({"id": record.id, "quotes": quotes})
        })
        .collect();
    crate::data::write(out, &tagged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::quotes::Quote;

    /// A text in which `[…]` is content that `{…}` reports and `<…>` says.
    fn made(id: &str, marked: &str) -> Record {
        let (mut text, mut starts) = (String::new(), [0; 128]);
        let (mut content, mut cue, mut speaker) = ((0, 0), None, None);
        for c in marked.chars() {
            let at = text.chars().count();
            match c {
                '[' | '{' | '<' => starts[c as usize] = at,
                ']' => content = (starts['[' as usize], at),
                '}' => cue = Some((starts['{' as usize], at)),
                '>' => speaker = Some((starts['<' as usize], at)),
                _ => text.push(c),
            }
        }
        let (start, end) = content;
        let kind = "indirect".to_owned();
        let quote = Quote { start, end, kind, cue, speaker, speaker_name: None, speech: None };
        Record { id: id.to_owned(), text, quotes: vec![quote], marked: vec![], scare: vec![] }
    }

    #[test]
    fn the_same_texts_give_the_same_weights() {
        let records = [
            made("1", "<Ada Byrne> {said} that [the bridge was old and would fall]."),
            made("2", "[The mill will run again], {according to} <Carl Dorn>."),
            made("3", "<The mayor> {thinks} [nobody in Oldtown will wait]. The bridge is closed."),
        ];
        let learning = Learning { least: 1, sparse: 0.1, ..LEARNING };
        let once = train(&records, &learning);
        assert_eq!(once.encode(), train(&records, &learning).encode());
        assert!(!once.is_empty());
    }
}
