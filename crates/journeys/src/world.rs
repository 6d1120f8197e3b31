//! What a journey knows beforehand: the articles in their files, where the page is, and where pictures go.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use crate::browser::{Browser, Window};
use crate::driver::Driver;
use sayso_engine::Article;

use crate::journeys::Journey;

/// The surroundings of all journeys of one page.
pub(crate) struct World {
    /// The articles that the page embeds, read from their files.
    pub(crate) articles: Vec<Article>,
    /// The script of axe-core, if it is to be had.
    pub(crate) axe: Option<String>,
    origin: String,
    pictures: PathBuf,
}

impl World {
    /// Without a folder of articles there is a page that embeds none.
    pub(crate) fn new(origin: &str, folder: Option<&Path>) -> Result<Self, String> {
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        let name = folder.and_then(Path::file_name).unwrap_or("bare".as_ref());
        let pictures = target.join("journeys").join(name);
        std::fs::create_dir_all(&pictures).map_err(|e| format!("{}: {e}", pictures.display()))?;
        let axe = std::env::var_os("SAYSO_AXE").and_then(|file| std::fs::read_to_string(file).ok());
        let mut articles = Vec::new();
        if let Some(folder) = folder {
            let reading = sayso_articles::read_folder(folder).map_err(|problems| format!("{problems:?}"))?;
            articles = reading.articles;
            if articles.is_empty() {
                return Err(format!("{} has no articles", folder.display()));
            }
        }
        Ok(Self { articles, axe, origin: origin.to_owned(), pictures })
    }

    /// Walks one journey in a new browser, and looks at the console in the end.
    pub(crate) fn walk(&self, driver: &Driver, journey: &Journey, window: Window) -> Result<(), String> {
        let browser = Browser::open(driver, &self.origin, window)?;
        browser.emulate("screen", "light");
        let walked = catch_unwind(AssertUnwindSafe(|| (journey.walk)(&browser, self)));
        if let Err(panic) = walked {
            self.picture(&browser, &format!("failed {}", journey.name));
            browser.complaints().iter().for_each(|line| println!("  console: {line}"));
            resume_unwind(panic);
        }
        match browser.complaints().as_slice() {
            [] => Ok(()),
            lines => Err(format!("the console is not empty:\n    {}", lines.join("\n    "))),
        }
    }

    /// Keeps a picture of the window for people to look at.
    pub(crate) fn picture(&self, browser: &Browser, name: &str) {
        let width = browser.window.width;
        browser.picture(&self.pictures.join(format!("{} {width}.png", name.replace('/', "-"))));
    }
}
