use super::cache::{Cache, Entry};
use super::compare::Before;
use super::manifest::Manifest;
use super::paths;
use super::remove;
use super::stage::{Changed, Staged};
use super::staging::Staging;
use super::{MANIFEST, WriteError, Written};
use crate::diagnostic::Report;
use crate::disk::{self, Stat};
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Puts staged files in place and takes away what is `gone`. Returns what was done, and what is known of the files now.
pub(super) fn staged(
    staged: &Staged<'_>,
    gone: &BTreeSet<&str>,
    missing: &[Vec<&str>],
    before: &Before<'_>,
    report: &mut Report,
) -> Result<(Written, Cache), WriteError> {
    let written = in_place(staged, gone, missing, before, report)?;
    Ok((written, known(staged, before)))
}

fn in_place(
    staged: &Staged<'_>,
    gone: &BTreeSet<&str>,
    missing: &[Vec<&str>],
    before: &Before<'_>,
    report: &mut Report,
) -> Result<Written, WriteError> {
    let old = &before.standing.manifest;
    let new = manifest(staged, gone, old);
    let mut standing = (!before.standing.fresh).then(|| old.text());
    if !staged.changed.is_empty() || !gone.is_empty() {
        // In a new folder nothing is ours but what will be.
        let both = if before.standing.fresh { Cow::Borrowed(&new) } else { Cow::Owned(either(old, &new)) };
        keep(&both, &mut standing, &staged.staging, before)?;
    }
    let (in_the_way, rest): (Vec<&str>, Vec<&str>) = split(gone, &staged.changed);
    let mut removed = remove::files(&in_the_way, before, report)?;
    if before.standing.fresh {
        move_tree(staged, before)?;
    } else {
        make_folders(missing, before)?;
        let one = |changed: &Changed<'_>| rename(&changed.waiting.path, &before.place.at(changed.path));
        staged.changed.par_iter().try_for_each(one)?;
    }
    removed += remove::files(&rest, before, report)?;
    if !before.standing.fresh || standing.is_none() {
        keep(&new, &mut standing, &staged.staging, before)?;
    }

    Ok(Written {
        written: staged.changed.len(),
        unchanged: staged.unchanged.len(),
        removed,
        bytes: staged.changed.iter().map(|changed| changed.waiting.size).sum(),
    })
}

/// The files that are ours after this build. One that was there before us with the very bytes does not become ours, and
/// a page that failed keeps the file it had.
fn manifest(staged: &Staged<'_>, gone: &BTreeSet<&str>, old: &Manifest) -> Manifest {
    let mut new = Manifest::default();
    staged.changed.iter().for_each(|changed| new.add(changed.path, changed.entry.hash));
    for (path, entry) in staged.unchanged.iter().filter(|(path, _)| old.has(path)) {
        new.add(path, entry.hash);
    }
    let failed: Vec<&str> = old.paths().filter(|path| !gone.contains(path) && !new.has(path)).collect();
    for path in failed {
        old.hashes(path).iter().for_each(|hash| new.add(path, *hash));
    }
    new
}

/// Everything that may be ours while files are replaced one by one.
fn either(old: &Manifest, new: &Manifest) -> Manifest {
    let mut both = old.clone();
    both.add_all(new);
    both
}

/// Puts a manifest in place if it differs from the one that stands there.
fn keep(
    manifest: &Manifest,
    standing: &mut Option<String>,
    staging: &Staging,
    before: &Before<'_>,
) -> Result<(), WriteError> {
    let text = manifest.text();
    if standing.as_ref() == Some(&text) {
        return Ok(());
    }
    let at = before.place.path.join(MANIFEST);
    let waiting = staging.put("manifest", |file| file.write_all(text.as_bytes()));
    rename(&waiting.map_err(WriteError::machine("write", &at))?.path, &at)?;
    *standing = Some(text);
    Ok(())
}

/// Divides what is gone: first what stands in the way of a new file (a file where a folder has to be, a folder where a
/// file has to be, a name that differs only in case), then the rest, which goes after the new files are there.
fn split<'g>(gone: &BTreeSet<&'g str>, changed: &[Changed<'_>]) -> (Vec<&'g str>, Vec<&'g str>) {
    if gone.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let files: FxHashSet<_> = changed.iter().map(|changed| paths::folded(changed.path)).collect();
    let folders: FxHashSet<_> =
        changed.iter().flat_map(|changed| paths::folders(changed.path)).map(paths::folded).collect();
    gone.iter().partition(|path| {
        let path = paths::folded(path);
        files.contains(&path) || folders.contains(&path) || paths::folders(&path).any(|folder| files.contains(folder))
    })
}

/// Puts a new site in place: what stands at the top of its tree, whole folders with all that is in them.
fn move_tree(staged: &Staged<'_>, before: &Before<'_>) -> Result<(), WriteError> {
    if staged.changed.is_empty() {
        return Ok(());
    }
    let tree = staged.staging.tree().map_err(WriteError::machine("create", &before.place.path))?;
    let mut tops: Vec<&str> = staged.changed.iter().filter_map(|changed| changed.path.split('/').next()).collect();
    tops.dedup();
    tops.into_iter().try_for_each(|top| move_part(&tree.join(top), &before.place.at(top)))
}

/// Moves a file or folder. Where there is a folder of this name already (`.git` may be there before any site), what is in
/// it is added.
fn move_part(from: &Path, to: &Path) -> Result<(), WriteError> {
    if !(is_folder(from) && is_folder(to)) {
        return rename(from, to);
    }
    for entry in fs::read_dir(from).map_err(WriteError::machine("read", from))? {
        let name = entry.map_err(WriteError::machine("read", from))?.file_name();
        move_part(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

/// Makes the folders that are missing, each once, a depth at a time.
fn make_folders(missing: &[Vec<&str>], before: &Before<'_>) -> Result<(), WriteError> {
    for depth in missing {
        depth.par_iter().try_for_each(|folder| {
            let at = before.place.at(folder);
            // With those above it: its parent may have been emptied, and so removed, by what had to go first.
            disk::make_folder(&at).map_err(WriteError::machine("create", &at))
        })?;
    }
    Ok(())
}

fn is_folder(at: &Path) -> bool {
    disk::look(at).is_ok_and(|metadata| metadata.is_dir())
}

fn rename(from: &Path, to: &Path) -> Result<(), WriteError> {
    let renamed: io::Result<()> = match (disk::rename(from, to), to.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            disk::make_folder(folder).and_then(|()| disk::rename(from, to))
        }
        (renamed, _) => renamed,
    };
    renamed.map_err(WriteError::machine("write", to))
}

/// What is known of the files now. One that was renamed into its place looks other by that; one that came there with the
/// folder it is in does not.
fn known(staged: &Staged<'_>, before: &Before<'_>) -> Cache {
    let renamed = |changed: &Changed<'_>| !before.standing.fresh || !changed.path.contains('/');
    let look = |changed: &Changed<'_>| {
        if renamed(changed) { seen(&before.place.at(changed.path)) } else { changed.entry.stat }
    };
    let looks: Vec<Option<Stat>> = staged.changed.par_iter().with_min_len(64).map(look).collect();
    let mut known = Cache::default();
    staged.unchanged.iter().for_each(|(path, entry)| known.insert(path, *entry));
    for (changed, stat) in staged.changed.iter().zip(looks) {
        known.insert(changed.path, Entry { stat, ..changed.entry });
    }
    known
}

fn seen(at: &Path) -> Option<Stat> {
    disk::look(at).ok().and_then(|found| Stat::of(&found))
}
