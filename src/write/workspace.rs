use super::WriteError;
use super::cache::Cache;
use super::manifest::Hash;
use super::settled::Record;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often a waiting build looks whether it may go on.
const POLL: Duration = Duration::from_millis(50);

/// The project's `.travaux/`: what is kept between builds, safe to delete at any time.
#[derive(Debug)]
pub(super) struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// Opens it, and makes it where it is missing. `None` where the project may not be written to, or the folder is a
    /// link that leads somewhere else: then a build goes on without a cache.
    pub(super) fn open(root: &Path) -> Option<Self> {
        let folder = root.join(".travaux");
        if let Ok(metadata) = fs::symlink_metadata(&folder) {
            return metadata.is_dir().then_some(Self { folder });
        }
        fs::create_dir(&folder).ok()?;
        // So that nobody commits it; a project without git has no use for it and no harm from it.
        let _ = fs::write(folder.join(".gitignore"), "*\n");
        Some(Self { folder })
    }

    /// Holds the project for this build, until the returned file is dropped. Waits for another build for a while.
    /// `None` where the file system has no locks.
    pub(super) fn lock(&self, patience: Duration) -> Result<Option<File>, WriteError> {
        let path = self.folder.join("lock");
        let Ok(file) = File::options().create(true).truncate(false).write(true).open(&path) else {
            return Ok(None);
        };
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(file)),
                Err(TryLockError::Error(_)) => return Ok(None),
                Err(TryLockError::WouldBlock) if start.elapsed() >= patience => {
                    return Err(WriteError::Busy { lock: path });
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(POLL),
            }
        }
    }

    /// What is known of the files in an output folder; nothing if the cache is missing or damaged.
    pub(super) fn cache(&self, output: &Path) -> Cache {
        fs::read(self.file("written", output)).ok().and_then(|bytes| Cache::parse(&bytes)).unwrap_or_default()
    }

    /// Keeps what is known now, if it differs. That it cannot be kept costs the next build time and nothing else.
    pub(super) fn keep(&self, output: &Path, before: &Cache, now: &Cache) {
        if before != now {
            let _ = replace(&self.file("written", output), now.text().as_bytes());
        }
    }

    /// What the site in an output folder was made from; `None` if that is not known.
    pub(super) fn record(&self, output: &Path) -> Option<Record> {
        Record::parse(&fs::read_to_string(self.file("settled", output)).ok()?)
    }

    /// Keeps what a site was made from, or forgets it.
    pub(super) fn settle(&self, output: &Path, record: Option<&Record>) {
        let path = self.file("settled", output);
        let _ = match record {
            Some(record) => replace(&path, record.text().as_bytes()),
            None => fs::remove_file(&path),
        };
    }

    /// What was kept under a name for an output folder.
    pub(super) fn kept(&self, name: &str, output: &Path) -> Option<Vec<u8>> {
        fs::read(self.file(name, output)).ok()
    }

    /// Keeps something for an output folder. That it cannot be kept costs the next build time and nothing else.
    pub(super) fn keep_bytes(&self, name: &str, output: &Path, bytes: &[u8]) {
        let _ = replace(&self.file(name, output), bytes);
    }

    /// A file that is made to see what time it is, each build its own.
    #[cfg(unix)]
    pub(super) fn clock(&self) -> PathBuf {
        self.folder.join(format!("clock-{}", std::process::id()))
    }

    /// Each output folder has its own.
    fn file(&self, kind: &str, output: &Path) -> PathBuf {
        self.folder.join(format!("{kind}-{}", Hash::of(output.as_os_str().as_encoded_bytes())))
    }
}

/// Writes a file whole or not at all.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension(std::process::id().to_string());
    let written = File::create(&temporary).and_then(|mut file| file.write_all(bytes));
    written.and_then(|()| fs::rename(&temporary, path)).inspect_err(|_| _ = fs::remove_file(&temporary))
}
