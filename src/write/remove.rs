use super::WriteError;
use super::compare::Before;
use super::manifest::Hash;
use super::paths;
use crate::diagnostic::rules::project::CHANGED_OUTPUT;
use crate::diagnostic::{Diagnostic, Report};
use crate::disk::{self, Stat};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Removes files of ours that are no longer produced, and the folders that are empty without them. Returns how many
/// files went. Those that somebody changed since we wrote them are left, with a warning.
pub(super) fn files(gone: &[&str], before: &Before<'_>, report: &mut Report) -> Result<usize, WriteError> {
    let mut removed = 0;
    let mut emptied = BTreeSet::new();
    let mut plain = FxHashMap::default();
    for path in gone.iter().filter(|path| paths::folders(path).all(|folder| is_plain(folder, before, &mut plain))) {
        let at = before.place.at(path);
        match one(path, &at, before) {
            Ok(true) => {
                removed += 1;
                emptied.extend(paths::folders(path));
            }
            Ok(false) => report.push(changed(path, before)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(WriteError::machine("remove", &at)(error)),
        }
    }
    // A folder sorts before what is in it, so that backwards the innermost come first. One that is not empty stays.
    for folder in emptied.into_iter().rev() {
        let _ = disk::remove_folder(&before.place.at(folder));
    }
    Ok(removed)
}

/// Whether a path is a folder and not a link to one, which may lead anywhere.
fn is_plain<'g>(folder: &'g str, before: &Before<'_>, plain: &mut FxHashMap<&'g str, bool>) -> bool {
    *plain.entry(folder).or_insert_with(|| disk::look(&before.place.at(folder)).is_ok_and(|metadata| metadata.is_dir()))
}

/// Removes a file if it is as we wrote it; says whether it was.
fn one(path: &str, at: &Path, before: &Before<'_>) -> io::Result<bool> {
    let metadata = disk::look(at)?;
    if metadata.is_dir() {
        // A build that was killed removed the file already and put a folder of the new site in its place.
        return Err(ErrorKind::NotFound.into());
    }
    let as_written = metadata.is_file() && is_as_written(path, at, &metadata, before)?;
    if as_written {
        disk::remove_file(at)?;
    }
    Ok(as_written)
}

fn is_as_written(path: &str, at: &Path, metadata: &Metadata, before: &Before<'_>) -> io::Result<bool> {
    let ours = before.standing.manifest.hashes(path);
    let looks = before.known.get(path).filter(|entry| before.known.is_sure(entry, Stat::of(metadata)));
    let hash = looks.map_or_else(|| disk::open(at).and_then(Hash::read), |entry| Ok(entry.hash))?;
    Ok(ours.contains(&hash))
}

fn changed(path: &str, before: &Before<'_>) -> Diagnostic {
    let message = format!("`{}` is no longer made, and was changed since; it is left", before.place.shown(path));
    Diagnostic::of_file(&CHANGED_OUTPUT, before.place.shown(path), message).hint("delete it if nobody needs it")
}
