//! The command line: the same engine that runs in the page, on files and on JSON lines.

mod lines;
mod record;

use clap::{Parser, Subcommand};
use std::io::{self, BufReader, BufWriter, Write};
use std::process::ExitCode;

/// Finds who said what in English news text.
#[derive(Parser)]
#[command(name = "sayso", version)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads articles and prints their quotations, speakers and entities.
    Analyze {
        /// Reads JSON lines from standard input.
        #[arg(long, required = true)]
        jsonl: bool,
    },
}

fn main() -> ExitCode {
    let Command::Analyze { .. } = Program::parse().command;
    let mut output = BufWriter::new(io::stdout().lock());
    let complain = |number: u64, what: &str| {
        let _ = writeln!(io::stderr(), "sayso: -:{number}: {what}");
    };
    match lines::answer(BufReader::new(io::stdin()), &mut output, complain) {
        Ok(true) => ExitCode::SUCCESS,
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            let _ = writeln!(io::stderr(), "sayso: {e}");
            ExitCode::FAILURE
        }
    }
}
