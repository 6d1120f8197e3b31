//! The doors between the rooms: which crates a room may pull in, as `cargo tree` tells it.

use crate::shell::{Problem, cargo, output};

/// Proves that the language engine stands on the standard library and one library for differences, and that nothing of the web reaches the
/// engine with all its features or the command line.
pub(crate) fn check() -> Result<(), Problem> {
    let engine = packages("-p sayso-engine")?;
    if engine != ["sayso-engine", "similar"] {
        return Err(format!(
            "the engine may use nothing but std and similar, yet pulls in {}",
            engine.join(", ")
        ));
    }
    println!("  sayso-engine: std, and similar for differences");
    for room in ["-p sayso-engine --all-features", "-p sayso-articles", "-p sayso-contract", "-p sayso-cli"] {
        let all = packages(room)?;
        let web = |name: &&String| WEB.iter().any(|start| name.starts_with(start));
        if let Some(found) = all.iter().find(web) {
            return Err(format!("`cargo tree {room}` has {found}: the web stays outside"));
        }
        println!("  {}: nothing of the web among {} packages", &room[3..], all.len());
    }
    let module = packages("-p sayso-js")?;
    if let Some(found) = module.iter().find(|name| PAGE.iter().any(|start| name.starts_with(start))) {
        return Err(format!("the JavaScript module has {found}: it is the engine alone"));
    }
    println!("  sayso-js: nothing of the page among {} packages", module.len());
    Ok(())
}

/// How the names of crates begin that draw a page.
const PAGE: &[&str] = &["yew", "gloo", "web-sys", "js-sys"];

/// How the names of crates begin that only a page needs.
const WEB: &[&str] = &["wasm-bindgen", "yew", "gloo", "web-sys", "js-sys"];

/// The packages that these arguments of `cargo tree` pull in on any target, without what only tests and builds need.
fn packages(arguments: &str) -> Result<Vec<String>, Problem> {
    let tree = output(&mut cargo(&format!("tree {arguments} --edges normal --target all --prefix none")))?;
    let mut names: Vec<String> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|n| !n.is_empty())
        .map(Into::into)
        .collect();
    names.sort();
    names.dedup();
    Ok(names)
}
