//! Nothing leaves the browser.

use serde_json::{Value, json};

use crate::browser::{Browser, PATIENCE, key, until};
use crate::place::Home;
use crate::server::Server;
use crate::steps::{INSPECTOR, QUOTE};
use crate::world::World;

/// Once the page is loaded and kept for times without a network, nothing is asked of anyone while a reader goes through
/// all of it; what was asked before was the page's own; and the page could not ask anyone else if it tried.
pub(crate) fn silent(browser: &Browser, world: &World) {
    browser.open_page("#/");
    if let Home::Served(_) = browser.home {
        browser.kept();
    }
    let own = browser.home.address();
    let own = own.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let loading = browser.requests();
    for address in loading.iter().chain(&told(browser)) {
        let inside = ["data:", "blob:", "about:"].iter().any(|scheme| address.starts_with(scheme));
        assert!(inside || address.starts_with(&own), "while loading the page asked for {address}");
    }
    let before = answered(browser);

    walk_through(browser, world);
    std::thread::sleep(std::time::Duration::from_millis(500));
    let asked: Vec<_> =
        browser.requests().into_iter().filter(|address| !address.starts_with("data:")).collect();
    assert!(asked.is_empty(), "after loading the page asked for {asked:?}");
    assert_eq!(answered(browser), before, "after loading the server was asked for something");
    let complaints = browser.complaints();
    assert!(complaints.is_empty(), "{complaints:?}");

    // The page cannot ask another, and what a page asks would have been seen.
    let other = Server::start(&world.folder, "/other/").expect("a port is free");
    let fetch = format!(
        "fetch({}, {{ mode: 'no-cors' }}).then(() => 'it went out', () => 'refused')",
        json!(other.address)
    );
    assert_eq!(browser.promise(&fetch), json!("refused"), "the page cannot ask another server");
    assert_eq!(other.log(), Vec::<String>::new(), "nothing came there");
    until(PATIENCE, "the browser's word on the policy", || {
        if browser.complaints().is_empty() { Err("the console is empty".into()) } else { Ok(()) }
    });
    let picture = format!("{}icon.svg", other.address);
    browser.go(&picture);
    assert_eq!(
        other.log().first().map(String::as_str),
        Some("200 /other/icon.svg"),
        "the other server is there"
    );
    let seen = browser.requests();
    assert!(seen.contains(&picture), "what is asked is seen: {seen:?}");
    // A browser wants an icon of a host that shows it a picture; it gets it before the host goes.
    browser.go("about:blank");
    browser.complaints();
}

/// Goes through every view, and uses what can be used.
fn walk_through(browser: &Browser, world: &World) {
    for tab in ["Quotes", "Voices", "Read", "Compare"] {
        browser.click_text(".tabs .tab", tab);
        browser.see_text(".tabs .tab[aria-current]", tab);
    }
    browser.visit("#/?as=side");
    browser.see("[data-layout=side]");
    browser.visit("#/voices?by=country");
    browser.see(".matrix");
    browser.visit("#/quotes?q=the&sort=length");
    browser.see(".cards .card");
    for article in &world.articles {
        browser.visit(&format!("#/read/{}", article.slug));
        browser.see(&format!(".report a[aria-current=page][href*='{}'], {QUOTE}", article.slug));
    }
    let [one, two] = [&world.articles[0].slug, &world.articles[1].slug];
    browser.visit(&format!("#/read/{one}?with={two}"));
    browser.see(".pair");
    browser.visit("#/read");
    browser.see(QUOTE);
    browser.click(&format!("{QUOTE}:not([data-mention])"));
    browser.see(INSPECTOR);
    browser.keys(key::ESCAPE);
    browser.see_no(INSPECTOR);
    browser.open_filters();
    let name = browser.speakers().into_iter().next().expect("somebody is quoted");
    browser.click_text(".speaker .choose", &name);
    browser.close_filters();
    browser.click(".tools .tool[aria-label^=Theme]");
    browser.click(".tools .tool[aria-haspopup=dialog]");
    browser.see("dialog.help");
    browser.keys(key::ESCAPE);
}

/// What the page itself tells of what it fetched.
fn told(browser: &Browser) -> Vec<String> {
    let names =
        browser.script("return performance.getEntriesByType('resource').map(entry => entry.name)", &[]);
    names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// How much was asked so far, as the server and the page tell it.
fn answered(browser: &Browser) -> (Vec<String>, Vec<String>) {
    match &browser.home {
        Home::Served(server) => (server.log(), told(browser)),
        Home::Disk(_) => (Vec::new(), told(browser)),
    }
}
