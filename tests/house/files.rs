//! The files of the repository as the rules see them.

use std::path::Path;

/// A file of the repository.
pub(crate) struct Source {
    /// Its path from the root, with `/`.
    pub(crate) name: String,
    /// All of it.
    pub(crate) text: String,
}

impl Source {
    /// The text of a Rust file with line comments blanked, so that words in prose break no rule. Line numbers stay.
    pub(crate) fn code(&self) -> String {
        let blank =
            |line: &str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
        self.text.lines().map(blank).collect::<Vec<_>>().join("\n")
    }

    /// The code up to the module of tests, which may look at everything.
    pub(crate) fn code_without_tests(&self) -> String {
        let code = self.code();
        code.find("#[cfg(test)]\nmod ").map_or(code.clone(), |end| code[..end].to_owned())
    }
}

/// All files with an ending, in order; what is built or fetched is left out.
pub(crate) fn sources(ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(root, root, ending, &mut found);
    found.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!found.is_empty(), "the house has files of kind .{ending}");
    found
}

fn collect(root: &Path, folder: &Path, ending: &str, found: &mut Vec<Source>) {
    for path in std::fs::read_dir(folder).expect("folders can be read").flatten().map(|entry| entry.path()) {
        let name = path.strip_prefix(root).expect("it is inside").to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            if !["target", "dist", ".git", "node_modules"].contains(&name.as_str()) {
                collect(root, &path, ending, found);
            }
        } else if path.extension().is_some_and(|extension| extension == ending) {
            let text = std::fs::read_to_string(&path).expect("sources are text in UTF-8");
            found.push(Source { name, text });
        }
    }
}
