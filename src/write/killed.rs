//! Builds that are killed: a child process writes a site and is stopped at some moment, then the next build runs.
//!
//! `TRAVAUX_KILLS=200 cargo nextest run --lib write::killed` kills as many.

use super::{MANIFEST, WriteOptions, Written, output};
use crate::diagnostic::Report;
use crate::model::output::{Output, OutputFile, Page};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Tells the child which project to write.
const PROJECT: &str = "TRAVAUX_TEST_PROJECT";

/// Two sites that share files, differ in files, and have files where the other has folders.
fn site(version: &'static str) -> Output<'static> {
    let mut files = BTreeMap::new();
    for number in 0..60 {
        let text = if number % 3 == 0 { "same" } else { version };
        let path = format!("{}/{number}/index.html", number % 5);
        files.insert(path, OutputFile::Page(Page::new("page.html", move || Ok(text.repeat(1000).into_bytes()))));
        files.insert(format!("only-{version}/{number}.txt"), OutputFile::Bytes(version.as_bytes().to_vec()));
    }
    let turned = if version == "old" { "turned" } else { "turned/index.html" };
    files.insert(turned.to_owned(), OutputFile::Bytes(version.as_bytes().to_vec()));
    Output { files, late: None }
}

fn write(root: &Path, version: &'static str) -> Written {
    let mut report = Report::default();
    let written = output(&site(version), &root.join("public"), &WriteOptions::new(root), &mut report);
    assert!(report.diagnostics.is_empty(), "{report:?}");
    written.expect("the machine allows it")
}

/// Every file of the output folder with its text, staging folders left out.
fn standing(root: &Path) -> BTreeMap<String, String> {
    let public = root.join("public");
    if !public.exists() {
        return BTreeMap::new();
    }
    let entries = walkdir::WalkDir::new(&public).into_iter().map(|entry| entry.expect("readable"));
    let files = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(&public).expect("below").to_string_lossy().into_owned();
        (path, fs::read_to_string(entry.path()).expect("readable"))
    });
    files.filter(|(path, _)| !path.starts_with(".travaux-staging")).collect()
}

fn built_clean(version: &'static str) -> BTreeMap<String, String> {
    let project = TempDir::new().expect("a temporary folder");
    write(project.path(), version);
    standing(project.path())
}

/// Also the process that the test below starts, with a project of its own, and kills.
#[test]
fn a_build_in_a_process_of_its_own_writes_every_file() {
    let project = TempDir::new().expect("a temporary folder");
    let root = std::env::var_os(PROJECT).map_or_else(|| project.path().to_owned(), Into::into);
    let written = write(&root, "new");
    assert_eq!(written.written + written.unchanged, site("new").files.len());
}

#[test]
fn whenever_a_build_is_killed_the_next_makes_it_right() {
    let (old, new) = (built_clean("old"), built_clean("new"));
    let kills: u64 = std::env::var("TRAVAUX_KILLS").ok().and_then(|number| number.parse().ok()).unwrap_or(16);
    for step in 0..kills {
        let project = TempDir::new().expect("a temporary folder");
        // Every fourth is the first build of its folder.
        let is_first = step % 4 == 3;
        if !is_first {
            write(project.path(), "old");
            fs::write(project.path().join("public/only-old/foreign"), "foreign").expect("a file");
        }
        // Spread over the time that a build takes, however many there are.
        let moment = Duration::from_micros(step * 64_000 / kills);
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "write::killed::a_build_in_a_process_of_its_own_writes_every_file"])
            .env(PROJECT, project.path())
            .stdout(Stdio::null())
            .spawn()
            .expect("the child starts");
        std::thread::sleep(moment);
        child.kill().expect("killed");
        child.wait().expect("ended");

        let mut left = standing(project.path());
        left.remove(MANIFEST);
        assert_eq!(left.remove("only-old/foreign").is_some(), !is_first);
        for (path, text) in &left {
            assert!(old.get(path) == Some(text) || new.get(path) == Some(text), "`{path}` is not whole");
        }
        write(project.path(), "new");
        let mut right = standing(project.path());
        assert_eq!(right.remove("only-old/foreign").is_some(), !is_first);
        assert!(right == new, "killed after {moment:?}");
        let staging = fs::read_dir(project.path().join("public")).expect("readable").filter_map(Result::ok);
        assert!(!staging.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("staging")));
    }
}

#[test]
fn a_site_published_by_half_is_made_right_and_keeps_nothing_of_either() {
    let (old, new) = (built_clean("old"), built_clean("new"));
    let project = TempDir::new().expect("a temporary folder");
    write(project.path(), "old");
    let public = project.path().join("public");
    // As after the manifest of both was written, and half of the files were renamed into place.
    let mut both: Vec<&str> = old[MANIFEST].lines().chain(new[MANIFEST].lines()).skip(1).collect();
    both.retain(|line| !line.starts_with("travaux-manifest"));
    both.sort_unstable_by_key(|line| line[34..].to_owned());
    both.dedup();
    fs::write(public.join(MANIFEST), format!("travaux-manifest 1\n{}\n", both.join("\n"))).expect("a manifest");
    for (path, text) in new.iter().filter(|(path, _)| path.contains('2') && !path.starts_with("turned")) {
        fs::create_dir_all(public.join(path).parent().expect("a parent")).expect("folders");
        fs::write(public.join(path), text).expect("a file");
    }
    fs::create_dir_all(public.join(".travaux-staging-1/0")).expect("folders");
    fs::write(public.join(".travaux-staging-1/0/7"), "half a pa").expect("a file");

    write(project.path(), "new");
    assert!(standing(project.path()) == new);
    assert!(!public.join(".travaux-staging-1").exists());
    assert!(!public.join("only-old").exists());
}
