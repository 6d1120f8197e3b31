//! The text of an element, one line a block.

use scraper::{ElementRef, Node};

/// Elements whose content is not shown, or not the article.
const SKIPPED: &[&str] = &[
    "aside", "audio", "button", "canvas", "dialog", "footer", "form", "head", "iframe", "math", "nav",
    "noscript", "object", "option", "script", "select", "style", "svg", "template", "textarea", "title",
    "video",
];

/// Elements that begin and end a line.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "blockquote",
    "body",
    "br",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "thead",
    "tr",
    "ul",
];

/// The text of `root`, without empty lines.
pub(super) fn of(root: ElementRef<'_>) -> String {
    let mut writer = Writer::default();
    let mut skipping = None;
    for edge in root.traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) if skipping.is_none() => match node.value() {
                Node::Text(text) => writer.text(text),
                Node::Element(element) => {
                    let name = element.name();
                    if SKIPPED.contains(&name) || element.attr("hidden").is_some() {
                        skipping = Some(node.id());
                    } else if BLOCKS.contains(&name) {
                        writer.end_line();
                        if name == "li" {
                            writer.line.push_str("• ");
                        }
                    } else if matches!(name, "td" | "th") && !writer.line.is_empty() {
                        writer.line.push('\t');
                    }
                    writer.preformatted += u32::from(name == "pre");
                }
                _ => {}
            },
            ego_tree::iter::Edge::Close(node) => {
                if skipping == Some(node.id()) {
                    skipping = None;
                } else if skipping.is_none()
                    && let Node::Element(element) = node.value()
                {
                    if BLOCKS.contains(&element.name()) {
                        writer.end_line();
                    }
                    writer.preformatted -= u32::from(element.name() == "pre");
                }
            }
            ego_tree::iter::Edge::Open(_) => {}
        }
    }
    writer.end_line();
    writer.done
}

#[derive(Default)]
struct Writer {
    done: String,
    line: String,
    /// How many `<pre>` are open.
    preformatted: u32,
}

impl Writer {
    fn text(&mut self, text: &str) {
        if self.preformatted > 0 {
            for (index, part) in text.split('\n').enumerate() {
                if index > 0 {
                    self.end_line();
                }
                self.line.push_str(part);
            }
            return;
        }
        for c in text.chars() {
            if !c.is_ascii_whitespace() {
                self.line.push(c);
            } else if !self.line.is_empty() && !self.line.ends_with([' ', '\t']) {
                self.line.push(' ');
            }
        }
    }

    fn end_line(&mut self) {
        let line = self.line.trim_end();
        if !line.trim().is_empty() && line != "•" {
            if !self.done.is_empty() {
                self.done.push('\n');
            }
            self.done.push_str(line);
        }
        self.line.clear();
    }
}

#[cfg(test)]
mod tests {
    use scraper::Html;

    fn text(source: &str) -> String {
        super::of(Html::parse_document(source).root_element())
    }

    #[test]
    fn blocks_are_lines_and_spaces_are_one() {
        assert_eq!(text("<p>One\n  <b>two</b>,\n three<p>Four<br>five"), "One two, three\nFour\nfive");
        assert_eq!(text("<ul><li>a<li> <li>b</ul><table><tr><td>1<td>2</table>"), "• a\n• b\n1\t2");
        assert_eq!(text("<pre>a  b\n  c</pre>"), "a  b\n  c");
        assert_eq!(text("caf&eacute; &amp; &ldquo;x&rdquo;"), "café & “x”");
    }

    #[test]
    fn scripts_and_styles_are_never_text() {
        assert_eq!(
            text(
                "a<script>b</script><style>c</style><noscript>d</noscript><p hidden>e</p><template>f</template>g"
            ),
            "ag"
        );
    }

    #[test]
    fn nesting_has_no_limit() {
        assert_eq!(text(&"<div>".repeat(2_000)), "");
    }
}
