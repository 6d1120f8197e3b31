//! The language of the page: chosen in its head, said at once, and kept.

use crate::browser::Browser;
use crate::world::World;
use serde_json::{Value, json};

/// The button that changes the language.
const SWITCH: &str = ".tools .tool[lang]";

/// A reader changes the language in the middle of reading; what is open stays open, and the choice lasts.
pub(crate) fn change(browser: &Browser, world: &World) {
    browser.open_page("#/quotes?sort=length");
    let lang = || browser.script("return document.documentElement.lang", &[]);
    let of = |css: &str| browser.script("return document.querySelector(arguments[0])?.lang", &[json!(css)]);
    assert_eq!(lang(), json!("en"), "the browser of the journeys speaks English");
    let address = browser.fragment();
    let words = browser.text(".card blockquote");

    browser.click(SWITCH);
    browser.see_text("main h1", "Zitate");
    browser.see_text(".tab[aria-current]", "Zitate");
    browser.see_text(".notice", "Die Seite ist jetzt auf Deutsch.");
    assert_eq!(lang(), json!("de"));
    assert_eq!(browser.fragment(), address, "nothing else has changed");
    assert_eq!(browser.text(".card blockquote"), words, "the words of the reports stay as they are");
    assert_eq!(of(".card blockquote"), json!("en"), "and are said in their own language");
    assert!(browser.focus(SWITCH), "the focus stays where it was");
    let title = browser.script("return document.title", &[]);
    assert_eq!(title, Value::from("Zitate · Sayso"));
    browser.scrolls_not_sideways();
    world.picture(browser, "quotes in German");

    for (view, heading) in
        [("#/read", "insgesamt"), ("#/voices", "zu Wort"), ("#/", "längste gedruckte Fassung")]
    {
        browser.visit(view);
        browser.wait(heading, &format!("document.body.textContent.includes('{heading}')"));
        browser.scrolls_not_sideways();
        world.picture(browser, &format!("{heading} in German"));
    }

    browser.reload();
    browser.all_read();
    assert_eq!(lang(), json!("de"), "the choice lasts");
    browser.see_text(".tab", "Lesen");

    browser.click(SWITCH);
    browser.see_text(".tab", "Read");
    browser.reload();
    browser.all_read();
    assert_eq!(lang(), json!("en"));
}
