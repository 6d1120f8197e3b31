//! Where the page may lie: under any path of a host, and on a disk.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::browser::{Browser, until};
use crate::place::of_file;
use crate::server::Server;
use crate::steps::{INSPECTOR, QUOTE};
use crate::world::{World, scratch};

/// What offers a new edition.
const OFFER: &str = ".notice .edition";

/// Asked for without its last slash, as people type it, the page still finds its files; reloading and links work.
pub(crate) fn slash(browser: &Browser, world: &World) {
    let server = Server::start(&world.folder, "/repo/").expect("a port is free");
    let typed = server.address.trim_end_matches('/');
    browser.go("about:blank");
    browser.go(&format!("{typed}#/quotes?sort=length"));
    browser.all_read();
    browser.see(".cards .card");
    let (log, cards) = (server.log(), browser.count(".card"));
    assert_eq!(log.first().map(String::as_str), Some("301 /repo"), "the host leads to the slash: {log:?}");
    let outside = log.iter().skip(1).find(|answer| !answer.starts_with("200 /repo/"));
    assert_eq!(outside, None, "everything is asked for under its path: {log:?}");
    browser.reload();
    browser.all_read();
    browser.see(".cards .card");
    assert_eq!(browser.count(".card"), cards, "reloading shows the same");
    browser.click(".card blockquote a");
    browser.see(INSPECTOR);
    let words = browser.text(".inspector blockquote");
    let link = format!("{typed}/#{}", browser.fragment());
    browser.go("about:blank");
    browser.go(&link);
    browser.all_read();
    browser.see(&format!("{QUOTE}[aria-current]"));
    browser.see_text(".inspector blockquote", &words);
    let missing: Vec<_> = server.log().into_iter().filter(|answer| !answer.starts_with(['2', '3'])).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Where the module cannot be had, the reader is told so and reads what the build wrote.
pub(crate) fn unstarted(browser: &Browser, world: &World) {
    let folder = scratch().join(format!("without its module for {}", browser.make().name()));
    copy(&world.folder, &folder).expect("the build can be copied");
    let files = std::fs::read_dir(&folder).expect("it is there").flatten().map(|file| file.path());
    let module = files.into_iter().find(|file| file.extension().is_some_and(|kind| kind == "wasm"));
    std::fs::remove_file(module.expect("a page has a module")).expect("it is ours");
    let server = Server::start(&folder, "/repo/").expect("a port is free");
    browser.go(&format!("{}#/read/{}", server.address, world.articles[0].slug));
    browser.see("[data-trouble=start] pre");
    browser.see(QUOTE);
    browser.see_no(".search, .tabs, .tools");
    browser.scrolls_not_sideways();
    world.picture(browser, "not started");
    assert!(!browser.complaints().is_empty(), "the console says why");
}

/// Of the build with several files, opened from disk, the reader is told what to open instead, and gets there.
pub(crate) fn several_files(browser: &Browser, world: &World) {
    let file = world.folder.join("index.html").canonicalize().expect("the page has an index.html");
    browser.go(&of_file(&file));
    browser.see("[data-trouble=disk]");
    browser.see("main");
    browser.scrolls_not_sideways();
    world.picture(browser, "several files from disk");
    // From disk a browser fetches nothing that lies beside a page, and says so of the manifest and the module.
    let other =
        browser.complaints().into_iter().find(|line| !line.contains("file://") && !line.contains("CORS"));
    assert_eq!(other, None, "nothing else is wrong");
    browser.click("[data-trouble=disk] a");
    browser.all_read();
    let address = browser.script("return location.pathname.split('/').at(-1)", &[]);
    assert_eq!(address, json!("sayso.html"), "the link leads to the one file");
}

/// Without a network the page is there as it was.
pub(crate) fn offline(browser: &Browser, _: &World) {
    browser.open_page("#/quotes");
    browser.see(".cards .card");
    let cards = browser.count(".card");
    browser.kept();
    browser.home.server().stop();
    browser.reload();
    browser.all_read();
    browser.see(".cards .card");
    assert_eq!(browser.count(".card"), cards, "reloading shows the same");
    browser.open_page("#/read");
    browser.see(QUOTE);
    let begun = std::time::Instant::now();
    until(crate::browser::PATIENCE, "the silence of the console", || {
        // The browser looks for a newer service worker, and says that it finds nobody.
        match browser.complaints().into_iter().find(|line| !line.contains("sw.js")) {
            Some(other) => panic!("{other}"),
            None if begun.elapsed().as_millis() > 500 => Ok(()),
            None => Err("it may yet complain".into()),
        }
    });
    browser.home.server().again().expect("the port is still ours");
}

/// A page that is kept is not kept for ever: a new edition is offered, again to whoever reloads, shown when the reader takes it, and kept
/// then.
pub(crate) fn edition(browser: &Browser, world: &World) {
    let next = "document.querySelector('meta[name=journey]')";
    browser.open_page("#/quotes");
    browser.kept();
    browser.reload();
    browser.all_read();
    let server = browser.home.server();
    let name = format!("next edition for {}", browser.make().name());
    server.show(&next_edition(&world.folder, &scratch().join(name)).expect("the build can be copied"));
    browser.reload();
    browser.all_read();
    browser.see(".cards .card");
    assert_eq!(browser.count("meta[name=journey]"), 0, "what is kept is shown first");
    browser.see(OFFER);
    browser.scrolls_not_sideways();
    world.picture(browser, "a new edition");
    browser.reload();
    browser.all_read();
    browser.see(OFFER);
    browser.click(&format!("{OFFER} .button"));
    browser.wait("the new edition is shown", next);
    browser.all_read();
    browser.see(".cards .card");
    browser.see_no(OFFER);
    server.stop();
    browser.reload();
    browser.wait("the new edition is kept", next);
    browser.all_read();
    let other = browser.complaints().into_iter().find(|line| !line.contains("sw.js"));
    assert_eq!(other, None, "only the service worker may miss its host");
    server.again().expect("the port is still ours");
}

/// Copies a build and changes it, as its maker would: the document, and with it the name of the edition.
fn next_edition(built: &Path, folder: &Path) -> std::io::Result<PathBuf> {
    copy(built, folder)?;
    let change = |name: &str, old: &str, new: &str| {
        let text = std::fs::read_to_string(folder.join(name))?;
        assert!(text.contains(old), "{name} has {old}");
        std::fs::write(folder.join(name), text.replacen(old, new, 1))
    };
    change("index.html", "</head>", "<meta name=\"journey\"></head>")?;
    change("sw.js", "const EDITION = \"", "const EDITION = \"next-")?;
    Ok(folder.to_owned())
}

fn copy(built: &Path, folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for file in std::fs::read_dir(built)?.flatten().filter(|file| file.path().is_file()) {
        std::fs::copy(file.path(), folder.join(file.file_name()))?;
    }
    Ok(())
}
