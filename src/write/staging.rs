use super::cache::Stat;
use super::paths::RESERVED;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The folder inside the output folder where files wait until all are written. In the same folder they are sure to be on
/// the same disk, so that a rename puts each in place whole. Dropping it removes what is left.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    /// The output folder did not exist, and goes too if nothing is published.
    made_output: bool,
}

/// A file that waits.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Where it is.
    pub(super) path: PathBuf,
    /// How it looks; renaming does not change that.
    pub(super) stat: Option<Stat>,
    /// Its size in bytes.
    pub(super) size: u64,
}

/// Whether this is the staging folder of a build that was killed.
pub(super) fn is_leftover(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.strip_prefix(RESERVED).is_some_and(|rest| rest.starts_with("staging-")))
}

impl Staging {
    /// Staging for an output folder. Makes nothing yet: a build that changes nothing leaves no trace.
    pub(super) fn new(output: &Path) -> Self {
        let folder = output.join(format!("{RESERVED}staging-{}", std::process::id()));
        Self { folder, made_output: !output.exists() }
    }

    /// Writes a file under a name that is unique within the build. Each thread has its own folder, as threads that make
    /// files in one folder wait for each other.
    pub(super) fn put(&self, name: &str, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<Waiting> {
        let thread = rayon::current_thread_index().map_or_else(|| "main".to_owned(), |index| index.to_string());
        let path = self.folder.join(thread).join(name);
        fill_new(create(&path)?, path, fill)
    }

    /// Writes a file of a site that is new, at its path below the tree that [`Staging::tree`] names.
    pub(super) fn put_in_tree(
        &self,
        path: &str,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> io::Result<Waiting> {
        let path = self.tree().join(path);
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
    pub(super) fn tree(&self) -> PathBuf {
        self.folder.join("tree")
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
        let _ = fs::remove_dir_all(&self.folder);
        if self.made_output {
            let _ = self.folder.parent().map(fs::remove_dir);
        }
    }
}
