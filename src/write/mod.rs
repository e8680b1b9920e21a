//! The site on disk: only what changed is written, each file whole or not at all, and nothing that is not ours is touched.
//!
//! In: an [`Output`] and the folder for it. Out: [`Written`], and problems of pages that could not be rendered. Not here:
//! what stands at each path (`render`), reading the project (`load`), uploading (`deploy`).
//!
//! A build has two phases. *Staging* renders everything, compares it with what stands in the folder and puts what
//! differs into a staging folder inside it; until it is complete, the last site is left alone. *Publishing* renames the
//! staged files into place and removes what is no longer produced. Before it starts, the manifest names old and new
//! files alike, and after it the new ones; so whenever the tool is killed, the next build knows what is its own. A site in
//! a folder where nothing stands is staged as the tree it will be, and published by a rename for each name at its top.
//!
//! - `folder` which folders are accepted, and what stands there · `paths` which paths in it are
//! - `manifest` the files that are ours · `cache` what an unchanged file looks like · `workspace` where the cache is kept
//! - [`settled()`] whether there is nothing to do
//! - `stage` the first phase · `staging` its temporary files · `compare` a file with what stands in its place
//! - `survey` the folders that are needed · `publish` the second phase · `remove` taking away what was ours
//! - [`WriteError`] what the machine or the chosen folder would not allow

#![expect(clippy::disallowed_methods, reason = "this room is the one that writes")]

mod cache;
mod compare;
mod error;
mod folder;
#[cfg(test)]
mod killed;
mod manifest;
mod paths;
mod publish;
mod remove;
mod settled;
mod stage;
mod staging;
mod survey;
#[cfg(test)]
mod tests;
mod workspace;

pub use error::{Refusal, WriteError};
pub use manifest::MANIFEST;
pub use settled::{Moment, Settled, moment, settled};

use crate::diagnostic::Report;
use crate::model::output::{Keep, Output, OutputFile};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How the output is written.
#[derive(Debug, Clone)]
pub struct WriteOptions {
    /// The project's folder: never written into but for `.travaux/`.
    pub root: PathBuf,
    /// Write what can be written although some pages cannot; those keep the file they had.
    pub keep_going: bool,
    /// Write every file that is ours again, whatever stands there.
    pub clean: bool,
    /// How long to wait for another build of the same project before giving up.
    pub patience: Duration,
    /// Whether there is any content; without, a site that stands is not taken away unless [`WriteOptions::clean`] says so.
    pub has_content: bool,
    /// What tells this site from any other: the hash of all that it is made from. `None` where a change would not be seen.
    pub made_from: Option<[u8; 32]>,
}

impl WriteOptions {
    /// Stops at the first page that fails, writes only what changed, waits half a minute for another build.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            keep_going: false,
            clean: false,
            patience: Duration::from_secs(30),
            has_content: true,
            made_from: None,
        }
    }
}

/// What was done, in files; all zero if nothing was written because of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Files that are new or differ from what stood there.
    pub written: usize,
    /// Files that stood there already.
    pub unchanged: usize,
    /// Files of an earlier build that are no longer produced.
    pub removed: usize,
    /// Bytes of the files written.
    pub bytes: u64,
}

/// What is kept between builds for whoever makes files of pages.
struct Kept<'a> {
    workspace: Option<&'a workspace::Workspace>,
    /// Nothing that was kept is used.
    anew: bool,
    output: &'a Path,
}

impl Keep for Kept<'_> {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        self.workspace.filter(|_| !self.anew)?.kept(name, self.output)
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        if let Some(workspace) = self.workspace {
            workspace.keep_bytes(name, self.output, bytes);
        }
    }
}

