#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

use super::Init;
use crate::cli::{Arguments, Command};
use clap::Parser as _;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn run(dir: &Path, options: &[&str]) -> Result<(), String> {
    let line = [&["travaux", "init", dir.to_str().expect("a path")], options].concat();
    let arguments = Arguments::try_parse_from(line).expect("a command");
    let Command::Init(init) = arguments.command else { panic!("another command") };
    Init::run(init).map(drop).map_err(|error| format!("{error:#}"))
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

#[test]
fn a_fresh_clone_is_begun_in_and_nothing_of_it_changed() {
    let clone = folder();
    fs::create_dir(clone.path().join(".git")).expect("a folder");
    for name in ["README.md", "LICENSE", ".gitignore"] {
        fs::write(clone.path().join(name), name).expect("a file");
    }
    run(clone.path(), &[]).expect("made");
    assert_eq!(fs::read_to_string(clone.path().join("README.md")).expect("it"), "README.md");
    assert!(clone.path().join("content/briefings/first.md").is_file());
    assert!(clone.path().join(".schemas/positions.json").is_file());
    assert!(
        fs::read_to_string(clone.path().join(".taplo.toml")).expect("it").contains("path = \".schemas/treaty.json\"")
    );
    let vs_code = fs::read_to_string(clone.path().join(".vscode/settings.json")).expect("it");
    assert!(serde_json::from_str::<serde_json::Value>(&vs_code).is_ok());
    let again = run(clone.path(), &[]).expect_err("refused");
    assert!(again.contains("is not empty") && again.contains("stands there"), "{again}");
}

#[test]
fn a_folder_with_work_in_it_is_refused_and_left_alone() {
    let full = folder();
    fs::write(full.path().join("thesis.docx"), "").expect("a file");
    let error = run(full.path(), &[]).expect_err("refused");
    assert!(error.contains("`thesis.docx` stands there; name a new folder"), "{error}");
    assert_eq!(fs::read_dir(full.path()).expect("it").count(), 1);
    let error = run(&full.path().join("thesis.docx"), &[]).expect_err("refused");
    assert!(error.contains("is a file: name a folder"), "{error}");
}

#[test]
fn a_site_of_ones_own_treaty_begins_without_the_example() {
    let own = folder();
    let title = "Convention on \"Quiet\" Seas";
    run(own.path(), &["--treaty", title, "--languages", "fr,en", "--title", "Mers"]).expect("made");
    let read = |path: &str| fs::read_to_string(own.path().join(path)).expect("it");
    let site: toml::Table = read("site.toml").parse().expect("TOML");
    assert_eq!((site["title"].as_str(), site["language"].as_str()), (Some("Mers"), Some("fr")));
    assert_eq!(site["languages"], toml::Value::from(vec!["fr", "en"]));
    let treaty: toml::Table = read("content/treaties/convention-on-quiet-seas/treaty.toml").parse().expect("TOML");
    assert_eq!(treaty["title"].as_str(), Some(title));
    assert!(!own.path().join("content/briefings").exists());
    let (_, _, report) =
        crate::site(own.path(), crate::model::config::BuildOptions::everything(jiff::civil::date(2025, 1, 1)))
            .expect("a project");
    assert!(report.diagnostics.is_empty(), "{report:?}");

    let other = folder();
    run(other.path(), &["--treaty", "An instrument with a title that is too long for an address"]).expect("made");
    assert!(other.path().join("content/treaties/treaty/treaty.toml").is_file());
    let error = run(folder().path(), &["--treaty", "T", "--id", "Night Skies"]).expect_err("refused");
    assert!(error.contains("`Night Skies` cannot be the id of a treaty"), "{error}");
}

#[test]
fn the_example_has_the_languages_asked_for_and_they_must_be_languages() {
    let site = folder();
    run(site.path(), &["--languages", "en,fr,fr"]).expect("made");
    let text = fs::read_to_string(site.path().join("site.toml")).expect("it");
    assert!(text.contains("language = \"en\"\nlanguages = [\"en\", \"fr\"]\n"), "{text}");
    let error = run(folder().path(), &["--languages", "fr"]).expect_err("refused");
    assert!(error.contains("the example is in English"), "{error}");
    let error = run(folder().path(), &["--languages", "en,French"]).expect_err("refused");
    assert!(error.contains("`French` is not the tag of a language"), "{error}");
}
