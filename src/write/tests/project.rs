//! A project to write sites into, and sites made of a few files.

use super::super::{Refusal, WriteError, WriteOptions, Written, output};
use crate::diagnostic::rules::theme;
use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::model::output::{Output, OutputFile, Page};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tempfile::TempDir;

/// A project in a temporary folder, and what happens when sites are written to its `public/`.
pub(super) struct Project {
    folder: TempDir,
}

impl Project {
    pub(super) fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        fs::create_dir(folder.path().join("content")).expect("content");
        Self { folder }
    }

    pub(super) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn public(&self) -> PathBuf {
        self.root().join("public")
    }

    pub(super) fn options(&self) -> WriteOptions {
        WriteOptions::new(self.root())
    }

    /// Writes a site, which must give rise to these problems and no others.
    pub(super) fn write_with(&self, site: &Output<'_>, options: &WriteOptions, problems: &[&'static Rule]) -> Written {
        let mut report = Report::default();
        let written = output(site, &self.public(), options, &mut report).expect("the machine allows it");
        let rules: Vec<_> = report.diagnostics.iter().map(|diagnostic| diagnostic.rule).collect();
        assert_eq!(rules, problems, "{report:?}");
        written
    }

    pub(super) fn write(&self, site: &Output<'_>) -> Written {
        self.write_with(site, &self.options(), &[])
    }

    pub(super) fn refusal(&self, folder: &Path) -> Refusal {
        match output(&pages(&["index.html"]), folder, &self.options(), &mut Report::default()) {
            Err(error @ WriteError::Refused { .. }) => {
                assert!(!error.hint().is_empty());
                let WriteError::Refused { reason, .. } = error else { unreachable!() };
                reason
            }
            other => panic!("not refused: {other:?}"),
        }
    }

    pub(super) fn put(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

pub(super) fn bytes(text: &str) -> OutputFile<'static> {
    OutputFile::Bytes(text.as_bytes().to_vec())
}

pub(super) fn page(text: &'static str) -> OutputFile<'static> {
    OutputFile::Page(Page::new("page.html", move || Ok(text.as_bytes().to_vec())))
}

pub(super) fn failing() -> OutputFile<'static> {
    OutputFile::Page(Page::new("page.html", || {
        Err(vec![Diagnostic::of_file(theme::ALL[0], "themes/x.html", "no such filter")])
    }))
}

pub(super) fn site<'a>(files: impl IntoIterator<Item = (&'a str, OutputFile<'a>)>) -> Output<'a> {
    Output { files: files.into_iter().map(|(path, file)| (path.to_owned(), file)).collect(), late: None }
}

/// A site whose files hold their own paths.
pub(super) fn pages<'a>(paths: &[&'a str]) -> Output<'a> {
    site(paths.iter().map(|path| (*path, bytes(path))))
}

/// Every file below a folder with its bytes, every empty folder with none.
pub(super) fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut tree = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.expect("readable");
        let path = entry.path().strip_prefix(folder).expect("below").to_owned();
        let bytes = if entry.file_type().is_dir() { Vec::new() } else { fs::read(entry.path()).expect("readable") };
        tree.insert(path, bytes);
    }
    tree
}

pub(super) fn modified(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let time = |path: &Path| fs::metadata(folder.join(path)).and_then(|metadata| metadata.modified()).expect("a time");
    tree(folder).into_keys().map(|path| (path.clone(), time(&path))).collect()
}