/// The files that are made of pages, but for those at whose path something stands already.
fn late_files(output: &Output<'_>, keep: &Kept) -> BTreeMap<String, OutputFile<'static>> {
    let files = output.late.as_ref().map(|make| make(keep)).unwrap_or_default();
    let free = files.into_iter().filter(|(path, _)| !output.files.contains_key(path));
    free.map(|(path, bytes)| (path, OutputFile::Bytes(bytes))).collect()
}

/// A project without content makes next to nothing: what stands is more likely what somebody wants to keep, as when a disk is
/// not there or `--root` names another folder.
fn refuse_to_empty(
    place: &folder::Place,
    standing: &folder::Standing,
    options: &WriteOptions,
) -> Result<(), WriteError> {
    if options.has_content || options.clean || standing.manifest.paths().next().is_none() {
        return Ok(());
    }
    Err(WriteError::Refused { folder: place.path.clone(), reason: Refusal::NoContent })
}

/// Makes `folder` hold the site.
///
/// A page that cannot be rendered, a path that cannot be used and a file in the way that is not ours are reported; then
/// nothing is written, unless `keep_going`.
///
/// # Errors
///
/// If the folder is refused, or the machine does not let us read or write. The last site is whole unless renaming or
/// removing itself failed; then the next build makes it right.
pub fn output(
    output: &Output<'_>,
    folder: &Path,
    options: &WriteOptions,
    report: &mut Report,
) -> Result<Written, WriteError> {
    let place = folder::resolve(folder, &options.root)?;
    let workspace = workspace::Workspace::open(&options.root);
    let _lock = workspace.as_ref().map(|workspace| workspace.lock(options.patience)).transpose()?;
    if let Some(workspace) = &workspace {
        // Should this build end before its end, the next one has to look.
        workspace.settle(&place.path, None);
    }
    let standing = folder::standing(&place)?;
    refuse_to_empty(&place, &standing, options)?;
    // In a new folder there is nothing to know, and of a clean build nothing is asked.
    let anew = standing.fresh || options.clean;
    let known = workspace.as_ref().filter(|_| !anew).map(|workspace| workspace.cache(&place.path)).unwrap_or_default();

    let mut found = Report::default();
    let mut sound = paths::Sound::new(&place);
    let files = sound.of(&output.files, &mut found);
    let began = moment(&options.root).map(|moment| moment.time);
    let before = compare::Before { place: &place, standing: &standing, known: &known, clean: options.clean, began };
    let late;
    let mut staged = stage::files(&files, &before, &mut found)?;
    if !found.has_errors() || options.keep_going {
        let kept = Kept { workspace: workspace.as_ref(), anew: options.clean, output: &place.path };
        late = late_files(output, &kept);
        let files = sound.of(&late, &mut found);
        stage::late(&mut staged, &files, &before, &mut found)?;
    } else {
        late = BTreeMap::new();
    }
    let made = |path: &str| output.files.contains_key(path) || late.contains_key(path);
    let gone = standing.manifest.paths().filter(|path| !made(path)).collect();
    let missing = survey::folders(&mut staged, &gone, &before, &mut found)?;
    let stop = found.has_errors() && !options.keep_going;
    report.merge(found);
    if stop {
        return Ok(Written::default());
    }
    let (written, now_known) = publish::staged(&staged, &gone, &missing, &before, report)?;
    if let Some(workspace) = workspace {
        let record = |made_from: [u8; 32]| {
            let files = now_known.files();
            let manifest = manifest::Manifest::text_of(files.iter().map(|(path, entry)| (*path, entry.hash)));
            settled::Record {
                made_from: manifest::Hash::of(&made_from),
                manifest: manifest::Hash::of(manifest.as_bytes()),
                pages: output.pages(),
                files: files.len(),
            }
        };
        let made_from = options.made_from.filter(|_| report.diagnostics.is_empty());
        let keep = || workspace.keep(&place.path, &known, &now_known);
        let ((), record) = rayon::join(keep, || made_from.map(record));
        if record.is_some() {
            workspace.settle(&place.path, record.as_ref());
        }
    }
    Ok(written)
}
