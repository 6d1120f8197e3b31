//! From the bytes of a file to its text.
//!
//! UTF-8 with or without a byte order mark, UTF-16 by its mark, else Windows-1252 with a warning. The mark is no part of
//! the text. Beyond that the text is what the file says: UTF-8 to the byte, line ends of every kind as they stand
//! (a UTF-16 file's carriage returns too).

use crate::problem::Problem;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The longest file that is read, in bytes.
pub const LONGEST: usize = 16 << 20;

const SAVE_AS: &str = "save it as plain text in UTF-8";

/// The text of a file, and a warning if its encoding had to be guessed.
pub(crate) fn decode(file: &str, bytes: &[u8]) -> Result<(String, Option<Problem>), Problem> {
    if bytes.len() > LONGEST {
        let what = format!("more than {LONGEST} bytes are too many");
        return Err(Problem::new(file, what, "cut it into several files, one a report"));
    }
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let body = &bytes[mark..];
    let (text, warning) = if encoding == UTF_16LE || encoding == UTF_16BE {
        (utf16(file, encoding, body)?, None)
    } else {
        match std::str::from_utf8(body) {
            Ok(text) => (text.to_string(), None),
            Err(error) => {
                let what = format!(
                    "byte {:#04x} is not UTF-8, so the file was read as Windows-1252",
                    body[error.valid_up_to()]
                );
                let warning =
                    Problem::new(file, what, "check the accents and quotation marks, and save it as UTF-8");
                let text = WINDOWS_1252.decode_without_bom_handling(body).0.into_owned();
                (text, Some(warning.at(body, error.valid_up_to())))
            }
        }
    };
    if let Some(at) = first_binary(&text) {
        return Err(Problem::new(file, "this is no text but a binary file", SAVE_AS).at(text.as_bytes(), at));
    }
    Ok((text, warning))
}

fn utf16(file: &str, encoding: &'static Encoding, body: &[u8]) -> Result<String, Problem> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(body);
    text.map(std::borrow::Cow::into_owned).ok_or_else(|| {
        let good = encoding.decode_without_bom_handling(body).0;
        let at = good.find('\u{FFFD}').unwrap_or(good.len());
        Problem::new(file, "the mark says UTF-16, but the file is not", SAVE_AS).at(good.as_bytes(), at)
    })
}

/// Where a text shows that it is none: a NUL, or more than one control character in fifty.
fn first_binary(text: &str) -> Option<usize> {
    let odd =
        |c: char| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1b}');
    let nul = text.find('\0');
    nul.or_else(|| {
        let count = text.chars().filter(|&c| odd(c)).count();
        text.find(odd).filter(|_| count * 50 > text.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, bool) {
        let (text, warning) = decode("a.txt", bytes).expect("readable");
        (text, warning.is_some())
    }

    #[test]
    fn every_encoding_that_is_promised() {
        let words = "Zoë said: “Yes.”\r\nMore\n";
        let mark = |bom: &[u8], units: Vec<u8>| [bom, &units].concat();
        let le = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(words.as_bytes()), (words.into(), false));
        assert_eq!(text(&mark(b"\xEF\xBB\xBF", words.into())), (words.into(), false));
        assert_eq!(text(&mark(b"\xFF\xFE", le)), (words.into(), false));
        assert_eq!(text(&mark(b"\xFE\xFF", be)), (words.into(), false));
        assert_eq!(text(b"Zo\xEB said: \x93Yes.\x94\r\nMore\n"), (words.into(), true));
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        let refused = |bytes: &[u8]| decode("a.txt", bytes).expect_err("refused").to_string();
        assert_eq!(
            refused(b"one\ntwo\0three"),
            "a.txt:2: this is no text but a binary file; save it as plain text in UTF-8"
        );
        assert!(refused(b"\x01\x02\x03abc").starts_with("a.txt:1: this is no text"));
        assert!(refused(b"\xFF\xFEa\0\n\0\x00\xD8").starts_with("a.txt:2: the mark says UTF-16"));
        assert!(refused(b"\xFF\xFEa").starts_with("a.txt:1: the mark says UTF-16"));
        assert!(refused(&vec![b'a'; LONGEST + 1]).contains("too many"));
    }
}
