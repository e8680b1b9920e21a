//! What was written last, and from what: if neither changed since, there is nothing to do.

use super::compare;
use super::manifest::{Hash, Manifest};
use super::workspace::Workspace;
use super::{MANIFEST, WriteError, WriteOptions, Written, folder, staging};
use crate::disk;
use rayon::prelude::*;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// First word of the record; the number changes with the format.
const FORMAT: &str = "travaux-settled 1";

/// A time by the clock of the project's disk, at which nothing of a build was read yet.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// Nanoseconds since 1970.
    pub time: i128,
    /// Which disk.
    pub disk: u64,
    /// Who runs the build: another may not be allowed to read the same.
    pub user: u32,
}

/// A site that stands as an earlier build left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// As if the build had been made again.
    pub written: Written,
    /// How many pages the site has.
    pub pages: usize,
}

/// What is kept of a build without any problem, one for each output folder.
///
/// On disk: [`FORMAT`], the hash of what the site is made from, the hash of the manifest, the number of pages and of files.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) made_from: Hash,
    pub(super) manifest: Hash,
    pub(super) pages: usize,
    pub(super) files: usize,
}

impl Record {
    /// The text that stands on disk. Its last word is the hash of those before.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{FORMAT} {} {} {} {}", self.made_from, self.manifest, self.pages, self.files);
        let hash = Hash::of(text.as_bytes());
        let _ = write!(text, " {hash}");
        text
    }

    /// `None` if it is damaged or of another format.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (rest, hash) = text.rsplit_once(' ')?;
        if Hash::parse(hash)? != Hash::of(rest.as_bytes()) {
            return None;
        }
        let mut words = rest.strip_prefix(FORMAT)?.split_whitespace();
        Some(Self {
            made_from: Hash::parse(words.next()?)?,
            manifest: Hash::parse(words.next()?)?,
            pages: words.next()?.parse().ok()?,
            files: words.next()?.parse().ok()?,
        })
    }
}

/// What time it is by the clock that the project's files are dated by, and who asks: as a new file has it. `None` where the
/// project may not be written to, or the system does not keep what is needed.
#[cfg(unix)]
pub fn moment(root: &Path) -> Option<Moment> {
    use std::os::unix::fs::MetadataExt as _;
    let path = Workspace::open(root)?.clock();
    let _ = fs::remove_file(&path);
    let made = fs::File::create_new(&path).and_then(|file| file.metadata());
    let _ = fs::remove_file(&path);
    let made = made.ok()?;
    let time = i128::from(made.ctime()) * 1_000_000_000 + i128::from(made.ctime_nsec());
    Some(Moment { time, disk: made.dev(), user: made.uid() })
}

/// See above: without a time that nobody can set, a file that changed cannot be told from one that did not.
#[cfg(not(unix))]
pub fn moment(_: &Path) -> Option<Moment> {
    None
}

/// Whether `folder` holds the very site that would be made: a build without problems made it from the same, and every file
/// of it looks as it did. `None` if not, or if that cannot be told.
///
/// # Errors
/// If another build of the project does not end.
pub fn settled(folder: &Path, options: &WriteOptions, made_from: [u8; 32]) -> Result<Option<Settled>, WriteError> {
    let Ok(place) = folder::resolve(folder, &options.root) else { return Ok(None) };
    let Some(workspace) = Workspace::open(&options.root) else { return Ok(None) };
    let record =
        |workspace: &Workspace| workspace.record(&place.path).filter(|one| one.made_from == Hash::of(&made_from));
    if record(&workspace).is_none() {
        return Ok(None);
    }
    let _lock = workspace.lock(options.patience)?;
    let Some(record) = record(&workspace) else { return Ok(None) };
    Ok(stands(&place, &workspace, &record)
        .then(|| Settled { written: Written { unchanged: record.files, ..Written::default() }, pages: record.pages }))
}

/// Whether the folder has no trace of a build that was killed, the manifest is the record's, what is known of files is of
/// this manifest, and each looks as it is known, or has the bytes that are.
fn stands(place: &folder::Place, workspace: &Workspace, record: &Record) -> bool {
    let Ok(names) = folder::names(&place.path) else { return false };
    if names.iter().any(|name| staging::is_leftover(&place.path.join(name))) {
        return false;
    }
    let at = place.path.join(MANIFEST);
    let Ok(manifest) = disk::read(&at) else { return false };
    if Hash::of(&manifest) != record.manifest {
        return false;
    }
    let known = workspace.cache(&place.path);
    let files = known.files();
    let listed = Manifest::text_of(files.iter().map(|(path, entry)| (*path, entry.hash)));
    files.len() == record.files
        && listed.as_bytes() == manifest
        && files.par_iter().all(|(path, entry)| compare::standing(&place.at(path), entry, &known).is_some())
}
