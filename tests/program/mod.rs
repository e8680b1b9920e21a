//! The program run as people run it: on a project in a folder of its own, with what it says and what it writes to be read.
//!
//! In: a project's files and a command line. Out: [`Ran`], what it said and how it ended, and [`tree`], what stands in a
//! folder. Not here: what should come of it.

#![allow(dead_code, reason = "each test uses its part of this")]
#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The day on which all tests build.
pub(crate) const NOW: &str = "2025-01-01";

/// A project in a temporary folder, which goes when this does. Beside it there is room for what is not the project's.
pub(crate) struct Project {
    folder: TempDir,
}

/// What came of a command.
pub(crate) struct Ran {
    /// The exit code; `None` if it was killed.
    pub(crate) code: Option<i32>,
    /// What it said on standard error, where all messages go.
    pub(crate) said: String,
    /// What it said on standard output.
    pub(crate) printed: String,
}

impl Project {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        let project = Self { folder: TempDir::with_prefix("travaux-test-").expect("a temporary folder") };
        fs::create_dir(project.root()).expect("a folder for the project");
        project
    }

    /// A copy of a folder.
    pub(crate) fn copy_of(folder: &Path) -> Self {
        let project = Self::empty();
        for (path, bytes) in tree(folder) {
            project.write(&path, bytes);
        }
        project
    }

    /// What `travaux init` makes.
    pub(crate) fn new() -> Self {
        let project = Self::empty();
        let made = project.run(&["init", "."]);
        assert_eq!(made.code, Some(0), "{}", made.said);
        project
    }

    /// The project's folder.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("project")
    }

    /// A path beside the project.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file of the project, and the folders that it stands in.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file's folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// The program, to be run in the project's folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
        command.args(arguments).current_dir(self.root()).stdin(Stdio::null()).env_remove("SOURCE_DATE_EPOCH");
        command
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let Output { status, stdout, stderr } = self.command(arguments).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("messages are UTF-8");
        Ran { code: status.code(), said: text(stderr), printed: text(stdout) }
    }

    /// Builds the site into `folder` with more options, and gives what stands there then.
    pub(crate) fn build(&self, folder: &Path, options: &[&str]) -> BTreeMap<String, Vec<u8>> {
        let folder_text = folder.to_str().expect("a path in UTF-8");
        let ran = self.run(&[&["build", "--now", NOW, "--output", folder_text], options].concat());
        assert_eq!(ran.code, Some(0), "{}", ran.said);
        tree(folder)
    }
}

/// Every file below a folder, by its path there; none if there is no such folder. Links are not followed.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return files;
    }
    for entry in WalkDir::new(folder) {
        let entry = entry.expect("a readable folder");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("a path below the folder");
            files.insert(path.to_str().expect("a name in UTF-8").to_owned(), fs::read(entry.path()).expect("a file"));
        }
    }
    files
}

/// How two trees differ, a line for each path; empty if they do not.
pub(crate) fn difference(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let gone = one.keys().filter(|path| !other.contains_key(*path)).map(|path| format!("only in the first: {path}"));
    let rest = other.iter().filter_map(|(path, bytes)| match one.get(path) {
        None => Some(format!("only in the second: {path}")),
        Some(same) if same == bytes => None,
        Some(_) => Some(format!("not the same: {path}")),
    });
    gone.chain(rest).collect()
}

/// Whether expectations are to be written anew, with `TRAVAUX_BLESS=1`.
pub(crate) fn blessing() -> bool {
    std::env::var_os("TRAVAUX_BLESS").is_some_and(|value| value == "1")
}

/// Compares `actual` with the expectation in a file; or writes it there, when [`blessing`]. Gives what differs.
pub(crate) fn compare(expected: &Path, actual: &str) -> Result<(), String> {
    let before = fs::read_to_string(expected).unwrap_or_default();
    if before == actual {
        return Ok(());
    }
    if blessing() {
        fs::create_dir_all(expected.parent().expect("a file's folder")).expect("a folder");
        fs::write(expected, actual).expect("an expectation");
        return Ok(());
    }
    let changes =
        similar::TextDiff::from_lines(before.as_str(), actual).unified_diff().header("expected", "actual").to_string();
    Err(format!("{} is stale; if it should say this, run the test with TRAVAUX_BLESS=1\n{changes}", expected.display()))
}
