//! Barriers for people who see, hear or move otherwise, as far as axe-core finds them.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::steps::{EMPTY, INSPECTOR};
use crate::world::World;

/// axe-core finds nothing on any view, light or dark.
pub(crate) fn none(browser: &Browser, world: &World) {
    let slug = &world.articles[0].slug;
    let views = [
        "#/",
        "#/?as=side",
        "#/?as=differences",
        "#/?q=zyzzyva",
        "#/compare/f0000",
        "#/read",
        "#/voices",
        "#/voices?count=words&by=sort&type=direct",
        "#/quotes?group=speaker",
        "#/quotes?q=zyzzyva",
        &format!("#/read/{slug}?s=q00000000"),
    ];
    let mut found = Vec::new();
    for view in views {
        browser.open_page(view);
        browser.see("main h1, main .empty");
        examine(browser, world, view, &mut found);
    }
    browser.open_page("#/");
    let press = "document.querySelector('.witness:not([data-base]) .ways a:last-child').click(); \
        document.querySelector('.joins').open = true";
    browser.script(press, &[]);
    browser.see(".edits");
    examine(browser, world, "families changed by the reader", &mut found);
    browser.open_page("#/read");
    browser.keys("j");
    browser.see(INSPECTOR);
    examine(browser, world, "a selected quotation", &mut found);
    browser.click_text(".inspector .speaks button", "Only");
    browser.see(".bar .chip");
    examine(browser, world, "a chosen speaker", &mut found);
    super::pair::open_beside(browser, world);
    examine(browser, world, "two reports", &mut found);
    browser.keys("j");
    browser.see(INSPECTOR);
    examine(browser, world, "a selected quotation of two reports", &mut found);
    browser.open_page("#/read");
    browser.see_no(EMPTY);
    browser.open_filters();
    examine(browser, world, "the filters", &mut found);
    browser.close_filters();
    browser.click(".tools .tool[aria-haspopup=dialog]");
    browser.see("dialog.help");
    examine(browser, world, "the help", &mut found);
    assert!(found.is_empty(), "barriers:\n  {}", found.join("\n  "));
}

/// Looks at what is shown, light and dark.
fn examine(browser: &Browser, world: &World, view: &str, found: &mut Vec<String>) {
    let script = world.axe.as_deref().unwrap_or_default();
    if browser.script("return !window.axe", &[]) == json!(true) {
        // The page's policy lets no script make another; what the driver runs is not the page's.
        browser.script(script, &[]);
    }
    // In the dark only the colours are others.
    for (scheme, rules) in [("light", ""), ("dark", ", runOnly: ['color-contrast', 'link-in-text-block']")] {
        browser.emulate("screen", scheme);
        let result = browser.promise(&format!("axe.run(document, {{ resultTypes: ['violations']{rules} }})"));
        if let Some(problem) = result["failed"].as_str() {
            found.push(format!("{view}: axe failed: {problem}"));
        }
        for violation in result["violations"].as_array().into_iter().flatten() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
            let places: Vec<String> = nodes.iter().take(3).map(|node| text(&node["target"][0])).collect();
            let why = text(&nodes[0]["failureSummary"]).replace('\n', " ");
            let what = format!("{} ({}) {why}", text(&violation["id"]), places.join(" | "));
            // The same barrier stands on most views; once is enough to find it.
            if !found.iter().any(|known| known.ends_with(&what)) {
                found.push(format!("{view}, {scheme}: {what}"));
            }
        }
    }
    browser.emulate("screen", "light");
}
