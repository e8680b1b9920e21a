use super::WriteError;
use super::cache::{Cache, Entry};
use super::folder::{Place, Standing};
use super::manifest::Hash;
use super::paths;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::FOREIGN_FILE;
use crate::disk::{self, Stat};
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is known of the output folder before a build writes to it.
#[derive(Debug)]
pub(super) struct Before<'a> {
    pub(super) place: &'a Place,
    pub(super) standing: &'a Standing,
    pub(super) known: &'a Cache,
    /// Nothing is taken for unchanged.
    pub(super) clean: bool,
    /// When the build began, by the clock of the project's disk, in nanoseconds since 1970.
    pub(super) began: Option<i128>,
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
        let metadata = match disk::look(&at) {
            // Where a file or a link stands in place of a folder: whose it is, `survey` finds out.
            Err(error) if is_nothing(&error) => {
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
        if self.looks_like(path, hash, stat) || has_bytes(&at, &metadata, size, hash)? {
            return Ok(Found::Same(stat));
        }
        Ok(if ours { Found::Free } else { Found::Foreign("a file") })
    }

    /// Whether the picture that stands here shows this already, and looks as it did.
    pub(super) fn shown(&self, path: &str, shows: Hash) -> Option<Entry> {
        let entry = *self.known.get(path)?;
        (!self.clean && entry.shows == Some(shows)).then(|| self.stands(path, entry)).flatten()
    }

    /// Whether a copied file and the copy of it both look as they did: then neither has to be read.
    pub(super) fn copied(&self, path: &str, source: Option<Stat>) -> Option<Entry> {
        let entry = *self.known.get(path)?;
        (!self.clean && source.is_some() && entry.source == source).then(|| self.stands(path, entry)).flatten()
    }

    /// What is known of a file that looks as it did, or has the bytes that it had.
    fn stands(&self, path: &str, entry: Entry) -> Option<Entry> {
        let stat = standing(&self.place.at(path), &entry, self.known)?;
        Some(Entry { stat: Some(stat), ..entry })
    }

    /// The problem of something that stands in the way.
    pub(super) fn foreign(&self, path: &str, what: &str) -> Diagnostic {
        let message = format!("`{}` is {what} that travaux did not write", self.place.shown(path));
        Diagnostic::of_file(&FOREIGN_FILE, self.place.shown(path), message)
            .hint("move it away, or rename what makes a page there")
    }

    fn looks_like(&self, path: &str, hash: Hash, stat: Option<Stat>) -> bool {
        let entry = self.known.get(path);
        !self.clean && entry.is_some_and(|entry| entry.hash == hash && self.known.is_sure(entry, stat))
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

/// How a file looks that is known, if it still has its bytes: it looks as it did, or they are read.
pub(super) fn standing(at: &Path, entry: &Entry, known: &Cache) -> Option<Stat> {
    let found = disk::look(at).ok().filter(Metadata::is_file)?;
    let stat = Stat::of(&found)?;
    let as_before = || entry.stat.is_some_and(|before| has_bytes(at, &found, before.size, entry.hash).unwrap_or(false));
    (known.is_sure(entry, Some(stat)) || as_before()).then_some(stat)
}

/// Whether nothing of the site can be at a path, as a folder of it is none.
fn is_nothing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidInput)
}

fn has_bytes(at: &Path, metadata: &Metadata, size: u64, hash: Hash) -> Result<bool, WriteError> {
    if !metadata.is_file() || metadata.len() != size {
        return Ok(false);
    }
    Ok(disk::open(at).and_then(Hash::read).map_err(WriteError::machine("read", at))? == hash)
}
