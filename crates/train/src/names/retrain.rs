//! The tagger's weights from labelled text, all steps at once: a teacher, what it makes of raw text, the tagger.

use super::{Corpora, SILVER_WEIGHT, Sample, samples, say, taught, train, write};
use crate::learn::Learning;
use std::path::Path;

/// The raw text that the teacher labels, under the name it has in the folder of spaCy's labels.
const RAW: &[&str] = &["polnear.train.jsonl"];

/// How much rule-made labels count for the teacher.
const TEACHER_COUNT: &str = "gum_open=0.2";

/// Trains the tagger from `data/entities/*.train.jsonl` and writes its weights to `out`, the same bytes for the same data.
///
/// `silver` is a folder with spaCy's labels of these files and of the raw text, as `silver.py` writes them. Without it,
/// the hand-labelled files alone teach.
///
/// # Errors
/// Says which file cannot be read or written, and that no hand-labelled text is there.
pub(crate) fn retrain(data: &Path, silver: Option<&Path>, out: &Path) -> Result<(), String> {
    let learning = Learning { passes: 8, sparse: 0.3, rate: 0.2, drop: 0.08, step: 0.1, least: 2 };
    let corpora = |count: Option<&str>| Corpora {
        data: data.to_owned(),
        without: Vec::new(),
        count: count.into_iter().map(str::to_owned).collect(),
        hold: None,
    };
    let mut all = samples(&corpora(None), None)?;
    match silver {
        None => say("spaCy's labels are not there: the hand-labelled files alone teach"),
        Some(folder) => {
            say("the teacher learns");
            let teacher = train(&samples(&corpora(Some(TEACHER_COUNT)), Some(folder))?, &learning);
            for name in RAW {
                let path = folder.join(name);
                if !path.exists() {
                    say(&format!("{} is not there and is left out", path.display()));
                    continue;
                }
                let records = taught(&path, &teacher)?.into_iter();
                all.extend(records.map(|record| Sample { record, weight: SILVER_WEIGHT, hint: None }));
            }
        }
    }
    say("the tagger learns");
    write(&train(&all, &learning), out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// A folder that is removed with what is in it.
    struct Folder(PathBuf);

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    /// A made corpus of a few sentences, and the same with another tagger's labels.
    fn folder() -> Folder {
        let root = std::env::temp_dir().join(format!("sayso-names-{}", std::process::id()));
        let (entities, silver) = (root.join("entities"), root.join("silver"));
        std::fs::create_dir_all(&entities).expect("a folder");
        std::fs::create_dir_all(&silver).expect("a folder");
        let line = |n: usize, name: &str, place: &str| {
            let text = format!("{name} flew to {place} on Monday, and {name} spoke there.");
            let end = name.chars().count();
            let (at, again) = (end + 9, end + 9 + place.chars().count() + 16);
            format!(
                r#"{{"id":"{n}","text":"{text}","entities":[{{"start":0,"end":{end},"type":"PERSON"}},{{"start":{at},"end":{},"type":"PLACE"}},{{"start":{again},"end":{},"type":"PERSON"}}]}}"#,
                at + place.chars().count(),
                again + end
            )
        };
        let people = ["Ada Byrne", "Kofi Zuberi", "Ilona Varga", "Tom Orde", "Rhea Moss", "Ivo Valdane"];
        let places = ["Norway", "Zorvania", "Oslo", "Tamsin Bay", "Dorninska", "Kampala"];
        let lines: Vec<String> = (0..60).map(|n| line(n, people[n % 6], places[n % 5])).collect();
        for path in
            [entities.join("wikigold.train.jsonl"), silver.join("wikigold.train.jsonl"), silver.join(RAW[0])]
        {
            std::fs::write(path, lines.join("\n")).expect("a file");
        }
        Folder(root)
    }

    #[test]
    fn the_same_data_give_the_same_bytes_with_and_without_a_teacher() {
        let folder = folder();
        let silver = folder.0.join("silver");
        let out = folder.0.join("weights.bin");
        let bytes = |silver: Option<&Path>| {
            retrain(&folder.0, silver, &out).expect("weights");
            std::fs::read(&out).expect("a file")
        };
        let taught = bytes(Some(&silver));
        assert_eq!(taught, bytes(Some(&silver)));
        let alone = bytes(None);
        assert_eq!(alone, bytes(None));
        assert_ne!(taught, alone);
        assert!(alone.len() > 100);
    }

    #[test]
    fn a_folder_without_labels_is_told() {
        let nowhere = std::env::temp_dir().join("sayso-names-nowhere");
        let told = retrain(&nowhere, None, &nowhere).expect_err("no data");
        assert!(told.contains("no hand-labelled"), "{told}");
    }
}
