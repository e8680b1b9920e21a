//! The licence of everything that is compiled into the program: none asks more of those who pass it on than to keep its
//! notice.

use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

/// Licences that may stand alone.
const PERMISSIVE: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages whose licence is another, each with why it is let in.
const EXCEPTIONS: [(&str, &str, &str); 4] = [
    ("cssparser", "MPL-2.0", CSS),
    ("cssparser-macros", "MPL-2.0", CSS),
    ("dtoa-short", "MPL-2.0", CSS),
    ("selectors", "MPL-2.0", CSS),
];
const CSS: &str =
    "the search index, pagefind, needs it; the licence is about changes to its own files, and we make none";

#[test]
fn every_dependency_may_be_passed_on() {
    let refused: Vec<String> = dependencies()
        .into_iter()
        .filter(|(name, licence)| !EXCEPTIONS.iter().any(|(known, its, _)| known == name && its == licence))
        .filter(|(_, licence)| !is_permissive(licence))
        .map(|(name, licence)| format!("{name}: {licence}"))
        .collect();
    assert!(refused.is_empty(), "licences to look at:\n{}", refused.join("\n"));
}

#[test]
fn licences_are_read_as_spdx_does() {
    for licence in [
        "MIT",
        "MIT OR GPL-3.0",
        "MIT/Apache-2.0",
        "(MIT OR GPL-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_permissive(licence), "{licence}");
    }
    for licence in ["GPL-3.0", "MIT AND MPL-2.0", "(MIT OR Zlib) AND LGPL-2.1", "MPL-2.0 OR (MIT AND GPL-2.0)", ""] {
        assert!(!is_permissive(licence), "{licence}");
    }
}

/// What a build of the program is made of, by name: not what only tests need.
fn dependencies() -> BTreeMap<String, String> {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();

    let nodes: BTreeMap<String, Vec<String>> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let ships = |dependency: &&Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev");
            let dependencies = list(&node["deps"]);
            (text(&node["id"]), dependencies.iter().filter(ships).map(|dependency| text(&dependency["pkg"])).collect())
        })
        .collect();
    let mut reached = Vec::new();
    let mut next = vec![text(&metadata["resolve"]["root"])];
    while let Some(id) = next.pop() {
        if !reached.contains(&id) {
            next.extend(nodes[&id].iter().cloned());
            reached.push(id);
        }
    }
    list(&metadata["packages"])
        .iter()
        .filter(|package| reached.contains(&text(&package["id"])))
        .map(|package| (text(&package["name"]), text(&package["license"])))
        .collect()
}

/// Whether an SPDX expression leaves a choice that is permissive throughout. `/` is how `OR` was once written.
fn is_permissive(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest) && rest.is_empty()
}

/// `A OR B`: one is enough.
fn either(words: &mut &[&str]) -> bool {
    let mut good = both(words);
    while take(words, "OR") {
        good |= both(words);
    }
    good
}

/// `A AND B`: both have to be.
fn both(words: &mut &[&str]) -> bool {
    let mut good = one(words);
    while take(words, "AND") {
        good &= one(words);
    }
    good
}

/// A licence, with its exception if it has one, or an expression in brackets.
fn one(words: &mut &[&str]) -> bool {
    if take(words, "(") {
        let good = either(words);
        return take(words, ")") && good;
    }
    let Some((first, rest)) = words.split_first() else { return false };
    *words = rest;
    if take(words, "WITH") {
        let Some((exception, rest)) = words.split_first() else { return false };
        *words = rest;
        return PERMISSIVE.contains(&format!("{first} WITH {exception}").as_str());
    }
    PERMISSIVE.contains(first)
}

fn take(words: &mut &[&str], word: &str) -> bool {
    let found = words.first() == Some(&word);
    if found {
        *words = &words[1..];
    }
    found
}
