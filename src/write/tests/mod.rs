mod hostile;
mod project;

use super::{MANIFEST, Refusal, WriteError, WriteOptions, Written, output};
use crate::diagnostic::rules::project::{CHANGED_OUTPUT, FOREIGN_FILE, OUTPUT_COLLISION, OUTPUT_PATH, UNREADABLE_FILE};
use crate::diagnostic::rules::theme;
use crate::diagnostic::{Report, Rule};
use crate::model::output::{OutputFile, Page};
use crate::source::{Asset, AssetOrigin};
use project::{Project, bytes, failing, modified, page, pages, site, tree};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

#[test]
fn a_site_is_written_whole_with_its_manifest_and_nothing_else() {
    let project = Project::new();
    let site = site([("index.html", page("home")), ("a/b/index.html", bytes("deep")), ("a/é.txt", bytes(""))]);
    let written = project.write(&site);
    assert_eq!(written, Written { written: 3, unchanged: 0, removed: 0, bytes: 8 });
    let names: Vec<_> = tree(&project.public()).into_keys().map(|path| path.display().to_string()).collect();
    assert_eq!(names, [MANIFEST, "a", "a/b", "a/b/index.html", "a/é.txt", "index.html"]);
    assert_eq!(project.read("public/a/b/index.html"), "deep");
    insta::assert_snapshot!(project.read("public/.travaux-manifest"), @r"
    travaux-manifest 1
    f279f7d21cc7224cf2013e6f88f882d5  a/b/index.html
    99aa06d3014798d86001c324468d497f  a/é.txt
    a31aa7a9c2f303d1fee9e63fce526ec2  index.html
    ");
}

#[test]
fn a_second_build_of_the_same_site_touches_nothing_with_and_without_the_cache() {
    let project = Project::new();
    let paths = ["index.html", "a/index.html", "b/index.html"];
    project.write(&pages(&paths));
    let before = modified(&project.public());
    for damage in ["", "cache"] {
        if !damage.is_empty() {
            fs::remove_dir_all(project.root().join(".travaux")).expect("removed");
        }
        assert_eq!(project.write(&pages(&paths)), Written { unchanged: 3, ..Written::default() });
        assert_eq!(modified(&project.public()), before);
    }
    for entry in fs::read_dir(project.root().join(".travaux")).expect("the workspace") {
        fs::write(entry.expect("an entry").path(), "travaux-written 1 damaged").expect("damaged");
    }
    assert_eq!(project.write(&pages(&paths)), Written { unchanged: 3, ..Written::default() });
    assert_eq!(modified(&project.public()), before);
}

#[test]
fn only_what_changed_is_written_and_what_is_no_longer_made_is_removed() {
    let project = Project::new();
    project.write(&pages(&["index.html", "a/b/index.html", "a/c/index.html"]));
    let site = site([("index.html", bytes("index.html")), ("a/c/index.html", bytes("new")), ("d.txt", bytes("d"))]);
    assert_eq!(project.write(&site), Written { written: 2, unchanged: 1, removed: 1, bytes: 4 });
    assert!(!project.public().join("a/b").exists(), "an emptied folder goes");
    assert_eq!(project.read("public/a/c/index.html"), "new");
}

#[test]
fn a_file_changed_by_hand_is_put_right_but_not_removed() {
    let project = Project::new();
    project.write(&pages(&["index.html", "about.html"]));
    project.put("public/index.html", "by hand");
    assert_eq!(project.write(&pages(&["index.html", "about.html"])).written, 1);
    assert_eq!(project.read("public/index.html"), "index.html");
    project.put("public/about.html", "by hand");
    let written = project.write_with(&pages(&["index.html"]), &project.options(), &[&CHANGED_OUTPUT]);
    assert_eq!(written.removed, 0);
    assert_eq!(project.read("public/about.html"), "by hand");
    project.write(&pages(&["index.html"]));
}

#[test]
fn files_and_folders_may_take_each_others_places() {
    let project = Project::new();
    project.write(&pages(&["a", "b/c/d", "b/e", "f"]));
    let written = project.write(&pages(&["a/x/y", "b", "f"]));
    assert_eq!(written, Written { written: 2, unchanged: 1, removed: 3, bytes: 6 });
    assert_eq!(project.read("public/a/x/y"), "a/x/y");
    assert_eq!(project.read("public/b"), "b");
    project.write(&pages(&["A/x/y", "b", "f"]));
    assert_eq!(project.read("public/A/x/y"), "A/x/y");
}

#[test]
fn what_somebody_else_put_there_is_never_touched() {
    let project = Project::new();
    project.write(&pages(&["index.html", "a/index.html"]));
    let foreign = ["public/CNAME", "public/a/notes.txt", "public/z/deep/file", "public/new.html", "public/same.html"];
    for path in foreign {
        project.put(path, "same.html");
    }
    let before = tree(&project.public());
    let files = ["index.html", "new.html", "same.html", "z/deep", "CNAME/x"];
    let in_the_way = [&FOREIGN_FILE; 3].map(|rule| rule as &Rule);
    assert_eq!(project.write_with(&pages(&files), &project.options(), &in_the_way), Written::default());
    assert_eq!(tree(&project.public()), before, "nothing is written");
    let going_on = WriteOptions { keep_going: true, ..project.options() };
    project.write_with(&pages(&files), &going_on, &in_the_way);
    project.write(&pages(&["index.html"]));
    for path in foreign {
        assert_eq!(project.read(path), "same.html", "{path}");
    }
}

#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let project = Project::new();
    project.write(&pages(&["index.html", "a/index.html", "b.html"]));
    let elsewhere = TempDir::new().expect("a temporary folder");
    fs::write(elsewhere.path().join("index.html"), "a/index.html").expect("a file");
    fs::remove_dir_all(project.public().join("a")).expect("removed");
    symlink(elsewhere.path(), project.public().join("a")).expect("a link");
    fs::remove_file(project.public().join("b.html")).expect("removed");
    symlink(elsewhere.path().join("index.html"), project.public().join("b.html")).expect("a link");
    let other = site([("a/other.html", bytes("other")), ("b.html", bytes("other")), ("index.html", bytes("other"))]);
    project.write_with(&other, &project.options(), &[&FOREIGN_FILE, &FOREIGN_FILE]);
    project.write_with(&pages(&["index.html"]), &project.options(), &[&CHANGED_OUTPUT]);
    assert_eq!(fs::read_to_string(elsewhere.path().join("index.html")).expect("still there"), "a/index.html");
    assert_eq!(fs::read_dir(elsewhere.path()).expect("readable").count(), 1);
}

