//! The packages that others wrote: their licences, where they come from, which stand there twice, and known faults.
//!
//! `deny.toml` says what is allowed, in the words of cargo-deny. Its lists are read here too, so that they are held on a
//! machine that has neither cargo-deny nor a network.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::pins;
use crate::shell::{self, Problem, cargo, output, run};

/// The file that the page ships with: the packages in it, with their copyright and licences.
const SHIPPED: &str = "licences.txt";

/// Where the source of a package of Cargo.lock must lie.
const REGISTRY: &str = "allow-registry";

/// Holds what `deny.toml` says, and that `licences.txt` names what is shipped.
pub(crate) fn check() -> Result<(), Problem> {
    let rules = read("deny.toml")?;
    let allowed = list(&rules, "allow");
    let mut faults = Vec::new();
    let packages = packages("--workspace --edges normal,build,dev --target all")?;
    for Package { name, licence, .. } in packages.iter().filter(|package| !package.licence.is_empty()) {
        if !permitted(licence, &allowed) {
            faults.push(format!("{name} has the licence {licence}"));
        }
    }
    let lock = read("Cargo.lock")?;
    let registries = list(&rules, REGISTRY);
    let sources: Vec<&str> = values(&lock, "source").collect();
    let strange =
        |source: &&&str| !registries.iter().any(|known| source.strip_prefix("registry+") == Some(known));
    faults.extend(sources.iter().filter(strange).map(|source| format!("a package comes from {source}")));
    let (twice, skipped) = (twice(&lock), list(&rules, "skip").into_iter().collect::<BTreeSet<_>>());
    faults.extend(twice.difference(&skipped).map(|name| format!("{name} is there in two versions")));
    faults.extend(
        skipped.difference(&twice).map(|name| format!("{name} is there once: take it out of `skip`")),
    );
    if read(SHIPPED)? != shipped()? {
        faults.push(format!(
            "{SHIPPED} is not that of the packages in the page: `cargo xtask licences` writes it"
        ));
    }
    if !faults.is_empty() {
        return Err(faults.join("\n  "));
    }
    println!("  {} packages, all from crates.io, under {}", packages.len(), allowed.join(", "));
    println!("  {} packages in two versions, each with a word in deny.toml", twice.len());
    println!("  {SHIPPED} names what the page is made of");
    Ok(())
}

/// Said where known faults could not be looked for.
pub(crate) const NOT_LOOKED_FOR: &str = "NOT looked for: that takes cargo-deny (`cargo install cargo-deny`) and the database at github.com/rustsec";

/// Looks for known faults with cargo-deny. `Err(None)` where they could not be looked for.
pub(crate) fn advisories() -> Result<(), Option<Problem>> {
    if shell::version("cargo-deny").is_none() {
        return Err(None);
    }
    let deny = |what: &[&str]| {
        let mut command = Command::new("cargo-deny");
        command.current_dir(shell::root()).args(["--locked", "check"]).args(what);
        run(&mut command)
    };
    deny(&["bans", "licenses", "sources"]).map_err(Some)?;
    let mut fetch = Command::new("cargo-deny");
    fetch.current_dir(shell::root()).arg("fetch").arg("db");
    if run(&mut fetch).is_err() {
        return Err(None);
    }
    deny(&["advisories"]).map_err(Some)
}

/// Writes `licences.txt` anew.
pub(crate) fn write() -> Result<(), Problem> {
    let file = shell::root().join(SHIPPED);
    fs::write(&file, shipped()?).map_err(|e| format!("{}: {e}", file.display()))?;
    println!("{}", file.display());
    Ok(())
}

/// A package of somebody else's, or one of ours, which has no licence here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
    licence: String,
    home: String,
}

/// The packages that these arguments of `cargo tree` tell of, each once.
fn packages(arguments: &str) -> Result<Vec<Package>, Problem> {
    let mut tree = cargo(&format!("tree {arguments} --prefix none --no-dedupe"));
    let text = output(tree.args(["--format", "{p}|{l}|{r}"]))?;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        let mut parts = line.split('|');
        let (Some(package), Some(licence), Some(home)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let mut words = package.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        // A package of this repository has its folder in brackets.
        let own = words.any(|word| word.starts_with("(/") || word.contains(":\\"));
        found.insert(Package {
            name: name.into(),
            version: version.trim_start_matches('v').into(),
            licence: if own { String::new() } else { licence.into() },
            home: home.into(),
        });
    }
    Ok(found.into_iter().collect())
}

