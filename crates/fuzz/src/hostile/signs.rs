//! Signs that turn the words around them, that nobody sees, that pile up, or that are no text at all.

use super::{Fate, Hostile, REPORT};

/// So many of one sign.
const FLOOD: usize = 20_000;

/// So many quotation marks.
const MARKS: usize = 100_000;

pub(super) fn files() -> Vec<Hostile> {
    let mut files =
        vec![bidi(), isolates(), invisible(), combining(), Hostile::read("signs-controls.txt", "", CONTROLS)];
    files.extend(marks());
    files.extend([
        Hostile::refused(
            "signs-nul.txt",
            format!("{REPORT}Then a \0 came.\n"),
            ":2: this is no text but a binary file",
        ),
        Hostile::refused(
            "signs-binary.txt",
            (0..=255).cycle().take(4_000).collect::<Vec<u8>>(),
            "this is no text",
        ),
        Hostile::refused(
            "signs-utf16.txt",
            b"\xFF\xFEa\0\n\0\x00\xD8b\0".to_vec(),
            ":2: the mark says UTF-16, but the file is not",
        ),
        Hostile::refused("signs-nothing.txt", "\u{FEFF} \n\t\n", "there is no text"),
        invalid("signs-overlong.txt", b"A \xC0\xBCscript\xC0\xBE said no.\n", "A À¼scriptÀ¾ said no.\n"),
        invalid("signs-surrogate.txt", b"Half \xED\xA0\x80 of a pair.\n", "Half í\u{A0}€ of a pair.\n"),
        invalid(
            "signs-cut.txt",
            b"It ends in the midst of a mark \xE2\x80",
            "It ends in the midst of a mark â€",
        ),
    ]);
    files
}

/// A file that is not UTF-8 is read as Windows-1252, byte by byte.
fn invalid(name: &str, bytes: &[u8], text: &str) -> Hostile {
    Hostile { name: name.into(), bytes: bytes.to_vec(), fate: Fate::Read(text.into()) }
}

/// Overrides of direction that are never closed, in all that the page puts among its own words.
fn bidi() -> Hostile {
    let rlo = "\u{202E}";
    let front = format!(
        "---\ntitle: \"{rlo}Bridge opens\"\noutlet: \"{rlo}{rlo}Eastmere {rlo}Post\"\nauthor: \"{rlo}Bo Ek\"\n---\n"
    );
    let text = format!(
        "{rlo}Bridge opens\n\n“We {rlo}never closed it,” said Ada {rlo}Byrne. “Nor {rlo}shall we,” {rlo}Byrne said.\n\n{REPORT}"
    );
    Hostile::read("signs-override.txt", &front, text)
}

/// Isolates and embeddings without an end, ends without a beginning, and marks of direction.
fn isolates() -> Hostile {
    let open = "\u{2066}\u{2067}\u{2068}\u{202A}\u{202B}\u{202D}";
    let shut = "\u{2069}\u{2069}\u{202C}\u{202C}\u{200E}\u{200F}\u{61C}";
    let front = format!("---\ntitle: \"{shut}Pier {open}closed\"\noutlet: \"{open}Low Bay Post\"\n---\n");
    Hostile::read(
        "signs-isolates.txt",
        &front,
        format!("{shut}{open}“{open}No{shut},” said {open}Ada Byrne{shut}.\n\n{REPORT}"),
    )
}

/// Signs that nobody sees, one by one within words and in floods between them.
fn invisible() -> Hostile {
    let flood: String = ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{200D}", "\u{FE0F}", "\u{E0001}"]
        .iter()
        .map(|sign| sign.repeat(FLOOD))
        .collect();
    let text = format!(
        "“We\u{200B} sh\u{AD}all\u{200D} go,” sa\u{200B}id Ada\u{2060} By\u{FEFF}rne.\n\n{flood}\n\n“{flood}” said Ada Byrne.\n\n{REPORT}"
    );
    Hostile::read(
        "signs-invisible.txt",
        &format!("---\ntitle: \"Pier{}\"\n---\n", "\u{200B}".repeat(200)),
        text,
    )
}

/// Accents without end upon single letters.
fn combining() -> Hostile {
    let pile = "\u{301}\u{489}\u{334}\u{20DD}\u{35C}".repeat(FLOOD / 5);
    let front = format!("---\ntitle: \"A{} pier\"\n---\n", "\u{301}\u{334}".repeat(100));
    Hostile::read(
        "signs-combining.txt",
        &front,
        format!("“N{pile}o,” said A{pile}da Byrne.\n\n{pile}\n\n{REPORT}"),
    )
}

/// Controls that are text for want of a better word.
const CONTROLS: &str = "A bell \u{7} rang.\u{b}A page\u{c}ended.\u{85}A line\u{2028}ended.\u{2029}\u{1b}[31mRed\u{1b}[0m, said nobody at \
    all, and then a long line follows so that the controls are few among the letters of this file.\r\rMac\r\n“Yes,” said Ada Byrne.\r\n";

/// A hundred thousand quotation marks, in several ways.
fn marks() -> Vec<Hostile> {
    let ways: [(&str, &str); 6] = [
        ("open", "“"),
        ("close", "”"),
        ("straight", "\""),
        ("pairs", "“a” "),
        ("nested", "“‘«"),
        ("said", "“No,” said Ada Byrne. "),
    ];
    let file = |(name, unit): (&str, &str)| {
        let signs = unit.chars().filter(|sign| "“”\"‘«".contains(*sign)).count();
        Hostile::read(format!("marks-{name}.txt"), "", format!("{}\n\n{REPORT}", unit.repeat(MARKS / signs)))
    };
    ways.map(file).into()
}