#[test]
fn folders_that_are_not_for_the_site_are_refused() {
    let project = Project::new();
    let root = project.root();
    project.put("notes/mine.txt", "mine");
    project.put("file", "");
    symlink(root.join("elsewhere"), root.join("link")).expect("a link");
    symlink(root, root.join("here")).expect("a link");
    assert_eq!(project.refusal(root), Refusal::Project);
    assert_eq!(project.refusal(&root.join("missing/..")), Refusal::Project);
    assert_eq!(project.refusal(root.parent().expect("a parent")), Refusal::HoldsProject);
    assert_eq!(project.refusal(Path::new("/")), Refusal::HoldsProject);
    assert_eq!(project.refusal(&root.join("content")), Refusal::Inside("content"));
    assert_eq!(project.refusal(&root.join("here/content/public")), Refusal::Inside("content"));
    assert_eq!(project.refusal(&root.join("themes/public")), Refusal::Inside("themes"));
    assert_eq!(project.refusal(&root.join("notes")), Refusal::NotOurs("mine.txt".to_owned()));
    assert_eq!(project.refusal(&root.join("file")), Refusal::NotAFolder);
    assert_eq!(project.refusal(&root.join("file/public")), Refusal::NotAFolder);
    assert_eq!(project.refusal(&root.join("link")), Refusal::Link);
    assert_eq!(project.refusal(&root.join("here/")), Refusal::Link);
    assert_eq!(tree(&root.join("notes")).len(), 1);
}

