//! Articles in HTML: the text of the page's article, one line a block, and what the page's head says of it.
//!
//! What the page itself marks as not its article (navigation, asides, forms, footers) and what is never shown (scripts,
//! styles, templates) is no text. Runs of white space are one space, as a browser shows them; the rest is to the letter.

mod head;
mod text;

use sayso_engine::Metadata;
use scraper::{ElementRef, Html, Selector};

/// Below this many bytes, an `<article>` or `<main>` is a teaser or a shell.
const SHORTEST_ARTICLE: usize = 200;

/// So many elements may lie in each other. To build the tree takes time that grows with the square of the depth.
const DEEPEST: usize = 3_000;

/// Elements that have no end, or seldom one: they do not lie in each other.
const ENDLESS: &[&str] = &[
    "area", "base", "br", "col", "dd", "dt", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "source", "td", "th", "tr", "wbr",
];

/// How many elements lie in each other where they do so the most, about: counted without a tree, before there is one.
fn depth(source: &str) -> usize {
    let mut depth: usize = 0;
    let mut deepest = 0;
    for piece in source.split('<').skip(1) {
        let name = |piece: &str| {
            piece.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("").to_ascii_lowercase()
        };
        let (ends, name) = match piece.strip_prefix('/') {
            Some(rest) => (true, name(rest)),
            None => (false, name(piece)),
        };
        match name.as_str() {
            "" => {}
            endless if ENDLESS.contains(&endless) => {}
            _ if ends => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The metadata and the text of a page; nothing where it nests too deep.
pub(crate) fn read(source: &str) -> Option<(Metadata, String)> {
    if depth(source) > DEEPEST {
        return None;
    }
    let page = Html::parse_document(source);
    let (root, text) = article(&page);
    Some((head::read(&page, root), text))
}

/// The element that holds the article, and its text: the longest `<article>` that outweighs the others together, else
/// `<main>`, else the whole page.
fn article(page: &Html) -> (ElementRef<'_>, String) {
    let mut articles: Vec<_> = all(page, "article").map(|e| (e, text::of(e))).collect();
    let total: usize = articles.iter().map(|(_, text)| text.len()).sum();
    articles.sort_by_key(|(_, text)| std::cmp::Reverse(text.len()));
    let main = all(page, "main, [role=main]").map(|e| (e, text::of(e)));
    let longest = articles.into_iter().take(1).filter(|(_, text)| text.len() * 2 > total);
    let found = longest.chain(main).find(|(_, text)| text.len() >= SHORTEST_ARTICLE);
    found.unwrap_or_else(|| (page.root_element(), text::of(page.root_element())))
}

/// The elements that a selector of ours finds, in order.
fn all<'p>(page: &'p Html, selector: &str) -> impl Iterator<Item = ElementRef<'p>> + use<'p> {
    let found: Vec<_> = Selector::parse(selector).map(|s| page.select(&s).collect()).unwrap_or_default();
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> String {
        read(source).expect("it is not deep").1
    }

    #[test]
    fn depth_is_counted_where_elements_lie_in_each_other() {
        assert_eq!(depth("<div><p>a<p>b<br><img src=x></div><section><b>c</b>"), 2);
        assert!(read(&"<div>".repeat(DEEPEST + 1)).is_none());
        assert!(read(&"<div>a</div><p>".repeat(DEEPEST + 1)).is_some());
    }

    #[test]
    fn the_article_is_what_the_page_marks_as_one() {
        let body = "The bridge opened on Monday after nine years of work. ".repeat(5);
        let page = format!(
            "<nav>Home</nav><article>Short</article><article><h1>A bridge</h1><p>{body}</p>\
             <aside>Read more</aside></article><footer>About us</footer>"
        );
        assert_eq!(text(&page), format!("A bridge\n{}", body.trim_end()));
    }

    #[test]
    fn a_page_without_marks_is_taken_whole() {
        assert_eq!(text("<title>T</title><div>One<p>Two</div>"), "One\nTwo");
        assert_eq!(text(""), "");
    }
}
