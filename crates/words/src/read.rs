//! Reading a catalogue: Fluent's tree, with the line of each thing.

use crate::{Catalogue, Problem};
use fluent_syntax::{ast, parser};

/// The line of a slice of a text, from one.
pub(crate) fn line_of(text: &str, slice: &str) -> usize {
    let at = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    line_at(text, at)
}

fn line_at(text: &str, at: usize) -> usize {
    1 + text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count()
}

/// The entries of a catalogue; what is no Fluent is a problem.
pub(crate) fn read<'a>(catalogue: &Catalogue<'a>, problems: &mut Vec<Problem>) -> Vec<ast::Entry<&'a str>> {
    match parser::parse(catalogue.text) {
        Ok(resource) => resource.body,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| Problem {
                file: catalogue.file.to_owned(),
                line: line_at(catalogue.text, error.pos.start),
                what: format!("This is no Fluent: {}.", error.kind),
                mend: "A message is `name = words`; what follows on the next line is indented.".to_owned(),
            }));
            resource.body
        }
    }
}
