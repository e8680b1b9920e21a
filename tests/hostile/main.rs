//! Words that mean something to every format stand in every field of every kind of data, and are still those words wherever they
//! arrive: each file of the site is read by its own format's rules, and strictly.
//!
//! The content is the sample that templates are tried on, which has one of everything: what is added to it is tried here too.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

#[path = "../program/mod.rs"]
mod program;
mod read;
mod terminal;
mod words;

use program::Project;
use read::{Found, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use words::{Poisoned, expected, poisoned, squeezed};

const CONFIG: &str = "\
title = \"T\"
description = \"D\"
base_url = \"https://example.org/hostile/\"
language = \"en\"
languages = [\"en\", \"ar\"]
autolink = [\"articles\", \"documents\", \"delegations\"]
funding = \"F\"
disclaimer = \"N\"
licence = \"L\"
[mailing_list]
url = \"https://example.org/list\"
text = \"M\"
[hosting]
headers = true
[theme_options]
pictures = true
sidenotes = true
";

/// Fields that no page need show: of texts that are not published, titles of pages that have one of their own, values for themes.
const SILENT: [&str; 4] = ["/future.md/", "/unready.md/", "/_index.md/title/", "/mark/"];

/// A project in which every field for words has hostile ones, and those fields.
fn hostile() -> (Project, Vec<String>) {
    let project = Project::empty();
    let mut fields = Vec::new();
    let mut write = |path: &str, text: &str| {
        let Poisoned { text, fields: poisoned } = poisoned(path, text);
        project.write(path, text);
        fields.extend(poisoned);
    };
    write("site.toml", CONFIG);
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/load/sample");
    for (path, bytes) in program::tree(&sample) {
        write(&format!("content/{path}"), str::from_utf8(&bytes).expect("UTF-8"));
    }
    (project, fields)
}

#[test]
fn hostile_words_in_every_field_are_words_in_every_file() {
    let (project, fields) = hostile();
    assert!(fields.len() > 60, "only {} fields", fields.len());
    let told = project.run(&["check", "--now", program::NOW, "--format", "json"]);
    let told: Vec<serde_json::Value> = serde_json::from_str(&told.said).expect("a report");
    // Days of the sample contradict each other, whatever its words are.
    let told: Vec<_> = told.iter().filter(|told| told["code"] != "impossible-dates").collect();
    let strange = told.iter().filter(|told| told["code"] != "control-character").collect::<Vec<_>>();
    assert!(strange.is_empty(), "{strange:#?}");
    assert_eq!(told.len(), fields.len(), "each field is told of once");

    let site = project.build(&project.beside("site"), &["--keep-going"]);
    let package: serde_json::Value =
        serde_json::from_slice(&site["treaties/sample/data/datapackage.json"]).expect("JSON");
    let guard = package["resources"][0]["guard"]["pattern"].as_str().expect("a pattern");
    let guard = fancy_regex::Regex::new(guard).expect("a pattern");
    let mut wrong = Vec::new();
    let mut arrived: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for (path, bytes) in &site {
        for Found { format, texts, faults } in read(path, bytes, &guard) {
            wrong.extend(faults.into_iter().map(|fault| format!("{path}: {fault}")));
            for (field, rest) in texts.iter().flat_map(|text| expected(&squeezed(text))) {
                wrong.extend(rest.map(|rest| format!("{path} ({format}): {field} goes on with {rest:?}")));
                arrived.entry(format).or_default().insert(field);
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));

    let formats: Vec<&str> = arrived.keys().copied().collect();
    assert_eq!(
        formats,
        ["atom", "bibtex", "css", "csv", "html", "json", "linked data", "ris", "search"],
        "hostile words came to each format"
    );
    let pages = &arrived["html"];
    let lost: Vec<&String> = fields.iter().filter(|field| !pages.contains(*field)).collect();
    let lost: Vec<_> = lost.iter().filter(|field| !SILENT.iter().any(|silent| field.contains(silent))).collect();
    assert!(lost.is_empty(), "on no page: {lost:?}");
}
