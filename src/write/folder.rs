use super::manifest::Manifest;
use super::staging;
use super::{MANIFEST, Refusal, WriteError};
use crate::model::output_path::OutputPath;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// Folders of a project that hold something other than the site.
const TAKEN: [&str; 4] = ["content", "themes", ".travaux", ".git"];

/// What may stand in a folder that is new to us, as it is there before any site is.
const HARMLESS: [&str; 3] = [".git", ".gitkeep", ".DS_Store"];

/// The folder of the site.
#[derive(Debug)]
pub(super) struct Place {
    /// Absolute, without symbolic links or `..`.
    pub(super) path: PathBuf,
    /// The same as people know it: from the project's root if it is inside.
    shown: String,
}

impl Place {
    /// Where a file of the site stands. The only way from a path of the site to one of the disk, whatever it came from:
    /// content, a theme, the index, a manifest, or what is kept between builds.
    pub(super) fn at(&self, path: &str) -> PathBuf {
        assert!(OutputPath::new(path).is_ok(), "`{path}` was not checked");
        self.path.join(path)
    }

    /// The file's path as it is told to people.
    pub(super) fn shown(&self, path: &str) -> String {
        format!("{}/{path}", self.shown)
    }
}

/// What is in the folder before a build.
#[derive(Debug)]
pub(super) struct Standing {
    /// Nothing stands there: no need to look before writing.
    pub(super) fresh: bool,
    /// Files that are ours.
    pub(super) manifest: Manifest,
}

/// Finds the folder and refuses those that no build may write to, whatever is in them.
pub(super) fn resolve(folder: &Path, root: &Path) -> Result<Place, WriteError> {
    let folder: PathBuf =
        std::path::absolute(folder).map_err(WriteError::machine("find", folder))?.components().collect();
    let refuse = |reason| Err(WriteError::Refused { folder: folder.clone(), reason });
    match fs::symlink_metadata(&folder) {
        Ok(metadata) if metadata.is_symlink() => return refuse(Refusal::Link),
        Ok(metadata) if !metadata.is_dir() => return refuse(Refusal::NotAFolder),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return refuse(Refusal::NotAFolder),
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(WriteError::machine("read", &folder)(error)),
        _ => {}
    }
    let path = real(&folder).map_err(WriteError::machine("find", &folder))?;
    let root = fs::canonicalize(root).map_err(WriteError::machine("find", root))?;
    if path == root {
        return refuse(Refusal::Project);
    }
    if root.starts_with(&path) {
        return refuse(Refusal::HoldsProject);
    }
    if let Some(taken) = TAKEN.into_iter().find(|taken| path.starts_with(root.join(taken))) {
        return refuse(Refusal::Inside(taken));
    }
    let shown = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
    Ok(Place { path, shown })
}

/// A path without symbolic links or `..`, though its last parts may not exist yet.
fn real(path: &Path) -> std::io::Result<PathBuf> {
    let mut missing = Vec::new();
    let mut existing = path;
    loop {
        match fs::canonicalize(existing) {
            Ok(mut real) => {
                for part in missing.iter().rev() {
                    match part {
                        Component::ParentDir => _ = real.pop(),
                        part => real.push(part),
                    }
                }
                return Ok(real);
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let (Some(part), Some(parent)) = (existing.components().next_back(), existing.parent()) else {
                    return Err(error);
                };
                missing.push(part);
                existing = parent;
            }
            Err(error) => return Err(error),
        }
    }
}

/// Looks into the folder: refuses one that is not ours to fill, of which nothing is touched then, and clears away what a killed
/// build left in one that is. To be called while the project is locked.
pub(super) fn standing(place: &Place) -> Result<Standing, WriteError> {
    let names = names(&place.path)?;
    let left: Vec<PathBuf> =
        names.iter().map(|name| place.path.join(name)).filter(|path| staging::is_leftover(path)).collect();
    let refuse = |reason| Err(WriteError::Refused { folder: place.path.clone(), reason });
    let standing = if names.iter().any(|name| name == MANIFEST) {
        match Manifest::read(&place.path.join(MANIFEST))? {
            Ok(manifest) => Standing { fresh: false, manifest },
            Err(damage) => return refuse(Refusal::Manifest(damage)),
        }
    } else {
        let is_known = |name: &OsStr| {
            let path = place.path.join(name);
            HARMLESS.iter().any(|harmless| name == *harmless) || (left.contains(&path) && staging::is_ours(&path))
        };
        if let Some(foreign) = names.iter().find(|name| !is_known(name)) {
            return refuse(Refusal::NotOurs(foreign.to_string_lossy().into_owned()));
        }
        Standing { fresh: true, manifest: Manifest::default() }
    };
    left.iter().try_for_each(|left| staging::clear(left))?;
    Ok(standing)
}

/// The names in a folder, sorted; none if it does not exist.
pub(super) fn names(folder: &Path) -> Result<Vec<std::ffi::OsString>, WriteError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(WriteError::machine("read", folder))?,
    };
    let names: std::io::Result<Vec<_>> = entries.map(|entry| entry.map(|entry| entry.file_name())).collect();
    let mut names = names.map_err(WriteError::machine("read", folder))?;
    names.sort();
    Ok(names)
}
