//! What builds are measured with: it can be built as it is, by the theme that it brings.

mod program;

use program::{NOW, Project};
use std::path::Path;
use std::process::Command;

#[test]
fn the_corpus_builds_without_a_word() {
    let project = Project::empty();
    make(&project, "corpus.py", &["30"]);
    let site = project.build(&project.beside("site"), &["--future"]);
    assert_eq!(site.keys().filter(|path| path.starts_with("briefings/b") && path.ends_with("/index.html")).count(), 30);
}

#[test]
fn the_negotiations_build_without_a_word() {
    let project = Project::empty();
    let sizes = "--treaties 2 --drafts 3 --provisions 20 --proposals 60 --briefings 20";
    make(&project, "negotiations.py", &sizes.split(' ').collect::<Vec<_>>());
    let site = project.build(&project.beside("site"), &["--future"]);
    let pages = |folder: &str| {
        site.keys()
            .filter(|path| path.contains(folder) && path.ends_with("/index.html") && !path.contains("/dossier/"))
            .count()
    };
    assert_eq!((pages("/provisions/"), pages("briefings/b")), (40, 20));
}

/// Makes a project by a script, and finds nothing wrong with it.
fn make(project: &Project, script: &str, arguments: &[&str]) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").join(script);
    let mut python = Command::new("python3");
    let made = python.arg("-B").arg(script).args(arguments).arg(project.root()).output().expect("python3");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let checked = project.run(&["check", "--deny-warnings", "--now", NOW, "--future"]);
    assert_eq!(checked.code, Some(0), "{}", checked.said);
}
