//! What others put into the output folder and into what is kept between builds, by mistake or on purpose.

use super::super::workspace::Workspace;
use super::super::{MANIFEST, Refusal, WriteError, WriteOptions, Written, output};
use super::project::{Project, bytes, page, pages, site, tree};
use crate::diagnostic::Report;
use crate::diagnostic::rules::project::{FOREIGN_FILE, OUTPUT_PATH, UNREADABLE_FILE};
use crate::model::output::{Files, Keep, Output, OutputFile, Picture, Plan};
use crate::source::{Asset, AssetOrigin};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rustix::fs::{CWD, FileType, Mode, mknodat};
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// Longer than a tick of the clock of any disk that is tested on.
const TICK: Duration = Duration::from_millis(15);

/// A site of every kind of file: a page, a picture, a copied file, and an index that is kept.
fn of_every_kind(copied: &Asset) -> Output<'_> {
    let mut site = site([("a/index.html", page("words")), ("copy.txt", OutputFile::Copy(copied))]);
    let plan = || Ok(Plan { svg: "<svg/>".to_owned(), fingerprint: [7; 32] });
    site.files.insert("p.png".into(), OutputFile::Picture(Picture::new("p.svg", plan, |_| Ok(b"drawn".to_vec()))));
    let late = |keep: &dyn Keep| {
        let kept = keep.kept("index-en").unwrap_or_else(|| b"made".to_vec());
        keep.keep("index-en", &kept);
        Files::from([("pagefind/x".to_owned(), kept)])
    };
    Output { late: Some(Box::new(late)), ..site }
}

fn copied(project: &Project) -> Asset {
    project.put("content/copied.txt", "first");
    let path = project.root().canonicalize().expect("its path").join("content/copied.txt");
    Asset { path: "content/copied.txt".to_owned(), origin: AssetOrigin::File { path, size: 5 } }
}

