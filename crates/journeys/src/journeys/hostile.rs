//! Hostile reports: they run nothing, ask for nothing, turn nothing round, and nobody waits for them.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::{Browser, until};
use crate::driver::Make;
use crate::journeys::opening::rebuild;
use crate::steps::QUOTE;
use crate::world::World;

/// How long all hostile reports may take to be read, on a slow and busy machine.
const READING: Duration = Duration::from_mins(8);

/// The longest time, in milliseconds, that the page may take to answer while it reads, on a machine of any speed. The aim is
/// 100, and the figure is printed.
const LONGEST_GAP: f64 = 600.0;

/// The name of the report that is one long paragraph.
const LONG: &str = "#/read/size-paragraph";

/// Every hostile report is shown to the byte, runs nothing and asks for nothing; the page answers while they are read.
pub(crate) fn harmless(browser: &Browser, world: &World) {
    browser.load("#/read");
    watch(browser);
    let start = Instant::now();
    browser.wait_up_to(READING, "all is read", "performance.getEntriesByName('sayso:all-read').length");
    println!("         all read in {:.1} s", start.elapsed().as_secs_f64());
    answered(browser, "reading all");
    let before = browser.script("return performance.getEntriesByType('resource').length", &[]);
    for article in &world.articles {
        browser.visit(&format!("#/read/{}", article.slug));
        browser.see_some(&format!(".article[data-report='{}'][data-marked=true]", article.slug));
        until(READING, &article.file, || rebuild(browser, &article.text));
        unharmed(browser, &article.file);
    }
    for view in ["#/", "#/quotes", "#/voices", "#/quotes?group=speaker"] {
        browser.visit(view);
        browser.see("main h1");
        unharmed(browser, view);
    }
    if let Some(gap) = gap(browser) {
        println!("         the longest gap, showing each whole and asking for its text: {gap:.0} ms");
    }
    let after = browser.script("return performance.getEntriesByType('resource').length", &[]);
    assert_eq!(before, after, "a report made the page ask for something");
}

/// Signs of direction in a headline or a name of an outlet do not turn the page's own words round.
pub(crate) fn upright(browser: &Browser, world: &World) {
    for slug in ["signs-override", "signs-isolates"] {
        browser.load(&format!("#/read/{slug}"));
        browser.see_some(&format!(".article[data-report='{slug}'][data-marked=true]"));
        // Digits and words of the page itself, which stand after words of the report in the same line.
        let body = "const wrong = []; \
            for (const line of document.querySelectorAll('.eyebrow, .meta, .report, .status, .tab, .speaker, .guessed summary')) { \
                const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT); \
                for (let node = walker.nextNode(); node; node = walker.nextNode()) { \
                    for (const { index, 0: words } of node.data.matchAll(/[0-9]+ words|quotes?|By |reports?|Read/g)) { \
                        const at = (from) => { const range = document.createRange(); range.setStart(node, from); \
                            range.setEnd(node, from + 1); return range.getBoundingClientRect(); }; \
                        const [first, last] = [at(index), at(index + words.trim().length - 1)]; \
                        if (first.width && first.top === last.top && first.left > last.left) wrong.push(line.innerText); \
                    } \
                } \
            } \
            return wrong";
        assert_eq!(browser.script(body, &[]), json!([]), "words of the page run backwards at {slug}");
        let title = browser.script("return document.title.endsWith(' · Sayso')", &[]);
        assert_eq!(title, json!(true), "the title of the window ends with the page's name");
        world.picture(browser, slug);
    }
}

/// A long report is read by a worker, with a word on how far it is; the reader stops that, has the text unmarked, and lets
/// it be read after all.
pub(crate) fn patience(browser: &Browser, world: &World) {
    browser.load(LONG);
    watch(browser);
    browser.see(".reading-now progress");
    browser.scrolls_not_sideways();
    world.picture(browser, "a long report is read");
    browser.click_text(".reading-now button", "Stop");
    browser.see_text(".reading-now", "was not read");
    browser.see(".article[data-marked=false] .paragraph");
    assert_eq!(browser.count(QUOTE), 0, "nothing is marked");
    world.picture(browser, "a long report was stopped");
    let article = world.articles.iter().find(|article| LONG.ends_with(&article.slug)).expect("it is there");
    until(READING, "the text, unmarked", || rebuild(browser, &article.text));
    browser.click_text(".reading-now button", "Read it");
    browser.wait_up_to(
        READING,
        "marks",
        "document.querySelector('.article[data-marked=true] a.run[data-quote]')",
    );
    answered(browser, "reading");
    browser.wait_up_to(READING, "all is painted", "document.querySelector('.article > .onward')");
    answered(browser, "painting");
    until(READING, "the text, marked", || rebuild(browser, &article.text));
}

/// Notes from now on how long the page does not answer, and every dialog; in Chromium, for Firefox runs what a journey asks
/// in a place of its own.
fn watch(browser: &Browser) {
    if browser.make() == Make::Firefox {
        return;
    }
    browser.script(
        "let last = performance.now(); window.longestGap = 0; \
         setInterval(() => { const now = performance.now(); longestGap = Math.max(longestGap, now - last); last = now; }, 5); \
         for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { window.pwned = name; };",
        &[],
    );
}

/// The page answered while it was doing this.
fn answered(browser: &Browser, doing: &str) {
    if let Some(gap) = gap(browser) {
        println!("         the longest gap, {doing}: {gap:.0} ms");
        assert!(gap <= LONGEST_GAP, "the page did not answer for {gap} ms while it was {doing}");
    }
}

/// The longest time in milliseconds for which the page did not answer since it was watched or asked before; `None` where it
/// is not watched.
fn gap(browser: &Browser) -> Option<f64> {
    browser
        .script(
            "if (!('longestGap' in window)) return null; const gap = longestGap; longestGap = 0; return gap",
            &[],
        )
        .as_f64()
}

/// Nothing ran, no link does more than lead somewhere, and no element came out of a report.
fn unharmed(browser: &Browser, place: &str) {
    let body = "return [window.pwned ?? null, \
        [...document.querySelectorAll('a[href]')].map(a => a.protocol).filter(p => !/^(https?|file):$/.test(p)), \
        document.querySelectorAll('main :is(script, img, iframe, object, embed, form, base, meta, link, style)').length]";
    let found: Value = browser.script(body, &[]);
    assert_eq!(found, json!([null, [], 0]), "{place}");
}
