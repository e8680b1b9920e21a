use super::WriteError;
use super::paths::RESERVED;
use crate::disk::{self, Stat};
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How many names are tried. One that is taken was left by a process with the same number.
const MOST_TRIES: u32 = 1000;

/// The file in a staging folder by which it is known as one, and that its build holds locked as long as it runs.
const HELD: &str = "held";

/// The folder inside the output folder where files wait until all are written. In the same folder they are sure to be on
/// the same disk, so that a rename puts each in place whole. Dropping it removes what is left.
#[derive(Debug)]
pub(super) struct Staging {
    output: PathBuf,
    /// Made when the first file waits: a build that changes nothing leaves no trace.
    made: Mutex<Option<Made>>,
    /// The output folder did not exist, and goes too if nothing is published.
    made_output: bool,
}

/// A staging folder that was made.
#[derive(Debug)]
struct Made {
    folder: PathBuf,
    /// Locked, where the file system has locks.
    _held: File,
}

/// A file that waits.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Where it is.
    pub(super) path: PathBuf,
    /// How it looks while it waits.
    pub(super) stat: Option<Stat>,
    /// Its size in bytes.
    pub(super) size: u64,
}

/// Whether this is the staging folder of a build, which was killed if it still is there. A file or a link of such a name is
/// none of ours, and is left alone: no file of a site has such a name.
pub(super) fn is_leftover(path: &Path) -> bool {
    let number = path.file_name().and_then(|name| name.to_str()?.strip_prefix(RESERVED)?.strip_prefix("staging-"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    number.is_some_and(is_number) && disk::look(path).is_ok_and(|found| found.is_dir())
}

/// Whether a leftover is known as ours although nothing else in its folder says so.
pub(super) fn is_ours(leftover: &Path) -> bool {
    let is_empty = || fs::read_dir(leftover).is_ok_and(|mut entries| entries.next().is_none());
    disk::look(&leftover.join(HELD)).is_ok_and(|found| found.is_file()) || is_empty()
}

/// Removes a leftover, but for one of a build that still runs: of another project with the same output folder.
pub(super) fn clear(leftover: &Path) -> Result<(), WriteError> {
    if let Ok(held) = disk::open(&leftover.join(HELD))
        && matches!(held.try_lock(), Err(TryLockError::WouldBlock))
    {
        return Ok(());
    }
    fs::remove_dir_all(leftover).map_err(WriteError::machine("remove", leftover))
}

impl Staging {
    /// Staging for an output folder.
    pub(super) fn new(output: &Path) -> Self {
        Self { output: output.to_owned(), made: Mutex::default(), made_output: !output.exists() }
    }

    /// The folder, under a name that nothing has yet.
    fn folder(&self) -> io::Result<PathBuf> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = &*made {
            return Ok(made.folder.clone());
        }
        disk::make_folder(&self.output)?;
        let mut number = 0;
        let folder = loop {
            let folder = self.output.join(format!("{RESERVED}staging-{}-{number}", std::process::id()));
            match fs::create_dir(&folder) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists && number < MOST_TRIES => number += 1,
                created => break created.map(|()| folder),
            }
        }?;
        let held = File::create_new(folder.join(HELD))?;
        // Without a lock, a build of another project into the same folder cannot know that this one runs.
        let _ = held.try_lock();
        *made = Some(Made { folder: folder.clone(), _held: held });
        Ok(folder)
    }

    /// Writes a file under a name that is unique within the build. Each thread has its own folder, as threads that make
    /// files in one folder wait for each other.
    pub(super) fn put(&self, name: &str, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<Waiting> {
        let thread = rayon::current_thread_index().map_or_else(|| "main".to_owned(), |index| index.to_string());
        let path = self.folder()?.join(thread).join(name);
        fill_new(create(&path)?, path, fill)
    }

    /// Writes a file of a site that is new, at its path below the tree that [`Staging::tree`] names.
    pub(super) fn put_in_tree(
        &self,
        path: &str,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> io::Result<Waiting> {
        let path = self.tree()?.join(path);
        // Most files are alone in their folder.
        if let Some(folder) = path.parent() {
            match fs::create_dir(folder) {
                Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir_all(folder)?,
                Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
        }
        fill_new(File::create_new(&path)?, path, fill)
    }

    /// Where a new site grows before it is moved into its folder, all at once.
    pub(super) fn tree(&self) -> io::Result<PathBuf> {
        Ok(self.folder()?.join("tree"))
    }
}

fn fill_new(mut new: File, path: PathBuf, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<Waiting> {
    fill(&mut new)?;
    let metadata = new.metadata()?;
    Ok(Waiting { path, stat: Stat::of(&metadata), size: metadata.len() })
}

/// Makes a new file, and its folder when it is the first in it.
fn create(path: &Path) -> io::Result<File> {
    match (File::create_new(path), path.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            File::create_new(path)
        }
        (file, _) => file,
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Nothing more can be done if these fail: the next build tries again.
        if let Some(made) = self.made.get_mut().unwrap_or_else(PoisonError::into_inner) {
            let _ = fs::remove_dir_all(&made.folder);
        }
        if self.made_output {
            let _ = fs::remove_dir(&self.output);
        }
    }
}
