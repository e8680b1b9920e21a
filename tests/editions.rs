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
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use travaux::diagnostic::draw;
use travaux::model::config::BuildOptions;
use travaux::{Changes, Edition, Editions, Standing};

/// What is saved between two editions. Numbers choose among few files and words, so that edits meet.
#[derive(Debug, Clone)]
enum Save {
    Briefing { file: u8, front: u8, title: u8, words: [u8; 3], bytes: u8 },
    Translation { of: u8, title: u8, words: u8 },
    Page { title: u8, words: [u8; 2] },
    Introduction { words: u8 },
    Remove { file: u8 },
    Rename { file: u8, to: u8 },
    Passing { file: u8 },
    Picture { beside: u8, bytes: u8 },
    Topics { text: u8 },
    Replaced { what: u8 },
    Style { text: u8 },
    Own { file: u8, text: u8 },
    Restored { file: u8 },
    Link { to: u8 },
}

fn save() -> impl Strategy<Value = Save> {
    let few = || 0..3_u8;
    let words = || 0..WORDS.len() as u8;
    let front = prop_oneof![4 => Just(0), 1 => 0..FRONTS.len() as u8];
    let bytes = prop_oneof![8 => Just(0), 1 => 0..4_u8];
    let briefing = (few(), front, 0..2_u8, [words(), words(), words()], bytes);
    prop_oneof![
        16 => briefing.prop_map(|(file, front, title, words, bytes)| Save::Briefing { file, front, title, words, bytes }),
        2 => (few(), 0..2_u8, words()).prop_map(|(of, title, words)| Save::Translation { of, title, words }),
        4 => (0..2_u8, [words(), words()]).prop_map(|(title, words)| Save::Page { title, words }),
        2 => words().prop_map(|words| Save::Introduction { words }),
        1 => few().prop_map(|file| Save::Remove { file }),
        1 => (few(), few()).prop_map(|(file, to)| Save::Rename { file, to }),
        1 => few().prop_map(|file| Save::Passing { file }),
        1 => (few(), 0..2_u8).prop_map(|(beside, bytes)| Save::Picture { beside, bytes }),
        1 => few().prop_map(|text| Save::Topics { text }),
        3 => (0..REPLACED.len() as u8).prop_map(|what| Save::Replaced { what }),
        1 => few().prop_map(|text| Save::Style { text }),
        2 => (0..OWN.len() as u8, few()).prop_map(|(file, text)| Save::Own { file, text }),
        1 => (0..OWN.len() as u8).prop_map(|file| Save::Restored { file }),
        1 => few().prop_map(|to| Save::Link { to }),
    ]
}

/// Words of data, drafts and settings, and what stands there instead until the next save of the same kind.
const REPLACED: [(&str, &str, &str); 14] = [
    ("content/treaties/seas/treaty.toml", "Quiet Seas\"", "Silent Seas\""),
    ("content/treaties/seas/treaty.toml", "end = 2024-03-15", "end = 2024-03-01"),
    ("content/treaties/seas/positions.toml", "stance = \"broad\"", "stance = \"narrow\""),
    ("content/treaties/seas/positions.toml", "document = \"X/SEAS/2\"", "document = \"X/SEAS/9\""),
    ("content/treaties/seas/provisions.toml", "agreed-ad-referendum", "informal"),
    ("content/treaties/seas/proposals/s1.toml", "with = \"all seas\"", "with = \"some seas\""),
    ("content/treaties/seas/proposals/s1.toml", "id = \"s1-xsl-scope\"", "id = \"s1-other\""),
    ("content/treaties/seas/drafts/rev1.md", "{#scope}", "{#reach}"),
    ("content/treaties/seas/drafts/rev1.md", "date = 2024-03-20", "date = 2024-04-20"),
    ("content/treaties/seas/drafts/zero.md", "quiet enough", "calm enough [or not]"),
    ("content/delegations.toml", "name = \"Islandia\"", "name = \"Isola\""),
    ("site.toml", "title = \"Treaty Watch\"", "title = \"Watch\""),
    ("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"fr\"]"),
    ("site.toml", "https://example.org/\"\n", "https://example.org/path/\"\n"),
];

/// Files of the theme that a site can have of its own, and what stands in them; the last of each is wrong.
const OWN: [(&str, [&str; 3]); 4] = [
    ("themes/folio/templates/glossary.html", [GLOSSARY, "{% extends \"base.html\" %}", "{% if %}"]),
    (
        "themes/folio/templates/embeds/brackets.html",
        ["<p>one</p>", "<p>{{ t(key=\"briefings\") }}</p>", "{{ nothing.here }}"],
    ),
    (
        "themes/folio/strings/en.ftl",
        ["briefings = Notes\n", "site-of-notes = Notes\nbriefings = Papers\n", "briefings = { "],
    ),
    ("themes/folio/static/folio.css", ["main { order: 1 }", "main { order: 2 }", "}"]),
];

const GLOSSARY: &str = "{% extends \"base.html\" %}\n{% block main %}{{ page.title }}{% endblock main %}";

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

/// As editors of other systems write a text, and as none should.
fn encoded(text: String, bytes: u8) -> Vec<u8> {
    match bytes {
        1 => text.replace('\n', "\r\n").into_bytes(),
        2 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        3 => [text.as_bytes(), b"Caf\xE9.\n"].concat(),
        _ => text.into_bytes(),
    }
}

