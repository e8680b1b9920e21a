//! The manual says what the program does: its page of diagnostics is made from the rules themselves.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use travaux::diagnostic::{Rule, Severity, rules};

const OPENING: &str = r#"+++
title = "Diagnostics"
summary = "Every code that a message can show: what is wrong, why it matters, and how to mend it."
weight = 185
+++

Each message of `travaux` shows a code in square brackets, such as `error[broken-reference]`. This page says of each what it means and
what to do. How messages are read is told under [Commands](commands.md#messages); what contributors meet most often, under
[For contributors](contributors.md#what-the-messages-mean).

An **error** keeps the site from being written. A **warning** is probably a mistake, and fails only with `--deny-warnings`. A **note** is
worth knowing. Where it is said that `[lints]` can change a code, `site.toml` can make it graver, lighter or silent: see
[Lints](site.md#lints).
"#;

#[test]
fn the_page_of_diagnostics_is_what_the_rules_say() {
    let page = content().join("manual/diagnostics.md");
    if let Err(difference) = program::compare(&page, &diagnostics()) {
        panic!("{difference}");
    }
}

#[test]
fn every_code_that_the_manual_names_is_a_rule() {
    let mut known: Vec<&str> = rules::all().iter().map(|(_, rule)| rule.code).collect();
    // Where a format is shown.
    known.push("code");
    let mut unknown = Vec::new();
    for (path, bytes) in program::tree(&content().join("manual")) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let shown = text.split(['\n', ' ']).filter_map(|word| {
            let (severity, code) = word.trim_start_matches('`').split_once('[')?;
            ["error", "warning", "note"].contains(&severity).then(|| code.split(']').next().unwrap_or_default())
        });
        unknown.extend(shown.filter(|code| !known.contains(code)).map(|code| format!("{path}: {code}")));
    }
    assert!(unknown.is_empty(), "codes of no rule: {unknown:?}");
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// The page: a heading for each family, one for each code.
fn diagnostics() -> String {
    let mut page = OPENING.to_owned();
    let mut last = "";
    for (family, rule) in rules::all() {
        if family != last {
            let _ = write!(page, "\n## {family}\n");
            last = family;
        }
        let _ = write!(page, "\n### {code} {{#{code}}}\n\n{}\n\n{}\n", grade(rule), docs(rule), code = rule.code);
    }
    page
}

fn grade(rule: &Rule) -> String {
    let grade = match rule.severity {
        Severity::Error => "An error",
        Severity::Warning => "A warning",
        Severity::Note => "A note",
    };
    format!("*{grade}; `[lints]` {} change it.*", if rule.lint { "can" } else { "cannot" })
}

/// The rule's doc comment: each line without the space that follows `///`.
fn docs(rule: &Rule) -> String {
    let lines: Vec<&str> = rule.docs.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n").trim().to_owned()
}
