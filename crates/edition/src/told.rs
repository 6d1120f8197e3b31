//! What the build tells whoever publishes the page: the reports that it took, and each value that it had to guess.

use sayso::model::Model;
use sayso::words;
use sayso_engine::guess::Guess;
use std::fmt::Write as _;

/// Prints the reports and the guesses; where a workflow of GitHub runs, as notes to the files and as its summary too.
pub(crate) fn tell(model: &Model) {
    let rows = rows(model);
    print!("{}", plain(&rows));
    let set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    if set("GITHUB_ACTIONS") {
        print!("{}", notes(&rows));
    }
    if let Some(file) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|file| !file.is_empty()) {
        let written = std::fs::OpenOptions::new().create(true).append(true).open(&file);
        let written =
            written.and_then(|mut file| std::io::Write::write_all(&mut file, table(&rows).as_bytes()));
        if let Err(problem) = written {
            println!("  The summary could not be written: {problem}");
        }
    }
}

/// One report.
struct Row<'a> {
    file: &'a str,
    title: &'a str,
    outlet: Option<&'a str>,
    date: Option<&'a str>,
    /// What was guessed, and how.
    guessed: Vec<(&'static str, &'a Guess)>,
}

fn rows(model: &Model) -> Vec<Row<'_>> {
    let rows = model.reports.iter().map(|report| Row {
        file: &report.article.file,
        title: report.title().0,
        outlet: report.outlet().map(|(name, _)| name),
        date: report.date().map(|(day, _)| day),
        guessed: report.guessed().collect(),
    });
    rows.collect()
}

fn plain(rows: &[Row<'_>]) -> String {
    let mut told = match rows {
        [] => "  There is no report: put .txt, .md or .html files into the folder.\n".to_owned(),
        [_] => "  One report:\n".to_owned(),
        _ => format!("  {} reports:\n", rows.len()),
    };
    for row in rows {
        let of = [row.outlet, row.date].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            told,
            "    {}: {} ({})",
            row.file,
            row.title,
            if of.is_empty() { "no outlet, no date" } else { &of }
        );
        for (what, guess) in &row.guessed {
            let _ = writeln!(told, "      the {what} is guessed: {} ({})", guess.value, why(guess));
        }
        for (what, there) in [("outlet", row.outlet), ("date", row.date)] {
            if there.is_none() {
                let _ = writeln!(
                    told,
                    "      the {what} is not known: a first line `{}: …` would say it",
                    capital(what)
                );
            }
        }
    }
    told
}

/// Workflow commands of GitHub: a warning for each guess, at its file.
fn notes(rows: &[Row<'_>]) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    rows.iter().fold(String::new(), |mut notes, row| {
        for (what, guess) in &row.guessed {
            let said = format!(
                "the {what} is guessed: {} ({}). A line `{}: …` at the top says it.",
                guess.value,
                why(guess),
                capital(what)
            );
            let _ = writeln!(notes, "::warning file=articles/{}::{}", property(row.file), escape(&said));
        }
        notes
    })
}

/// A table in Markdown.
fn table(rows: &[Row<'_>]) -> String {
    let cell = |text: &str| {
        text.replace(['\n', '\r'], " ").replace('&', "&amp;").replace('<', "&lt;").replace('|', "\\|")
    };
    let mut told = format!(
        "## {} reports\n\n| file | title | outlet | date | guessed |\n|---|---|---|---|---|\n",
        rows.len()
    );
    for row in rows {
        let guessed: Vec<_> =
            row.guessed.iter().map(|(what, guess)| format!("{what} ({})", why(guess))).collect();
        let cells =
            [row.file, row.title, row.outlet.unwrap_or("–"), row.date.unwrap_or("–"), &guessed.join(", ")];
        let _ = writeln!(told, "| {} |", cells.map(cell).join(" | "));
    }
    told
}

fn why(guess: &Guess) -> &'static str {
    words::why::guess(guess.why.name)
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use sayso::model::Settings;
    use sayso_engine::{Article, Metadata};

    fn model() -> Model {
        let metadata = Metadata { outlet: Some("Coast | wire".into()), ..Metadata::default() };
        let text =
            "The gates <close>\n\n19 February 2025\n\n“We will open again on Friday,” said Ada Cole.\n"
                .into();
        let article = Article { slug: "gates".into(), file: "gates, new.txt".into(), text, metadata };
        crate::reports::read(Model::new(vec![article], "#/", Settings::default()))
    }

    #[test]
    fn the_reports_are_named_and_each_guess_is_told() {
        let model = model();
        let told = plain(&rows(&model));
        assert!(
            told.starts_with("  One report:\n    gates, new.txt: The gates <close> (Coast | wire"),
            "{told}"
        );
        assert!(told.contains("the title is guessed: The gates <close> ("), "{told}");
        assert!(!told.contains("the outlet is guessed"), "{told}");
    }

    #[test]
    fn a_workflow_is_told_at_the_file() {
        let model = model();
        let notes = notes(&rows(&model));
        assert!(
            notes.starts_with("::warning file=articles/gates%2C new.txt::the title is guessed: "),
            "{notes}"
        );
        let table = table(&rows(&model));
        assert!(table.contains("| gates, new.txt | The gates &lt;close> | Coast \\| wire |"), "{table}");
    }
}
