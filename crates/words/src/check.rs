//! What must hold of a catalogue, and of one beside another.

use crate::Problem;
use crate::lower::{Book, Message, Piece, Use, Variant};
use std::collections::BTreeSet;

/// Languages whose plural is *one* for 1 and *other* for everything else: the rule that the page knows.
const ONE_AND_OTHER: [&str; 14] =
    ["bg", "da", "de", "el", "en", "et", "fi", "hu", "nb", "nl", "nn", "no", "sv", "tr"];

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "as", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "unsafe", "use",
    "where", "while", "yield",
];

/// What must hold of a catalogue alone.
pub(crate) fn alone(book: &Book, problems: &mut Vec<Problem>) {
    if !ONE_AND_OTHER.contains(&book.code.split('-').next().unwrap_or_default()) {
        problems.push(Problem {
            file: book.file.clone(),
            line: 1,
            what: format!("The plural of the language `{}` is not known.", book.code),
            mend: "Add the language to crates/words/src/check.rs, and its rule to src/words/spoken.rs if it has another."
                .to_owned(),
        });
    }
    for message in &book.messages {
        let mut say = |what: String, mend: &str| problems.push(problem(book, message, what, mend));
        let name = name(message);
        match name {
            None => say(
                format!("`{}` stands in the group `{}`.", message.id, message.group),
                &format!("Call it `{}-…`, or move it to another group.", message.group),
            ),
            Some(name) if KEYWORDS.contains(&name) => {
                say(format!("`{name}` is a word of Rust."), "Choose another name.");
            }
            Some(_) => {}
        }
        if let Some(argument) = message.mixed() {
            say(
                format!("`${argument}` of `{}` is put in, and is the name of a case.", message.id),
                "Give it two arguments.",
            );
        }
        selects(&message.pieces, &mut |_, with, variants| {
            if with != Use::Number {
                return;
            }
            let keys: Vec<&str> = variants.iter().map(|variant| &*variant.key).collect();
            for key in &keys {
                if key.parse::<usize>().is_err() && !["one", "other"].contains(key) {
                    say(
                        format!(
                            "`{}` has the plural case `{key}`, which `{}` does not have.",
                            message.id, book.code
                        ),
                        "The cases are `one` and `other`; single numbers may stand beside them.",
                    );
                }
            }
            let words = keys.iter().any(|key| key.parse::<usize>().is_err());
            if words && !keys.iter().any(|key| ["one", "1"].contains(key)) {
                say(format!("`{}` has no words for one.", message.id), "Add `[one]`.");
            }
        });
        if text(&message.pieces).any(char::is_control) {
            say(format!("`{}` has a control character.", message.id), "Take it out.");
        }
    }
}

/// What must hold of a catalogue beside the first.
pub(crate) fn against(first: &Book, other: &Book, problems: &mut Vec<Problem>) {
    for message in &first.messages {
        let Some(own) = other.messages.iter().find(|own| own.id == message.id) else {
            problems.push(Problem {
                file: other.file.clone(),
                line: 1,
                what: format!("`{}` is missing; it stands in {}:{}.", message.id, first.file, message.line),
                mend: "Translate it there, in the same group.".to_owned(),
            });
            continue;
        };
        let mut say = |what: String, mend: &str| problems.push(problem(other, own, what, mend));
        let (theirs, ours) = (message.arguments(), own.arguments());
        let named = |arguments: &[(String, Use)], name: &str| {
            arguments.iter().find(|(other, _)| other == name).map(|(_, with)| *with)
        };
        for (argument, with) in &theirs {
            if *with != Use::Case && named(&ours, argument).is_none() {
                say(
                    format!("`{}` does not say `${argument}`.", own.id),
                    &format!("{}:{} says it.", first.file, message.line),
                );
            }
        }
        for (argument, with) in &ours {
            let given = named(&theirs, argument);
            if given != Some(*with) && (given, *with) != (Some(Use::Number), Use::Text) {
                say(
                    format!("`{}` is not given `${argument}`, or not as this.", own.id),
                    &format!("Use it as {}:{} does, or use it there too.", first.file, message.line),
                );
            }
        }
        selects(&message.pieces, &mut |on, with, variants| {
            if with != Use::Case || variants.len() == 1 {
                return;
            }
            let theirs: BTreeSet<&str> = variants.iter().map(|variant| &*variant.key).collect();
            let mut ours: BTreeSet<String> = BTreeSet::new();
            selects(&own.pieces, &mut |also, _, variants| {
                if also == on {
                    ours.extend(variants.iter().map(|variant| variant.key.clone()));
                }
            });
            for key in theirs.iter().filter(|key| !ours.contains(**key)) {
                say(format!("`{}` has no words for the case `{key}` of `${on}`.", own.id), "Add them.");
            }
            for key in ours.iter().filter(|key| !theirs.contains(key.as_str())) {
                say(
                    format!("`{}` has a case `{key}` of `${on}` that does not come.", own.id),
                    "Take it out.",
                );
            }
        });
    }
    for message in &other.messages {
        if !first.messages.iter().any(|own| own.id == message.id) {
            let what = format!("`{}` is not said anywhere: {} does not have it.", message.id, first.file);
            problems.push(problem(other, message, what, "Take it out, or correct its name."));
        }
    }
}

fn problem(book: &Book, message: &Message, what: String, mend: &str) -> Problem {
    Problem { file: book.file.clone(), line: message.line, what, mend: mend.to_owned() }
}

/// What a message is called within its group.
pub(crate) fn name(message: &Message) -> Option<&str> {
    if message.group.is_empty() {
        return Some(&message.id);
    }
    message.id.strip_prefix(&message.group)?.strip_prefix('-')
}

fn selects(pieces: &[Piece], visit: &mut impl FnMut(&str, Use, &[Variant])) {
    for piece in pieces {
        if let Piece::Select { on, with, variants } = piece {
            visit(on, *with, variants);
            for variant in variants {
                selects(&variant.pieces, visit);
            }
        }
    }
}

fn text(pieces: &[Piece]) -> Box<dyn Iterator<Item = char> + '_> {
    Box::new(pieces.iter().flat_map(|piece| -> Box<dyn Iterator<Item = char> + '_> {
        match piece {
            Piece::Text(words) => Box::new(words.chars()),
            Piece::Argument(..) => Box::new(std::iter::empty()),
            Piece::Select { variants, .. } => {
                Box::new(variants.iter().flat_map(|variant| text(&variant.pieces)))
            }
        }
    }))
}
