use super::WriteError;
use super::cache::{Cache, Entry, Stat};
use super::folder::{Place, Standing};
use super::manifest::Hash;
use super::paths;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::FOREIGN_FILE;
use std::fs::{self, File, Metadata};
use std::io::ErrorKind;
use std::path::Path;

/// What is known of the output folder before a build writes to it.
#[derive(Debug)]
pub(super) struct Before<'a> {
    pub(super) place: &'a Place,
    pub(super) standing: &'a Standing,
    pub(super) known: &'a Cache,
    /// Nothing is taken for unchanged.
    pub(super) clean: bool,
}

/// What stands where a file is to stand.
#[derive(Debug)]
pub(super) enum Found {
    /// Nothing, or something of ours that gives way.
    Free,
    /// A file with the very bytes.
    Same(Option<Stat>),
    /// Something that we did not put there.
    Foreign(&'static str),
}

impl Before<'_> {
    /// Compares what stands at a path with what is to stand there.
    pub(super) fn compare(&self, path: &str, size: u64, hash: Hash) -> Result<Found, WriteError> {
        if self.standing.fresh {
            return Ok(Found::Free);
        }
        let at = self.place.at(path);
        let metadata = match fs::symlink_metadata(&at) {
            // `NotADirectory`: a file stands where a folder has to; whose it is, `survey` finds out.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Found::Free);
            }
            metadata => metadata.map_err(WriteError::machine("read", &at))?,
        };
        if metadata.is_symlink() {
            return Ok(Found::Foreign("a symbolic link"));
        }
        if metadata.is_dir() {
            return Ok(if self.only_ours(path, &at)? { Found::Free } else { Found::Foreign("a folder") });
        }
        let ours = self.standing.manifest.has(path);
        if !ours && self.has_other_case(path, &at) {
            return Ok(Found::Free);
        }
        if self.clean && ours {
            return Ok(Found::Free);
        }
        let stat = Stat::of(&metadata);
        if self.looks_like(path, hash, stat) || same_bytes(&at, &metadata, size, hash)? {
            return Ok(Found::Same(stat));
        }
        Ok(if ours { Found::Free } else { Found::Foreign("a file") })
    }

    /// Whether the picture that stands here shows this already, and looks as it did.
    pub(super) fn shown(&self, path: &str, shows: Hash) -> Option<Entry> {
        let entry = *self.known.get(path)?;
        (!self.clean && entry.shows == Some(shows) && self.stands(path, entry)).then_some(entry)
    }

    /// Whether a copied file and the copy of it both look as they did: then neither has to be read.
    pub(super) fn copied(&self, path: &str, source: Option<Stat>) -> Option<Entry> {
        let entry = *self.known.get(path)?;
        (!self.clean && source.is_some() && entry.source == source && self.stands(path, entry)).then_some(entry)
    }

    /// Whether a file looks as it did.
    fn stands(&self, path: &str, entry: Entry) -> bool {
        let metadata = fs::symlink_metadata(self.place.at(path));
        metadata.is_ok_and(|found| found.is_file() && entry.stat.is_some() && entry.stat == Stat::of(&found))
    }

    /// The problem of something that stands in the way.
    pub(super) fn foreign(&self, path: &str, what: &str) -> Diagnostic {
        let message = format!("`{}` is {what} that travaux did not write", self.place.shown(path));
        Diagnostic::of_file(&FOREIGN_FILE, self.place.shown(path), message)
            .hint("move it away, or rename what makes a page there")
    }

    fn looks_like(&self, path: &str, hash: Hash, stat: Option<Stat>) -> bool {
        let entry = self.known.get(path);
        !self.clean && stat.is_some() && entry.is_some_and(|entry| entry.hash == hash && entry.stat == stat)
    }

    /// Whether what stands here is a file of ours whose name differs in case alone, on a file system that ignores case.
    /// It is taken away before this one is put in its place, or it would go with the old name.
    fn has_other_case(&self, path: &str, at: &Path) -> bool {
        let folded = paths::folded(path);
        let mut others = self.standing.manifest.paths().filter(|other| paths::folded(other) == folded);
        others.any(|other| match (fs::canonicalize(at), fs::canonicalize(self.place.at(other))) {
            (Ok(this), Ok(other)) => this == other,
            _ => false,
        })
    }

    /// Whether a folder has files of ours in it and nothing else, so that it goes when they do.
    fn only_ours(&self, path: &str, at: &Path) -> Result<bool, WriteError> {
        let entries = fs::read_dir(at).map_err(WriteError::machine("read", at))?;
        let mut any = false;
        for entry in entries {
            let entry = entry.map_err(WriteError::machine("read", at))?;
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            let is_folder = entry.file_type().map_err(WriteError::machine("read", &entry.path()))?.is_dir();
            let ours =
                if is_folder { self.only_ours(&path, &entry.path())? } else { self.standing.manifest.has(&path) };
            if !ours {
                return Ok(false);
            }
            any = true;
        }
        Ok(any)
    }
}

fn same_bytes(at: &Path, metadata: &Metadata, size: u64, hash: Hash) -> Result<bool, WriteError> {
    if !metadata.is_file() || metadata.len() != size {
        return Ok(false);
    }
    Ok(File::open(at).and_then(Hash::read).map_err(WriteError::machine("read", at))? == hash)
}
