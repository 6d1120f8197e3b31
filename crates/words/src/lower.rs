//! From Fluent's tree to patterns: terms and references put in, each argument with what it is used as.

use crate::read::{line_of, read};
use crate::{Catalogue, Problem};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;

/// A lowered catalogue.
#[derive(Debug)]
pub(crate) struct Book {
    pub(crate) file: String,
    pub(crate) code: String,
    /// The messages in the order of the file.
    pub(crate) messages: Vec<Message>,
}

/// A message.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// The group that it stands in; empty for none.
    pub(crate) group: String,
    pub(crate) line: usize,
    pub(crate) pieces: Vec<Piece>,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Argument(String, Use),
    Select { on: String, with: Use, variants: Vec<Variant> },
}

/// One of several wordings; the last of them is the one for everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) key: String,
    pub(crate) pieces: Vec<Piece>,
}

/// What an argument is used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// Its text is put in.
    Text,
    /// It is a number.
    Number,
    /// It is the name of a case.
    Case,
}

/// The names of the plural cases that Fluent knows.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Message {
    /// The arguments in the order in which they come, each with what it is used as. What is a number anywhere is one.
    pub(crate) fn arguments(&self) -> Vec<(String, Use)> {
        let mut found: Vec<(String, Use)> = Vec::new();
        each(&self.pieces, &mut |name, with| match found.iter_mut().find(|(other, _)| other == name) {
            Some((_, also)) => *also = with.max(*also),
            None => found.push((name.to_owned(), with)),
        });
        found
    }

    /// An argument that is the name of a case and is put in as well.
    pub(crate) fn mixed(&self) -> Option<String> {
        let mut mixed = None;
        let arguments = self.arguments();
        each(&self.pieces, &mut |name, with| {
            if with != Use::Case && arguments.iter().any(|(other, also)| other == name && *also == Use::Case)
            {
                mixed = Some(name.to_owned());
            }
        });
        mixed
    }
}

fn each(pieces: &[Piece], visit: &mut impl FnMut(&str, Use)) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name, with) => visit(name, *with),
            Piece::Select { on, with, variants } => {
                visit(on, *with);
                for variant in variants {
                    each(&variant.pieces, visit);
                }
            }
        }
    }
}

/// Reads a catalogue and lowers it.
pub(crate) fn lower(catalogue: &Catalogue<'_>, problems: &mut Vec<Problem>) -> Book {
    let entries = read(catalogue, problems);
    let mut patterns = BTreeMap::new();
    for entry in &entries {
        match entry {
            Entry::Message(message) => {
                patterns.extend(message.value.as_ref().map(|value| (message.id.name.to_owned(), value)));
            }
            Entry::Term(term) => {
                patterns.insert(format!("-{}", term.id.name), &term.value);
            }
            _ => {}
        }
    }
    let mut group = String::new();
    let mut messages: Vec<Message> = Vec::new();
    for entry in &entries {
        if let Entry::GroupComment(comment) = entry {
            let first = comment.content.first().copied().unwrap_or_default();
            let name = first.split_once(':').map_or("", |(name, _)| name.trim());
            let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            group = if is_name { name.to_owned() } else { String::new() };
        }
        let Entry::Message(message) = entry else { continue };
        let line = line_of(catalogue.text, message.id.name);
        let mut lowering = Lowering { catalogue, patterns: &patterns, line, depth: 0, problems };
        let id = message.id.name.to_owned();
        if messages.iter().any(|other| other.id == id) {
            lowering.problem(format!("`{id}` stands here twice."), "Take one of the two out.");
            continue;
        }
        let Some(value) = &message.value else { continue };
        if !message.attributes.is_empty() {
            lowering.problem(format!("`{id}` has an attribute."), "Make it a message of its own.");
        }
        let pieces = lowering.pattern(value);
        messages.push(Message { id, group: group.clone(), line, pieces });
    }
    Book { file: catalogue.file.to_owned(), code: catalogue.code.to_owned(), messages }
}

