//! Small and capital letters of the scripts that news in English prints: Latin, Greek, Cyrillic, Armenian.
//!
//! The standard library knows every script, by tables that would be a fiftieth of the page; here a letter's other case is
//! a distance. Each letter has one: `İ` is `i`, and a sigma at the end of a word stays `σ`. House rule: nothing that goes into the
//! page calls `to_lowercase` or `to_uppercase`.

/// What lies between the two cases of letters in a range of capitals.
enum Step {
    /// The small letters stand so far behind, each in its place.
    All(u32),
    /// Capital and small letter by turns; the capitals are even.
    Even,
    /// The same; the capitals are odd.
    Odd,
}

use Step::{All, Even, Odd};

/// Ranges of capitals, in order, with the way to their small letters.
const CAPITALS: &[(u32, u32, Step)] = &[
    (0xc0, 0xd6, All(32)),
    (0xd8, 0xde, All(32)),
    (0x100, 0x12f, Even),
    (0x132, 0x137, Even),
    (0x139, 0x148, Odd),
    (0x14a, 0x177, Even),
    (0x179, 0x17e, Odd),
    (0x18f, 0x18f, All(0xca)),
    (0x1a0, 0x1a5, Even),
    (0x1af, 0x1af, Odd),
    (0x1cd, 0x1dc, Odd),
    (0x1de, 0x1ef, Even),
    (0x1f8, 0x21f, Even),
    (0x222, 0x233, Even),
    (0x386, 0x386, All(38)),
    (0x388, 0x38a, All(37)),
    (0x38c, 0x38c, All(64)),
    (0x38e, 0x38f, All(63)),
    (0x391, 0x3a1, All(32)),
    (0x3a3, 0x3ab, All(32)),
    (0x400, 0x40f, All(80)),
    (0x410, 0x42f, All(32)),
    (0x460, 0x481, Even),
    (0x48a, 0x4bf, Even),
    (0x4c1, 0x4ce, Odd),
    (0x4d0, 0x52f, Even),
    (0x531, 0x556, All(48)),
    (0x1e00, 0x1e95, Even),
    (0x1ea0, 0x1eff, Even),
    (0xff21, 0xff3a, All(32)),
];

/// A letter in lower case; anything else as it is.
pub fn small(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    match c {
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'ẞ' => return 'ß',
        _ => {}
    }
    let code = u32::from(c);
    let row = CAPITALS.partition_point(|&(_, last, _)| last < code);
    let step = match CAPITALS.get(row) {
        Some((first, _, step)) if *first <= code => match step {
            All(step) => *step,
            Even => 1 - code % 2,
            Odd => code % 2,
        },
        _ => 0,
    };
    char::from_u32(code + step).unwrap_or(c)
}

/// A letter as a capital; anything else as it is.
pub fn capital(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_uppercase();
    }
    let code = u32::from(c);
    let from = CAPITALS.iter().find_map(|(first, last, step)| {
        let before = code.checked_sub(match step {
            All(step) => *step,
            Even | Odd => 1,
        });
        before.filter(|before| (first..=last).contains(&before))
    });
    from.and_then(char::from_u32).filter(|&capital| small(capital) == c && capital != c).unwrap_or(c)
}

/// A text in lower case, letter by letter.
pub trait Lower {
    /// The text in lower case.
    fn lower(&self) -> String;
}

impl Lower for str {
    fn lower(&self) -> String {
        self.chars().map(small).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letters of the scripts that are known here.
    fn letters() -> impl Iterator<Item = char> {
        ('\0'..='\u{17f}')
            .chain('\u{1cd}'..='\u{1dc}')
            .chain('\u{1de}'..='\u{1ef}')
            .chain('\u{1f8}'..='\u{21f}')
            .chain('\u{386}'..='\u{3ce}')
            .chain('\u{400}'..='\u{556}')
            .chain('\u{1e00}'..='\u{1eff}')
            .chain('\u{ff00}'..='\u{ff5e}')
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        for c in letters().filter(|&c| c != 'İ' && c != 'Ӏ') {
            assert_eq!(small(c).to_string(), c.to_lowercase().to_string(), "{c} {:x}", u32::from(c));
        }
        assert_eq!((small('İ'), small('Ə'), small('Ơ'), small('Ư'), small('中')), ('i', 'ə', 'ơ', 'ư', '中'));
    }

    #[test]
    fn capitals_are_those_of_unicode_where_there_is_one_letter() {
        for c in letters() {
            let unicode: Vec<char> = c.to_uppercase().collect();
            let known = unicode.len() == 1 && small(unicode[0]) == c && unicode[0] != c;
            let known = known && !['ÿ', 'ß'].contains(&c);
            assert_eq!(capital(c), if known { unicode[0] } else { c }, "{c} {:x}", u32::from(c));
        }
    }

    #[test]
    fn every_letter_of_a_text_is_made_small() {
        assert_eq!(
            "ÉCOLE Über ΑΘΗΝΑ Москва ԵՐԵՎԱՆ 3".lower(),
            "école über αθηνα москва երևան 3".replace("և", "եվ")
        );
    }
}
