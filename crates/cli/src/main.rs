//! The command line: the same engine that runs in the page, on files and on JSON lines.

mod corpus;
mod csv;
mod lines;
mod sources;

use clap::{Parser, Subcommand, ValueEnum};
use sources::Sources;
use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  sayso-cli analyze report.txt                         one report, one JSON object
  sayso-cli analyze articles/ more.html > corpus.json  several: one corpus, the same speaker has the same id everywhere
  sayso-cli analyze --format csv articles/ > all.csv   one row a quotation, for a spreadsheet
  curl -s https://example.org/a | sayso-cli analyze -  a text from standard input
  sayso-cli analyze --jsonl < in.jsonl > out.jsonl     {\"id\",\"text\"} a line in, one result a line out, in order

Offsets are Unicode code points of the text as read, without front matter; quotation marks stand outside of spans.
Exit code: 0 all was read, 1 some input was not (the rest is answered), 2 wrong usage.";

/// Finds who said what in English news text.
#[derive(Parser)]
#[command(name = "sayso-cli", version, after_help = EXAMPLES)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads articles and prints their quotations, speakers and entities.
    #[command(after_help = EXAMPLES)]
    Analyze {
        /// Article files (.txt, .md, .html), or folders of them; `-` is standard input.
        #[arg(value_name = "PATH", required_unless_present = "jsonl")]
        paths: Vec<PathBuf>,

        /// json: one object, several articles are one corpus; jsonl: one object a line, each article alone; csv: one
        /// row a quotation.
        #[arg(long, value_enum, default_value_t)]
        format: Format,

        /// Reads JSON lines, {"id","text"} each, from standard input or from the PATHs.
        #[arg(long, conflicts_with = "format")]
        jsonl: bool,
    },
}

/// How results are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Json,
    Jsonl,
    Csv,
}

fn main() -> ExitCode {
    let Command::Analyze { paths, format, jsonl } = Program::parse().command;
    let mut output = BufWriter::new(io::stdout().lock());
    let done =
        if jsonl { answer_lines(&paths, &mut output) } else { analyze_articles(&paths, format, &mut output) };
    match done.and_then(|good| output.flush().map(|()| good)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

/// Prints the analysis of articles; whether all could be read.
fn analyze_articles(paths: &[PathBuf], format: Format, output: &mut impl Write) -> io::Result<bool> {
    let mut sources = Sources::of(paths);
    match format {
        Format::Jsonl => {
            while let Some(article) = sources.next_article() {
                corpus::write_alone(&article, output)?;
            }
        }
        Format::Json if sources.is_one_file() => {
            if let Some(article) = sources.next_article() {
                corpus::write_alone(&article, output)?;
            }
        }
        Format::Json => corpus::write_json(&sources.rest(), output)?,
        Format::Csv => csv::write(&sources.rest(), output)?,
    }
    Ok(sources.all_good())
}

/// Answers JSON lines, from files or standard input; whether all were good.
fn answer_lines(paths: &[PathBuf], output: &mut impl Write) -> io::Result<bool> {
    let standard_input = [PathBuf::from("-")];
    let paths = if paths.is_empty() { &standard_input } else { paths };
    let mut good = true;
    for path in paths {
        let name = path.display();
        let bad_line = |number: u64, what: &str| complain(&format_args!("{name}:{number}: {what}"));
        let done = if path == Path::new("-") {
            lines::answer(BufReader::new(io::stdin().lock()), output, bad_line)
        } else {
            match File::open(path) {
                Ok(file) => lines::answer(BufReader::new(file), output, bad_line),
                Err(error) => {
                    complain(&format_args!(
                        "{name}: the file cannot be read ({error}); check its name and rights"
                    ));
                    Ok(false)
                }
            }
        };
        good &= done?;
    }
    Ok(good)
}

/// Tells the person at the terminal; if nobody listens any more, that is no failure of ours.
fn complain(what: &impl Display) {
    let _ = writeln!(io::stderr(), "sayso: {what}");
}
