//! The program as people and other programs use it.

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn sayso() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso-cli"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs `analyze` with these arguments on this input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = sayso().arg("analyze").args(arguments).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    output
}

fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A file or a folder of files, removed when the test ends.
struct Files(PathBuf);

impl Files {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("sayso-cli-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder for the test");
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("a file for the test");
        }
        Self(folder)
    }

    fn path(&self, file: &str) -> String {
        self.0.join(file).display().to_string()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const REPORT: &str = "Bridge opens to traffic\nThe town opened its new bridge on Monday.\n“We waited, long enough,” \
                      mayor Ann Lee said.\nShare via\n";

#[test]
fn one_line_in_one_line_out_and_bad_ones_harm_nothing() {
    let input = "\u{feff}{\"id\":\"a\",\"text\":\"One.\",\"more\":[1,{}]}\r\n\
                 not json\n\
                 {\"id\":\"c\",\"text\":\"half \\ud800 pair\"}\n\
                 {\"id\":4,\"text\":\"\u{1F600} Two.\"}\n\
                 \n\
                 {\"text\":\"no id\"}\n\
                 {\"id\":\"g\"}\n\
                 {\"id\":\"h\",\"text\":7}\n\
                 [1,2]\n\
                 {\"id\":\"last\",\"text\":\"\"}";
    let output = run(&["--jsonl"], input.as_bytes());
    let answers = lines(&output);
    let ids: Vec<_> = answers.iter().map(|a| a["id"].clone()).collect();
    assert_eq!(json!(ids), json!(["a", null, "c", 4, null, null, "g", "h", null, "last"]));
    let good: Vec<_> = answers.iter().map(|a| a["error"].is_null()).collect();
    assert_eq!(good, [true, false, false, true, false, false, false, false, false, true]);
    assert_eq!(answers[3]["text_length"], 6, "code points");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(errors(&output).lines().count(), 7);
    assert!(
        errors(&output).starts_with("sayso: -:2: not an object with \"id\" and \"text\""),
        "{}",
        errors(&output)
    );
}

#[test]
fn bytes_that_are_no_utf_8_are_one_bad_line() {
    let output = run(&["--jsonl"], b"{\"id\":1,\"text\":\"\xFF\"}\n{\"id\":2,\"text\":\"b\"}\n");
    let answers = lines(&output);
    assert!(answers[0]["error"].as_str().is_some_and(|e| e.starts_with("not UTF-8")));
    assert_eq!(answers[1]["id"], 2);
}

#[test]
fn a_thousand_lines_stay_in_order() {
    let input: String =
        (0..1000).flat_map(|n| ["{\"id\":".into(), n.to_string(), ",\"text\":\"Yes.\"}\n".into()]).collect();
    let output = run(&["--jsonl"], input.as_bytes());
    let ids: Vec<_> = lines(&output).iter().filter_map(|a| a["id"].as_u64()).collect();
    assert_eq!(ids, (0..1000).collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn each_line_is_answered_before_the_next_is_asked() {
    let mut child = sayso().args(["analyze", "--jsonl"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    for n in 0..3 {
        writeln!(stdin, "{{\"id\":{n},\"text\":\"Yes.\"}}").expect("written");
        let mut answer = String::new();
        stdout.read_line(&mut answer).expect("answered");
        assert!(answer.starts_with(&format!("{{\"id\":{n},")));
    }
    drop(stdin);
    assert!(child.wait().expect("ends").success());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = sayso().args(["analyze", "--jsonl"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = child.stdout.take().expect("a pipe");
    stdin.write_all(b"{\"id\":1,\"text\":\"a\"}\n").expect("written");
    stdout.read_exact(&mut [0; 4]).expect("answered");
    drop(stdout);
    let line = "{\"id\":1,\"text\":\"a\"}\n".repeat(2000);
    let _ = stdin.write_all(line.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("ends");
    assert_eq!((output.status.code(), errors(&output).as_str()), (Some(0), ""));
}

#[test]
fn one_file_is_one_object_and_standard_input_too() {
    let files = Files::new("one", &[("My Report.txt", &format!("---\ntitle: A bridge\n---\n{REPORT}"))]);
    let file = run(&[&files.path("My Report.txt")], b"");
    let [object] = &lines(&file)[..] else { panic!("one object") };
    assert_eq!(object["id"], "my-report");
    assert_eq!(object["title"], "A bridge");
    assert_eq!(object["text_length"], REPORT.chars().count());
    let end = REPORT.trim_end().chars().count();
    assert_eq!(object["boilerplate"], json!([{"start": end - 9, "end": end, "reason": "share button"}]));
    for key in ["entities", "quotes", "scare"] {
        assert!(object[key].is_array(), "{key}");
    }
    let piped = run(&["-"], REPORT.as_bytes());
    assert_eq!(lines(&piped)[0]["id"], "stdin");
    assert_eq!(lines(&piped)[0]["quotes"], object["quotes"]);
}

#[test]
fn several_paths_are_one_corpus_and_a_bad_one_harms_nothing() {
    let files =
        Files::new("many", &[("a.txt", REPORT), ("b.txt", REPORT), ("c.txt", "x\0"), ("README.md", "no")]);
    let output =
        run(&[&files.0.display().to_string(), &files.path("nowhere.txt"), &files.path("a.txt")], b"");
    let [corpus] = &lines(&output)[..] else { panic!("one object") };
    let ids: Vec<_> =
        corpus["articles"].as_array().expect("articles").iter().map(|a| a["id"].clone()).collect();
    assert_eq!(json!(ids), json!(["a", "b", "a-2"]));
    assert!(corpus["speakers"].is_array());
    let [family] = &corpus["families"].as_array().expect("families")[..] else { panic!("one family") };
    assert_eq!(family["versions"].as_array().map(Vec::len), Some(3), "{family:#}");
    assert_eq!(output.status.code(), Some(1));
    let errors = errors(&output);
    assert!(errors.contains("c.txt:1: this is no text but a binary file; save it"), "{errors}");
    assert!(errors.contains("nowhere.txt: the file cannot be read"), "{errors}");
}

const WIRE: &str = "Harbour vote\n\nThe council met 🎈 on Monday.\n\n“We should have kept the old harbour wall,” mayor Ann \
                    Lee said, “and the whole town knew it long ago.”\n";
const DAILY: &str = "Wall falls\n\n“We could have kept the old harbour wall,” said mayor Ann Lee.\n";

#[test]
fn versions_of_one_utterance_are_a_family() {
    let files = Files::new("families", &[("daily.txt", DAILY), ("wire.txt", WIRE)]);
    let [corpus] = &lines(&run(&[&files.0.display().to_string()], b""))[..] else { panic!("one object") };
    let [family] = &corpus["families"].as_array().expect("families")[..] else { panic!("{corpus:#}") };
    assert_eq!(family["speaker_id"], "ann-lee");
    assert_eq!(corpus["speakers"][0]["country"], Value::Null, "no report says of which state a mayor is");
    assert!(family["id"].as_str().is_some_and(|id| id.starts_with('f')), "{family:#}");
    assert_eq!(family["likeness"], "near");
    let quote = |article: usize, quote: usize| corpus["articles"][article]["quotes"][quote]["id"].clone();
    let version =
        |article: &str, quote: Value| json!({"article": article, "quote": quote, "speaker_id": "ann-lee"});
    // The longest first, and both segments of the one that is split.
    let expected =
        [version("wire", quote(1, 0)), version("wire", quote(1, 1)), version("daily", quote(0, 0))];
    assert_eq!(family["versions"], json!(expected));
    let changes = family["changes"].as_array().expect("changes");
    let changed = |words: &str| changes.iter().find(|c| c["longest_words"] == words);
    let modal = changed("should").expect("the modal changed");
    let place = |text: &str, word: &str| {
        let at = text[..text.find(word).expect("it is there")].chars().count();
        json!([at, at + word.chars().count()])
    };
    assert_eq!(modal["longest"], place(WIRE, "should"), "code points of the longest version's article");
    assert_eq!(modal["own"], place(DAILY, "could"));
    assert_eq!((&modal["own_words"], &modal["article"]), (&json!("could"), &json!("daily")));
    assert_eq!(modal["quote"], quote(0, 0));
    let cut = changed("and the whole town knew it long ago").expect("the end is cut");
    assert_eq!(
        (&cut["class"], &cut["own"], &cut["own_words"]),
        (&json!("cut-end"), &Value::Null, &json!(""))
    );
    assert_eq!(corpus["conflicts"], json!([]));
}

#[test]
fn passages_and_languages_of_a_corpus() {
    let paragraph = "The harbour council of Tarn Quay voted on Monday night to keep the old sea wall for ten more years, after \
                     a debate that lasted until midnight. “We will keep the wall that our fathers built,” Norwegian \
                     minister Ada Merrow said.";
    let one = format!("Agency: Sample Wire\n\nWall stays 🎈\n\n{paragraph}\n");
    let files = Files::new("passages", &[("a.txt", &one), ("b.txt", &format!("Votes\n\n{paragraph}\n"))]);
    let [corpus] = &lines(&run(&[&files.0.display().to_string()], b""))[..] else { panic!("one object") };
    let [passage] = &corpus["passages"].as_array().expect("passages")[..] else { panic!("{corpus:#}") };
    assert_eq!(passage["agency"], "Sample Wire");
    let place = |article: &str, start: usize| json!({"article": article, "start": start, "end": start + paragraph.chars().count()});
    assert_eq!(passage["places"], json!([place("a", 14), place("b", 7)]));
    let families = corpus["families"].as_array().expect("families");
    let wall = families.iter().find(|family| family["translated"] == "Norwegian").expect("the minister's");
    assert_eq!(wall["passage"], 0);
    assert_eq!(corpus["speakers"][0]["country"], "Norway");
}

#[test]
fn a_table_names_the_family_of_each_quotation() {
    let files = Files::new("family-cells", &[("daily.txt", DAILY), ("wire.txt", WIRE), ("x.txt", REPORT)]);
    let csv = run(&["--format=csv", &files.0.display().to_string()], b"");
    let csv = String::from_utf8(csv.stdout).expect("UTF-8");
    let families: Vec<_> = csv.lines().filter_map(|row| row.rsplit(',').next()).collect();
    let ["family", one, two, three, ""] = families[..] else { panic!("{csv}") };
    assert!(one.starts_with('f') && one == two && two == three, "{csv}");
}

#[test]
fn lines_and_tables_of_articles() {
    let files = Files::new(
        "formats",
        &[("a.txt", REPORT), ("b.html", "<title>Hm, “T”</title><p>“Yes, yes,” said Bo Ek.")],
    );
    let folder = files.0.display().to_string();
    let jsonl = run(&["--format", "jsonl", &folder], b"");
    let ids: Vec<_> = lines(&jsonl).iter().map(|a| a["id"].clone()).collect();
    assert_eq!(json!(ids), json!(["a", "b"]));
    let csv = run(&["--format=csv", &folder], b"");
    let csv = String::from_utf8(csv.stdout).expect("UTF-8");
    assert!(csv.starts_with("article,title,outlet,date,id,start,end,type,quote,speaker_name,"));
    let columns = |row: &str| {
        let inside = row.split('"').step_by(2).map(|part| part.matches(',').count()).sum::<usize>();
        inside + 1
    };
    assert!(csv.lines().all(|row| columns(row) == 16), "{csv}");
}

#[test]
fn wrong_usage_is_told_and_help_has_examples() {
    for arguments in [
        &["analyze"][..],
        &["analyze", "--format", "xml", "a"],
        &["nothing"],
        &["analyze", "--jsonl", "--format", "csv"],
    ] {
        let output = sayso().args(arguments).output().expect("runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(errors(&output).contains("--help"), "{}", errors(&output));
        assert!(output.stdout.is_empty());
    }
    for arguments in [&["--help"][..], &["analyze", "--help"]] {
        let output = sayso().args(arguments).output().expect("runs");
        assert!(String::from_utf8_lossy(&output.stdout).contains("sayso-cli analyze --jsonl < in.jsonl"));
    }
    let version = sayso().arg("--version").output().expect("runs");
    assert!(String::from_utf8_lossy(&version.stdout).starts_with("sayso-cli 0."));
}

#[test]
fn a_folder_without_articles_is_told() {
    let folder = std::env::temp_dir().join(format!("sayso-empty-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let output = sayso().arg("analyze").arg(&folder).output().expect("runs");
    std::fs::remove_dir(&folder).expect("it is empty");
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("the folder has no article; put .txt"), "{}", errors(&output));
}
