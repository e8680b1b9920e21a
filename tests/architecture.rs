//! Tests about the codebase itself: the rooms of ARCHITECTURE.md, which of them may know which, and that no file is
//! forgotten, overgrown or without a word on what it is for.
//!
//! Tests are exempt from the arrows: what a room's tests use says nothing of what the room needs.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod source_tree;

use source_tree::{SourceFile, SourceTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What every room stands on, and knows: files as the machine has them. It knows no room.
const GROUND: [&str; 1] = ["disk"];
/// Plain data. They know each other and nothing else.
const NOUNS: [&str; 3] = ["diagnostic", "source", "model"];
/// The stages. They know nouns, and never each other: they meet in `lib.rs`.
const VERBS: [&str; 9] = ["load", "parse", "resolve", "analyse", "render", "check", "index", "write", "schema"];
/// What talks to people. They know what `lib.rs` offers, and nouns.
const HOSTS: [&str; 2] = ["serve", "cli"];
/// More lines than this, and a file has more than one thing to say.
const LONGEST_FILE: usize = 400;
/// The same for a file of tests, which is a list and read as one.
const LONGEST_TESTS: usize = 500;
/// Files that may be longer, each with the reason.
const LONG_FILES: [(&str, &str); 0] = [];
/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 7] = ["util", "utils", "common", "helper", "helpers", "manager", "misc"];

#[test]
fn every_room_knows_only_what_it_may() {
    let tree = SourceTree::read();
    let rooms: BTreeSet<&str> = tree.files.iter().filter_map(SourceFile::room).collect();
    let mut wrong = Vec::new();
    for file in tree.files.iter().filter(|file| !file.is_test) {
        let Some(room) = file.room() else { continue };
        for (line, other) in file.names_at_the_root() {
            // What is not a room is an item of `lib.rs` itself, where the stages meet.
            let allowed = other == room
                || (room != GROUND[0] && NOUNS.contains(&other.as_str()))
                || (!NOUNS.contains(&room) && GROUND.contains(&other.as_str()))
                || (HOSTS.contains(&room) && !rooms.contains(other.as_str()));
            if !allowed {
                wrong.push(format!("{}:{line}: `{room}` knows `{other}`", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that should not be:\n{}", wrong.join("\n"));
}

/// What makes HTML that is written as it is, and the only files that may: each for what it says of itself. That `Html` is made by
/// its writers alone is held by the language: what makes it is private to `render::html`.
const GATES: [(&str, &[&str]); 4] = [
    // Of events that passed the gate of markdown.
    ("Markup::of_the_gate", &["src/parse/markdown/mod.rs"]),
    // Of `Html`; and of messages whose words are escaped around HTML that is marked already.
    ("safe_string", &["src/render/html/written.rs", "src/render/strings/engine.rs"]),
    // Of what a template was filled with, by the engine that escapes.
    ("Html::from", &["src/render/reader/embed.rs"]),
    // The parser of markdown, whose events only the stream takes, through the gate; drafts read words of theirs.
    ("push_html", &["src/parse/markdown/mod.rs"]),
];

#[test]
fn only_the_gates_make_html_that_is_written_as_it_is() {
    let tree = SourceTree::read();
    let mut wrong = Vec::new();
    for (name, files) in GATES {
        let makers = tree.files.iter().filter(|file| !file.is_test && file.text.contains(name));
        let makers: BTreeSet<&str> = makers.map(|file| file.path.as_str()).collect();
        let known: BTreeSet<&str> = files.iter().copied().collect();
        wrong.extend(makers.difference(&known).map(|path| format!("{path} names `{name}` and is not on the list")));
        wrong.extend(known.difference(&makers).map(|path| format!("{path} does not name `{name}` and is on the list")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_event_of_markdown_passes_the_gate_unnamed() {
    let gate = read("src/parse/markdown/gate/mod.rs");
    for function in ["fn admit(", "fn start("] {
        let body = gate.split(function).nth(1).and_then(|rest| rest.split("\n    }\n").next()).expect("a function");
        assert!(!body.contains("_ =>"), "`{function}` has an arm for whatever comes");
    }
}

#[test]
fn every_room_is_of_a_known_kind() {
    let known: BTreeSet<&str> = GROUND.iter().chain(&NOUNS).chain(&VERBS).chain(&HOSTS).copied().collect();
    let tree = SourceTree::read();
    let strange: BTreeSet<&str> =
        tree.files.iter().filter_map(SourceFile::room).filter(|room| !known.contains(room)).collect();
    assert!(strange.is_empty(), "rooms of no kind: {strange:?}");
}

#[test]
fn every_file_is_part_of_the_program() {
    let forgotten = SourceTree::read().unreached;
    assert!(forgotten.is_empty(), "files that no `mod` leads to: {forgotten:?}");
}

#[test]
fn every_folder_opens_with_what_it_is_for() {
    let tree = SourceTree::read();
    let mut silent = Vec::new();
    for folder in tree.files.iter().filter_map(|file| Some(file.path.rsplit_once('/')?.0)).collect::<BTreeSet<_>>() {
        if folder == "src" {
            continue;
        }
        let opening = tree.files.iter().find(|file| file.path == format!("{folder}/mod.rs"));
        match opening {
            None => silent.push(format!("{folder} has no mod.rs")),
            // The doc comment of a command is its help.
            Some(file) if file.is_test || folder.starts_with("src/cli/") => {}
            Some(file) if file.text.starts_with("//! ") => {}
            Some(_) => silent.push(format!("{folder}/mod.rs does not open with what the folder is for")),
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn no_file_is_overgrown() {
    let tree = SourceTree::read();
    let mut long = Vec::new();
    for file in &tree.files {
        let lines = file.text.lines().count();
        let most = if file.is_test { LONGEST_TESTS } else { LONGEST_FILE };
        if lines > most && !LONG_FILES.iter().any(|(path, _reason)| *path == file.path) {
            long.push(format!("{} has {lines} lines", file.path));
        }
    }
    for (path, _reason) in LONG_FILES {
        let lines = tree.files.iter().find(|file| file.path == path).map_or(0, |file| file.text.lines().count());
        if lines <= LONGEST_FILE {
            long.push(format!("{path} need not be in the list of long files"));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_name_says_something() {
    let tree = SourceTree::read();
    let empty: Vec<&str> = tree
        .files
        .iter()
        .map(|file| file.path.as_str())
        .filter(|path| path.trim_end_matches(".rs").split('/').any(|name| EMPTY_NAMES.contains(&name)))
        .collect();
    assert!(empty.is_empty(), "names that say nothing: {empty:?}");
}

#[test]
fn the_map_names_every_room() {
    let map = read("ARCHITECTURE.md");
    let tree = SourceTree::read();
    let rooms: BTreeSet<&str> = tree.files.iter().filter_map(SourceFile::room).collect();
    let missing: Vec<_> = rooms.iter().filter(|room| !map.contains(&format!("`{room}`"))).collect();
    assert!(missing.is_empty(), "rooms that ARCHITECTURE.md does not name: {missing:?}");
}

#[test]
fn the_changelog_has_a_place_for_the_next_line() {
    assert!(
        read("CHANGELOG.md").lines().any(|line| line.trim_start_matches(['#', ' ', '[']).starts_with("Unreleased"))
    );
}

#[test]
fn the_readme_names_the_two_commands() {
    let readme = read("README.md");
    for command in ["cargo run --release -- build", "./tests/run"] {
        assert!(readme.contains(command), "README.md does not say `{command}`");
    }
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
