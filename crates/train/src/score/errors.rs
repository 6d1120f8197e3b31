//! The errors one by one, for who looks for their causes: what is wrong, in its context.

use super::engine::Reading;
use super::quotes::{Verdict, judge};
use super::words::Range;
use crate::data::{self, quotes::Record};
use clap::Args;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

/// Which errors.
#[derive(Args)]
pub(crate) struct Options {
    /// A file of labelled quotations. Never one that is only for measuring.
    file: PathBuf,
    /// At most so many, spread over the file.
    #[arg(long, default_value_t = 100)]
    most: usize,
}

impl Options {
    /// Prints the errors among the marked strings of the file.
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut errors = Vec::new();
        for record in data::read::<Record>(&self.file)? {
            let found = Reading::of(&record.text).quotes();
            let text: Vec<char> = record.text.chars().collect();
            for verdict in judge(&record, &found) {
                errors.extend(tell(&record.id, &text, &verdict));
            }
        }
        let step = errors.len().div_ceil(self.most.max(1)).max(1);
        let mut out = std::io::stdout().lock();
        for error in errors.iter().step_by(step) {
            writeln!(out, "{error}").map_err(|e| e.to_string())?;
        }
        writeln!(out, "{} errors in all", errors.len()).map_err(|e| e.to_string())
    }
}

/// What is wrong with a marked string, if anything is.
fn tell(id: &str, text: &[char], verdict: &Verdict<'_>) -> Option<String> {
    let (what, span, found, gold) = match *verdict {
        Verdict::Missed { span } => ("a quotation is missed", span, None, None),
        Verdict::Scare { span, found } => ("a scare quote is taken for speech", span, Some(found), None),
        Verdict::Speaker { span, found, label } => ("the speaker is wrong", span, Some(found), Some(label)),
        Verdict::Right => return None,
    };
    let of = |range: Option<Range>| range.map_or_else(String::new, |(s, e)| text[s..e].iter().collect());
    let (start, end) = (span.0.saturating_sub(260), (span.1 + 260).min(text.len()));
    let before: String = text[start..span.0].iter().collect();
    let after: String = text[span.1..end].iter().collect();
    let mut told = format!("── {id}: {what}\n…{before}⟦{}⟧{after}…\n", of(Some(span)));
    if let Some(found) = found {
        let name = found.speaker_name.as_deref().unwrap_or("unknown");
        let _ = writeln!(
            told,
            "   found: {name} by “{}”, {} ({:.2})",
            of(found.speaker),
            found.reason,
            found.confidence
        );
    }
    if let Some(label) = gold {
        let name = label.speaker_name.as_deref().unwrap_or("–");
        let _ = writeln!(told, "   right: {name} by “{}”", of(label.speaker));
    }
    Some(told)
}
