//! `sayso-bench ARTICLES`: how much text a second the engine reads natively, by length, and on texts made to hurt; then how long
//! many reports take to be grouped into families. `sayso-bench families`: only that.
//!
//! `sayso-bench texts ARTICLES FOLDER`: writes the texts that browsers are given to read into FOLDER.

mod clock;
mod families;
mod worst;

use std::path::Path;

use sayso_engine::analyze;
use sayso_fuzz::made;

fn main() -> Result<(), String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.as_slice() {
        [first, articles, folder] if first == "texts" => texts(articles, Path::new(folder)),
        [first] if first == "families" => {
            families::measure();
            Ok(())
        }
        [articles] => speed(articles),
        _ => Err("usage: sayso-bench ARTICLES | families | texts ARTICLES FOLDER".into()),
    }
}

/// The loads that every engine reads: a name and its texts.
fn loads(articles: &str) -> Result<[(&'static str, Vec<String>); 3], String> {
    let reading = sayso_articles::read_folder(Path::new(articles)).map_err(|p| format!("{p:?}"))?;
    let corpus = reading.articles.into_iter().map(|article| article.text).collect();
    let reports = (0..100).map(|seed| made::report(seed, 6_000)).collect();
    Ok([
        ("the reports", corpus),
        ("100 made reports of 6 kB", reports),
        ("one text of 300 kB", vec![made::report(0, 300_000)]),
    ])
}

/// `loads.json`, `[[name, [text, …]], …]`, and the first report alone, `report.txt`.
fn texts(articles: &str, folder: &Path) -> Result<(), String> {
    let loads = loads(articles)?;
    let json = serde_json::to_string(&loads).map_err(|e| e.to_string())?;
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).map_err(|e| format!("{}: {e}", folder.join(name).display()))
    };
    write("loads.json", &json)?;
    write("report.txt", loads[0].1.first().map_or("", String::as_str))
}

/// Prints MB (a million bytes) a second of one core.
fn speed(articles: &str) -> Result<(), String> {
    for (name, texts) in loads(articles)? {
        println!("{:>8.1}  {name}", megabytes_a_second(&texts));
    }
    for bytes in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
        println!("{:>8.1}  one text of {} kB", megabytes_a_second(&[made::report(1, bytes)]), bytes / 1000);
    }
    println!("\nTexts made to hurt, at three lengths: the same speed at all means that the cost is linear\n");
    println!("{:>8} {:>8} {:>8}", "100 kB", "1 MB", "10 MB");
    for (name, make) in worst::TEXTS {
        let mut slow = false;
        let cell = [100_000, 1_000_000, 10_000_000].map(|bytes| {
            // Where the cost is not linear, what is ten times as long might never end.
            let speed = if slow { None } else { Some(megabytes_a_second(&[make(bytes)])) };
            slow = speed.is_none_or(|speed| speed < 0.3);
            speed.map_or("–".into(), |speed| format!("{speed:.1}"))
        });
        println!("{:>8} {:>8} {:>8}  {name}", cell[0], cell[1], cell[2]);
    }
    families::measure();
    Ok(())
}

/// The mean of some rounds, after one to warm up, by the processor's clock, which may tick slowly.
fn megabytes_a_second(texts: &[String]) -> f64 {
    let round = || texts.iter().for_each(|text| drop(std::hint::black_box(analyze(text))));
    let mut start = clock::seconds();
    round();
    let (mut rounds, mut seconds) = (1, clock::seconds() - start);
    if seconds < 2.0 {
        start = clock::seconds();
        rounds = 0;
        while rounds == 0 || seconds < 0.4 {
            round();
            rounds += 1;
            seconds = clock::seconds() - start;
        }
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    #[expect(clippy::cast_precision_loss, reason = "some millions are exact in a float")]
    let megabytes = (bytes * rounds) as f64 / 1e6;
    megabytes / seconds
}
