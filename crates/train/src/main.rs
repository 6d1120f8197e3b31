//! Trains the engine's weights from labelled text: one command, the same bytes each time.

mod data;
mod learn;
mod names;
mod pronouns;
mod score;
mod spans;
mod speakers;

use clap::{Parser, Subcommand};
use std::io::Write;
use std::process::ExitCode;

/// Trains the weights of Sayso's language engine.
#[derive(Parser)]
#[command(name = "sayso-train", version)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// People, organisations and places.
    #[command(subcommand)]
    Names(names::Command),
    /// Whom *he* and *she* mean.
    #[command(subcommand)]
    Pronouns(pronouns::Command),
    /// Reported words, with and without marks.
    #[command(subcommand)]
    Spans(spans::Command),
    /// Prints how well every stage does, on every labelled corpus that is there.
    Score(score::Options),
    /// Prints the errors among the quotations of a file, each in its context.
    Errors(score::errors::Options),
    /// How well versions of one utterance are found and told apart, on made reports.
    Families(score::families::Options),
    /// Speakers of quotations, and scare quotes.
    #[command(subcommand)]
    Speakers(speakers::Command),
}

fn main() -> ExitCode {
    let done = match Program::parse().command {
        Command::Names(command) => command.run(),
        Command::Pronouns(command) => command.run(),
        Command::Spans(command) => command.run(),
        Command::Score(options) => options.run(),
        Command::Errors(options) => options.run(),
        Command::Families(options) => options.run(),
        Command::Speakers(command) => command.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "sayso-train: {why}");
            ExitCode::FAILURE
        }
    }
}
