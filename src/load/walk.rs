//! Which files a folder holds: in path order, hidden and temporary ones passed over, links followed only within the project.

use crate::diagnostic::rules::project::{INVALID_FILE_NAME, LINK_OUTSIDE, SAME_NAME, UNREADABLE_FILE};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Asset, AssetOrigin, SourceKind};
use std::collections::BTreeMap;
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// What was found, with paths from the project's root.
#[derive(Default)]
pub(super) struct Found {
    pub(super) texts: Vec<(String, SourceKind)>,
    pub(super) assets: Vec<Asset>,
}

/// All files of `content/`.
pub(super) fn content(root: &Path, report: &mut Report) -> Found {
    let mut found = Found::default();
    if !root.join("content").is_dir() {
        return found;
    }
    let mut by_lower_case: BTreeMap<String, String> = BTreeMap::new();
    for (path, entry) in files(root, "content", report) {
        if let Some(other) = by_lower_case.insert(path.to_lowercase(), path.clone()) {
            let message = format!("`{path}` and `{other}` differ only in capital letters");
            report.push(
                Diagnostic::of_file(&SAME_NAME, &path, message).hint("rename one: some computers cannot keep both"),
            );
            continue;
        }
        match Path::new(&path).extension().and_then(|extension| extension.to_str()) {
            Some("md") => found.texts.push((path, SourceKind::Markdown)),
            Some("toml") => found.texts.push((path, SourceKind::Data)),
            _ => found.assets.push(asset(path, &entry)),
        }
    }
    found
}

/// A file that is copied.
pub(super) fn asset(path: String, entry: &DirEntry) -> Asset {
    let size = entry.metadata().map(|metadata| metadata.len()).unwrap_or_default();
    Asset { path, origin: AssetOrigin::File { path: entry.path().to_owned(), size } }
}

/// The files below a folder of the project, by path.
pub(super) fn files(root: &Path, folder: &str, report: &mut Report) -> Vec<(String, DirEntry)> {
    let mut files = Vec::new();
    let mut outside = Vec::new();
    let walk = WalkDir::new(root.join(folder)).follow_links(true).sort_by_file_name().into_iter();
    for entry in
        walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry) && stays_inside(entry, root, &mut outside))
    {
        match entry {
            Ok(entry) if entry.file_type().is_file() => match relative(entry.path(), root) {
                Some(path) if has_good_names(&path) => files.push((path, entry)),
                Some(path) => {
                    let message = format!("`{path}` has a character that cannot stand in an address");
                    let hint = "use letters, digits, hyphens and dots in file names";
                    report.push(Diagnostic::of_file(&INVALID_FILE_NAME, path, message).hint(hint));
                }
                None => {
                    let path = entry.path().to_string_lossy().into_owned();
                    let message = format!("the name of `{path}` is not UTF-8");
                    report.push(Diagnostic::of_file(&INVALID_FILE_NAME, path, message).hint("rename the file"));
                }
            },
            Ok(_) => {}
            Err(error) => report.push(unreadable(&error, root)),
        }
    }
    report.diagnostics.append(&mut outside);
    files
}

fn unreadable(error: &walkdir::Error, root: &Path) -> Diagnostic {
    let path = error.path().map(|path| relative(path, root).unwrap_or_else(|| path.to_string_lossy().into_owned()));
    let path = path.unwrap_or_default();
    if error.loop_ancestor().is_some() {
        return Diagnostic::of_file(
            &LINK_OUTSIDE,
            &path,
            format!("the link `{path}` leads back to a folder that it is in"),
        )
        .hint("take the link out");
    }
    let cause = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
    Diagnostic::of_file(&UNREADABLE_FILE, &path, format!("cannot read `{path}`: {cause}")).hint("check its permissions")
}

/// Whether a link leads to something in the project.
fn stays_inside(entry: &DirEntry, root: &Path, report: &mut Vec<Diagnostic>) -> bool {
    if !entry.path_is_symlink() {
        return true;
    }
    let inside = entry.path().canonicalize().is_ok_and(|target| target.starts_with(root));
    if !inside {
        let path = relative(entry.path(), root).unwrap_or_default();
        let message = format!("the link `{path}` leads out of the project");
        report.push(Diagnostic::of_file(&LINK_OUTSIDE, path, message).hint("copy what it leads to into the project"));
    }
    inside
}

/// The path from the project's root, with `/`.
fn relative(path: &Path, root: &Path) -> Option<String> {
    let mut relative = String::new();
    for part in path.strip_prefix(root).ok()?.components() {
        if !relative.is_empty() {
            relative.push('/');
        }
        relative.push_str(part.as_os_str().to_str()?);
    }
    Some(relative)
}

/// Hidden files, and what editors leave beside a file while they save it.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".swx")
        || name.ends_with(".tmp")
        || name == "4913"
        || name == "Thumbs.db"
}

/// Whether a path can stand in an address as it is.
fn has_good_names(path: &str) -> bool {
    !path.chars().any(|character| {
        character.is_control()
            || matches!(character, '\\' | '?' | '#' | '%' | '"' | '<' | '>' | '|' | '*' | ':' | '{' | '}')
    })
}
