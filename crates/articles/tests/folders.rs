//! Folders of files: order, slugs, what is left out, and every problem at once.

use sayso_articles::{Problem, read_folder};
use std::fs;
use std::path::PathBuf;

/// A folder that is removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = std::env::temp_dir().join(format!("sayso-articles-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder for the test");
        for (file, bytes) in files {
            fs::write(path.join(file), bytes).expect("a file for the test");
        }
        Self(path)
    }

    fn problems(&self) -> Vec<String> {
        let problems = read_folder(&self.0).expect_err("problems");
        let short = |p: &Problem| p.to_string().replace(&format!("{}/", self.0.display()), "");
        problems.iter().map(short).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn articles_come_sorted_with_slugs_of_their_own() {
    let folder = Folder::with(
        "sorted",
        &[
            ("b wire.txt", b"Text"),
            ("b-wire.md", b"# Text"),
            ("a.HTML", b"<title>T</title><p>Text"),
            ("README.md", b"About"),
            (".hidden.txt", b"No"),
            ("labels.json", b"{}"),
            ("old.docx", b"PK"),
            ("c.txt", b"Caf\xE9"),
        ],
    );
    fs::create_dir(folder.0.join("more.txt")).expect("a folder in the folder");
    let reading = read_folder(&folder.0).expect("readable");
    let slugs: Vec<_> = reading.articles.iter().map(|a| format!("{}={}", a.file, a.slug)).collect();
    assert_eq!(slugs, ["a.HTML=a", "b wire.txt=b-wire", "b-wire.md=b-wire-2", "c.txt=c"]);
    assert_eq!(reading.articles[0].metadata.title.as_deref(), Some("T"));
    assert_eq!(reading.articles[2].text, "# Text");
    let warnings: Vec<_> = reading.warnings.iter().map(|w| w.what.as_str()).collect();
    assert_eq!(
        warnings,
        ["byte 0xe9 is not UTF-8, so the file was read as Windows-1252", "files of kind .docx are not read"]
    );
}

#[test]
fn all_problems_are_told_at_once() {
    let folder = Folder::with(
        "problems",
        &[
            ("a.txt", b"---\ntitle: A\ndate: soon\n---\nText"),
            ("b.txt", b"Fine"),
            ("c.txt", b" \n"),
            ("d.txt", b"x\nbinary\0"),
        ],
    );
    assert_eq!(
        folder.problems(),
        [
            "a.txt:3: the date \"soon\" cannot be read; write it as 2025-02-18",
            "c.txt: there is no text; put the report's text into it, or remove the file",
            "d.txt:2: this is no text but a binary file; save it as plain text in UTF-8",
        ]
    );
}

#[test]
fn a_folder_without_articles_is_a_problem() {
    assert!(Folder::with("empty", &[]).problems()[0].contains("there is no article in this folder"));
    let nowhere = read_folder(std::path::Path::new("/nowhere/at/all")).expect_err("no folder");
    assert!(nowhere[0].to_string().starts_with("/nowhere/at/all: the folder cannot be read"));
}
