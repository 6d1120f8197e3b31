//! Who claims the rights: `© 2025 The Test. All rights reserved.`

use super::Seen;
use crate::text::Lower;

/// The holder that the first claim names, and whether somebody else distributes the text.
pub(super) fn holder(seen: Seen<'_>) -> Option<(&str, bool)> {
    seen.folded("copyright").find_map(|claim| {
        let distributed = claim.lower().contains("distributed by");
        name(claim).map(|name| (name, distributed))
    })
}

/// The name after the marks and years of a claim.
fn name(claim: &str) -> Option<&str> {
    let mut rest = claim;
    loop {
        let before = rest;
        rest = rest.trim_start_matches(|c: char| !c.is_alphabetic() && c != '(');
        for lead in ["copyright", "(c)", "by "] {
            let head = rest.get(..lead.len()).filter(|head| head.eq_ignore_ascii_case(lead));
            rest = head.map_or(rest, |_| &rest[lead.len()..]);
        }
        if rest == before {
            break;
        }
    }
    let ends = [
        ". ",
        " | ",
        ", All ",
        " All rights",
        " all rights",
        " Visit ",
        " Distributed ",
        " Reprinted",
        ", Inc",
        "; ",
        " 20",
        " 19",
    ];
    let short = ["L.P", "Inc", "Ltd", "Co", "Corp", "LLC", "U.S", "U.K", "St"];
    let cut = |end: &str| {
        let at = |from: usize| rest[from..].find(end).map(|found| from + found);
        let mut found = at(0);
        // The stop of `L.P.` ends no name.
        while let Some(place) =
            found.filter(|&place| end == ". " && short.iter().any(|s| rest[..place].ends_with(s)))
        {
            found = at(place + 1);
        }
        found
    };
    let end = ends.iter().filter_map(|end| cut(end)).min().unwrap_or(rest.len());
    let name = rest[..end].trim().trim_end_matches([',', ';', ':']);
    let name = if short.iter().any(|s| name.strip_suffix('.').is_some_and(|n| n.ends_with(s))) {
        name
    } else {
        name.trim_end_matches('.')
    };
    let good = name.starts_with(char::is_uppercase) && name.split_whitespace().count() <= 10;
    good.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn the_name_stands_after_marks_and_years() {
        for (claim, expected) in [
            ("©2025 Test L.P. Visit test.example. Distributed by Another Agency, LLC.", Some("Test L.P.")),
            ("Copyright © 2014-2025 TEST - The Test Papers", Some("TEST - The Test Papers")),
            ("© 2025 The Test. All rights reserved.", Some("The Test")),
            ("Copyright 2025 by The Test, Inc.", Some("The Test")),
            ("(c) 2025 Test News Group | Terms", Some("Test News Group")),
            ("© The Test 2025", Some("The Test")),
            ("© 2025. all rights reserved", None),
            ("©", None),
        ] {
            assert_eq!(name(claim), expected, "{claim}");
        }
    }
}