struct Lowering<'a, 'b> {
    catalogue: &'a Catalogue<'a>,
    patterns: &'a BTreeMap<String, &'a Pattern<&'a str>>,
    line: usize,
    depth: usize,
    problems: &'b mut Vec<Problem>,
}

impl Lowering<'_, '_> {
    fn problem(&mut self, what: String, mend: &str) {
        let (file, mend) = (self.catalogue.file.to_owned(), mend.to_owned());
        self.problems.push(Problem { file, line: self.line, what, mend });
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    // Where a line ends, Fluent keeps the break.
                    text(&mut pieces, &value.replace('\n', " "));
                }
                PatternElement::Placeable { expression } => self.expression(expression, &mut pieces),
            }
        }
        pieces
    }

    fn expression(&mut self, expression: &Expression<&str>, pieces: &mut Vec<Piece>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, pieces),
            Expression::Select { selector, variants } => {
                let on = match selector {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => {
                        return self
                            .problem("A selector is no argument.".to_owned(), "Write `{ $argument -> …`.");
                    }
                };
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let number = variants.iter().all(|variant| match &variant.key {
                    VariantKey::NumberLiteral { .. } => true,
                    VariantKey::Identifier { name } => PLURALS.contains(name) && variants.len() > 1,
                });
                let with = if number { Use::Number } else { Use::Case };
                // The one for everything else stands last.
                let mut ordered: Vec<_> = variants.iter().collect();
                ordered.sort_by_key(|variant| variant.default);
                let variants = ordered
                    .into_iter()
                    .map(|variant| Variant { key: name(&variant.key), pieces: self.pattern(&variant.value) });
                let variants = variants.collect();
                pieces.push(Piece::Select { on: on.to_owned(), with, variants });
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, pieces: &mut Vec<Piece>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let mut literal = String::new();
                let _ = fluent_syntax::unicode::unescape_unicode(&mut literal, value);
                text(pieces, &literal);
            }
            InlineExpression::NumberLiteral { value } => text(pieces, value),
            InlineExpression::VariableReference { id } => {
                pieces.push(Piece::Argument(id.name.to_owned(), Use::Text));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                match (id.name, arguments.positional.as_slice()) {
                    ("NUMBER", [InlineExpression::VariableReference { id }])
                        if arguments.named.is_empty() =>
                    {
                        pieces.push(Piece::Argument(id.name.to_owned(), Use::Number));
                    }
                    _ => self.problem(
                        format!("`{}` is used in a way that Sayso does not know.", id.name),
                        "The one function is `NUMBER($n)`.",
                    ),
                }
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.reference(id.name, pieces);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(&format!("-{}", id.name), pieces);
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.problem(
                    format!("`{}` is used with an attribute or with arguments.", id.name),
                    "Make it a message.",
                );
            }
            InlineExpression::Placeable { expression } => self.expression(expression, pieces),
        }
    }

    /// What is referred to is put in; its arguments become those of the message.
    fn reference(&mut self, name: &str, pieces: &mut Vec<Piece>) {
        const DEEPEST: usize = 4;
        match self.patterns.get(name) {
            Some(pattern) if self.depth < DEEPEST => {
                self.depth += 1;
                let put_in = self.pattern(pattern);
                self.depth -= 1;
                for piece in put_in {
                    match piece {
                        Piece::Text(words) => text(pieces, &words),
                        piece => pieces.push(piece),
                    }
                }
            }
            Some(_) => self.problem(format!("`{name}` refers to itself."), "Write the words out."),
            None => self.problem(format!("`{name}` is not there."), "Add it, or write its words here."),
        }
    }
}

/// Adds text to the text that stands there already.
fn text(pieces: &mut Vec<Piece>, more: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(words)) => words.push_str(more),
        _ => pieces.push(Piece::Text(more.to_owned())),
    }
}
