//! What runs on other machines: workflows of GitHub.

use std::path::Path;

/// The lines of the workflows, each after its file and number.
fn lines() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/workflows");
    let mut found = Vec::new();
    for path in std::fs::read_dir(folder).expect("there are workflows").flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("workflows are text");
        let lines = text.lines().enumerate();
        found.extend(lines.map(|(at, line)| (format!("{name}:{}", at + 1), line.trim().to_owned())));
    }
    found
}

#[test]
fn only_official_actions_are_used_and_each_is_pinned_by_its_hash() {
    let used = |line: &str| line.trim_start_matches("- ").strip_prefix("uses: ").map(str::to_owned);
    let all: Vec<_> = lines().into_iter().filter_map(|(place, line)| Some((place, used(&line)?))).collect();
    assert!(!all.is_empty(), "the page is put on GitHub Pages");
    let pinned = |line: &str| {
        let (action, rest) = line.split_once('@').unwrap_or((line, ""));
        let (hash, version) = rest.split_once(" # v").unwrap_or((rest, ""));
        action.starts_with("actions/")
            && hash.len() == 40
            && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
            && !version.is_empty()
    };
    let loose = all.iter().filter(|(_, line)| !pinned(line)).map(|(place, line)| format!("{place}: {line}"));
    super::hold("`uses: actions/NAME@FORTY-DIGITS # vX.Y.Z`", &loose.collect::<Vec<_>>());
}

#[test]
fn a_workflow_runs_only_what_one_can_run_at_home() {
    let run = |line: &str| line.trim_start_matches("- ").strip_prefix("run: ").map(str::to_owned);
    let commands: Vec<_> =
        lines().into_iter().filter_map(|(place, line)| Some((place, run(&line)?))).collect();
    assert!(!commands.is_empty(), "a workflow does something");
    let help = include_str!("../../crates/xtask/src/main.rs");
    let known = |command: &str| {
        command
            .strip_prefix("./sayso ")
            .and_then(|rest| rest.split(' ').next())
            .is_some_and(|word| help.contains(&format!("\n  cargo xtask {word} ")))
    };
    let foreign = commands.iter().filter(|(_, c)| !known(c)).map(|(place, c)| format!("{place}: {c}"));
    super::hold("`run: ./sayso COMMAND`, as the help has it", &foreign.collect::<Vec<_>>());
}
