#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

use super::entry::{has_front_matter, is_added};
use super::form::form;
use super::names::check;
use super::{New, ask};
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

/// Whether the names of a command can be names.
fn is_fine(line: &[&str]) -> bool {
    let new = asked(line).expect("a command");
    check(new.kind, &new.given).is_ok()
}

fn project() -> TempDir {
    let project = TempDir::new().expect("a temporary folder");
    fs::create_dir_all(project.path().join("content/treaties/model")).expect("folders");
    fs::write(project.path().join("site.toml"), "title = \"A\"\nbase_url = \"https://example.org/\"\n")
        .expect("a file");
    fs::write(project.path().join("content/treaties/model/treaty.toml"), "title = \"Model\"\n").expect("a file");
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
        assert!(is_fine(&line("fine-1").iter().map(String::as_str).collect::<Vec<_>>()));
        for name in bad {
            let line = line(name);
            let line: Vec<&str> = line.iter().map(String::as_str).collect();
            // `about/a/../b` is three names, of which one is bad.
            assert!(asked(&line).is_none_or(|new| check(new.kind, &new.given).is_err()), "{line:?}");
        }
    }
    for tag in ["../fr", "", "FR", "french-speaking", "f\"r"] {
        assert!(!is_fine(&["briefing", "fine", "--language", tag]), "{tag}");
    }
    for code in ["a\"b", "../x", ""] {
        assert!(!is_fine(&["delegation", code]) && !is_fine(&["group", code]), "{code}");
    }
    assert!(is_fine(&["delegation", "FRA"]));
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
    assert!(error.contains("exists already, and is not overwritten"), "{error}");
    assert!(fs::read_to_string(project.path().join("content/about.md")).expect("it").contains("title = \"About\""));
}

#[test]
fn every_form_can_be_read_and_every_key_is_an_option() {
    for kind in &super::kinds::KINDS {
        let names = kind.names.iter().map(|(name, _)| if *name == "code" { "XAE" } else { "one" });
        let line: Vec<&str> = [kind.name].into_iter().chain(names).collect();
        let new = asked(&line).expect("a command");
        let form = form(new.kind, &new.given, date(2025, 1, 1)).expect("a form");
        let read = if form.text.starts_with("+++") {
            has_front_matter(&form.text)
        } else {
            form.text.parse::<toml::Table>().map(drop).map_err(Into::into)
        };
        assert!(read.is_ok(), "{line:?}: {read:?}");
        assert!(kind.table.is_none() || is_added("", &form.text).is_ok(), "{line:?}");
        let keys = kind.table(false).keys;
        assert!(keys.len() >= 2, "{}: {keys:?}", kind.name);
        for key in keys.iter().filter(|key| !kind.names.iter().any(|(name, _)| name == &key.name)) {
            let value = match &key.shape {
                crate::model::shape::Shape::Word(words) => words[0],
                crate::model::shape::Shape::Flag => "true",
                _ => "1",
            };
            let option = format!("--{}={value}", key.name.replace('_', "-"));
            let line: Vec<&str> = line.iter().copied().chain([option.as_str()]).collect();
            assert_eq!(asked(&line).expect("an option").given[key.name], [value], "{line:?}");
        }
    }
}

#[test]
fn values_are_written_as_their_keys_have_them() {
    let project = project();
    let line = "session model s1 --title First --start 2024-03-04 --end 2024-03-08 --kind informal";
    run(project.path(), &line.split(' ').collect::<Vec<_>>()).expect("added");
    let line = "document model X/1 --title Report --date 2024-03-08 --session s1";
    run(project.path(), &line.split(' ').collect::<Vec<_>>()).expect("added");
    let line = "proposal model p1 --title Shorter --by FRA,DEU --supported-by ITA --session s1 --date 2024-03-05 --sources X/1";
    run(project.path(), &line.split(' ').collect::<Vec<_>>()).expect("added");
    let line = "vote model v1 --title Motion --for FRA,DEU --against 12 --result carried --session s1 --date 2024-03-05 --sources X/1";
    run(project.path(), &line.split(' ').collect::<Vec<_>>()).expect("added");
    let read = |path: &str| -> toml::Table {
        let path = project.path().join("content/treaties/model").join(path);
        fs::read_to_string(path).expect("it").parse().expect("TOML")
    };
    let vote = &read("votes.toml")["vote"][0];
    assert_eq!(vote["for"], toml::Value::from(vec!["FRA", "DEU"]));
    assert_eq!(vote["against"].as_integer(), Some(12));
    let session = &read("treaty.toml")["session"][0];
    assert_eq!(session["end"].as_datetime().map(ToString::to_string).as_deref(), Some("2024-03-08"));
    assert_eq!(session["kind"].as_str(), Some("informal"));
    let proposal = &read("proposals/s1.toml")["proposal"][0];
    assert_eq!(proposal["by"], toml::Value::from(vec!["FRA", "DEU"]));
    assert_eq!(proposal["supported_by"], toml::Value::from(vec!["ITA"]));
    assert_eq!(proposal["sources"], toml::Value::from(vec!["X/1"]));
    assert_eq!(proposal["status"].as_str(), Some("tabled"));
}

