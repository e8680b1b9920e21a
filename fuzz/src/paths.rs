use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use travaux::diagnostic::Report;
use travaux::model::output::{Output, OutputFile};
use travaux::write::WriteOptions;

/// What is written to each path, a line each: within the output folder, or nowhere.
pub fn paths(data: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let (project, public) = (folder.path().join("project"), folder.path().join("project/public"));
    fs::create_dir(&project).expect("a folder");
    fs::write(folder.path().join("outside"), "mine").expect("a file");
    fs::write(project.join("site.toml"), "mine").expect("a file");
    let written = String::from_utf8_lossy(data).into_owned();
    let mut output = Output::default();
    for path in written.split('\n').take(8) {
        output.files.insert(path.into(), OutputFile::Bytes(path.as_bytes().to_vec()));
    }
    let mut report = Report::default();
    let options = WriteOptions { keep_going: true, ..WriteOptions::new(&project) };
    let done = travaux::write::output(&output, &public, &options, &mut report);
    // A machine may refuse a name; then it says so, and leaves everything as it was.
    let found = tree(folder.path());
    for (path, bytes) in &found {
        let ours = path.starts_with("project/public/") || path.starts_with("project/.travaux/");
        assert!(ours || (bytes == b"mine" && ["outside", "project/site.toml"].contains(&path.as_str())), "{path:?}");
    }
    assert!(found.contains_key("outside") && found.contains_key("project/site.toml"));
    for (path, bytes) in found.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("project/public/")?, bytes))) {
        assert!(path.starts_with(".travaux-") || bytes == path.as_bytes(), "{path:?} has the bytes of another");
    }
    assert!(done.is_ok() || !report.has_errors() || report.diagnostics.iter().all(|problem| !problem.hints.is_empty()));
}

/// Every file below a folder.
pub(super) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a folder that can be read"));
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    let read = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("a path below it").to_string_lossy().into_owned();
        (path, fs::read(entry.path()).unwrap_or_default())
    });
    read.collect()
}
