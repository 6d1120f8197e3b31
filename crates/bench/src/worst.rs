//! Texts made to hurt: each is what some step might have to look back over, and nothing else.

use sayso_fuzz::made;

/// A name, and how a text of so many bytes is made.
type Worst = (&'static str, fn(usize) -> String);

/// All of them.
pub(crate) const TEXTS: &[Worst] = &[
    ("opening quotation marks only", |n| fill("“", n)),
    ("closing quotation marks only", |n| fill("”", n)),
    ("straight quotation marks only", |n| fill("\"", n)),
    ("single quotation marks only", |n| fill("'", n)),
    ("marks nested without end", |n| fill("“a ‘b ", n)),
    ("marks nested and closed", |n| fill("“a ", n / 2) + &fill("b” ", n / 2)),
    ("marks that open a paragraph each", |n| fill("“We shall see, he said.\n\n", n)),
    ("one endless sentence", |n| fill("the man who said that the woman of the house, ", n)),
    ("one endless sentence of names", |n| fill("Ada Merrow and ", n)),
    ("one endless word", |n| fill("a", n)),
    ("one endless word with joints", |n| fill("well-", n)),
    ("capitals only", |n| fill("THE MINISTER SAID NO. ", n)),
    ("one endless capital word", |n| fill("A", n)),
    ("capitals with points", |n| fill("U.S.A.", n)),
    ("brackets", |n| fill("(", n)),
    ("brackets and marks", |n| fill("(“[‘", n)),
    ("new lines only", |n| fill("\n", n)),
    ("new lines and spaces", |n| fill(" \n\t\r\n", n)),
    ("spaces only", |n| fill(" ", n)),
    ("lines of one letter", |n| fill("a\n", n)),
    ("bullets", |n| fill("• Read more\n", n)),
    ("said said said", |n| fill("said ", n)),
    ("he said he said", |n| fill("he said ", n)),
    ("he he he", |n| fill("he ", n)),
    ("short quotations", |n| fill("“a” said he. ", n)),
    ("one paragraph of quotations", |n| fill("“We shall see, of course,” said Ada Merrow. ", n)),
    ("one paragraph of news", |n| made::report(3, n).replace('\n', " ")),
    ("a crowd, each with a name and a line", |n| made::crowd(n / 25)),
    ("a crowd of one surname", crowd_of_one_surname),
    ("ministers without a name", |n| fill("The minister met the other minister. ", n)),
    ("according to according to", |n| fill("according to ", n)),
    ("commas", |n| fill("Merrow, ", n)),
    ("numbers", |n| fill("1,2", n)),
    ("dates", |n| fill("3 March 2021 ", n)),
    ("money", |n| fill("$2 billion ", n)),
    ("combining accents", |n| fill("e\u{301}\u{301}", n)),
    ("zero-width joiners", |n| fill("\u{200d}", n)),
    ("NUL", |n| fill("\0", n)),
];

fn fill(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

/// Merrows without number, each with a first name of two made syllables.
fn crowd_of_one_surname(bytes: usize) -> String {
    let mut text = String::new();
    let mut number = 0_u32;
    while text.len() < bytes {
        let letter = |n: u32| char::from(b'a' + u8::try_from(n % 26).unwrap_or(0));
        let first: String = [number, number / 26, number / 676, number / 17_576].map(letter).iter().collect();
        text.push('Q');
        text.push_str(&first);
        text.push_str(" Merrow said so. Merrow left. ");
        number += 1;
    }
    text
}
