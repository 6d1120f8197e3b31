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

/// The metadata and the text of a page.
pub(crate) fn read(source: &str) -> (Metadata, String) {
    let page = Html::parse_document(source);
    let (root, text) = article(&page);
    (head::read(&page, root), text)
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

    #[test]
    fn the_article_is_what_the_page_marks_as_one() {
        let body = "The bridge opened on Monday after nine years of work. ".repeat(5);
        let page = format!(
            "<nav>Home</nav><article>Short</article><article><h1>A bridge</h1><p>{body}</p>\
             <aside>Read more</aside></article><footer>About us</footer>"
        );
        assert_eq!(read(&page).1, format!("A bridge\n{}", body.trim_end()));
    }

    #[test]
    fn a_page_without_marks_is_taken_whole() {
        assert_eq!(read("<title>T</title><div>One<p>Two</div>").1, "One\nTwo");
        assert_eq!(read("").1, "");
    }
}
