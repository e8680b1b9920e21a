//! The targets of `fuzz/` on a stable compiler: each first with its corpus, then with inputs made from it, the same in each run.
//!
//! `TRAVAUX_FUZZ=1000000 cargo nextest run --release --test fuzz` makes as many inputs for each target; those that write files get
//! fewer. `TRAVAUX_FUZZ_FROM` says with which number to begin. An input that breaks something is printed with its number, and
//! belongs into `fuzz/corpus/TARGET/` once it is mended.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]
#![allow(clippy::print_stdout, reason = "it says how much it did")]

#[path = "../fuzz/src/lib.rs"]
#[allow(unreachable_pub, reason = "it is a crate of its own to cargo-fuzz")]
mod targets;

use rayon::prelude::*;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use targets::{TARGETS, mutate};

/// A number from the environment.
fn number(name: &str) -> Option<u64> {
    let written = std::env::var(name).ok()?;
    Some(written.replace('_', "").parse().unwrap_or_else(|_| panic!("{name}={written} is not a number")))
}

/// Runs a target: `quick` inputs, or as many as are asked for, of which it takes one in `cost`.
fn run(name: &str, quick: u64, cost: u64) {
    let (_, target) = TARGETS.into_iter().find(|(own, _)| *own == name).expect("a target");
    let corpus = corpus(name);
    assert!(!corpus.is_empty(), "fuzz/corpus/{name} is empty");
    let breaks = |input: &[u8]| catch_unwind(AssertUnwindSafe(|| target(input))).is_err();
    for (file, input) in &corpus {
        assert!(!breaks(input), "{name} does not hold for fuzz/corpus/{name}/{file}");
    }
    let seeds: Vec<Vec<u8>> = corpus.into_iter().map(|(_, input)| input).collect();
    let runs = number("TRAVAUX_FUZZ").map_or(quick, |asked| asked / cost);
    let from = number("TRAVAUX_FUZZ_FROM").unwrap_or_default();
    let broken = (from..from + runs).into_par_iter().find_any(|number| breaks(&mutate::input(&seeds, *number)));
    if let Some(number) = broken {
        let input = mutate::input(&seeds, number);
        panic!("{name} does not hold for input {number}:\n{}", input.escape_ascii());
    }
    println!("{name}: {runs} inputs");
}

/// The kept inputs of a target with the names of their files, in order.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let entries = fs::read_dir(folder).expect("a corpus").map(|entry| entry.expect("a file"));
    let mut all: Vec<_> = entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file")))
        .collect();
    all.sort();
    all
}

#[test]
fn markdown_becomes_html_that_does_nothing() {
    run("html", 1500, 1);
}

#[test]
fn drafts_keep_their_words_and_redlines_invert() {
    run("draft", 600, 4);
}

#[test]
fn references_in_six_languages_stand_in_order() {
    run("references", 400, 4);
}

#[test]
fn no_toml_makes_a_reader_panic_and_each_problem_has_a_hint() {
    run("toml", 200, 8);
}

#[test]
fn no_yaml_makes_a_reader_panic_and_each_problem_has_a_hint() {
    run("yaml", 300, 4);
}

#[test]
fn what_is_kept_between_builds_is_not_trusted() {
    run("caches", 6, 20_000);
}

#[test]
fn nothing_is_written_outside_the_output_folder() {
    run("paths", 150, 200);
}

#[test]
fn every_target_has_a_program_of_its_own_and_a_corpus() {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/Cargo.toml")).expect("a manifest");
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name}");
        assert!(!corpus(name).is_empty(), "{name}");
    }
}

#[test]
fn the_programs_of_cargo_fuzz_are_built_with_what_this_one_is() {
    let read = |path: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a manifest");
    let version = |manifest: &str, name: &str| {
        let line = manifest.lines().find_map(|line| line.strip_prefix(&format!("{name} = ")))?.to_owned();
        let first = line.find(|sign: char| sign.is_ascii_digit())?;
        let parts: Vec<&str> = line[first..].split(['.', '"']).take(2).collect();
        // Below 1 the second number tells what goes together.
        Some(if parts[0] == "0" { parts.join(".") } else { parts[0].to_owned() })
    };
    let (own, theirs) = (read("Cargo.toml"), read("fuzz/Cargo.toml"));
    for name in ["blake3", "jiff", "scraper", "tempfile", "twox-hash", "walkdir"] {
        assert_eq!(version(&theirs, name), version(&own, name), "{name}");
    }
}
