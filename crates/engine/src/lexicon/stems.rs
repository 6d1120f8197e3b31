//! The base forms that a regular English word may come from.

/// Endings, each with what stands in the base form instead.
const ENDINGS: &[(&str, &[&str])] = &[
    ("s", &[""]),
    ("es", &[""]),
    ("ies", &["y"]),
    ("ied", &["y"]),
    ("ed", &["", "e"]),
    ("ing", &["", "e"]),
    ("ings", &["", "e"]),
    ("er", &["", "e"]),
    ("ers", &["", "e"]),
    ("est", &["", "e"]),
    ("ly", &["", "e"]),
    ("ness", &["", "e"]),
    ("able", &["", "e"]),
    ("or", &["", "e"]),
    ("ors", &["", "e"]),
    ("ment", &["", "e"]),
    ("ments", &["", "e"]),
];

/// The longest word that is looked at, in bytes.
const LONGEST: usize = 24;

/// Whether `holds` for a word or one of the base forms it may come from; only ASCII words of usual length have any.
pub(super) fn any(word: &str, holds: impl Fn(&str) -> bool) -> bool {
    if holds(word) {
        return true;
    }
    if !word.is_ascii() || word.len() > LONGEST {
        return false;
    }
    let mut buffer = [0; LONGEST + 1];
    for (ending, replacements) in ENDINGS {
        let Some(at) = word.len().checked_sub(ending.len()).filter(|&at| at >= 3) else { continue };
        if !word.as_bytes()[at..].eq_ignore_ascii_case(ending.as_bytes()) {
            continue;
        }
        for replacement in *replacements {
            let end = at + replacement.len();
            buffer[..at].copy_from_slice(&word.as_bytes()[..at]);
            buffer[at..end].copy_from_slice(replacement.as_bytes());
            if std::str::from_utf8(&buffer[..end]).is_ok_and(&holds) {
                return true;
            }
        }
        // `planned` from `plan`.
        let stem = &word[..at];
        let doubled = stem.len() > 3 && stem.as_bytes()[at - 1] == stem.as_bytes()[at - 2];
        if doubled && holds(&stem[..at - 1]) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::any;

    #[test]
    fn regular_forms_lead_to_their_base() {
        let comes_from = |word: &str, base: &str| any(word, |stem| stem.eq_ignore_ascii_case(base));
        for (word, base) in [
            ("Talks", "talk"),
            ("policies", "policy"),
            ("driving", "drive"),
            ("Planned", "plan"),
            ("quickly", "quick"),
            ("signs", "sign"),
        ] {
            assert!(comes_from(word, base), "{word} from {base}");
        }
        assert!(!comes_from("Ring", "r"));
        assert!(!comes_from("müßte", "muss"));
    }
}