/// Saves, and gives the paths that changed.
fn make(project: &Project, save: &Save) -> Vec<String> {
    let joined = |words: &[u8]| words.iter().map(|one| WORDS[usize::from(*one)]).collect::<Vec<_>>().join("\n\n");
    let written = |at: String, text: String| {
        project.write(&at, text);
        vec![at]
    };
    let at = |path: &str| project.root().join(path);
    match save {
        Save::Briefing { file, front, title, words, bytes } => {
            let (front, words) = (FRONTS[usize::from(*front)], joined(words));
            let text =
                format!("+++\ntitle = \"Title {title}\"\ndate = 2024-0{}-01\n{front}\n+++\n\n{words}\n", file + 3);
            project.write(&path(*file), encoded(text, *bytes));
            vec![path(*file)]
        }
        Save::Translation { of, title, words } => {
            let text = format!("+++\ntitle = \"Titre {title}\"\n+++\n\n{}\n", joined(&[*words]));
            written(path(*of).replace(".md", ".fr.md"), text)
        }
        Save::Page { title, words } => {
            written("content/about.md".into(), format!("+++\ntitle = \"About {title}\"\n+++\n\n{}\n", joined(words)))
        }
        Save::Introduction { words } => {
            written("content/treaties/seas/_index.md".into(), format!("+++\n+++\n\n{}\n", joined(&[*words])))
        }
        Save::Remove { file } => {
            let _ = fs::remove_file(at(&path(*file)));
            vec![path(*file)]
        }
        Save::Rename { file, to } => {
            let _ = fs::rename(at(&path(*file)), at(&path(*to)));
            vec![path(*file), path(*to)]
        }
        // As editors do that try whether they may write.
        Save::Passing { file } => vec![format!("content/briefings/{file}.tmp")],
        Save::Topics { text } => {
            let topic = format!("[[topic]]\nid = \"scope\"\ntitle = \"Scope {text}\"\n");
            written("content/topics.toml".into(), topic)
        }
        Save::Picture { beside, bytes } => {
            let picture = format!("content/briefings/written-{beside}.png");
            project.write(&picture, vec![b'x'; usize::from(*bytes) + 1]);
            vec![picture]
        }
        Save::Replaced { what } => {
            let (file, one, other) = REPLACED[usize::from(*what)];
            let text = fs::read_to_string(at(file)).expect("a file");
            let (from, to) = if text.contains(one) { (one, other) } else { (other, one) };
            written(file.into(), text.replace(from, to))
        }
        Save::Style { text } => written("themes/folio/static/own.css".into(), format!("main {{ order: {text} }}\n")),
        Save::Own { file, text } => {
            let (file, texts) = OWN[usize::from(*file)];
            written(file.into(), texts[usize::from(*text)].into())
        }
        Save::Restored { file } => {
            let (file, _) = OWN[usize::from(*file)];
            let _ = fs::remove_file(at(file));
            vec![file.into()]
        }
        Save::Link { to } => link(&at("content/briefings/linked.md"), &format!("written-{to}.md")),
    }
}

/// A link to a briefing, or no more of it if there was one.
fn link(at: &Path, to: &str) -> Vec<String> {
    #[cfg(unix)]
    if fs::remove_file(at).is_err() {
        std::os::unix::fs::symlink(to, at).expect("a link");
    }
    vec!["content/briefings/linked.md".into()]
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

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_told_of_until_it_is_taken_away() {
    let project = Project::new();
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2025, 1, 1) };
    let mut kept = Editions::new(&project.root());
    let mut problems = |save: &Save| {
        let changed = make(&project, save).into_iter().collect();
        let edition = kept.next(options.clone(), &Changes::Files(changed)).expect("a project");
        edition.report().diagnostics.iter().map(|found| found.rule.code).collect::<Vec<_>>()
    };
    assert_eq!(problems(&Save::Passing { file: 0 }), [""; 0]);
    assert_eq!(problems(&Save::Link { to: 0 }), ["link-outside"]);
    assert_eq!(problems(&Save::Link { to: 0 }), [""; 0]);
}

#[test]
fn a_template_that_comes_to_show_where_things_are_mentioned_shows_the_sentences() {
    let project = Project::new();
    let config = fs::read_to_string(project.root().join("site.toml")).expect("site.toml");
    project.write("site.toml", format!("theme = \"plain\"\n{config}"));
    project.write("themes/plain/theme.toml", "name = \"plain\"\ntravaux = \">=0.1\"\n");
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/folio/templates");
    for name in program::tree(&templates).into_keys() {
        project.write(&format!("themes/plain/templates/{name}"), "nothing\n");
    }
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2025, 1, 1) };
    let mut kept = Editions::new(&project.root());
    let before = kept.next(options.clone(), &Changes::Anything).expect("a project");
    let page =
        before.paths().find(|path| path.starts_with("treaties/seas/provisions/")).expect("a provision").to_owned();
    assert_eq!(standing(&before, &page), "nothing\n");

    let template = "themes/plain/templates/provision.html";
    project.write(template, "{% for mention in provision.mentions %}{{ mention.sentence.text }}\n{% endfor %}");
    let next = kept.next(options.clone(), &Changes::Files(BTreeSet::from([template.to_owned()]))).expect("a project");
    let clean = Editions::new(&project.root()).next(options, &Changes::Anything).expect("a project");
    compare(&next, &clean).expect("the same");
    let provisions = next.paths().filter(|path| path.starts_with("treaties/seas/provisions/"));
    let sentences: String = provisions.map(|path| standing(&next, path)).collect();
    assert!(sentences.trim().contains(' '), "{sentences:?}");
}