fn kept(project: &Project) -> Vec<PathBuf> {
    let entries = fs::read_dir(project.root().join(".travaux")).expect("the workspace");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Other bytes of the same length, with the time of those before.
fn swap(path: &Path, words: &str) {
    let before = fs::metadata(path).expect("a file");
    assert_eq!(before.len(), words.len() as u64);
    fs::write(path, words).expect("a file");
    let date = before.modified().expect("a time");
    File::options().write(true).open(path).and_then(|file| file.set_modified(date)).expect("its old time");
}

#[test]
fn bytes_of_the_same_size_and_time_are_seen_in_what_is_copied_and_in_what_was_written() {
    let project = Project::new();
    let asset = copied(&project);
    for pause in [Duration::ZERO, TICK] {
        project.put("content/copied.txt", "first");
        std::thread::sleep(pause);
        project.write(&of_every_kind(&asset));
        std::thread::sleep(pause);
        swap(&project.root().join("content/copied.txt"), "other");
        project.write(&of_every_kind(&asset));
        assert_eq!(project.read("public/copy.txt"), "other", "after {pause:?}");
        for (path, words, other) in
            [("copy.txt", "other", "wrong"), ("p.png", "drawn", "wrong"), ("a/index.html", "words", "wrong")]
        {
            std::thread::sleep(pause);
            swap(&project.public().join(path), other);
            assert_eq!(project.write(&of_every_kind(&asset)).written, 1, "{path} after {pause:?}");
            assert_eq!(project.read(&format!("public/{path}")), words);
        }
    }
    std::thread::sleep(TICK);
    assert_eq!(project.write(&of_every_kind(&asset)), Written { unchanged: 4, ..Written::default() });
}

#[test]
fn what_a_copied_file_was_replaced_by_is_not_copied() {
    let project = Project::new();
    let asset = copied(&project);
    project.put("../secret.txt", "secret");
    let path = project.root().join("content/copied.txt");
    let secret = project.root().join("../secret.txt");
    let replaced: [&dyn Fn(); 2] = [&|| symlink(&secret, &path).expect("a link"), &|| {
        mknodat(CWD, &path, FileType::Fifo, Mode::from_raw_mode(0o600), 0).expect("a pipe");
    }];
    for replace in replaced {
        fs::remove_file(&path).expect("removed");
        replace();
        assert_eq!(
            project.write_with(&of_every_kind(&asset), &project.options(), &[&UNREADABLE_FILE]),
            Written::default()
        );
    }
    fs::remove_file(secret).expect("removed");
}

#[test]
fn a_forged_cache_is_as_if_it_were_not_there() {
    let project = Project::new();
    let asset = copied(&project);
    project.write(&of_every_kind(&asset));
    let right = tree(&project.public());
    let cases = std::env::var("TRAVAUX_FORGERIES").ok().and_then(|number| number.parse().ok()).unwrap_or(60);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let damage = (any::<prop::sample::Index>(), 0..7_u8, any::<prop::sample::Index>(), any::<u8>());
    let outcome = TestRunner::new(config).run(&prop::collection::vec(damage, 1..4), |damages| {
        for (file, how, place, byte) in damages {
            let files = kept(&project);
            let (at, other) = (&files[file.index(files.len())], &files[place.index(files.len())]);
            forge(at, other, how, (place, byte));
        }
        project.write(&of_every_kind(&asset));
        prop_assert_eq!(tree(&project.public()), right.clone());
        let names = fs::read_dir(project.root()).expect("readable").count();
        prop_assert_eq!(names, 3, "content, public and .travaux");
        Ok(())
    });
    outcome.expect("each build is a clean one");
}

/// Damages one file, or swaps it with another, which may be itself.
fn forge(at: &Path, other: &Path, how: u8, (place, byte): (prop::sample::Index, u8)) {
    // What was made a link is not written through.
    if [at, other].into_iter().any(|path| !fs::symlink_metadata(path).is_ok_and(|found| found.is_file())) {
        return;
    }
    let mut bytes = fs::read(at).expect("a file");
    match how {
        0 if !bytes.is_empty() => {
            let at = place.index(bytes.len());
            bytes[at] ^= byte | 1;
        }
        1 => bytes.truncate(place.index(bytes.len() + 1)),
        2 => bytes.push(byte),
        3 => bytes = b"travaux-index 1 \npagefind/../../escaped\n1\nx".to_vec(),
        4 => bytes.clear(),
        5 => {
            let others = fs::read(other).expect("a file");
            fs::write(other, &bytes).expect("written");
            bytes = others;
        }
        _ => {
            fs::remove_file(at).expect("removed");
            symlink("../content/copied.txt", at).expect("a link");
            return;
        }
    }
    fs::write(at, bytes).expect("written");
}

#[test]
fn what_was_kept_elsewhere_is_not_taken_though_every_byte_is_right() {
    let project = Project::new();
    let public = project.public();
    let workspace = Workspace::open(project.root()).expect("a workspace");
    workspace.keep_bytes("index-en", &public, b"mine");
    assert_eq!(workspace.kept("index-en", &public).as_deref(), Some(&b"mine"[..]));
    assert_eq!(workspace.kept("index-fr", &public), None);
    let path = kept(&project).into_iter().find(|path| path.to_string_lossy().contains("index-en")).expect("it");
    fs::copy(&path, path.to_string_lossy().replace("index-en", "index-fr")).expect("a copy");
    assert_eq!(workspace.kept("index-fr", &public), None, "under another name");

    std::thread::sleep(TICK);
    let seal = project.root().join(".travaux/seal");
    fs::remove_file(&seal).expect("removed");
    fs::write(&seal, "").expect("as a copy of the project has it");
    let copy = Workspace::open(project.root()).expect("a workspace");
    assert_eq!(copy.kept("index-en", &public), None, "in another copy of the project");
}

#[test]
fn paths_of_late_files_are_checked_like_all_others() {
    let project = Project::new();
    let late = |_: &dyn Keep| {
        let paths = ["../escaped", "/etc/escaped", "INDEX.html", "pagefind/x"];
        Files::from(paths.map(|path| (path.to_owned(), b"late".to_vec())))
    };
    let site = Output { late: Some(Box::new(late)), ..pages(&["index.html"]) };
    let mut report = Report::default();
    let written = output(&site, &project.public(), &project.options(), &mut report).expect("the machine allows it");
    assert_eq!(written, Written::default());
    let codes: Vec<_> = report.diagnostics.iter().map(|problem| problem.rule.code).collect();
    assert_eq!(codes, [OUTPUT_PATH.code, OUTPUT_PATH.code, "output-collision"]);
    assert!(!project.root().join("escaped").exists());
}

#[test]
fn links_and_pipes_in_the_workspace_give_way_and_what_they_lead_to_stays() {
    let project = Project::new();
    let elsewhere = TempDir::new().expect("a temporary folder");
    let victim = elsewhere.path().join("victim");
    fs::write(&victim, "mine").expect("a file");
    project.write(&pages(&["index.html"]));
    let names: Vec<PathBuf> = kept(&project);
    assert!(names.iter().any(|path| path.ends_with("lock")) && names.iter().any(|path| path.ends_with("seal")));
    let waiting = names.iter().map(|path| PathBuf::from(format!("{}.new", path.display())));
    for path in names.iter().cloned().chain(waiting) {
        for is_pipe in [false, true] {
            let _ = fs::remove_file(&path);
            if is_pipe {
                mknodat(CWD, &path, FileType::Fifo, Mode::from_raw_mode(0o600), 0).expect("a pipe");
            } else {
                symlink(&victim, &path).expect("a link");
            }
            project.write(&pages(&["index.html"]));
        }
    }
    assert_eq!(fs::read_to_string(&victim).expect("it stays"), "mine");
    let lock = project.root().join(".travaux/lock");
    assert!(fs::symlink_metadata(&lock).expect("the lock").is_file());
    fs::remove_file(&lock).expect("removed");
    fs::create_dir(&lock).expect("a folder");
    let error = output(&pages(&["a"]), &project.public(), &project.options(), &mut Report::default());
    assert_eq!(error.expect_err("it cannot be locked").to_string(), format!("cannot lock `{}`", real(&lock).display()));
}

fn real(path: &Path) -> PathBuf {
    path.canonicalize().expect("its path")
}

#[test]
fn a_file_of_the_site_that_became_a_link_is_told_and_left() {
    let project = Project::new();
    project.write(&pages(&["a/index.html", "b.html", "c.html"]));
    std::thread::sleep(TICK);
    let away = TempDir::new().expect("a temporary folder");
    for name in ["a", "b.html"] {
        fs::rename(project.public().join(name), away.path().join(name)).expect("moved");
        symlink(away.path().join(name), project.public().join(name)).expect("a link");
    }
    let told: [&'static crate::diagnostic::Rule; 2] = [&FOREIGN_FILE; 2];
    project.write_with(&pages(&["a/index.html", "b.html", "c.html"]), &project.options(), &told);
    assert_eq!(fs::read_to_string(away.path().join("a/index.html")).expect("it stays"), "a/index.html");
}

#[test]
fn a_folder_that_is_refused_is_left_as_it_is() {
    let project = Project::new();
    project.put("theirs/.travaux-staging-7/work.txt", "work");
    let before = tree(&project.root().join("theirs"));
    let refused = project.refusal(&project.root().join("theirs"));
    assert_eq!(refused, Refusal::NotOurs(".travaux-staging-7".to_owned()));
    assert_eq!(tree(&project.root().join("theirs")), before);

    project.put("damaged/.travaux-staging-7/held", "");
    project.put(&format!("damaged/{MANIFEST}"), "nonsense");
    assert!(matches!(project.refusal(&project.root().join("damaged")), Refusal::Manifest(_)));
    assert!(project.root().join("damaged/.travaux-staging-7/held").exists());
}

#[test]
fn names_like_those_of_staging_folders_stop_no_build() {
    let project = Project::new();
    project.write(&pages(&["index.html"]));
    project.put("public/.travaux-staging-1", "a file");
    project.put("public/.travaux-staging-mine/work.txt", "work");
    project.put(&format!("public/.travaux-staging-{}-0", std::process::id()), "a file of the name that comes next");
    project.put("public/.travaux-staging-2/0/1", "left by a build that was killed");
    fs::create_dir(project.public().join(".travaux-staging-3")).expect("one that was killed at once");
    symlink(project.root().join("content"), project.public().join(".travaux-staging-4")).expect("a link");
    project.put("public/.travaux-staging-5/held", "");
    let running = File::open(project.public().join(".travaux-staging-5/held")).expect("a file");
    running.lock().expect("held by a build of another project");
    assert_eq!(project.write(&pages(&["index.html", "new.html"])).written, 1);
    let left = |number: u32| fs::symlink_metadata(project.public().join(format!(".travaux-staging-{number}"))).is_ok();
    assert_eq!([1, 2, 3, 4, 5].map(left), [true, false, false, true, true]);
    assert!(project.root().join("content").exists());
    assert_eq!(project.read("public/.travaux-staging-mine/work.txt"), "work");
    drop(running);
    project.write(&pages(&["index.html"]));
    assert!(!left(5));
}

#[test]
fn a_project_without_content_does_not_take_the_site_away_unless_it_is_told_to() {
    let project = Project::new();
    let nothing = WriteOptions { has_content: false, ..project.options() };
    project.write_with(&pages(&["404.html"]), &nothing, &[]);
    project.write(&pages(&["index.html", "404.html"]));
    let before = tree(&project.public());
    for keep_going in [false, true] {
        let options = WriteOptions { keep_going, ..nothing.clone() };
        let error = output(&pages(&["404.html"]), &project.public(), &options, &mut Report::default());
        let error = error.expect_err("refused");
        assert!(matches!(&error, WriteError::Refused { reason: Refusal::NoContent, .. }), "{error}");
        assert!(error.hint().contains("--clean"));
        assert_eq!(tree(&project.public()), before);
    }
    let clean = WriteOptions { clean: true, ..nothing };
    assert_eq!(project.write_with(&pages(&["404.html"]), &clean, &[]).removed, 1);
}

#[test]
fn bytes_that_are_late_may_be_anything() {
    let project = Project::new();
    let late = |_: &dyn Keep| Files::from([("pagefind/x".to_owned(), vec![0, 255, 10])]);
    let site = Output { late: Some(Box::new(late)), ..site([("index.html", bytes("home"))]) };
    project.write(&site);
    assert_eq!(fs::read(project.public().join("pagefind/x")).expect("it"), [0, 255, 10]);
}
