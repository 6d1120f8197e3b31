//! From patterns to a table a language, and to Rust.
//!
//! A table is one string: the messages in the order of the first catalogue, each ended by U+001E. Within a message an
//! argument is U+0010 and a letter (`a` is the first); a selector is U+0011, the letter, the variants, U+0014; a variant is
//! its key, U+0012, its pattern, U+0013. The last variant has no key: it is for everything else.

use crate::check::name;
use crate::lower::{Book, Message, Piece, Use};
use std::fmt::Write as _;

/// What comes of catalogues.
#[derive(Debug)]
pub struct Compiled {
    /// For each language its code and its table.
    pub tables: Vec<(String, String)>,
    /// The functions, one a message, in modules by group.
    pub rust: String,
}

pub(crate) fn emit(books: &[Book]) -> Compiled {
    let Some(first) = books.first() else { return Compiled { tables: Vec::new(), rust: String::new() } };
    let tables = books.iter().map(|book| (book.code.clone(), table(first, book))).collect();
    let mut rust = String::new();
    let mut open = "";
    for (number, message) in first.messages.iter().enumerate() {
        if message.group != open {
            if !open.is_empty() {
                rust.push_str("}\n");
            }
            if !message.group.is_empty() {
                let group = message.group.replace('-', "_");
                let _ = writeln!(
                    rust,
                    "#[doc = \"The group `{}` of the catalogues.\"]\npub mod {group} {{",
                    message.group
                );
            }
            open = &message.group;
        }
        function(&mut rust, number, message, books);
    }
    if !open.is_empty() {
        rust.push_str("}\n");
    }
    Compiled { tables, rust }
}

fn table(first: &Book, book: &Book) -> String {
    let mut table = String::new();
    for message in &first.messages {
        let letters: Vec<String> = names(message);
        let own = book.messages.iter().find(|own| own.id == message.id);
        pattern(&mut table, own.map_or(&[], |own| &own.pieces), &letters);
        table.push('\u{1e}');
    }
    table
}

fn names(message: &Message) -> Vec<String> {
    message.arguments().into_iter().map(|(name, _)| name).collect()
}

fn pattern(table: &mut String, pieces: &[Piece], letters: &[String]) {
    let letter = |name: &str| {
        let at = letters.iter().position(|other| other == name).and_then(|at| u8::try_from(at).ok());
        char::from(b'a' + at.unwrap_or_default())
    };
    for piece in pieces {
        match piece {
            Piece::Text(words) => table.push_str(words),
            Piece::Argument(name, _) => table.extend(['\u{10}', letter(name)]),
            Piece::Select { on, variants, .. } => {
                table.extend(['\u{11}', letter(on)]);
                for (at, variant) in variants.iter().enumerate() {
                    if at + 1 < variants.len() {
                        table.push_str(&variant.key);
                    }
                    table.push('\u{12}');
                    pattern(table, &variant.pieces, letters);
                    table.push('\u{13}');
                }
                table.push('\u{14}');
            }
        }
    }
}

/// A message as a function: plain words where no language needs more.
fn function(rust: &mut String, number: usize, message: &Message, books: &[Book]) {
    let own = |book: &Book| -> Vec<Piece> {
        let own = book.messages.iter().find(|own| own.id == message.id);
        own.map(|own| own.pieces.clone()).unwrap_or_default()
    };
    let all: Vec<Vec<Piece>> = books.iter().map(own).collect();
    let ident = name(message).unwrap_or_default().replace('-', "_");
    let arguments = message.arguments();
    let up = if message.group.is_empty() { "" } else { "super::" };
    let parameters: Vec<String> = arguments
        .iter()
        .map(|(name, with)| {
            let sort = match with {
                Use::Number => "usize".to_owned(),
                Use::Case => format!("impl {up}Case"),
                Use::Text => "&str".to_owned(),
            };
            format!("{}: {sort}", name.replace('-', "_"))
        })
        .collect();
    let literal = |pieces: &Vec<Piece>| pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
    let choice = |pieces: &Vec<Piece>| match pieces.as_slice() {
        [Piece::Select { with: Use::Case, variants, .. }] => {
            variants.iter().all(|variant| literal(&variant.pieces))
        }
        _ => false,
    };
    let (result, body) = if arguments.is_empty() && all.iter().all(literal) {
        ("&'static str", format!("{up}text({number})"))
    } else if arguments.len() == 1 && all.iter().all(choice) {
        ("&'static str", format!("{up}chosen({number}, {}.case())", arguments[0].0.replace('-', "_")))
    } else {
        let given = arguments.iter().map(|(name, with)| {
            let own = name.replace('-', "_");
            match with {
                Use::Number => format!("{up}Word::Number({own})"),
                Use::Case => format!("{up}Word::Case({own}.case())"),
                Use::Text => format!("{up}Word::Text({own})"),
            }
        });
        ("String", format!("{up}said({number}, &[{}])", given.collect::<Vec<_>>().join(", ")))
    };
    let _ = writeln!(
        rust,
        "#[doc = {:?}]\npub fn {ident}({}) -> {result} {{ {body} }}",
        format!("`{}`: line {}.", message.id, message.line),
        parameters.join(", ")
    );
}
