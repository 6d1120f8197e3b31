//! The rules that judge one line, in order: the first that knows it names it.

use super::Fold;
use super::page::{LONGEST_PHRASE_LINE, Line, Page, plain};
use super::{phrases, reporters};
use crate::dates;
use crate::text::Lower;
use crate::text::Span;

/// The reason of a heading over links to other stories.
pub(super) const RELATED: &str = "related stories";
/// The reason of a line of key words.
pub(super) const TAGS: &str = "tags";
/// The reason of a line that claims rights.
pub(super) const COPYRIGHT: &str = "copyright";
/// The reason of what stands under a picture.
pub(super) const CAPTION: &str = "photo caption";

/// Judges one line; the answer is the whole line or a part of it.
type Rule = fn(&Page<'_>, usize) -> Option<Fold>;

const RULES: &[Rule] = &[
    ornament,
    date_stamp,
    headline_again,
    comment_counter,
    caption,
    copyright,
    tags,
    other_story,
    invitation,
    phrase,
];

/// The fold of each line, if it is one.
pub(super) fn of_lines(page: &Page<'_>) -> Vec<Option<Fold>> {
    let judge = |at: usize| page.alone(at).then(|| RULES.iter().find_map(|rule| rule(page, at))).flatten();
    (0..page.lines.len()).map(judge).collect()
}

fn whole(line: &Line<'_>, reason: &'static str) -> Fold {
    Fold { span: line.span, reason }
}

/// `_____`, `* * *`: marks without a word.
fn ornament(page: &Page<'_>, at: usize) -> Option<Fold> {
    let line = &page.lines[at];
    let bare = !line.text.contains(char::is_alphanumeric) && !line.has_quotes();
    bare.then(|| whole(line, "ornament"))
}

/// `date 2025-02-18 The …`: only the stamp is folded.
fn date_stamp(page: &Page<'_>, at: usize) -> Option<Fold> {
    const LEADS: &[&str] = &[
        "date",
        "published",
        "updated",
        "posted",
        "last updated",
        "published on",
        "posted on",
        "updated on",
    ];
    let line = &page.lines[at];
    let head = &line.text[..line.text.floor_char_boundary(80)];
    if !head.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (place, _) = dates::find(head).into_iter().next()?;
    let lead = plain(&head[..place.start as usize]);
    let iso = place.of(head).as_bytes().get(4) == Some(&b'-');
    let led = LEADS.contains(&lead.as_str()) || lead.is_empty() && iso && at < 4;
    if !led {
        return None;
    }
    let end = place.end as usize;
    let clock = |c: char| c.is_ascii_digit() || matches!(c, ':' | ' ' | '\t');
    let rest = line.text[end..].trim_start_matches(clock);
    let sentence = rest.starts_with(|c: char| c.is_uppercase() || "“‘\"'".contains(c))
        && rest.split_whitespace().count() >= 5;
    let apart = line.text[end..].starts_with(char::is_whitespace);
    let start = line.span.start as usize;
    let stamp = line.text[..line.text.len() - rest.len()].trim_end().len();
    (sentence && apart).then(|| Fold { span: Span::new(start, start + stamp), reason: "date stamp" })
}

/// The headline a second time.
fn headline_again(page: &Page<'_>, at: usize) -> Option<Fold> {
    let (first, headline) = headline(page)?;
    let rest = page.lines[at].plain.strip_prefix(headline)?;
    // `A headline – The Outlet`
    let more = rest.is_empty()
        || rest.starts_with(' ') && rest.split(' ').count() <= 5 && at < 8 && !page.lines[at].stop;
    (at > first && more).then(|| whole(&page.lines[at], "headline repeated"))
}

/// The first line that is long enough to be a headline, in plain words.
fn headline<'p>(page: &'p Page<'_>) -> Option<(usize, &'p str)> {
    let (at, line) =
        page.lines.iter().enumerate().take(6).find(|(_, line)| line.words >= 4 && !line.is_body())?;
    Some((at, line.plain.as_str())).filter(|(_, plain)| !plain.is_empty())
}