#[test]
fn a_forged_or_newer_manifest_is_refused() {
    let project = Project::new();
    let hash = "af1349b9f5f9a1a6a0404dea36dcc949";
    for text in [
        "travaux-manifest 2\n".to_owned(),
        format!("travaux-manifest 1\n{hash}  ../content/a.md\n"),
        format!("travaux-manifest 1\n{hash}  /etc/passwd\n"),
        "travaux-manifest 1\nnonsense\n".to_owned(),
    ] {
        project.put("public/.travaux-manifest", &text);
        assert!(matches!(project.refusal(&project.public()), Refusal::Manifest(_)), "{text}");
    }
}

#[test]
fn a_page_that_fails_leaves_the_last_site_and_with_keep_going_its_last_page() {
    let project = Project::new();
    let broken = || site([("a.html", failing()), ("b.html", bytes("new")), ("c.html", bytes("c.html"))]);
    assert_eq!(project.write_with(&broken(), &project.options(), &[theme::ALL[0]]), Written::default());
    assert!(!project.public().exists(), "not even the folder is made");
    project.write(&pages(&["a.html", "b.html"]));
    let before = tree(&project.public());
    project.write_with(&broken(), &project.options(), &[theme::ALL[0]]);
    assert_eq!(tree(&project.public()), before);
    let going_on = WriteOptions { keep_going: true, ..project.options() };
    let written = project.write_with(&broken(), &going_on, &[theme::ALL[0]]);
    assert_eq!(written, Written { written: 2, unchanged: 0, removed: 0, bytes: 9 });
    assert_eq!(project.read("public/a.html"), "a.html");
    assert_eq!(project.read("public/b.html"), "new");
}

#[test]
fn paths_that_no_machine_or_not_every_machine_takes_are_reported() {
    let project = Project::new();
    let long = format!("{}/index.html", "x".repeat(300));
    let bad = ["../out", "/etc/x", "a//b", "a/./b", "a\u{7}", "a\\b", "", ".travaux-x", long.as_str()];
    project.write_with(&pages(&bad), &project.options(), &bad.map(|_| &OUTPUT_PATH as &Rule));
    let same = ["About/index.html", "about/index.html", "caf\u{e9}", "cafe\u{301}", "x", "x/y", "X/z"];
    let written = project.write_with(&pages(&same), &project.options(), &[&OUTPUT_COLLISION as &Rule; 4]);
    assert_eq!(written, Written::default());
    assert_eq!(fs::read_dir(project.root()).expect("readable").count(), 2, "content and .travaux");
}

#[test]
fn copies_follow_their_source() {
    let project = Project::new();
    let big = "0123456789abcdef".repeat(30_000);
    project.put("content/small.txt", "small");
    project.put("content/big.bin", &big);
    let asset = |name: &str| Asset {
        path: format!("content/{name}"),
        origin: AssetOrigin::File { path: project.root().join("content").join(name), size: 0 },
    };
    let assets = [asset("small.txt"), asset("big.bin"), asset("missing.png")];
    let embedded = Asset { path: "themes/folio/static/x.css".to_owned(), origin: AssetOrigin::Embedded(b"x{}") };
    let copies = || {
        site([
            ("s", OutputFile::Copy(&assets[0])),
            ("b", OutputFile::Copy(&assets[1])),
            ("x.css", OutputFile::Copy(&embedded)),
        ])
    };
    assert_eq!(project.write(&copies()).written, 3);
    assert_eq!(project.read("public/b"), big);
    let before = modified(&project.public());
    assert_eq!(project.write(&copies()).unchanged, 3);
    fs::remove_dir_all(project.root().join(".travaux")).expect("removed");
    assert_eq!(project.write(&copies()).unchanged, 3);
    assert_eq!(modified(&project.public()), before);
    project.put("content/small.txt", "other");
    project.put("content/big.bin", &big.replace("abc", "xyz"));
    assert_eq!(project.write(&copies()), Written { written: 2, unchanged: 1, removed: 0, bytes: 480_005 });
    assert_eq!(project.read("public/s"), "other");
    let missing = site([("m", OutputFile::Copy(&assets[2]))]);
    assert_eq!(project.write_with(&missing, &project.options(), &[&UNREADABLE_FILE]), Written::default());
    assert_eq!(project.read("public/s"), "other");
}

