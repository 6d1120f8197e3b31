//! Folders of files: order, slugs, what is left out, and every problem at once.

use sayso_articles::{LONGEST_SHOWN, MOST_SHOWN, Problem, read_folder};
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
        self.problems_or_none().expect("problems")
    }

    fn problems_or_none(&self) -> Option<Vec<String>> {
        let problems = read_folder(&self.0).err()?;
        let short = |p: &Problem| p.to_string().replace(&format!("{}/", self.0.display()), "");
        Some(problems.iter().map(short).collect())
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

#[test]
fn names_and_sizes_that_no_page_bears_are_refused() {
    let long = "word ".repeat(LONGEST_SHOWN / 5 + 1);
    let folder = Folder::with("hindered", &[("a\nb.txt", b"Text"), ("c.txt", long.as_bytes())]);
    assert_eq!(
        folder.problems(),
        [
            "a\\u{a}b.txt: a control character is in its name; give it a name of letters, digits and hyphens",
            "c.txt: 2000005 bytes are too many for a page, at most 2000000 are shown; cut it into several files, one a \
             report",
        ]
    );
    let whole = "word ".repeat(LONGEST_SHOWN / 5);
    let names: Vec<String> = (0..=MOST_SHOWN / LONGEST_SHOWN).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), whole.as_bytes())).collect();
    let folder = Folder::with("too-many", &files);
    assert!(
        folder.problems()[0].contains("22000000 bytes are too many for a page"),
        "{:?}",
        folder.problems()
    );
    assert_eq!(Folder::with("fine", &files[1..]).problems_or_none(), None);
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_refused_and_not_waited_for() {
    let folder = Folder::with("device", &[("a.txt", b"Text")]);
    std::os::unix::fs::symlink("/dev/zero", folder.0.join("b.txt")).expect("a link for the test");
    assert!(folder.problems()[0].starts_with("b.txt: the file cannot be read (it is no plain file)"));
}
