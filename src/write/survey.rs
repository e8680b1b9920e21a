use super::WriteError;
use super::compare::Before;
use super::paths;
use super::stage::Staged;
use crate::diagnostic::Report;
use crate::disk;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::io::ErrorKind;

/// What stands where a folder has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// A folder.
    Folder,
    /// Nothing, or a file of ours that is taken away first.
    Missing,
    /// Something that is not ours; or the folder is in such a thing.
    Foreign,
}

/// Finds the folders that staged files need and that have to be made, by depth, outermost first.
///
/// Nothing is written through a symbolic link, which may lead out of the folder: it is reported, as is a file that is
/// not ours where a folder has to stand, and what would stand in them is taken out of `staged`.
pub(super) fn folders<'o>(
    staged: &mut Staged<'o>,
    gone: &BTreeSet<&str>,
    before: &Before<'_>,
    found: &mut Report,
) -> Result<Vec<Vec<&'o str>>, WriteError> {
    if before.standing.fresh {
        return Ok(Vec::new());
    }
    let mut grounds: FxHashMap<&'o str, Ground> = FxHashMap::default();
    let mut missing: Vec<Vec<&'o str>> = Vec::new();
    for changed in &staged.changed {
        let unknown: Vec<&'o str> =
            paths::folders(changed.path).take_while(|path| !grounds.contains_key(path)).collect();
        for folder in unknown.into_iter().rev() {
            let parent = paths::folders(folder).next().map_or(Ground::Folder, |parent| grounds[parent]);
            let ground = match parent {
                Ground::Folder => look(folder, gone, before, found)?,
                inherited => inherited,
            };
            grounds.insert(folder, ground);
            if ground == Ground::Missing {
                let depth = folder.matches('/').count();
                missing.resize_with(missing.len().max(depth + 1), Vec::new);
                missing[depth].push(folder);
            }
        }
    }
    staged
        .changed
        .retain(|changed| paths::folders(changed.path).next().is_none_or(|path| grounds[path] != Ground::Foreign));
    Ok(missing)
}

fn look(folder: &str, gone: &BTreeSet<&str>, before: &Before<'_>, found: &mut Report) -> Result<Ground, WriteError> {
    let at = before.place.at(folder);
    let metadata = match disk::look(&at) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Ground::Missing),
        metadata => metadata.map_err(WriteError::machine("read", &at))?,
    };
    if metadata.is_dir() {
        return Ok(Ground::Folder);
    }
    if metadata.is_file() && gone.contains(folder) {
        return Ok(Ground::Missing);
    }
    let what = if metadata.is_symlink() { "a symbolic link" } else { "a file" };
    found.push(before.foreign(folder, what));
    Ok(Ground::Foreign)
}