/// `World, News No Comments on A headline`
fn comment_counter(page: &Page<'_>, at: usize) -> Option<Fold> {
    let line = &page.lines[at];
    let after = ["no comments on ", "0 comments on ", "0 comment on ", "comments off on "]
        .iter()
        .find_map(|phrase| line.plain.split_once(phrase))
        .filter(|(before, _)| before.is_empty() || before.ends_with(' '));
    let (before, after) = after?;
    let repeats = headline(page).is_some_and(|(_, headline)| after == headline);
    (at > 0 && (repeats || before.is_empty() && !line.stop)).then(|| whole(line, "comments"))
}

/// A caption with its credit: `… on Monday. (Photo: Ann Lee)`; of a long line or one that quotes, only the credit.
fn caption(page: &Page<'_>, at: usize) -> Option<Fold> {
    let line = &page.lines[at];
    let credit = credit(line)?;
    if line.words <= 90 && !line.has_quotes() {
        return Some(whole(line, CAPTION));
    }
    let start = line.span.start as usize;
    Some(Fold { span: Span::new(start + credit, line.span.end as usize), reason: "photo credit" })
}

/// Where the credit of a picture begins at the end of a line.
fn credit(line: &Line<'_>) -> Option<usize> {
    const OPENERS: &[&str] = &[
        "photo",
        "photos",
        "image",
        "images",
        "picture",
        "pic",
        "credit",
        "credits",
        "courtesy",
        "photograph",
        "illustration",
        "screenshot",
        "file photo",
        "file image",
        "ap photo",
        "handout",
        "pool photo",
    ];
    let text = line.text.trim_end_matches('.');
    // `Photo: Ann Lee`
    let lead = text.split_once(':').map_or("", |(lead, _)| lead);
    if matches!(lead.to_ascii_lowercase().as_str(), "photo" | "image" | "picture" | "credit" | "file photo")
        && line.words <= 10
    {
        return Some(0);
    }
    let bracket = text.strip_suffix([')', ']']).and_then(|inside| Some((inside, inside.rfind(['(', '['])?)));
    if let Some((inside, open)) = bracket {
        let inner = &inside[open + 1..];
        let words = plain(inner);
        let opens =
            OPENERS.iter().any(|o| words.strip_prefix(o).is_some_and(|r| r.is_empty() || r.starts_with(' ')));
        // `(Photos of the bridge were shown)` is no credit, `(Photo: …)` and `(Photo by …)` are.
        let credits = opens
            && (inner.contains([':', '/', '|'])
                || words.contains(" by ")
                || words.contains("courtesy")
                || words.contains(" via "));
        return (inner.len() <= 120 && (credits || is_agency_credit(inner))).then_some(open);
    }
    if line.stop {
        return None;
    }
    let after = |separator| text.rfind(separator).map(|at| at + str::len(separator));
    let tail = [". ", "| ", "— "].into_iter().filter_map(after).max().unwrap_or(0);
    let short = text[tail..].split_whitespace().count() <= 8;
    (short && is_agency_credit(&text[tail..])).then_some(tail)
}

/// `Ann Lee/Reuters`, `REUTERS/Ann Lee`, `Ann Lee via Getty Images`, `AP Photo`
fn is_agency_credit(text: &str) -> bool {
    const AGENCIES: &[&str] = &[
        "afp",
        "anadolu",
        "ap",
        "associated press",
        "bloomberg",
        "dpa",
        "epa",
        "getty",
        "getty images",
        "pa",
        "reuters",
        "shutterstock",
        "tass",
        "xinhua",
        "zuma",
    ];
    let lower = text.lower();
    let parts: Vec<_> = lower.split('/').map(str::trim).collect();
    let slashed = parts.len() > 1 && parts.iter().any(|part| AGENCIES.contains(part));
    let via = lower.rsplit_once(" via ").is_some_and(|(_, agency)| AGENCIES.contains(&agency.trim()));
    slashed || via || lower.starts_with("ap photo") || lower.ends_with("getty images")
}

