//! A test is a folder of `tests/sites/`: a tiny project, and what the program says of it and writes for it.
//!
//! - `site.toml`, `content/`, `themes/` the project
//! - `setup.sh` makes what a repository cannot hold: links, bytes that are no text, an earlier build. It runs in the copy,
//!   with the program in `$TRAVAUX`
//! - `args` the command line, a line for each argument; without it, `check`
//! - `expected/report.txt` what is said, word for word, and the exit code
//! - `expected/tree.txt` the files in `public/` afterwards; without it, there are none
//! - `expected/public/…` files of which every byte is expected
//!
//! `TRAVAUX_BLESS=1 cargo test --test sites` writes `report.txt` and `tree.txt` anew, and those files of
//! `expected/public/` that there are. Read them before they are committed: they are what contributors will read.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use program::{NOW, Project, compare, tree};
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Parts of a site's folder that are not the project.
const NOT_THE_PROJECT: [&str; 3] = ["expected", "args", "setup.sh"];

#[test]
fn each_site_is_reported_and_written_as_expected() {
    let problems: Vec<String> = sites().par_iter().filter_map(|site| run(site).err()).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn each_rule_has_a_site_that_shows_it() {
    let reports: Vec<String> =
        sites().iter().filter_map(|site| fs::read_to_string(site.join("expected/report.txt")).ok()).collect();
    let shown = |code: &str| reports.iter().any(|report| report.contains(&format!("[{code}]: ")));
    let rules = travaux::diagnostic::rules::all();
    let missing: Vec<_> = rules.iter().map(|(_, rule)| rule.code).filter(|code| !shown(code)).collect();
    assert!(missing.is_empty(), "rules that no report in tests/sites shows: {missing:?}");
}

#[test]
fn each_problem_says_what_to_do_about_it() {
    let silent: Vec<String> = sites().iter().flat_map(|site| without_hint(site)).collect();
    assert!(silent.is_empty(), "problems without a hint:\n{}", silent.join("\n"));
}

/// The problems of a report for people that have no hint; the other formats are drawn from the same.
fn without_hint(site: &Path) -> Vec<String> {
    let report = fs::read_to_string(site.join("expected/report.txt")).unwrap_or_default();
    let is_problem = |part: &&str| ["error[", "warning[", "note["].iter().any(|word| part.starts_with(word));
    let silent =
        report.split("\n\n").filter(is_problem).filter(|part| part.contains("-->") && !part.contains("= hint: "));
    silent.map(|part| format!("{}: {part}", site.display())).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

fn sites() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("tests/sites");
    let mut sites: Vec<_> = entries.map(|entry| entry.expect("a folder").path()).filter(|path| path.is_dir()).collect();
    sites.sort();
    sites
}

/// Runs a site, and gives all that is not as expected.
fn run(site: &Path) -> Result<(), String> {
    let project = Project::copy_of(site);
    for part in NOT_THE_PROJECT {
        let part = project.root().join(part);
        let _ = if part.is_dir() { fs::remove_dir_all(part) } else { fs::remove_file(part) };
    }
    let setup = site.join("setup.sh");
    if setup.exists() {
        let mut shell = Command::new("sh");
        shell.arg("-eu").arg(&setup).current_dir(project.root()).env("TRAVAUX", env!("CARGO_BIN_EXE_travaux"));
        let made = shell.status().expect("sh");
        assert!(made.success(), "{} failed", setup.display());
    }

    let arguments = fs::read_to_string(site.join("args")).unwrap_or_else(|_| "check".to_owned());
    let mut arguments: Vec<&str> = arguments.lines().collect();
    if matches!(arguments.first(), Some(&("build" | "check"))) {
        arguments.extend(["--now", NOW]);
    }
    let ran = project.run(&arguments);
    let said = format!("{}{}", ran.said, ran.printed);
    let code = ran.code.map_or_else(|| "killed".to_owned(), |code| format!("exit code {code}"));
    let report = format!("{}{code}\n", without_accidents(&said, &project));

    let public = tree(&project.root().join("public"));
    let expected = site.join("expected");
    let mut problems: Vec<String> = compare(&expected.join("report.txt"), &report).err().into_iter().collect();
    let paths: String = public.keys().flat_map(|path| [path, "\n"]).collect();
    problems.extend(compare(&expected.join("tree.txt"), &paths).err());
    for path in tree(&expected.join("public")).into_keys() {
        let written = public.get(&path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
        problems.extend(compare(&expected.join("public").join(&path), &written).err());
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The same without what differs from run to run: where the project stands, and how long it took.
fn without_accidents(said: &str, project: &Project) -> String {
    let root = project.root().canonicalize().expect("the project's folder");
    let beside = root.parent().expect("a folder that holds the project");
    let said = said
        .replace(&root.display().to_string(), "/PROJECT")
        .replace(&beside.display().to_string(), "")
        .replace(&format!("\"{}\"", env!("CARGO_PKG_VERSION")), "\"VERSION\"")
        .replace(&format!("this is {}", env!("CARGO_PKG_VERSION")), "this is VERSION");
    let mut lines = String::new();
    for line in said.lines() {
        lines.push_str(&without_seconds(line));
        lines.push('\n');
    }
    lines
}

/// `built 27 pages in 0.11 s` → `built 27 pages in … s`; and of a check the pages too, as every new kind of page adds to them.
fn without_seconds(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let is_count = |index: usize| index > 0 && words[index - 1] == "checked" && words.get(index + 1) == Some(&"pages");
    let is_seconds = |index: usize| {
        let figure = words[index].trim_start_matches('(');
        words.get(index + 1).is_some_and(|unit| unit.starts_with('s') && unit.len() <= 2)
            && figure.parse::<f64>().is_ok()
            && figure.contains('.')
    };
    let shown = |index: usize| {
        if is_count(index) {
            return "…".to_owned();
        }
        if !is_seconds(index) {
            return words[index].to_owned();
        }
        let bracket = if words[index].starts_with('(') { "(" } else { "" };
        format!("{bracket}…")
    };
    (0..words.len()).map(shown).collect::<Vec<_>>().join(" ")
}
