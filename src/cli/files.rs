//! The content files that commands make or add to: each whole or not at all, nothing overwritten, nothing outside the content.

use crate::disk::{self, Manuscript};
use anyhow::{Context as _, bail};
use std::fs;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};

/// A file of the content, where it really is, or will be.
#[derive(Debug)]
pub(super) struct ContentFile {
    path: PathBuf,
    /// As it is told to people.
    shown: PathBuf,
}

impl ContentFile {
    /// The file at a path below `content/`. Links are followed where they stay in the content.
    pub(super) fn at(root: &Path, inside: &str) -> anyhow::Result<Self> {
        let shown = root.join("content").join(inside);
        let project = root.canonicalize().with_context(|| format!("cannot read `{}`", root.display()))?;
        let content = followed(project.join("content"))?;
        if !content.starts_with(&project) {
            bail!("`{}` leads out of the project", root.join("content").display());
        }
        let mut path = content.clone();
        for name in Path::new(inside).components() {
            let Component::Normal(name) = name else { bail!("`{inside}` is no path below `content/`") };
            path = followed(path.join(name))?;
            if !path.starts_with(&content) {
                bail!("`{}` leads out of `content/`: nothing is written there", shown.display());
            }
        }
        Ok(Self { path, shown })
    }

    /// Whether a file or folder stands there.
    pub(super) fn exists(&self) -> bool {
        disk::look(&self.path).is_ok()
    }

    /// The path as it is told to people.
    pub(super) fn shown(&self) -> std::path::Display<'_> {
        self.shown.display()
    }

    /// Makes it; one that exists is left alone.
    pub(super) fn create(&self, bytes: &[u8]) -> anyhow::Result<()> {
        create(&self.path, bytes).with_context(|| format!("cannot make `{}`", self.shown()))
    }

    /// Reads it, to add to it.
    pub(super) fn open(&self) -> anyhow::Result<Manuscript> {
        Ok(Manuscript::open(&self.path)?)
    }
}

/// A path with the link that its last name may be followed; one at which nothing stands is itself.
fn followed(path: PathBuf) -> anyhow::Result<PathBuf> {
    match fs::symlink_metadata(&path) {
        Ok(found) if found.is_symlink() => {
            path.canonicalize().with_context(|| format!("the link `{}` cannot be followed", path.display()))
        }
        _ => Ok(path),
    }
}

/// Makes a new file and the folders that it is in, whole or not at all.
pub(super) fn create(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let folder = path.parent().context("it has no folder")?;
    disk::make_folder(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = file.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}
