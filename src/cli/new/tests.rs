#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

use super::entry::{has_front_matter, is_added};
use super::forms::form;
use super::names::check;
use super::{Kind, New};
use crate::cli::Arguments;
use clap::Parser as _;
use jiff::civil::date;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A command line with a name in it.
type Line = dyn Fn(&str) -> Vec<String>;

/// What is asked for by a command line after `travaux new`.
fn asked(line: &[&str]) -> Option<New> {
    let arguments = Arguments::try_parse_from(["travaux", "new"].iter().chain(line)).ok()?;
    match arguments.command {
        crate::cli::Command::New(new) => Some(new),
        _ => None,
    }
}

fn kind(line: &[&str]) -> Kind {
    asked(line).expect("a command").kind
}

fn project() -> TempDir {
    let project = TempDir::new().expect("a temporary folder");
    fs::create_dir_all(project.path().join("content/treaties/model")).expect("folders");
    fs::write(project.path().join("site.toml"), "format = 1\n").expect("a file");
    project
}

fn run(root: &Path, line: &[&str]) -> Result<(), String> {
    let line = [line, &["--root", root.to_str().expect("a path")]].concat();
    let ran = asked(&line).expect("a command").run();
    ran.map(drop).map_err(|error| format!("{error:#}"))
}

fn everything(root: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(root).min_depth(1).sort_by_file_name().into_iter();
    entries.map(|entry| entry.expect("readable").path().display().to_string()).collect()
}

#[test]
fn names_that_lead_elsewhere_or_spoil_a_file_are_refused() {
    let bad = ["../x", "a/../b", "a\"b", "a\nb", "", ".", "..", "A", "a b", "/etc", "a\\b", "-x", "a\u{202E}b"];
    let forms: [&Line; 16] = [
        &|name| vec!["briefing".into(), format!("--treaty={name}"), "fine".into()],
        &|name| vec!["briefing".into(), "--".into(), name.into()],
        &|name| vec!["page".into(), "--".into(), format!("about/{name}")],
        &|name| vec!["treaty".into(), "--".into(), name.into()],
        &|name| vec!["draft".into(), "--".into(), "model".into(), name.into()],
        &|name| vec!["draft".into(), "--".into(), name.into(), "one".into()],
        &|name| vec!["session".into(), "--".into(), "model".into(), name.into()],
        &|name| vec!["provision".into(), "--".into(), "model".into(), name.into()],
        &|name| vec!["proposal".into(), format!("--session={name}"), "model".into(), "one".into()],
        &|name| vec!["proposal".into(), "--".into(), "model".into(), name.into()],
        &|name| vec!["document".into(), "--".into(), name.into(), "A/1".into()],
        &|name| vec!["vote".into(), "--".into(), "model".into(), name.into()],
        &|name| {
            vec!["argument".into(), "--by=XAA".into(), "--on=scope".into(), "--".into(), "model".into(), name.into()]
        },
        &|name| vec!["author".into(), "--".into(), name.into()],
        &|name| vec!["topic".into(), "--".into(), name.into()],
        &|name| vec!["term".into(), "--".into(), name.into()],
    ];
    for line in forms {
        assert!(check(&kind(&line("fine-1").iter().map(String::as_str).collect::<Vec<_>>())).is_ok());
        for name in bad {
            let line = line(name);
            let line: Vec<&str> = line.iter().map(String::as_str).collect();
            // `about/a/../b` is three names, of which one is bad.
            assert!(asked(&line).is_none_or(|new| check(&new.kind).is_err()), "{line:?}");
        }
    }
    for tag in ["../fr", "", "FR", "french-speaking", "f\"r"] {
        assert!(check(&kind(&["briefing", "fine", "--language", tag])).is_err(), "{tag}");
    }
    for code in ["a\"b", "../x", ""] {
        assert!(check(&kind(&["delegation", code])).is_err() && check(&kind(&["group", code])).is_err(), "{code}");
    }
    assert!(check(&kind(&["delegation", "FRA"])).is_ok());
}

