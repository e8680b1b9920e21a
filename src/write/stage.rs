use super::WriteError;
use super::cache::Entry;
use super::compare::{Before, Found};
use super::manifest::Hash;
use super::staging::{Staging, Waiting};
use crate::diagnostic::rules::project::UNREADABLE_FILE;
use crate::diagnostic::{Diagnostic, Report};
use crate::disk::{self, Stat};
use crate::model::output::{OutputFile, Picture};
use crate::source::{Asset, AssetOrigin};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, Write};
use std::path::Path;

/// A file up to this size is read once, then compared and written from memory; a larger one is streamed.
const SMALL: u64 = 256 * 1024;

/// Files that a thread takes at once: the last few are then shared between all. Feeds take as long as a hundred pages.
const AT_ONCE: usize = 16;

/// Everything a build is about to publish.
#[derive(Debug)]
pub(super) struct Staged<'o> {
    /// Files that wait to be renamed into place, in path order.
    pub(super) changed: Vec<Changed<'o>>,
    /// Files that stand already, in path order.
    pub(super) unchanged: Vec<(&'o str, Entry)>,
    /// Kept to the end: dropping it removes the files that wait.
    pub(super) staging: Staging,
}

/// A file that waits to be renamed into place.
#[derive(Debug)]
pub(super) struct Changed<'o> {
    pub(super) path: &'o str,
    pub(super) waiting: Waiting,
    pub(super) entry: Entry,
}

/// What became of one file.
enum Outcome {
    Unchanged(Entry),
    Changed(Waiting, Entry),
    Failed(Vec<Diagnostic>),
}

/// Renders all files in parallel and stages those that differ from what stands in their place.
pub(super) fn files<'o>(
    files: &[(&'o str, &'o OutputFile<'_>)],
    before: &Before<'_>,
    found: &mut Report,
) -> Result<Staged<'o>, WriteError> {
    let staging = Staging::new(&before.place.path);
    let mut staged = Staged { changed: Vec::new(), unchanged: Vec::new(), staging };
    staged.add("", files, before, found)?;
    Ok(staged)
}

