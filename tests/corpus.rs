//! The corpus that builds are measured with: it can be built as it is, by the theme that it brings.

mod program;

use program::{NOW, Project};
use std::path::Path;
use std::process::Command;

#[test]
fn the_corpus_builds_without_a_word() {
    let project = Project::empty();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/corpus.py");
    let made = Command::new("python3").arg(script).arg("30").arg(project.root()).output().expect("python3");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let checked = project.run(&["check", "--deny-warnings", "--now", NOW, "--future"]);
    assert_eq!(checked.code, Some(0), "{}", checked.said);
    let site = project.build(&project.beside("site"), &["--future"]);
    assert_eq!(site.keys().filter(|path| path.starts_with("briefings/b") && path.ends_with("/index.html")).count(), 30);
}