/// `© 2025 The Outlet. All rights reserved.`
fn copyright(page: &Page<'_>, at: usize) -> Option<Fold> {
    let line = &page.lines[at];
    // Copyright law in a report has a year now and then; a claim has it at once.
    let worded = ["copyright 0", "copyright c 0"].iter().any(|claim| line.plain.starts_with(claim));
    let marked =
        line.text.contains('©') || line.text.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("(c) "));
    let claims = worded
        || marked && (!line.is_body() || line.text.starts_with('©') || line.plain.starts_with("copyright"));
    if at == 0 || !claims || line.text.len() > LONGEST_PHRASE_LINE || line.has_quotes() {
        return None;
    }
    // `© Ann Lee` stands under pictures.
    let dated =
        has_year(line.text) || line.plain.contains("rights reserved") || line.plain.starts_with("copyright");
    Some(whole(line, if dated { COPYRIGHT } else { "photo credit" }))
}

/// Whether a year stands among the words.
fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit())
        .any(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20")))
}

/// `Tags: river, bridge`
fn tags(page: &Page<'_>, at: usize) -> Option<Fold> {
    const LEADS: &[&str] = &[
        "tags",
        "tag",
        "keywords",
        "topics",
        "categories",
        "category",
        "related topics",
        "in this story",
        "filed under",
    ];
    let line = &page.lines[at];
    let lead = line.text.split_once(':').map_or(line.text, |(lead, _)| lead);
    let led = lead.len() <= 20 && LEADS.contains(&plain(lead).as_str());
    (at > 0 && led && !line.is_body()).then(|| whole(line, TAGS))
}

/// `RELATED: Another headline`
fn other_story(page: &Page<'_>, at: usize) -> Option<Fold> {
    const LEADS: &[&str] = &[
        "related",
        "related article",
        "related story",
        "related stories",
        "read",
        "read more",
        "read also",
        "read next",
        "also read",
        "see also",
        "more",
        "must read",
        "watch",
        "watch live",
        "watch more",
        "listen",
        "don't miss",
        "up next",
        "you may also like",
        "recommended",
        "explore",
        "from the archive",
    ];
    let line = &page.lines[at];
    let (lead, rest) = line.text.split_once([':', '|', '»', '>'])?;
    let led = lead.len() <= 24 && LEADS.contains(&plain(lead).as_str()) && !rest.trim().is_empty();
    (at > 0 && led && line.text.len() <= 240 && !line.is_body()).then(|| whole(line, "other story"))
}

/// `Get the Morning newsletter`, `Follow The Test on Instagram`
fn invitation(page: &Page<'_>, at: usize) -> Option<Fold> {
    const VERBS: &[&str] =
        &["get", "sign", "subscribe", "join", "try", "receive", "our", "follow", "like", "register"];
    let line = &page.lines[at];
    let verb = line.plain.split(' ').next().is_some_and(|word| VERBS.contains(&word));
    let reason = match line.plain.rsplit(' ').next().unwrap_or("") {
        "newsletter" | "newsletters" | "channel" | "news" | "alerts" => "newsletter",
        "bluesky" | "facebook" | "instagram" | "linkedin" | "telegram" | "threads" | "tiktok" | "twitter"
        | "whatsapp" | "x" | "youtube" => "share button",
        _ => return None,
    };
    (at > 0 && verb && line.words <= 16 && !line.has_quotes()).then(|| whole(line, reason))
}

/// A phrase of the lists.
fn phrase(page: &Page<'_>, at: usize) -> Option<Fold> {
    let line = &page.lines[at];
    let reason = phrases::reason(page, at)?;
    // Who helped to report is shown, like a byline.
    (reason != "credits" || !reporters::are_named(line.text)).then(|| whole(line, reason))
}
