//! What a journey knows beforehand: the page in its folder, the articles in their files, and where pictures go.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use sayso_engine::Article;

use crate::browser::Browser;
use crate::driver::Driver;
use crate::place::Home;
use crate::plan::Walk;

/// The surroundings of all journeys of one page.
pub(crate) struct World {
    /// The folder of the built page.
    pub(crate) folder: PathBuf,
    /// The articles that the page embeds, read from their files.
    pub(crate) articles: Vec<Article>,
    /// The script of axe-core, if it is to be had.
    pub(crate) axe: Option<String>,
    pictures: PathBuf,
}

impl World {
    /// Without a folder of articles there is a page that embeds none.
    pub(crate) fn new(folder: &Path, articles: Option<&Path>) -> Result<Self, String> {
        let name = articles.and_then(Path::file_name).unwrap_or("bare".as_ref());
        let pictures = scratch().join(name);
        std::fs::create_dir_all(&pictures).map_err(|e| format!("{}: {e}", pictures.display()))?;
        let axe = std::env::var_os("SAYSO_AXE").and_then(|file| std::fs::read_to_string(file).ok());
        let mut read = Vec::new();
        if let Some(articles) = articles {
            let reading =
                sayso_articles::read_folder(articles).map_err(|problems| format!("{problems:?}"))?;
            read = reading.articles;
            if read.is_empty() {
                return Err(format!("{} has no articles", articles.display()));
            }
        }
        Ok(Self { folder: folder.to_owned(), articles: read, axe, pictures })
    }

    /// Walks one journey in an emptied browser, and looks at the console in the end.
    pub(crate) fn walk(&self, driver: &dyn Driver, walk: &Walk) -> Result<(), String> {
        let home = walk.place.home(&self.folder)?;
        let browser = Browser::open(driver, home, walk.window)?;
        let walked = catch_unwind(AssertUnwindSafe(|| (walk.journey.walk)(&browser, self)));
        if let Err(panic) = walked {
            // A browser that has broken down has neither a picture nor a console.
            let _ = catch_unwind(AssertUnwindSafe(|| {
                self.picture(&browser, &format!("failed {}", walk.journey.name));
                browser.complaints().iter().for_each(|line| println!("  console: {line}"));
            }));
            resume_unwind(panic);
        }
        let mut complaints = browser.complaints();
        if let Home::Served(server) = &browser.home {
            complaints.extend(server.log().into_iter().filter(|answer| answer.starts_with("404")));
        }
        match complaints.as_slice() {
            [] => Ok(()),
            lines => Err(format!("the console is not empty:\n    {}", lines.join("\n    "))),
        }
    }

    /// Keeps a picture of the window for people to look at.
    pub(crate) fn picture(&self, browser: &Browser, name: &str) {
        let place = if matches!(browser.home, Home::Disk(_)) { " from disk" } else { "" };
        let name =
            format!("{} {} {}{place}", name.replace('/', "-"), browser.window.width, browser.make().name());
        browser.picture(&self.pictures.join(format!("{name}.png")));
    }
}

/// The folder for what journeys leave behind.
pub(crate) fn scratch() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join("journeys")
}
