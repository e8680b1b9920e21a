use super::link::{self, Target};
use super::name;
use crate::diagnostic::rules::project::{INVALID_FILE_NAME, LINK_OUTSIDE, SAME_NAME, UNREADABLE_FILE};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::output_path::folded;
use rustc_hash::FxHashMap;
use std::fs::{self, FileType};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A file that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// From the project's root, with `/`.
    pub(super) path: String,
    /// Where it really is, links followed.
    pub(super) file: PathBuf,
}

/// All files below a folder of the project, sorted by path; none if it does not exist. Hidden files and those that
/// editors leave behind are passed over.
pub(super) fn folder(root: &Path, path: &str, report: &mut Report) -> Vec<Found> {
    let mut walk = Walk { root, followed: Vec::new(), found: Vec::new(), report };
    walk.entry(&root.join(path), path, None);
    walk.found.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    walk.found
}

/// One file of the project, if it is there and may be read.
pub(super) fn file(root: &Path, path: &str, report: &mut Report) -> Option<Found> {
    let mut walk = Walk { root, followed: Vec::new(), found: Vec::new(), report };
    let at = root.join(path);
    match fs::symlink_metadata(&at) {
        Ok(metadata) if metadata.is_dir() => walk.unreadable(path, "it is a folder"),
        _ => walk.entry(&at, path, None),
    }
    walk.found.pop().filter(|found| found.path == path)
}

/// The folder that is copied to the root of the site as it is, with what is hidden: hosts read such files.
const COPIED: &str = "content/static";

/// Whether a path is that folder, or stands in it.
pub(super) fn is_copied(path: &str) -> bool {
    path.strip_prefix(COPIED).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

struct Walk<'a> {
    /// The project's folder, without links in its path.
    root: &'a Path,
    /// The folders in which the links that led here stand.
    followed: Vec<PathBuf>,
    found: Vec<Found>,
    report: &'a mut Report,
}

impl Walk<'_> {
    /// A file, folder or link; what it is, if that is known.
    fn entry(&mut self, at: &Path, path: &str, kind: Option<FileType>) {
        let kind = kind.map_or_else(|| fs::symlink_metadata(at).map(|metadata| metadata.file_type()), Ok);
        match kind {
            Ok(kind) if kind.is_dir() => self.folder(at, path),
            Ok(kind) if kind.is_file() => self.found.push(Found { path: path.to_owned(), file: at.to_owned() }),
            Ok(kind) if kind.is_symlink() => self.link(at, path),
            Ok(_) => self.unreadable(path, "it is neither a file nor a folder"),
            Err(error) => self.failed(path, &error),
        }
    }

    /// What is in a folder, by name.
    fn folder(&mut self, at: &Path, path: &str) {
        let hidden = is_copied(path);
        let entries = fs::read_dir(at).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut names = Vec::new();
        for entry in entries.unwrap_or_else(|error| {
            self.failed(path, &error);
            Vec::new()
        }) {
            let raw = entry.file_name();
            match raw.to_str() {
                Some(name) if name::is_left_behind(name) || !hidden && name.starts_with('.') => {}
                Some(name) => names.push((name.to_owned(), entry.file_type().ok())),
                None => self.report.push(name::not_text(&format!("{path}/{}", raw.to_string_lossy()))),
            }
        }
        names.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        self.same_names(path, &names);
        for (name, kind) in names {
            let path = format!("{path}/{name}");
            let problem = name::problem(&name, &path);
            let refused = problem.as_ref().is_some_and(|problem| *problem.rule == INVALID_FILE_NAME);
            self.report.diagnostics.extend(problem);
            if !refused {
                self.entry(&at.join(&name), &path, kind);
            }
        }
    }

    fn same_names(&mut self, path: &str, names: &[(String, Option<FileType>)]) {
        let mut first: FxHashMap<String, &str> = FxHashMap::default();
        for (name, _) in names {
            if let Some(other) = first.insert(folded(name).into_owned(), name) {
                let message = format!("`{name}` and `{other}` are one name on many computers");
                let problem = Diagnostic::of_file(&SAME_NAME, format!("{path}/{name}"), message);
                self.report.push(problem.hint("rename one, so that both can be kept"));
            }
        }
    }

    /// Follows a link if it may be. `at` has no links in it but the last, as what is walked are the folders links lead to.
    fn link(&mut self, at: &Path, path: &str) {
        let holder = at.parent().unwrap_or(self.root).to_owned();
        self.followed.push(holder);
        match link::target(at, self.root, &self.followed) {
            Ok(Target::File(file)) => self.found.push(Found { path: path.to_owned(), file }),
            Ok(Target::Folder(folder)) => self.folder(&folder, path),
            Err(reason) => {
                let problem = Diagnostic::of_file(&LINK_OUTSIDE, path, format!("the link `{path}` {reason}"));
                self.report.push(problem.hint("put a copy of what it should lead to in its place"));
            }
        }
        self.followed.pop();
    }

    fn failed(&mut self, path: &str, error: &io::Error) {
        // What vanished since its folder was listed is as if it had never been there.
        if error.kind() != ErrorKind::NotFound {
            self.unreadable(path, &error.to_string());
        }
    }

    fn unreadable(&mut self, path: &str, reason: &str) {
        let problem = Diagnostic::of_file(&UNREADABLE_FILE, path, format!("cannot read `{path}`: {reason}"));
        self.report.push(problem.hint("check its permissions, or take it out of the project"));
    }
}
