//! What stands around folded lines and belongs to them: teasers under their heading, the line over a caption, what
//! follows the rights.

use super::Fold;
use super::page::{Line, Page};
use super::rules::{CAPTION, COPYRIGHT, RELATED, TAGS};

/// Folds the neighbours of folded lines.
pub(super) fn around(page: &Page<'_>, folds: &mut [Option<Fold>]) {
    for spread in [over_caption, after_rights, teasers] {
        for at in 0..folds.len() {
            spread(page, folds, at);
        }
    }
    leftovers(page, folds);
}

/// The picture's own title, which stands directly over its caption where paragraphs stand apart.
fn over_caption(page: &Page<'_>, folds: &mut [Option<Fold>], at: usize) {
    let Some(above) = at.checked_sub(1).filter(|_| is(folds, at, &[CAPTION])) else { return };
    let line = &page.lines[above];
    let belongs = line.gap_before && !line.gap_after && page.lines[at].gap_after;
    if above > 0 && belongs && line.text.len() <= 120 && !line.is_body() && !line.has_quotes() {
        mark(page, folds, above, CAPTION);
    }
}

/// A few lines about the site after its rights, at the end of the text.
fn after_rights(page: &Page<'_>, folds: &mut [Option<Fold>], at: usize) {
    if !is(folds, at, &[COPYRIGHT]) {
        return;
    }
    let rest: Vec<usize> = (at + 1..folds.len()).filter(|&i| folds[i].is_none()).collect();
    let quotes = rest.iter().any(|&i| page.lines[i].has_quotes());
    if rest.len() <= 3 && !quotes && page.percent_after(at) <= 25 && page.bodies_before(at) >= 3 {
        for i in rest {
            mark(page, folds, i, "about the site");
        }
    }
}

/// Headlines and summaries of other stories: to the end of the text, or the headlines of a box within it.
fn teasers(page: &Page<'_>, folds: &mut [Option<Fold>], at: usize) {
    const LONGEST_SUMMARY: usize = 220;
    const LONGEST_BOX: usize = 8;
    if !is(folds, at, &[RELATED, TAGS]) {
        return;
    }
    let rest: Vec<usize> = (at + 1..folds.len()).filter(|&i| folds[i].is_none()).collect();
    let headlines = rest.iter().filter(|&&i| !page.lines[i].stop).count();
    let fits = |line: &Line<'_>| !line.stop || line.text.len() <= LONGEST_SUMMARY;
    let at_end = page.percent_after(at) <= 50 && page.bodies_before(at) >= 3;
    if at_end && headlines * 3 >= rest.len() && rest.iter().all(|&i| fits(&page.lines[i])) {
        for i in rest {
            mark(page, folds, i, "teaser");
        }
    } else if is(folds, at, &[RELATED]) {
        let is_headline = |&i: &usize| {
            let line = &page.lines[i];
            !line.stop && line.words >= 3 && line.text.len() <= 160
        };
        let count = (at + 1..folds.len())
            .take(LONGEST_BOX)
            .take_while(|&i| folds[i].is_none())
            .take_while(is_headline)
            .count();
        for i in at + 1..=at + count {
            mark(page, folds, i, "teaser");
        }
    }
}

/// After the report's last paragraph, lines without a stop among folded ones are the page's too.
fn leftovers(page: &Page<'_>, folds: &mut [Option<Fold>]) {
    if page.wrapped || page.end_of_body == 0 {
        return;
    }
    let end = (0..folds.len()).rfind(|&i| folds[i].is_none() && page.lines[i].is_body()).map_or(0, |i| i + 1);
    let Some(first) = (end..folds.len()).find(|&i| folds[i].is_some()) else { return };
    for i in first + 1..folds.len() {
        if folds[i].is_none() && !page.lines[i].stop && !page.lines[i].has_quotes() {
            mark(page, folds, i, "page furniture");
        }
    }
}

fn is(folds: &[Option<Fold>], at: usize, reasons: &[&str]) -> bool {
    folds[at].is_some_and(|fold| reasons.contains(&fold.reason))
}

fn mark(page: &Page<'_>, folds: &mut [Option<Fold>], at: usize, reason: &'static str) {
    folds[at] = Some(Fold { span: page.lines[at].span, reason });
}