#[test]
fn clean_writes_everything_that_is_ours_again() {
    let project = Project::new();
    project.write(&pages(&["a", "b"]));
    project.put("public/foreign", "foreign");
    let clean = WriteOptions { clean: true, ..project.options() };
    assert_eq!(project.write_with(&pages(&["a", "b", "foreign"]), &clean, &[]).written, 2);
    assert_eq!(
        project.write_with(&pages(&["a"]), &clean, &[]),
        Written { written: 1, removed: 1, bytes: 1, unchanged: 0 }
    );
    assert_eq!(project.read("public/foreign"), "foreign");
}

#[test]
fn the_tree_does_not_depend_on_threads_or_on_what_was_there() {
    let paths: Vec<String> = (0..300).map(|number| format!("{}/{number}/index.html", number % 7)).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let trees = [1, 2, 8].map(|threads| {
        let project = Project::new();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            project.write(&pages(&paths[threads * 10..threads * 30]));
            project.write(&pages(&paths))
        });
        tree(&project.public())
    });
    assert_eq!(trees[0], trees[1]);
    assert_eq!(trees[0], trees[2]);
}

#[test]
fn an_error_of_the_machine_names_the_path_and_leaves_the_last_site() {
    let project = Project::new();
    project.write(&pages(&["a", "b"]));
    let before = tree(&project.public());
    // The staging folder cannot be made where every name for it is taken: as good as a disk that is full.
    let name = |number: usize| format!(".travaux-staging-{}-{number}", std::process::id());
    let taken: Vec<_> = (0..=1000).map(|number| project.public().join(name(number))).collect();
    let spoil = OutputFile::Page(Page::new("page.html", || {
        for path in &taken {
            fs::write(path, "").expect("a file");
        }
        Ok(b"spoilt".to_vec())
    }));
    let spoilt = site([("a", spoil), ("b", bytes("b"))]);
    let error = output(&spoilt, &project.public(), &project.options(), &mut Report::default()).expect_err("it fails");
    assert!(error.to_string().starts_with("cannot write `"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    for path in &taken {
        fs::remove_file(path).expect("the spoiler");
    }
    assert_eq!(tree(&project.public()), before);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_with_its_cause() {
    use std::io::Write;
    let full = Path::new("/dev/full");
    let cause = fs::File::options().write(true).open(full).and_then(|mut file| file.write_all(b"x"));
    let error = WriteError::machine("write", full)(cause.expect_err("the device is always full"));
    assert_eq!(error.to_string(), "cannot write `/dev/full`");
    assert_eq!(error.hint(), "make room on the disk and build again");
    assert!(std::error::Error::source(&error).expect("a cause").to_string().contains("No space left"));
}

#[test]
fn a_build_waits_for_another_and_says_so_if_it_does_not_end() {
    let project = Project::new();
    project.write(&pages(&["a"]));
    let lock = fs::File::open(project.root().join(".travaux/lock")).expect("the lock");
    lock.lock().expect("held");
    let hasty = WriteOptions { patience: Duration::ZERO, ..project.options() };
    let error = output(&pages(&["b"]), &project.public(), &hasty, &mut Report::default()).expect_err("busy");
    assert!(matches!(error, WriteError::Busy { .. }));
    let waiting = std::thread::scope(|scope| {
        let build = scope.spawn(|| project.write(&pages(&["b"])));
        std::thread::sleep(Duration::from_millis(20));
        lock.unlock().expect("released");
        build.join().expect("written")
    });
    assert_eq!(waiting.written, 1);
}

#[test]
fn a_project_that_may_not_be_written_to_has_no_cache_and_is_written_all_the_same() {
    let project = Project::new();
    let elsewhere = TempDir::new().expect("a temporary folder");
    symlink(elsewhere.path(), project.root().join(".travaux")).expect("a link");
    project.write(&pages(&["a"]));
    assert_eq!(project.write(&pages(&["a"])).unchanged, 1);
    assert_eq!(fs::read_dir(elsewhere.path()).expect("readable").count(), 0, "nothing is written through a link");
}
