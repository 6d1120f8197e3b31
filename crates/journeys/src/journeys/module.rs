//! The engine as a JavaScript module, in a page that has nothing of Sayso's.

use sayso_contract::{Units, record};
use sayso_engine::Article;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::world::World;

/// Texts in which bytes, code points and UTF-16 units differ, and in which there is nothing or next to nothing.
const TEXTS: &[&str] = &[
    "",
    "\u{0}",
    "🎈 Fête in Tarn Quay\n\nThe 𝒢rand pier opened 🎉 on Monday. “We wäited 😀 long enough,” said Ada Merrow, the harbour \
     master.\n\nShe called the old one “a 🎡 disgrace”.\n\nShare via\n",
    "“e\u{301}\u{301} 👩‍👩‍👧 \u{202E}backwards\u{202C},” Ilse Varga told reporters. “\u{FFFD} It holds 😀.”",
];

/// Slices a text by a result's offsets in both units; returns `[by UTF-16, by code points]` for each quotation.
const SLICES: &str = "quotes.map(q => [text.slice(...q.utf16), [...text].slice(q.start, q.end).join('')])";

/// What the example marks is what is said, and its titles name who says it.
pub(crate) fn example(browser: &Browser, _: &World) {
    browser.load("example.html");
    browser.see("mark");
    let body =
        "return [...document.querySelectorAll('mark')].map(e => [e.textContent, e.title.split(' (')[0]])";
    let marks = browser.script(body, &[]);
    let expected =
        json!([["We waited 😀 long enough,", "Ada Merrow"], ["the old one “a disgrace", "Ada Merrow"]]);
    assert_eq!(marks, expected);
}

/// The module's result is the contract's to the last field, and its offsets cut the same words in both units.
pub(crate) fn alike(browser: &Browser, _: &World) {
    browser.load("example.html");
    for (number, text) in TEXTS.iter().enumerate() {
        let id = (number % 2 == 1).then(|| number.to_string());
        let article = Article { text: (*text).to_owned(), ..Article::default() };
        let analysis = sayso_engine::analyze(text);
        let expected = record(&id, &article, &analysis, Units::PointsAndUtf16, |_| None);
        assert_eq!(expected.quotes.is_empty(), number < 2, "the longer texts have quotations");
        let id = id.as_ref().map_or("undefined".into(), |id| json!(id).to_string());
        let result = analyze(browser, &json!(text).to_string(), &id, "result");
        assert_eq!(result, serde_json::to_value(&expected).expect("a record is JSON"), "{text:?}");
        let slices = analyze(browser, &json!(text).to_string(), &id, SLICES);
        for slice in slices.as_array().expect("a list") {
            assert!(slice[0] == slice[1] && slice[0] != "", "{slice}");
        }
        assert_eq!(slices.as_array().map(Vec::len), Some(expected.quotes.len()));
    }

    // Halves of pairs that stand alone: the text that comes in is not UTF-16, yet its own slices are the words.
    let halves = r#""\ud83d“It \ude00\ud83d holds 😀 \ud83d” said Ada Merrow.""#;
    let units = analyze(
        browser,
        halves,
        "undefined",
        "[...text.slice(...quotes[0].utf16)].map(c => c.codePointAt(0))",
    );
    let ends = [
        units[0].clone(),
        units[3].clone(),
        units[4].clone(),
        units[units.as_array().map_or(0, Vec::len) - 1].clone(),
    ];
    assert_eq!(json!(ends), json!([u32::from('I'), 0xDE00, 0xD83D, 0xD83D]), "{units}");
    let whole = analyze(
        browser,
        halves,
        "undefined",
        "[result.text_length_utf16 - text.length, quotes[0].speaker_name]",
    );
    assert_eq!(whole, json!([0, "Ada Merrow"]));
}

/// What a JavaScript expression makes of `text`, its `result` and the result's `quotes`; `text` and `id` are literals.
fn analyze(browser: &Browser, text: &str, id: &str, expression: &str) -> Value {
    browser.promise(&format!(
        "import(new URL('sayso.js', location.href)).then(async module => {{ await module.default(); \
         const text = {text}; const result = module.analyze(text, {id}), quotes = result.quotes; \
         return {expression}; }})"
    ))
}
