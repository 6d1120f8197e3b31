//! The one door: `cargo xtask` sets up, serves, builds, tests and measures.
//!
//! It stands on the standard library alone, so that it opens within seconds on a fresh machine.

mod bench;
mod browser;
mod doors;
mod module;
mod packages;
mod page;
mod pins;
mod scores;
mod shell;
mod silver;
mod suite;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use page::Build;
use shell::Problem;
use suite::Suite;

const HELP: &str = "\
Sayso: who said what, in which report.

  cargo xtask serve      build the page and serve it; it follows every change
                           --articles DIR  read these reports instead of the sample corpus
                           --port N        serve here (default: 8080, or the next that is free)
                           --open          open it in the browser
                           --release       as readers get it
  cargo xtask test       pass every test, the browser's among them
  cargo xtask check      the quick part: format, lints, tests without a browser
  cargo xtask hostile    build the page of articles made to hurt, and walk its journeys (about 15 minutes)
  cargo xtask build      build the page as readers get it, into dist/
                           --articles DIR, --dist DIR
  cargo xtask js         build the engine as a JavaScript module, into target/js/
                           --out DIR
  cargo xtask bench      measure speed and size
  cargo xtask fuzz [TARGET] [N | MINUTESm] [SEED]
                         hold the laws of engine, articles or address, or of each, on N odd inputs or so long
                         (default: 10m each); what breaks one is kept in crates/fuzz/corpus
  cargo xtask score      print how well every stage does on labelled text, beside what others score
                           --data DIR  labelled text (default: SAYSO_DATA, else ../shared/data)
                           --raise     keep the figures that have risen
  cargo xtask train      train every weight again from labelled text, the same bytes each time
                           --data DIR
  cargo xtask licences   write licences.txt, which names the packages that the page ships with
  cargo xtask help       this

Tools that are missing are installed, once, and said so. SAYSO_ARTICLES=DIR is short for --articles DIR.";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_else(|| "help".into());
    match Options::read(words).and_then(|options| obey(&command, &options)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("\n✗ {problem}");
            ExitCode::FAILURE
        }
    }
}

/// True where all went well.
fn obey(command: &str, options: &Options) -> Result<bool, Problem> {
    if let (false, Some(word)) = (command == "fuzz", options.words.first()) {
        return Err(format!("`{word}` is not known; see `cargo xtask help`"));
    }
    match command {
        "serve" => {
            let dist = shell::target().join("serve");
            let build = Build { release: options.release, articles: options.articles()?, dist };
            build.serve(options.port, options.open).map(|()| true)
        }
        "build" => {
            let mut build = Build { articles: options.articles()?, ..Build::sample() };
            build.dist = options.dist.clone().unwrap_or(build.dist);
            build.run()?;
            suite::weigh(&build.dist, None).map(|()| true)
        }
        "check" | "test" | "hostile" => {
            tools::toolchain()?;
            let mut suite = Suite::default();
            match command {
                "check" => suite.check(),
                "hostile" => suite.hostile(),
                _ => suite.test(),
            }
            Ok(suite.summary())
        }
        "fuzz" => bench::fuzz(&options.articles()?, &options.words).map(|()| true),
        "score" => scores::score(&options.data()?, options.raise).map(|()| true),
        "train" => scores::train(&options.data()?).map(|()| true),
        "licences" => packages::write().and_then(|()| packages::check()).map(|()| true),
        "js" => module::build(&options.out.clone().unwrap_or_else(module::folder)).map(|()| true),
        "bench" => bench::bench(&options.articles()?).map(|()| true),
        "help" | "-h" | "--help" => {
            println!("{HELP}");
            Ok(true)
        }
        other => Err(format!("there is no command `{other}`; see `cargo xtask help`")),
    }
}

/// What was asked for beside the command.
#[derive(Default)]
struct Options {
    articles: Option<PathBuf>,
    data: Option<PathBuf>,
    raise: bool,
    dist: Option<PathBuf>,
    out: Option<PathBuf>,
    port: Option<u16>,
    open: bool,
    release: bool,
    /// Words that are no option: a target, numbers.
    words: Vec<String>,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Problem> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} wants a value"));
            match word.as_str() {
                "--articles" => options.articles = Some(value()?.into()),
                "--dist" => options.dist = Some(absolute(value()?)?),
                "--out" => options.out = Some(absolute(value()?)?),
                "--port" => options.port = Some(value()?.parse().map_err(|_| "--port wants a number")?),
                "--data" => options.data = Some(value()?.into()),
                "--raise" => options.raise = true,
                "--open" => options.open = true,
                "--release" => options.release = true,
                plain if plain.starts_with(|c: char| c.is_ascii_alphanumeric()) => options.words.push(word),
                _ => return Err(format!("`{word}` is not known; see `cargo xtask help`")),
            }
        }
        Ok(options)
    }

    /// The folder of articles: as asked, else `SAYSO_ARTICLES`, else the sample corpus.
    fn articles(&self) -> Result<PathBuf, Problem> {
        let named = self.articles.clone().or_else(|| std::env::var_os("SAYSO_ARTICLES").map(PathBuf::from));
        let folder = named.unwrap_or_else(|| shell::root().join("articles"));
        folder.canonicalize().map_err(|e| format!("the folder {} cannot be read: {e}", folder.display()))
    }

    /// The folder of labelled text: as asked, else where [`scores::labelled`] finds one.
    fn data(&self) -> Result<PathBuf, Problem> {
        match &self.data {
            Some(folder) => folder.canonicalize().map_err(|e| format!("{}: {e}", folder.display())),
            None => scores::labelled().ok_or_else(|| {
                "there is no labelled text: name its folder with --data DIR or SAYSO_DATA=DIR".into()
            }),
        }
    }
}

fn absolute(path: impl Into<PathBuf>) -> Result<PathBuf, Problem> {
    let path = path.into();
    std::path::absolute(&path).map_err(|e| format!("{}: {e}", path.display()))
}
