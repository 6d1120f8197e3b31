//! Tests of this stage.

use super::*;
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// Folded parts in `⟦reason|…⟧`.
fn check(text: &str, expect: &Expect) {
    let mut shown = String::new();
    let mut at = 0;
    for fold in find(text) {
        let range = fold.span.range();
        shown.push_str(&text[at..range.start]);
        for part in ["⟦", fold.reason, "|", &text[range.clone()], "⟧"] {
            shown.push_str(part);
        }
        at = range.end;
    }
    shown.push_str(&text[at..]);
    expect.assert_eq(&shown);
}

const BODY: &str = "The town opened its new bridge on Monday after nine years of work.\n";
const REPORT: &str = "Bridge opens to traffic\nThe town opened its new bridge on Monday after nine years of work.\nMany \
                      who came to see it were glad of what they heard from the mayor, who spoke for an hour about the old \
                      ferry and its captain.\n“We waited long enough,” said Ann Lee, who had brought her children and a \
                      basket of pears, “and now it is here.”\nThe ferry will go on until the summer, the town said.\n";

#[test]
fn what_stands_over_a_report() {
    check(
        "Skip to content\nTown opens its second bridge\nTown opens its second bridge – The Test\nWorld, News No Comments on \
         Town opens its second bridge\n7 minute read\nShare via\nBy Ann Lee\nThe town opened its new bridge on Monday after \
         nine years of work.",
        &expect![[r"
            ⟦navigation|Skip to content⟧
            Town opens its second bridge
            ⟦headline repeated|Town opens its second bridge – The Test⟧
            ⟦comments|World, News No Comments on Town opens its second bridge⟧
            ⟦reading time|7 minute read⟧
            ⟦share button|Share via⟧
            By Ann Lee
            The town opened its new bridge on Monday after nine years of work."]],
    );
}

#[test]
fn a_date_run_into_the_first_sentence() {
    check(
        " date 2025-02-18 The town opened its new bridge on Monday.",
        &expect![" ⟦date stamp|date 2025-02-18⟧ The town opened its new bridge on Monday."],
    );
    check(
        "Published: Feb. 18, 2025 10:30 “We are glad to be here,” said Ann Lee.",
        &expect!["⟦date stamp|Published: Feb. 18, 2025 10:30⟧ “We are glad to be here,” said Ann Lee."],
    );
    check("Published Feb. 18, 2025", &expect!["Published Feb. 18, 2025"]);
    check(
        "On Feb. 18, 2025 The Test opened its new office here.",
        &expect!["On Feb. 18, 2025 The Test opened its new office here."],
    );
}

#[test]
fn pictures() {
    check(
        &format!(
            "{BODY}\nThe bridge\nAnn Lee, Bo Ek and others on the bridge in Testville, May 8, 2025. (Image Credit: Town Hall)\n\n\
             {BODY}And so on.\n\nThe mayor on Monday. Cy Day/Getty Images\n\nThe mayor, \
             who said “we did it” and much more. (Photo: Cy Day)\n\nMore was seen (photos of it were shown)."
        ),
        &expect![[r"
            The town opened its new bridge on Monday after nine years of work.

            ⟦photo caption|The bridge⟧
            ⟦photo caption|Ann Lee, Bo Ek and others on the bridge in Testville, May 8, 2025. (Image Credit: Town Hall)⟧

            The town opened its new bridge on Monday after nine years of work.
            And so on.

            ⟦photo caption|The mayor on Monday. Cy Day/Getty Images⟧

            The mayor, who said “we did it” and much more. ⟦photo credit|(Photo: Cy Day)⟧

            More was seen (photos of it were shown)."]],
    );
}

#[test]
fn what_stands_under_a_report() {
    check(
        &format!(
            "{REPORT}_____\n(With assistance from Ann Day and Tom Fox.)\n_____\n\
             ©2025 The Test. Visit test.example. Distributed by Test Agency, LLC.\nComments\n"
        ),
        &expect![[r"
            Bridge opens to traffic
            The town opened its new bridge on Monday after nine years of work.
            Many who came to see it were glad of what they heard from the mayor, who spoke for an hour about the old ferry and its captain.
            “We waited long enough,” said Ann Lee, who had brought her children and a basket of pears, “and now it is here.”
            The ferry will go on until the summer, the town said.
            ⟦ornament|_____⟧
            (With assistance from Ann Day and Tom Fox.)
            ⟦ornament|_____⟧
            ⟦copyright|©2025 The Test. Visit test.example. Distributed by Test Agency, LLC.⟧
            ⟦comments|Comments⟧
        "]],
    );
    check(
        &format!(
            "{REPORT}More to Read\nGet the Morning Test newsletter\nDeep insights into bridges, in your \
             inbox twice a week.\nYou may occasionally receive promotional content from The Test."
        ),
        &expect![[r"
            Bridge opens to traffic
            The town opened its new bridge on Monday after nine years of work.
            Many who came to see it were glad of what they heard from the mayor, who spoke for an hour about the old ferry and its captain.
            “We waited long enough,” said Ann Lee, who had brought her children and a basket of pears, “and now it is here.”
            The ferry will go on until the summer, the town said.
            ⟦related stories|More to Read⟧
            ⟦newsletter|Get the Morning Test newsletter⟧
            ⟦newsletter|Deep insights into bridges, in your inbox twice a week.⟧
            ⟦small print|You may occasionally receive promotional content from The Test.⟧"]],
    );
    check(
        &format!(
            "{REPORT}Leave a comment\nCopyright © 2014-2025 TEST - The Test\nTEST is an institute for \
             bridges. It has a staff of nine. Write to us at a@test.example\nSubscribe to TEST News\nEnter your email \
             address:\nBack to Top"
        ),
        &expect![[r"
            Bridge opens to traffic
            The town opened its new bridge on Monday after nine years of work.
            Many who came to see it were glad of what they heard from the mayor, who spoke for an hour about the old ferry and its captain.
            “We waited long enough,” said Ann Lee, who had brought her children and a basket of pears, “and now it is here.”
            The ferry will go on until the summer, the town said.
            ⟦comments|Leave a comment⟧
            ⟦copyright|Copyright © 2014-2025 TEST - The Test⟧
            ⟦about the site|TEST is an institute for bridges. It has a staff of nine. Write to us at a@test.example⟧
            ⟦newsletter|Subscribe to TEST News⟧
            ⟦newsletter|Enter your email address:⟧
            ⟦navigation|Back to Top⟧"]],
    );
}

#[test]
fn teasers_after_the_end() {
    check(
        &format!(
            "{REPORT}Tags: bridge\nFerry Fares Go Up\nThe ferry costs more from May, says the \
             townTunnel Is Closed\nThe tunnel is closed for a year.Most Popular"
        ),
        &expect![[r"
            Bridge opens to traffic
            The town opened its new bridge on Monday after nine years of work.
            Many who came to see it were glad of what they heard from the mayor, who spoke for an hour about the old ferry and its captain.
            “We waited long enough,” said Ann Lee, who had brought her children and a basket of pears, “and now it is here.”
            The ferry will go on until the summer, the town said.
            ⟦tags|Tags: bridge⟧
            ⟦teaser|Ferry Fares Go Up⟧
            ⟦teaser|The ferry costs more from May, says the townTunnel Is Closed⟧
            ⟦teaser|The tunnel is closed for a year.Most Popular⟧"]],
    );
}

#[test]
fn a_box_within_the_report() {
    check(
        &format!(
            "{REPORT}Related Articles\nFerry Fares Go Up\nTunnel Is Closed\n{BODY}RELATED: A third bridge\nThe end of it will be told another day, when all are here."
        ),
        &expect![[r"
            Bridge opens to traffic
            The town opened its new bridge on Monday after nine years of work.
            Many who came to see it were glad of what they heard from the mayor, who spoke for an hour about the old ferry and its captain.
            “We waited long enough,” said Ann Lee, who had brought her children and a basket of pears, “and now it is here.”
            The ferry will go on until the summer, the town said.
            ⟦related stories|Related Articles⟧
            ⟦teaser|Ferry Fares Go Up⟧
            ⟦teaser|Tunnel Is Closed⟧
            ⟦teaser|The town opened its new bridge on Monday after nine years of work.⟧
            ⟦other story|RELATED: A third bridge⟧
            ⟦teaser|The end of it will be told another day, when all are here.⟧"]],
    );
}

#[test]
fn words_of_the_report_stay() {
    for line in [
        "The ministry had no comments on the case.",
        "Copyright law was changed in 2019, and again last year.",
        "“Sign up for our newsletter,” she told the crowd.",
        "Share prices fell on Monday by a tenth, reports from the exchange say.",
        "By submitting the plan, the town hopes to win the prize.",
        "Already a member of the council, she will now lead it.",
        "Comments on the plan can be sent until May, the town said.",
        "Read: that is what the teacher told every class, and they did.",
        "Popular support for the bridge",
        "1. More trains, the union says",
        "She said: “No.”",
        "“…”",
        "In the photo: the mayor and her staff, who waited there all day.",
    ] {
        let text = format!("{REPORT}{line}\n{BODY}{BODY}");
        let folded: Vec<_> = find(&text).iter().map(|f| f.span.of(&text)).collect();
        assert_eq!(folded, [""; 0], "{line}");
    }
}

#[test]
fn lines_of_a_wrapped_paragraph_are_not_judged() {
    let text = "The town opened its new bridge on Monday after nine years of\nwork, and many who came to see it were glad of the\n\
                comments\nof the mayor, who spoke for an hour about the old ferry and its\ncaptain, who had retired in the spring of the \
                year before\nlast.\n\nThe ferry will go on until the summer, the town said, since\nmany people still like it and the \
                fare is low, though some\nnewsletter\nor other may say the contrary.\n\nComments\n";
    let folded: Vec<_> = find(text).iter().map(|f| f.span.of(text)).collect();
    assert_eq!(folded, ["Comments"]);
}

#[test]
fn a_label_of_a_picture() {
    check(
        &format!("{BODY}Photo: Cy Day.\n"),
        &expect![[r"
        The town opened its new bridge on Monday after nine years of work.
        ⟦photo caption|Photo: Cy Day.⟧
    "]],
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shown_and_folded_are_the_file(
        text in "\\PC{0,60}|((Share|Tags: a|Related|More to Read|© 2025 B|date 2025-02-18|_{1,4}|\\(Photo: é\\)|It was so.|“Yes,” he said to all of us who were there.|A Headline Here)(\n|\r\n|\n\n| ){0,2}){0,14}"
    ) {
        let folds = find(&text);
        let mut whole = String::new();
        let mut at = 0;
        for fold in &folds {
            let range = fold.span.range();
            prop_assert!(at <= range.start && range.start < range.end);
            prop_assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
            whole.push_str(&text[at..range.start]);
            whole.push_str(&text[range.clone()]);
            at = range.end;
        }
        whole.push_str(&text[at..]);
        prop_assert_eq!(&whole, &text);
        // Every word is in a shown line or in a fold.
        let shown = shown_lines(&text, &folds);
        let letters = |s: &str| s.chars().filter(|c| !c.is_whitespace()).count();
        let seen: usize = shown.iter().chain(folds.iter().map(|f| &f.span)).map(|s| letters(s.of(&text))).sum();
        prop_assert_eq!(seen, letters(&text));
    }
}

#[test]
fn many_markers_take_no_longer_than_other_lines() {
    let lines = "More\n© 2025 The Test\nTags: a\nPhoto: B\n".repeat(20_000);
    let text = format!("{REPORT}{lines}“Yes,” she said.");
    assert!(find(&text).len() >= 80_000);
}
