//! An edition that takes over what it can from the one before is the one that is made from nothing: the same files, the same
//! pages, the same report, whatever was edited in between.
//!
//! `TRAVAUX_SEQUENCES=2000 cargo nextest run --test editions` runs as many sequences of edits.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]
#![allow(clippy::print_stdout, reason = "it says how much it did")]

mod program;

use jiff::civil::date;
use program::Project;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use travaux::diagnostic::draw;
use travaux::model::config::BuildOptions;
use travaux::{Changes, Edition, Editions, Standing};

/// What is saved between two editions. Numbers choose among few files and words, so that edits meet.
#[derive(Debug, Clone)]
enum Save {
    Briefing { file: u8, front: u8, title: u8, words: [u8; 3] },
    Page { title: u8, words: [u8; 2] },
    Introduction { words: u8 },
    Remove { file: u8 },
    Rename { file: u8, to: u8 },
    Passing { file: u8 },
    Topics { text: u8 },
    Style { text: u8 },
}

fn save() -> impl Strategy<Value = Save> {
    let few = 0..3_u8;
    let words = || 0..WORDS.len() as u8;
    let briefing =
        (few.clone(), prop_oneof![4 => Just(0), 1 => 0..FRONTS.len() as u8], 0..2_u8, [words(), words(), words()]);
    prop_oneof![
        12 => briefing.prop_map(|(file, front, title, words)| Save::Briefing { file, front, title, words }),
        3 => (0..2_u8, [words(), words()]).prop_map(|(title, words)| Save::Page { title, words }),
        2 => words().prop_map(|words| Save::Introduction { words }),
        1 => few.clone().prop_map(|file| Save::Remove { file }),
        1 => (few.clone(), few.clone()).prop_map(|(file, to)| Save::Rename { file, to }),
        1 => few.clone().prop_map(|file| Save::Passing { file }),
        1 => few.clone().prop_map(|text| Save::Topics { text }),
        1 => few.prop_map(|text| Save::Style { text }),
    ]
}

/// What front matter says beside title and date.
const FRONTS: [&str; 10] = [
    "",
    "treaty = \"seas\"\ntopics = [\"scope\"]",
    "treaty = \"seas\"\nsession = \"s1\"\nsummary = \"A summary.\"",
    "delegations = [\"XIS\"]\nauthors = [\"you\"]",
    "draft = true",
    "aliases = [\"/old/\"]",
    "updated = 2024-01-01\ntreaty = \"none\"",
    "as_of = \"zero\"\nfunding = \"By nobody.\"",
    "unheard = 1",
    "publish = 2026-01-01",
];

/// Paragraphs, right and wrong, that look into other files.
const WORDS: [&str; 14] = [
    "Plain words.",
    "Other plain words, more of them than before, under\n\n## A heading\n\nand so on.",
    "See [[art. 2(1)]] and [[seas: art. 1|the first article]].",
    "See [[briefing:written-1]] and what it says.",
    "See [the part](written-0.md#a-heading) of another.",
    "See [a part of the page](../about.md#a-heading) and [the page](../about.md).",
    "It cites [[proposal:s1-xsl-scope]], [[delegation:XIS]] and Article 1 of X/SEAS/1.",
    "![[art. 2]]",
    "What changed: [[art. 1@zero..rev1]].",
    "Broken: [[art. 99]], [[briefing:nowhere]], [x](nowhere.md).",
    "A note.[^1]\n\n[^1]: Words of the note on [[#scope/1]].",
    "<script>alert(1)</script> and <b>raw</b> words.",
    "![[brackets]]",
    "# One\n\n## A heading\n\n## A heading",
];

fn path(file: u8) -> String {
    format!("content/briefings/written-{file}.md")
}

