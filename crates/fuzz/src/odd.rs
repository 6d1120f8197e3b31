//! Odd texts: pieces of news put together at random, whole reports with damage done to them, and bytes that are no text.

use crate::made;
use crate::random::Random;

/// Pieces of news, marks of every kind, and characters that trouble programs.
#[rustfmt::skip]
pub(crate) const PIECES: &[&str] = &[
    "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "‟", "''", "``", "‹", "›", "「", "」", "—", "–", "...", "…",
    ". ", ", ", ": ", "; ", "? ", "! ", "\n", "\n\n", "\r\n", "\r", " ", "’s ", "(", ")", "[", "]", "said ",
    "says ", "Said ", "SAID ", "Ada Byrne ", "BYRNE ", "Byrne ", "she ", "He ", "they ",
    "the Norwegian foreign minister ", "Mr. Byrne ", "Dr. ", "Jr. ", "U.S. ", "told reporters ", "that ",
    "According to ", "according to ", "I ", "we ", "on Tuesday ", "Feb. 23, 2022 ", "02/03/2025 ",
    "$2 billion ", "€", "3.5 ", "1,2", "Trade Ministry ", "Ministry of ", "AP ", "(Reuters) ", "GENEVA — ",
    "Share via\n", "Read more: ", "Photo: ", "By Ada Byrne\n", "- ", "• ", "1. ", "# ", "> ", "bin ", "al-",
    "van der ", "O’", "Mc", "-", "/", "@", "https://a.example/b?c=d ", "&amp;", "<p>", "the ", "of ",
    "and ", "who ", "added ", "so-called ", "in ", "whose ", "Inc.", "A.", "B.", "é", "ß", "İ", "ı", "ﬁ",
    "Ǆ", "ñ", "你好", "שלום", "مرحبا", "𝒜", "😀", "👩‍👩‍👧", "🇳🇴", "🇳",
];

/// Spaces, controls and characters that change how others look.
#[rustfmt::skip]
pub(crate) const TROUBLE: &[char] = &[
    '\u{0}', '\u{1}', '\u{7}', '\u{8}', '\t', '\u{b}', '\u{c}', '\u{1b}', '\u{1c}', '\u{1f}', '\u{7f}',
    '\u{85}', '\u{a0}', '\u{ad}', '\u{301}', '\u{308}', '\u{34f}', '\u{489}', '\u{61c}', '\u{1680}',
    '\u{180e}', '\u{2000}', '\u{2003}', '\u{2009}', '\u{200a}', '\u{200b}', '\u{200c}', '\u{200d}',
    '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}',
    '\u{202e}', '\u{202f}', '\u{205f}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    '\u{20dd}', '\u{3000}', '\u{e000}', '\u{fe0f}', '\u{feff}', '\u{fff9}', '\u{fffd}', '\u{ffff}',
    '\u{1f3fb}', '\u{e0001}', '\u{10ffff}',
];

/// An odd text. `samples` are sentences to begin with; the same seed and samples give the same text.
pub fn text(seed: u64, samples: &[&str]) -> String {
    let mut random = Random::new(seed);
    let mut text = match random.below(8) {
        0 | 1 => pieces(&mut random, 24),
        2 => noise(&mut random),
        3 => made::report(random.number(), 1),
        _ if samples.is_empty() => pieces(&mut random, 40),
        _ => sentences(&mut random, samples),
    };
    for _ in 0..random.below(7) {
        damage(&mut random, &mut text);
    }
    text
}

fn pieces(random: &mut Random, most: usize) -> String {
    (0..random.below(most)).map(|_| random.pick(PIECES)).collect()
}

fn sentences(random: &mut Random, samples: &[&str]) -> String {
    let mut text = String::new();
    for _ in 0..=random.below(2) {
        text.push_str(random.pick(samples));
        text.push_str(random.pick(&[" ", "\n\n", "\n", ""]));
    }
    text
}

/// Bytes that are no text, read as if they were one; and characters from all of Unicode.
fn noise(random: &mut Random) -> String {
    let many = random.below(30);
    if random.once_in(2) {
        let bytes: Vec<u8> = (0..many).flat_map(|_| random.number().to_le_bytes()).collect();
        return String::from_utf8_lossy(&bytes).into_owned();
    }
    let point = |random: &mut Random| u32::try_from(random.below(0x11_0000)).unwrap_or(0);
    (0..many).map(|_| char::from_u32(point(random)).unwrap_or('\u{fffd}')).collect()
}

/// Does one odd thing to a text.
fn damage(random: &mut Random, text: &mut String) {
    let at = boundary(random, text);
    let end = boundary(random, text);
    let (start, end) = (at.min(end), at.max(end));
    match random.below(14) {
        0 => text.insert_str(at, random.pick(PIECES)),
        1 => text.insert(at, random.pick(TROUBLE)),
        // Half a surrogate pair, as a conversion leaves it.
        2 => text.insert(at, '\u{fffd}'),
        3 => text.replace_range(start..end, ""),
        4 => {
            let part = text[start..end].to_owned();
            text.insert_str(boundary(random, text), &part);
        }
        // Marks that are nested as no writer nests them.
        5 => {
            let marks: String = (0..random.below(30)).map(|_| random.pick(&PIECES[..18])).collect();
            text.insert_str(at, &marks);
        }
        6 => {
            let flood = random.pick(TROUBLE).to_string().repeat(flood(random));
            text.insert_str(at, &flood);
        }
        7 => {
            let word = random.pick(PIECES).trim_end().repeat(flood(random));
            text.insert_str(at, &word);
        }
        8 => *text = text.to_uppercase(),
        9 => *text = text.to_lowercase(),
        // Cut in the midst of a character, or with a byte changed, and read all the same.
        10 => {
            let mut bytes = std::mem::take(text).into_bytes();
            bytes.truncate(random.below(bytes.len() + 1));
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
        11 => {
            let mut bytes = std::mem::take(text).into_bytes();
            let place = random.below(bytes.len());
            if let Some(byte) = bytes.get_mut(place) {
                *byte = random.number().to_le_bytes()[0];
            }
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
        12 => {
            let space = random.pick(TROUBLE).to_string();
            *text = text.replace(' ', &space);
        }
        _ => {
            let mark = random.pick(&PIECES[..18]);
            *text = text.replace(['“', '”', '"', '’'], mark);
        }
    }
}

/// How many of a kind: a few, and now and then hundreds.
fn flood(random: &mut Random) -> usize {
    let most = if random.once_in(16) { 400 } else { 12 };
    random.below(most)
}

/// A place between two characters.
fn boundary(random: &mut Random, text: &str) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
