//! How well the engine does on labelled text, and training its weights from it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Problem, cargo, run, say};
use crate::silver;

/// The folder of labelled text: what `SAYSO_DATA` names, else `../shared/data`, if it is there.
pub(crate) fn labelled() -> Option<PathBuf> {
    let named = std::env::var_os("SAYSO_DATA").map(PathBuf::from);
    named.unwrap_or_else(|| shell::root().join("../shared/data")).canonicalize().ok()
}

/// Prints the scoreboard; keeps what has risen if asked.
pub(crate) fn score(data: &Path, raise: bool) -> Result<(), Problem> {
    run(trainer("score").arg("--data").arg(data).args(raise.then_some("--raise")))
}

/// The scoreboard as a step of the tests: no figure may be worse than the kept one.
pub(crate) fn hold(data: &Path) -> Command {
    let mut command = trainer("score");
    command.arg("--hold").arg("--data").arg(data);
    command
}

/// Trains every model, in the order of the stages: each sees what the ones before it find, so that the trainer is built
/// again after each.
pub(crate) fn train(data: &Path) -> Result<(), Problem> {
    let silver = silver::labels(data)?;
    for (stage, how) in
        [("names", "retrain"), ("spans", "train"), ("speakers", "train"), ("pronouns", "train")]
    {
        say(&format!("Training {stage}"));
        let mut command = trainer(&format!("{stage} {how}"));
        command.arg("--data").arg(data);
        if let ("names", Some(silver)) = (stage, &silver) {
            command.arg("--silver").arg(silver);
        }
        run(&mut command)?;
    }
    Ok(())
}

fn trainer(what: &str) -> Command {
    cargo(&format!("run --quiet --profile native --package sayso-train -- {what}"))
}
