//! Forms of one word: spellings on the two sides of the Atlantic, and the forms of a verb.

use super::entries;
use super::spelling::plain;
use crate::quick::Map;
use std::sync::OnceLock;

const VARIANTS: &str = include_str!("words/variant.txt");
const VERBS: &str = include_str!("words/verb.txt");

/// The word in lower case with straight apostrophes, without full stops and accents, in one of its spellings: two words
/// that differ in nothing but house style are equal.
pub fn normal(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '\'' | '’' | 'ʼ' | '＇' => out.push('\''),
            '.' | '\u{ad}' => {}
            _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            _ => out.push_str(&plain(c.encode_utf8(&mut [0; 4]))),
        }
    }
    match variant(&out) {
        Some(other) => out = other.to_owned(),
        None => fold_spelling(&mut out),
    }
    out
}

/// The other spelling in the list.
fn variant(word: &str) -> Option<&'static str> {
    static LINES: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    let lines = LINES.get_or_init(|| entries(VARIANTS).filter_map(|line| line.split_once(' ')).collect());
    lines.binary_search_by(|(written, _)| (*written).cmp(word)).ok().map(|at| lines[at].1)
}

/// Endings that follow `our`, `is`, `ys` and a doubled `l` in British spelling.
const OUR: &[&str] = &[
    "", "s", "ed", "ing", "able", "ably", "ful", "ite", "ites", "hood", "hoods", "ly", "er", "ers", "al",
    "less",
];
const ISE: &[&str] = &["e", "es", "ed", "ing", "er", "ers", "ation", "ations"];

/// British endings become American ones: `-our`, `-ise`, `-yse`, `-tre`, `-ence`, `-ogue`, `-lled`. A stem must stand before.
fn fold_spelling(word: &mut String) {
    if word.len() < 5 || !word.is_ascii() {
        return;
    }
    if let Some(at) = word.rfind("our")
        && syllables(&word[..at]) > 0
        && OUR.contains(&&word[at + 3..])
    {
        word.remove(at + 1);
    }
    if let Some(at) = word.rfind("is").or_else(|| word.rfind("ys"))
        && at > 2
        && syllables(&word[..at]) > 0
        && ISE.contains(&&word[at + 2..])
    {
        word.replace_range(at + 1..at + 2, "z");
    }
    if let Some(at) = word.rfind("ll")
        && syllables(&word[..at]) > 1
        && ["ed", "ing", "er", "ers", "or", "ors"].contains(&&word[at + 2..])
    {
        word.remove(at);
    }
    for (written, read) in
        [("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("ence", "ense"), ("ogue", "og"), ("ogues", "ogs")]
    {
        if word.ends_with(written) && word.len() > written.len() + 1 {
            word.truncate(word.len() - written.len());
            word.push_str(read);
        }
    }
}

/// Runs of vowels.
fn syllables(word: &str) -> usize {
    let is_vowel = |byte: u8| b"aeiouy".contains(&byte);
    let bytes = word.as_bytes();
    (0..bytes.len()).filter(|&at| is_vowel(bytes[at]) && (at == 0 || !is_vowel(bytes[at - 1]))).count()
}

/// What the forms of one verb have in common, of a [`normal`] word: `beg` of *began*, `talk` of *talking*. Of a word that
/// is no verb it is a stem too, so that *talks* and *talk* meet.
pub fn stem(word: &str) -> String {
    static BASES: OnceLock<Map<&str, &str>> = OnceLock::new();
    let bases = BASES.get_or_init(|| {
        let lines = entries(VERBS).filter_map(|line| line.split_once(' '));
        lines.flat_map(|(base, forms)| forms.split(' ').map(move |form| (form, base))).collect()
    });
    let mut stem = bases.get(word).map_or_else(|| word.to_owned(), |&base| base.to_owned());
    if !stem.is_ascii() {
        return stem;
    }
    for (ending, instead) in [("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")] {
        let Some(rest) = stem.strip_suffix(ending) else { continue };
        // In `tried` the vowel is the one that comes back.
        let whole = if instead == "y" { rest.len() >= 2 } else { rest.len() >= 3 && syllables(rest) > 0 };
        if whole && !(ending == "s" && rest.ends_with(['s', 'u', 'i'])) {
            stem.truncate(rest.len());
            stem.push_str(instead);
        }
        break;
    }
    while stem.len() > 3 && stem.ends_with('e') {
        stem.pop();
    }
    let last = stem.as_bytes();
    if last.len() > 3 && last[last.len() - 1] == last[last.len() - 2] {
        stem.pop();
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lists_are_sorted_lower_case_and_say_their_source() {
        for list in [VARIANTS, VERBS] {
            assert!(list.starts_with('#'));
            let all: Vec<_> = entries(list).collect();
            for pair in all.windows(2) {
                assert!(pair[0] < pair[1], "{:?} must come after {:?}, once", pair[0], pair[1]);
            }
            for entry in all {
                assert_eq!(entry, entry.to_lowercase());
                assert!(entry.contains(' '), "{entry}: at least two forms");
            }
        }
    }

    #[test]
    fn spellings_meet() {
        for (british, american) in [
            ("labour", "labor"),
            ("honoured", "honored"),
            ("neighbourhood", "neighborhood"),
            ("recognise", "recognize"),
            ("organisations", "organizations"),
            ("analysed", "analyzed"),
            ("centre", "center"),
            ("defence", "defense"),
            ("dialogue", "dialog"),
            ("travelled", "traveled"),
            ("grey", "gray"),
            ("Don’t", "don't"),
            ("U.S.", "us"),
        ] {
            assert_eq!(normal(british), normal(american), "{british}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [
            ("filled", "filed"),
            ("four", "for"),
            ("mourning", "morning"),
            ("fourth", "forth"),
            ("prise", "prize"),
        ] {
            assert_ne!(normal(one), normal(other));
        }
    }

    #[test]
    fn forms_of_a_verb_meet() {
        for forms in [
            &["begin", "begins", "began", "begun", "beginning"][..],
            &["make", "makes", "making", "made"],
            &["plan", "planned", "planning"],
            &["discuss", "discussed", "discusses"],
            &["agree", "agreed", "agreeing"],
            &["try", "tried", "tries"],
            &["is", "was", "been"],
            &["leave", "left", "leaving"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
        assert_ne!(stem("news"), stem("newly"));
        assert_ne!(stem("king"), stem("kings's"));
    }

    proptest! {
        #[test]
        fn any_word_has_a_normal_form_that_stays(word in "\\PC{0,12}|[a-zA-Z’']{0,14}") {
            let once = normal(&word);
            prop_assert_eq!(normal(&word.to_ascii_uppercase()), once.clone());
            let _ = stem(&once);
        }
    }
}