/// Saves, and gives the paths that changed.
fn make(project: &Project, save: &Save) -> Vec<String> {
    let joined = |words: &[u8]| words.iter().map(|one| WORDS[usize::from(*one)]).collect::<Vec<_>>().join("\n\n");
    let written = |at: String, text: String| {
        project.write(&at, text);
        vec![at]
    };
    match save {
        Save::Briefing { file, front, title, words } => {
            let (front, words) = (FRONTS[usize::from(*front)], joined(words));
            let text =
                format!("+++\ntitle = \"Title {title}\"\ndate = 2024-0{}-01\n{front}\n+++\n\n{words}\n", file + 3);
            written(path(*file), text)
        }
        Save::Page { title, words } => {
            written("content/about.md".into(), format!("+++\ntitle = \"About {title}\"\n+++\n\n{}\n", joined(words)))
        }
        Save::Introduction { words } => {
            written("content/treaties/seas/_index.md".into(), format!("+++\n+++\n\n{}\n", joined(&[*words])))
        }
        Save::Remove { file } => {
            let _ = fs::remove_file(project.root().join(path(*file)));
            vec![path(*file)]
        }
        Save::Rename { file, to } => {
            let _ = fs::rename(project.root().join(path(*file)), project.root().join(path(*to)));
            vec![path(*file), path(*to)]
        }
        // As editors do that try whether they may write.
        Save::Passing { file } => vec![format!("content/briefings/{file}.tmp")],
        Save::Topics { text } => {
            let topic = format!("[[topic]]\nid = \"scope\"\ntitle = \"Scope {text}\"\n");
            written("content/topics.toml".into(), topic)
        }
        Save::Style { text } => written("themes/folio/static/own.css".into(), format!("main {{ order: {text} }}\n")),
    }
}

fn compare(next: &Edition, clean: &Edition) -> Result<(), TestCaseError> {
    let drawn = |edition: &Edition| draw::report(edition.report(), edition.sources(), draw::Format::Human, false);
    prop_assert_eq!(drawn(next), drawn(clean));
    prop_assert!(next.paths().eq(clean.paths()), "other files");
    for path in clean.paths() {
        prop_assert_eq!(standing(next, path), standing(clean, path), "at {}", path);
    }
    Ok(())
}

/// What stands at a path, or what is wrong with it.
fn standing(edition: &Edition, path: &str) -> String {
    match edition.standing(path) {
        Some(Standing::Bytes(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn after_any_edits_the_next_edition_is_one_made_from_nothing() {
    let start = Project::new();
    let draft = fs::read_to_string(start.root().join("content/treaties/seas/drafts/zero.md")).expect("a draft");
    let revised = draft.replace("date = 2024-01-15", "date = 2024-03-20").replace("quiet enough", "quiet");
    start.write("content/treaties/seas/drafts/rev1.md", revised.replace("stage = \"zero\"", "stage = \"negotiating\""));
    let cases = std::env::var("TRAVAUX_SEQUENCES").ok().and_then(|number| number.parse().ok()).unwrap_or(12);
    let (editions, quick) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 60, ..Config::default() };
    let steps = proptest::collection::vec(proptest::collection::vec(save(), 1..3), 1..7);
    let outcome = TestRunner::new(config).run(&steps, |steps| {
        let project = Project::copy_of(&start.root());
        let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2025, 1, 1) };
        let mut kept = Editions::new(&project.root());
        let mut last = kept.next(options.clone(), &Changes::Anything).expect("a project");
        for saves in steps {
            let changed: BTreeSet<String> = saves.iter().flat_map(|save| make(&project, save)).collect();
            let next = kept.next(options.clone(), &Changes::Files(changed)).expect("a project");
            let clean = Editions::new(&project.root()).next(options.clone(), &Changes::Anything).expect("a project");
            compare(&next, &clean)?;
            editions.fetch_add(1, Ordering::Relaxed);
            let taken_over = Arc::ptr_eq(&last.sources().texts[0], &next.sources().texts[0]);
            quick.fetch_add(usize::from(taken_over), Ordering::Relaxed);
            last = next;
        }
        Ok(())
    });
    let (editions, quick) = (editions.into_inner(), quick.into_inner());
    println!("{cases} sequences, {editions} editions, of which {quick} took over what was there");
    outcome.expect("every edition is one made from nothing");
    assert!(quick > 0, "none of {editions} editions took anything over");
}
