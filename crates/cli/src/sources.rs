//! The articles that the arguments name, read one after the other.

use crate::complain;
use sayso_articles::{Problem, assign_slugs, list, read_bytes, read_file};
use sayso_engine::Article;
use std::collections::VecDeque;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Files to read, with the slug that each will have.
pub(crate) struct Sources {
    waiting: VecDeque<(PathBuf, String)>,
    one_file: bool,
    good: bool,
}

impl Sources {
    /// The files that are named, and those of the folders that are named. Tells of folders that cannot be read.
    pub(crate) fn of(paths: &[PathBuf]) -> Self {
        let mut good = true;
        let mut files = Vec::new();
        for path in paths {
            if path == Path::new("-") || !path.is_dir() {
                files.push(path.clone());
                continue;
            }
            match list(path) {
                Ok((found, warnings)) => {
                    warn(&warnings);
                    if found.is_empty() {
                        let folder = path.display();
                        complain(&format_args!(
                            "{folder}: the folder has no article; put .txt, .md or .html files into it"
                        ));
                        good = false;
                    }
                    files.extend(found);
                }
                Err(problem) => {
                    complain(&problem);
                    good = false;
                }
            }
        }
        let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let named = |path| Article {
            file: if path == Path::new("-") { "stdin".into() } else { name(path) },
            ..Article::default()
        };
        let mut articles: Vec<_> = files.iter().map(named).collect();
        assign_slugs(&mut articles);
        let waiting = files.into_iter().zip(articles.into_iter().map(|a| a.slug)).collect();
        let one_file = matches!(paths, [path] if !path.is_dir());
        Self { waiting, one_file, good }
    }

    /// Whether a single file was asked for, no folder.
    pub(crate) fn is_one_file(&self) -> bool {
        self.one_file
    }

    /// The next article that can be read; tells of those that cannot.
    pub(crate) fn next_article(&mut self) -> Option<Article> {
        while let Some((path, slug)) = self.waiting.pop_front() {
            match read(&path) {
                Ok((article, warnings)) => {
                    warn(&warnings);
                    return Some(Article { slug, ..article });
                }
                Err(problems) => {
                    for problem in &problems {
                        complain(problem);
                    }
                    self.good = false;
                }
            }
        }
        None
    }

    /// All that is left.
    pub(crate) fn rest(&mut self) -> Vec<Article> {
        std::iter::from_fn(|| self.next_article()).collect()
    }

    /// Whether everything so far could be read.
    pub(crate) fn all_good(&self) -> bool {
        self.good
    }
}

fn read(path: &Path) -> Result<(Article, Vec<Problem>), Vec<Problem>> {
    if path != Path::new("-") {
        return read_file(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| {
        let (what, mend) =
            (format!("standard input cannot be read ({error})"), "check what is piped in".into());
        vec![Problem { file: "-".into(), line: None, what, mend }]
    })?;
    read_bytes("-", &bytes)
}

fn warn(warnings: &[Problem]) {
    for warning in warnings {
        complain(&format_args!("warning: {warning}"));
    }
}
