//! What a page's head says of its article: `<meta>`, `<link>`, JSON-LD.

use super::all;
use crate::fields::{Value, fill};
use sayso_engine::Metadata;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value as Json;

/// The metadata of a page whose article is under `root`. The first source that says something of a field is believed.
pub(super) fn read(page: &Html, root: ElementRef<'_>) -> Metadata {
    let json = json_ld(page);
    let json = |path: &[&str]| json.as_ref().map(|found| texts(found, path)).unwrap_or_default();
    let metas: Vec<_> = all(page, "meta[content]").filter_map(meta).collect();
    let meta = |names: &[&str]| -> Vec<String> {
        let of = |name: &&str| {
            metas.iter().filter(|(key, _)| key == name).map(|(_, v)| v.to_string()).collect::<Vec<_>>()
        };
        names.iter().map(of).find(|values| !values.is_empty()).unwrap_or_default()
    };
    let attribute = |selector: &str, name: &str| -> Vec<String> {
        all(page, selector).filter_map(|e| e.attr(name)).map(str::to_string).take(1).collect()
    };
    let site = meta(&["og:site_name", "application-name"]);
    let person = |names: Vec<String>| names.into_iter().filter(|n| !n.contains("://")).collect::<Vec<_>>();
    let sources: [(&str, Vec<Vec<String>>); 8] = [
        (
            "title",
            vec![
                meta(&["og:title"]),
                json(&["headline"]),
                first_heading(root),
                meta(&["twitter:title"]),
                title(page, &site),
            ],
        ),
        ("outlet", vec![site, json(&["publisher", "name"])]),
        (
            "author",
            vec![json(&["author", "name"]), person(meta(&["author", "article:author", "byl", "dc.creator"]))],
        ),
        (
            "date",
            vec![
                meta(&["article:published_time"]),
                json(&["datePublished"]),
                meta(&["date", "pubdate", "publish-date", "dc.date", "dc.date.issued", "parsely-pub-date"]),
                attribute("time[datetime]", "datetime"),
            ],
        ),
        ("url", vec![attribute("link[rel=canonical][href]", "href"), meta(&["og:url"])]),
        (
            "lang",
            vec![
                attribute("html[lang]", "lang"),
                meta(&["og:locale"]).iter().map(|l| l.replace('_', "-")).collect(),
            ],
        ),
        ("licence", vec![attribute("link[rel=license][href]", "href"), meta(&["license", "dc.rights"])]),
        ("tags", vec![meta(&["article:tag"]), meta(&["news_keywords", "keywords"])]),
    ];
    let mut metadata = Metadata::default();
    for (field, candidates) in sources {
        for values in candidates.into_iter().filter(|v| v.iter().any(|v| !v.trim().is_empty())) {
            let value = if let [one] = &values[..] { Value::One(one.clone()) } else { Value::Many(values) };
            // A date that means nothing to us was not written for us; the next source may do better.
            if fill(&mut metadata, field, value).is_ok() {
                break;
            }
        }
    }
    metadata
}

/// The name of a `<meta>` in lower case, and its content.
fn meta(element: ElementRef<'_>) -> Option<(String, &str)> {
    let name = element.attr("property").or(element.attr("name")).or(element.attr("itemprop"))?;
    Some((name.to_ascii_lowercase(), element.attr("content")?))
}

fn first_heading(root: ElementRef<'_>) -> Vec<String> {
    let heading = Selector::parse("h1").ok().and_then(|h1| root.select(&h1).next());
    heading.map(|e| super::text::of(e).replace('\n', " ")).into_iter().collect()
}

/// The page's `<title>`, without the site's name at its end.
fn title(page: &Html, site: &[String]) -> Vec<String> {
    let whole = all(page, "head title").map(|e| e.text().collect::<String>().trim().to_string()).take(1);
    let bare = |title: String| {
        let cut = site.first().and_then(|site| title.strip_suffix(site.as_str())).unwrap_or(&title);
        if cut.len() == title.len() {
            title
        } else {
            cut.trim_end_matches([' ', '|', '-', '–', '—', '·', ':']).to_string()
        }
    };
    whole.map(bare).collect()
}

/// The first object of the page's JSON-LD that is some kind of article.
fn json_ld(page: &Html) -> Option<Json> {
    let scripts = all(page, "script[type='application/ld+json']");
    let mut waiting: Vec<Json> =
        scripts.filter_map(|e| serde_json::from_str(&e.text().collect::<String>()).ok()).collect();
    waiting.reverse();
    while let Some(value) = waiting.pop() {
        match value {
            Json::Array(values) => waiting.extend(values.into_iter().rev()),
            Json::Object(mut object) => {
                let kinds = object.get("@type").map(|kind| texts(kind, &[])).unwrap_or_default();
                if kinds.iter().any(|kind| kind.ends_with("Article") || kind.ends_with("Posting")) {
                    return Some(Json::Object(object));
                }
                waiting.extend(object.remove("@graph"));
            }
            _ => {}
        }
    }
    None
}

/// The texts at the end of a path of keys; an array stands for each of its values.
fn texts(value: &Json, path: &[&str]) -> Vec<String> {
    match (value, path) {
        (Json::Array(values), _) => values.iter().flat_map(|value| texts(value, path)).collect(),
        (Json::String(text), [] | ["name"]) => vec![text.clone()],
        (Json::Object(object), [key, rest @ ..]) => {
            object.get(*key).map(|v| texts(v, rest)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use sayso_engine::Metadata;

    fn read(source: &str) -> (Metadata, String) {
        super::super::read(source).expect("it is not deep")
    }

    #[test]
    fn metas_and_links() {
        let (m, _) = read(
            "<html lang=en-GB><head><title>A bridge | The Test</title><meta property=og:site_name content='The Test'>\
             <meta name=author content='Ann Lee'><meta property=article:published_time content='2025-02-18T09:00Z'>\
             <meta property=article:tag content=river><meta property=article:tag content='bridge, new'>\
             <link rel=canonical href=https://example.org/a></head><p>Text",
        );
        assert_eq!(m.title.as_deref(), Some("A bridge"));
        assert_eq!(m.outlet.as_deref(), Some("The Test"));
        assert_eq!(m.author.as_deref(), Some("Ann Lee"));
        assert_eq!(m.date.as_deref(), Some("2025-02-18"));
        assert_eq!(m.lang.as_deref(), Some("en-GB"));
        assert_eq!(m.url.as_deref(), Some("https://example.org/a"));
        assert_eq!(m.tags, ["river", "bridge, new"]);
    }

    #[test]
    fn json_ld_of_a_news_article() {
        let (m, _) = read(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"headline\":\"no\"},\
             {\"@type\":[\"NewsArticle\"],\"headline\":\"A bridge\",\"datePublished\":\"2025-02-18\",\
             \"author\":[{\"name\":\"Ann Lee\"},\"Bo Ek\"],\"publisher\":{\"name\":\"The Test\"}}]}</script><p>Text",
        );
        assert_eq!(m.title.as_deref(), Some("A bridge"));
        assert_eq!(m.author.as_deref(), Some("Ann Lee, Bo Ek"));
        assert_eq!(m.outlet.as_deref(), Some("The Test"));
        assert_eq!(m.date.as_deref(), Some("2025-02-18"));
    }

    #[test]
    fn a_date_that_cannot_be_read_yields_to_the_next() {
        let (m, _) = read("<meta name=date content=soon><p>On <time datetime=2025-02-18>Tuesday</time>");
        assert_eq!(m.date.as_deref(), Some("2025-02-18"));
    }
}
