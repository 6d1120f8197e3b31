//! Filtering.

use crate::browser::Browser;
use crate::steps::{EMPTY, STATUS};
use crate::world::World;

/// Choosing a speaker dims the rest and counts what is left; back undoes it, and reloading keeps it.
pub(crate) fn speaker(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    let whole = browser.count(".paragraph");
    browser.open_filters();
    let name = browser.speakers().into_iter().next().expect("somebody is quoted");
    browser.click_text(".speaker .choose", &name);
    browser.see_text(".bar .chip", &name);
    browser.close_filters();
    assert!(browser.fragment().contains("speaker="), "the address has the filter: {}", browser.fragment());
    left_is_counted(browser);
    browser.see_some(".paragraph[data-dim], .paragraph [data-out]");
    assert_eq!(browser.count(".paragraph"), whole, "a filter takes no paragraph away");
    world.picture(browser, "speaker");
    let status = browser.text(STATUS);

    browser.back();
    browser.see_no(".bar .chip");
    assert_eq!(browser.count(".paragraph[data-dim]"), 0, "back undoes the filter");
    assert!(!browser.fragment().contains("speaker="));

    browser.open_filters();
    browser.click_text(".speaker .choose", &name);
    browser.see_text(".bar .chip", &name);
    browser.reload();
    browser.all_read();
    browser.see_text(".bar .chip", &name);
    assert_eq!(browser.text(STATUS), status, "reloading keeps the filter and what it leaves");
}

/// The status says how many quotations of this report are left, and so many are not dimmed.
fn left_is_counted(browser: &Browser) {
    let numbers = browser.numbers(STATUS);
    let body = "const ids = css => new Set([...document.querySelectorAll(css)].map(e => e.dataset.q)); \
        return [ids('.article [data-q]:not([data-out])').size, ids('.article [data-q]').size]";
    let counted = browser.script(body, &[]);
    let counted: Vec<usize> =
        (0..2).filter_map(|at| counted[at].as_u64()).filter_map(|n| usize::try_from(n).ok()).collect();
    assert_eq!(numbers.get(..2), Some(counted.as_slice()), "“{}”", browser.text(STATUS));
}

/// The most quoted speaker, chosen once, stays chosen from report to report.
pub(crate) fn everywhere(browser: &Browser, world: &World) {
    browser.open_page("#/read");
    let name = browser.speakers().into_iter().next().expect("somebody is quoted");
    browser.click_text(".speaker .choose", &name);
    browser.see_text(".bar .chip", &name);
    let filter = browser.fragment().split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
    let mut quoted = 0;
    for article in &world.articles {
        browser.visit(&format!("#/read/{}?{filter}", article.slug));
        browser.see_text(".bar .chip", &name);
        browser.see(&format!(".report a[aria-current=page][href*='{}']", article.slug));
        let left = browser.numbers(STATUS).first().copied().unwrap_or(0);
        quoted += left;
        left_is_counted(browser);
        browser.see_some(".paragraph[data-dim], .paragraph [data-out]");
        world.picture(browser, &format!("{name} in {}", article.slug));
    }
    browser.visit(&format!("#/quotes?{filter}"));
    browser.see(".cards");
    assert_eq!(
        browser.numbers(STATUS).first(),
        Some(&quoted),
        "the reports together have as many as the list"
    );
}

/// A filter that leaves nothing is named, and one click lifts it.
pub(crate) fn nothing(browser: &Browser, world: &World) {
    for address in ["#/quotes?q=zyzzyva", "#/read?q=zyzzyva"] {
        browser.open_page(address);
        browser.see_text(EMPTY, "zyzzyva");
        browser.scrolls_not_sideways();
        world.picture(browser, "nothing is left");
        browser.click(".main .empty button");
        browser.see_no(EMPTY);
        assert!(!browser.fragment().contains("zyzzyva"), "the filter is lifted: {}", browser.fragment());
    }
}