/// Whether an SPDX expression can be met by the terms that are allowed. `AND` binds closer than `OR`, an old `/` is an `OR`.
fn permitted(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let met = either(&mut words, allowed);
    met && words.peek().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = both(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut Words<'_>, allowed: &[String]) -> bool {
    let mut met = term(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= term(words, allowed);
    }
    met
}

fn term(words: &mut Words<'_>, allowed: &[String]) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let met = either(words, allowed);
        return words.next_if_eq(&")").is_some() && met;
    }
    let mut name = words.next().unwrap_or_default().to_owned();
    if words.next_if_eq(&"WITH").is_some() {
        name = format!("{name} WITH {}", words.next().unwrap_or_default());
    }
    allowed.contains(&name)
}

/// The texts of a list in `deny.toml`.
fn list(rules: &str, key: &str) -> Vec<String> {
    let start = rules.lines().position(|line| line.starts_with(&format!("{key} = [")));
    let lines = start.map(|at| rules.lines().skip(at)).into_iter().flatten();
    let mut texts = Vec::new();
    for line in lines {
        texts.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        if line.trim_end().ends_with(']') {
            break;
        }
    }
    texts
}

/// The values of a key in Cargo.lock.
fn values<'a>(lock: &'a str, key: &'static str) -> impl Iterator<Item = &'a str> {
    lock.lines().filter_map(move |line| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

/// The names that stand in Cargo.lock more than once.
fn twice(lock: &str) -> BTreeSet<String> {
    let mut count = BTreeMap::<&str, usize>::new();
    for name in values(lock, "name") {
        *count.entry(name).or_default() += 1;
    }
    count.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name.to_owned()).collect()
}

/// What `licences.txt` must say.
fn shipped() -> Result<String, Problem> {
    let page = packages(&format!("-p sayso --edges normal,no-proc-macro --target {}", pins::WASM))?;
    let mut text = String::from(include_str!("licences/head.txt"));
    for Package { name, version, licence, home } in page.iter().filter(|package| !package.licence.is_empty())
    {
        let _ = writeln!(text, "\n{name} {version}, {licence}\n{home}");
        for line in copyright(&source(name, version)?) {
            let _ = writeln!(text, "{line}");
        }
    }
    let own = read("LICENSE-MIT")?;
    let terms =
        own.split_once("\n\n").and_then(|(_, rest)| rest.split_once("\n\n")).map_or("", |(_, terms)| terms);
    Ok(format!("{text}\n\nMIT License\n\n{terms}\n\n{}", read("LICENSE-APACHE")?))
}

/// The folder of a package's source, as Cargo keeps it.
fn source(name: &str, version: &str) -> Result<PathBuf, Problem> {
    let set = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = set.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let registries = fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten();
    let mut folders = registries.map(|registry| registry.path().join(format!("{name}-{version}")));
    folders
        .find(|folder| folder.is_dir())
        .ok_or_else(|| format!("the source of {name} {version} is not there: `cargo fetch`"))
}

/// The lines of a package's licence that say whose it is; nothing where it names nobody.
fn copyright(folder: &Path) -> Vec<String> {
    let names = [
        "LICENSE-MIT",
        "LICENSE-MIT.md",
        "LICENSE-MIT.txt",
        "LICENSE",
        "LICENSE.md",
        "LICENSE.txt",
        "license-mit",
    ];
    let text = names.iter().find_map(|name| fs::read_to_string(folder.join(name)).ok()).unwrap_or_default();
    let says = |line: &&str| {
        line.starts_with("Copyright") && line.contains(|c: char| c.is_ascii_digit() || c == '©')
    };
    text.lines().map(str::trim).filter(says).take(4).map(str::to_owned).collect()
}

fn read(name: &str) -> Result<String, Problem> {
    fs::read_to_string(shell::root().join(name)).map_err(|e| format!("{name}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_met_or_not() {
        let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
        for good in [
            "MIT",
            "MIT/GPL-3.0",
            "GPL-3.0 OR MIT",
            "(MIT OR GPL-3.0) AND ISC",
            "Apache-2.0 WITH LLVM-exception OR X",
            "X AND Y OR MIT",
        ] {
            assert!(permitted(good, &allowed), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0", "(MIT", "MIT GPL-3.0", "MIT AND (X OR Y)"]
        {
            assert!(!permitted(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn lists_and_doubles_are_read() {
        assert_eq!(list("a = 1\nallow = [\n  \"x\",\n  \"y z\",\n]\nb = [\"c\"]", "allow"), ["x", "y z"]);
        assert_eq!(list("b = [\"c\"]\n", "b"), ["c"]);
        let lock = "name = \"a\"\nname = \"b\"\nname = \"a\"\nsource = \"registry+x\"\n";
        assert_eq!(twice(lock), BTreeSet::from(["a".to_owned()]));
        assert_eq!(values(lock, "source").collect::<Vec<_>>(), ["registry+x"]);
    }
}