#[test]
fn what_the_site_would_refuse_is_not_written() {
    let project = project();
    let before = everything(project.path());
    for line in [
        "proposal model p1 --title A --by Norway",
        "proposal model p1 --title A --by NOR --session s9",
        "proposal model p1 --title A --by NOR --date 31/02/2024",
        "position model NOR topic:nowhere wide",
        "position model NOR scope opposes",
        "status model scope agreed",
        "briefing note --treaty madel",
        "briefing note --topics light",
        "draft model one --date yesterday",
        "author ada --url www.example.org",
    ] {
        let error = run(project.path(), &line.split(' ').collect::<Vec<_>>()).expect_err(line);
        assert!(error.contains("nothing is written"), "{line}: {error}");
    }
    let error = run(project.path(), &["draft", "madel", "one"]).expect_err("refused");
    assert!(error.contains("there is no treaty `madel`"), "{error}");
    let error = run(project.path(), &["briefing", "note", "--language", "fr"]).expect_err("refused");
    assert!(error.contains("there is no `content/briefings/note.md` to translate"), "{error}");
    assert!(asked(&["status", "model"]).is_some_and(|new| new.run().is_err()));
    assert!(asked(&["session", "model", "s1", "--kind", "festive"]).is_none());
    assert_eq!(everything(project.path()), before);

    run(project.path(), &["briefing", "note"]).expect("made");
    let error =
        run(project.path(), &["briefing", "note", "--language", "fr"]).expect_err("French is no language of it");
    assert!(error.contains("nothing is written"), "{error}");
}

#[test]
fn what_is_missing_is_asked_for_and_an_empty_answer_leaves_it_to_be_filled_in() {
    let mut new = asked(&["proposal", "model"]).expect("a command");
    let mut asked_for = Vec::new();
    let mut answer = |question: &str| {
        asked_for.push(question.to_owned());
        let answer = if question.starts_with("id ") {
            "p7"
        } else if question.starts_with("title ") {
            " A title "
        } else {
            ""
        };
        Some(format!("{answer}\n"))
    };
    ask::missing(new.kind, &mut new.given, date(2025, 1, 1), &mut answer);
    assert_eq!(
        asked_for,
        [
            "id (the proposal's id): ",
            "title (what it asks for, in a few words): ",
            "date (when it was made) [2025-01-01]: ",
            "sources (who says so): ",
        ]
    );
    let form = form(new.kind, &new.given, date(2025, 1, 1)).expect("a form");
    assert!(form.text.contains("id = \"p7\"\n") && form.text.contains("title = \"A title\"\n"), "{}", form.text);
    assert!(form.text.contains("date = 2025-01-01\n"), "{}", form.text);
    assert_eq!(form.empty, ["sources"]);
    let mut nobody = |_: &str| None;
    let mut other = asked(&["term", "bis"]).expect("a command");
    ask::missing(other.kind, &mut other.given, date(2025, 1, 1), &mut nobody);
    assert_eq!(
        super::form::form(other.kind, &other.given, date(2025, 1, 1)).expect("a form").empty,
        ["term", "definition"]
    );
}

#[test]
fn today_is_the_day_of_the_time_zone_of_the_site() {
    let day = |zone: &str| {
        let project = project();
        let site = format!("title = \"A\"\nbase_url = \"https://example.org/\"\ntimezone = \"{zone}\"\n");
        fs::write(project.path().join("site.toml"), site).expect("a file");
        run(project.path(), &["briefing", "note"]).expect("made");
        let note = fs::read_to_string(project.path().join("content/briefings/note.md")).expect("it");
        let front: toml::Table = note.split("+++\n").nth(1).expect("front matter").parse().expect("TOML");
        front["date"].to_string()
    };
    // The two are twenty-six hours apart: it is never one day in both.
    assert_ne!(day("Pacific/Kiritimati"), day("Etc/GMT+12"));
}

#[test]
fn names_are_given_in_their_order_or_as_options() {
    let given = |line: &[&str]| {
        let given = asked(line).expect("a command").given;
        let one = |name: &str| given.get(name).map(|values| values.join(" "));
        (one("treaty"), one("id"))
    };
    let both = (Some("model".to_owned()), Some("s3".to_owned()));
    assert_eq!(given(&["session", "model", "s3"]), both);
    assert_eq!(given(&["session", "model", "--id", "s3"]), both);
    assert_eq!(given(&["session", "--treaty=model", "s3"]), both);
    assert_eq!(given(&["session", "--id=s3", "--treaty=model"]), both);
    assert_eq!(given(&["session", "model"]), (Some("model".to_owned()), None));
}

#[test]
fn a_topic_is_begun_with_its_scale() {
    let new =
        asked(&["topic", "scope", "--title", "Scope", "--stances", "narrow,all-seas=All seas"]).expect("a command");
    let form = form(new.kind, &new.given, date(2025, 1, 1)).expect("a form");
    let scale = "stances = [{ id = \"narrow\", label = \"Narrow\" }, { id = \"all-seas\", label = \"All seas\" }]";
    assert!(form.text.contains(scale), "{}", form.text);
}

#[test]
fn a_new_draft_has_the_words_that_are_told_until_others_stand_there() {
    let new = asked(&["draft", "model", "rev2"]).expect("a command");
    let form = form(new.kind, &new.given, date(2025, 1, 1)).expect("a form");
    assert!(form.text.contains(crate::model::draft::PLACEHOLDER), "{}", form.text);
}