/// The same for files that are made of those. They go with the others, in path order.
pub(super) fn late<'o>(
    staged: &mut Staged<'o>,
    files: &[(&'o str, &'o OutputFile<'_>)],
    before: &Before<'_>,
    found: &mut Report,
) -> Result<(), WriteError> {
    staged.add("late-", files, before, found)?;
    staged.changed.sort_by_key(|changed| changed.path);
    staged.unchanged.sort_by_key(|(path, _)| *path);
    Ok(())
}

impl<'o> Staged<'o> {
    /// `prefix` tells the names of files that wait from those of earlier ones.
    fn add(
        &mut self,
        prefix: &str,
        files: &[(&'o str, &'o OutputFile<'_>)],
        before: &Before<'_>,
        found: &mut Report,
    ) -> Result<(), WriteError> {
        let staging = &self.staging;
        let target = |index, path| Target { path, name: format!("{prefix}{index}"), before, staging };
        let outcomes: Vec<Outcome> = files
            .par_iter()
            .with_max_len(AT_ONCE)
            .enumerate()
            .map(|(index, (path, file))| target(index, *path).file(file))
            .collect::<Result<_, _>>()?;
        for ((path, _), outcome) in files.iter().zip(outcomes) {
            match outcome {
                Outcome::Unchanged(entry) => self.unchanged.push((path, entry)),
                Outcome::Changed(waiting, entry) => self.changed.push(Changed { path, waiting, entry }),
                Outcome::Failed(diagnostics) => found.diagnostics.extend(diagnostics),
            }
        }
        Ok(())
    }
}

/// One file of the site on its way to its place.
struct Target<'a> {
    path: &'a str,
    /// Its name while it waits.
    name: String,
    before: &'a Before<'a>,
    staging: &'a Staging,
}

impl Target<'_> {
    fn file(&self, file: &OutputFile<'_>) -> Result<Outcome, WriteError> {
        match file {
            OutputFile::Bytes(bytes) => self.bytes(bytes, None),
            OutputFile::Page(page) => match page.render() {
                Ok(bytes) => self.bytes(&bytes, None),
                Err(diagnostics) => Ok(Outcome::Failed(diagnostics)),
            },
            OutputFile::Picture(picture) => self.picture(picture),
            OutputFile::Copy(asset) => match &asset.origin {
                AssetOrigin::Embedded(bytes) => self.bytes(bytes, None),
                AssetOrigin::File { path, .. } => self.copy(asset, path),
            },
        }
    }

    /// A picture is drawn only where another stands, or none.
    fn picture(&self, picture: &Picture<'_>) -> Result<Outcome, WriteError> {
        let plan = match picture.plan() {
            Ok(plan) => plan,
            Err(diagnostics) => return Ok(Outcome::Failed(diagnostics)),
        };
        let shows = Hash::of(&plan.fingerprint);
        if let Some(entry) = self.before.shown(self.path, shows) {
            return Ok(Outcome::Unchanged(entry));
        }
        let outcome = match picture.draw(&plan) {
            Ok(bytes) => self.bytes(&bytes, None)?,
            Err(diagnostics) => return Ok(Outcome::Failed(diagnostics)),
        };
        Ok(match outcome {
            Outcome::Unchanged(entry) => Outcome::Unchanged(Entry { shows: Some(shows), ..entry }),
            Outcome::Changed(waiting, entry) => Outcome::Changed(waiting, Entry { shows: Some(shows), ..entry }),
            failed @ Outcome::Failed(_) => failed,
        })
    }

    fn bytes(&self, bytes: &[u8], source: Option<Stat>) -> Result<Outcome, WriteError> {
        self.settle(Hash::of(bytes), bytes.len() as u64, source, |file| file.write_all(bytes))
    }

    fn copy(&self, asset: &Asset, from: &Path) -> Result<Outcome, WriteError> {
        let opened = disk::open(from).and_then(|file| Ok((file.metadata()?, file)));
        let (metadata, mut file) = match opened {
            Ok(opened) => opened,
            Err(error) => return Ok(unreadable(asset, &error)),
        };
        // One that was changed in this tick of the clock may change again and look the same.
        let source = Stat::of(&metadata).filter(|stat| self.before.began.is_some_and(|began| stat.is_before(began)));
        if let Some(entry) = self.before.copied(self.path, source) {
            return Ok(Outcome::Unchanged(entry));
        }
        if metadata.len() <= SMALL {
            let mut bytes = Vec::with_capacity(metadata.len() as usize);
            return match file.read_to_end(&mut bytes) {
                Ok(_) => self.bytes(&bytes, source),
                Err(error) => Ok(unreadable(asset, &error)),
            };
        }
        let hash = match Hash::read(&mut file).and_then(|hash| file.rewind().map(|()| hash)) {
            Ok(hash) => hash,
            Err(error) => return Ok(unreadable(asset, &error)),
        };
        // `io::copy` leaves the copying to the kernel, which shares the blocks where the file system can.
        let outcome = self.settle(hash, metadata.len(), source, |to| io::copy(&mut file, to).map(drop))?;
        let is_same = file.metadata().is_ok_and(|now| Stat::of(&now) == Stat::of(&metadata));
        Ok(if is_same { outcome } else { unreadable(asset, &io::Error::other("it was changed while it was copied")) })
    }

    /// Stages a file unless it stands already, or something that is not ours stands in its place.
    fn settle(
        &self,
        hash: Hash,
        size: u64,
        source: Option<Stat>,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> Result<Outcome, WriteError> {
        Ok(match self.before.compare(self.path, size, hash)? {
            Found::Same(stat) => Outcome::Unchanged(Entry { hash, stat, source, shows: None }),
            Found::Foreign(what) => Outcome::Failed(vec![self.before.foreign(self.path, what)]),
            Found::Free => {
                let waiting = if self.before.standing.fresh {
                    self.staging.put_in_tree(self.path, fill)
                } else {
                    self.staging.put(&self.name, fill)
                };
                let waiting = waiting.map_err(WriteError::machine("write", &self.before.place.at(self.path)))?;
                let entry = Entry { hash, stat: waiting.stat, source, shows: None };
                Outcome::Changed(waiting, entry)
            }
        })
    }
}

fn unreadable(asset: &Asset, error: &io::Error) -> Outcome {
    let message = format!("`{}` cannot be read: {error}", asset.path);
    Outcome::Failed(vec![
        Diagnostic::of_file(&UNREADABLE_FILE, asset.path.as_str(), message)
            .hint("see that the file is still there and that your user may read it"),
    ])
}
