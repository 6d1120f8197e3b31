//! Building and serving the page with Trunk.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::pins;
use crate::shell::{self, Problem, say};
use crate::tools;

/// What to build, and where to.
pub(crate) struct Build {
    /// As readers get it: small and quick, slow to compile.
    pub(crate) release: bool,
    /// The folder of articles to embed.
    pub(crate) articles: PathBuf,
    /// The folder that the page goes to.
    pub(crate) dist: PathBuf,
}

impl Build {
    /// The page with the sample corpus, in `dist`.
    pub(crate) fn sample() -> Self {
        Self { release: true, articles: shell::root().join("articles"), dist: shell::root().join("dist") }
    }

    /// Builds the page.
    pub(crate) fn run(&self) -> Result<(), Problem> {
        let mut trunk = self.trunk("build")?;
        let time = if self.release { "about 2 minutes" } else { "about a minute" };
        say(&format!(
            "Building the page of {} into {} ({time})",
            self.articles.display(),
            self.dist.display()
        ));
        shell::run(&mut trunk)
    }

    /// Serves the page and builds it again when a file changes; comes back only when it fails.
    pub(crate) fn serve(&self, port: Option<u16>, open: bool) -> Result<(), Problem> {
        let mut trunk = self.trunk("serve")?;
        let port = port.map_or_else(free_port, Ok)?;
        trunk.args(["--port", &port.to_string(), "--no-spa"]);
        let sources = [
            "src",
            "styles",
            "crates/engine",
            "crates/articles",
            "crates/edition",
            "index.html",
            "build.rs",
            "Cargo.toml",
        ];
        for source in sources.map(|name| shell::root().join(name)).iter().filter(|path| path.exists()) {
            trunk.arg("--watch").arg(source);
        }
        trunk.arg("--watch").arg(&self.articles);
        if open {
            trunk.arg("--open");
        }
        say(&format!("Serving {} (the first build takes about a minute)", self.articles.display()));
        println!(
            "  The page will be at  http://127.0.0.1:{port}/  and follows every change. Ctrl-C ends it.\n"
        );
        shell::run(&mut trunk)
    }

    fn trunk(&self, command: &str) -> Result<Command, Problem> {
        if !self.articles.is_dir() {
            return Err(format!("there is no folder {}", self.articles.display()));
        }
        tools::toolchain()?;
        let program = tools::trunk()?;
        let bindgen = tools::bindgen()?;
        say("Fetching the libraries that Cargo.lock names");
        for target in [pins::WASM, "host-tuple"] {
            shell::run(shell::cargo("fetch --quiet").arg("--target").arg(target))?;
        }
        let mut trunk = Command::new(program);
        trunk.current_dir(shell::root()).arg(command).args(["--offline", "--locked", "--skip-version-check"]);
        trunk.arg("--dist").arg(&self.dist).env("PATH", shell::path_with(&bindgen));
        // Trunk takes the usual NO_COLOR=1 for a mistake.
        trunk.env("SAYSO_ARTICLES", &self.articles).env_remove("NO_COLOR");
        shell::for_wasm(&mut trunk, &[]);
        if self.release {
            let command = tools::wasm_opt(&["-Os"]);
            if command.is_none() {
                println!("  There is neither wasm-opt {} nor npm: the page will be larger.", pins::BINARYEN);
            }
            trunk.arg("--release").env("SAYSO_WASM_OPT", command.unwrap_or_default());
        }
        Ok(trunk)
    }
}

/// Builds the page once more, with its own crates compiled afresh, and compares it with `dist` byte by byte.
pub(crate) fn alike(first: &Build) -> Result<(), Problem> {
    let again = Build {
        release: first.release,
        articles: first.articles.clone(),
        dist: shell::target().join("again"),
    };
    let mut clean = Command::new("cargo");
    clean.current_dir(shell::root()).args(["clean", "--quiet", "--release", "--target", pins::WASM]);
    shell::run(clean.args(["--package", "sayso", "--package", "sayso-engine"]))?;
    again.run()?;
    let (old, new) = (files(&first.dist)?, files(&again.dist)?);
    if old.is_empty() || old.len() != new.len() {
        return Err(format!("{} files in one build, {} in the other", old.len(), new.len()));
    }
    for (name, bytes) in old {
        if new.get(&name) != Some(&bytes) {
            return Err(format!("{} differs from one build to the next", name.display()));
        }
        println!("  the same in both: {}", name.display());
    }
    Ok(())
}

type Files = std::collections::BTreeMap<PathBuf, Vec<u8>>;

fn files(folder: &Path) -> Result<Files, Problem> {
    let mut found = Files::new();
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = PathBuf::from(path.file_name().unwrap_or_default());
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|(inner, bytes)| (name.join(inner), bytes)));
        } else {
            found.insert(name, std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?);
        }
    }
    Ok(found)
}

/// Trunk's usual port, or another where that is taken.
fn free_port() -> Result<u16, Problem> {
    let address =
        [8080, 8081, 8082, 8083, 0].into_iter().find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok());
    let address = address.and_then(|listener| listener.local_addr().ok());
    address.map(|address| address.port()).ok_or_else(|| "there is no free port to serve on".into())
}
