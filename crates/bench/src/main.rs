//! How much text a second `analyze` reads: natively `sayso-bench FOLDER`, or as a page in a browser.
//!
//! In the browser the texts of the corpus stand in the page, one in each `<pre>`, and the answer goes into the title.

mod made;

use sayso_engine::analyze;

/// What is measured: a name and its texts.
type Load = (&'static str, Vec<String>);

/// The loads: a corpus, made reports of the usual length, and one long text, since time must be linear.
fn loads(corpus: Vec<String>) -> [Load; 3] {
    let reports = (0..100).map(|seed| made::report(seed, 6_000)).collect();
    [
        ("corpus", corpus),
        ("100 made reports", reports),
        ("one text of 1 MB", vec![made::report(0, 1_000_000)]),
    ]
}

/// MB (a million bytes) a second: the median of some rounds, after one to warm up. `now` is a clock in milliseconds.
fn megabytes_a_second(texts: &[String], now: impl Fn() -> f64) -> f64 {
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut rounds = Vec::new();
    let mut found = 0;
    let begin = now();
    while rounds.len() < 5 || (now() - begin < 1_500.0 && rounds.len() < 200) {
        let start = now();
        for text in texts {
            found += std::hint::black_box(analyze(text)).quotes.len();
        }
        rounds.push(now() - start);
    }
    assert!(found > 0 || bytes == 0, "a text with quotations has some");
    rounds.remove(0);
    rounds.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "some millions are exact in a float")]
    let megabytes = bytes as f64 / 1e6;
    megabytes / (rounds[rounds.len() / 2] / 1000.0)
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), String> {
    let folder = std::env::args().nth(1).ok_or("usage: sayso-bench FOLDER")?;
    let reading = sayso_articles::read_folder(std::path::Path::new(&folder)).map_err(|p| format!("{p:?}"))?;
    let start = std::time::Instant::now();
    for (name, texts) in loads(reading.articles.into_iter().map(|article| article.text).collect()) {
        let speed = megabytes_a_second(&texts, || start.elapsed().as_secs_f64() * 1000.0);
        println!("{name}: {speed:.1}");
    }
    Ok(())
}

#[cfg(target_arch = "wasm32")]
fn main() {
    let window = web_sys::window().expect("a page has a window");
    let clock = window.performance().expect("a window has a clock");
    let document = window.document().expect("a window has a document");
    let texts = document.query_selector_all("pre").expect("`pre` is a selector");
    let corpus = (0..texts.length()).filter_map(|at| texts.get(at)?.text_content()).collect();
    let rows = loads(corpus).map(|(name, texts)| {
        let speed = megabytes_a_second(&texts, || clock.now());
        format!("{name}: {speed:.1}")
    });
    // A title loses its line breaks and tabs.
    document.set_title(&format!("done: {}", rows.join("; ")));
}
