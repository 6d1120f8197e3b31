//! What stands around folded lines and belongs to them: teasers under their heading, the line over a caption, what
//! follows the rights.

use super::Fold;
use super::page::{Line, Page};
use super::rules::{CAPTION, COPYRIGHT, RELATED, TAGS};

/// Folds the neighbours of folded lines.
pub(super) fn around(page: &Page<'_>, folds: &mut [Option<Fold>]) {
    for at in 0..folds.len() {
        if is(folds, at, &[CAPTION]) {
            over_caption(page, folds, at);
        }
    }
    let open = Open::read(page, folds);
    if let Some(at) =
        (0..folds.len()).find(|&at| is(folds, at, &[COPYRIGHT]) && end_with_site(page, &open, at))
    {
        mark_all(page, folds, open.after(at), "about the site");
    }
    let open = Open::read(page, folds);
    for at in 0..folds.len() {
        if !is(folds, at, &[RELATED, TAGS]) {
            continue;
        }
        if end_with_teasers(page, &open, at) {
            mark_all(page, folds, open.after(at), "teaser");
            break;
        }
        if is(folds, at, &[RELATED]) {
            box_of_teasers(page, folds, at);
        }
    }
    leftovers(page, folds);
}

/// The lines that are not folded yet, so that what follows a line is counted without going through it.
struct Open {
    lines: Vec<usize>,
    /// For each of them and all that follow: how many end without a stop.
    headlines: Vec<usize>,
    /// The same: how many are too long for a teaser.
    long: Vec<usize>,
    /// For each line of the page: how many before it read like the report.
    bodies: Vec<usize>,
}

impl Open {
    const LONGEST_SUMMARY: usize = 220;

    fn read(page: &Page<'_>, folds: &[Option<Fold>]) -> Self {
        let lines: Vec<usize> = (0..folds.len()).filter(|&i| folds[i].is_none()).collect();
        let is_long = |line: &Line<'_>| line.stop && line.text.len() > Self::LONGEST_SUMMARY;
        let from_the_end = |test: &dyn Fn(&Line<'_>) -> bool| {
            let mut counts = vec![0; lines.len() + 1];
            for (n, &i) in lines.iter().enumerate().rev() {
                counts[n] = counts[n + 1] + usize::from(test(&page.lines[i]));
            }
            counts
        };
        let (headlines, long) = (from_the_end(&|line| !line.stop), from_the_end(&is_long));
        let mut count = 0;
        let before = |line: &Line<'_>| {
            count += usize::from(line.is_body());
            count - usize::from(line.is_body())
        };
        let bodies = page.lines.iter().map(before).collect();
        Self { lines, headlines, long, bodies }
    }

    /// How many of the lines stand up to `at`.
    fn up_to(&self, at: usize) -> usize {
        self.lines.partition_point(|&line| line <= at)
    }

    fn after(&self, at: usize) -> &[usize] {
        &self.lines[self.up_to(at)..]
    }

    /// Whether line `at` stands after a report, and at most so many hundredths of the text follow.
    fn under_report(&self, page: &Page<'_>, at: usize, percent: usize) -> bool {
        self.bodies[at] >= 3 && page.percent_after(at) <= percent
    }
}

/// The picture's own title, which stands directly over its caption where paragraphs stand apart.
fn over_caption(page: &Page<'_>, folds: &mut [Option<Fold>], at: usize) {
    let Some(above) = at.checked_sub(1) else { return };
    let line = &page.lines[above];
    let belongs = line.gap_before && !line.gap_after && page.lines[at].gap_after;
    if above > 0 && belongs && line.text.len() <= 120 && !line.is_body() && !line.has_quotes() {
        mark(page, folds, above, CAPTION);
    }
}

/// Whether the claim of rights at `at` is followed only by a few lines about the site.
fn end_with_site(page: &Page<'_>, open: &Open, at: usize) -> bool {
    let rest = open.after(at);
    rest.len() <= 3 && open.under_report(page, at, 25) && !rest.iter().any(|&i| page.lines[i].has_quotes())
}

/// Whether only headlines and summaries of other stories follow line `at`.
fn end_with_teasers(page: &Page<'_>, open: &Open, at: usize) -> bool {
    let first = open.up_to(at);
    let rest = open.lines.len() - first;
    rest > 0 && open.under_report(page, at, 50) && open.long[first] == 0 && open.headlines[first] * 3 >= rest
}

/// The headlines of other stories, in a box within the report.
fn box_of_teasers(page: &Page<'_>, folds: &mut [Option<Fold>], at: usize) {
    const LONGEST_BOX: usize = 8;
    let is_headline = |&i: &usize| {
        let line = &page.lines[i];
        folds[i].is_none() && !line.stop && line.words >= 3 && line.text.len() <= 160
    };
    let headlines: Vec<usize> = (at + 1..folds.len()).take(LONGEST_BOX).take_while(is_headline).collect();
    mark_all(page, folds, &headlines, "teaser");
}

/// After the report's last paragraph, lines without a stop among folded ones are the page's too.
fn leftovers(page: &Page<'_>, folds: &mut [Option<Fold>]) {
    if page.wrapped {
        return;
    }
    let Some(last) = (0..folds.len()).rfind(|&i| folds[i].is_none() && page.lines[i].is_body()) else {
        return;
    };
    let Some(first) = (last..folds.len()).find(|&i| folds[i].is_some()) else { return };
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

fn mark_all(page: &Page<'_>, folds: &mut [Option<Fold>], lines: &[usize], reason: &'static str) {
    for &at in lines {
        mark(page, folds, at, reason);
    }
}
