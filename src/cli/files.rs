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

/// A folder that a person named, which is made if it is missing, by its real path.
#[expect(clippy::disallowed_methods, reason = "it is no part of a project yet")]
pub(super) fn folder(dir: &Path) -> anyhow::Result<PathBuf> {
    let cannot = || format!("cannot make the folder `{}`", dir.display());
    fs::create_dir_all(dir).with_context(cannot)?;
    dir.canonicalize().with_context(cannot)
}

/// Makes a new file and the folders that it is in, whole or not at all.
pub(super) fn create(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    whole(path, bytes)?.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// The same of a file that may stand there already, and gives way.
pub(super) fn renew(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    whole(path, bytes)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Whether nothing stands at a path, or a file of which its text says that it is ours.
pub(super) fn may_renew(path: &Path, is_ours: fn(&str) -> bool) -> anyhow::Result<bool> {
    match disk::look(path) {
        Ok(_) => Ok(is_ours(Manuscript::open(path)?.text()?)),
        Err(_) => Ok(true),
    }
}

/// A file beside the place where it is to stand, written to its end.
fn whole(path: &Path, bytes: &[u8]) -> anyhow::Result<tempfile::NamedTempFile> {
    let folder = path.parent().context("it has no folder")?;
    disk::make_folder(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = file.tempfile_in(folder)?;
    file.write_all(bytes)?;
    Ok(file)
}