#[test]
fn words_that_toml_would_take_for_its_own_are_written_as_words() {
    let project = project();
    let title = "Who said \"no\" \\ and why 'yes' # not";
    run(project.path(), &["briefing", "note", "--title", title]).expect("made");
    let note = fs::read_to_string(project.path().join("content/briefings/note.md")).expect("it");
    let front: toml::Table = note.split("+++\n").nth(1).expect("front matter").parse().expect("TOML");
    assert_eq!(front["title"].as_str(), Some(title));

    run(project.path(), &["document", "model", "A/\"1\"\\x"]).expect("made");
    let documents = fs::read_to_string(project.path().join("content/treaties/model/documents.toml")).expect("it");
    let documents: toml::Table = documents.parse().expect("TOML");
    assert_eq!(documents["document"][0]["symbol"].as_str(), Some("A/\"1\"\\x"));

    let error = run(project.path(), &["page", "x", "--title", "one\n+++\ntwo"]).expect_err("refused");
    assert!(error.contains("`one\\n+++\\ntwo`"), "{error}");
    assert!(!project.path().join("content/x.md").exists());
}

#[test]
fn an_entry_is_added_without_touching_what_stands_there() {
    let project = project();
    let path = project.path().join("content/authors.toml");
    let before = "\u{FEFF}# ours\r\n[[author]]\r\nid = \"one\"\r\nname = \"Ada\" # with a word\r\n";
    fs::write(&path, before).expect("a file");
    run(project.path(), &["author", "two"]).expect("added");
    let after = fs::read_to_string(&path).expect("it");
    let added = after.strip_prefix(before).expect("what stood there");
    assert!(added.starts_with("\r\n[[author]]\r\nid = \"two\"\r\n"), "{added:?}");
    assert!(!added.replace("\r\n", "").contains('\n'), "line ends are those of the file");

    let error = run(project.path(), &["author", "two"]).expect_err("refused");
    assert!(error.contains("`author` has `two` already: choose another id"), "{error}");
    fs::write(&path, "bio = \"\"\"never closed\n").expect("a file");
    let error = run(project.path(), &["author", "three"]).expect_err("refused");
    assert!(error.contains("mend it first"), "{error}");
    assert_eq!(fs::read_to_string(&path).expect("it"), "bio = \"\"\"never closed\n");
    fs::write(&path, b"id = \"\xFF\"\n").expect("a file");
    let error = run(project.path(), &["author", "three"]).expect_err("refused");
    assert!(error.contains("is not UTF-8"), "{error}");
}

#[test]
fn nothing_is_made_outside_the_content_nor_over_what_is_there() {
    let project = project();
    let elsewhere = TempDir::new().expect("a temporary folder");
    std::os::unix::fs::symlink(elsewhere.path(), project.path().join("content/briefings")).expect("a link");
    std::os::unix::fs::symlink(elsewhere.path(), project.path().join("content/treaties/far")).expect("a link");
    std::os::unix::fs::symlink(project.path().join("site.toml"), project.path().join("content/topics.toml"))
        .expect("a link");
    let before = everything(project.path());
    for line in [&["briefing", "note"][..], &["draft", "far", "one"], &["document", "far", "A/1"], &["topic", "one"]] {
        let error = run(project.path(), line).expect_err("refused");
        assert!(error.contains("leads out of `content/`"), "{error}");
    }
    assert_eq!(everything(project.path()), before);
    assert_eq!(everything(elsewhere.path()), Vec::<String>::new());

    run(project.path(), &["page", "about"]).expect("made");
    let error = run(project.path(), &["page", "about", "--title", "Other"]).expect_err("refused");
    assert!(error.contains("cannot make"), "{error}");
    assert!(fs::read_to_string(project.path().join("content/about.md")).expect("it").contains("title = \"About\""));
}

#[test]
fn every_form_can_be_read() {
    let lines: [&[&str]; 14] = [
        &["briefing", "note", "--treaty", "model"],
        &["briefing", "note", "--language", "fr"],
        &["page", "a/b"],
        &["treaty", "model"],
        &["draft", "model", "one"],
        &["session", "model", "s1"],
        &["document", "model", "A/1"],
        &["provision", "model", "scope"],
        &["status", "model", "scope/1", "open"],
        &["proposal", "model", "one", "--by", "XAE,XAL"],
        &["position", "model", "XAE", "topic:scope", "wide"],
        &["author", "ada"],
        &["delegation", "XAE"],
        &["group", "XG"],
    ];
    for line in lines {
        let form = form(kind(line), date(2025, 1, 1)).expect("a form");
        let read = if form.text.starts_with("+++") {
            has_front_matter(&form.text)
        } else {
            form.text.parse::<toml::Table>().map(drop).map_err(Into::into)
        };
        assert!(read.is_ok(), "{line:?}: {read:?}");
        assert!(!form.append || is_added("", &form.text).is_ok(), "{line:?}");
    }
}
