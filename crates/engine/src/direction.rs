//! Words that are put among others: signs of direction that are left open in them would turn what stands after them.
//!
//! The signs are those of the Unicode bidirectional algorithm (UAX #9, 3.1): embeddings and overrides end with PDF,
//! isolates with PDI.

use std::borrow::Cow;

/// Ends an embedding or an override.
const PDF: char = '\u{202C}';

/// Ends an isolate.
const PDI: char = '\u{2069}';

/// Whether a sign opens, ends or overrides a direction: such a one is not shown, but alters what is.
pub fn turns(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The words with every direction ended that is begun in them, and no end without a beginning.
///
/// Most words have no such sign and come back as they are.
pub fn closed(words: &str) -> Cow<'_, str> {
    if !words.contains(turns) {
        return Cow::Borrowed(words);
    }
    let mut out = String::with_capacity(words.len() + PDI.len_utf8());
    let mut open = Vec::new();
    for sign in words.chars() {
        match sign {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push(PDF),
            '\u{2066}'..='\u{2068}' => open.push(PDI),
            PDF | PDI if open.last() == Some(&sign) => drop(open.pop()),
            PDF | PDI => continue,
            _ => {}
        }
        out.push(sign);
    }
    out.extend(open.into_iter().rev());
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_open_is_closed_and_no_more() {
        assert!(matches!(closed("Zoë said “no”"), Cow::Borrowed(_)));
        assert_eq!(closed("\u{202E}Pier"), "\u{202E}Pier\u{202C}");
        assert_eq!(closed("\u{2066}a\u{202B}b"), "\u{2066}a\u{202B}b\u{202C}\u{2069}");
        assert_eq!(closed("\u{202C}a\u{2069}"), "a");
        assert_eq!(closed("\u{2067}a\u{202C}b\u{2069}c"), "\u{2067}ab\u{2069}c");
        assert_eq!(closed("\u{202B}שלום\u{202C}"), "\u{202B}שלום\u{202C}");
    }

    proptest! {
        #[test]
        fn closed_words_stay_as_they_are(words in "[ab\u{202A}-\u{202E}\u{2066}-\u{2069}]{0,20}") {
            let once = closed(&words).into_owned();
            prop_assert_eq!(closed(&once), once.as_str());
            let plain = |words: &str| words.chars().filter(|c| !turns(*c)).collect::<String>();
            prop_assert_eq!(plain(&once), plain(&words));
        }
    }
}
