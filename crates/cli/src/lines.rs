//! JSON lines in, one result a line out, in order: memory does not grow with the number of lines.

use sayso_contract::{Units, record};
use sayso_engine::{Article, analyze};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::io::{self, BufRead, Write};

/// One line as it comes in, not yet decoded, so that the id of a line with a bad text can still be told.
#[derive(Deserialize)]
struct Line<'l> {
    #[serde(borrow)]
    id: Option<&'l RawValue>,
    #[serde(borrow)]
    text: Option<&'l RawValue>,
}

/// The answer to a line that cannot be read.
#[derive(Serialize)]
struct Refusal<'l> {
    id: Option<&'l RawValue>,
    error: String,
}

/// Answers each line of `input` on `output`; `complain` hears of each bad line. Returns whether all were good.
///
/// # Errors
/// Those of reading and writing.
pub(crate) fn answer(
    mut input: impl Buffered,
    output: &mut impl Write,
    mut complain: impl FnMut(u64, &str),
) -> io::Result<bool> {
    let mut bytes = Vec::new();
    let mut number = 0;
    let mut good = true;
    loop {
        // Whoever waits for an answer before the next line gets it.
        if input.is_drained() {
            output.flush()?;
        }
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            output.flush()?;
            return Ok(good);
        }
        number += 1;
        let line = if number == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes) } else { &bytes };
        match read(line) {
            Ok((id, text)) => {
                let article = Article { text, ..Article::default() };
                let analysis = analyze(&article.text);
                serde_json::to_writer(
                    &mut *output,
                    &record(id, &article, &analysis, Units::Points, |_| None),
                )?;
            }
            Err((id, error)) => {
                complain(number, &error);
                good = false;
                serde_json::to_writer(&mut *output, &Refusal { id, error })?;
            }
        }
        output.write_all(b"\n")?;
    }
}

/// The id and the text of a line, or what is wrong with it and the id if that much could be read.
fn read(line: &[u8]) -> Result<(&RawValue, String), (Option<&RawValue>, String)> {
    let line = line.trim_ascii();
    if line.is_empty() {
        return Err((None, "the line is empty".into()));
    }
    let line = std::str::from_utf8(line).map_err(|e| (None, format!("not UTF-8: {e}")))?;
    let shape =
        |error: &dyn std::fmt::Display| (None, format!("not an object with \"id\" and \"text\": {error}"));
    if !line.starts_with('{') {
        return Err(shape(&"a line begins with a brace"));
    }
    let Line { id, text } = serde_json::from_str(line).map_err(|error| shape(&error))?;
    let known = id
        .filter(|id| id.get().starts_with(['"', '-']) || id.get().starts_with(|c: char| c.is_ascii_digit()));
    // An id that cannot be decoded (half a surrogate pair) cannot be written either.
    let known = known.filter(|id| serde_json::from_str::<serde_json::Value>(id.get()).is_ok());
    let Some(id) = known else { return Err((None, "\"id\" must be a string or a number".into())) };
    let Some(text) = text else { return Err((Some(id), "there is no \"text\"".into())) };
    match serde_json::from_str(text.get()) {
        Ok(text) => Ok((id, text)),
        Err(e) => Err((Some(id), format!("\"text\" must be a string: {e}"))),
    }
}

/// Input that can tell whether the next read may have to wait.
pub(crate) trait Buffered: BufRead {
    /// Whether nothing is left of what was read so far.
    fn is_drained(&self) -> bool;
}

impl<R: io::Read> Buffered for io::BufReader<R> {
    fn is_drained(&self) -> bool {
        self.buffer().is_empty()
    }
}
