//! The targets that are no part of the page: the parser of articles, and the engine. That of addresses stands in
//! `tests/address.rs` of the page.

use crate::laws::{self, Breach, law};
use crate::target::Target;
use sayso_articles::{Problem, read_bytes, slug};
use sayso_engine::direction::closed;
use sayso_engine::{Article, Metadata, analyze};

/// All of them.
pub const ALL: &[Target] = &[ENGINE, ARTICLES];

/// The language engine: any string is analysed.
pub const ENGINE: Target = Target {
    name: "engine",
    dictionary: &[
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "said ",
        "told ",
        "according to ",
        "that ",
        "he ",
        "she ",
        "Ada Byrne ",
        "the minister ",
        "\n\n",
        "\n",
        ". ",
        ", ",
        ": ",
        "— ",
        "(",
        ")",
        "[",
        "]",
        "...",
        "Read more: ",
        "Photo: ",
        "By ",
        "U.S. ",
        "Mr. ",
        "on Friday ",
        "$3 million ",
        "2021",
    ],
    hold: engine,
};

/// The parser of articles: bytes in, an article or problems out.
pub const ARTICLES: Target = Target {
    name: "articles",
    dictionary: &[
        "---\n",
        "+++\n",
        "...\n",
        "title: ",
        "Title: ",
        "date: ",
        "date = ",
        "2025-02-18",
        "url: ",
        "tags: [a, b]\n",
        "key: ",
        "\n",
        "\r\n",
        "\r",
        ": ",
        "= ",
        "- ",
        "# ",
        "? ",
        "| ",
        ">-\n",
        "&a ",
        "*a",
        "<<: ",
        "!!str ",
        "%YAML 1.2\n",
        "{",
        "}",
        "[",
        "]",
        "[[a]]\n",
        "\"\"\"",
        "'''",
        "\"",
        "'",
        "\\u202e",
        "\\x00",
        "<!doctype html>",
        "<p>",
        "</p>",
        "<div>",
        "<article>",
        "<h1>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<svg>",
        "<math>",
        "<template>",
        "<table>",
        "<select>",
        "<pre>",
        "<plaintext>",
        "<meta property=og:title content='",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",",
        "&#0;",
        "&lt;",
        "<![CDATA[",
        "\u{FEFF}",
        "\0",
        "“",
        "”",
    ],
    hold: article,
};

fn engine(bytes: &[u8]) -> Result<String, Breach> {
    let text = String::from_utf8_lossy(bytes);
    laws::hold(&text)?;
    let analysis = analyze(&text);
    let rules: Vec<_> = analysis.attributions.iter().map(|attribution| attribution.rule.name).collect();
    let few = |number: usize| number.min(4);
    Ok(format!("{rules:?} {} {}", few(analysis.folds.len()), few(analysis.entities.len())))
}

/// More bytes of metadata than any file may give.
const BOUND: usize = 1 << 18;

fn article(bytes: &[u8]) -> Result<String, Breach> {
    Ok(format!("{} {}", as_file("a.txt", bytes)?, as_file("a.html", bytes)?))
}

fn as_file(name: &str, bytes: &[u8]) -> Result<String, Breach> {
    let outcome = read_bytes(name, bytes);
    law!(outcome == read_bytes(name, bytes), "two readings of {name} differ");
    match outcome {
        Ok((article, warnings)) => {
            let file = std::str::from_utf8(bytes).unwrap_or_default();
            let whole = name == "a.html" || file.is_empty() || file.ends_with(&article.text);
            law!(whole, "the text of {name} is not the end of the file");
            law!(!article.text.trim().is_empty(), "{name} has no text");
            told(&warnings)?;
            metadata(&article.metadata)?;
            shown(&article)?;
            let Metadata { title, date, tags, other, .. } = &article.metadata;
            let few = |number: usize| number.min(3);
            Ok(format!("{} {} {} {}", title.is_some(), date.is_some(), few(tags.len()), few(other.len())))
        }
        Err(problems) => {
            law!(!problems.is_empty(), "{name} is refused without a word");
            told(&problems)?;
            // Beyond the first words and any number in them a problem is no new one.
            Ok(problems[0].what.chars().filter(|c| !c.is_ascii_digit()).take(60).collect())
        }
    }
}

/// What is told is short and of one line.
fn told(problems: &[Problem]) -> Result<(), Breach> {
    for problem in problems {
        let words = problem.to_string();
        law!(words.len() < 2_000 && !words.contains(char::is_control), "it is told {words:?}");
    }
    Ok(())
}

/// Metadata is bounded, of one line each, and turns no words round.
fn metadata(metadata: &Metadata) -> Result<(), Breach> {
    let Metadata { title, outlet, author, date, url, lang, agency, licence, tags, other } = metadata;
    let fields = [title, outlet, author, date, url, lang, agency, licence].into_iter().flatten();
    let values = fields.chain(tags).chain(other.iter().flat_map(|(key, value)| [key, value]));
    let mut bytes = 0;
    for value in values {
        bytes += value.len();
        law!(!value.contains(char::is_control) && closed(value) == value.as_str(), "metadata says {value:?}");
    }
    law!(bytes <= BOUND, "metadata has {bytes} bytes");
    Ok(())
}

/// What is shown and what is folded are the text: nothing stands between them but white space.
fn shown(article: &Article) -> Result<(), Breach> {
    let text = &article.text;
    let analysis = analyze(text);
    let mut spans: Vec<_> = analysis.paragraphs.iter().map(|paragraph| paragraph.span).collect();
    spans.extend(analysis.folds.iter().map(|fold| fold.span));
    spans.sort();
    let mut at = 0;
    for span in spans {
        let between = &text[at..span.start as usize];
        law!(between.trim().is_empty(), "{between:?} is neither shown nor folded");
        at = span.end as usize;
    }
    law!(text[at..].trim().is_empty(), "{:?} is neither shown nor folded", &text[at..]);
    let name = slug(text);
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    law!((1..=80).contains(&name.len()) && name.bytes().all(plain), "a slug {name:?}");
    Ok(())
}
